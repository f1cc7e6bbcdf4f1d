#include "app/village/register_rules.h"
#include "app/village/roster.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

bool refuses(const Done &done, RegisterRefusal why)
{
    return !done && done.error().is(why);
}

} // namespace

class TestRegisterRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNamesakeMayBeTheSamePerson()
    {
        const test::VillageInText village = test::twelveVillagers();
        const Roster roster(village.villagers, village.households);
        const Villager &known = village.named(u"王建国"_s);
        Villager typed{.name = u"王建国"_s, .birth = known.birth};
        QCOMPARE(namesakeOf(typed, roster)->id, known.id);
        typed.birth = QDate(1999, 1, 1);
        QVERIFY(!namesakeOf(typed, roster)); // another day, another home: names alone join nobody
        typed.household = known.household;
        QCOMPARE(namesakeOf(typed, roster)->id, known.id);
        typed.name = u"王建军"_s;
        QVERIFY(!namesakeOf(typed, roster));
        QVERIFY(!namesakeOf(known, roster)); // nobody is their own namesake
    }

    void aReadingHasASyllableForEachCharacter()
    {
        Villager villager{.name = u"朴忠勇"_s, .birth = QDate(1970, 1, 1)};
        for (const auto &typed : {u"piao zhong yong"_s, u"Piáo Zhōng  Yǒng"_s, u" PIAO-zhong-yong"_s}) {
            villager.reading = tidiedReading(typed);
            QCOMPARE(villager.reading, u"piao zhong yong"_s);
            QVERIFY(mayBeKept(villager, today));
        }
        for (const auto &typed : {u"piao zhong"_s, u"piao zhong yong yi"_s, u"朴 忠 勇"_s, u"piao zh0ng yong"_s}) {
            villager.reading = tidiedReading(typed);
            QVERIFY2(refuses(mayBeKept(villager, today), RegisterRefusal::ReadingUnfit), qPrintable(typed));
        }
        villager.reading.clear();
        QVERIFY(mayBeKept(villager, today));
        villager.birth = today.addDays(1);
        QVERIFY(refuses(mayBeKept(villager, today), RegisterRefusal::DayAhead));
        villager.name = u" "_s;
        QVERIFY(refuses(mayBeKept(villager, today), RegisterRefusal::NoName));
    }

    void aCorrectedReadingFindsThePersonAtOnce()
    {
        Villager villager{.name = u"朴忠勇"_s};
        QVERIFY(Roster({villager}, {}).search(u"xzy"_s, 5).isEmpty());
        villager.reading = u"xiao zong yong"_s;
        QCOMPARE(Roster({villager}, {}).search(u"xzy"_s, 5), QList{villager.id});
        // Of the given name only the corrected reading holds.
        villager.reading = u"piao chong yong"_s;
        const Roster corrected({villager}, {});
        QCOMPARE(corrected.search(u"pcy"_s, 5), QList{villager.id});
        QVERIFY(corrected.search(u"pzy"_s, 5).isEmpty());
    }

    void whoIsNotListedIsKnownButNotFound()
    {
        auto village = test::twelveVillagers();
        Villager &gone = village.villagers[0];
        gone.standing = RegisterStanding::Died;
        const Roster roster(village.villagers, village.households);
        QVERIFY(roster.find(gone.id));
        QVERIFY(roster.search(u"张守义"_s, 5).isEmpty());
        QVERIFY(roster.search(gone.idTail, 5).isEmpty());
        QVERIFY(roster.named(u"张守义"_s).isEmpty());
        QVERIFY(!roster.members(gone.household).contains(gone.id));
        QCOMPARE(roster.members(gone.household).size(), 2);
        QCOMPARE(roster.listedCount(), 11);
        QCOMPARE(roster.villagers().size(), 12);
    }

    void aDeathLiesBetweenBirthAndToday()
    {
        const Villager villager{.name = u"张三"_s, .birth = QDate(1950, 5, 5)};
        QVERIFY(mayStand(villager, RegisterStanding::Died, today, today));
        QVERIFY(mayStand(villager, RegisterStanding::MovedAway, {}, today));
        QVERIFY(refuses(mayStand(villager, RegisterStanding::Died, today.addDays(1), today), RegisterRefusal::DayAhead));
        QVERIFY(refuses(mayStand(villager, RegisterStanding::Died, QDate(1950, 5, 4), today), RegisterRefusal::BeforeBirth));
    }

    void aHouseholdIsRepresentedByAnAdultOfItsOwn()
    {
        const auto village = test::twelveVillagers();
        const Household &home = village.households[4];
        const Villager &father = village.named(u"吴永福"_s);
        QVERIFY(mayRepresent(father, home.id, today));
        QVERIFY(refuses(mayRepresent(village.named(u"吴晓燕"_s), home.id, today), RegisterRefusal::NotAdult));
        QVERIFY(refuses(mayRepresent(village.named(u"张守义"_s), home.id, today), RegisterRefusal::NotOfHousehold));
        Villager gone = father;
        gone.standing = RegisterStanding::MarriedAway;
        QVERIFY(refuses(mayRepresent(gone, home.id, today), RegisterRefusal::NotListed));

        const HouseholdRepresentative stands{.household = home.id, .villager = father.id, .from = today};
        const Roster roster(village.villagers, village.households, {stands});
        QVERIFY(!roster.representativeOf(home.id, today.addDays(-1)));
        QCOMPARE(roster.representativeOf(home.id, today)->villager, father.id);
        QVERIFY(!roster.representativeOf(village.households[0].id, today));
    }

    /// Who moved or married away may still be chosen by the members of the collective (RCEO art. 26 (3)), not by the villagers.
    void aSeatOfTheCollectiveDoesNotHangOnTheRegister()
    {
        const auto village = test::twelveVillagers();
        Villager who = village.named(u"张大山"_s);
        for (const RegisterStanding standing : {RegisterStanding::MovedAway, RegisterStanding::MarriedAway, RegisterStanding::Died}) {
            who.standing = standing;
            for (const Body body : allBodies) {
                const bool hasOwnList = body == Body::CollectiveDelegates || body == Body::CollectiveCouncil || body == Body::PartyBranch;
                const Done may = mayHold({.villager = who.id, .body = body}, who, village.seats);
                QCOMPARE(may.has_value(), hasOwnList && standing != RegisterStanding::Died);
                QVERIFY(may || refuses(may, RegisterRefusal::NotListed));
            }
        }
    }

    void oneSeatIsHeldOnce()
    {
        const auto village = test::twelveVillagers();
        Seat again = village.seats[0];
        again.id = SeatId::fresh();
        const Villager &holder = *std::ranges::find(village.villagers, again.villager, &Villager::id);
        QVERIFY(refuses(mayHold(again, holder, village.seats), RegisterRefusal::HeldAlready));
        again.until = again.from.addDays(-10);
        QVERIFY(refuses(mayHold(again, holder, village.seats), RegisterRefusal::EndsBeforeBegin));
        again.from = again.from.addDays(-100);
        QVERIFY(mayHold(again, holder, village.seats));
        again.households = 100;
        QVERIFY(refuses(mayHold(again, holder, village.seats), RegisterRefusal::HouseholdsUnlikely));
    }
};

YISHIBU_TEST(TestRegisterRules)
#include "tst_register_rules.moc"
