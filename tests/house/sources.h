#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace yishibu::test {

/// One source file of the project as a text, with what it includes.
struct SourceFile
{
    QString path;        ///< from the root: "app/outcome.h"
    QString text;
    QStringList ours;    ///< "app/moment.h"
    QStringList foreign; ///< "QString", "optional"
};

/// Every .h and .cpp below these folders of the project, in order of their paths.
QList<SourceFile> sourcesOf(const QStringList &folders);

/// The Qt module a header belongs to ("QtCore"); empty if it is none of Qt's.
QString qtModuleOf(const QString &header);

/// Circles of any length among arrows, as "a -> b -> c -> a"; empty if everything can be read from the ground up.
QStringList circlesAmong(const QMap<QString, QSet<QString>> &arrows);

} // namespace yishibu::test
