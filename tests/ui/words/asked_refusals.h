#pragma once

#include "app/outcome.h"

#include <QDate>
#include <QList>

namespace yishibu::test {

/// Every refusal that the law of that day has to give, asked of the rules themselves: matters, agenda, votes, door, letters,
/// members left out, chair, dossier, delegations, postings, local settings, packs of the township.
QList<Reason> refusalsOfLawOn(QDate day);

} // namespace yishibu::test
