#include "db/sheets/sheet_limits.h"
#include "tests/support/stored_zip.h"
#include "tests/ui/roster/roster_on_table.h"
#include "ui/controls/tone.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;

/// What a clerk may choose by mistake, or somebody may have sent, through the real page and the process that reads files: one
/// sentence with the file's name, and the village stays as it was.
class TestBadFiles : public QObject, test::RosterOnTable
{
    Q_OBJECT

private Q_SLOTS:
    void init() { layOut(test::smallVillage(m_clock)); }
    void cleanup() { clearAway(); }

    void garbageIsRefusedInASentence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QFile picture(QStringLiteral(YISHIBU_SOURCE_DIR "/docs/screens/today.png"));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QTest::newRow("a picture") << u"photo.xlsx"_s << picture.readAll() << u"is not a spreadsheet"_s;
        QRandomGenerator random(11);
        QByteArray noise(4000, '\0');
        for (char &byte : noise)
            byte = char(random.bounded(256));
        QTest::newRow("random bytes") << u"noise.csv"_s << noise << u"is not a spreadsheet"_s;
        const QByteArray bomb = xlsxBomb(qsizetype(200) * 1024 * 1024);
        QVERIFY(bomb.size() < qsizetype(sheetFileLimitMiB) * 1024 * 1024); // it is what it unpacks to that is refused
        QTest::newRow("200 MiB in a small file") << u"bomb.xlsx"_s << bomb << u"is larger than %1 MiB"_s.arg(sheetUnpackedLimitMiB);
    }

    void garbageIsRefusedInASentence()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const QString path = folder.filePath(file);
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QCOMPARE(made.write(bytes), bytes.size());
        made.close();
        const qint64 before = lines();
        QSignalSpy said(m_page.get(), &RosterPage::said);
        m_page->chooseFile = [path] { return path; };
        m_page->importRegister();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 90'000);
        QCOMPARE(said.first().at(0).value<Tone>(), Tone::Bad);
        const QString words = said.first().at(1).toString();
        QVERIFY2(words.contains(file) && words.contains(says), qPrintable(words));
        QCOMPARE(words.count(u'\n'), 0);
        // The page is there again, and the people are as they were.
        QVERIFY(seen<QLineEdit>(u"findPerson"_s));
        QCOMPARE(lines(), before);
        QCOMPARE(m_place->hall.roster().villagers().size(), 12);
    }
};

YISHIBU_TEST(TestBadFiles)

} // namespace yishibu

#include "tst_bad_files.moc"
