#pragma once

#include "ui/style/tokens.h"

class QPainter;
class QRectF;

namespace yishibu {

/// The small marks of the style, drawn as lines so that they are sharp at every size.

enum class Tick { Off, Partly, On };

void paintCheckBox(QPainter &painter, const QRectF &box, Tick tick, bool enabled, bool warm, const Colours &colours);
void paintRadio(QPainter &painter, const QRectF &box, bool chosen, bool enabled, bool warm, const Colours &colours);
void paintTick(QPainter &painter, const QRectF &box, const QColor &colour, double stroke);
void paintChevron(QPainter &painter, const QRectF &box, Qt::ArrowType direction, const QColor &colour, double stroke);

/// The ring around what the keyboard is on: vermilion, 2 px, just inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &colour);

/// A filled bar with round ends.
void paintBar(QPainter &painter, const QRectF &rect, const QColor &colour);

} // namespace yishibu
