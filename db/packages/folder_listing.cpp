#include "db/packages/folder_listing.h"

#include "app/handover/manifest.h"
#include "app/handover/verdict.h"
#include "db/packages/package_limits.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownName = 200;

std::unexpected<Reason> fault(PackageFault what, const QString &path)
{
    return std::unexpected(Reason::failure(what, {path}));
}

class Walk
{
public:
    explicit Walk(QString folder) : m_root(std::move(folder)) {}

    Outcome<QMap<QString, qint64>> all()
    {
        QStringList waiting{QString()};
        while (!waiting.isEmpty()) {
            if (const Done looked = lookInto(waiting.takeLast(), waiting); !looked)
                return std::unexpected(looked.error());
        }
        return m_files;
    }

private:
    Done lookInto(const QString &folder, QStringList &waiting)
    {
        QStringList names;
        QDirIterator each(m_root + u'/' + folder,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        while (each.hasNext()) {
            each.next();
            names.append(each.fileName());
            if (++m_seen > mostPackageEntries)
                return fault(PackageFault::TooMany, folder);
        }
        if (names.isEmpty() && !folder.isEmpty())
            return fault(PackageFault::EmptyFolder, folder);
        names.sort(); // so that the same package always gives the same first fault
        for (const QString &name : std::as_const(names)) {
            if (const Done taken = take(folder.isEmpty() ? name : folder + u'/' + name, names, waiting); !taken)
                return taken;
        }
        return {};
    }

    Done take(const QString &path, const QStringList &siblings, QStringList &waiting)
    {
        const QFileInfo entry(m_root + u'/' + path);
        if (entry.isSymLink())
            return fault(PackageFault::Link, path);
        if (const Done named = checkName(path, siblings); !named)
            return named;
        if (entry.isDir())
            return takeFolder(path, waiting);
        if (!entry.isFile())
            return fault(PackageFault::NotAFile, path);
        m_files.insert(path, entry.size());
        m_octets += entry.size();
        if (entry.size() > largestPayloadFile || m_octets > largestPackage)
            return fault(PackageFault::TooLarge, path);
        return {};
    }

    Done takeFolder(const QString &path, QStringList &waiting)
    {
        if (path.count(u'/') + 1 >= deepestPackagePath)
            return fault(PackageFault::TooMany, path);
        if (path != u"data"_s && !path.startsWith(u"data/"_s))
            return fault(PackageFault::ExtraFile, path);
        waiting.append(path);
        return {};
    }

    static Done checkName(const QString &path, const QStringList &siblings)
    {
        if (isPackagePath(path))
            return {};
        const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
        if (name.toLower() != name && siblings.contains(name.toLower()))
            return fault(PackageFault::CaseTwins, path);
        // A hidden or oddly named thing in the root is one that nobody listed; below data/ it is a name we never make.
        return fault(name.startsWith(u'.') || !path.contains(u'/') ? PackageFault::ExtraFile : PackageFault::BadPath,
                     path);
    }

    QString m_root;
    QMap<QString, qint64> m_files;
    qint64 m_seen = 0;
    qint64 m_octets = 0;
};

} // namespace

Outcome<QMap<QString, qint64>> listPackageFolder(const QString &folder)
{
    return Walk(folder).all();
}

QString shownName(const QString &name)
{
    QString shown = name.left(longestShownName);
    for (QChar &c : shown) {
        if (c < u' ' || c > u'~')
            c = u'?';
    }
    return shown;
}

} // namespace yishibu
