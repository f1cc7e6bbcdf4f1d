#include "db/packages/package_reader.h"

#include "db/packages/file_bytes.h"
#include "db/packages/folder_listing.h"
#include "db/packages/package_check.h"
#include "db/packages/package_search.h"

#include <QDir>
#include <QFileInfo>

namespace yishibu {

namespace {

PackageReport altered(const Reason &reason)
{
    PackageReport report;
    report.fault = reason.code<PackageFault>();
    report.file = reason.names().isEmpty() ? QString() : shownName(reason.names().first());
    return report;
}

} // namespace

Outcome<QByteArray> OpenedPackage::payload(const QString &path) const
{
    for (const ManifestLine &line : m_lines) {
        if (line.path != path)
            continue;
        return readSigned(m_folder, path, line.sha512);
    }
    return std::unexpected(Reason::failure(HandoverFault::NotInPackage, {shownName(path)}));
}

Outcome<OpenedPackage> openPackage(const QString &folder, const std::optional<QByteArray> &allowedSigners,
                                   const PackageProgress &progress)
{
    const QFileInfo target(folder);
    if (folder.isEmpty() || !target.exists())
        return std::unexpected(Reason::failure(HandoverFault::NoSuchFolder, {folder}));
    if (!target.isDir())
        return std::unexpected(Reason::failure(HandoverFault::NotAFolder, {folder}));

    if (!target.isReadable())
        return std::unexpected(Reason::failure(PackageFault::Unreadable, {folder}));

    const QString whole = QDir(folder).absolutePath();
    if (!isMeantAsPackage(whole))
        return std::unexpected(Reason::failure(HandoverFault::NotAPackage, packagesIn(whole)));
    // What it leads to may be another folder at the next look.
    if (QFileInfo(whole).isSymLink())
        return OpenedPackage(whole, altered(Reason::failure(PackageFault::Link, {QDir(whole).dirName()})), {});
    PackageCheck checking(whole, progress);
    const Done sound = checking.run();
    if (sound)
        return OpenedPackage(whole, checking.report(allowedSigners), checking.lines());
    if (!sound.error().is(HandoverFault::Cancelled))
        return OpenedPackage(whole, altered(sound.error()), {});
    return std::unexpected(sound.error());
}

Outcome<PackageReport> verifyPackage(const QString &folder, const std::optional<QByteArray> &allowedSigners,
                                     const PackageProgress &progress)
{
    const auto opened = openPackage(folder, allowedSigners, progress);
    if (!opened)
        return std::unexpected(opened.error());
    return opened->report();
}

} // namespace yishibu
