#pragma once

#include "app/intake/relation_codes.h"

#include <QSet>

namespace yishibu {

/// The rows (from 0) of a table where another family begins though no 户主 stands there, in a register that tells families
/// apart by 与户主关系 alone: behind a blank row, at a 序号 that stands once for each family (merged or blank below), and
/// at the second 妻 or 配偶. Blank rows that stand before other relations more often than before heads part no families.
/// Looks at the rows up to `end` (from 0, not included).
QSet<int> familyBreaks(const Sheet &sheet, const Headings &headings, int end, const RelationCodes &codes);

} // namespace yishibu
