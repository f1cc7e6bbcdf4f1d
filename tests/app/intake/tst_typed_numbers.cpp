#include "app/intake/citizen_id.h"
#include "app/intake/person_reading.h"
#include "app/intake/repairs.h"
#include "app/intake/roster_reading.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QString anyGood(QRandomGenerator &random, int firstYear = 1930, int years = 90)
{
    const QDate birth = QDate(firstYear, 1, 1).addDays(random.bounded(years * 365));
    const QString seventeen = u"99%1"_s.arg(random.bounded(10000), 4, 10, QChar(u'0')) + birth.toString(u"yyyyMMdd"_s)
                              + u"%1"_s.arg(random.bounded(1, 1000), 3, 10, QChar(u'0'));
    return seventeen + CitizenId::checkSign(seventeen);
}

/// What a clerk or a spreadsheet makes of a number that can still be read.
QString messedUp(const QString &number, QRandomGenerator &random)
{
    QString out;
    for (const QChar sign : number) {
        const int dice = int(random.bounded(12));
        if (dice == 0)
            out.append(QChar(char16_t(sign.unicode() + 0xFEE0))); // full width
        else if (dice == 1 && sign == u'0')
            out.append(u"OoО〇○"_s.at(random.bounded(5)));
        else if (dice < 6 && sign == u'X')
            out.append(u"xｘХх×"_s.at(random.bounded(5)));
        else
            out.append(sign);
        if (random.bounded(10) == 0)
            out.append(u" \u3000\u00A0-'\u200B\t"_s.at(random.bounded(7)));
    }
    if (random.bounded(4) == 0)
        out.prepend(u"'‘ "_s.at(random.bounded(3)));
    if (random.bounded(4) == 0)
        out.append(u" \t\n"_s.at(random.bounded(3)));
    return out;
}

QString anyText(QRandomGenerator &random)
{
    static const QString signs = u"0123456789XxOo０９Ｘ〇 '-.年月日张三男女e+E/、()（）?□\uFEFF\u200B𠮷"_s;
    QString text;
    for (int i = int(random.bounded(26)); i > 0; --i)
        text.append(random.bounded(20) == 0 ? QChar(char16_t(random.bounded(0xFFFF))) : signs.at(random.bounded(int(signs.size()))));
    return text;
}

/// The digits of a text whatever their width, letters that stand for 0 and X as these.
QString signsOf(const QString &typed)
{
    QString out;
    for (QChar c : halfWidth(typed)) {
        if (c >= u'0' && c <= u'9')
            out.append(c);
        else if (u"OoОо〇○"_s.contains(c))
            out.append(u'0');
        else if (u"XxХх×*"_s.contains(c))
            out.append(u'X');
    }
    return out;
}

/// One person with that ID cell, as a register brings them in.
RosterReading readWith(const QString &idCell, Cell::Kind kind = Cell::Kind::Text)
{
    Sheet sheet = table({u"姓名|身份证号|与户主关系"_s, u"张三||户主"_s});
    sheet.rows[1][1] = {idCell.isEmpty() ? Cell::Kind::Empty : kind, idCell};
    return *readRoster(workbook({sheet}), today);
}

QString numberIn(const RosterReading &reading)
{
    return reading.numbers.value(reading.villagers[0].id).citizenId;
}

} // namespace

/// ID numbers as they are typed: what can be read is read, what is lost is never guessed.
class TestTypedNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRepairableMessGivesTheNumberBack()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 4000; ++round) {
            const QString good = anyGood(random);
            const QString typed = messedUp(good, random);
            const Repaired repaired = repairedIdText(typed);
            QVERIFY2(repaired.text == good, qPrintable(typed));
            QString withoutEnds = typed; // blanks at the ends are no repair, seen or unseen
            while (!withoutEnds.isEmpty() && (withoutEnds.back().isSpace() || withoutEnds.back() == QChar(0x200B)))
                withoutEnds.chop(1);
            QVERIFY2(withoutEnds.trimmed() == good || !repaired.faults.isEmpty(), qPrintable(typed));
        }
        for (int round = 0; round < 200; ++round) {
            const QString good = anyGood(random);
            const QString typed = messedUp(good, random);
            const RosterReading reading = readWith(typed);
            QCOMPARE(numberIn(reading), good);
            for (const RowNote &note : reading.notes) {
                QCOMPARE(note.verdict, RowVerdict::Repaired);
                QCOMPARE(note.before, typed.trimmed());
                QCOMPARE(note.after, good);
            }
        }
    }

    void oldNumbersAreConverted()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 200; ++round) {
            const QString good = anyGood(random, 1930, 60);
            const RosterReading reading = readWith(messedUp(good.left(6) + good.mid(8, 9), random));
            QCOMPARE(numberIn(reading), good);
            QVERIFY(std::ranges::any_of(reading.notes, [](const RowNote &note) { return note.fault == RowFault::OldNumber; }));
        }
    }

    /// Whatever stands in the cell: no crash, and a number only from the very signs that were typed, in their order.
    void aNumberComesOnlyFromWhatWasTyped()
    {
        QRandomGenerator random(13);
        int taken = 0;
        for (int round = 0; round < 3000; ++round) {
            QString typed = anyText(random);
            if (round % 3 == 0) { // near a number: a few signs changed, lost or added
                typed = messedUp(anyGood(random), random);
                for (int change = int(random.bounded(3)); change > 0 && !typed.isEmpty(); --change)
                    typed.replace(random.bounded(int(typed.size())), random.bounded(2), anyText(random).left(1));
            }
            const RosterReading reading = readWith(typed, round % 5 == 0 ? Cell::Kind::Number : Cell::Kind::Text);
            const QString number = numberIn(reading);
            if (number.isEmpty())
                continue;
            ++taken;
            const QString signs = signsOf(typed);
            const bool isOld = signs.size() == 15 && number == number.left(6) + u"19"_s + signs.mid(6) + number.right(1);
            QVERIFY2(number == signs || isOld, qPrintable(typed + u" → "_s + number));
        }
        QVERIFY(taken > 100);
    }

    void whatASpreadsheetDestroyedIsNeverGuessed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("1.1E+17 as text") << u"1.1E+17"_s << false;
        QTest::newRow("9.90104E+17") << u"9.90104E+17"_s << false;
        QTest::newRow("with an apostrophe") << u"'9.90104e+17"_s << false;
        QTest::newRow("full width") << u"９.９０１０４Ｅ＋１７"_s << false;
        QTest::newRow("number cell, exponent") << u"9.90104198810211e+17"_s << true;
        QTest::newRow("number cell, zeros") << u"990104198810211000"_s << true;
        QTest::newRow("zeros in a csv") << u"990104198810211000"_s << false;
    }

    void whatASpreadsheetDestroyedIsNeverGuessed()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isNumber);
        const RosterReading reading = readWith(typed, isNumber ? Cell::Kind::Number : Cell::Kind::Text);
        QCOMPARE(numberIn(reading), QString());
        QCOMPARE(reading.notes.size(), 1);
        QCOMPARE(reading.notes[0].fault, RowFault::IdDamaged);
        QCOMPARE(reading.notes[0].before, typed);
        QCOMPARE(reading.notes[0].after, QString());
        QCOMPARE(reading.counts.doubtful, 1);
    }

    /// Random cells in every column of a register: never a crash, and the counts agree with themselves.
    void anySheetIsReadWithoutHarm()
    {
        QRandomGenerator random(14);
        for (int round = 0; round < 150; ++round) {
            QStringList lines{u"序号|户编号|户主姓名|姓名|与户主关系|性别|民族|身份证号|出生日期|政治面貌|村民小组|电话|状态|集体成员|备注"_s};
            for (int row = 0; row < 12; ++row) {
                QStringList cells;
                for (int column = 0; column < 15; ++column)
                    cells.append(random.bounded(3) == 0 ? QString() : anyText(random).remove(u'|'));
                lines.append(cells.join(u'|'));
            }
            Sheet sheet = table(lines);
            for (int merge = int(random.bounded(4)); merge > 0; --merge) {
                const int top = int(random.bounded(12)), left = int(random.bounded(15));
                sheet.merges.append({top, left, top + int(random.bounded(5)), left + int(random.bounded(5))});
            }
            const auto reading = readRoster(workbook({sheet}), today);
            if (!reading)
                continue;
            const RosterCounts &counts = reading->counts;
            QCOMPARE(counts.read, counts.accepted + counts.refused);
            QCOMPARE(counts.accepted, counts.good + counts.repaired + counts.doubtful);
            QCOMPARE(qsizetype(counts.accepted), reading->villagers.size());
            QCOMPARE(reading->rows.size(), reading->villagers.size());
            QSet<QString> numbers;
            for (const PersonalNumbers &own : reading->numbers) {
                QVERIFY(own.citizenId.isEmpty() || CitizenId::fromText(own.citizenId));
                QVERIFY(own.citizenId.isEmpty() || !numbers.contains(own.citizenId));
                numbers.insert(own.citizenId);
            }
        }
    }
};

YISHIBU_TEST(TestTypedNumbers)
#include "tst_typed_numbers.moc"
