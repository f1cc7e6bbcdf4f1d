#include "app/rehearsal/casting.h"

#include "app/attendance/capacity_words.h"
#include "app/attendance/eligibility.h"
#include "app/attendance/quorum.h"
#include "app/voting/majority.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Gives out the parts act by act and keeps count of who is in the room, so that figures fit.
class Casting
{
public:
    Casting(const MeetingScript &script, const RuleCard &card, const QList<Villager> &villagers,
            const QList<Seat> &seats)
        : m_script(script), m_card(card), m_villagers(villagers), m_seats(seats),
          m_day(script.meeting.scheduledAt.date()), m_members(shouldAttend(card, seats, m_day)),
          m_memberSet(m_members.cbegin(), m_members.cend())
    {}

    Outcome<CastMeeting> give();

private:
    Done giveRoles(Meeting &meeting);
    void giveItems(CastMeeting &cast) const;
    Done giveAct(const ScriptAct &act, CastMeeting &cast);
    void signInCrowd(const ScriptAct &act, QList<CastAct> &acts);
    void signIn(CastAct act, QList<CastAct> &acts);
    void leave(CastAct act, QList<CastAct> &acts);
    void countHands(const ScriptAct &act, CastAct cast, QList<CastAct> &acts) const;
    Done assign(std::optional<VillagerId> &part, const std::optional<PersonRef> &ref) const;
    QList<VillagerId> crowdFor(const ScriptAct &crowd) const;
    VillagerId somebodyHere(VillagerId wanted) const;
    int present() const { return int((m_here & m_memberSet).size()); }
    int quorum() const { return int(needed(m_card.quorum, m_members.size())); }

    const MeetingScript &m_script;
    const RuleCard &m_card;
    const QList<Villager> &m_villagers;
    const QList<Seat> &m_seats;
    QDate m_day;
    QList<VillagerId> m_members;
    QSet<VillagerId> m_memberSet;
    QList<VillagerId> m_roles;
    QSet<VillagerId> m_here;
};

Outcome<CastMeeting> Casting::give()
{
    CastMeeting cast;
    cast.village = m_script.village;
    cast.meeting = m_script.meeting;
    cast.meeting.id = MeetingId::fresh();
    if (m_members.isEmpty())
        return std::unexpected(Reason::failure(ScriptFault::NobodyFits, {u"representative"_s}));
    if (const Done given = giveRoles(cast.meeting); !given)
        return std::unexpected(given.error());
    giveItems(cast);
    for (const ScriptAct &act : m_script.acts) {
        const qsizetype before = cast.acts.size();
        if (const Done given = giveAct(act, cast); !given)
            return std::unexpected(given.error());
        for (qsizetype at = before; at < cast.acts.size(); ++at)
            cast.acts[at].scriptAct = int(&act - m_script.acts.constData());
    }
    return cast;
}

Done Casting::assign(std::optional<VillagerId> &part, const std::optional<PersonRef> &ref) const
{
    if (!ref)
        return {};
    const auto who = pick(*ref, m_villagers, m_seats, m_day);
    if (!who)
        return std::unexpected(who.error());
    part = *who;
    return {};
}

Done Casting::giveRoles(Meeting &meeting)
{
    const std::pair<Appointee *, std::optional<PersonRef>> parts[] = {
        {&meeting.chair, m_script.chair},
        {&meeting.recorder, m_script.recorder},
        {&meeting.scrutineer, m_script.scrutineer},
        {&meeting.teller, m_script.teller},
    };
    for (const auto &[part, ref] : parts) {
        if (const Done given = assign(part->villager, ref); !given)
            return given;
        if (part->villager)
            m_roles.append(*part->villager);
    }
    meeting.chairTitle = officeWords(*meeting.chair.villager, m_seats, m_day);
    return {};
}

void Casting::giveItems(CastMeeting &cast) const
{
    for (const ScriptItem &scripted : m_script.items) {
        AgendaItem item;
        item.meeting = cast.meeting.id;
        item.topic = scripted.topic.id;
        item.ordinal = int(cast.items.size()) + 1;
        item.title = scripted.topic.title;
        item.explanation = scripted.topic.explanation;
        item.partyStudiedOn = scripted.partyStudiedOn;
        item.partyStudiedBy = scripted.partyStudiedBy;
        if (scripted.delegation) {
            item.delegation = scripted.delegation->id;
            cast.delegations.append(*scripted.delegation);
        }
        cast.topics.append(scripted.topic);
        cast.items.append(item);
    }
}

Done Casting::giveAct(const ScriptAct &act, CastMeeting &cast)
{
    CastAct given{0, act.kind, act.at, act.item, act.to, {}, {}, act.named, act.column, act.text, {}, act.deadline};
    if (const Done assigned = assign(given.person, act.person); !assigned)
        return assigned;
    if (const Done assigned = assign(given.supervisor, act.supervisor); !assigned)
        return assigned;
    switch (act.kind) {
    case ActKind::SignInCrowd: signInCrowd(act, cast.acts); break;
    case ActKind::SignIn: signIn(given, cast.acts); break;
    case ActKind::Leave: leave(given, cast.acts); break;
    case ActKind::CountHands: countHands(act, given, cast.acts); break;
    case ActKind::Remark:
        given.person = somebodyHere(*given.person);
        cast.acts.append(given);
        break;
    case ActKind::RecordDelegation:
        if (m_script.items[act.item].delegation)
            cast.acts.append(given);
        break;
    default: cast.acts.append(given);
    }
    return {};
}

/// First those with a part to play, then members in their order, until the share is reached. Those who sign in
/// by an act of their own are waited for, unless the quorum needs them.
QList<VillagerId> Casting::crowdFor(const ScriptAct &crowd) const
{
    const qint64 base = m_members.size();
    const qint64 share = (base * crowd.share.count + crowd.share.of / 2) / crowd.share.of;
    const qint64 wanted = std::clamp<qint64>(share, quorum(), base);
    QList<VillagerId> early = m_roles;
    QList<VillagerId> late;
    for (const ScriptAct &act : m_script.acts) {
        const bool comes = act.kind == ActKind::SignIn;
        if (!comes && act.kind != ActKind::Leave && act.kind != ActKind::Remark)
            continue;
        if (const auto who = pick(*act.person, m_villagers, m_seats, m_day))
            (comes && !m_roles.contains(*who) ? late : early).append(*who);
    }
    QList<VillagerId> chosen;
    const auto fill = [&](const QList<VillagerId> &from, bool waiting) {
        for (const VillagerId who : from) {
            const bool full = chosen.size() >= wanted;
            if (!full && m_memberSet.contains(who) && !m_here.contains(who) && !chosen.contains(who)
                && (waiting || !late.contains(who)))
                chosen.append(who);
        }
    };
    fill(early, false);
    fill(m_members, false);
    fill(late, true);
    return chosen;
}

void Casting::signInCrowd(const ScriptAct &act, QList<CastAct> &acts)
{
    const QList<VillagerId> crowd = crowdFor(act);
    const qint64 span = act.at.secsTo(act.until);
    for (qsizetype i = 0; i < crowd.size(); ++i) {
        CastAct one;
        one.kind = ActKind::SignIn;
        one.at = act.at.addSecs(crowd.size() > 1 ? span * i / (crowd.size() - 1) : 0);
        one.person = crowd[i];
        signIn(one, acts);
    }
}

void Casting::signIn(CastAct act, QList<CastAct> &acts)
{
    if (m_here.contains(*act.person))
        return;
    m_here.insert(*act.person);
    acts.append(act);
}

void Casting::leave(CastAct act, QList<CastAct> &acts)
{
    const bool counted = m_memberSet.contains(*act.person);
    if (!m_here.contains(*act.person) || (counted && present() <= quorum()))
        return;
    m_here.remove(*act.person);
    acts.append(act);
}

/// Parts of those present. Rounding never turns the result: who wins in the script wins on every roster.
void Casting::countHands(const ScriptAct &act, CastAct cast, QList<CastAct> &acts) const
{
    const VoteSnapshot snapshot{int(m_members.size()), present(), quorum()};
    const VoteSnapshot scripted{act.share.of, act.share.of, 0};
    const bool passes = act.share.inFavour >= requiredInFavour(m_card, scripted);
    const int required = requiredInFavour(m_card, snapshot);
    const auto part = [&](int figure) { return int(qint64(figure) * snapshot.present / act.share.of); };

    HandCount &hands = cast.hands;
    const int inFavour = part(act.share.inFavour);
    hands.inFavour = passes ? std::min(std::max(inFavour, required), snapshot.present)
                            : std::min(inFavour, std::max(0, required - 1));
    hands.against = std::min(part(act.share.against), snapshot.present - hands.inFavour);
    hands.abstained = std::min(part(act.share.abstained), snapshot.present - hands.inFavour - hands.against);
    if (hands.sum() == 0)
        hands.against = snapshot.present;
    acts.append(cast);
}

/// A speaker who is not in the room gives the word to the next member who is.
VillagerId Casting::somebodyHere(VillagerId wanted) const
{
    if (m_here.contains(wanted))
        return wanted;
    const qsizetype start = std::max<qsizetype>(0, m_members.indexOf(wanted));
    for (qsizetype step = 0; step < m_members.size(); ++step) {
        const VillagerId member = m_members[(start + step) % m_members.size()];
        if (m_here.contains(member))
            return member;
    }
    return wanted;
}

} // namespace

Outcome<CastMeeting> castScript(const MeetingScript &script, const RuleCard &card,
                                const QList<Villager> &villagers, const QList<Seat> &seats)
{
    return Casting(script, card, villagers, seats).give();
}

} // namespace yishibu
