#pragma once

#include "app/rules/law_marks.h"

namespace yishibu {

/// The citation as it reads right after the law itself was named: "同法第三十条" where both are the same law.
QString citedAfter(const QString &lawTitle, const QString &citation);

} // namespace yishibu
