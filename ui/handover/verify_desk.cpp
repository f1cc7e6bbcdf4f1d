#include "ui/handover/verify_desk.h"

#include "app/intake/sheet.h"
#include "db/packages/allowed_signers.h"
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
    if (!info.isFile())
        return std::unexpected(Reason::failure(HandoverFault::NotASignersList, {path}));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(PackageFault::Unreadable, {path}));
    const QByteArray list = file.read(largestList + 1);
    if (file.error() != QFile::NoError)
        return std::unexpected(Reason::failure(PackageFault::Unreadable, {path}));
    if (list.size() > largestList || !isSignersList(list))
        return std::unexpected(Reason::failure(HandoverFault::NotASignersList, {path}));
    return list;
}

Outcome<PackageReport> VerifyDesk::check(const QString &folder, const std::optional<QByteArray> &signers)
{
    return verifyPackage(folder, signers);
}

} // namespace yishibu
