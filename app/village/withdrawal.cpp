#include "app/village/withdrawal.h"

#include "app/village/register_rules.h"

namespace yishibu {

Done mayBeWithdrawn(const Villager &villager, const QList<HangingFact> &hanging)
{
    if (hanging.isEmpty())
        return {};
    QList<qint64> facts;
    for (const HangingFact fact : hanging)
        facts.append(qint64(fact));
    return std::unexpected(Reason::refusal(RegisterRefusal::IsNamed, facts, {}, {villager.name}));
}

} // namespace yishibu
