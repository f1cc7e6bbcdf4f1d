#include "db/packages/package_check.h"

#include "app/handover/payload_check.h"
#include "db/packages/allowed_signers.h"
#include "db/packages/file_bytes.h"
#include "db/packages/folder_listing.h"
#include "db/packages/package_limits.h"

#include <QHash>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Reason> fault(PackageFault what, const QString &path)
{
    return std::unexpected(Reason::failure(what, {path}));
}

/// A manifest's fault names the path in it, or, where there is none, the manifest.
Done named(const Reason &reason, const QString &manifest)
{
    return fault(*reason.code<PackageFault>(), reason.names().isEmpty() ? manifest : reason.names().first());
}

} // namespace

Done PackageCheck::run()
{
    for (const auto step :
         {&PackageCheck::list, &PackageCheck::readTagFiles, &PackageCheck::checkSignature, &PackageCheck::checkTagManifest,
          &PackageCheck::checkTagTexts, &PackageCheck::checkFileSet, &PackageCheck::checkDigests, &PackageCheck::checkRecords}) {
        if (const Done sound = (this->*step)(); !sound)
            return sound;
    }
    return {};
}

PackageReport PackageCheck::report(const std::optional<QByteArray> &allowedSigners) const
{
    const bool trusted = allowedSigners && signersTrust(*allowedSigners, m_bag.identity, m_signature->key);
    PackageReport report{trusted ? Verdict::Trusted : Verdict::IntactSignerUnknown,
                         std::nullopt,
                         {},
                         m_bag.identity,
                         m_signature->key.fingerprint(),
                         sha512(m_tags[QLatin1String(bag::tagManifest)]),
                         m_bag.lines,
                         {}};
    for (const ManifestLine &line : m_lines)
        report.payload.append(line.path);
    return report;
}

Done PackageCheck::list()
{
    auto found = listPackageFolder(m_folder);
    if (!found)
        return std::unexpected(found.error());
    m_files = *std::move(found);
    return {};
}

Done PackageCheck::readTagFiles()
{
    for (const char *name : {bag::bagit, bag::bagInfo, bag::manifest, bag::tagManifest, bag::signature}) {
        const QLatin1String path(name);
        if (!m_files.contains(path))
            return fault(PackageFault::MissingFile, path);
        const auto bytes = readWhole(m_folder, path, name == bag::manifest ? largestManifest : largestTagFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        m_tags.insert(path, *bytes);
    }
    return {};
}

Done PackageCheck::checkSignature()
{
    m_signature = readSshSignature(m_tags[QLatin1String(bag::signature)]);
    if (!m_signature)
        return fault(PackageFault::MalformedSignature, QLatin1String(bag::signature));
    if (!m_signature->covers(m_tags[QLatin1String(bag::tagManifest)]))
        return fault(PackageFault::WrongSignature, QLatin1String(bag::signature));
    return {};
}

Done PackageCheck::checkTagManifest()
{
    const QLatin1String own(bag::tagManifest);
    const auto lines = readManifest(m_tags[own]);
    if (!lines)
        return named(lines.error(), own);
    QStringList paths;
    for (const ManifestLine &line : *lines)
        paths.append(line.path);
    if (paths != QStringList{QLatin1String(bag::bagInfo), QLatin1String(bag::bagit), QLatin1String(bag::manifest)})
        return fault(PackageFault::BadTagManifest, own);
    for (const ManifestLine &line : *lines) {
        if (sha512(m_tags[line.path]) != line.sha512)
            return fault(PackageFault::ChangedFile, line.path);
    }
    return {};
}

Done PackageCheck::checkTagTexts()
{
    if (m_tags[QLatin1String(bag::bagit)] != bag::bagitText())
        return fault(PackageFault::MalformedBagit, QLatin1String(bag::bagit));
    const auto info = bag::readBagInfo(m_tags[QLatin1String(bag::bagInfo)]);
    if (!info)
        return fault(PackageFault::MalformedBagInfo, QLatin1String(bag::bagInfo));
    m_bag = *info;
    auto lines = readManifest(m_tags[QLatin1String(bag::manifest)]);
    if (!lines)
        return named(lines.error(), QLatin1String(bag::manifest));
    m_lines = *std::move(lines);
    for (const ManifestLine &line : m_lines) {
        if (!line.path.startsWith(u"data/"_s))
            return fault(PackageFault::BadPath, line.path);
    }
    return {};
}

Done PackageCheck::checkFileSet()
{
    QMap<QString, qint64> unlisted = m_files;
    for (auto tag = m_tags.cbegin(); tag != m_tags.cend(); ++tag)
        unlisted.remove(tag.key());
    qint64 octets = 0;
    for (const ManifestLine &line : m_lines) {
        if (!unlisted.contains(line.path))
            return fault(PackageFault::MissingFile, line.path);
        octets += unlisted.take(line.path);
    }
    if (!unlisted.isEmpty())
        return fault(PackageFault::ExtraFile, unlisted.firstKey());
    m_octetsFit = octets == m_bag.octets;
    if (m_lines.size() != m_bag.files)
        return fault(PackageFault::WrongOxum, QLatin1String(bag::bagInfo));
    return {};
}

Done PackageCheck::checkDigests()
{
    int done = 0;
    for (const ManifestLine &line : m_lines) {
        const auto digest = fileSha512(m_folder, line.path, m_files[line.path]);
        if (!digest)
            return std::unexpected(digest.error());
        if (*digest != line.sha512)
            return fault(PackageFault::ChangedFile, line.path);
        if (m_progress && !m_progress(++done, int(m_lines.size())))
            return std::unexpected(Reason::failure(HandoverFault::Cancelled));
    }
    // Last, so that a payload file that grew or shrank is named itself.
    if (!m_octetsFit)
        return fault(PackageFault::WrongOxum, QLatin1String(bag::bagInfo));
    return {};
}

Done PackageCheck::checkRecords()
{
    QStringList paths;
    QHash<QString, QByteArray> digests;
    for (const ManifestLine &line : std::as_const(m_lines)) {
        paths.append(line.path);
        digests.insert(line.path, line.sha512);
    }
    return checkPayload(paths, m_bag.lines, [this, &digests](const QString &path) {
        return readSigned(m_folder, path, digests.value(path));
    });
}

} // namespace yishibu
