#pragma once

#include "app/discussion/attachment.h"
#include "app/outcome.h"

#include <QList>

namespace yishibu {

class Database;

/// Papers that lie beside the items of a meeting, with their bytes. Each write is one fact.
class AttachmentStore
{
public:
    explicit AttachmentStore(Database &database) : m_database(database) {}

    /// Of all items, in their order, without those taken away.
    Outcome<QList<Attachment>> attachments(const MeetingId &meeting) const;
    Done add(const Attachment &attachment, const QByteArray &bytes, const QDateTime &now);
    /// The bytes stay in the book, as every fact does.
    Done withdraw(Attachment attachment, const QDateTime &now);
    /// As they were kept; AttachmentRefusal::NoSuchFile where they are not those of its digest.
    Outcome<QByteArray> bytes(const Attachment &attachment) const;

private:
    Database &m_database;
};

} // namespace yishibu
