#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace yishibu {

using AttachmentId = RecordId<struct AttachmentTag>;

/// What lies beside an item as it is explained, told by its bytes, never by its name.
enum class AttachmentKind {
    Pdf,
    Png,
    Jpeg,
    Text, ///< UTF-8 without control characters
};

/// 附件: a paper that explains an item, a drawing, a quotation. The book keeps its bytes.
struct Attachment
{
    AttachmentId id = AttachmentId::fresh();
    MeetingId meeting = MeetingId::fresh();
    AgendaItemId item = AgendaItemId::fresh();
    int ordinal = 1;       ///< within the item
    QString name;          ///< "三组道路草图.png": cleaned, with the ending of its kind
    AttachmentKind kind = AttachmentKind::Pdf;
    qint64 size = 0;       ///< bytes
    QByteArray digest;     ///< SHA-256, 32 bytes
    bool withdrawn = false;

    bool isPicture() const { return kind == AttachmentKind::Png || kind == AttachmentKind::Jpeg; }
    bool operator==(const Attachment &) const = default;
};

/// As large as a file may be, so that the book still fits on a stick with all its backups.
inline constexpr qint64 largestAttachment = 2 * 1024 * 1024;
inline constexpr int mostAttachments = 12; ///< of one item

enum class AttachmentRefusal {
    EmptyFile,
    TooLarge,      ///< figures: bytes allowed
    KindUnknown,   ///< neither PDF, PNG, JPEG nor plain text; names: the file
    ThereAlready,  ///< the same bytes lie with the item; names: as which file
    TooMany,       ///< figures: files of one item at most
    NotReadable,   ///< the file cannot be read; names: the file
    NotWritten,    ///< a copy to be opened cannot be written
    NoSuchFile,    ///< it was taken away, or its bytes are not those that were kept
};

/// A file that somebody chose, as it would lie with an item beside the others: its kind told by its bytes, its name without a
/// path, control signs, signs that turn the direction of writing, or another ending than that of its kind.
Outcome<Attachment> attachmentOf(const QString &fileName, const QByteArray &bytes, const QList<Attachment> &others);

/// Whether these are the very bytes that were kept.
bool areBytesOf(const QByteArray &bytes, const Attachment &attachment);
bool areBytesOf(const QByteArray &bytes, qint64 size, const QByteArray &digest);

} // namespace yishibu
