#pragma once

#include "app/voting/ballot.h"
#include "app/voting/ballot_check.h"

#include <QString>

namespace yishibu {

/// "多选", as the record book names why a paper is spoiled.
QString spoiledWords(SpoiledBecause because);

/// "W3 无效票超过收回票数的十分之一": what the head scrutineer took note of, by its code. A code nobody knows stands alone.
QString findingWords(const QString &code);

} // namespace yishibu
