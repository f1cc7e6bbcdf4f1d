#include "db/packages/package_reader.h"

#include "app/handover/payload_check.h"
#include "db/packages/allowed_signers.h"
#include "db/packages/bag_text.h"
#include "db/packages/file_bytes.h"
#include "db/packages/folder_listing.h"
#include "db/packages/package_limits.h"
#include "db/packages/package_search.h"
#include "db/packages/ssh_signature.h"

#include <QDir>
#include <QFileInfo>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Reason> fault(PackageFault what, const QString &path)
{
    return std::unexpected(Reason::failure(what, {path}));
}

/// The bytes of a payload file, proved again, because a stick may give other ones at each reading.
Outcome<QByteArray> signedBytes(const QString &folder, const QString &path, const QByteArray &digest)
{
    auto bytes = readWhole(folder, path, largestPayloadRead);
    if (bytes && sha512(*bytes) != digest)
        return fault(PackageFault::ChangedFile, path);
    return bytes;
}

/// One check from the first look to the verdict. Each step may only use what the steps before have proved.
class Checking
{
public:
    Checking(QString folder, const PackageProgress &progress) : m_folder(std::move(folder)), m_progress(progress) {}

    Done run()
    {
        for (const auto step :
             {&Checking::list, &Checking::readTagFiles, &Checking::checkSignature, &Checking::checkTagManifest,
              &Checking::checkTagTexts, &Checking::checkFileSet, &Checking::checkDigests, &Checking::checkRecords}) {
            if (const Done sound = (this->*step)(); !sound)
                return sound;
        }
        return {};
    }

    /// What run() proved; only after it succeeded.
    PackageReport report(const std::optional<QByteArray> &allowedSigners) const
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

    const QList<ManifestLine> &lines() const { return m_lines; }

private:
    Done list()
    {
        auto found = listPackageFolder(m_folder);
        if (!found)
            return std::unexpected(found.error());
        m_files = *std::move(found);
        return {};
    }

    Done readTagFiles()
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

    Done checkSignature()
    {
        m_signature = readSshSignature(m_tags[QLatin1String(bag::signature)]);
        if (!m_signature)
            return fault(PackageFault::MalformedSignature, QLatin1String(bag::signature));
        if (!m_signature->covers(m_tags[QLatin1String(bag::tagManifest)]))
            return fault(PackageFault::WrongSignature, QLatin1String(bag::signature));
        return {};
    }

    Done checkTagManifest()
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

    Done checkTagTexts()
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

    Done checkFileSet()
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

    Done checkDigests()
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

    /// Every byte is signed; now whether it is a record package that was signed.
    Done checkRecords()
    {
        QStringList paths;
        QHash<QString, QByteArray> digests;
        for (const ManifestLine &line : std::as_const(m_lines)) {
            paths.append(line.path);
            digests.insert(line.path, line.sha512);
        }
        return checkPayload(paths, m_bag.lines, [this, &digests](const QString &path) {
            return signedBytes(m_folder, path, digests.value(path));
        });
    }

    /// A manifest's fault names the path in it, or, where there is none, the manifest.
    static Done named(const Reason &reason, const QString &manifest)
    {
        return fault(*reason.code<PackageFault>(), reason.names().isEmpty() ? manifest : reason.names().first());
    }

    QString m_folder;
    const PackageProgress &m_progress;
    QMap<QString, qint64> m_files;
    QMap<QString, QByteArray> m_tags;
    std::optional<SshSignature> m_signature;
    bag::BagInfo m_bag;
    QList<ManifestLine> m_lines;
    bool m_octetsFit = false;
};

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
        return signedBytes(m_folder, path, line.sha512);
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
    Checking checking(whole, progress);
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
