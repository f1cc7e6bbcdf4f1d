#include "db/sheets/open_sheet.h"
#include "db/sheets/sheet_answer.h"
#include "tests/db/sheets/made_sheets.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace yishibu;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using made::faultOf;

namespace {

const QByteArray small = "姓名,性别\n张三,男\n";

} // namespace

/// The reading program does its work, or whatever a file made of it: the window gets an answer, and soon.
class TestReadApart : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A program that does these lines instead of reading.
    ReadingApart by(const QByteArray &lines, std::chrono::milliseconds patience = 20s)
    {
        const QString path = m_folder.filePath(u"reader-%1"_s.arg(qHash(lines)));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + lines + "\n");
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return {path, patience, {}};
    }

    static QByteArray limitsOf(qint64 pid)
    {
        QFile file(u"/proc/%1/limits"_s.arg(pid));
        return file.open(QIODevice::ReadOnly) ? file.readAll().simplified() : QByteArray();
    }

private Q_SLOTS:
    void findsTheReaderBesideTheProgram()
    {
        const auto sheets = readApart(small, u"a.csv"_s, ReadingApart::usual());
        QVERIFY(sheets);
        QCOMPARE(sheets->constFirst().at(1, 0), u"张三"_s);
        const auto refused = readApart("\x7f""ELF\1\2", u"a.csv"_s, ReadingApart::usual());
        QCOMPARE(faultOf(refused), SheetFault::NotASpreadsheet);
        QCOMPARE(refused.error().names(), QStringList{u"a.csv"_s});
    }

    void tellsThatTheReaderIsMissing()
    {
        QCOMPARE(faultOf(readApart(small, u"a.csv"_s, {m_folder.filePath(u"none"_s), 5s, {}})), SheetFault::ReaderMissing);
    }

    void aReaderThatBreaksDownIsAFaultOfTheFile()
    {
        for (const QByteArray lines : {"cat >/dev/null; kill -SEGV $$", "kill -KILL $$", "exit 3", "exit 0", "cat", "echo nonsense",
                                       "cat >/dev/null; head -c 3000000 /dev/urandom", "exec </dev/null; exit 1"}) {
            const auto refused = readApart(small.repeated(100000), u"a.csv"_s, by(lines));
            QVERIFY2(faultOf(refused) == SheetFault::ReaderStopped, lines.constData());
        }
    }

    void whatNeverEndsIsEnded()
    {
        const auto refused = readApart(small.repeated(100000), u"a.csv"_s, by("exec sleep 100", 300ms));
        QCOMPARE(faultOf(refused), SheetFault::TookTooLong);
        QCOMPARE(refused.error().figures(), QList<qint64>{1});
        QCOMPARE(faultOf(readApart(small, u"a.csv"_s, by("exec >&-; exec sleep 100", 300ms))), SheetFault::TookTooLong);
        // Whoever uses up the time the system grants is ended by it.
        QCOMPARE(faultOf(readApart(small, u"a.csv"_s, by("ulimit -S -t 1; while :; do :; done"))), SheetFault::TookTooLong);
    }

    void whoWaitsMayGiveUp()
    {
        std::stop_source stop;
        const QString begun = m_folder.filePath(u"begun"_s);
        ReadingApart how = by("touch '" + begun.toUtf8() + "'; exec sleep 100");
        how.stop = stop.get_token();
        const auto waiting = std::unique_ptr<QThread>(QThread::create([&stop, &begun] {
            while (!QFile::exists(begun))
                QThread::yieldCurrentThread();
            stop.request_stop();
        }));
        waiting->start();
        QCOMPARE(faultOf(readApart(small, u"a.csv"_s, how)), SheetFault::ReadingCancelled);
        waiting->wait();
        QCOMPARE(faultOf(readApart(small, u"a.csv"_s, ReadingApart::usual(stop.get_token()))), SheetFault::ReadingCancelled);
    }

    void worksBesideTheWindow()
    {
        Outcome<QList<Sheet>> sheets;
        const auto worker = std::unique_ptr<QThread>(
            QThread::create([&sheets] { sheets = readApart(small, u"a.csv"_s, ReadingApart::usual()); }));
        worker->start();
        QVERIFY(worker->wait(20000));
        QVERIFY(sheets);
        QCOMPARE(sheets->constFirst().at(0, 0), u"姓名"_s);
    }

    /// Looked at from outside, while it waits for its bytes.
    void theReaderHasLittleOfTheMachine()
    {
        QProcess process;
        process.start(ReadingApart::usual().program, {});
        QVERIFY(process.waitForStarted());
        const QByteArray seconds = QByteArray::number(readerCpuSeconds);
        QTRY_VERIFY(limitsOf(process.processId()).contains("Max cpu time " + seconds));
#ifndef YISHIBU_SANITIZED
        const QByteArray memory = QByteArray::number(readerMemoryMiB * 1024 * 1024);
        QTRY_VERIFY(limitsOf(process.processId()).contains("Max address space " + memory + ' ' + memory));
        const QByteArray limits = limitsOf(process.processId());
        QVERIFY(limits.contains("Max core file size 0 0"));
        QVERIFY(limits.contains("Max processes 0 0"));
#endif
        process.write(small);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const auto answer = checkedAnswer(process.readAllStandardOutput());
        QVERIFY(answer && answer->has_value());
    }

    void takesNoMoreThanAFileMayHave()
    {
        QProcess process;
        process.start(ReadingApart::usual().program, {});
        QVERIFY(process.waitForStarted());
        process.write(QByteArray(sheetFileLimitMiB * 1024 * 1024 + 1, 'a'));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitCode() != 0);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
};

YISHIBU_TEST(TestReadApart)
#include "tst_read_apart.moc"
