#pragma once

#include <QDateTime>
#include <QString>

namespace yishibu {

/// Where "now" comes from. Nothing below ui/startup reads the real clock: notice days, deadlines and lights
/// are arithmetic on an argument, so that a test may hold a meeting on any evening.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

/// A time as the book keeps it: ISO 8601 with milliseconds and the offset the laptop had, so that the hour on the
/// wall of that evening stays readable; empty for an invalid time.
QString stampOf(const QDateTime &time);
QDateTime timeOf(const QString &stamp);

/// How exactly the time of a fact is known. A fact typed in from a signed sheet is often known to the day only.
enum class Precision { Second, Minute, Day, Unknown };

/// Whether a fact was entered as it happened, or later from paper.
enum class Source { Live, Paper };

/// The circumstances of a fact: when it happened, how exactly that is known, where it was taken from, and who
/// sat at the keyboard. The order of facts never hangs on this: sequence (of recording) and rank (within the
/// meeting) say what came first.
struct Circumstance
{
    QDateTime happenedAt;
    Precision precision = Precision::Second;
    Source source = Source::Live;
    QString operatorName;

    bool operator==(const Circumstance &) const = default;
};

/// The place of one fact among all others. The wall clock of a village laptop may be wrong, so the sequence,
/// which the book gives, is what orders locks, backups and the chain.
struct Moment
{
    qint64 sequence = 0;      ///< number of the journal line, from 1
    qint64 rank = 0;          ///< place within the meeting; a leaver typed in later still stands before the vote
    Circumstance circumstance;

    bool operator==(const Moment &) const = default;
};

} // namespace yishibu
