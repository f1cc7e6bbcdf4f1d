#pragma once

#include "app/minutes/count_report.h"
#include "ui/paper/block.h"

namespace yishibu {

/// The parts of the count report as blocks, each for a type area of the given width in points.
namespace count_report_parts {

QList<Block> head(const CountReport &report, double width);
QList<Block> figures(const CountReport &report, double width);  ///< box and answers
QList<Block> outcome(const CountReport &report, double width);  ///< 是否有效, 结果, and what was announced
QList<Block> counts(const CountReport &report, double width);   ///< 初计 and 复核, batch by batch where there was one
QList<Block> notes(const CountReport &report, double width);
QList<Block> findings(const CountReport &report, double width); ///< with their codes
/// Motion and figures once more, for a page of signatures that does not begin with them.
QList<Block> signedFor(const CountReport &report, double width);
/// Places to sign, the seal's and the date: never parted.
Block signatures(const CountReport &report, double width);

} // namespace count_report_parts

} // namespace yishibu
