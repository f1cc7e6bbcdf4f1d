#pragma once

#include <QString>

namespace yishibu::medium {

/// Whether the folder certainly lies on a stick or a network drive. A USB disk that calls itself a disk is let
/// through: only what is certain is refused.
bool isCertainlyRemovable(const QString &folder);

/// Makes a rename in this folder survive a power cut.
void flushFolder(const QString &folder);

/// Makes a written file survive a power cut; false if the disk said no.
bool flushFile(const QString &path);

} // namespace yishibu::medium
