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
        RuleCard card = *lawOf2025().card(MeetingKind::RepresentativesMeeting);
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
        QCOMPARE(names(who(Attends::Representatives)),
                 (QStringList{u"张守义"_s, u"王建国"_s, u"陈志强"_s, u"刘长河"_s, u"吴永福"_s, u"孙玉珍"_s, u"周小梅"_s, u"赵桂兰"_s}));
        villager(u"王建国"_s).standing = RegisterStanding::Died;
        QVERIFY(!names(who(Attends::Representatives)).contains(u"王建国"_s));
        QVERIFY(!who(Attends::Representatives).members.first().household);
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

    void packsOfBeforeMeanRepresentatives()
    {
        const QByteArray old = bytesOf(u"resources/rules/organic-law-2025.json"_s);
        const auto pack = readRulePack(old);
        QVERIFY(pack);
        QVERIFY(pack->cards.first().attends == Attends::Representatives);
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
