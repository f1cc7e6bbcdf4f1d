#include "app/minutes/canonical.h"

#include "app/minutes/canonical_fields.h"
#include "app/minutes/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype largestMinutes = 64 * 1024 * 1024;
const QString schemaName = u"yishibu.minutes"_s;

/// Writes the fields that a version of the form has.
struct Writer
{
    int version = newestMinutesForm;
    QJsonObject object = {};

    template<typename T>
    QJsonValue json(const T &value) const
    {
        Writer inner{.version = version};
        canonical::visit(inner, value);
        return inner.object;
    }
    QJsonValue json(const QString &value) const { return value; }
    QJsonValue json(int value) const { return value; }
    QJsonValue json(bool value) const { return value; }
    QJsonValue json(QDate value) const { return value.toString(Qt::ISODate); }
    template<typename T>
    QJsonValue json(const QList<T> &values) const
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(json(value));
        return array;
    }
    template<typename T>
    QJsonValue json(const std::optional<T> &value) const
    {
        return value ? json(*value) : QJsonValue();
    }
    template<typename T>
    void field(const QString &name, const T &value, int since = 1)
    {
        if (since <= version)
            object.insert(name, json(value));
    }
    template<typename T>
    void extra(const QString &name, const T &value, int since = 1)
    {
        if (!(value == T()))
            field(name, value, since);
    }
};

/// Reads the fields that a version of the form has; what came later stays as it is in a new value.
struct Reader
{
    int version = newestMinutesForm;
    QJsonObject object;
    QString wrong = {}; ///< the first field that was missing or of another kind

    template<typename T>
    bool take(const QJsonValue &json, T &value)
    {
        if (!json.isObject())
            return false;
        Reader inner{.version = version, .object = json.toObject()};
        canonical::visit(inner, value);
        if (!inner.wrong.isEmpty() && wrong.isEmpty())
            wrong = inner.wrong;
        return inner.wrong.isEmpty();
    }
    bool take(const QJsonValue &json, QString &value)
    {
        value = json.toString();
        return json.isString();
    }
    bool take(const QJsonValue &json, int &value)
    {
        const double number = json.toDouble();
        if (!json.isDouble() || number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()
            || number != std::floor(number))
            return false;
        value = int(number);
        return true;
    }
    bool take(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return json.isBool();
    }
    bool take(const QJsonValue &json, QDate &value)
    {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isString() && (value.isValid() || json.toString().isEmpty());
    }
    template<typename T>
    bool take(const QJsonValue &json, QList<T> &values)
    {
        if (!json.isArray())
            return false;
        for (const auto &entry : json.toArray()) {
            T value;
            if (!take(QJsonValue(entry), value))
                return false;
            values.append(value);
        }
        return true;
    }
    template<typename T>
    bool take(const QJsonValue &json, std::optional<T> &value)
    {
        return take(json, value.emplace());
    }
    template<typename T>
    void field(const QString &name, T &value, int since = 1)
    {
        if (since > version)
            return;
        if (!take(object.value(name), value) && wrong.isEmpty())
            wrong = name;
    }
    template<typename T>
    void extra(const QString &name, T &value, int since = 1)
    {
        if (object.contains(name))
            field(name, value, since);
    }
};

/// Collects the extra fields of one value, and their names.
struct Extras
{
    QJsonObject said = {};
    QStringList names = {};

    template<typename T>
    void field(const QString &, const T &, int = 1)
    {}
    template<typename T>
    void extra(const QString &name, const T &value, int = 1)
    {
        Writer writer;
        writer.extra(name, value);
        names.append(name);
        if (writer.object.contains(name))
            said.insert(name, writer.object.value(name));
    }
};

Extras extrasIn(const VoteLines &vote)
{
    Extras extras;
    canonical::visit(extras, vote);
    return extras;
}

QByteArray bytesOf(const Minutes &minutes, int version)
{
    return canonicalJson(QJsonObject{{u"schema"_s, schemaName},
                                     {u"version"_s, version},
                                     {u"minutes"_s, Writer{.version = version}.json(minutes)}});
}

} // namespace

QByteArray canonicalBytes(const Minutes &minutes)
{
    return bytesOf(minutes, newestMinutesForm);
}

Outcome<Minutes> fromCanonical(const QByteArray &bytes)
{
    if (bytes.size() > largestMinutes)
        return std::unexpected(Reason::failure(CanonicalTrouble::TooLarge, {}, {bytes.size(), largestMinutes}));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::unexpected(Reason::failure(CanonicalTrouble::NotJson));
    const QJsonObject whole = document.object();
    const QString schema = whole.value(u"schema"_s).toString();
    const int version = whole.value(u"version"_s).toInt();
    if (schema != schemaName || version < 1 || version > newestMinutesForm)
        return std::unexpected(Reason::failure(CanonicalTrouble::OtherSchema, {schema}, {version}));
    Minutes minutes;
    Reader reader{.version = version, .object = whole};
    reader.field(u"minutes"_s, minutes);
    if (!reader.wrong.isEmpty())
        return std::unexpected(Reason::failure(CanonicalTrouble::WrongField, {reader.wrong}));
    if (bytesOf(minutes, version) != bytes)
        return std::unexpected(Reason::failure(CanonicalTrouble::NotCanonical));
    return minutes;
}

QJsonObject extrasOf(const VoteLines &vote)
{
    return extrasIn(vote).said;
}

QStringList extraVoteFields()
{
    return extrasIn(VoteLines()).names;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString digestInGroups(const QByteArray &digest)
{
    const QString hex = QString::fromLatin1(digest.first(qMin(qsizetype(16), digest.size())).toHex().toUpper());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups += hex.mid(at, 4);
    return groups.join(u' ');
}

} // namespace yishibu
