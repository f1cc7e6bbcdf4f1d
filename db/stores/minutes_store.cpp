#include "db/stores/minutes_store.h"

#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/stores/column_words.h"
#include "db/stores/meeting_rows.h"
#include "db/stores/meeting_plan_rows.h"
#include "db/stores/meeting_plan_store.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array noticeWords{
    ColumnWord<NoticeKind>{NoticeKind::MeetingNotice, "meeting_notice"_L1},
    ColumnWord<NoticeKind>{NoticeKind::ResolutionNotice, "resolution_notice"_L1},
};

ClosedMinutes minutesFrom(const Statement &row)
{
    return {idAt<MinutesId>(row, 0), idAt<MeetingId>(row, 1), row.text(2), row.text(3).toUtf8(),
            QByteArray::fromHex(row.text(4).toLatin1())};
}

const QString minutesColumns = u"SELECT id, meeting, number, canonical, digest FROM minutes "_s;

} // namespace

Outcome<QString> MinutesStore::nextNumber(int year) const
{
    Statement row(m_database, u"SELECT count(*) FROM minutes WHERE number LIKE ?"_s);
    if (const Done done = row.bind(QString::number(year) + u"-%"_s).run(); !done)
        return std::unexpected(done.error());
    const qint64 before = row.next() ? row.number(0) : 0;
    return u"%1-%2"_s.arg(year).arg(before + 1, 3, 10, QLatin1Char('0'));
}

Outcome<QList<ClosedMinutes>> MinutesStore::all() const
{
    Statement rows(m_database, minutesColumns + u"ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<ClosedMinutes> list;
    while (rows.next())
        list.append(minutesFrom(rows));
    return list;
}

Outcome<std::optional<ClosedMinutes>> MinutesStore::of(const MeetingId &meeting) const
{
    Statement row(m_database, minutesColumns + u"WHERE meeting = ?"_s);
    if (const Done done = row.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    if (!row.next())
        return std::nullopt;
    return minutesFrom(row);
}

Done MinutesStore::close(const Meeting &meeting, const ClosedMinutes &minutes, const QDateTime &now)
{
    const QString canonical = QString::fromUtf8(minutes.canonical);
    if (storable(canonical).toUtf8() != minutes.canonical
        || QCryptographicHash::hash(minutes.canonical, QCryptographicHash::Sha256) != minutes.digest)
        return std::unexpected(Reason::failure(BookTrouble::WriteFailed, {u"minutes"_s}));
    auto sitting = MeetingPlanStore(m_database).sitting(meeting.id);
    if (!sitting)
        return std::unexpected(sitting.error());
    Fact fact{.kind = u"meeting.closed"_s,
              .subject = meeting.id.hex(),
              .meeting = meeting.id,
              .circumstance = {.happenedAt = meeting.closedAt}};
    fact.rows.append(meetingRow(meeting));
    if (*sitting) {
        (*sitting)->closedAt = meeting.closedAt;
        fact.rows.append(rowOf(**sitting));
    }
    fact.rows.append({u"minutes"_s,
                      {{u"id"_s, minutes.id.hex()},
                       {u"meeting"_s, meeting.id.hex()},
                       {u"number"_s, minutes.number},
                       {u"canonical"_s, canonical},
                       {u"digest"_s, QString::fromLatin1(minutes.digest.toHex())}}});
    if (const auto kept = journal::confirm(m_database, std::move(fact), now); !kept)
        return std::unexpected(kept.error());
    return {};
}

Outcome<QList<PrintedNotice>> MinutesStore::notices() const
{
    Statement rows(m_database, u"SELECT id, meeting, item, kind, content, posted_on, posted_until FROM notice "
                               "WHERE withdrawn = 0 ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<PrintedNotice> list;
    while (rows.next()) {
        list.append({idAt<NoticeId>(rows, 0), idAt<MeetingId>(rows, 1), optionalId<AgendaItemId>(rows, 2),
                     columnValue(noticeWords, rows.text(3)), rows.text(4), dateOf(rows.text(5)),
                     dateOf(rows.text(6))});
    }
    return list;
}

Done MinutesStore::post(const PrintedNotice &notice, const QDateTime &now)
{
    Fact fact{.kind = u"notice.posted"_s,
              .subject = notice.id.hex(),
              .meeting = notice.meeting,
              .circumstance = {.happenedAt = now}};
    fact.rows.append({u"notice"_s,
                      {{u"id"_s, notice.id.hex()},
                       {u"meeting"_s, notice.meeting.hex()},
                       {u"item"_s, columnId(notice.item)},
                       {u"kind"_s, columnWord(noticeWords, notice.kind)},
                       {u"content"_s, columnText(notice.content)},
                       {u"posted_on"_s, columnDate(notice.postedOn)},
                       {u"posted_until"_s, columnDate(notice.postedUntil)},
                       {u"withdrawn"_s, 0}}});
    if (const auto kept = journal::confirm(m_database, std::move(fact), now); !kept)
        return std::unexpected(kept.error());
    return {};
}

} // namespace yishibu
