#pragma once

#include <QString>
#include <QStringList>

namespace yishibu {

/// Whether the folder may be judged as a package: it has a package's name, or one of the five tag files lies in it,
/// in whatever state. Anything else was chosen by mistake, and nobody altered it.
bool isMeantAsPackage(const QString &folder);

/// The packages that lie directly in this folder, for somebody who chose the stick instead of a package on it: their
/// names, sorted. Only names that a package may have; at most so many that one sentence holds them.
QStringList packagesIn(const QString &folder);

} // namespace yishibu
