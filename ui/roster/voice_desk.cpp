#include "ui/roster/roster_desk.h"

#include "app/village/register_rules.h"
#include "db/book.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

Done RosterDesk::noteVoice(const VillagerId &who, VoiceMark Villager::*which, const VoiceMark &mark)
{
    if (const Done current = catchUp(); !current)
        return current;
    const Villager *before = m_hall.roster().find(who);
    if (!before)
        return std::unexpected(Reason::failure(RegisterRefusal::NotListed, {m_hall.nameOf(who)}));
    if (const Done may = mayMark(*before, mark, m_clock.today()); !may)
        return may;
    HandChange change;
    change.people.append(*before);
    change.people.last().*which = mark;
    return afterThat(m_book.roster().change(change, m_clock.now()));
}

} // namespace yishibu
