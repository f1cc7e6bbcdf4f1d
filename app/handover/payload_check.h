#pragma once

#include "app/handover/verdict.h"

#include <QStringList>
#include <functional>

namespace yishibu {

/// The bytes of one payload file, by its path in the package: "data/package.json".
using PayloadBytes = std::function<Outcome<QByteArray>(const QString &path)>;

/// Whether the payload is what FORMAT.md says of it: package.json whole, the files exactly those of the meetings it
/// names, and minutes, decisions and bag-info.txt saying the same. What `bytes` gives is proved to be signed; who signed
/// may still have packed anything. Fields that nobody knows are passed over. PackageFault (names: the path of the first
/// file that does not hold).
Done checkPayload(const QStringList &paths, const QList<BagLine> &bagInfo, const PayloadBytes &bytes);

} // namespace yishibu
