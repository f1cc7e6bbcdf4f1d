#pragma once

#include "ui/paper/line_breaking.h"

namespace yishibu {

/// What is never parted: one square, one number, one word, a pair of dashes.
struct Cluster
{
    enum class Kind { Square, Word, Blank };
    QString text;
    Kind kind = Kind::Square;
    double width = 0;
    double blankLeft = 0;  ///< empty half of an opening mark
    double blankRight = 0; ///< empty half of a closing mark
    char32_t first = 0;
    char32_t last = 0;
};

/// A paragraph as clusters in a row, each measured.
QList<Cluster> clustersOf(const QString &paragraph, const LineMeasure &measure);

/// How much closer the second of two neighbours stands: two marks share one square.
double overlap(const Cluster &before, const Cluster &after);

} // namespace yishibu
