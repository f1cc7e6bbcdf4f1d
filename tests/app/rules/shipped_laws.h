#pragma once

#include "app/rules/law.h"

#include <QDir>
#include <QFile>

namespace yishibu::test {

/// The bytes of a file of the project, by its path from the root.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(YISHIBU_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every pack that comes with the program.
inline QList<RulePack> shippedPacks()
{
    const QString folder = QStringLiteral("resources/rules/");
    QList<RulePack> packs;
    for (const QString &name : QDir(QStringLiteral(YISHIBU_SOURCE_DIR "/") + folder).entryList({QStringLiteral("*.json")}))
        packs.append(readRulePack(bytesOf(folder + name)).value());
    return packs;
}

/// The law for a village of the sample county, where no province lies over it.
inline Law shippedLawOn(QDate day)
{
    return lawOn(shippedPacks(), day, QStringLiteral("990101001001"));
}

inline Law lawOf2025()
{
    return shippedLawOn(QDate(2026, 11, 22));
}

} // namespace yishibu::test
