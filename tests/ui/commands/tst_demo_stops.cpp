#include "tests/support/test_case.h"
#include "tests/ui/commands/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;
using test::Ran;
using test::runOther;
using test::runProgram;

/// A script may stop anywhere, and a topic may fail: what is told is what came about, and no half book is left.
class TestDemoStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedActLeavesNoNewBook_data();
    void aRefusedActLeavesNoNewBook();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void aBookThatIsThereKeepsWhatItKept();
    void nothingBesideABookIsReplaced();
    void onlyWhatHappenedIsTold();
    void anItemThatFailsPlaysThrough();

private:
    QString at(const QString &file) const { return m_folder.filePath(file); }
    Ran run(const QString &line) const
    {
        return runProgram(line.split(u' ') + QStringList{u"--lang"_s, u"en"_s}, m_folder.path());
    }
    /// The shipped script with only the acts that are wanted, by their names.
    void keepScript(const QString &file, const std::function<bool(const QString &)> &wanted) const;
    QStringList beside(const QString &book) const
    {
        return QDir(m_folder.path()).entryList({book + u"*"_s, u".unfinished*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
};

void TestDemoStops::keepScript(const QString &file, const std::function<bool(const QString &)> &wanted) const
{
    QFile shipped(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/scripts/first-meeting.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QJsonObject script = QJsonDocument::fromJson(shipped.readAll()).object();
    QJsonArray acts;
    for (const QJsonValue act : script.value(u"acts"_s).toArray()) {
        if (wanted(act[u"act"_s].toString()))
            acts.append(act);
    }
    script.insert(u"acts"_s, acts);
    QFile made(at(file));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(QJsonDocument(script).toJson());
}

void TestDemoStops::aRefusedActLeavesNoNewBook_data()
{
    QTest::addColumn<QString>("leftOut");
    QTest::addColumn<QString>("where");
    QTest::newRow("not opened") << u"open_meeting"_s << u"at act 8 (acts[7], sign_in_crowd): "_s;
    QTest::newRow("not prepared") << u"prepare_meeting"_s << u"at act 6 (acts[5], give_notice): "_s;
    QTest::newRow("not counted") << u"count_hands"_s << u"at act 26 (acts[25], enter): "_s;
    QTest::newRow("not closed") << u"close_meeting"_s << u"at act 30 (acts[29], enter): "_s;
}

void TestDemoStops::aRefusedActLeavesNoNewBook()
{
    QFETCH(QString, leftOut);
    QFETCH(QString, where);
    keepScript(u"lacking.json"_s, [&leftOut](const QString &act) { return act != leftOut; });
    const Ran ran = run(u"demo --book n.book --script lacking.json"_s);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(where), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(u"No book was made."_s) && !ran.err.contains(u"unfinished"_s), qPrintable(ran.err));
    QCOMPARE(beside(u"n.book"_s), QStringList());
}

void TestDemoStops::aFullDiskLeavesNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("kibibytes");
    for (const int room : {50, 400, 1000, 1500, 1900})
        QTest::addRow("a demo with %d KiB", room) << u"demo --book n.book"_s << room;
    QTest::newRow("a new book with 50 KiB") << u"book new n.book"_s << 50;
}

/// No file may grow larger than that, which a program meets as a write that fails in the middle.
void TestDemoStops::aFullDiskLeavesNothing()
{
    QFETCH(QString, command);
    QFETCH(int, kibibytes);
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not installed");
    const QString line = u"trap '' XFSZ; ulimit -f %1; exec '%2' %3 --lang en"_s.arg(
        QString::number(kibibytes), QStringLiteral(YISHIBU_PROGRAM), command);
    const Ran ran = runOther(u"bash"_s, {u"-c"_s, line}, m_folder.path());
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(u"new book n.book"_s) && ran.err.contains(u"none was made"_s), qPrintable(ran.err));
    QVERIFY2(!ran.err.contains(u"nter it again"_s) && !ran.err.contains(u".new"_s), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
    QCOMPARE(beside(u"n.book"_s), QStringList());
}

void TestDemoStops::aBookThatIsThereKeepsWhatItKept()
{
    QCOMPARE(run(u"demo --book kept.book"_s).status, 0);
    keepScript(u"lacking.json"_s, [](const QString &act) { return act != "count_hands"_L1; });
    const QStringList before = beside(u"kept.book"_s);
    const Ran ran = run(u"demo --book kept.book --script lacking.json"_s);
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(u"at act 26 (acts[25], enter): "_s), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(u"What was kept before stays in the book."_s), qPrintable(ran.err));
    QCOMPARE(beside(u"kept.book"_s), before);
    QCOMPARE(run(u"book check kept.book"_s).status, 0);
    QCOMPARE(run(u"print minutes --book kept.book --meeting 1 --out kept.pdf"_s).status, 0);
}

/// Backups of a book that is gone are all that is left of it.
void TestDemoStops::nothingBesideABookIsReplaced()
{
    for (const QString &left : {u".backups"_s, u".handover"_s}) {
        const QString book = u"gone%1.book"_s.arg(left);
        QVERIFY(QDir().mkpath(at(book + left)));
        QFile file(at(book + left + u"/file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Ran ran = run(u"demo --book "_s + book);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(u"is there already"_s), qPrintable(ran.err));
        QCOMPARE(beside(book), QStringList{book + left});
    }
}

void TestDemoStops::onlyWhatHappenedIsTold()
{
    keepScript(u"morning.json"_s, [](const QString &act) { return act == "set_up_village"_L1 || act == "raise_topic"_L1; });
    const Ran morning = run(u"demo --book morning.book --script morning.json"_s);
    QVERIFY2(morning.status == 0, qPrintable(morning.err));
    QCOMPARE(morning.out.count(u'\n'), 1); // the people taken in
    QCOMPARE(beside(u"morning.book"_s), QStringList{u"morning.book"_s});

    const QStringList end{u"close_meeting"_s, u"post_resolution"_s, u"hand_over"_s};
    bool counted = false;
    keepScript(u"evening.json"_s, [&](const QString &act) {
        counted = counted || act == "count_hands"_L1;
        return !end.contains(act) && !(counted && act == "enter"_L1) && act != "resolve"_L1;
    });
    const Ran evening = run(u"demo --book evening.book --script evening.json"_s);
    QVERIFY2(evening.status == 0, qPrintable(evening.err));
    QVERIFY2(evening.out.contains(u"not closed: expected 38, came 32."_s), qPrintable(evening.out));
    QVERIFY2(!evening.out.contains(u"number"_s) && !evening.out.contains(u"package"_s), qPrintable(evening.out));
    QVERIFY(!QFile::exists(at(u"evening.book.handover"_s)));
}

void TestDemoStops::anItemThatFailsPlaysThrough()
{
    const QString script = QStringLiteral(YISHIBU_SOURCE_DIR "/tests/ui/commands/scripts/failed-vote.json");
    for (const QString &number : {u"2026-001"_s, u"2026-002"_s}) {
        const Ran ran = run(u"demo --book failed.book --script "_s + script);
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"number "_s + number), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(u"Not passed"_s), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(u"failed.book.handover"_s), qPrintable(ran.out));
    }
    QCOMPARE(run(u"book check failed.book"_s).status, 0);
    QCOMPARE(run(u"print resolution-notice --book failed.book --meeting 1 --out n.pdf"_s).status, 1); // nothing to post
}

YISHIBU_TEST(TestDemoStops)

} // namespace yishibu

#include "tst_demo_stops.moc"
