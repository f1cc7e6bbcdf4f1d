#include "app/attendance/attendance.h"
#include "app/attendance/household_code.h"
#include "app/attendance/letters.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// Households at the door, letters, scanned cards.
class TestDoorRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHouseholdIsPresentByWhoeverSignedForIt()
    {
        const VillageInText village = twelveVillagers();
        const HouseholdId house = village.households.first().id;
        const VillagerId father = village.named(u"张守义"_s).id;
        const VillagerId mother = village.named(u"李秀英"_s).id;
        const SignIn signIn{.villager = father, .came = {.rank = 5}, .left = {}, .household = house, .proxy = {}};
        const Attendance before = Attendance::of({{father, {}, house}}, {});
        QVERIFY(before.admit(father));
        QVERIFY(before.admit(mother).error().is(AttendanceRefusal::NotAMember));
        QVERIFY(*before.householdOf(father) == house);
        // The mother stands for it from now on: the father's sign-in still makes the household present, once.
        const Attendance after = Attendance::of({{mother, {}, house}}, {signIn});
        QCOMPARE(after.present(), 1);
        QCOMPARE(after.presentAt(5), 1);
        QVERIFY(after.admit(mother).error().is(AttendanceRefusal::HouseholdHere));
        QVERIFY(after.observers().isEmpty());
        QVERIFY(after.absentMembers().isEmpty());
        SignIn gone = signIn;
        gone.left = Moment{6, 6, {}};
        const Attendance later = Attendance::of({{mother, {}, house}}, {gone});
        QCOMPARE(later.present(), 0);
        QVERIFY(later.admit(mother));
    }

    void aLetterHoldsOnlyWhereTheCardKnowsIt()
    {
        VillageInText village = twelveVillagers();
        const QDate day(2026, 11, 22);
        RuleCard card;
        card.quorumArticle = u"村民委员会组织法第三十条"_s;
        const Villager principal = village.named(u"张守义"_s);
        const Villager holder = village.named(u"李秀英"_s);
        Proxy letter{.principal = principal.id, .holder = holder.id, .matter = u"土地承包"_s, .powers = u"代为参会并表决"_s,
                     .signedOn = day.addDays(-2), .validUntil = day, .shown = {}};
        const auto refused = mayStandFor(card, letter, principal, holder, day);
        QVERIFY(refused.error().is(AttendanceRefusal::NoProxy));
        QCOMPARE(refused.error().article(), u"村民委员会组织法第三十条"_s);

        card.proxy = ProxyRule::SameHouseholdWritten;
        card.proxyArticle = u"农村集体经济组织法第二十七条"_s;
        QVERIFY(mayStandFor(card, letter, principal, holder, day));
        const auto stranger = mayStandFor(card, letter, principal, village.named(u"王建国"_s), day);
        QVERIFY(stranger.error().is(AttendanceRefusal::ProxyNotOfHousehold));
        QCOMPARE(stranger.error().article(), card.proxyArticle);
        QVERIFY(mayStandFor(card, letter, village.named(u"吴永福"_s), village.named(u"吴晓燕"_s), day)
                    .error().is(AttendanceRefusal::ProxyNotOfHousehold)); // a child
        letter.validUntil = day.addDays(-1);
        QVERIFY(mayStandFor(card, letter, principal, holder, day).error().is(AttendanceRefusal::LetterOutOfTime));
        letter.validUntil = day;
        letter.powers = u" "_s;
        QVERIFY(mayStandFor(card, letter, principal, holder, day).error().is(AttendanceRefusal::LetterIncomplete));
        card.attends = Attends::CollectiveMembers; // the holder must belong to the collective too
        QVERIFY(mayStandFor(card, letter, principal, holder, day).error().is(AttendanceRefusal::ProxyNotOfHousehold));
    }

    void whatAScannerTypes()
    {
        const Household home{.number = u"0012"_s};
        const auto own = scannedHousehold(householdCode(home));
        QCOMPARE(own->number, u"0012"_s);
        QCOMPARE(own->key.size(), 8);
        QCOMPARE(scannedHousehold(u"zh"_s + householdCode(home).toLower()), own);
        QString wide;
        for (const QChar c : householdCode(home))
            wide.append(QChar(ushort(c.unicode() + 0xfee0))); // as an input method writes it
        QCOMPARE(scannedHousehold(wide), own);
        // Cards printed before they had a key.
        QCOMPARE(*scannedHousehold(u"zhYSB-H:0012"_s), (ScannedHousehold{u"0012"_s, {}}));
        QCOMPARE(scannedHousehold(u"YSB-H:0001YSB-H:0012 "_s)->number, u"0012"_s);
        QCOMPARE(scannedHousehold(u"ｙｓｂ－ｈ：０１２"_s)->number, u"012"_s);
        QVERIFY(!scannedHousehold(u"0012"_s));
        QVERIFY(!scannedHousehold(u"YSB-H:"_s));
        QVERIFY(!scannedHousehold(u"YSB-H:"_s + QString(100, u'1')));
        for (const QChar c : householdCode(home))
            QVERIFY(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:"_s.contains(c)); // what every scanner types
    }

    void whoseCardItIs()
    {
        const Household one{.number = u"001"_s, .group = u"一组"_s};
        const Household two{.number = u"001"_s, .group = u"二组"_s};
        const Household three{.number = u"003"_s, .group = u"二组"_s};
        const QList<Household> all{one, two, three};
        const auto whose = [&all](const QString &code) { return householdsOf(*scannedHousehold(code), all); };
        QCOMPARE(whose(householdCode(two)), QList{two.id});
        QCOMPARE(whose(u"YSB-H:001"_s), (QList{one.id, two.id}));
        QCOMPARE(whose(u"YSB-H:003"_s), QList{three.id});
        QCOMPARE(whose(householdCode(Household{.number = u"003"_s})), QList{three.id}); // printed from another book
        QVERIFY(whose(u"YSB-H:002"_s).isEmpty());
    }
};

YISHIBU_TEST(TestDoorRules)
#include "tst_door_rules.moc"
