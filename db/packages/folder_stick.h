#pragma once

#include "db/packages/stick.h"

namespace yishibu {

/// A stick, or any folder standing for one, as the system shows it.
class FolderStick final : public Stick
{
public:
    Done makeFolder(const QString &folder) override;
    Done write(const QString &file, const QByteArray &bytes) override;
    Done flushFolder(const QString &folder) override;
    Outcome<QByteArray> readBack(const QString &file) override;
    Done rename(const QString &from, const QString &to) override;
    void remove(const QString &folder) override;
};

} // namespace yishibu
