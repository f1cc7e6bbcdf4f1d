#include "tests/support/test_case.h"
#include "tests/ui/commands/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;
using test::Ran;
using test::runProgram;

/// A book that was changed from outside: one sentence to read, then each place in words.
class TestBookFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPlaceIsNamedInWords()
    {
        const QTemporaryDir folder;
        const auto run = [&folder](const QString &line) {
            return runProgram(line.split(u' ') + QStringList{u"--lang"_s, u"en"_s}, folder.path());
        };
        QCOMPARE(run(u"demo --book b.book"_s).status, 0);
        QFile file(folder.filePath(u"b.book"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray sound = file.readAll();
        const QByteArray said = u"三组路最烂"_s.toUtf8();
        // The remark stands in its record and in the journal; each is changed by itself.
        QStringList places;
        for (qsizetype at = sound.indexOf(said); at >= 0; at = sound.indexOf(said, at + 1)) {
            file.seek(0);
            file.write(QByteArray(sound).replace(at, said.size(), u"三组路最好"_s.toUtf8()));
            file.flush();
            const Ran ran = run(u"book check b.book"_s);
            if (ran.status == 0)
                continue; // on a page that is no longer used
            QCOMPARE(ran.status, 1);
            QCOMPARE(ran.out, QString());
            const QStringList lines = ran.err.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 1);
            QVERIFY2(lines.constFirst().startsWith(u"The book b.book was changed from outside or is damaged: "_s), qPrintable(ran.err));
            QVERIFY2(lines.constFirst().endsWith(u"that lies beside it."_s), qPrintable(ran.err));
            places += lines.sliced(1);
        }
        const auto has = [&places](const QString &pattern) {
            const QRegularExpression line(QRegularExpression::anchoredPattern(pattern));
            return std::ranges::any_of(places, [&line](const QString &each) { return line.match(each).hasMatch(); });
        };
        QVERIFY2(has(u"  A remark is not what the journal says: remark [0-9a-f]{32}"_s), qPrintable(places.join(u'\n')));
        QVERIFY2(has(u"  The journal was changed at its line [0-9]+, or lines before it are missing\\."_s), qPrintable(places.join(u'\n')));
        for (const QString &place : std::as_const(places))
            QVERIFY2(QRegularExpression(u"^  (A|The) "_s).match(place).hasMatch(), qPrintable(place));
    }
};

YISHIBU_TEST(TestBookFaults)

} // namespace yishibu

#include "tst_book_faults.moc"
