#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"

#include <memory>

namespace yishibu {

class XlsFile;

/// The bytes of a spreadsheet file, whatever it is called: the bytes decide. Reads .xlsx, .ods, .xls and tables of text
/// (CSV: GB18030, UTF-8, UTF-16; comma, semicolon, tab).
class SheetBytes
{
public:
    /// Lays the bytes out. Needs the right to make a file in memory; reading afterwards needs no right at all.
    SheetBytes(const QByteArray &bytes, const QString &fileName);
    ~SheetBytes();
    Q_DISABLE_COPY_MOVE(SheetBytes)

    /// Every sheet in its order, within the limits of sheet_limits.h. Fails with a SheetFault; never throws.
    Outcome<QList<Sheet>> sheets();

private:
    QByteArray m_bytes;
    QString m_fileName;
    std::unique_ptr<XlsFile> m_xls;
};

} // namespace yishibu
