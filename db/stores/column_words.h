#pragma once

#include "app/village/appointee.h"
#include "app/moment.h"
#include "db/sql/statement.h"

#include <QJsonObject>
#include <QString>
#include <array>

namespace yishibu {

/// How a value of an enum is written in a column: words stay readable in any SQLite browser and survive a
/// reordered enum.
template<typename Value>
struct ColumnWord
{
    Value value;
    QLatin1StringView word;
};

template<typename Value, size_t n>
QString columnWord(const std::array<ColumnWord<Value>, n> &words, Value value)
{
    for (const auto &entry : words) {
        if (entry.value == value)
            return QString(entry.word);
    }
    return {};
}

/// The value of a word; the first of the list where the word is unknown, which a checked book never holds.
template<typename Value, size_t n>
Value columnValue(const std::array<ColumnWord<Value>, n> &words, const QString &word)
{
    for (const auto &entry : words) {
        if (word == entry.word)
            return entry.value;
    }
    return words.front().value;
}

/// Text that is never null in the sense of SQL.
inline QString columnText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

inline QString columnDate(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("");
}

inline QDate dateOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

template<typename Id>
QJsonValue columnId(const std::optional<Id> &id)
{
    return id ? QJsonValue(id->hex()) : QJsonValue(QJsonValue::Null);
}

/// The two columns of somebody with a part: NAME and NAME_written.
inline void putAppointee(QJsonObject &columns, const QString &name, const Appointee &who)
{
    columns.insert(name, columnId(who.villager));
    columns.insert(name + QStringLiteral("_written"), who.villager ? QStringLiteral("") : columnText(who.written));
}

/// The six columns of a moment: NAME_seq, _rank, _at, _precision, _source, _operator.
inline void putMoment(QJsonObject &columns, const QString &name, const Moment &moment)
{
    columns.insert(name + QStringLiteral("_seq"), moment.sequence);
    columns.insert(name + QStringLiteral("_rank"), moment.rank);
    columns.insert(name + QStringLiteral("_at"), stampOf(moment.circumstance.happenedAt));
    columns.insert(name + QStringLiteral("_precision"), int(moment.circumstance.precision));
    columns.insert(name + QStringLiteral("_source"), int(moment.circumstance.source));
    columns.insert(name + QStringLiteral("_operator"), columnText(moment.circumstance.operatorName));
}

inline void putNoMoment(QJsonObject &columns, const QString &name)
{
    for (const char *part : {"_seq", "_rank", "_at", "_precision", "_source", "_operator"})
        columns.insert(name + QLatin1StringView(part), QJsonValue(QJsonValue::Null));
}

template<typename Id>
std::optional<Id> optionalId(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : Id::fromHex(row.text(column));
}

/// Reads NAME and NAME_written, starting at `first`.
inline Appointee appointeeAt(const Statement &row, int first)
{
    const auto villager = optionalId<VillagerId>(row, first);
    return villager ? Appointee(villager) : Appointee::asWritten(row.text(first + 1));
}

/// Reads six columns in the order above, starting at `first`.
inline Moment momentAt(const Statement &row, int first)
{
    Moment moment;
    moment.sequence = row.number(first);
    moment.rank = row.number(first + 1);
    moment.circumstance.happenedAt = timeOf(row.text(first + 2));
    moment.circumstance.precision = Precision(row.number(first + 3));
    moment.circumstance.source = Source(row.number(first + 4));
    moment.circumstance.operatorName = row.text(first + 5);
    return moment;
}

/// An id that the schema says is there. A row whose id cannot be read is told as damage by the caller's check;
/// here it becomes a fresh id that fits nothing.
template<typename Id>
Id idAt(const Statement &row, int column)
{
    return Id::fromHex(row.text(column)).value_or(Id::fresh());
}

} // namespace yishibu
