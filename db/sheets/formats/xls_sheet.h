#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"

#include <memory>

namespace yishibu {

/// A file of an old office program, laid out to be read. freexl opens files by name only; so this makes one in memory,
/// which must be done before the process gives away the right to write.
///
/// freexl reads the texts: shared strings, and the code pages of the oldest files. Numbers, days, results of formulas
/// and merged cells are read here, because it leaves out the last two and takes any y and m in a format for a date. It
/// never meets the file itself: it is given a container of our own with the texts alone, checked record by record.
class XlsFile
{
public:
    /// Takes the bytes of a compound file.
    XlsFile(const QByteArray &bytes, const QString &fileName);
    ~XlsFile();
    Q_DISABLE_COPY_MOVE(XlsFile)

    /// Every worksheet in its order. Fails with OtherFormat (no spreadsheet in it, or protected), Unreadable, TooManyRows.
    Outcome<QList<Sheet>> sheets();

private:
    struct Laid;
    QString m_fileName;
    std::unique_ptr<Laid> m_laid;
};

} // namespace yishibu
