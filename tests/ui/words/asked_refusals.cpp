#include "tests/ui/words/asked_refusals.h"

#include "app/attendance/base_exclusion.h"
#include "app/attendance/cited.h"
#include "app/attendance/letters.h"
#include "app/meeting/chair_change.h"
#include "app/meeting/course.h"
#include "app/meeting/meeting_change.h"
#include "app/notice/posting.h"
#include "app/notice/wording.h"
#include "app/procedure/dossier_gates.h"
#include "app/resolution/resolution.h"
#include "app/rules/brought_pack.h"
#include "app/topic/content_check.h"
#include "app/voting/ballot_check.h"
#include "app/voting/decision.h"
#include "app/voting/majority.h"
#include "app/voting/paper_count.h"
#include "app/voting/weighing.h"
#include "tests/app/rules/shipped_laws.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

/// Gathers what is refused; what is let through says nothing.
class Asked
{
public:
    explicit Asked(QDate day) : m_day(day), m_law(shippedLawOn(day)) {}

    QList<Reason> all()
    {
        for (const RuleCard &card : m_law.cards) {
            for (const auto ask : {&Asked::matters, &Asked::votes, &Asked::weighing, &Asked::course, &Asked::door, &Asked::letters, &Asked::exclusions,
                                   &Asked::chair})
                (this->*ask)(card);
            if (card.decides)
                agenda(card);
        }
        content();
        dossier();
        delegations();
        local();
        packs();
        onBoard();
        return m_all;
    }

private:
    void ask(const Done &done)
    {
        if (!done)
            m_all.append(done.error());
    }
    void askAgenda(const MeetingFacts &facts) { m_all.append(missingFor(facts.items.first(), facts)); }

    void matters(const RuleCard &card)
    {
        for (const Matter &matter : m_law.matters)
            ask(mayGoBefore(matter, card));
        // As a township may word a matter of its own: by households alone.
        Matter ownWay{.id = u"lantern_festival"_s, .name = u"灯会"_s, .article = u"镇村民议事规定第一条"_s, .decidedBy = {u"villagers_assembly"_s}};
        ownWay.majority = {.article = u"镇村民议事规定第二条"_s, .sitting = Sitting::OfHouseholds};
        ownWay.owners = {u"村民会议（户代表）"_s};
        ask(mayGoBefore(ownWay, card));
    }
    void agenda(const RuleCard &card)
    {
        MeetingFacts facts = factsOf(card);
        askAgenda(facts);
        facts.items.first().partyStudiedOn = m_day.addDays(1);
        facts.delegations = {{.decidedOn = m_day, .matter = u"assistance"_s, .from = m_day, .until = m_day}};
        facts.items.first().delegation = facts.delegations.first().id;
        askAgenda(facts);
        facts.delegations.first().matter = m_topic.matter;
        facts.delegations.first().until = m_day.addDays(-1);
        askAgenda(facts);
    }
    void course(const RuleCard &card)
    {
        MeetingFacts facts = factsOf(card);
        facts.items.first().purpose = ItemPurpose::Hear;
        facts.meeting.place = u"村部"_s;
        facts.meeting.chair = Appointee(VillagerId::fresh());
        facts.meeting.recorder = Appointee(VillagerId::fresh());
        ask(mayOpen(facts)); // nobody should attend
        facts.meeting.state = MeetingState::Open;
        ask(mayEnter({Stage::Item, 0, ItemStep::Resolve}, facts));
        if (!card.decides)
            ask(mayEnter({Stage::Item, 0, ItemStep::Vote}, facts));
        ask(mayFollowFrom(nullptr, card));
    }
    void content()
    {
        const auto questions = readCheckQuestions(bytesOf(u"resources/rules/checks/content.json"_s)).value();
        for (const CheckQuestion &question : questionsOn(questions, m_day)) {
            CheckAnswer breach{.topic = m_topic.id, .question = question.id, .verdict = CheckVerdict::Breaches,
                               .wordsDigest = digestOfWords(m_topic)};
            ask(mayBeKept(breach, question));
            breach.remark = u"第二句"_s;
            ask(contentMayBeDecided(m_topic, {.questions = questions, .answers = {breach}}, m_day, 2));
        }
    }
    void votes(const RuleCard &card)
    {
        if (!card.decides)
            return;
        const Quorum quorum = Quorum::of(card, 30, 2);
        ask(mayCount(Vote{.motion = u"同意"_s}, card, quorum));
        ask(onlyDone(decide(card, snapshotOf(quorum), HandCount{.inFavour = 2})));
        for (const Matter &matter : m_law.matters) {
            const RuleCard counted = cardFor(&matter, card);
            VoteSnapshot there = snapshotOf(Quorum::of(counted, 30, 2));
            there.by = counted.votesBy;
            ask(areEnough(counted, there));
        }
        ask(onlyDone(decide(card, snapshotOf(quorum), PaperCount{.issued = 2, .voters = 2, .back = 3}, LocalSettings{})));
        const LocalSettings byVoters{.wholeVote = WholeVoteTest::BackAtMostVoted};
        ask(onlyDone(decide(card, snapshotOf(quorum), PaperCount{.issued = 2, .back = 2}, byVoters)));
        Ballot ballot;
        ballot.box.back = 1; // none was issued
        ask(mayClose(Vote(), ballot, {.card = card, .local = {}, .proxies = 0, .concerned = {}, .nameOf = {}}));
    }
    void weighing(const RuleCard &card)
    {
        const VillagerId who = VillagerId::fresh();
        const auto nameOf = [](const VillagerId &) { return u"王一"_s; };
        ask(mayWeigh(Weights{.all = 10, .unsaid = {who}}, card, {who}, nameOf));
        ask(mayWeigh(Weights{.by = VotesBy::CollectiveMembers, .all = 10, .unsaid = {who}}, card, {}, nameOf));
        ask(mayWeigh(Weights{.all = 10, .stoodFor = 11}, card, {}, nameOf));
    }
    void door(const RuleCard &card)
    {
        for (const auto why : {AttendanceRefusal::NotAMember, AttendanceRefusal::HouseholdHere, AttendanceRefusal::HouseholdUndecided,
                               AttendanceRefusal::NotOfHousehold, AttendanceRefusal::NoProxy, AttendanceRefusal::ProxyNotOfHousehold,
                               AttendanceRefusal::HolderAway})
            m_all.append(cited(Reason::refusal(why), card));
    }
    void letters(const RuleCard &card)
    {
        const Villager principal{.birth = QDate(1980, 1, 1), .collectiveMember = true};
        Villager holder = principal;
        holder.id = VillagerId::fresh();
        Proxy letter;
        ask(mayStandFor(card, letter, principal, holder, m_day));
        letter.matter = u"本次会议"_s;
        letter.powers = u"代为参会并表决"_s;
        letter.signedOn = letter.validUntil = m_day.addDays(1);
        ask(mayStandFor(card, letter, principal, holder, m_day));
    }
    void exclusions(const RuleCard &card)
    {
        BaseExclusion exclusion;
        ask(mayLeaveOut(exclusion, card, true, false, {}));
        RuleCard allowing = card;
        allowing.baseExclusionsArticle = u"重庆市实施村民委员会组织法办法第七条"_s;
        ask(mayLeaveOut(exclusion, allowing, true, false, {}));
        exclusion.reason = u"外出务工，无法联系"_s;
        ask(mayLeaveOut(exclusion, allowing, false, false, {}));
        ask(mayLeaveOut(exclusion, allowing, true, true, {}));
        BaseExclusion other = exclusion;
        other.id = BaseExclusionId::fresh();
        ask(mayLeaveOut(exclusion, allowing, true, false, {other}));
    }
    void chair(const RuleCard &card)
    {
        const ChairChange change{.chair = Appointee(VillagerId::fresh()), .reason = u"与本项有利害关系"_s, .objecting = 15, .present = 30};
        ask(mayChangeChair(change, Appointee(VillagerId::fresh()), card, 30));
    }
    void dossier()
    {
        const ProcedureForm form = readProcedureForm(bytesOf(u"resources/procedures/four-two.json"_s)).value();
        const RuleCard card = *m_law.card(MeetingKind::representatives());
        DossierLaw law;
        for (const QString &step : {u"resolve"_s, u"publish_resolution"_s, u"publish_outcome"_s})
            law.cards.insert(step, card);
        Dossier dossier{.form = form.id};
        const StepRecord decision{.step = u"resolve"_s, .day = m_day, .kind = card.kind, .base = 30, .present = 30, .inFavour = 30};
        const StepRecord hung{.step = u"publish_resolution"_s, .day = m_day.addDays(1)};
        const StepRecord outcome{.step = u"publish_outcome"_s, .day = m_day.addDays(2)};
        ask(mayRecord(form, dossier, decision, law));
        ask(mayRecord(form, dossier, hung, law));
        StepRecord undecided = decision;
        undecided.inFavour = 3;
        dossier.records = {undecided};
        ask(mayRecord(form, dossier, hung, law));
        undecided.present = 3;
        dossier.records = {undecided};
        ask(mayRecord(form, dossier, hung, law));
        dossier.records = {decision};
        ask(mayRecord(form, dossier, outcome, law));
        dossier.records = {decision, hung};
        ask(mayRecord(form, dossier, outcome, law));
        Dossier without = dossier;
        without.records = {hung};
        ask(stillStand(form, dossier, law, without, law));
        law.matter = Matter{.id = u"road"_s, .name = u"村道"_s, .article = u"村规"_s, .delegableTo = {card.body}};
        ask(mayRecord(form, {.form = form.id}, decision, law));
        law.delegations = {{.decidedOn = m_day, .matter = u"road"_s, .from = m_day, .until = m_day}};
        RuleCard written = card; // a province that asks for it in writing
        written.writtenDelegationArticle = u"办法"_s;
        law.cards.insert(u"resolve"_s, written);
        ask(mayRecord(form, {.form = form.id}, decision, law));
    }
    void delegations()
    {
        // A province that asks for it in writing.
        const Law hainan = lawOn(shippedPacks(), m_day, u"460101001001"_s);
        MeetingFacts facts = factsOf(*hainan.card(MeetingKind::representatives()));
        facts.law = hainan;
        facts.delegations = {{.decidedOn = m_day, .matter = m_topic.matter, .from = m_day, .until = m_day}};
        facts.items.first().delegation = facts.delegations.first().id;
        askAgenda(facts);
        const QString article = m_law.card(MeetingKind::representatives())->delegationArticle;
        ask(mayBeKept(Delegation{}, article));
        ask(mayBeKept(Delegation{.decidedOn = m_day, .from = m_day, .until = m_day.addDays(-1)}, article));
    }
    void local()
    {
        // A province that writes its own days of notice.
        const Law law = lawOn(shippedPacks(), m_day, u"460101001001"_s);
        ask(mayLieOver(LocalSettings{.noticeDays = 0}, law));
        ask(mayLieOver(LocalSettings{.postingDays = 1}, law));
    }
    void packs()
    {
        if (m_law.packs.isEmpty())
            return;
        RulePack pack{.id = u"town"_s, .title = u"镇规"_s, .shortTitle = u"镇规"_s, .family = u"town"_s, .overlays = u"organic_law"_s};
        pack.effectiveFrom = m_day;
        pack.changes = {{.kind = MeetingKind::representatives(), .quorum = Threshold::OneThirdOrMore, .quorumArticle = u"镇规第一条"_s}};
        ask(mayStandWith(pack, shippedPacks()));
        pack.overlays.clear();
        pack.changes.clear();
        pack.cards = {*m_law.card(MeetingKind::representatives())};
        ask(mayStandWith(pack, shippedPacks()));
    }
    void onBoard()
    {
        for (const RuleCard &card : m_law.cards) {
            PostingDuty duty = postingDuty(card, m_law);
            duty.days = duty.least - 1;
            if (duty.least > 1)
                ask(onlyDone(decisionPosting(m_day, duty)));
        }
        Notice notice{.titleLines = {u"公示"_s}, .paragraphs = {{.text = u"联系电话13800000000。"_s}}};
        ask(withoutPersonalNumbers(notice, Village{}));
    }
    MeetingFacts factsOf(const RuleCard &card) const
    {
        MeetingFacts facts;
        facts.meeting.scheduledAt = QDateTime(m_day, QTime(19, 0));
        facts.law = m_law;
        facts.card = card;
        facts.topics = {m_topic};
        facts.items = {{.topic = m_topic.id, .title = m_topic.title}};
        return facts;
    }

    const QDate m_day;
    const Law m_law;
    const Topic m_topic{.title = u"村道"_s, .proposal = u"硬化村道"_s, .matter = u"public_welfare"_s};
    QList<Reason> m_all;
};

} // namespace

QList<Reason> refusalsOfLawOn(QDate day)
{
    return Asked(day).all();
}

} // namespace yishibu::test
