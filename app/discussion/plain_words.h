#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"

#include <QList>

namespace yishibu {

/// One line of the plain-language card of an item: a word of the paper, how one says it every day, and how one says it here.
struct PlainWord
{
    PlainWordId id = PlainWordId::fresh();
    MeetingId meeting = MeetingId::fresh();
    AgendaItemId item = AgendaItemId::fresh();
    int ordinal = 1;     ///< within the item
    QString term;        ///< "奖补资金"
    QString everyday;    ///< "上面给的修路钱，不用各户出"
    QString local;       ///< a local saying, "公家出钱修路"; may be empty
    bool withdrawn = false;

    bool operator==(const PlainWord &) const = default;
};

enum class PlainWordRefusal {
    NoTerm,
    NoEverydayWords,
    TermThere, ///< the card has that word already; names: the word
};

/// Whether a line may stand on the card of its item beside the others.
Done mayStandOnCard(const PlainWord &word, const QList<PlainWord> &words);

/// As many words as the hall reads at once from the big screen.
inline constexpr int wordsOnBoard = 3;

} // namespace yishibu
