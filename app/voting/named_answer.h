#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"
#include "app/voting/vote.h"

#include <QHash>
#include <QList>

#include <functional>

namespace yishibu {

/// What one member answered in a roll call (唱名表决). A later answer of the same member stands in the place of an earlier one.
/// Papers with names (记名投票) are CalledPaper, like all papers.
struct NamedAnswer
{
    NamedAnswerId id = NamedAnswerId::fresh();
    VoteId vote = VoteId::fresh();
    SignInId signIn = SignInId::fresh();
    int row = 0;              ///< row of the tally; the last is 弃权
    Moment given;
    bool withdrawn = false;

    bool operator==(const NamedAnswer &) const = default;
};

enum class RollCallRefusal {
    NotThereAtCount, ///< who is asked was not there when the count began
    NotNamedVote,    ///< the vote is no roll call
    NoSuchAnswer,    ///< figures: the row asked for (from 1)
    NobodyAnswered,
};

/// The answers that stand: by sign-in the last that was not taken back. Later is what the book kept later.
QHash<SignInId, int> answersOf(const QList<NamedAnswer> &answers);

/// Who of those there when the count began has not been called yet, in the order of `vote.present`.
QList<SignInId> notYetCalled(const Vote &vote, const QList<NamedAnswer> &answers);

/// Whether this answer may be kept.
Done mayAnswer(const Vote &vote, const NamedAnswer &answer);

/// Whether the answers may be added up: somebody has given one. Who did not is 未表态, and hinders nothing.
Done mayEndRollCall(const Vote &vote, const QList<NamedAnswer> &answers);

/// Votes by row, weighed by what each member's hand counts for (`weightOf`; 1 for all but votes by households). Only answers of
/// those there when the count began.
QList<int> sumOf(const Vote &vote, const QList<NamedAnswer> &answers, const std::function<int(const SignInId &)> &weightOf);

/// The same of a motion as hands, for decide().
HandCount handsOfRows(const QList<int> &rows);

} // namespace yishibu
