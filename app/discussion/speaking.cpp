#include "app/discussion/speaking.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

using State = SpeakingTurn::State;

bool hasBegun(const SpeakingTurn &turn)
{
    return !turn.withdrawn && turn.state != State::Waiting;
}

/// How often each one has spoken, or speaks.
QHash<VillagerId, int> timesSpoken(const QList<SpeakingTurn> &turns)
{
    QHash<VillagerId, int> times;
    for (const SpeakingTurn &turn : turns) {
        if (hasBegun(turn))
            ++times[turn.speaker];
    }
    return times;
}

/// Of those who have spoken, each counted once, fewer than a third are women.
bool womenAreFew(const QList<SpeakingTurn> &turns)
{
    QSet<VillagerId> all;
    QSet<VillagerId> women;
    for (const SpeakingTurn &turn : turns) {
        if (!hasBegun(turn))
            continue;
        all.insert(turn.speaker);
        if (turn.woman)
            women.insert(turn.speaker);
    }
    return 3 * women.size() < all.size();
}

bool isSecretary(const Seat &seat)
{
    return seat.body == Body::PartyBranch && seat.post.endsWith(u"书记"_s) && !seat.post.contains(u'副');
}

} // namespace

SpeakerClass speakerClassOf(const VillagerId &who, const Appointee &chair, const QList<Seat> &seats, QDate day)
{
    if (chair.villager == who)
        return SpeakerClass::Leader;
    SpeakerClass found = SpeakerClass::Villager;
    for (const Seat &seat : seats) {
        if (seat.villager != who || !seat.isHeldOn(day))
            continue;
        if (seat.body == Body::VillagersCommittee || isSecretary(seat))
            return SpeakerClass::Leader;
        if (seat.body != Body::Representatives && seat.body != Body::CollectiveDelegates)
            found = SpeakerClass::Cadre;
    }
    return found;
}

Done mayAsk(const SpeakingTurn &turn, const QList<SpeakingTurn> &turns, const QString &name)
{
    if (turn.limit < leastTurnSeconds || turn.limit > mostTurnSeconds)
        return std::unexpected(Reason::refusal(SpeakingRefusal::LimitOutOfRange, {leastTurnSeconds, mostTurnSeconds}));
    const bool waits = std::ranges::any_of(turns, [&turn](const SpeakingTurn &other) {
        return !other.withdrawn && other.item == turn.item && other.speaker == turn.speaker && other.state == State::Waiting;
    });
    if (waits)
        return std::unexpected(Reason::refusal(SpeakingRefusal::WaitsAlready, {}, {}, {name}));
    return {};
}

Done mayBegin(const SpeakingTurn &turn, const QList<SpeakingTurn> &turns)
{
    if (turn.withdrawn || turn.state != State::Waiting)
        return std::unexpected(Reason::refusal(SpeakingRefusal::NotWaiting));
    if (speakingNow(turns))
        return std::unexpected(Reason::refusal(SpeakingRefusal::SpeaksNow));
    return {};
}

QList<SpeakingTurn> queueOf(const QList<SpeakingTurn> &turns)
{
    const QHash<VillagerId, int> times = timesSpoken(turns);
    const bool fewWomen = womenAreFew(turns);
    QList<SpeakingTurn> queue;
    std::ranges::copy_if(turns, std::back_inserter(queue), [](const SpeakingTurn &turn) {
        return !turn.withdrawn && turn.state == State::Waiting;
    });
    std::ranges::stable_sort(queue, {}, [&](const SpeakingTurn &turn) {
        return std::tuple(times.value(turn.speaker), !(turn.over60 || turn.frail), !(fewWomen && turn.woman),
                          turn.asked.rank, turn.asked.sequence);
    });
    return queue;
}

const SpeakingTurn *speakingNow(const QList<SpeakingTurn> &turns)
{
    const auto now = std::ranges::find_if(
        turns, [](const SpeakingTurn &turn) { return !turn.withdrawn && turn.state == State::Speaking; });
    return now == turns.cend() ? nullptr : &*now;
}

int TalkTime::percent(int seconds) const
{
    const qint64 all = total();
    return all > 0 ? int((qint64(seconds) * 200 + all) / (2 * all)) : 0;
}

TalkTime talkTimeOf(const QList<SpeakingTurn> &turns)
{
    TalkTime time;
    for (const SpeakingTurn &turn : turns) {
        if (turn.withdrawn || turn.state != State::Spoken)
            continue;
        switch (turn.speakerClass) {
        case SpeakerClass::Leader: time.leaders += turn.seconds; break;
        case SpeakerClass::Cadre: time.cadres += turn.seconds; break;
        case SpeakerClass::Villager: time.villagers += turn.seconds; break;
        }
        time.women += turn.woman ? turn.seconds : 0;
        time.over60 += turn.over60 ? turn.seconds : 0;
    }
    return time;
}

void TurnClock::pause(qint64 at)
{
    if (!m_since)
        return;
    m_before += qMax<qint64>(0, at - *m_since);
    m_since.reset();
}

void TurnClock::goOn(qint64 at)
{
    if (!m_since)
        m_since = at;
}

int TurnClock::elapsed(qint64 at) const
{
    const qint64 running = m_since ? qMax<qint64>(0, at - *m_since) : 0;
    return int((m_before + running) / 1000);
}

} // namespace yishibu
