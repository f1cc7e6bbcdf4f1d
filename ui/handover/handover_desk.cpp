#include "ui/handover/handover_desk.h"

#include "app/book_trouble.h"
#include "app/handover/contents.h"
#include "app/handover/manifest.h"
#include "app/minutes/canonical.h"
#include "db/book.h"
#include "db/keys/signing_key.h"
#include "db/packages/folder_stick.h"
#include "db/packages/package_reader.h"
#include "db/packages/package_writer.h"
#include "db/stores/handover_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/village_store.h"
#include "ui/hall/hall.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString packageName(const Village &village, int number)
{
    return u"record-%1-%2"_s.arg(village.divisionCode).arg(number, 4, 10, QLatin1Char('0'));
}

QSet<MeetingId> handedOver(const QList<Handover> &handovers)
{
    QSet<MeetingId> meetings;
    for (const Handover &handover : handovers)
        meetings.unite(QSet<MeetingId>(handover.meetings.begin(), handover.meetings.end()));
    return meetings;
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

Outcome<FinishedPackage> HandoverDesk::exportTo(const QString &folder, const std::function<bool(int, int)> &progress)
{
    if (!m_hall.village())
        return std::unexpected(Reason::refusal(BookTrouble::NoVillage));
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
    const auto number = m_book.handovers().nextNumber();
    const auto anchor = m_book.journalAnchor();
    const auto secret = m_book.village().secret();
    if (!number)
        return std::unexpected(number.error());
    if (!anchor)
        return std::unexpected(anchor.error());
    if (!secret)
        return std::unexpected(secret.error());
    const auto key = SigningKey::fromBytes(*secret);
    if (!key)
        return std::unexpected(Reason::refusal(BookTrouble::NoVillage));

    PackageContents contents{.book = m_book.id(),
                             .bagInfo = {{u"Bagging-Date"_s, m_clock.today().toString(Qt::ISODate)}},
                             .files = {}};
    if (!records.isEmpty()) {
        for (const RecordFile &file : recordFiles(*m_hall.village(), *number, *anchor, records))
            contents.files.append({file.path, file.bytes});
    }
    FolderStick stick;
    const auto written =
        writePackage(stick, folder, packageName(*m_hall.village(), *number), contents, *key, progress);
    if (!written)
        return std::unexpected(written.error());
    const auto report = verifyPackage(*written, std::nullopt);
    if (!report)
        return std::unexpected(report.error());
    if (report->verdict == Verdict::Altered)
        return std::unexpected(Reason::failure(HandoverFault::ReadBackDiffers, {report->file}));

    Handover handover{.number = *number,
                      .packageName = packageName(*m_hall.village(), *number),
                      .tagManifestSha512 = QString::fromLatin1(report->digest.toHex()),
                      .madeAt = m_clock.now(),
                      .meetings = {}};
    for (const MeetingRecord &record : records)
        handover.meetings.append(record.closed.meeting);
    if (const Done kept = m_book.handovers().keep(handover, m_clock.now()); !kept)
        return std::unexpected(kept.error());
    return FinishedPackage{*written, *number, int(records.size())};
}

Outcome<QString> HandoverDesk::signerLine() const
{
    const auto line = m_book.village().publicKey();
    if (!line)
        return std::unexpected(line.error());
    return line->isEmpty() ? QString() : villageIdentity(m_book.id()) + u' ' + line->section(u' ', 0, 1);
}

} // namespace yishibu
