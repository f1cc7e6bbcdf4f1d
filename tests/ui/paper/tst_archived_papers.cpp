#include "tests/support/test_case.h"
#include "tests/ui/paper/every_paper.h"
#include "tests/ui/paper/text_in_pdf.h"
#include "ui/paper/printing.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yishibu {

/// Every paper as a file that an archive takes: read by programs that are not ours.
class TestArchivedPapers : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    static QString saidBy(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        return process.waitForFinished(120000) ? QString::fromUtf8(process.readAllStandardOutput()) : process.errorString();
    }

    static QString judgedByPreflight(const QString &path)
    {
        QStringList jars;
        for (const QString &jar : {u"preflight"_s, u"pdfbox2"_s, u"fontbox2"_s, u"xmpbox"_s, u"jaxb-api"_s, u"javax.activation"_s,
                                   u"commons-logging"_s})
            jars.append(u"/usr/share/java/%1.jar"_s.arg(jar));
        return saidBy(u"java"_s, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, path});
    }

    QString written(const Paper &paper, const QString &name) const
    {
        const QString path = QDir(qEnvironmentVariable("YISHIBU_PAPER_DIR", m_folder.path())).filePath(name + u".pdf"_s);
        return writePdf(paper, path, paper.title()) ? path : QString();
    }

private Q_SLOTS:
    void everyPaperIsTakenByAnArchive_data()
    {
        QTest::addColumn<Paper>("paper");
        for (const test::NamedPaper &one : test::everyPaper())
            QTest::newRow(qUtf8Printable(one.name)) << one.paper;
    }
    void everyPaperIsTakenByAnArchive()
    {
        if (QStandardPaths::findExecutable(u"java"_s).isEmpty() || !QFile::exists(u"/usr/share/java/preflight.jar"_s))
            QSKIP("PDFBox Preflight is not installed");
        QFETCH(Paper, paper);
        QCOMPARE(paper.undrawable(), QString());
        const QString path = written(paper, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!path.isEmpty());
        QCOMPARE(test::wordsInPdf(path), test::wordsOfPages(paper));
        const QString judgement = judgedByPreflight(path);
        QVERIFY2(judgement.contains(u"is a valid PDF/A-1b file"_s), qPrintable(judgement));
    }

    /// The judge is one that can say no.
    void aPlainPdfIsNotTaken()
    {
        if (QStandardPaths::findExecutable(u"java"_s).isEmpty() || !QFile::exists(u"/usr/share/java/preflight.jar"_s))
            QSKIP("PDFBox Preflight is not installed");
        const QString path = written(test::everyPaper().constFirst().paper, u"plain"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll().replace("<pdfaid:conformance>B", "<pdfaid:conformance>X").replace("pdfaid:part=\"1\"", "pdfaid:part=\"9\"");
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY(!judgedByPreflight(path).contains(u"is a valid"_s));
    }

    void whereItComesFromStandsInItsMetadata()
    {
        const QList<test::NamedPaper> papers = test::everyPaper();
        const auto minutes = std::ranges::find(papers, u"minutes"_s, &test::NamedPaper::name);
        const PaperOrigin &origin = minutes->paper.origin();
        QVERIFY(!origin.village.isEmpty() && !origin.meeting.isEmpty() && origin.digest.size() == 64);
        const QString record = saidBy(u"pdfinfo"_s, {u"-meta"_s, written(minutes->paper, u"origin"_s)});
        for (const QString &wanted : {u"<paper:village>"_s + origin.village, u"<paper:meeting>"_s + origin.meeting,
                                      u"<paper:number>2026-011<"_s, u"<paper:digest>"_s + origin.digest, minutes->paper.title()})
            QVERIFY2(record.contains(wanted), qPrintable(record));
    }

    void aTitleCannotWriteMetadataOfItsOwn()
    {
        const Paper sample = test::everyPaper().constFirst().paper;
        const QString title = u"</rdf:RDF><a b='%1'>&\"会\""_s;
        const Paper paper(u"字"_s, sample.sizeInPoints(), sample.pages(), {.village = u"青石村"_s, .meeting = title, .number = {}, .digest = {}});
        const QString path = written(paper, u"hostile"_s);
        const QString record = saidBy(u"pdfinfo"_s, {u"-meta"_s, path});
        QCOMPARE(record.count(u"</rdf:RDF>"_s), 1);
        QVERIFY2(record.contains(title.toHtmlEscaped()), qPrintable(record));
    }
};

YISHIBU_TEST(TestArchivedPapers)
#include "tst_archived_papers.moc"

} // namespace yishibu
