#include "tests/ui/minutes/played_evening.h"
#include "ui/commands/commands.h"

namespace yishibu {

using namespace Qt::StringLiterals;

/// The record book of a dossier from the command line, as a township office prints it.
class TestPrintDossier : public QObject
{
    Q_OBJECT

    test::PlayedEvening m_evening{ActKind::CloseMeeting};

    struct Said
    {
        int status = 0;
        QString words;
    };
    Said print(const QString &topic, const QString &out)
    {
        Said said;
        QTextStream words(&said.words);
        const CommandLine line{.values = {{u"--book"_s, m_evening.folder.filePath(u"book.yishibu"_s)}, {u"--topic"_s, topic}, {u"--out"_s, out}}};
        said.status = printDossierCommand(line, {m_evening.clock, words, words});
        words.flush();
        return said;
    }

private Q_SLOTS:
    void writesTheSheetsOfItsTopic()
    {
        Workplace &place = *m_evening.place;
        QVERIFY(place.dossiers.open(place.dossiers.proposed(place.hall.topics().constFirst())));
        m_evening.player.reset();
        m_evening.place.reset(); // the command opens the book itself
        const QString pdf = m_evening.folder.filePath(u"record.pdf"_s);
        const Said done = print(u"1"_s, pdf);
        QVERIFY2(done.status == 0, qPrintable(done.words));
        QVERIFY2(done.words.contains(u"pages: 6."_s), qPrintable(done.words));
        QVERIFY(QFile(pdf).size() > 5000);
        QCOMPARE(print(u"99"_s, pdf).status, 1);
        QCOMPARE(print(u"one"_s, pdf).status, 2);
    }
};

} // namespace yishibu

using yishibu::TestPrintDossier;
YISHIBU_TEST(TestPrintDossier)
#include "tst_print_dossier.moc"
