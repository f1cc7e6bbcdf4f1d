#pragma once

#include "app/outcome.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <functional>
#include <optional>

namespace yishibu {

/// What is wrong with a JSON file, and where: a place ("cards[0].quorum") and, where it is known, a line.
struct JsonTrouble
{
    enum class Kind { TooLarge, NotJson, UnknownKey, MissingKey, WrongValue, Contradictory };
    Kind kind = Kind::NotJson;
    QString place;
    int line = 0; ///< from 1; 0 where not known

    bool operator==(const JsonTrouble &) const = default;
};

/// The trouble as a reason in the words of whoever reads such files: any enum with the six names above. Names: the
/// place; figures: the limit in KiB (TooLarge) or the line, where one is known.
template<typename Fault>
Reason reasonOf(const JsonTrouble &trouble, qsizetype limit)
{
    const auto fault = [&trouble] {
        switch (trouble.kind) {
        case JsonTrouble::Kind::TooLarge: return Fault::TooLarge;
        case JsonTrouble::Kind::NotJson: return Fault::NotJson;
        case JsonTrouble::Kind::UnknownKey: return Fault::UnknownKey;
        case JsonTrouble::Kind::MissingKey: return Fault::MissingKey;
        case JsonTrouble::Kind::WrongValue: return Fault::WrongValue;
        case JsonTrouble::Kind::Contradictory: return Fault::Contradictory;
        }
        return Fault::NotJson;
    };
    QList<qint64> figures;
    if (trouble.kind == JsonTrouble::Kind::TooLarge)
        figures.append(limit / 1024);
    else if (trouble.line > 0)
        figures.append(trouble.line);
    const QStringList names = trouble.place.isEmpty() ? QStringList() : QStringList{trouble.place};
    return Reason::failure(fault(), names, figures);
}

/// The first trouble met while a file is read. Reading goes on after it, on harmless empty values.
using FirstTrouble = std::optional<JsonTrouble>;

/// Parses bytes from outside whose top is an object. A key written twice is a contradiction: which of the two
/// was meant cannot be known.
QJsonObject parseStrictly(const QByteArray &json, qsizetype limit, FirstTrouble &trouble);

/// One JSON object read key by key. Every key must be asked for; done() finds those that were not.
class StrictObject
{
public:
    StrictObject(QJsonObject object, QString place, FirstTrouble &trouble);

    bool has(const QString &key) const { return m_object.contains(key); }
    /// Text of one line that must be there and not blank.
    QString text(const QString &key);
    /// Text of one line that may be missing or empty.
    QString textIf(const QString &key);
    /// The same in as many lines as it likes.
    QString linesIf(const QString &key);
    /// Texts of one line each, none of them blank or twice there; may be missing.
    QStringList textsIf(const QString &key);
    qint64 whole(const QString &key, qint64 least, qint64 most);
    bool flag(const QString &key);
    /// yyyy-MM-dd.
    QDate date(const QString &key);
    StrictObject object(const QString &key);
    QList<StrictObject> objects(const QString &key);

    /// One of a set of known words, as `parse` knows them.
    template<typename Value>
    Value word(const QString &key, const std::function<std::optional<Value>(const QString &)> &parse)
    {
        const QString found = text(key);
        const std::optional<Value> value = parse(found);
        if (!value)
            fault(JsonTrouble::Kind::WrongValue, key);
        return value.value_or(Value{});
    }
    /// The same where the key may be missing, and then means `otherwise`.
    template<typename Value>
    Value wordIf(const QString &key, Value otherwise, const std::function<std::optional<Value>(const QString &)> &parse)
    {
        return has(key) ? word<Value>(key, parse) : otherwise;
    }
    qint64 wholeIf(const QString &key, qint64 otherwise, qint64 least, qint64 most)
    {
        return has(key) ? whole(key, least, most) : otherwise;
    }
    bool flagIf(const QString &key, bool otherwise) { return has(key) ? flag(key) : otherwise; }

    void fault(JsonTrouble::Kind kind, const QString &key);
    void done();

private:
    QJsonValue take(const QString &key);
    QString placeOf(const QString &key) const;

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
    FirstTrouble *m_trouble;
};

} // namespace yishibu
