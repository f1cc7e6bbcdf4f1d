#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace yishibu::test {

/// What a run of a program left behind.
struct Ran
{
    int status = -1; ///< -1 if it crashed or never ended
    QString out;
    QString err;
};

inline Ran runOther(const QString &program, const QStringList &arguments, const QString &folder = {},
                    const QByteArray &input = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(180000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The program as it was built, run as a person would in a terminal.
inline Ran runProgram(const QStringList &arguments, const QString &folder = {})
{
    return runOther(QStringLiteral(YISHIBU_PROGRAM), arguments, folder);
}

} // namespace yishibu::test
