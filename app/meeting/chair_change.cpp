#include "app/meeting/chair_change.h"

#include <algorithm>

namespace yishibu {

namespace {

qsizetype placeOf(const AgendaItemId &item, const QList<AgendaItem> &items)
{
    const auto found = std::ranges::find(items, item, &AgendaItem::id);
    return found == items.cend() ? -1 : found - items.cbegin();
}

} // namespace

int askedOf(const RuleCard &card, int members, int present)
{
    return card.presiding.conflictArticle.isEmpty() ? present : std::max(members, present); // to 院坝会 comes who wants
}

Done mayChangeChair(const ChairChange &change, const Appointee &now, const RuleCard &card, int members)
{
    const QString &conflict = card.presiding.conflictArticle;
    const auto refuse = [&conflict](ChairRefusal why, QList<qint64> figures = {}) {
        return std::unexpected(Reason::refusal(why, std::move(figures), conflict));
    };
    if (!change.chair)
        return refuse(ChairRefusal::NobodyNamed);
    if (change.chair == now)
        return refuse(ChairRefusal::SameChair);
    if (change.reason.trimmed().isEmpty())
        return refuse(ChairRefusal::NoReason);
    if (change.objecting < 0 || change.objecting > change.present)
        return refuse(ChairRefusal::Impossible, {change.objecting, change.present});
    // Where no law speaks of the chair's interest, those there decide on it as on anything else.
    const int ofHowMany = askedOf(card, members, change.present);
    if (change.objecting > 0 && !reached(Threshold::MoreThanHalf, change.objecting, ofHowMany))
        return std::unexpected(Reason::refusal(ChairRefusal::TooFewObject,
                                               {change.objecting, needed(Threshold::MoreThanHalf, ofHowMany), ofHowMany},
                                               conflict.isEmpty() ? card.majorityArticle : conflict));
    return {};
}

const ChairChange *chairChangeFor(const AgendaItemId &item, const QList<AgendaItem> &items,
                                  const QList<ChairChange> &changes)
{
    const qsizetype here = placeOf(item, items);
    const ChairChange *last = nullptr;
    for (const ChairChange &change : changes) {
        if (change.withdrawn)
            continue;
        const qsizetype from = placeOf(change.item, items);
        if (change.item == item || (change.toTheEnd && from >= 0 && from <= here))
            last = &change;
    }
    return last;
}

Appointee chairOf(const AgendaItemId &item, const Meeting &meeting, const QList<AgendaItem> &items,
                  const QList<ChairChange> &changes)
{
    const ChairChange *change = chairChangeFor(item, items, changes);
    return change ? change->chair : meeting.chair;
}

} // namespace yishibu
