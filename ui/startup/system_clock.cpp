#include "ui/startup/system_clock.h"

namespace yishibu {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

} // namespace yishibu
