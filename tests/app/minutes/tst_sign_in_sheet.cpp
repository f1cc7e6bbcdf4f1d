#include "app/minutes/sign_in_sheet.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// The sheet lies on the table before anybody came.
class TestSignInSheet : public QObject
{
    Q_OBJECT

    const test::VillageInText m_village = test::twelveVillagers();
    const Roster m_roster{m_village.villagers, m_village.households};

    MinutesSource source() const
    {
        MinutesSource source;
        source.village = m_village.village;
        source.meeting.term = 12;
        source.meeting.ordinal = 3;
        source.meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
        source.meeting.place = u"会议室"_s;
        source.meeting.chair = m_village.named(u"张守义"_s).id;
        source.seats = m_village.seats;
        for (const Villager &villager : m_village.villagers)
            source.villagers.insert(villager.id, villager);
        return source;
    }

    Entitled member(const QString &name) const { return {.villager = m_village.named(name).id, .capacity = {}, .household = {}}; }

    /// Where a name stands on a sheet, counted as a hand would: pages of so many lines.
    static SheetPlace placeOnPaper(const SignInSheet &sheet, const QString &name)
    {
        for (const SheetPart &part : sheet.parts) {
            for (int i = 0; i < part.lines.size(); ++i) {
                if (part.lines.at(i).name == name)
                    return {part.group, i / linesOnASheetPage + 1, i % linesOnASheetPage + 1};
            }
        }
        return {u"nowhere"_s, 0, 0};
    }

private Q_SLOTS:
    void itNamesThoseWhoShouldCome()
    {
        MinutesSource meeting = source();
        SignIn here;
        here.villager = m_village.named(u"王建国"_s).id;
        meeting.signIns = {here};
        const QList<Entitled> entitled{member(u"王建国"_s), member(u"赵桂兰"_s)};
        const SignInSheet sheet = signInSheetOf(meeting, entitled, m_roster, {{here.villager, u"*******0004"_s}}, SheetOrder::OneList);
        QCOMPARE(sheet.title, u"青石村第十二届村民代表会议第三次会议"_s);
        QCOMPARE(sheet.time, u"2026年11月22日19:30"_s);
        QCOMPARE(sheet.chair, u"张守义"_s);
        QCOMPARE(sheet.base, 2);
        QCOMPARE(sheet.parts.size(), 1);
        const QList<SheetLine> lines = sheet.parts.first().lines;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0), (SheetLine{u"王建国"_s, u"002"_s, u"一组"_s, u"村民代表"_s, u"*******0004"_s}));
        QVERIFY(lines.at(1).capacity.contains(u"村委会副主任"_s));
        QVERIFY(lines.at(1).phone.isEmpty());

        OutsideObserver guest;
        guest.name = u"罗文"_s;
        guest.office = u"青石镇人民政府副镇长"_s;
        OutsideObserver slip = guest;
        slip.withdrawn = true;
        meeting.guests = {guest, slip};
        const QList<AttendanceLine> observers = signInSheetOf(meeting, entitled, m_roster, {}, SheetOrder::OneList).observers;
        QCOMPARE(observers.size(), 1);
        QCOMPARE(observers.first().capacity, guest.office);

        meeting.meeting.base = 9; // stamped when the meeting opened
        QCOMPARE(signInSheetOf(meeting, entitled, m_roster, {}, SheetOrder::OneList).base, 9);
    }

    void theScreenNamesThePlaceOnPaper()
    {
        QList<Entitled> entitled;
        for (const Villager &villager : m_village.villagers)
            entitled.append({.villager = villager.id, .capacity = {}, .household = {}});
        std::ranges::reverse(entitled); // 三组 first
        for (const SheetOrder order : {SheetOrder::OneList, SheetOrder::ByGroup}) {
            const SignInSheet sheet = signInSheetOf(source(), entitled, m_roster, {}, order);
            const auto places = sheetPlaces(entitled, m_roster, order);
            QCOMPARE(places.size(), 12);
            for (const Villager &villager : m_village.villagers)
                QCOMPARE(places.value(villager.id), placeOnPaper(sheet, villager.name));
        }
        const SignInSheet one = signInSheetOf(source(), entitled, m_roster, {}, SheetOrder::OneList);
        QCOMPARE(placeOnPaper(one, m_village.villagers.first().name), (SheetPlace{QString(), 2, 2}));
        const SignInSheet groups = signInSheetOf(source(), entitled, m_roster, {}, SheetOrder::ByGroup);
        QCOMPARE(groups.parts.size(), 3);
        QCOMPARE(groups.parts.first().group, u"一组"_s); // in their own order, whoever sits first
        QCOMPARE(placeOnPaper(groups, u"吴永福"_s).group, u"三组"_s);
    }

    void aHouseholdHasOneLine()
    {
        QList<Entitled> entitled;
        for (const QString &name : {u"王建国"_s, u"赵桂兰"_s, u"陈志强"_s}) {
            Entitled one = member(name);
            one.household = m_village.named(name).household;
            one.capacity = u"户代表"_s;
            entitled.append(one);
        }
        const SignInSheet sheet = signInSheetOf(source(), entitled, m_roster, {}, SheetOrder::OneList);
        QVERIFY(sheet.households);
        QCOMPARE(sheet.parts.first().lines.size(), 2); // 王建国 and 赵桂兰 share one
        QCOMPARE(sheet.parts.first().lines.first().household, u"002"_s);
        QVERIFY(!sheetPlaces(entitled, m_roster, SheetOrder::OneList).contains(m_village.named(u"赵桂兰"_s).id));
    }
};

YISHIBU_TEST(TestSignInSheet)
#include "tst_sign_in_sheet.moc"
