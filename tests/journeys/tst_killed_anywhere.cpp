#include "tests/journeys/played_book.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "db/journal/replay.h"

#include <QTemporaryDir>
#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

/// Plays the meeting in a process of its own, tells the parent each act once it is confirmed, and is killed by the
/// kernel after the given act: no destructor runs, nothing is flushed by good manners.
QByteArray killedAfter(const QString &path, qsizetype lastAct)
{
    int pipes[2];
    if (::pipe(pipes) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipes[0]);
        auto played = PlayedBook::at(path);
        if (!played)
            ::_exit(2);
        qsizetype act = 0;
        std::ignore = played->player->playUntil([&](const CastAct &) {
            const QByteArray line = hallInOneLine(played->place->hall).toUtf8() + '\n';
            std::ignore = ::write(pipes[1], line.constData(), size_t(line.size()));
            if (act++ == lastAct)
                ::kill(::getpid(), SIGKILL);
            return false;
        });
        ::_exit(3);
    }
    ::close(pipes[1]);
    QByteArray told;
    char buffer[4096];
    for (ssize_t n = ::read(pipes[0], buffer, sizeof buffer); n > 0; n = ::read(pipes[0], buffer, sizeof buffer))
        told.append(buffer, n);
    ::close(pipes[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL ? told.trimmed().split('\n').last() : QByteArray();
}

} // namespace

/// A power cut at any stage: after a restart hall, book and journal say the same, and it is what the screen said last.
class TestKilledAnywhere : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void standsWhereItStood_data()
    {
        QTest::addColumn<qsizetype>("act");
        // The register is taken in once; every row below begins with a copy of this book.
        auto played = PlayedBook::at(m_folder.filePath(u"register.yishibu"_s));
        QVERIFY(played);
        // One row for the last act of each kind that comes in a run: every stage, and a sample of the sign-ins.
        const QList<CastAct> &acts = played->player->meeting().acts;
        for (qsizetype i = 0; i < acts.size(); ++i) {
            if (i + 1 == acts.size() || acts[i].kind != acts[i + 1].kind || i % 11 == 0)
                QTest::newRow(qPrintable(u"act %1 kind %2"_s.arg(i).arg(int(acts[i].kind)))) << i;
        }
    }

    void standsWhereItStood()
    {
        QFETCH(const qsizetype, act);
        const QString path = m_folder.filePath(u"act%1.yishibu"_s.arg(act));
        QVERIFY(QFile::copy(m_folder.filePath(u"register.yishibu"_s), path));
        const QByteArray lastSeen = killedAfter(path, act);
        QVERIFY(!lastSeen.isEmpty());

        PlayedClock clock(QDateTime(QDate(2026, 11, 22), QTime(20, 0)));
        auto book = Book::open(path, clock.now());
        QVERIFY(book.has_value());
        auto place = Workplace::over(std::move(*book), clock);
        QVERIFY(place.has_value());
        const auto meetings = (*place)->meetings.meetings();
        QVERIFY(meetings.has_value());
        if (!meetings->isEmpty())
            QVERIFY((*place)->meetings.enter(meetings->last().id).has_value());
        QCOMPARE(hallInOneLine((*place)->hall), QString::fromUtf8(lastSeen));
        const auto check = (*place)->book->check();
        QVERIFY(check.has_value());
        QVERIFY2(check->isSound(), qPrintable((check->replayFaults + check->chainFaults).join(u'\n')));

        // Today offers the running meeting.
        const auto running = (*place)->meetings.running();
        QVERIFY(running.has_value());
        const bool open = !meetings->isEmpty() && meetings->last().state == MeetingState::Open;
        if (open)
            QCOMPARE((*running)->id, meetings->last().id);
    }
};

YISHIBU_TEST(TestKilledAnywhere)
#include "tst_killed_anywhere.moc"
