#include "ui/hall/paper_copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yishibu {

namespace {

std::unexpected<Reason> fail(AttachmentRefusal why, const QString &name)
{
    return std::unexpected(Reason::failure(why, {name}));
}

} // namespace

/// One byte more than is allowed tells that there is more; a device or a pipe is no file.
Outcome<QByteArray> bytesOfPaper(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(AttachmentRefusal::NotReadable, name);
    QByteArray bytes = file.read(largestAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(AttachmentRefusal::NotReadable, name);
    return bytes;
}

Outcome<QString> PaperCopies::copyOf(const QString &id, const QString &name, const QByteArray &bytes)
{
    if (!m_folder)
        m_folder.emplace();
    const QString folder = m_folder->filePath(id);
    QFile copy(folder + u'/' + name);
    if (copy.exists())
        return copy.fileName();
    const bool isWritten = m_folder->isValid() && QDir().mkpath(folder) && copy.open(QIODevice::WriteOnly)
                           && copy.write(bytes) == bytes.size() && copy.flush();
    copy.close();
    if (!isWritten) {
        copy.remove();
        return fail(AttachmentRefusal::NotWritten, name);
    }
    copy.setPermissions(QFileDevice::ReadOwner); // to be looked at: never run, never changed
    return copy.fileName();
}

} // namespace yishibu
