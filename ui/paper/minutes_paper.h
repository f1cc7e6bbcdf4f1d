#pragma once

#include "app/minutes/minutes.h"
#include "ui/paper/paper.h"

#include <optional>

namespace yishibu {

/// The standardized record book of one meeting on A4: head table, the five parts, what was voted once more beside the
/// signatures (so that the signed sheet cannot be glued to another resolution), and once closed number, digest and QR
/// in the bottom margin of every page.
class MinutesPaper : public Paper
{
public:
    explicit MinutesPaper(const Minutes &minutes, const std::optional<ClosedMinutes> &closed = std::nullopt);
};

} // namespace yishibu
