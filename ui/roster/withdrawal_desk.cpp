#include "ui/roster/roster_desk.h"

#include "app/village/register_rules.h"
#include "app/village/withdrawal.h"
#include "db/book.h"
#include "db/stores/roster_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

Done RosterDesk::mayWithdraw(const VillagerId &who) const
{
    const Villager *villager = m_hall.roster().find(who);
    if (!villager)
        return {};
    const auto hanging = m_book.roster().hangingOn(who);
    return hanging ? mayBeWithdrawn(*villager, *hanging) : onlyDone(hanging);
}

Done RosterDesk::withdraw(const VillagerId &who, const QString &because)
{
    const Villager *villager = m_hall.roster().find(who);
    if (!villager)
        return {};
    if (const Done may = mayWithdraw(who); !may)
        return may;
    if (because.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(RegisterRefusal::NoReason));
    return afterThat(m_book.roster().withdraw(*villager, because.trimmed(), m_clock.now()));
}

} // namespace yishibu
