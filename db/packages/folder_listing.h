#pragma once

#include "app/outcome.h"

#include <QMap>
#include <QString>

namespace yishibu {

/// Every file below a package folder with its size in bytes, by relative path. PackageFault (names: the path) as soon
/// as there is a link, something that is neither file nor folder, a name that the format does not allow, an empty
/// folder, a folder beside data/, or too much of anything.
Outcome<QMap<QString, qint64>> listPackageFolder(const QString &folder);

/// A name from a stick made fit to be shown: plain ASCII, cut.
QString shownName(const QString &name);

} // namespace yishibu
