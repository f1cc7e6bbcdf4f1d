#include "ui/handover/handover_desk.h"

#include "app/book_trouble.h"
#include "app/handover/manifest.h"
#include "app/minutes/canonical.h"
#include "db/book.h"
#include "db/keys/signing_key.h"
#include "db/packages/allowed_signers.h"
#include "db/packages/bag_text.h"
#include "db/packages/folder_stick.h"
#include "db/packages/package_reader.h"
#include "db/packages/package_writer.h"
#include "db/stores/handover_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/village_store.h"
#include "ui/hall/hall.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yishibu {

struct PackageToWrite
{
    QString name;
    PackageContents contents;
    SigningKey key;
    QList<Handover> earlier; ///< where every meeting went already: all packages noted in the book; else none
};

namespace {

QSet<MeetingId> handedOver(const QList<Handover> &handovers)
{
    QSet<MeetingId> meetings;
    for (const Handover &handover : handovers)
        meetings.unite(QSet<MeetingId>(handover.meetings.begin(), handover.meetings.end()));
    return meetings;
}

bool liesWhole(const Handover &handover, const QString &folder)
{
    const auto report = verifyPackage(QDir(folder).filePath(handover.packageName), std::nullopt);
    return report && report->verdict != Verdict::Altered
           && QString::fromLatin1(report->digest.toHex()) == handover.tagManifestSha512;
}

/// The last of the packages in this folder, if they together hold all the meetings; each has to be the very one noted.
std::optional<FinishedPackage> alreadyIn(const QString &folder, QList<Handover> noted, const QList<MeetingId> &meetings)
{
    noted.removeIf([&folder](const Handover &handover) { return !liesWhole(handover, folder); });
    const QSet<MeetingId> held = handedOver(noted);
    if (noted.isEmpty() || !std::ranges::all_of(meetings, [&held](const MeetingId &each) { return held.contains(each); }))
        return std::nullopt;
    const Handover &last = noted.constLast();
    return FinishedPackage{QDir(folder).absoluteFilePath(last.packageName), last.number, int(last.meetings.size()), false};
}

/// The digest of a package under this very name that was finished and never noted, because the program ended between
/// the two: signed by this village, and with the very minutes that were to be written.
std::optional<QByteArray> finishedBefore(const PackageToWrite &inside, const QString &folder, qsizetype meetings)
{
    const QString path = QDir(folder).filePath(inside.name);
    const QString signer = signersLine(villageIdentity(inside.contents.book), inside.key.publicKey(), {});
    const auto there = openPackage(path, signer.toUtf8());
    if (!there || there->report().verdict != Verdict::Trusted)
        return std::nullopt;
    qsizetype same = 0;
    for (const PackageFile &file : inside.contents.files) {
        if (!file.path.endsWith("/minutes.json"_L1))
            continue;
        const auto bytes = there->payload(u"data/"_s + file.path);
        if (!bytes || *bytes != file.bytes)
            return std::nullopt;
        ++same;
    }
    const auto folders = QDir(path + u"/data/meetings"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return same == meetings && folders.size() == meetings ? std::optional(there->report().digest) : std::nullopt;
}

/// What bag-info.txt says of the village; a name that cannot stand there is left out.
QList<BagLine> bagLines(const Village &village, const QString &package, QDate today)
{
    QList<BagLine> lines{{organizationLabel, village.name},
                         {identifierLabel, package},
                         {u"Bagging-Date"_s, today.toString(Qt::ISODate)}};
    lines.removeIf([](const BagLine &line) { return !bag::isBagLine(line); });
    return lines;
}

} // namespace

Outcome<QList<RecordToHandOver>> HandoverDesk::records() const
{
    const auto closed = m_book.minutes().all();
    if (!closed)
        return std::unexpected(closed.error());
    const auto handovers = m_book.handovers().handovers();
    if (!handovers)
        return std::unexpected(handovers.error());
    QList<RecordToHandOver> list;
    for (const ClosedMinutes &one : *closed) {
        const auto minutes = fromCanonical(one.canonical);
        if (!minutes)
            return std::unexpected(minutes.error());
        RecordToHandOver record{one.meeting, one.number, minutes->title, minutes->day};
        for (const ItemLines &item : minutes->items)
            record.resolutions += int(item.resolutions.size());
        for (const Handover &handover : *handovers) {
            if (record.handedOverIn == 0 && handover.meetings.contains(one.meeting))
                record.handedOverIn = handover.number;
        }
        list.append(record);
    }
    return list;
}

Outcome<QList<MeetingRecord>> HandoverDesk::recordsToHandOver() const
{
    const auto closed = m_book.minutes().all();
    if (!closed)
        return std::unexpected(closed.error());
    const auto handovers = m_book.handovers().handovers();
    if (!handovers)
        return std::unexpected(handovers.error());
    const QSet<MeetingId> gone = handedOver(*handovers);
    const bool allGone = std::ranges::all_of(*closed, [&](const auto &one) { return gone.contains(one.meeting); });
    QList<MeetingRecord> records;
    for (const ClosedMinutes &one : *closed) {
        if (!allGone && gone.contains(one.meeting))
            continue;
        const auto minutes = fromCanonical(one.canonical);
        if (!minutes)
            return std::unexpected(minutes.error());
        const auto pdf = m_printer(*minutes, one);
        if (!pdf)
            return std::unexpected(pdf.error());
        records.append({one, *minutes, *pdf});
    }
    return records;
}

Outcome<PreparedPackage> HandoverDesk::prepare() const
{
    if (!m_hall.village())
        return std::unexpected(Reason::refusal(BookTrouble::NoVillage));
    const auto records = recordsToHandOver();
    if (!records)
        return std::unexpected(records.error());
    if (records->isEmpty())
        return std::unexpected(Reason::failure(HandoverFault::NothingInside));
    const auto handovers = m_book.handovers().handovers();
    const auto number = m_book.handovers().nextNumber();
    const auto anchor = m_book.journalAnchor();
    const auto secret = m_book.village().secret();
    if (!handovers)
        return std::unexpected(handovers.error());
    if (!number)
        return std::unexpected(number.error());
    if (!anchor)
        return std::unexpected(anchor.error());
    if (!secret)
        return std::unexpected(secret.error());
    const auto key = SigningKey::fromBytes(*secret);
    if (!key)
        return std::unexpected(Reason::refusal(BookTrouble::NoVillage));

    const Village &village = *m_hall.village();
    const QString name = packageName(village.divisionCode, *number);
    PackageContents contents{.book = m_book.id(), .bagInfo = bagLines(village, name, m_clock.today()), .files = {}};
    for (const RecordFile &file : recordFiles(village, *number, *anchor, *records))
        contents.files.append({file.path, file.bytes});
    PreparedPackage package{.number = *number, .meetings = {}, .inside = {}};
    for (const MeetingRecord &record : *records)
        package.meetings.append(record.closed.meeting);
    const QSet<MeetingId> gone = handedOver(*handovers);
    const bool nothingNew = gone.contains(package.meetings.constFirst()); // prepared are the new ones, or all
    package.inside = std::make_shared<const PackageToWrite>(
        PackageToWrite{name, std::move(contents), *key, nothingNew ? *handovers : QList<Handover>()});
    return package;
}

Outcome<WrittenPackage> HandoverDesk::write(const PreparedPackage &package, const QString &folder,
                                            const HandoverProgress &progress)
{
    const PackageToWrite &inside = *package.inside;
    if (const auto earlier = alreadyIn(folder, inside.earlier, package.meetings))
        return WrittenPackage{earlier->folder, {}, earlier};
    if (const auto digest = finishedBefore(inside, folder, package.meetings.size()))
        return WrittenPackage{QDir(folder).absoluteFilePath(inside.name), *digest, {}};
    FolderStick stick;
    const auto written = writePackage(stick, folder, inside.name, inside.contents, inside.key, progress);
    if (!written)
        return std::unexpected(written.error());
    const auto report = verifyPackage(*written, std::nullopt);
    if (!report)
        return std::unexpected(report.error());
    if (report->verdict == Verdict::Altered)
        return std::unexpected(Reason::failure(HandoverFault::ReadBackDiffers, {report->file}));
    return WrittenPackage{*written, report->digest, {}};
}

Outcome<FinishedPackage> HandoverDesk::keep(const PreparedPackage &package, const WrittenPackage &written)
{
    if (written.earlier)
        return *written.earlier;
    const Handover handover{.number = package.number,
                            .packageName = package.inside->name,
                            .tagManifestSha512 = QString::fromLatin1(written.digest.toHex()),
                            .madeAt = m_clock.now(),
                            .meetings = package.meetings};
    if (const Done kept = m_book.handovers().keep(handover, m_clock.now()); !kept)
        return std::unexpected(kept.error());
    return FinishedPackage{written.folder, package.number, int(package.meetings.size())};
}

Outcome<FinishedPackage> HandoverDesk::exportTo(const QString &folder, const HandoverProgress &progress)
{
    const auto package = prepare();
    if (!package)
        return std::unexpected(package.error());
    const auto written = write(*package, folder, progress);
    if (!written)
        return std::unexpected(written.error());
    return keep(*package, *written);
}

Outcome<VillageSigner> HandoverDesk::signer() const
{
    const auto line = m_book.village().publicKey();
    if (!line)
        return std::unexpected(line.error());
    const auto key = PublicKey::fromBlob(QByteArray::fromBase64(line->section(u' ', 1, 1).toLatin1()));
    if (!key)
        return VillageSigner{};
    const QString comment = m_hall.village() ? m_hall.village()->divisionCode : QString();
    return VillageSigner{signersLine(villageIdentity(m_book.id()), *key, comment), key->fingerprint(),
                         key->spokenFingerprint()};
}

Outcome<QString> HandoverDesk::signerLine() const
{
    const auto known = signer();
    if (!known)
        return std::unexpected(known.error());
    return known->line;
}

} // namespace yishibu
