#pragma once

#include "app/handover/manifest.h"
#include "app/handover/verdict.h"
#include "db/packages/package_writer.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace yishibu {

/// A package on a stick after its check. Its payload is given out only if it is intact, and only as the very bytes
/// that the manifest lists, however often the stick changes its mind.
class OpenedPackage
{
public:
    OpenedPackage(QString folder, PackageReport report, QList<ManifestLine> lines)
        : m_folder(std::move(folder)), m_report(std::move(report)), m_lines(std::move(lines))
    {
    }

    const PackageReport &report() const { return m_report; }

    /// The bytes of one payload file, by its whole path ("data/…"). Reasons: HandoverFault::NotInPackage, or
    /// PackageFault ChangedFile, TooLarge or Unreadable (names: the path).
    Outcome<QByteArray> payload(const QString &path) const;

private:
    QString m_folder;
    PackageReport m_report;
    QList<ManifestLine> m_lines; ///< empty if altered
};

/// Checks a folder as FORMAT.md says, believing nothing in it, following no link, writing nothing. The list of signers
/// (OpenSSH's allowed_signers) alone decides on trust; without one the best verdict is IntactSignerUnknown. A reason
/// instead of a verdict only where there is nothing to judge: HandoverFault NoSuchFolder, NotAFolder, NotAPackage,
/// Cancelled; PackageFault Unreadable (names: the folder).
Outcome<OpenedPackage> openPackage(const QString &folder, const std::optional<QByteArray> &allowedSigners,
                                   const PackageProgress &progress = {});

/// The verdict alone.
Outcome<PackageReport> verifyPackage(const QString &folder, const std::optional<QByteArray> &allowedSigners,
                                     const PackageProgress &progress = {});

} // namespace yishibu
