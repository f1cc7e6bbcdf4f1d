#pragma once

#include "app/handover/contents.h"
#include "app/handover/verdict.h"
#include "app/moment.h"
#include "app/outcome.h"

#include <QObject>
#include <functional>
#include <memory>

namespace yishibu {

class Book;
class Hall;
struct PackageToWrite;

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
    bool isNew = true; ///< false: no meeting was closed since, the package lies there whole, and nothing was written
};

/// A package made ready from the book: everything that will be written, and the key that signs it. Whoever writes it
/// needs the book no more.
struct PreparedPackage
{
    int number = 0;
    QList<MeetingId> meetings;
    std::shared_ptr<const PackageToWrite> inside;
};

/// A package that was written, read back from the stick and found whole, but is not noted in the book yet.
struct WrittenPackage
{
    QString folder;
    QByteArray digest; ///< SHA-512 of the tag manifest
    std::optional<FinishedPackage> earlier = {}; ///< what lay there already, in place of a new one
};

/// How the township knows this village.
struct VillageSigner
{
    QString line;              ///< the line for the list of signers; empty while the village is not set up
    QString fingerprint;       ///< "SHA256:…"
    QString spokenFingerprint; ///< 16 groups of four hexadecimal digits, to be read aloud
};

/// Told after each file: how many of how many; answering false cancels.
using HandoverProgress = std::function<bool(int, int)>;

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

    /// Makes ready one package of all closed meetings that were not handed over before; of all closed ones where each
    /// went already.
    Outcome<PreparedPackage> prepare() const;
    /// Writes it into a folder of the stick and reads it back. Where each meeting went already and the packages noted in
    /// the book lie whole in that folder, nothing is written and no number is used. A package of this number that was
    /// finished and not noted, because the program ended in between, is taken as written. Touches neither book nor hall, so it
    /// may run beside the window.
    static Outcome<WrittenPackage> write(const PreparedPackage &package, const QString &folder,
                                         const HandoverProgress &progress = {});
    /// Notes in the book what went onto the stick; nothing if that lay there already. Only when this returns well may the stick be pulled.
    Outcome<FinishedPackage> keep(const PreparedPackage &package, const WrittenPackage &written);
    /// The three in one, for commands.
    Outcome<FinishedPackage> exportTo(const QString &folder, const HandoverProgress &progress = {});

    Outcome<VillageSigner> signer() const;
    /// The line the township adds to its list of signers: "village-…@yishibu namespaces=… ssh-ed25519 …".
    Outcome<QString> signerLine() const;

private:
    Outcome<QList<MeetingRecord>> recordsToHandOver() const;

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    MinutesPrinter m_printer;
};

} // namespace yishibu
