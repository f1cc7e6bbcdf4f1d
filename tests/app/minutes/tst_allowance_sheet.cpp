#include "app/minutes/allowance_sheet.h"
#include "app/minutes/capital_amount.h"
#include "app/minutes/door_card.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

/// Reads capitals back, digit by digit; an own way, so that a slip in the writing is seen.
qint64 readCapitals(const QString &words)
{
    static const QString digits = u"零壹贰叁肆伍陆柒捌玖"_s;
    qint64 fen = 0;
    qint64 all = 0;     // yuan above the group that is being read
    qint64 group = 0;   // up to 9999
    qint64 digit = 0;
    for (const QChar sign : words) {
        if (const qsizetype value = digits.indexOf(sign); value >= 0) {
            digit = value;
            continue;
        }
        switch (sign.unicode()) {
        case u'拾': group += digit * 10; break;
        case u'佰': group += digit * 100; break;
        case u'仟': group += digit * 1000; break;
        case u'万': all = all + (group + digit) * 10'000; group = 0; break;
        case u'亿': all = (group + digit) * 100'000'000; group = 0; break;
        case u'元': fen = (all + group + digit) * 100; break;
        case u'角': fen += digit * 10; break;
        case u'分': fen += digit; break;
        default: break;
        }
        digit = 0;
    }
    return fen;
}

} // namespace

/// Money on paper cannot be altered, and it is paid to those who came.
class TestAllowanceSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capitals_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 fen, const QString &words) { QTest::newRow(qPrintable(QString::number(fen))) << fen << words; };
        row(0, u"零元整"_s);
        row(5, u"伍分"_s);
        row(30, u"叁角整"_s);
        row(35, u"叁角伍分"_s);
        row(100, u"壹元整"_s);
        row(105, u"壹元零伍分"_s);
        row(1000, u"壹拾元整"_s);
        row(123450, u"壹仟贰佰叁拾肆元伍角整"_s);
        row(100500, u"壹仟零伍元整"_s);
        row(155000, u"壹仟伍佰伍拾元整"_s);
        row(1000000, u"壹万元整"_s);
        row(1000500, u"壹万零伍元整"_s);
        row(10100000, u"壹拾万零壹仟元整"_s);
        row(12345678, u"壹拾贰万叁仟肆佰伍拾陆元柒角捌分"_s);
        row(10001000000, u"壹亿零壹万元整"_s);
        row(99999999999999, u"玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"_s);
        row(-1, QString());
        row(100000000000000, QString());
    }

    void capitals()
    {
        QFETCH(qint64, fen);
        QTEST(capitalAmount(fen), "words");
    }

    void everyAmountCanBeReadBack()
    {
        QRandomGenerator random(20261122);
        for (int i = 0; i < 20'000; ++i) {
            qint64 fen = qint64(random.generate64() % 100'000'000'000'000ULL);
            for (int zeros = int(random.bounded(14)); zeros > 0; --zeros)
                fen /= 10;
            if (i % 3 == 0)
                fen = fen / 10'000 * 10'000 + fen % 7;
            const QString words = capitalAmount(fen);
            QVERIFY2(readCapitals(words) == fen, qPrintable(u"%1 %2"_s.arg(fen).arg(words)));
            QVERIFY2(!words.contains(u"零零"_s) && !words.contains(u"亿万"_s), qPrintable(words));
            QVERIFY2(fen == 0 || (!words.startsWith(u'零') && !words.contains(u"零元"_s)), qPrintable(words));
        }
    }

    void figures()
    {
        QCOMPARE(figuresOfAmount(5), u"0.05"_s);
        QCOMPARE(figuresOfAmount(155000), u"1,550.00"_s);
        QCOMPARE(figuresOfAmount(123456789), u"1,234,567.89"_s);
    }

    void whoCameIsPaidOnce()
    {
        const test::VillageInText village = test::twelveVillagers();
        MinutesSource source;
        source.village = village.village;
        for (const Villager &villager : village.villagers)
            source.villagers.insert(villager.id, villager);
        const QList<VillagerId> members{village.named(u"王建国"_s).id, village.named(u"赵桂兰"_s).id, village.named(u"陈志强"_s).id};
        QList<SignIn> signIns;
        const auto comes = [&signIns](const VillagerId &who, Capacity capacity) -> SignIn & {
            SignIn signIn;
            signIn.villager = who;
            signIn.capacity = capacity;
            signIns.append(signIn);
            return signIns.last();
        };
        comes(members.at(0), Capacity::Member).left = Moment{}; // left early and came back
        comes(members.at(0), Capacity::Member);
        comes(members.at(1), Capacity::Member).withdrawn = true; // a slip at the door
        comes(members.at(2), Capacity::Member).left = Moment{};
        comes(village.named(u"孙玉珍"_s).id, Capacity::Observer);
        const AllowanceSheet sheet = allowanceSheetOf(source, Attendance(members, signIns), {}, 5000);
        QCOMPARE(sheet.lines.size(), 2);
        QCOMPARE(sheet.lines.first().name, u"王建国"_s);
        QCOMPARE(sheet.lines.last().name, u"陈志强"_s);
        QCOMPARE(sheet.totalFen(), 10'000);
        QCOMPARE(allowanceSheetOf(source, Attendance(members, signIns), {}, std::nullopt).totalFen(), 0);
    }

    /// The money is for the lost day: it goes to who held the letter, and once to who also came for themselves.
    void whoHeldTheLetterIsPaid()
    {
        const test::VillageInText village = test::twelveVillagers();
        MinutesSource source;
        for (const Villager &villager : village.villagers)
            source.villagers.insert(villager.id, villager);
        const VillagerId father = village.named(u"张守义"_s).id;
        const VillagerId mother = village.named(u"李秀英"_s).id;
        const VillagerId grandfather = village.named(u"张大山"_s).id;
        const Proxy letter{.principal = father, .holder = mother, .signedOn = {}, .validUntil = {}, .shown = {}};
        const SignIn byLetter{.villager = father, .came = {}, .left = {}, .household = {}, .proxy = letter.id};
        const SignIn own{.villager = mother, .came = {}, .left = {}, .household = {}, .proxy = {}};
        const auto names = [&](const QList<VillagerId> &members, const QList<SignIn> &signIns) {
            QStringList all;
            for (const AllowanceLine &line : allowanceSheetOf(source, Attendance(members, signIns), {letter}, {}).lines)
                all.append(line.name);
            return all;
        };
        QCOMPARE(names({father}, {byLetter}), QStringList{u"李秀英"_s});
        QCOMPARE(names({father, mother}, {byLetter, own}), QStringList{u"李秀英"_s});
        // The household named somebody else later; the one who sat there is paid.
        const HouseholdId house = village.households.first().id;
        const SignIn forHousehold{.villager = father, .came = {}, .left = {}, .household = house, .proxy = {}};
        const auto sheet = allowanceSheetOf(source, Attendance::of({{grandfather, {}, house}}, {forHousehold}), {}, {});
        QCOMPARE(sheet.lines.size(), 1);
        QCOMPARE(sheet.lines.first().name, u"张守义"_s);
    }

    void aCardForEveryHouseholdWithANumber()
    {
        const test::VillageInText village = test::twelveVillagers();
        QList<Household> households = village.households;
        std::ranges::reverse(households);
        households.append(Household{});
        const QList<DoorCard> cards = doorCards(village.village, households);
        QCOMPARE(cards.size(), village.households.size());
        QCOMPARE(cards.first().group, u"一组"_s);
        QCOMPARE(cards.last().group, u"三组"_s);
        for (const DoorCard &card : cards)
            QVERIFY(card.code.startsWith(u"YSB-H:"_s + card.number + u':'));
    }
};

YISHIBU_TEST(TestAllowanceSheet)
#include "tst_allowance_sheet.moc"
