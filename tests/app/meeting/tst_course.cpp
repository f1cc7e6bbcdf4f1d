#include "app/meeting/course.h"
#include "app/meeting/item_end.h"
#include "app/voting/decision.h"

#include "tests/app/meeting/hall_of_38.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using yishibu::test::HallOf38;

namespace {

constexpr StagePoint signIn{Stage::SignIn};
constexpr StagePoint explain{Stage::Item, 0, ItemStep::Explain};
constexpr StagePoint voteStep{Stage::Item, 0, ItemStep::Vote};
constexpr StagePoint resolveStep{Stage::Item, 0, ItemStep::Resolve};

void pass(MeetingFacts &facts)
{
    Vote vote;
    vote.item = facts.items.first().id;
    vote.counted = Moment{};
    vote.decision = Decision{true, 16, {}};
    facts.votes.append(vote);
    facts.items.first().ending = ItemEnding::Passed;
}

bool warns(const MeetingFacts &facts, MeetingGap gap)
{
    const auto warnings = warningsOf(facts);
    return std::any_of(warnings.cbegin(), warnings.cend(),
                       [gap](const MeetingWarning &warning) { return warning.gap == gap; });
}

} // namespace

class TestCourse : public QObject
{
    Q_OBJECT

    HallOf38 m_hall;

private Q_SLOTS:
    void stagesFollowTheAgenda()
    {
        const QList<StagePoint> stages = stagesOf(2);
        QCOMPARE(stages.size(), 6);
        QVERIFY(stages[3] == (StagePoint{Stage::Item, 1, ItemStep::Explain}));
        QVERIFY(stages.last() == StagePoint{Stage::Publish});
    }

    void theBigButtonWalksTheWholeEvening()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        AgendaItem second = facts.items.first();
        second.id = AgendaItemId::fresh();
        second.ordinal = 2;
        facts.items.append(second);
        pass(facts);
        QList<StagePoint> walked{StagePoint{}};
        while (const auto next = following(walked.last(), facts))
            walked.append(*next);
        const QList<StagePoint> expected{
            {Stage::Prepare}, signIn, explain, {Stage::Item, 0, ItemStep::Discuss}, voteStep, resolveStep,
            {Stage::Item, 1, ItemStep::Explain}, {Stage::Item, 1, ItemStep::Discuss},
            {Stage::Item, 1, ItemStep::Vote}, {Stage::Minutes}, {Stage::Publish}};
        QVERIFY(walked == expected);
    }

    void signInWantsTheLeastThatALawfulMeetingHas()
    {
        const MeetingFacts ready = test::readyMeeting(m_hall);
        QVERIFY(mayEnter(signIn, ready));
        const auto refusedAfter = [&](auto &&spoil) {
            MeetingFacts facts = ready;
            spoil(facts);
            const Done may = mayEnter(signIn, facts);
            return may ? std::nullopt : std::optional(may.error());
        };
        QVERIFY(refusedAfter([](auto &f) { f.meeting.place = u" "_s; })->is(CourseRefusal::MissingPlace));
        QVERIFY(refusedAfter([](auto &f) { f.meeting.chair = {}; })->is(CourseRefusal::MissingChair));
        QVERIFY(refusedAfter([](auto &f) { f.meeting.recorder = {}; })->is(CourseRefusal::MissingRecorder));
        QVERIFY(refusedAfter([](auto &f) { f.meeting.scheduledAt = {}; })->is(CourseRefusal::MissingTime));
        QVERIFY(refusedAfter([](auto &f) { f.items.clear(); })->is(CourseRefusal::NoAgendaItem));
        QVERIFY(refusedAfter([](auto &f) { f.quorum.base = 0; })->is(CourseRefusal::NobodyShouldAttend));
        const auto undelegated = refusedAfter([](auto &f) { f.items.first().delegation = {}; });
        QVERIFY(undelegated->is(AgendaRefusal::MissingDelegation));
        QCOMPARE(undelegated->article(), u"村民委员会组织法第二十八条"_s);
        QCOMPARE(undelegated->figures(), QList<qint64>{1});
    }

    /// 海南 art. 11: in writing; art. 15: it may be handed back. Elsewhere the register only reminds of the paper.
    void aProvinceAsksForTheDelegationInWriting()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        QVERIFY(missingFor(facts.items.first(), facts).isEmpty());
        QVERIFY(!warns(facts, MeetingGap::MayBeHandedBack));
        facts.law = lawOn(test::shippedPacks(), m_hall.day, u"460106100203"_s);
        facts.card = *facts.law.card(MeetingKind::representatives());
        const QList<Reason> missing = missingFor(facts.items.first(), facts);
        QCOMPARE(missing.size(), 1);
        QVERIFY(missing.first().is(AgendaRefusal::DelegationNotInWriting));
        QCOMPARE(missing.first().article(), u"海南省实施村民委员会组织法办法第十一条"_s);
        facts.delegations.first().paper = u" "_s;
        QVERIFY(!missingFor(facts.items.first(), facts).isEmpty());
        facts.delegations.first().paper = u"青石村2026年第一次村民会议决议第2号"_s;
        QVERIFY(missingFor(facts.items.first(), facts).isEmpty());
        const auto warnings = warningsOf(facts);
        const auto back = std::ranges::find(warnings, MeetingGap::MayBeHandedBack, &MeetingWarning::gap);
        QVERIFY(back != warnings.end());
        QCOMPARE(back->source, u"海南省实施村民委员会组织法办法第十五条"_s);
        // Handed back, it is put off to 村民会议 on somebody's proposal.
        AgendaItem item = facts.items.first();
        QCOMPARE(handBackOf(item, facts.card), back->source);
        QVERIFY(isTold(ItemEnding::Deferred, {.by = facts.meeting.chair, .putOffTo = handedBackTo()}));
        QVERIFY(handedBackTo().startsWith(u"村民会议"_s));
        item.ending = ItemEnding::Passed;
        QVERIFY(handBackOf(item, facts.card).isEmpty());
        facts.items.first().purpose = ItemPurpose::Hear;
        QVERIFY(!warns(facts, MeetingGap::MayBeHandedBack));
        QVERIFY(handBackOf(facts.items.first(), facts.card).isEmpty());
    }

    /// 农村集体经济组织法 art. 46: ten whole days, of the members' assembly only.
    void reportsAndAccountsLieOpenBeforeTheMembersMeet()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        QVERIFY(!warns(facts, MeetingGap::PapersLieOpen));
        facts.card = *facts.law.card({u"members_assembly"_s});
        facts.meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0));
        const auto warnings = warningsOf(facts);
        const auto papers = std::ranges::find(warnings, MeetingGap::PapersLieOpen, &MeetingWarning::gap);
        QVERIFY(papers != warnings.end());
        QCOMPARE(papers->figures, (QList<qint64>{10, QDate(2026, 11, 11).toJulianDay()}));
        QCOMPARE(papers->source, u"农村集体经济组织法第四十六条"_s);
        facts.law.holidays = Holidays::shipped();
        facts.meeting.scheduledAt = QDateTime(QDate(2026, 10, 5), QTime(9, 0));
        const auto atHoliday = warningsOf(facts);
        const auto before = std::ranges::find(atHoliday, MeetingGap::PapersLieOpen, &MeetingWarning::gap);
        QVERIFY(before != atHoliday.end());
        QCOMPARE(before->figures, (QList<qint64>{10, QDate(2026, 9, 20).toJulianDay()}));
        facts.meeting.scheduledAt = {};
        QVERIFY(!warns(facts, MeetingGap::PapersLieOpen));
    }

    void anItemMustBeDelegatedStudiedAndInItsPlace()
    {
        const MeetingFacts ready = test::readyMeeting(m_hall);
        const auto missing = [&](auto &&spoil) {
            MeetingFacts f = ready;
            spoil(f);
            return agendaReady(f.items.first(), f.topics, f.delegations, f.law, f.card, m_hall.day);
        };
        QVERIFY(missing([](auto &) {}).isEmpty());
        const auto unstudied = missing([](auto &f) { f.items.first().partyStudiedOn = {}; });
        QVERIFY(unstudied.first().is(AgendaRefusal::MissingPartyStudy));
        QCOMPARE(unstudied.first().article(), u"村民委员会组织法第二十八条第三款"_s);
        QVERIFY(missing([&](auto &f) { f.items.first().partyStudiedOn = m_hall.day.addDays(1); })
                    .first().is(AgendaRefusal::PartyStudyTooLate));
        QVERIFY(missing([&](auto &f) { f.delegations.first().until = m_hall.day.addDays(-1); })
                    .first().is(AgendaRefusal::DelegationNotInForce));
        QVERIFY(missing([](auto &f) { f.delegations.first().matter = u"assistance"_s; })
                    .first().is(AgendaRefusal::OtherDelegation));
        QVERIFY(missing([](auto &f) { f.topics.first().matter = u"village_rules"_s; })
                    .first().is(MatterRefusal::NotDelegable));
        QVERIFY(missing([](auto &f) { f.topics.first().matter = u"land_compensation"_s; })
                    .first().is(MatterRefusal::WrongBody));
        QVERIFY(missing([](auto &f) { f.topics.first().matter = u"?"_s; })
                    .first().is(AgendaRefusal::UnknownMatter));
        QVERIFY(missing([](auto &f) {
                    f.topics.first().matter = u"appraisal"_s;
                    f.items.first().delegation = {};
                }).isEmpty());
        QCOMPARE(missing([](auto &f) {
                     f.items.first().delegation = {};
                     f.items.first().partyStudiedOn = {};
                 }).size(), 2);
    }

    void belowQuorumPeopleAreHeard()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        QVERIFY(mayEnter(explain, facts).error().is(CourseRefusal::NotOpenYet));
        facts.meeting.state = MeetingState::Open;
        facts.quorum.present = 3;
        QVERIFY(mayEnter(explain, facts));
        QVERIFY(mayEnter({Stage::Item, 0, ItemStep::Discuss}, facts));
        QVERIFY(mayEnter(voteStep, facts));
        QVERIFY(mayEnter({Stage::Minutes}, facts));
        const Done beyond = mayEnter({Stage::Item, 4, ItemStep::Explain}, facts);
        QVERIFY(beyond.error().is(CourseRefusal::NoSuchItem));
        QVERIFY(mayEnter({Stage::Item, -1, ItemStep::Explain}, facts).error().is(CourseRefusal::NoSuchItem));
    }

    void anItemThatIsNotReadyIsHeardButNotVoted()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        facts.meeting.state = MeetingState::Open;
        facts.items.first().delegation = {};
        QVERIFY(mayEnter(explain, facts));
        QVERIFY(mayEnter(voteStep, facts).error().is(AgendaRefusal::MissingDelegation));
    }

    void aStudyMayBeWaivedWithAReason()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        facts.items.first().partyStudiedOn = {};
        QVERIFY(mayOpen(facts).error().is(AgendaRefusal::MissingPartyStudy));
        facts.items.first().studyWaiver = u"  "_s;
        QVERIFY(mayOpen(facts).error().is(AgendaRefusal::MissingPartyStudy));
        facts.items.first().studyWaiver = u"防汛抢险，当夜要定"_s;
        QVERIFY(mayOpen(facts));
        QVERIFY(warns(facts, MeetingGap::PartyStudyWaived));
        QCOMPARE(warningsOf(facts).first().source, u"村民委员会组织法第二十八条第三款"_s);
        facts.meeting.state = MeetingState::Open;
        QVERIFY(mayEnter(voteStep, facts));
        facts.items.first().delegation = {}; // what the assembly keeps to itself, no reason hands over
        QVERIFY(mayEnter(voteStep, facts).error().is(AgendaRefusal::MissingDelegation));
    }

    void oneItemThatIsNotReadyKeepsTheMeetingFromOpening()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        AgendaItem second = facts.items.first();
        second.id = AgendaItemId::fresh();
        second.ordinal = 2;
        second.delegation = {};
        facts.items.append(second);
        QCOMPARE(mayOpen(facts).error().figures(), QList<qint64>{2});
        facts.items.last().purpose = ItemPurpose::Hear;
        QVERIFY(mayOpen(facts));
    }

    void whatIsOnlyHeardIsNeverVoted()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        AgendaItem &item = facts.items.first();
        item.purpose = ItemPurpose::Hear;
        item.delegation = {};
        item.partyStudiedOn = {};
        QVERIFY(mayOpen(facts));
        facts.meeting.state = MeetingState::Open;
        QVERIFY(mayEnter({Stage::Item, 0, ItemStep::Discuss}, facts));
        QVERIFY(mayEnter(voteStep, facts).error().is(VotingRefusal::OnlyHeard));
        QVERIFY(mayOpenVote(item, u"同意"_s, {}).error().is(VotingRefusal::OnlyHeard));
        QVERIFY(*following({Stage::Item, 0, ItemStep::Discuss}, facts) == StagePoint{Stage::Minutes});
        QVERIFY(mayClose(facts).error().is(CourseRefusal::ItemsOpen));
        item.ending = ItemEnding::Consensus;
        QVERIFY(mayClose(facts));
    }

    /// 党员大会 settles its own step of 四议两公开 on a matter that 村民会议 decides: no delegation, no study before it.
    void aBodySettlesItsOwnStepOfAnothersMatter()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        facts.card = *facts.law.card({u"party_members_meeting"_s});
        AgendaItem &item = facts.items.first();
        item.delegation = {};
        item.partyStudiedOn = {};
        QVERIFY(missingFor(item, facts).first().is(MatterRefusal::WrongBody));
        facts.steps = {item.topic};
        QVERIFY(missingFor(item, facts).isEmpty());
        item.title.clear();
        QVERIFY(missingFor(item, facts).first().is(AgendaRefusal::MissingTitle));
    }

    void resolveFollowsAPassedVoteOnly()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        facts.meeting.state = MeetingState::Open;
        QVERIFY(mayEnter(resolveStep, facts).error().is(CourseRefusal::NothingPassed));
        pass(facts);
        QVERIFY(mayEnter(resolveStep, facts));
        facts.votes.first().withdrawn = true;
        QVERIFY(!mayEnter(resolveStep, facts));
    }

    /// Steps 2 and 3 of 四议两公开 give 商议意见 and 审议意见: 21 of 40 in favour are no 决议, and nobody carries it out yet.
    void noResolutionComesOfAStep()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        facts.meeting.state = MeetingState::Open;
        pass(facts);
        QVERIFY(*following(voteStep, facts) == resolveStep);
        facts.steps = {facts.items.first().topic};
        QVERIFY(*following(voteStep, facts) == StagePoint{Stage::Minutes});
        QVERIFY(!warns(facts, MeetingGap::PassedWithoutResolution));
        const Done refused = mayEnter(resolveStep, facts);
        QVERIFY(refused.error().is(CourseRefusal::OnlyAStep));
        QCOMPARE(refused.error().figures(), QList<qint64>{1});
        QVERIFY(mayClose(facts));
        // What was written of it earlier can still be read.
        Resolution written;
        written.item = facts.items.first().id;
        facts.resolutions = {written};
        QVERIFY(mayEnter(resolveStep, facts));
    }

    void closingWantsEveryItemEnded()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        QVERIFY(mayClose(facts).error().is(CourseRefusal::NotOpenYet));
        facts.meeting.state = MeetingState::Open;
        QVERIFY(mayClose(facts).error().is(CourseRefusal::ItemsOpen));
        QCOMPARE(mayClose(facts).error().figures(), QList<qint64>{1});
        Vote open;
        open.item = facts.items.first().id;
        facts.votes = {open};
        QVERIFY(mayClose(facts).error().is(CourseRefusal::VoteOpen));
        facts.votes.clear();
        facts.items.first().ending = ItemEnding::Deferred;
        QVERIFY(mayClose(facts));
        QVERIFY(mayEnter({Stage::Publish}, facts).error().is(CourseRefusal::NotClosedYet));
        facts.meeting.state = MeetingState::Closed;
        QVERIFY(mayEnter({Stage::Publish}, facts));
        QVERIFY(mayEnter(signIn, facts).error().is(CourseRefusal::AlreadyClosed));
    }

    void whatIsUnwiseIsTold()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        QVERIFY(warningsOf(facts).isEmpty());
        facts.meeting.noticeGivenOn = m_hall.day.addDays(-3);
        QVERIFY(warns(facts, MeetingGap::NoticeTight));
        facts.meeting.noticeGivenOn = m_hall.day.addDays(-2);
        QVERIFY(warns(facts, MeetingGap::NoticeLate));
        QCOMPARE(warningsOf(facts).first().figures, (QList<qint64>{2, 3}));
        facts.meeting.noticeGivenOn = {};
        QVERIFY(warns(facts, MeetingGap::NoticeNotGiven));
        QVERIFY(mayOpen(facts));
        pass(facts);
        QVERIFY(warns(facts, MeetingGap::PassedWithoutResolution));
        Resolution resolution;
        resolution.item = facts.items.first().id;
        resolution.owner = facts.meeting.chair;
        resolution.supervisor = facts.meeting.chair;
        facts.resolutions = {resolution};
        QVERIFY(warns(facts, MeetingGap::ChairIsOwner));
        QVERIFY(warns(facts, MeetingGap::ChairIsSupervisor));
        QVERIFY(warns(facts, MeetingGap::OwnerIsSupervisor));
        facts.resolutions.first().supervisor = Appointee::asWritten(u"村务监督委员会"_s);
        QVERIFY(!warns(facts, MeetingGap::OwnerIsSupervisor));
    }

    /// Art. 25: in special circumstances 村民会议 may be told at short notice; the reason is on record.
    void aShortNoticeWithAReasonIsAllowedWhereTheLawDoes()
    {
        const test::HallOf38 hall;
        MeetingFacts facts = test::readyMeeting(hall);
        facts.meeting.noticeGivenOn = hall.day.addDays(-1);
        facts.meeting.urgentReason = u"防汛抢险"_s;
        QVERIFY(warns(facts, MeetingGap::NoticeLate)); // no law says so of 村民代表会议
        QVERIFY(!warns(facts, MeetingGap::NoticeUrgent));
        facts.card = *facts.law.card({u"villagers_assembly"_s});
        QVERIFY(!warns(facts, MeetingGap::NoticeLate));
        const QList<MeetingWarning> warnings = warningsOf(facts);
        const auto urgent = std::ranges::find(warnings, MeetingGap::NoticeUrgent, &MeetingWarning::gap);
        QVERIFY(urgent != warnings.end());
        QCOMPARE(urgent->source, u"村民委员会组织法第二十五条"_s);
        QCOMPARE(urgent->names, QStringList{u"防汛抢险"_s});
        facts.meeting.urgentReason = u"  "_s;
        QVERIFY(warns(facts, MeetingGap::NoticeLate));
        facts.meeting.urgentReason = u"防汛抢险"_s;
        facts.meeting.noticeGivenOn = hall.day.addDays(-20); // in time: nothing to say
        QVERIFY(!warns(facts, MeetingGap::NoticeUrgent));
    }
};

YISHIBU_TEST(TestCourse)
#include "tst_course.moc"
