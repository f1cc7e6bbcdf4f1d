#pragma once

#include "app/outcome.h"
#include "app/voting/vote.h"

#include <QStringList>

namespace yishibu {

/// Why hands counted section by section of the hall do not make a count.
enum class SectionRefusal {
    NoName,     ///< hands were counted in a section that nobody named
    SameName,   ///< two sections are named alike; names: the name
    NotCounted, ///< names: a section without figures; noughts are figures too
    InParts,    ///< a meeting held in parts counts part by part
};

/// The most sections that a hall is counted in.
inline constexpr int mostSections = 8;

/// What the sections are called until somebody calls them otherwise, from left to right. They stand in the minutes, so they are Chinese.
QStringList usualSections();
/// The names used last in this meeting; the usual ones where none were. Those of votes taken back count too: the hall stays the same.
QStringList sectionsAsBefore(const QList<Vote> &votes);

/// Whether each section has a name of its own and a figure for each answer to that question. Whether they are too many is asked of
/// the sum.
Done sectionsFit(const QList<SectionCount> &sections, const Question &question = {});

/// 合并计算: all hands by row of the tally. A section that has no figures yet adds nothing.
QList<int> summed(const QList<SectionCount> &sections, const Question &question);
/// The same of a motion: for, against and abstaining.
HandCount handsOf(const QList<SectionCount> &sections);

} // namespace yishibu
