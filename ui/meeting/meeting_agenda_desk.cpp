#include "ui/meeting/meeting_desk.h"

#include "app/agenda/agenda.h"
#include "app/meeting/day_of_opening.h"
#include "app/meeting/item_end.h"
#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "ui/hall/hall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

// The agenda of the meeting in the hall.

Outcome<MeetingDesk::Elsewhere> MeetingDesk::takenBesides(const MeetingId &id) const
{
    auto agendas = m_book.meetings().agendas();
    if (!agendas)
        return std::unexpected(agendas.error());
    const auto asking = std::ranges::find_if(*agendas, [&id](const MeetingAgenda &one) { return one.meeting.id == id; });
    const MeetingKind kind = asking == agendas->cend() ? MeetingKind() : asking->meeting.kind;
    agendas->removeIf([&id](const MeetingAgenda &one) { return one.meeting.id == id; });
    Elsewhere elsewhere;
    const auto standings = topicStandings(*agendas, m_hall.dossiers());
    for (auto one = standings.cbegin(); one != standings.cend(); ++one) {
        // What was decided still goes before whoever takes a later step of its dossier.
        const bool isFollowed = one->kind == TopicStanding::Kind::Ended && m_hall.dossiers().value(one.key()).afterDecision.contains(kind);
        if (!one->isFree() && !isFollowed)
            elsewhere.taken.insert(one.key());
        if (one->isPutOff())
            elsewhere.putOff.insert(one.key(), *one);
    }
    return elsewhere;
}

Done MeetingDesk::reloadAgenda()
{
    const auto items = m_book.meetings().agenda(m_hall.meeting().id);
    if (!items)
        return std::unexpected(items.error());
    m_hall.setAgenda(*items);
    return {};
}

Done MeetingDesk::takeUp(const Topic &topic)
{
    const QDate day = m_hall.meeting().scheduledAt.date();
    AgendaItem item{.meeting = m_hall.meeting().id,
                    .topic = topic.id,
                    .ordinal = int(m_hall.agenda().size()) + 1,
                    .title = topic.title,
                    .explanation = topic.explanation,
                    .partyStudiedBy = u"村党组织"_s,
                    .purpose = m_hall.card().decides ? ItemPurpose::Decide : ItemPurpose::Hear};
    const QList<Delegation> fitting = delegationsFor(topic.matter, m_hall.delegations(), day);
    // The latest one that stands in writing, where only those count; else the latest, of which the agenda says what it lacks.
    const auto written = std::ranges::find_if(fitting, [this](const Delegation &one) { return countsHere(one, m_hall.card()); });
    if (!fitting.isEmpty() && !m_hall.takesStepOf(topic.id))
        item.delegation = written == fitting.cend() ? fitting.first().id : written->id;
    return keepItem(item);
}

Done MeetingDesk::keepItem(const AgendaItem &item)
{
    return then(m_book.meetings().keep(item, m_clock.now()), [this] { return reloadAgenda(); });
}

Done MeetingDesk::drop(const AgendaItem &item)
{
    return then(m_book.meetings().withdraw(item, m_clock.now()), [this] { return reloadAgenda(); });
}

Done MeetingDesk::move(const AgendaItem &item, int by)
{
    QList<AgendaItem> moved;
    for (AgendaItem other : m_hall.agenda()) {
        if (other.ordinal == item.ordinal + by)
            other.ordinal = item.ordinal;
        else if (other.id == item.id)
            other.ordinal += by;
        else
            continue;
        moved.append(other);
    }
    if (moved.size() != 2)
        return {};
    return then(m_book.meetings().reorder(moved, m_clock.now()), [this] { return reloadAgenda(); });
}

Done MeetingDesk::endItem(const AgendaItem &item, ItemEnding ending, const EndedOtherwise &how)
{
    if (const Done may = mayEnd(item, ending, m_hall.votes()); !may)
        return may;
    if (const Done told = isTold(ending, how); !told)
        return told;
    AgendaItem ended = item;
    ended.otherwise = how;
    ended.otherwise->putOffTo = ending == ItemEnding::Deferred ? how.putOffTo.simplified() : QString();
    // What was voted stays: taken up again, the item ends as its last vote left it.
    if (ending == ItemEnding::Open)
        ending = votedEnding(item, m_hall.votes());
    const QDateTime now = m_clock.now();
    return then(m_book.meetings().end(ended, ending, happening(m_hall.course(), m_hall.meeting(), now), now),
                [this] { return reloadAgenda(); });
}

} // namespace yishibu
