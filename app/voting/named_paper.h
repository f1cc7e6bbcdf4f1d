#pragma once

#include "app/outcome.h"
#include "app/record_id.h"
#include "app/voting/ballot.h"
#include "app/voting/vote.h"

#include <QList>

namespace yishibu {

/// Why a paper may not bear that name (记名投票), or none.
enum class NamedPaperRefusal {
    SecretPaper,   ///< a paper of a secret ballot is nobody's
    NameMissing,   ///< without the name of somebody there a paper does not count; it is called as spoiled
    NotThere,      ///< who signed it was not there when papers were given out
    CalledAlready, ///< a paper with this name was called; the call is taken back first
};

/// Whether the paper may be called with the name it bears. Every paper of a named ballot bears one, but those that are spoiled for
/// want of it.
Done mayBear(const Vote &vote, const Ballot &ballot, const CalledPaper &paper);

/// Who of those there when papers were given out has no paper called yet, in the order of `vote.present`.
QList<SignInId> withoutPaper(const Vote &vote, const Ballot &ballot);

} // namespace yishibu
