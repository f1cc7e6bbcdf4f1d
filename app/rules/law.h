#pragma once

#include "app/rules/holidays.h"
#include "app/rules/local_settings.h"
#include "app/rules/rule_pack.h"

namespace yishibu {

/// The law as it stands for one village on one day: of each family of packs the wording in force, and what its province
/// and township lay over it. A meeting is held under it, and keeps the packs it was made of.
struct Law
{
    QList<RulePack> packs;  ///< in force together: laws in the order of their families' names, then overlays by their day
    QList<RuleCard> cards;  ///< as the overlays have left them
    QList<Matter> matters;
    LocalSettings local; ///< what the village sets itself; see withLocal()
    Holidays holidays;   ///< by which its days are counted

    bool operator==(const Law &) const = default;

    /// The card of that kind of meeting; null if no law in force knows the kind.
    const RuleCard *card(const MeetingKind &kind) const;
    /// A matter by its id; null if no law in force names it.
    const Matter *matter(const QString &id) const;
    /// The pack that a kind's card was taken from; null if no law in force knows the kind.
    const RulePack *packOf(const MeetingKind &kind) const;

    /// These packs together, whatever their days: what a meeting was stamped with, read again.
    static Law of(const QList<RulePack> &packs);
};

/// The law for a village on a day, out of all packs there are. Without any pack in force it holds no card.
Law lawOn(const QList<RulePack> &packs, QDate day, const QString &divisionCode);

/// Whether what an overlay says may stand over these laws: it asks for no less than they do. Laws themselves always may.
Done mayLieOver(const RulePack &overlay, const QList<RulePack> &laws);

} // namespace yishibu
