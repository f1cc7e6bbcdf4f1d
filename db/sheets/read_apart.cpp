#include "db/sheets/read_apart.h"

#include "db/sheets/sheet_answer.h"
#include "db/sheets/sheet_limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <csignal>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMilliseconds = 20; ///< how soon giving up is noticed

std::unexpected<Reason> refused(SheetFault fault, const QString &fileName, QList<qint64> figures = {})
{
    return std::unexpected(Reason::failure(fault, {fileName}, std::move(figures)));
}

/// The file's own fault, with the figures that belong to it; none of them is taken from the answer.
std::unexpected<Reason> ownFault(SheetFault fault, const QString &fileName)
{
    if (fault == SheetFault::TooManyRows)
        return refused(fault, fileName, {sheetRowLimit, sheetColumnLimit});
    if (fault == SheetFault::TooLarge)
        return refused(fault, fileName, {sheetUnpackedLimitMiB});
    return refused(fault, fileName);
}

/// Why no answer came, while it was waited for; nothing as long as waiting has a sense.
enum class Waiting { Goes, Cancelled, TooLong, TooMuch };

/// Listens until the process has ended or is not worth waiting for; then it is no more.
Waiting listen(QProcess &process, const ReadingApart &how, QByteArray &answer)
{
    QElapsedTimer timer;
    timer.start();
    Waiting waiting = Waiting::Goes;
    while (waiting == Waiting::Goes && process.state() != QProcess::NotRunning) {
        if (!process.waitForReadyRead(waitMilliseconds) && process.state() != QProcess::NotRunning)
            process.waitForFinished(waitMilliseconds);
        answer += process.readAllStandardOutput();
        if (how.stop.stop_requested())
            waiting = Waiting::Cancelled;
        else if (answer.size() > sheetAnswerLimit)
            waiting = Waiting::TooMuch;
        else if (timer.hasExpired(how.patience.count()))
            waiting = Waiting::TooLong;
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    answer += process.readAllStandardOutput();
    return waiting;
}

/// Ended by the system for having used up its time.
bool ranOutOfTime(const QProcess &process)
{
    return process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGXCPU;
}

} // namespace

ReadingApart ReadingApart::usual(std::stop_token stop)
{
    return {QDir(QCoreApplication::applicationDirPath()).filePath(u"yishibu-sheets"_s),
            std::chrono::seconds(readerPatienceSeconds), std::move(stop)};
}

Outcome<QList<Sheet>> readApart(const QByteArray &bytes, const QString &fileName, const ReadingApart &how)
{
    if (how.stop.stop_requested())
        return refused(SheetFault::ReadingCancelled, fileName);
    QProcess process;
    process.setProgram(how.program);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QIODevice::ReadWrite);
    if (!process.waitForStarted())
        return refused(SheetFault::ReaderMissing, fileName);
    process.write(bytes);
    process.closeWriteChannel();
    QByteArray answer;
    switch (listen(process, how, answer)) {
    case Waiting::Goes: break;
    case Waiting::Cancelled: return refused(SheetFault::ReadingCancelled, fileName);
    case Waiting::TooMuch: return refused(SheetFault::ReaderStopped, fileName);
    case Waiting::TooLong:
        return refused(SheetFault::TookTooLong, fileName,
                       {std::chrono::ceil<std::chrono::seconds>(how.patience).count()});
    }
    if (ranOutOfTime(process))
        return refused(SheetFault::TookTooLong, fileName, {readerCpuSeconds});
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return refused(SheetFault::ReaderStopped, fileName);
    auto said = checkedAnswer(answer);
    if (!said)
        return refused(SheetFault::ReaderStopped, fileName);
    if (!*said)
        return ownFault(said->error(), fileName);
    return std::move(**said);
}

} // namespace yishibu
