#include "db/packages/file_bytes.h"

#include "app/handover/verdict.h"
#include "db/packages/package_limits.h"
#include "db/packages/plain_file.h"

#include <QCryptographicHash>

namespace yishibu {

namespace {

constexpr qint64 readAtOnce = 1024 * 1024;

std::unexpected<Reason> fault(PackageFault what, const QString &path)
{
    return std::unexpected(Reason::failure(what, {path}));
}

} // namespace

QByteArray sha512(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha512);
}

Outcome<QByteArray> readWhole(const QString &folder, const QString &path, qint64 limit)
{
    const auto file = openPlainFile(folder + u'/' + path);
    if (!file)
        return fault(PackageFault::Unreadable, path);
    QByteArray bytes = file->read(limit + 1);
    if (file->error() != QFile::NoError)
        return fault(PackageFault::Unreadable, path);
    if (bytes.size() > limit)
        return fault(PackageFault::TooLarge, path);
    return bytes;
}

Outcome<QByteArray> readSigned(const QString &folder, const QString &path, const QByteArray &digest)
{
    auto bytes = readWhole(folder, path, largestPayloadRead);
    if (bytes && sha512(*bytes) != digest)
        return fault(PackageFault::ChangedFile, path);
    return bytes;
}

Outcome<QByteArray> fileSha512(const QString &folder, const QString &path, qint64 size)
{
    const auto file = openPlainFile(folder + u'/' + path);
    if (!file)
        return fault(PackageFault::Unreadable, path);
    QCryptographicHash digest(QCryptographicHash::Sha512);
    qint64 seen = 0;
    while (seen <= size) {
        const QByteArray part = file->read(readAtOnce);
        if (part.isEmpty())
            break;
        digest.addData(part);
        seen += part.size();
    }
    if (file->error() != QFile::NoError)
        return fault(PackageFault::Unreadable, path);
    if (seen != size)
        return fault(PackageFault::ChangedFile, path);
    return digest.result();
}

} // namespace yishibu
