#pragma once

#include <QString>

namespace yishibu {

/// 发言规则 that come with the program, one a line.
QString shippedSpeakingRules();

} // namespace yishibu
