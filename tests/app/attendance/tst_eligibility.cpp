#include "app/attendance/admission.h"
#include "app/attendance/eligibility.h"

#include "app/rules/rule_pack.h"
#include "tests/app/meeting/hall_of_38.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// 应到 by whatever the rule card counts.
class TestEligibility : public QObject
{
    Q_OBJECT

    VillageInText m_village;
    QList<HouseholdRepresentative> m_chosen;
    const QDate m_day{2026, 11, 22};

    Eligible who(Attends attends, const QString &group = {}) const
    {
        RuleCard card = *lawOf2025().card(MeetingKind::representatives());
        card.attends = attends;
        return eligible(card, m_village.villagers, m_village.households, m_chosen, m_village.seats, m_day, group);
    }

    QStringList names(const Eligible &list) const
    {
        QStringList names;
        for (const Entitled &one : list.members) {
            const auto at = std::ranges::find(m_village.villagers, one.villager, &Villager::id);
            names.append(at->name);
        }
        return names;
    }

    Villager &villager(const QString &name)
    {
        return *std::ranges::find(m_village.villagers, name, &Villager::name);
    }

private Q_SLOTS:
    void init()
    {
        m_village = twelveVillagers();
        m_chosen.clear();
    }

    void representativesAndCommitteeOnce()
    {
        QCOMPARE(names(who(Attends::Seats)),
                 (QStringList{u"张守义"_s, u"王建国"_s, u"陈志强"_s, u"刘长河"_s, u"吴永福"_s, u"孙玉珍"_s, u"周小梅"_s, u"赵桂兰"_s}));
        villager(u"王建国"_s).standing = RegisterStanding::Died;
        QVERIFY(!names(who(Attends::Seats)).contains(u"王建国"_s));
        QVERIFY(!who(Attends::Seats).members.first().household);
    }

    void adultsOnTheDayItself()
    {
        QCOMPARE(who(Attends::Adults).members.size(), 11); // one child
        villager(u"吴晓燕"_s).birth = QDate(2008, 11, 22);
        QVERIFY(names(who(Attends::Adults)).contains(u"吴晓燕"_s)); // eighteen today
        villager(u"吴晓燕"_s).birth = QDate(2008, 11, 23);
        QVERIFY(!names(who(Attends::Adults)).contains(u"吴晓燕"_s)); // tomorrow
        villager(u"张大山"_s).standing = RegisterStanding::MovedAway;
        QCOMPARE(who(Attends::Adults).members.size(), 10);
    }

    void whoseBirthIsUnknownIsListedNotCounted()
    {
        villager(u"张大山"_s).birth = {};
        const Eligible list = who(Attends::Adults);
        QCOMPARE(list.members.size(), 10);
        QCOMPARE(list.birthUnknown, QList{villager(u"张大山"_s).id});
    }

    /// What is entered late counts those who belonged to the village on the day of the meeting.
    void whoLeftSinceCountsOnTheDaysBefore()
    {
        Villager &moved = villager(u"张大山"_s);
        Villager &died = villager(u"刘长河"_s); // 村民代表 and head of a household
        moved.standing = RegisterStanding::MovedAway;
        died.standing = RegisterStanding::Died;
        for (Villager &one : m_village.villagers)
            one.collectiveMember = true;
        moved.standingFrom = died.standingFrom = m_day.addDays(1);
        QCOMPARE(who(Attends::Adults).members.size(), 11);
        QCOMPARE(who(Attends::CollectiveMembers).members.size(), 11);
        QCOMPARE(names(who(Attends::GroupAdults, u"二组"_s)).size(), 5);
        QVERIFY(names(who(Attends::Seats)).contains(u"刘长河"_s));
        QVERIFY(names(who(Attends::Households)).contains(u"刘长河"_s));
        QVERIFY(standsFor(died, died.household, {}, m_day));
        moved.standingFrom = died.standingFrom = m_day; // that day they were gone
        QCOMPARE(who(Attends::Adults).members.size(), 9);
        QCOMPARE(who(Attends::CollectiveMembers).members.size(), 10);
        QVERIFY(!names(who(Attends::Seats)).contains(u"刘长河"_s));
        QVERIFY(!names(who(Attends::Households)).contains(u"刘长河"_s));
        QVERIFY(!standsFor(died, died.household, {}, m_day));
        moved.standingFrom = died.standingFrom = {}; // nobody knows since when: never
        QCOMPARE(who(Attends::Adults).members.size(), 9);
        QVERIFY(!names(who(Attends::Seats)).contains(u"刘长河"_s));
    }

    void groupPartyAndCollective()
    {
        QCOMPARE(names(who(Attends::GroupAdults, u"三组"_s)), QStringList{u"吴永福"_s});
        QCOMPARE(names(who(Attends::VotingPartyMembers)), (QStringList{u"张守义"_s, u"陈志强"_s}));
        villager(u"陈志强"_s).party = PartyStanding::Probationary; // has no vote
        QCOMPARE(names(who(Attends::VotingPartyMembers)), QStringList{u"张守义"_s});
        QVERIFY(who(Attends::CollectiveMembers).members.isEmpty());
        villager(u"刘长河"_s).collectiveMember = true;
        villager(u"吴晓燕"_s).collectiveMember = true; // a child
        QCOMPARE(names(who(Attends::CollectiveMembers)), QStringList{u"刘长河"_s});
    }

    void aHouseholdCountsOnceByItsHead()
    {
        const Eligible list = who(Attends::Households);
        QCOMPARE(names(list), (QStringList{u"张守义"_s, u"王建国"_s, u"陈志强"_s, u"刘长河"_s, u"吴永福"_s}));
        QVERIFY(list.undecided.isEmpty());
        QCOMPARE(*list.members.first().household, m_village.households.first().id);
    }

    /// Registers have several words for the head; the door knows them as the intake does.
    void aHeadIsAHeadByEveryWord()
    {
        for (const QString &word : {u"户主"_s, u"本人"_s, u"户主本人"_s, u"本户户主"_s}) {
            for (Villager &one : m_village.villagers) {
                if (one.isHead())
                    one.relationToHead = word;
            }
            QCOMPARE(names(who(Attends::Households)).size(), 5);
            QVERIFY(who(Attends::Households).undecided.isEmpty());
        }
    }

    void whoWasChosenStandsForTheHousehold()
    {
        const HouseholdId house = m_village.households.at(1).id;
        HouseholdRepresentative chosen{.household = house, .villager = villager(u"赵桂兰"_s).id, .from = m_day, .until = {}, .meeting = {}};
        m_chosen = {chosen};
        QCOMPARE(names(who(Attends::Households)).at(1), u"赵桂兰"_s);
        QVERIFY(standsFor(villager(u"赵桂兰"_s), house, m_chosen, m_day));
        QVERIFY(!standsFor(villager(u"王建国"_s), house, m_chosen, m_day));
        m_chosen.first().from = m_day.addDays(1); // from tomorrow
        QCOMPARE(names(who(Attends::Households)).at(1), u"王建国"_s);
        m_chosen.first().from = m_day;
        m_chosen.first().withdrawn = true;
        QCOMPARE(names(who(Attends::Households)).at(1), u"王建国"_s);
    }

    void withoutAnAdultHeadNobodySignsUntilOneIsNamed()
    {
        const HouseholdId house = m_village.households.at(0).id;
        villager(u"张守义"_s).standing = RegisterStanding::Died;
        Eligible list = who(Attends::Households);
        QCOMPARE(list.members.size(), 5); // the household still counts
        QCOMPARE(list.undecided, QList{house});
        QVERIFY(!standsFor(villager(u"李秀英"_s), house, {}, m_day));
        m_chosen = {{.household = house, .villager = villager(u"李秀英"_s).id, .from = m_day, .until = {}, .meeting = {}}};
        list = who(Attends::Households);
        QVERIFY(list.undecided.isEmpty());
        QCOMPARE(names(list).first(), u"李秀英"_s);
        // Nobody left: the household is no more.
        for (Villager &one : m_village.villagers) {
            if (one.household == house)
                one.standing = RegisterStanding::MovedAway;
        }
        QCOMPARE(who(Attends::Households).members.size(), 4);
    }

    /// Art. 26 counts households by their adult representatives: one that can send none is listed, not counted.
    void aHouseholdWithoutAnAdultIsListedNotCounted()
    {
        const HouseholdId house = m_village.households.at(4).id; // father and daughter
        villager(u"吴永福"_s).standing = RegisterStanding::Died;
        Eligible list = who(Attends::Households);
        QCOMPARE(list.members.size(), 4);
        QCOMPARE(list.withoutAdult, QList{house});
        QVERIFY(list.undecided.isEmpty());
        // Where a birth date is missing nobody can say that there is no adult: it counts, and somebody is to be named.
        villager(u"吴晓燕"_s).birth = {};
        list = who(Attends::Households);
        QCOMPARE(list.members.size(), 5);
        QCOMPARE(list.undecided, QList{house});
        QVERIFY(list.withoutAdult.isEmpty());
        QVERIFY(!list.isSettled());
    }

    /// A child who is written down as the head is no line on the sheet where there is an adult.
    void theLineIsAnAdultsWhereThereIsOne()
    {
        villager(u"吴永福"_s).relationToHead = u"叔父"_s;
        villager(u"吴晓燕"_s).relationToHead = u"户主"_s;
        const Eligible list = who(Attends::Households);
        QCOMPARE(names(list).last(), u"吴永福"_s);
        QCOMPARE(list.undecided, QList{m_village.households.at(4).id});
    }

    /// Nobody is representative by being head: once the household named somebody, the head signs no more, even where whom
    /// it named is gone.
    void theHeadSignsOnlyWhereNobodyWasNamed()
    {
        const HouseholdId house = m_village.households.at(1).id;
        QVERIFY(standsFor(villager(u"王建国"_s), house, {}, m_day));
        m_chosen = {{.household = house, .villager = villager(u"赵桂兰"_s).id, .from = m_day, .until = {}, .meeting = {}}};
        villager(u"赵桂兰"_s).standing = RegisterStanding::Died;
        const Eligible list = who(Attends::Households);
        QCOMPARE(names(list).at(1), u"王建国"_s);
        QCOMPARE(list.undecided, QList{house});
        QVERIFY(!standsFor(villager(u"王建国"_s), house, m_chosen, m_day));
    }

    /// RCEO art. 17, 18: a member of the collective stays one when their 户口 moves or they marry away.
    void movingAwayEndsNoMembershipOfTheCollective()
    {
        for (const QString &name : {u"刘长河"_s, u"孙玉珍"_s, u"陈思远"_s})
            villager(name).collectiveMember = true;
        villager(u"刘长河"_s).standing = RegisterStanding::Died;
        villager(u"孙玉珍"_s).standing = RegisterStanding::MovedAway;
        villager(u"陈思远"_s).standing = RegisterStanding::MarriedAway;
        QCOMPARE(names(who(Attends::CollectiveMembers)), (QStringList{u"陈思远"_s, u"孙玉珍"_s}));
        QCOMPARE(who(Attends::Adults).members.size(), 8); // the register decides there
    }

    /// Who sits for the collective or in the Party branch keeps the seat when the 户口 moves; only a death empties it.
    void movingAwayEmptiesNoSeatOfTheCollectiveOrTheParty()
    {
        const auto of = [this](const QString &seats) {
            RuleCard card = *lawOf2025().card(MeetingKind::representatives());
            card.seats = QStringList{seats};
            return names(eligible(card, m_village.villagers, m_village.households, {}, m_village.seats, m_day, {}));
        };
        for (const Body body : {Body::CollectiveDelegates, Body::CollectiveCouncil}) {
            for (const QString &name : {u"刘长河"_s, u"陈思远"_s, u"王建国"_s})
                m_village.seats.append({.villager = villager(name).id, .body = body, .post = u"理事"_s, .from = QDate(2024, 1, 1)});
        }
        villager(u"刘长河"_s).standing = RegisterStanding::MovedAway;
        villager(u"陈思远"_s).standing = RegisterStanding::MarriedAway;
        villager(u"王建国"_s).standing = RegisterStanding::Died;
        villager(u"陈志强"_s).standing = RegisterStanding::MovedAway;
        QCOMPARE(of(u"collective_delegates"_s), (QStringList{u"刘长河"_s, u"陈思远"_s}));
        QCOMPARE(of(u"collective_council"_s), (QStringList{u"刘长河"_s, u"陈思远"_s}));
        QCOMPARE(of(u"party_branch"_s), (QStringList{u"张守义"_s, u"陈志强"_s}));
        QCOMPARE(of(u"representatives"_s), (QStringList{u"张守义"_s, u"吴永福"_s, u"孙玉珍"_s, u"周小梅"_s})); // there the register decides
        QCOMPARE(names(who(Attends::VotingPartyMembers)), (QStringList{u"张守义"_s, u"陈志强"_s})); // by 组织关系
        villager(u"陈志强"_s).standing = RegisterStanding::Died;
        QCOMPARE(names(who(Attends::VotingPartyMembers)), QStringList{u"张守义"_s});
    }

    void theGroupMeetingCountsItsOwnAdults()
    {
        QCOMPARE(names(who(Attends::GroupAdults, u"一组"_s)),
                 (QStringList{u"张守义"_s, u"李秀英"_s, u"张大山"_s, u"王建国"_s, u"赵桂兰"_s}));
        villager(u"张大山"_s).birth = {};
        const Eligible list = who(Attends::GroupAdults, u"一组"_s);
        QCOMPARE(list.members.size(), 4);
        QCOMPARE(list.birthUnknown, QList{villager(u"张大山"_s).id});
        QVERIFY(who(Attends::GroupAdults, u"九组"_s).members.isEmpty());
    }

    void asWhatSomebodyComesIn()
    {
        const Eligible list = who(Attends::Households);
        const Attendance empty = Attendance::of(list.members, {});
        const auto comes = [&](const QString &name, const Attendance &attendance) {
            return admissionOf(villager(name), attendance, m_chosen, m_day);
        };
        QVERIFY(comes(u"王建国"_s, empty) == Admission::Member);
        QVERIFY(comes(u"赵桂兰"_s, empty) == Admission::Representative); // a voter of the household is never just let in to watch
        QVERIFY(comes(u"吴晓燕"_s, empty) == Admission::Observer);       // a child
        const SignIn here{.villager = villager(u"王建国"_s).id, .left = {}, .household = m_village.households.at(1).id, .proxy = {}};
        const Attendance withOne = Attendance::of(list.members, {here});
        QVERIFY(comes(u"赵桂兰"_s, withOne) == Admission::Observer); // the household counts once
        QVERIFY(mayBeNamed(villager(u"赵桂兰"_s), withOne, m_day).error().is(AttendanceRefusal::HouseholdHere));
        QVERIFY(mayBeNamed(villager(u"吴晓燕"_s), empty, m_day).error().is(AttendanceRefusal::NotOfHousehold));
        const Attendance persons = Attendance::of(who(Attends::Seats).members, {});
        QVERIFY(comes(u"李秀英"_s, persons) == Admission::Observer);
        QVERIFY(comes(u"张守义"_s, persons) == Admission::Member);
    }

    void packsOfBeforeMeanRepresentatives()
    {
        const QByteArray old = bytesOf(u"tests/app/rules/pack-of-before.json"_s);
        const auto pack = readRulePack(old);
        QVERIFY(pack);
        QVERIFY(pack->cards.first().attends == Attends::Seats);
        QVERIFY(pack->cards.first().proxy == ProxyRule::None);
        QByteArray newer = old;
        newer.replace("\"meeting\": \"representatives_meeting\"",
                      "\"meeting\": \"representatives_meeting\", \"attends\": \"households\", \"proxy\": \"same_household_written\"");
        const auto other = readRulePack(newer);
        QVERIFY(other);
        QVERIFY(other->cards.first().attends == Attends::Households);
        QVERIFY(other->cards.first().proxy == ProxyRule::SameHouseholdWritten);
        newer.replace("\"households\"", "\"everybody\"");
        QVERIFY(!readRulePack(newer));
    }
};

YISHIBU_TEST(TestEligibility)
#include "tst_eligibility.moc"
