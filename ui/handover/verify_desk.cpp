#include "ui/handover/verify_desk.h"

#include "app/intake/sheet.h"
#include "db/packages/package_reader.h"

#include <QFile>
#include <QFileInfo>

namespace yishibu {

namespace {

/// A township has some dozens of villages; a list above this is something else.
constexpr qint64 largestList = 1024 * 1024;

} // namespace

Outcome<QByteArray> VerifyDesk::readSigners(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(Reason::failure(SheetFault::NotFound, {path}));
    QFile file(path);
    if (!info.isFile() || info.size() > largestList || !file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(PackageFault::Unreadable, {path}));
    return file.read(largestList);
}

Outcome<PackageReport> VerifyDesk::check(const QString &folder, const std::optional<QByteArray> &signers)
{
    return verifyPackage(folder, signers);
}

} // namespace yishibu
