#include "ui/discussion/explain_desk.h"

#include "db/book.h"
#include "db/stores/attachment_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/paper_copies.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

// The papers beside an item.

namespace {

std::unexpected<Reason> fail(AttachmentRefusal why, const QString &name)
{
    return std::unexpected(Reason::failure(why, {name}));
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
    const auto bytes = bytesOfPaper(path);
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
    return m_copies.copyOf(id.hex(), attachment->name, *bytes);
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
