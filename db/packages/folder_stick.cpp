#include "db/packages/folder_stick.h"

#include "app/handover/verdict.h"
#include "db/packages/plain_file.h"

#include <QDir>
#include <QFileInfo>

namespace yishibu {

namespace {

std::unexpected<Reason> failed(HandoverFault fault, const QString &path)
{
    return std::unexpected(Reason::failure(fault, {path}));
}

HandoverFault faultOf(const QFile &file)
{
    return file.error() == QFile::ResourceError ? HandoverFault::StickFull : HandoverFault::NotWritable;
}

} // namespace

Done FolderStick::makeFolder(const QString &folder)
{
    if (!QDir().mkdir(folder))
        return failed(HandoverFault::NotWritable, folder);
    return {};
}

Done FolderStick::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failed(faultOf(file), path);
    if (file.write(bytes) != bytes.size() || !flushFile(file))
        return failed(faultOf(file), path);
    forgetCachedBytes(file);
    return {};
}

Done FolderStick::flushFolder(const QString &folder)
{
    if (!yishibu::flushFolder(folder))
        return failed(HandoverFault::NotWritable, folder);
    return {};
}

Outcome<QByteArray> FolderStick::readBack(const QString &path)
{
    const auto file = openPlainFile(path);
    if (!file)
        return failed(HandoverFault::ReadBackDiffers, path);
    forgetCachedBytes(*file);
    QByteArray bytes = file->readAll();
    if (file->error() != QFile::NoError)
        return failed(HandoverFault::ReadBackDiffers, path);
    return bytes;
}

Done FolderStick::rename(const QString &from, const QString &to)
{
    const QFileInfo target(to);
    if (target.exists() || target.isSymLink())
        return failed(HandoverFault::AlreadyThere, to);
    if (!QDir().rename(from, to))
        return failed(HandoverFault::NotWritable, to);
    return {};
}

void FolderStick::remove(const QString &folder)
{
    if (QFileInfo(folder).isSymLink())
        QFile::remove(folder);
    else
        QDir(folder).removeRecursively();
}

} // namespace yishibu
