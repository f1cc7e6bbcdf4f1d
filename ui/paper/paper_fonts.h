#pragma once

#include <QFont>
#include <QString>

namespace yishibu {

/// The faces of official paper (GB/T 9704), each with the best font this machine has (law-and-paper.md E3). A
/// character that the font lacks is taken from the next one, name by name.
enum class Face {
    Body,    ///< 仿宋; a song face where there is none
    Heading, ///< 黑体
    Kai,     ///< 楷体
    Title,   ///< 小标宋; a bold song face where there is none
    Song,    ///< 宋体: page numbers
    Label,   ///< 黑体, light: heads of tables
};

/// Fonts are made on a grid of twentieths of a point, unhinted, so that paper, preview and PDF break alike.
inline constexpr double fontGrid = 20.0;
QFont gridFont(Face face, double sizeInPoints, double spacing = 0);

/// How far the text runs, in points.
double widthOf(QStringView text, Face face, double sizeInPoints);

/// The characters of the text for which no font on this machine has a shape.
QString withoutShape(QStringView text);

/// The families looked for, best first.
QStringList familiesOf(Face face);

} // namespace yishibu
