#include "app/attendance/voice.h"

#include "app/attendance/eligibility.h"
#include "app/attendance/quorum.h"
#include "app/village/register_rules.h"
#include "app/voting/decision.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

const QDate day(2026, 11, 22);
const VoiceMark noted{.from = QDate(2026, 3, 1), .source = u"县人民法院民事判决书"_s, .until = {}, .untilSource = {}};

/// So many adults, all of them members of the collective and of the Party.
QList<Villager> people(int count)
{
    QList<Villager> list;
    for (int i = 0; i < count; ++i)
        list.append({.name = u"村民%1"_s.arg(i + 1), .sex = Sex::Male, .birth = QDate(1970, 1, 1), .group = u"一组"_s,
                     .party = PartyStanding::Member, .collectiveMember = true});
    return list;
}

RuleCard cardOf(const char *kind)
{
    return *lawOf2025().card({QString::fromLatin1(kind)});
}

int baseOf(const char *kind, const QList<Villager> &villagers, QDate on = day)
{
    return int(eligible(cardOf(kind), villagers, {}, {}, {}, on).members.size());
}

} // namespace

/// Who has no voice is in no base (law-and-paper.md A1, A2): 成员大会 counts full civil capacity, 党员大会 a vote.
class TestVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutFullCapacityNobodyCountsAmongTheMembers()
    {
        QList<Villager> villagers = people(301);
        QCOMPARE(baseOf("members_assembly", villagers), 301);
        for (int i : {7, 120, 300})
            villagers[i].incapacity = noted;
        const int base = baseOf("members_assembly", villagers);
        QCOMPARE(base, 298);
        const RuleCard card = cardOf("members_assembly");
        QCOMPARE(Quorum::of(card, base, 198).needed, 199);
        QVERIFY(!decide(card, {base, 198, 199}, {.inFavour = 198}));
        QVERIFY(decide(card, {base, 199, 199}, {.inFavour = 199})->passed);
        QVERIFY(!decide(card, {base, 220, 199}, {.inFavour = 198})->passed);
        QCOMPARE(card.fullCapacityArticle, u"农村集体经济组织法第二十七条"_s);
        // 村民会议 asks for eighteen years and nothing else (art. 26).
        QCOMPARE(baseOf("villagers_assembly", villagers), 301);
    }

    void withoutAVoteNobodyCountsAmongThePartyMembers()
    {
        QList<Villager> villagers = people(21);
        villagers[0].noPartyVote = villagers[20].noPartyVote = noted;
        villagers[1].incapacity = noted; // no question of the Party's rules
        const int base = baseOf("party_members_meeting", villagers);
        QCOMPARE(base, 19);
        const RuleCard card = cardOf("party_members_meeting");
        QCOMPARE(Quorum::of(card, base, 10).needed, 10);
        QVERIFY(decide(card, {base, 10, 10}, {.inFavour = 10})->passed);
        QVERIFY(!decide(card, {base, 19, 10}, {.inFavour = 9})->passed);
        QCOMPARE(card.partyVoteArticle, u"支部工作条例第十一条"_s);
        QCOMPARE(baseOf("members_assembly", villagers), 20);
    }

    /// A meeting entered late counts as its own day had it.
    void theMarkHoldsFromItsDayUntilItIsWithdrawn()
    {
        QList<Villager> villagers = people(3);
        villagers[0].incapacity = noted;
        villagers[0].incapacity.until = QDate(2026, 9, 1);
        villagers[0].incapacity.untilSource = u"县人民法院撤销判决"_s;
        QCOMPARE(baseOf("members_assembly", villagers, {2026, 2, 28}), 3);
        QCOMPARE(baseOf("members_assembly", villagers, {2026, 3, 1}), 2);
        QCOMPARE(baseOf("members_assembly", villagers, {2026, 8, 31}), 2);
        QCOMPARE(baseOf("members_assembly", villagers, {2026, 9, 1}), 3);
    }

    /// A second note leaves what the first one was: a meeting of those days counts as before.
    void anEarlierMarkGoesOnToHoldForItsDays()
    {
        QList<Villager> villagers = people(3);
        VoiceMark mark;
        mark = mark.noted({2026, 3, 1}, u"判决书"_s).noted({2026, 5, 1}, u"撤销判决"_s);
        QVERIFY(!mark.stands());
        mark = mark.noted({2026, 9, 1}, u"第二份判决书"_s);
        QVERIFY(mark.stands());
        QCOMPARE(mark.source, u"第二份判决书"_s);
        villagers[0].incapacity = mark;
        QCOMPARE(baseOf("members_assembly", villagers, {2026, 2, 28}), 3);
        QCOMPARE(baseOf("members_assembly", villagers, {2026, 4, 30}), 2);
        QCOMPARE(baseOf("members_assembly", villagers, {2026, 5, 1}), 3);
        QCOMPARE(baseOf("members_assembly", villagers, {2026, 9, 1}), 2);
        // What was withdrawn as a mistake never held, and is no earlier time.
        const VoiceMark mistaken = VoiceMark().noted({2026, 3, 1}, u"错"_s).noted({2026, 3, 1}, u"更正"_s);
        QVERIFY(mistaken.noted({2026, 4, 1}, u"判决书"_s).earlier.isEmpty());
    }

    /// Whose birth is unknown and who does not count in any case leaves nothing open.
    void whoDoesNotCountIsNoOpenQuestion()
    {
        QList<Villager> villagers = people(2);
        villagers[0].birth = {};
        villagers[0].incapacity = noted;
        QVERIFY(eligible(cardOf("members_assembly"), villagers, {}, {}, {}, day).isSettled());
    }

    void aMarkHasItsDayAndItsPaper()
    {
        const Villager who = people(1).first();
        const auto refuses = [&who](const VoiceMark &mark, RegisterRefusal why) {
            const Done may = mayMark(who, mark, day);
            return !may && may.error().is(why);
        };
        QVERIFY(mayMark(who, noted, day));
        VoiceMark mark = noted;
        mark.source = u" "_s;
        QVERIFY(refuses(mark, RegisterRefusal::NoSource));
        mark = noted;
        mark.from = {};
        QVERIFY(refuses(mark, RegisterRefusal::NoSuchDay));
        mark.from = day.addDays(1);
        QVERIFY(refuses(mark, RegisterRefusal::DayAhead));
        mark.from = QDate(1969, 12, 31);
        QVERIFY(refuses(mark, RegisterRefusal::BeforeBirth));
        mark = noted;
        mark.until = QDate(2026, 9, 1);
        QVERIFY(refuses(mark, RegisterRefusal::NoSource));
        mark.untilSource = u"撤销判决"_s;
        QVERIFY(mayMark(who, mark, day));
        mark.until = mark.from; // a mistake
        QVERIFY(mayMark(who, mark, day));
        QVERIFY(!mark.standsOn(mark.from));
        mark.until = mark.from.addDays(-1);
        QVERIFY(refuses(mark, RegisterRefusal::MarkEndsBeforeBegin));
    }
};

YISHIBU_TEST(TestVoice)
#include "tst_voice.moc"
