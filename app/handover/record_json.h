#pragma once

#include "app/handover/payload_check.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yishibu {

inline std::unexpected<Reason> recordFault(PackageFault fault, const QString &path)
{
    return std::unexpected(Reason::failure(fault, {path}));
}

/// So many hexadecimal digits in small letters.
bool isHex(const QString &text, qsizetype digits);

/// A JSON file of the payload: in its one form, of this schema, and of a version from 1 to
/// `newest`. PackageFault MalformedRecord or UnknownRecord, or whatever `bytes` says.
Outcome<QJsonObject> recordIn(const QString &path, const QString &schema, const PayloadBytes &bytes,
                              int newest = 1);

/// The fields of one object, each asked for by its kind. What is missing or of another kind is told once, at the end.
class RecordFields
{
public:
    explicit RecordFields(QJsonObject object) : m_object(std::move(object)) {}

    QString text(const QString &name);
    qint64 whole(const QString &name);
    bool flag(const QString &name);
    QJsonArray list(const QString &name);
    bool lacksOne() const { return m_lacksOne; }

private:
    QJsonValue take(const QString &name, QJsonValue::Type type);

    QJsonObject m_object;
    bool m_lacksOne = false;
};

} // namespace yishibu
