#include "db/packages/package_search.h"

#include "app/handover/contents.h"
#include "app/handover/manifest.h"
#include "db/packages/bag_text.h"
#include "db/packages/package_limits.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

namespace yishibu {

namespace {

constexpr qsizetype mostNamed = 5;

bool holdsFile(const QString &folder, const char *name)
{
    const QFileInfo entry(folder + u'/' + QLatin1String(name));
    return entry.isFile() && !entry.isSymLink();
}

} // namespace

bool isMeantAsPackage(const QString &folder)
{
    if (QDir(folder).dirName().startsWith(packageNameStart))
        return true;
    for (const char *name : {bag::bagit, bag::bagInfo, bag::manifest, bag::tagManifest, bag::signature}) {
        const QFileInfo entry(folder + u'/' + QLatin1String(name));
        if (entry.exists() || entry.isSymLink())
            return true;
    }
    return false;
}

QStringList packagesIn(const QString &folder)
{
    QStringList found;
    QDirIterator each(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (qint64 seen = 0; each.hasNext() && seen < mostPackageEntries; ++seen) {
        each.next();
        if (isPackageName(each.fileName()) && holdsFile(each.filePath(), bag::bagit)
            && holdsFile(each.filePath(), bag::tagManifest))
            found.append(each.fileName());
    }
    found.sort();
    return found.first(std::min(found.size(), mostNamed));
}

} // namespace yishibu
