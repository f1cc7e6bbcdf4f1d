#pragma once

#include "app/intake/body_reading.h"
#include "app/record_id.h"

namespace yishibu {

using OpenSeatLineId = RecordId<struct OpenSeatLineTag>;

/// A line of a body's list that the book keeps until a person has settled it.
struct WaitingLine
{
    OpenSeatLineId id = OpenSeatLineId::fresh();
    OpenLine line;

    bool operator==(const WaitingLine &) const = default;
};

} // namespace yishibu
