#pragma once

#include "app/outcome.h"

#include <QByteArray>
#include <QString>

namespace yishibu {

/// A rule pack as it lies on a stick: the exact bytes, and the SSH signature that lies beside them.
struct PackOnStick
{
    QString file;         ///< where it was read from
    QByteArray text;
    QByteArray signature; ///< empty where none lies there
};

/// Reads pack.json and pack.json.sig of a folder, or a file of another name and its .sig. Follows no link. Reasons:
/// BroughtPackFault::NoPackThere; RulePackFault::TooLarge (figures: limit in KiB).
Outcome<PackOnStick> readPackOnStick(const QString &path);

} // namespace yishibu
