#pragma once

#include "app/handover/verdict.h"
#include "app/minutes/minutes.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>
#include <functional>

namespace yishibu {

class Book;
class Hall;

/// A closed meeting and whether its records went to the township yet.
struct RecordToHandOver
{
    MeetingId meeting = MeetingId::fresh();
    QString number;   ///< 簿号
    QString title;
    QDate day;
    int resolutions = 0;
    int handedOverIn = 0; ///< number of the first package that held it; 0 if none
};

/// A finished package on the stick.
struct FinishedPackage
{
    QString folder;
    int number = 0;
    int meetings = 0;
};

/// Paints minutes to PDF bytes. The desk is handed one, because it knows no paper.
using MinutesPrinter = std::function<Outcome<QByteArray>(const Minutes &, const ClosedMinutes &)>;

/// 交接: puts the records of closed meetings, signed, on a stick.
class HandoverDesk : public QObject
{
    Q_OBJECT

public:
    HandoverDesk(Book &book, Hall &hall, const Clock &clock, MinutesPrinter printer)
        : m_book(book), m_hall(hall), m_clock(clock), m_printer(std::move(printer))
    {}

    Outcome<QList<RecordToHandOver>> records() const;
    /// Writes one package of all closed meetings that were not handed over before; of all closed ones where each went
    /// already. Only when this returns well may the stick be pulled. `progress` may cancel by returning false.
    Outcome<FinishedPackage> exportTo(const QString &folder, const std::function<bool(int, int)> &progress = {});
    /// The line the township adds to its list of signers: "village-…@yishibu ssh-ed25519 …".
    Outcome<QString> signerLine() const;

private:
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    MinutesPrinter m_printer;
};

} // namespace yishibu
