#pragma once

#include "app/outcome.h"

#include <QStringList>

namespace yishibu {

/// As many rules as the hall reads at once from the big screen, and how long one of them may be there, in characters.
inline constexpr int mostSpeakingRules = 8;
inline constexpr int longestSpeakingRule = 40;

/// 发言规则: one page that is read aloud before people talk. The text has one rule a line; blank lines are nothing. Without any the
/// village has those of the program. SpeakingRefusal::TooManyRules, RuleTooLong.
Outcome<QStringList> readSpeakingRules(const QString &text);

} // namespace yishibu
