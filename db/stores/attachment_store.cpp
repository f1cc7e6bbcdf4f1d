#include "db/stores/attachment_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array kindWords{
    ColumnWord{AttachmentKind::Pdf, "pdf"_L1},
    ColumnWord{AttachmentKind::Png, "png"_L1},
    ColumnWord{AttachmentKind::Jpeg, "jpeg"_L1},
    ColumnWord{AttachmentKind::Text, "text"_L1},
};

RowImage rowOf(const Attachment &attachment)
{
    return {u"attachment"_s,
            {{u"id"_s, attachment.id.hex()},
             {u"meeting"_s, attachment.meeting.hex()},
             {u"item"_s, attachment.item.hex()},
             {u"ordinal"_s, attachment.ordinal},
             {u"name"_s, columnText(attachment.name)},
             {u"kind"_s, columnWord(kindWords, attachment.kind)},
             {u"size"_s, attachment.size},
             {u"digest"_s, QString::fromLatin1(attachment.digest.toHex())},
             {u"withdrawn"_s, attachment.withdrawn ? 1 : 0}}};
}

} // namespace

Outcome<QList<Attachment>> AttachmentStore::attachments(const MeetingId &meeting) const
{
    Statement rows(m_database, u"SELECT id, meeting, item, ordinal, name, kind, size, digest FROM attachment "
                               "WHERE meeting = ? AND withdrawn = 0 ORDER BY ordinal, since"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<Attachment> list;
    while (rows.next()) {
        list.append({.id = idAt<AttachmentId>(rows, 0),
                     .meeting = idAt<MeetingId>(rows, 1),
                     .item = idAt<AgendaItemId>(rows, 2),
                     .ordinal = int(rows.number(3)),
                     .name = rows.text(4),
                     .kind = columnValue(kindWords, rows.text(5)),
                     .size = rows.number(6),
                     .digest = QByteArray::fromHex(rows.text(7).toLatin1())});
    }
    return list;
}

Done AttachmentStore::add(const Attachment &attachment, const QByteArray &bytes, const QDateTime &now)
{
    Fact fact{.kind = u"attachment.added"_s,
              .subject = attachment.id.hex(),
              .meeting = attachment.meeting,
              .circumstance = {.happenedAt = now}};
    fact.rows.append(rowOf(attachment));
    fact.rows.append({u"attachment_content"_s,
                      {{u"id"_s, attachment.id.hex()},
                       {u"meeting"_s, attachment.meeting.hex()},
                       {u"content"_s, QString::fromLatin1(bytes.toBase64())}}});
    return onlyDone(journal::confirm(m_database, std::move(fact), now));
}

Done AttachmentStore::withdraw(Attachment attachment, const QDateTime &now)
{
    attachment.withdrawn = true;
    Fact fact{.kind = u"attachment.withdrawn"_s,
              .subject = attachment.id.hex(),
              .meeting = attachment.meeting,
              .circumstance = {.happenedAt = now}};
    fact.rows.append(rowOf(attachment));
    return onlyDone(journal::confirm(m_database, std::move(fact), now));
}

Outcome<QByteArray> AttachmentStore::bytes(const Attachment &attachment) const
{
    Statement rows(m_database, u"SELECT content FROM attachment_content WHERE id = ?"_s);
    if (const Done done = rows.bind(attachment.id.hex()).run(); !done)
        return std::unexpected(done.error());
    QByteArray bytes = rows.next() ? QByteArray::fromBase64(rows.text(0).toLatin1()) : QByteArray();
    if (!areBytesOf(bytes, attachment))
        return std::unexpected(Reason::failure(AttachmentRefusal::NoSuchFile, {attachment.name}));
    return bytes;
}

} // namespace yishibu
