#include "ui/commands/play_meeting.h"

#include "app/agenda/agenda.h"
#include "app/rehearsal/ordinal.h"
#include "app/topic/content_check.h"
#include "app/voting/decision.h"
#include "ui/startup/workplace.h"

#include <QDir>

namespace yishibu {

Done MeetingPlayer::playUntil(const std::function<bool(const CastAct &)> &isLast)
{
    while (m_next < m_meeting.acts.size()) {
        const CastAct &act = m_meeting.acts.at(m_next);
        m_clock.set(act.at);
        if (const Done done = play(act); !done)
            return done;
        ++m_next;
        if (isLast && isLast(act))
            return {};
    }
    return {};
}

bool MeetingPlayer::played(ActKind kind) const
{
    const auto done = m_meeting.acts.cbegin() + m_next;
    return std::any_of(m_meeting.acts.cbegin(), done, [kind](const CastAct &act) { return act.kind == kind; });
}

const AgendaItem &MeetingPlayer::item(const CastAct &act) const
{
    return m_place.hall.agenda().at(act.item);
}

namespace {

/// Acts on an item of the agenda; topics and delegations are there before it.
bool needsItem(const CastAct &act)
{
    switch (act.kind) {
    case ActKind::Remark:
    case ActKind::Point:
    case ActKind::PutMotion:
    case ActKind::CountHands:
    case ActKind::Resolve:
    case ActKind::PostResolution: return true;
    default: return act.kind == ActKind::Enter && act.to.stage == Stage::Item;
    }
}

bool followsFromPassing(const CastAct &act)
{
    const bool entersResolve = act.kind == ActKind::Enter && act.to.stage == Stage::Item && act.to.step == ItemStep::Resolve;
    return entersResolve || act.kind == ActKind::Resolve || act.kind == ActKind::PostResolution;
}

} // namespace

bool MeetingPlayer::hasFailed(const CastAct &act) const
{
    const Vote *vote = lastCountedVote(m_place.hall.votes(), item(act).id);
    return vote && vote->decision && !vote->decision->passed;
}

Done MeetingPlayer::play(const CastAct &act)
{
    // A script may do things in an order that no window allows.
    const bool inMeeting = act.kind == ActKind::SignIn || act.kind == ActKind::Leave || act.kind == ActKind::Enter
                           || act.kind == ActKind::GiveNotice || act.kind == ActKind::OpenMeeting
                           || act.kind == ActKind::CloseMeeting || needsItem(act);
    if (inMeeting && !m_place.hall.hasMeeting())
        return std::unexpected(Reason::refusal(CourseRefusal::NotOpenYet));
    if (needsItem(act) && act.item >= m_place.hall.agenda().size())
        return std::unexpected(Reason::refusal(CourseRefusal::NoSuchItem, {act.item + 1, m_place.hall.agenda().size()}));
    if (followsFromPassing(act) && hasFailed(act))
        return {};
    switch (act.kind) {
    case ActKind::SetUpVillage: return m_place.hall.village() ? Done() : m_place.village.setUp(m_meeting.village);
    case ActKind::RaiseTopic: return m_place.topics.keep(m_meeting.topics.at(act.item));
    case ActKind::CheckContent: return checksContent(act);
    case ActKind::NobodyTouched: {
        const TopicId topic = m_meeting.topics.at(act.item).id;
        return m_place.topics.keep(NobodyTouched{.topic = topic, .saidBy = act.text, .saidOn = m_clock.today()});
    }
    case ActKind::RecordDelegation: return recordsDelegation(act);
    case ActKind::PrepareMeeting: return prepares();
    case ActKind::GiveNotice: return m_place.meetings.giveNotice(m_clock.today());
    case ActKind::OpenMeeting: return m_place.meetings.open();
    case ActKind::SignInCrowd: return {}; // cast into single acts
    case ActKind::SignIn: return signsIn(act);
    case ActKind::Leave: {
        const auto signIn = act.person ? m_place.hall.attendance().signInOf(*act.person) : std::nullopt;
        return signIn ? m_place.signIn.leave(signIn->id) : Done();
    }
    case ActKind::Enter: return m_place.meetings.moveTo(act.to);
    case ActKind::Remark:
        return onlyDone(m_place.discussion.addRemark(item(act).id, act.person, act.named, act.text));
    case ActKind::Point: return onlyDone(m_place.discussion.addPoint(item(act).id, act.column, act.text));
    case ActKind::PutMotion: return onlyDone(m_place.voting.open(item(act).id, act.text));
    case ActKind::CountHands: return countsHands(act);
    case ActKind::Resolve: return resolves(act);
    case ActKind::CloseMeeting: return m_place.minutes.close();
    case ActKind::PostResolution: return posts(act);
    case ActKind::HandOver: return m_handoverFolder.isEmpty() ? Done() : handsOver();
    }
    return {};
}

Done MeetingPlayer::recordsDelegation(const CastAct &act)
{
    // Not every item needs one, so they are told by their ids.
    for (const Delegation &delegation : m_meeting.delegations) {
        if (m_meeting.items.at(act.item).delegation == delegation.id)
            return m_place.topics.keep(delegation);
    }
    return {};
}

Done MeetingPlayer::checksContent(const CastAct &act)
{
    const Topic &topic = m_meeting.topics.at(act.item);
    if (std::ranges::find(m_place.hall.topics(), topic.id, &Topic::id) == m_place.hall.topics().cend())
        return std::unexpected(Reason::refusal(AgendaRefusal::UnknownTopic, {act.item + 1}));
    QList<CheckAnswer> answers;
    for (const CheckQuestion &question : m_place.topics.questions())
        answers.append({.topic = topic.id, .question = question.id, .answeredOn = m_clock.today(), .wordsDigest = digestOfWords(topic)});
    return m_place.topics.keep(answers);
}

Done MeetingPlayer::handsOver()
{
    if (!QDir().mkpath(m_handoverFolder))
        return std::unexpected(Reason::failure(HandoverFault::NotWritable, {m_handoverFolder}));
    const auto package = m_place.handover.exportTo(m_handoverFolder);
    if (!package) {
        QDir().rmdir(m_handoverFolder); // only if nothing lies in it
        return std::unexpected(package.error());
    }
    m_packageFolder = m_handoverFolder;
    return {};
}

Done MeetingPlayer::signsIn(const CastAct &act)
{
    const bool member = act.person && m_place.hall.attendance().isMember(*act.person);
    return onlyDone(m_place.signIn.admit(*act.person, member ? Capacity::Member : Capacity::Observer));
}

Done MeetingPlayer::prepares()
{
    // A book that has played meetings already counts on.
    const auto held = m_place.meetings.meetings();
    if (!held)
        return std::unexpected(held.error());
    m_meeting.meeting.ordinal = ordinalAfter(*held, m_meeting.meeting);
    if (const Done kept = m_place.meetings.keep(m_meeting.meeting); !kept)
        return kept;
    for (const AgendaItem &item : m_meeting.items) {
        if (const Done kept = m_place.meetings.keepItem(item); !kept)
            return kept;
    }
    return {};
}

Done MeetingPlayer::countsHands(const CastAct &act)
{
    const Vote *vote = openVote(m_place.hall.votes(), item(act).id);
    if (!vote)
        return std::unexpected(Reason::refusal(VotingRefusal::EmptyMotion));
    return onlyDone(m_place.voting.count(vote->id, act.hands));
}

Done MeetingPlayer::resolves(const CastAct &act)
{
    const Vote *vote = lastCountedVote(m_place.hall.votes(), item(act).id);
    if (!vote)
        return std::unexpected(Reason::refusal(CourseRefusal::NothingPassed, {act.item + 1}, m_place.hall.card().majorityArticle));
    return onlyDone(m_place.voting.resolve(vote->id, act.person, act.supervisor, act.deadline, act.text));
}

Done MeetingPlayer::posts(const CastAct &act)
{
    const auto notice = m_place.notices.resolutionNotice(act.item, m_clock.today());
    if (!notice)
        return std::unexpected(notice.error());
    return m_place.notices.post(*notice, item(act).id, m_clock.today());
}

} // namespace yishibu
