#pragma once

#include "app/outcome.h"

#include <QByteArray>
#include <QString>

namespace yishibu {

/// What a package needs of the thing it is written to. One narrow door, so that every write, flush and rename can be
/// made to fail in a test, and so that another system needs one more class and nothing else. Paths are whole paths;
/// failures are HandoverFault (StickFull, NotWritable, ReadBackDiffers) and name the path.
class Stick
{
public:
    virtual ~Stick() = default;

    /// Makes one new folder; its parent is there.
    virtual Done makeFolder(const QString &folder) = 0;
    /// Writes a new file, and returns only when its bytes are on the stick.
    virtual Done write(const QString &file, const QByteArray &bytes) = 0;
    /// Returns when the names in a folder are on the stick.
    virtual Done flushFolder(const QString &folder) = 0;
    /// The bytes as the stick gives them back, not as memory still holds them.
    virtual Outcome<QByteArray> readBack(const QString &file) = 0;
    /// Gives a folder its final name. Never replaces anything.
    virtual Done rename(const QString &from, const QString &to) = 0;
    /// Removes a folder of ours and all in it, without following links.
    virtual void remove(const QString &folder) = 0;
};

} // namespace yishibu
