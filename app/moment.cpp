#include "app/moment.h"

namespace yishibu {

QString stampOf(const QDateTime &time)
{
    if (!time.isValid())
        return QStringLiteral("");
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QString &stamp)
{
    return QDateTime::fromString(stamp, Qt::ISODateWithMs);
}

} // namespace yishibu
