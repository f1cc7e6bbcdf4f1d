#include "ui/discussion/explain_desk.h"

#include "db/book.h"
#include "db/stores/attachment_store.h"
#include "ui/hall/hall.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

// The papers beside an item.

namespace {

std::unexpected<Reason> fail(AttachmentRefusal why, const QString &name)
{
    return std::unexpected(Reason::failure(why, {name}));
}

/// One byte more than is allowed tells that there is more; a device or a pipe is no file.
Outcome<QByteArray> bytesIn(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(AttachmentRefusal::NotReadable, name);
    const QByteArray bytes = file.read(largestAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(AttachmentRefusal::NotReadable, name);
    return bytes;
}

} // namespace

const Attachment *ExplainDesk::find(const AttachmentId &id) const
{
    const QList<Attachment> &all = m_hall.discussion().attachments;
    const auto known = std::ranges::find(all, id, &Attachment::id);
    return known == all.cend() ? nullptr : &*known;
}

Done ExplainDesk::attach(const QString &path)
{
    if (const Done may = mayWrite(); !may)
        return may;
    const auto bytes = bytesIn(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const AgendaItemId item = m_hall.currentItem()->id;
    auto attachment = attachmentOf(QFileInfo(path).fileName(), *bytes, m_hall.discussion().attachmentsOn(item));
    if (!attachment)
        return std::unexpected(attachment.error());
    attachment->meeting = m_hall.meeting().id;
    attachment->item = item;
    if (const Done kept = m_book.attachments().add(*attachment, *bytes, m_clock.now()); !kept)
        return kept;
    DiscussionRecord record = m_hall.discussion();
    record.attachments.append(*attachment);
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

Done ExplainDesk::detach(const AttachmentId &id)
{
    if (const Done may = mayWrite(); !may)
        return may;
    const Attachment *attachment = find(id);
    if (!attachment)
        return {};
    if (const Done kept = m_book.attachments().withdraw(*attachment, m_clock.now()); !kept)
        return kept;
    if (shownPicture() == id)
        hide();
    DiscussionRecord record = m_hall.discussion();
    record.attachments.removeIf([&id](const Attachment &one) { return one.id == id; });
    m_hall.setDiscussionRecord(std::move(record));
    return {};
}

Outcome<QString> ExplainDesk::copyOf(const AttachmentId &id)
{
    const Attachment *attachment = find(id);
    if (!attachment)
        return fail(AttachmentRefusal::NoSuchFile, {});
    const auto bytes = m_book.attachments().bytes(*attachment);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    // Two papers may have one name, so each has a folder.
    const QString folder = m_copies->filePath(id.hex());
    QFile copy(folder + u'/' + attachment->name);
    if (copy.exists())
        return copy.fileName();
    const bool isWritten = m_copies->isValid() && QDir().mkpath(folder) && copy.open(QIODevice::WriteOnly)
                           && copy.write(*bytes) == bytes->size() && copy.flush();
    copy.close();
    if (!isWritten) {
        copy.remove();
        return fail(AttachmentRefusal::NotWritten, attachment->name);
    }
    copy.setPermissions(QFileDevice::ReadOwner); // to be looked at: never run, never changed
    return copy.fileName();
}

Done ExplainDesk::showPicture(const AttachmentId &id)
{
    if (shownPicture() == id) {
        hide();
        return {};
    }
    const Attachment *attachment = find(id);
    if (!attachment || !attachment->isPicture())
        return fail(AttachmentRefusal::NoSuchFile, attachment ? attachment->name : QString());
    const auto bytes = m_book.attachments().bytes(*attachment);
    if (!bytes)
        return std::unexpected(bytes.error());
    m_hall.setShownCard(ShownCard{.item = attachment->item,
                                  .what = ShownCard::What::Picture,
                                  .lines = {attachment->name},
                                  .picture = *bytes,
                                  .attachment = id});
    return {};
}

std::optional<AttachmentId> ExplainDesk::shownPicture() const
{
    return m_hall.shownCard() ? m_hall.shownCard()->attachment : std::nullopt;
}

} // namespace yishibu
