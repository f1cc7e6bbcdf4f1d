#include "app/rules/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestKey = 60; // of a key that is told to be wrong

bool isPrintable(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

/// A key that nobody knows, as it can be told: what cannot be seen is left out, and so is what nobody would read to its end.
QString told(const QString &key)
{
    QString seen = key.left(longestKey);
    seen.removeIf([](QChar c) { return !isPrintable(c); });
    return seen;
}

/// Text of one line that people can read and that is not endless.
bool isFit(const QString &text)
{
    return text.size() <= longestText && std::ranges::all_of(text, isPrintable);
}

int lineAt(const QByteArray &json, qsizetype offset)
{
    return int(std::count(json.cbegin(), json.cbegin() + std::min(offset, json.size()), '\n')) + 1;
}

void note(FirstTrouble &trouble, JsonTrouble found)
{
    if (!trouble)
        trouble = std::move(found);
}

/// Where the string that begins at `start` ends: the offset of its closing quote.
qsizetype closingQuote(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at;
}

QString unescaped(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
}

/// Qt keeps the last of two equal keys in silence, so they are looked for in the text, which is known to be
/// well-formed by now.
void findTwice(const QByteArray &json, FirstTrouble &trouble)
{
    QList<QSet<QString>> open;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '{' || c == '[')
            open.append(QSet<QString>());
        else if ((c == '}' || c == ']') && !open.isEmpty())
            open.removeLast();
        else if (c == '"') {
            const qsizetype end = closingQuote(json, at);
            qsizetype next = end + 1;
            while (next < json.size() && (json[next] == ' ' || json[next] == '\n' || json[next] == '\r'
                                          || json[next] == '\t'))
                ++next;
            if (next < json.size() && json[next] == ':' && !open.isEmpty()) {
                const QString key = unescaped(json.mid(at, end - at + 1));
                if (open.last().contains(key))
                    note(trouble, {JsonTrouble::Kind::Contradictory, told(key), lineAt(json, at)});
                open.last().insert(key);
            }
            at = end;
        }
    }
}

} // namespace

QJsonObject parseStrictly(const QByteArray &json, qsizetype limit, FirstTrouble &trouble)
{
    if (json.size() > limit) {
        note(trouble, {JsonTrouble::Kind::TooLarge, {}, 0});
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        note(trouble, {JsonTrouble::Kind::NotJson, {}, lineAt(json, error.offset)});
        return {};
    }
    findTwice(json, trouble);
    return document.object();
}

StrictObject::StrictObject(QJsonObject object, QString place, FirstTrouble &trouble)
    : m_object(std::move(object)), m_place(std::move(place)), m_trouble(&trouble)
{}

QString StrictObject::text(const QString &key)
{
    if (!has(key)) {
        m_asked.insert(key);
        fault(JsonTrouble::Kind::MissingKey, key);
        return {};
    }
    const QString found = textIf(key);
    if (found.trimmed().isEmpty())
        fault(JsonTrouble::Kind::WrongValue, key);
    return found;
}

QString StrictObject::textIf(const QString &key)
{
    m_asked.insert(key);
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(key);
    const QString found = value.toString();
    if (!value.isString() || !isFit(found))
        fault(JsonTrouble::Kind::WrongValue, key);
    return found;
}

QString StrictObject::linesIf(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    const QString found = value.toString();
    if (has(key) && (!value.isString() || !isFit(QString(found).remove(u'\n'))))
        fault(JsonTrouble::Kind::WrongValue, key);
    return found;
}

QStringList StrictObject::textsIf(const QString &key)
{
    if (!has(key))
        return {};
    const QJsonValue value = take(key);
    if (!value.isArray())
        fault(JsonTrouble::Kind::WrongValue, key);
    QStringList found;
    for (const auto &entry : value.toArray()) {
        const QString text = entry.toString();
        if (text.trimmed().isEmpty() || !isFit(text))
            fault(JsonTrouble::Kind::WrongValue, key);
        else if (found.contains(text))
            fault(JsonTrouble::Kind::Contradictory, key);
        else
            found.append(text);
    }
    return found;
}

qint64 StrictObject::whole(const QString &key, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble(double(least));
    const bool fits = number >= double(least) && number <= double(most);
    if ((!value.isDouble() && !value.isUndefined()) || !fits || number != double(qint64(number))) {
        fault(JsonTrouble::Kind::WrongValue, key);
        return least;
    }
    return qint64(number);
}

bool StrictObject::flag(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isUndefined())
        fault(JsonTrouble::Kind::WrongValue, key);
    return value.toBool();
}

QDate StrictObject::date(const QString &key)
{
    const QString found = text(key);
    const QDate day = QDate::fromString(found, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        fault(JsonTrouble::Kind::WrongValue, key);
    return day;
}

StrictObject StrictObject::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject() && !value.isUndefined())
        fault(JsonTrouble::Kind::WrongValue, key);
    return StrictObject(value.toObject(), placeOf(key), *m_trouble);
}

QList<StrictObject> StrictObject::objects(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && !value.isUndefined())
        fault(JsonTrouble::Kind::WrongValue, key);
    QList<StrictObject> found;
    for (const auto &entry : value.toArray()) {
        const QString place = placeOf(key) + u"[%1]"_s.arg(found.size());
        if (!entry.isObject())
            note(*m_trouble, {JsonTrouble::Kind::WrongValue, place, 0});
        found.append(StrictObject(entry.toObject(), place, *m_trouble));
    }
    return found;
}

void StrictObject::fault(JsonTrouble::Kind kind, const QString &key)
{
    note(*m_trouble, {kind, placeOf(key), 0});
}

void StrictObject::done()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key))
            fault(JsonTrouble::Kind::UnknownKey, told(key));
    }
}

QJsonValue StrictObject::take(const QString &key)
{
    m_asked.insert(key);
    if (!has(key)) {
        fault(JsonTrouble::Kind::MissingKey, key);
        return QJsonValue(QJsonValue::Undefined);
    }
    return m_object.value(key);
}

QString StrictObject::placeOf(const QString &key) const
{
    return m_place.isEmpty() ? key : m_place + u'.' + key;
}

} // namespace yishibu
