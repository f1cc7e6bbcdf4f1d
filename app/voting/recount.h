#pragma once

#include "app/outcome.h"
#include "app/rules/local_settings.h"
#include "app/rules/rule_card.h"
#include "app/voting/ballot.h"
#include "app/voting/vote.h"

namespace yishibu {

/// Why papers are counted anew (product.md: 两路计票).
enum class RecountCause {
    CountsDiffer,  ///< laptop and blackboard came to other figures
    CloseResult,   ///< three papers or fewer would turn it
    Asked,         ///< somebody asked for it
    AlwaysHere,    ///< the village has set it so
};

/// Whether and why the papers have to be counted anew; none while the first two counts are not both there. Counts differ where any
/// row or the spoiled papers do. `proxies` are those of PaperCount.
std::optional<RecountCause> recountCause(const RuleCard &card, const Vote &vote, const Ballot &ballot, const LocalSettings &local,
                                         int proxies = 0);

/// How many votes less or more would turn the outcome: of a motion those that 同意 has to lose or gain to pass no longer or after
/// all; of a choice the fewest that one option has to lose or gain for others to be chosen. Where those who left count too, of the
/// stricter figure.
int marginOf(const RuleCard &card, const VoteSnapshot &snapshot, const Question &question, const PaperFigures &figures);

/// The batches of the papers handed back, from 0; the last one may hold fewer than batchSize papers.
int batchesOf(const Ballot &ballot);
int papersIn(const Ballot &ballot, int batch);

/// How one batch stands.
enum class BatchStanding {
    NotRecounted,
    Agreed,   ///< the recount came to what was called
    Differs,  ///< it did not: this batch, and no other, is counted once more
    Settled,  ///< two recounts of it running came to the same, which then counts and not what was called
};
/// By the recounts of as many papers as the batch has now. A call of it that is taken back and made anew is compared with them again.
BatchStanding standingOf(const Question &question, const Ballot &ballot, int batch);

/// The first batch that still wants a count; none when all are agreed or settled.
std::optional<int> nextBatch(const Question &question, const Ballot &ballot);
/// Whether every batch is agreed or settled.
bool isRecounted(const Question &question, const Ballot &ballot);

enum class RecountRefusal {
    WrongRows,       ///< figures: rows given, rows of the ballot
    BatchDoesNotAddUp, ///< figures: papers that these figures make (at least or at most), papers there are
    NegativeCount,
    NoSuchBatch,     ///< figures: the batch asked for (from 1), batches
    BatchDone,       ///< figures: the batch (from 1); it agrees or is settled
    SamePerson,      ///< names: who counted first, where the roster does not know them; a recount is another's
    NoRecounter,     ///< nobody is named who recounts
};

/// Whether these figures of a batch may be kept; they then have the next attempt. Who recounts is neither who called nor who
/// drew the strokes nor who stood at the blackboard.
Outcome<RecountedBatch> mayRecount(const Question &question, const Ballot &ballot, RecountedBatch batch);

/// Whether figures can be those of so many papers: rows of the ballot, none below nought, and, of a motion and of one of
/// several, together with the spoiled exactly the papers; of more marks a paper, as many at most as those papers carry.
Done figuresFitPapers(const Question &question, const PaperFigures &figures);

/// The first row in which two counts differ (from 0; rowsOf() for the spoiled); none where they agree.
std::optional<int> firstDifference(const Question &question, const PaperFigures &one, const PaperFigures &other);

/// Whether the papers are, or were begun to be, counted anew and some batch still wants it.
bool isRecountOpen(const RuleCard &card, const Vote &vote, const Ballot &ballot, const LocalSettings &local, int proxies = 0);

/// The figures that count: batch by batch what is settled, else what was called.
PaperFigures finalFigures(const Question &question, const Ballot &ballot);

} // namespace yishibu
