#include "app/handover/record_json.h"

#include "app/minutes/canonical_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

bool isHex(const QString &text, qsizetype digits)
{
    return text.size() == digits
           && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

Outcome<QJsonObject> recordIn(const QString &path, const QString &schema, const PayloadBytes &bytes, int newest)
{
    const auto text = bytes(path);
    if (!text)
        return std::unexpected(text.error());
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    // One text for one content: order, blanks, escapes and a key written twice are all settled by writing it again.
    if (!document.isObject() || canonicalJson(document.object()) != *text)
        return recordFault(PackageFault::MalformedRecord, path);
    QJsonObject object = document.object();
    const QJsonValue version = object.value(u"version"_s);
    const bool isKnown = version.toInt() >= 1 && version.toInt() <= newest && version == version.toInt();
    if (object.value(u"schema"_s) != schema || !isKnown)
        return recordFault(PackageFault::UnknownRecord, path);
    return object;
}

QJsonValue RecordFields::take(const QString &name, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(name);
    m_lacksOne = m_lacksOne || value.type() != type;
    return value;
}

QString RecordFields::text(const QString &name)
{
    return take(name, QJsonValue::String).toString();
}

qint64 RecordFields::whole(const QString &name)
{
    return take(name, QJsonValue::Double).toInteger();
}

bool RecordFields::flag(const QString &name)
{
    return take(name, QJsonValue::Bool).toBool();
}

QJsonArray RecordFields::list(const QString &name)
{
    return take(name, QJsonValue::Array).toArray();
}

} // namespace yishibu
