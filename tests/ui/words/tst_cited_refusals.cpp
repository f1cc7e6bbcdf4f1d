#include "app/attendance/cited.h"
#include "app/attendance/letters.h"
#include "app/meeting/course.h"
#include "app/notice/posting.h"
#include "app/voting/decision.h"
#include "app/voting/majority.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"
#include "ui/words/reason_words.h"

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test;

/// Each refusal that stems from law names its article or source on the screen: the rules are asked for real, and the sentence that
/// people read holds what they said.
class TestCitedRefusals : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 11, 22};
    QList<Reason> m_all;

    static MeetingKind kind(const char *word) { return {QString::fromLatin1(word)}; }
    void add(const Done &done)
    {
        QVERIFY2(!done, "it is refused");
        m_all.append(done.error());
    }
    void addMatters(const Law &law);
    void addAgenda(const Law &law);
    void addVotes(const Law &law);
    void addDoor(const Law &law);
    void addPosting();

private Q_SLOTS:
    void everyRefusalOfTheLawNamesIt();
    void whatIsNoLawNamesNone();
};

void TestCitedRefusals::addMatters(const Law &law)
{
    for (const Matter &matter : law.matters) {
        for (const RuleCard &card : law.cards) {
            if (const Done may = mayGoBefore(matter, card); !may)
                m_all.append(may.error());
        }
    }
}

void TestCitedRefusals::addAgenda(const Law &law)
{
    const Topic topic{.title = u"村道"_s, .proposal = u"硬化村道"_s, .matter = u"public_welfare"_s};
    for (const RuleCard &card : law.cards) {
        if (!card.decides)
            continue;
        MeetingFacts facts;
        facts.meeting.scheduledAt = QDateTime(m_day, QTime(19, 0));
        facts.law = law;
        facts.card = card;
        facts.topics = {topic};
        facts.items = {{.topic = topic.id, .title = topic.title}};
        for (const Reason &reason : missingFor(facts.items.first(), facts))
            m_all.append(reason);
        facts.items.first().partyStudiedOn = m_day.addDays(1);
        Delegation other{.decidedOn = m_day, .matter = u"assistance"_s, .from = m_day, .until = m_day};
        facts.delegations = {other};
        facts.items.first().delegation = other.id;
        for (const Reason &reason : missingFor(facts.items.first(), facts))
            m_all.append(reason);
        facts.delegations.first().matter = topic.matter;
        facts.delegations.first().until = m_day.addDays(-1);
        for (const Reason &reason : missingFor(facts.items.first(), facts))
            m_all.append(reason);
    }
    Groundwork groundwork;
    groundwork.questions = readCheckQuestions(bytesOf(u"resources/rules/checks/content.json"_s)).value();
    for (const CheckQuestion &question : groundwork.questions) {
        const CheckAnswer breach{.topic = topic.id, .question = question.id, .verdict = CheckVerdict::Breaches,
                                 .wordsDigest = digestOfWords(topic)};
        add(mayBeKept(breach, question));
        groundwork.answers = {breach};
        groundwork.answers.first().remark = u"第二句"_s;
        add(contentMayBeDecided(topic, groundwork, question.until.isValid() ? question.until : m_day, 2));
    }
}

void TestCitedRefusals::addVotes(const Law &law)
{
    for (const RuleCard &card : law.cards) {
        if (!card.decides)
            continue;
        const Quorum quorum = Quorum::of(card, 30, 2);
        add(mayCount(Vote{.motion = u"同意"_s}, card, quorum));
        add(onlyDone(decide(card, snapshotOf(quorum), {.inFavour = 2})));
    }
}

void TestCitedRefusals::addDoor(const Law &law)
{
    const Villager one;
    const Villager other;
    for (const RuleCard &card : law.cards) {
        add(mayStandFor(card, Proxy{}, one, other, m_day));
        for (const auto why : {AttendanceRefusal::NotAMember, AttendanceRefusal::HouseholdHere, AttendanceRefusal::HouseholdUndecided,
                               AttendanceRefusal::NotOfHousehold, AttendanceRefusal::NoProxy, AttendanceRefusal::ProxyNotOfHousehold})
            m_all.append(cited(Reason::refusal(why), card));
    }
}

void TestCitedRefusals::addPosting()
{
    add(onlyDone(decisionPosting(m_day, leastPostingDays - 1)));
}

void TestCitedRefusals::everyRefusalOfTheLawNamesIt()
{
    for (const QDate day : {QDate(2025, 4, 30), QDate(2025, 12, 31), m_day}) {
        m_all.clear();
        const Law law = shippedLawOn(day);
        addMatters(law);
        addAgenda(law);
        addVotes(law);
        addDoor(law);
        addPosting();
        QVERIFY(m_all.size() > 100);
        for (const Reason &reason : std::as_const(m_all)) {
            const QString words = wordsOf(reason);
            QVERIFY2(!reason.article().isEmpty(), qPrintable(words));
            QVERIFY2(words.contains(reason.article()), qPrintable(words));
            QVERIFY2(reason.article().contains(u'法') || reason.article().contains(u"条例"_s) || reason.article().contains(u"国办发"_s),
                     qPrintable(reason.article()));
        }
    }
}

/// An article that does not speak of it would teach people to overlook articles.
void TestCitedRefusals::whatIsNoLawNamesNone()
{
    const Law law = shippedLawOn(m_day);
    for (const auto why : {AttendanceRefusal::AlreadyHere, AttendanceRefusal::NoSuchSignIn, AttendanceRefusal::NoReason})
        QVERIFY(cited(Reason::refusal(why), law.cards.first()).article().isEmpty());
    const Reason named = Reason::refusal(AttendanceRefusal::NoProxy, {}, u"章程第九条"_s);
    QCOMPARE(cited(named, law.cards.first()), named);
    QCOMPARE(cited(Reason::refusal(CourseRefusal::NotOpenYet), law.cards.first()), Reason::refusal(CourseRefusal::NotOpenYet));
}

YISHIBU_TEST(TestCitedRefusals)

} // namespace yishibu

#include "tst_cited_refusals.moc"
