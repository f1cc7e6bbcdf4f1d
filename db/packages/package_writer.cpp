#include "db/packages/package_writer.h"

#include "app/handover/manifest.h"
#include "db/packages/bag_text.h"
#include "db/packages/package_limits.h"
#include "db/packages/ssh_signature.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tagFiles = 5;

std::unexpected<Reason> failed(HandoverFault fault, const QString &what = {})
{
    return std::unexpected(Reason::failure(fault, what.isEmpty() ? QStringList() : QStringList(what)));
}

/// Every folder that must be there before this file, the outermost first.
QStringList foldersOf(const QString &path)
{
    QStringList folders;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
        folders.append(path.first(slash));
    return folders;
}

QByteArray bagInfoOf(const PackageContents &contents)
{
    bag::BagInfo info{villageIdentity(contents.book), contents.bagInfo, 0, contents.files.size()};
    for (const PackageFile &file : contents.files)
        info.octets += file.bytes.size();
    return bag::bagInfoText(info);
}

Done checkPaths(const QList<PackageFile> &payload)
{
    QSet<QString> files, folders;
    for (const PackageFile &file : payload) {
        const QString path = u"data/"_s + file.path;
        if (!isPackagePath(path) || files.contains(path))
            return failed(HandoverFault::BadName, file.path);
        files.insert(path);
        for (const QString &folder : foldersOf(path))
            folders.insert(folder);
    }
    if (files.size() + folders.size() + tagFiles > mostPackageEntries)
        return failed(HandoverFault::TooMuch);
    const QSet<QString> both = files & folders;
    if (!both.isEmpty())
        return failed(HandoverFault::BadName, *both.cbegin());
    return {};
}

Done checkContents(const QString &name, const PackageContents &contents)
{
    if (!isPackageName(name))
        return failed(HandoverFault::BadName, name);
    if (contents.files.isEmpty())
        return failed(HandoverFault::NothingInside);
    for (const BagLine &line : contents.bagInfo) {
        if (!bag::isBagLine(line))
            return failed(HandoverFault::BadName, line.label);
    }
    if (bagInfoOf(contents).size() > largestTagFile)
        return failed(HandoverFault::TooMuch);
    for (const PackageFile &file : contents.files) {
        if (file.bytes.size() > largestPayloadFile)
            return failed(HandoverFault::TooMuch, file.path);
    }
    return checkPaths(contents.files);
}

QByteArray manifestOf(const QList<PackageFile> &files)
{
    QList<ManifestLine> lines;
    for (const PackageFile &file : files)
        lines.append({file.path, QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha512)});
    return manifestText(lines);
}

/// Every file of the package in the order of writing: payload by path, then the tag files, the signature last.
QList<PackageFile> allFiles(const PackageContents &contents, const SigningKey &key)
{
    QList<PackageFile> payload;
    for (const PackageFile &file : contents.files)
        payload.append({u"data/"_s + file.path, file.bytes});
    std::sort(payload.begin(), payload.end(), [](const auto &a, const auto &b) { return a.path < b.path; });

    const QList<PackageFile> tags{
        {QLatin1String(bag::manifest), manifestOf(payload)},
        {QLatin1String(bag::bagInfo), bagInfoOf(contents)},
        {QLatin1String(bag::bagit), bag::bagitText()},
    };
    const QByteArray tagManifest = manifestOf(tags);
    return payload + tags +
           QList<PackageFile>{{QLatin1String(bag::tagManifest), tagManifest},
                              {QLatin1String(bag::signature), sshSignature(key, tagManifest)}};
}

class Writing
{
public:
    Writing(Stick &stick, QString folder, QList<PackageFile> files, const PackageProgress &progress)
        : m_stick(stick), m_folder(std::move(folder)), m_files(std::move(files)), m_progress(progress)
    {
        QSet<QString> seen;
        for (const PackageFile &file : std::as_const(m_files)) {
            for (const QString &folderOfFile : foldersOf(file.path)) {
                if (!seen.contains(folderOfFile))
                    m_folders.append(folderOfFile);
                seen.insert(folderOfFile);
            }
        }
    }

    Done write()
    {
        if (const Done made = m_stick.makeFolder(m_folder); !made)
            return made;
        for (const QString &folder : std::as_const(m_folders)) {
            if (const Done made = m_stick.makeFolder(below(folder)); !made)
                return made;
        }
        for (const PackageFile &file : std::as_const(m_files)) {
            if (const Done written = m_stick.write(below(file.path), file.bytes); !written)
                return written;
            if (!step())
                return failed(HandoverFault::Cancelled);
        }
        for (const QString &folder : std::as_const(m_folders)) {
            if (const Done flushed = m_stick.flushFolder(below(folder)); !flushed)
                return flushed;
        }
        return m_stick.flushFolder(m_folder);
    }

    Done compare()
    {
        for (const PackageFile &file : std::as_const(m_files)) {
            const Outcome<QByteArray> back = m_stick.readBack(below(file.path));
            if (!back)
                return std::unexpected(back.error());
            if (*back != file.bytes)
                return failed(HandoverFault::ReadBackDiffers, below(file.path));
            if (!step())
                return failed(HandoverFault::Cancelled);
        }
        return {};
    }

private:
    QString below(const QString &path) const { return m_folder + u'/' + path; }
    bool step() { return !m_progress || m_progress(++m_done, int(2 * m_files.size())); }

    Stick &m_stick;
    QString m_folder;
    QStringList m_folders;
    QList<PackageFile> m_files;
    const PackageProgress &m_progress;
    int m_done = 0;
};

/// The last two steps: the final name, and that name on the stick. A name that did not reach the stick is taken back.
Done finish(Stick &stick, const QString &unfinished, const QString &finished, const QString &to)
{
    if (const Done named = stick.rename(unfinished, finished); !named)
        return named;
    const Done flushed = stick.flushFolder(to);
    if (!flushed)
        stick.remove(finished);
    return flushed;
}

} // namespace

Outcome<QString> writePackage(Stick &stick, const QString &to, const QString &name, const PackageContents &contents,
                              const SigningKey &key, const PackageProgress &progress)
{
    if (const Done sound = checkContents(name, contents); !sound)
        return std::unexpected(sound.error());
    const QFileInfo target(to);
    if (!target.exists())
        return failed(HandoverFault::NoSuchFolder, to);
    if (!target.isDir())
        return failed(HandoverFault::NotAFolder, to);

    const QString finished = QDir(to).absoluteFilePath(name);
    const QString unfinished = finished + u".unfinished"_s;
    if (QFileInfo::exists(finished) || QFileInfo(finished).isSymLink())
        return failed(HandoverFault::AlreadyThere, finished);
    stick.remove(unfinished); // of a stick pulled out half-way

    Writing writing(stick, unfinished, allFiles(contents, key), progress);
    Done done = writing.write();
    if (done)
        done = writing.compare();
    if (done)
        done = finish(stick, unfinished, finished, target.absoluteFilePath());
    if (!done) {
        stick.remove(unfinished);
        return std::unexpected(done.error());
    }
    return finished;
}

} // namespace yishibu
