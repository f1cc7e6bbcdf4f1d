#pragma once

#include "app/rules/rule_card.h"

#include <QString>

namespace yishibu {

/// A share as people say it: "two thirds or more", "more than half".
QString shareWords(Threshold threshold);
/// Of whom a majority is counted: "of those present".
QString majorityOfWords(Denominator of);

} // namespace yishibu
