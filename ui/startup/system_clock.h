#pragma once

#include "app/moment.h"

namespace yishibu {

/// The clock of this computer: the one place in the program that reads the real time.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace yishibu
