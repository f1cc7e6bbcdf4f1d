#include "ui/today/today_desk.h"

#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

/// Whether it was written of a step of 四议两公开, which another body decides: nothing is posted of it.
Outcome<bool> TodayDesk::isStepOfDossier(const Resolution &resolution, const Meeting &meeting) const
{
    const auto agenda = m_book.meetings().agenda(meeting.id);
    if (!agenda)
        return std::unexpected(agenda.error());
    const auto item = std::ranges::find(*agenda, resolution.item, &AgendaItem::id);
    return item != agenda->cend() && m_hall.dossiers().value(item->topic).hasStepOf(meeting.kind);
}

} // namespace yishibu
