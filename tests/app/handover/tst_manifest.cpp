#include "app/handover/manifest.h"

#include "app/handover/verdict.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aManifestReadsAsItWasWritten()
    {
        const QList<ManifestLine> lines{{u"data/a.json"_s, QByteArray(64, '\x01')},
                                        {u"data/b/c.txt"_s, QByteArray(64, '\xff')}};
        const QByteArray text = manifestText({lines[1], lines[0]});
        QVERIFY(text.startsWith(QByteArray(64, '\x01').toHex() + "  data/a.json\n"));
        QVERIFY(readManifest(text).value() == lines);
    }

    void onlyGeneratedPathsStandInAPackage()
    {
        for (const QString &good : {u"data"_s, u"data/meetings/m001/minutes.json"_s, u"a/b/c/d/e/f/g/h"_s, u"0"_s,
                                    u"console.txt"_s, u"com10"_s, u"a..b"_s, QString(64, u'a')})
            QVERIFY2(isPackagePath(good), qPrintable(good));
        for (const QString &bad : {QString(),
                                   u"/"_s,
                                   u"/a"_s,
                                   u"a/"_s,
                                   u"a//b"_s,
                                   u"."_s,
                                   u".."_s,
                                   u"a/../b"_s,
                                   u"./a"_s,
                                   u"A"_s,
                                   u"a "_s,
                                   u"a."_s,
                                   u".a"_s,
                                   u"-a"_s,
                                   u"_a"_s,
                                   u"a\\b"_s,
                                   u"a:b"_s,
                                   u"a\nb"_s,
                                   u"con"_s,
                                   u"aux.txt"_s,
                                   u"lpt1"_s,
                                   u"data/com9.tar.gz"_s,
                                   u"村"_s,
                                   u"ａ"_s,
                                   u"a/b/c/d/e/f/g/h/i"_s,
                                   QString(65, u'a'),
                                   QString(u"abcdefghi/"_s).repeated(18) + u"ab"_s})
            QVERIFY2(!isPackagePath(bad), qPrintable(bad));
    }

    void aVillageSignsWithItsBook()
    {
        const BookId book = BookId::fresh();
        QVERIFY(isVillageIdentity(villageIdentity(book)));
        QCOMPARE(villageIdentity(book), u"village-"_s + book.hex() + u"@yishibu"_s);
        QVERIFY(!isVillageIdentity(villageIdentity(book).toUpper()));
        QVERIFY(!isVillageIdentity(villageIdentity(book) + u'x'));
        QVERIFY(!isVillageIdentity(u"*"));
    }

    void theStatusTellsTheThreeAnswersApart()
    {
        PackageReport report;
        QCOMPARE(exitStatus(report, true), 2);
        QCOMPARE(exitStatus(report, false), 2);
        report.verdict = Verdict::IntactSignerUnknown;
        QCOMPARE(exitStatus(report, true), 1);
        QCOMPARE(exitStatus(report, false), 0);
        report.verdict = Verdict::Trusted;
        QCOMPARE(exitStatus(report, true), 0);
        for (const bool signersGiven : {false, true})
            QCOMPARE(exitStatus(std::unexpected(Reason::failure(HandoverFault::NotAPackage)), signersGiven), 2);
    }
};

YISHIBU_TEST(TestManifest)
#include "tst_manifest.moc"
