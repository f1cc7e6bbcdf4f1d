#pragma once

#include "app/handover/manifest.h"
#include "app/handover/verdict.h"
#include "db/packages/bag_text.h"
#include "db/packages/package_writer.h"
#include "db/packages/ssh_signature.h"

#include <QMap>
#include <optional>

namespace yishibu {

/// One check of a package from the first look to the verdict. Each step may only use what the steps before have proved.
class PackageCheck
{
public:
    PackageCheck(QString folder, const PackageProgress &progress) : m_folder(std::move(folder)), m_progress(progress) {}

    Done run();
    /// What run() proved; only after it succeeded.
    PackageReport report(const std::optional<QByteArray> &allowedSigners) const;
    const QList<ManifestLine> &lines() const { return m_lines; }

private:
    Done list();
    Done readTagFiles();
    Done checkSignature();
    Done checkTagManifest();
    Done checkTagTexts();
    Done checkFileSet();
    Done checkDigests();
    /// Every byte is signed; now whether it is a record package that was signed.
    Done checkRecords();

    QString m_folder;
    const PackageProgress &m_progress;
    QMap<QString, qint64> m_files;
    QMap<QString, QByteArray> m_tags;
    std::optional<SshSignature> m_signature;
    bag::BagInfo m_bag;
    QList<ManifestLine> m_lines;
    bool m_octetsFit = false;
};

} // namespace yishibu
