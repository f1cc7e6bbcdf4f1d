#pragma once

#include <QString>

namespace yishibu {

/// How paper names a law: "村民委员会组织法第三十条" is written "《中华人民共和国村民委员会组织法》第三十条", and
/// "某法（2025年修正）" "《某法》（2025年修正）". A citation that has its marks already stays as it is.
QString withLawMarks(const QString &citation);

} // namespace yishibu
