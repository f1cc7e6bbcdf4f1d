#pragma once

#include "app/notice/notice.h"
#include "ui/paper/paper.h"

namespace yishibu {

/// A notice as it hangs on the board, in the type and geometry of GB/T 9704 without a red head: title in 小标宋,
/// headings in 黑体, body in 仿宋, signature above the date with 45 mm clear for the round seal. A pale （印章） shows its
/// place; the seal itself is never drawn.
class NoticePaper : public Paper
{
public:
    explicit NoticePaper(const Notice &notice, const PaperOrigin &origin = {});
};

/// 决议 as they are signed, sealed and filed with their minutes, each beginning a page and numbered by itself (law-and-paper.md D9).
class ResolutionPaper : public Paper
{
public:
    explicit ResolutionPaper(const QList<Notice> &resolutions, const PaperOrigin &origin = {});
};

/// Side of the clear square for the village's seal, in points (45 mm).
inline constexpr double sealSide = 45 * pointsPerMm;

} // namespace yishibu
