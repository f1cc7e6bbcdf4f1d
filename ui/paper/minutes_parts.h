#pragma once

#include "app/minutes/minutes.h"
#include "ui/paper/block.h"

namespace yishibu {

/// The parts of the record book as blocks, each for a type area of the given width in points.
namespace minutes_parts {

QList<Block> headTable(const Minutes &minutes, double width);
QList<Block> signIn(const Minutes &minutes, double width);    ///< 一、签到
QList<Block> remarks(const Minutes &minutes, double width);   ///< 二、发言要点
QList<Block> points(const Minutes &minutes, double width);    ///< 三、共识与分歧
QList<Block> decisions(const Minutes &minutes, double width); ///< 四、决议事项
QList<Block> followUp(const Minutes &minutes, double width);  ///< 五、跟踪落实
/// What was voted, once more, and the places to sign and to seal: these are never parted, and as many of the votes as a page
/// can hold stand with them.
QList<Block> signatures(const Minutes &minutes, const PageGeometry &geometry);

} // namespace minutes_parts

} // namespace yishibu
