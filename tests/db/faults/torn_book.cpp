#include "tests/db/faults/torn_book.h"

#include "tests/support/fixed_clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu::test {

DiskState filesOf(const QString &book)
{
    DiskState there;
    const QFileInfo info(book);
    const QDir folder = info.dir();
    for (const QString &name : folder.entryList({info.fileName(), info.fileName() + u"-wal"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            there.insert(file.fileName(), file.readAll());
    }
    return there;
}

Outcome<std::unique_ptr<Book>> openedIn(const QTemporaryDir &folder, const DiskState &state)
{
    for (auto file = state.cbegin(); file != state.cend(); ++file) {
        QFile out(folder.filePath(QFileInfo(file.key()).fileName()));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size())
            qFatal("the state could not be laid out");
    }
    return Book::open(folder.filePath(u"a.yishibu"_s), meetingEvening());
}

QStringList wrongWith(const QStringList &found, const QList<Confirmed> &confirmed, qsizetype touches)
{
    QStringList rest = found;
    QStringList wrong;
    QString next;
    for (const Confirmed &one : confirmed) {
        if (one.touches <= touches) {
            if (rest.removeAll(one.fact) != 1)
                wrong.append(u"lost "_s + one.fact);
        } else if (next.isEmpty()) {
            next = one.fact;
        }
    }
    rest.removeAll(next);
    for (const QString &fact : std::as_const(rest))
        wrong.append(u"nobody did "_s + fact);
    return wrong;
}

QList<qsizetype> momentsOf(qsizetype touches, bool all, int sample, quint32 seed)
{
    QList<qsizetype> chosen;
    if (all) {
        for (qsizetype n = 0; n <= touches; ++n)
            chosen.append(n);
        return chosen;
    }
    QRandomGenerator chance(seed);
    for (int i = 0; i < sample; ++i)
        chosen.append(chance.bounded(int(touches) + 1));
    chosen << 0 << touches;
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace yishibu::test
