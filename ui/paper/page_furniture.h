#pragma once

#include "app/minutes/minutes.h"
#include "ui/paper/block.h"

#include <optional>

namespace yishibu {

/// What stands in the white around the type area.

/// "— 1 —" in 四号 song, the line 7 mm under the type area; odd pages right, even pages left, one character in
/// (GB/T 9704 clause 7.5).
void addPageNumbers(QList<PageMarks> &pages, const PageGeometry &geometry);

/// A boxed 演练 on every page of a practice book: black on white, so that it survives the copier.
void addPracticeMark(QList<PageMarks> &pages, const PageGeometry &geometry);

/// The line in the bottom margin of minutes: number, digest and a QR code of both once closed; a word that it is a
/// draft before. The township keeps the record it can be compared with.
void addSealLine(QList<PageMarks> &pages, const PageGeometry &geometry, const QString &township,
                 const std::optional<ClosedMinutes> &closed);

/// The same for a paper that goes into the file with minutes: their number, digest and code once they are closed, and before
/// that nothing but which page of how many it is. `said` is what the paper says of itself.
void addDigestLine(QList<PageMarks> &pages, const PageGeometry &geometry, const QString &said, const std::optional<ClosedMinutes> &closed);

/// Where a paper comes from that belongs to these minutes, closed or not yet.
PaperOrigin originOf(const QString &village, const QString &meeting, const std::optional<ClosedMinutes> &closed);

/// What the QR code of closed minutes says: schema, number and the full digest, in characters of the short QR alphabet
/// where the number allows it.
QString sealCodeText(const ClosedMinutes &closed);

/// The dark squares of a QR code within a square, side in points; empty if the text is too long.
QList<QRectF> qrFills(const QString &text, QPointF corner, double side);

} // namespace yishibu
