#include "db/book_header.h"

#include "app/book_trouble.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace yishibu::book_header {

bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Done check(const QString &path, qsizetype knownSteps)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(BookTrouble::ReadOnly, {path}));
    const QByteArray header = file.read(100);
    const auto number = [&header](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (header.size() < 100 || !header.startsWith("SQLite format 3") || number(68) != applicationId)
        return std::unexpected(Reason::failure(BookTrouble::NotABook, {path}));
    if (number(60) > quint32(knownSteps))
        return std::unexpected(
            Reason::failure(BookTrouble::NewerBook, {path}, {qint64(number(60)), knownSteps}));
    // A crash may leave a short file beside a log that makes it whole; without a log, short is cut off.
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (!hasLog(path) && file.size() < qint64(number(28)) * (pageSize == 1 ? 65536 : pageSize))
        return std::unexpected(Reason::failure(BookTrouble::Damaged, {path, u"size"_s}));
    return {};
}

} // namespace yishibu::book_header
