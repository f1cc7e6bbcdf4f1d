#include "app/minutes/canonical.h"

#include "app/minutes/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype largestMinutes = 64 * 1024 * 1024;
const QString schemaName = u"yishibu.minutes"_s;
constexpr int schemaVersion = 1;

/// Names each field of the values once, for writing and for reading.
template<typename Visitor, typename T>
void visit(Visitor &v, T &value)
{
    using Value = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Value, AttendanceLine>) {
        v.field(u"name"_s, value.name);
        v.field(u"group"_s, value.group);
        v.field(u"capacity"_s, value.capacity);
        v.field(u"came_at"_s, value.cameAt);
        v.field(u"left_at"_s, value.leftAt);
        v.field(u"from_paper"_s, value.fromPaper);
    } else if constexpr (std::is_same_v<Value, RemarkLine>) {
        v.field(u"at"_s, value.at);
        v.field(u"speaker"_s, value.speaker);
        v.field(u"text"_s, value.text);
    } else if constexpr (std::is_same_v<Value, VoteLines>) {
        v.field(u"motion"_s, value.motion);
        v.field(u"method"_s, value.method);
        v.field(u"base"_s, value.base);
        v.field(u"present"_s, value.present);
        v.field(u"quorum"_s, value.quorum);
        v.field(u"in_favour"_s, value.inFavour);
        v.field(u"against"_s, value.against);
        v.field(u"abstained"_s, value.abstained);
        v.field(u"silent"_s, value.silent);
        v.field(u"required"_s, value.required);
        v.field(u"passed"_s, value.passed);
        v.field(u"article"_s, value.article);
        v.field(u"scrutineer"_s, value.scrutineer);
        v.field(u"teller"_s, value.teller);
        v.field(u"counted_at"_s, value.countedAt);
        v.field(u"taken_back"_s, value.takenBack);
    } else if constexpr (std::is_same_v<Value, ResolutionLine>) {
        v.field(u"number"_s, value.number);
        v.field(u"text"_s, value.text);
        v.field(u"owner"_s, value.owner);
        v.field(u"supervisor"_s, value.supervisor);
        v.field(u"deadline"_s, value.deadline);
        v.field(u"resources"_s, value.resources);
        v.field(u"status"_s, value.status);
    } else if constexpr (std::is_same_v<Value, ItemLines>) {
        v.field(u"title"_s, value.title);
        v.field(u"explanation"_s, value.explanation);
        v.field(u"purpose"_s, value.purpose);
        v.field(u"basis"_s, value.basis);
        v.field(u"study_waiver"_s, value.studyWaiver);
        v.field(u"funds"_s, value.funds);
        v.field(u"remarks"_s, value.remarks);
        v.field(u"agreed"_s, value.agreed);
        v.field(u"disputed"_s, value.disputed);
        v.field(u"to_check"_s, value.toCheck);
        v.field(u"votes"_s, value.votes);
        v.field(u"ending"_s, value.ending);
        v.field(u"resolutions"_s, value.resolutions);
    } else {
        static_assert(std::is_same_v<Value, Minutes>);
        v.field(u"village"_s, value.village);
        v.field(u"township"_s, value.township);
        v.field(u"title"_s, value.title);
        v.field(u"number"_s, value.number);
        v.field(u"day"_s, value.day);
        v.field(u"begin"_s, value.begin);
        v.field(u"end"_s, value.end);
        v.field(u"place"_s, value.place);
        v.field(u"chair"_s, value.chair);
        v.field(u"recorder"_s, value.recorder);
        v.field(u"base"_s, value.base);
        v.field(u"base_source"_s, value.baseSource);
        v.field(u"present"_s, value.present);
        v.field(u"quorum"_s, value.quorum);
        v.field(u"quorum_article"_s, value.quorumArticle);
        v.field(u"law_title"_s, value.lawTitle);
        v.field(u"members"_s, value.members);
        v.field(u"absent"_s, value.absent);
        v.field(u"observers"_s, value.observers);
        v.field(u"items"_s, value.items);
        v.field(u"practice"_s, value.practice);
    }
}

struct Writer
{
    QJsonObject object;

    template<typename T>
    static QJsonValue json(const T &value)
    {
        Writer inner;
        visit(inner, value);
        return inner.object;
    }
    static QJsonValue json(const QString &value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(QDate value) { return value.toString(Qt::ISODate); }
    template<typename T>
    static QJsonValue json(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(json(value));
        return array;
    }
    template<typename T>
    void field(const QString &name, const T &value)
    {
        object.insert(name, json(value));
    }
};

struct Reader
{
    QJsonObject object;
    QString wrong; ///< the first field that was missing or of another kind

    template<typename T>
    bool take(const QJsonValue &json, T &value)
    {
        if (!json.isObject())
            return false;
        Reader inner{json.toObject(), {}};
        visit(inner, value);
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
    void field(const QString &name, T &value)
    {
        if (!take(object.value(name), value) && wrong.isEmpty())
            wrong = name;
    }
};

} // namespace

QByteArray canonicalBytes(const Minutes &minutes)
{
    return canonicalJson(QJsonObject{{u"schema"_s, schemaName},
                                     {u"version"_s, schemaVersion},
                                     {u"minutes"_s, Writer::json(minutes)}});
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
    if (schema != schemaName || version != schemaVersion)
        return std::unexpected(Reason::failure(CanonicalTrouble::OtherSchema, {schema}, {version}));
    Minutes minutes;
    Reader reader{whole, {}};
    reader.field(u"minutes"_s, minutes);
    if (!reader.wrong.isEmpty())
        return std::unexpected(Reason::failure(CanonicalTrouble::WrongField, {reader.wrong}));
    if (canonicalBytes(minutes) != bytes)
        return std::unexpected(Reason::failure(CanonicalTrouble::NotCanonical));
    return minutes;
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
