#include "tests/db/support/other_process.h"

#include <QList>
#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yishibu::test {

OtherProcess::OtherProcess(const std::function<void(const Say &)> &work)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    m_process = ::fork();
    if (m_process < 0)
        qFatal("no process");
    if (m_process == 0) {
        ::close(ends[0]);
        work([&ends](const QByteArray &line) {
            const QByteArray whole = line + '\n';
            if (::write(ends[1], whole.constData(), size_t(whole.size())) != whole.size())
                ::_exit(1);
        });
        ::_exit(0);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

OtherProcess::~OtherProcess()
{
    kill();
    ::close(m_pipe);
}

bool OtherProcess::readMore(int milliseconds)
{
    pollfd waiting{m_pipe, POLLIN, 0};
    if (::poll(&waiting, 1, milliseconds) <= 0)
        return false;
    char buffer[4096];
    const ssize_t got = ::read(m_pipe, buffer, sizeof buffer);
    if (got <= 0)
        return false;
    m_read.append(buffer, got);
    return true;
}

QByteArray OtherProcess::line()
{
    while (!m_read.contains('\n')) {
        if (!readMore(10'000))
            return {};
    }
    const qsizetype end = m_read.indexOf('\n');
    const QByteArray line = m_read.left(end);
    m_read.remove(0, end + 1);
    return line;
}

QList<QByteArray> OtherProcess::rest()
{
    while (readMore(10'000)) { }
    QList<QByteArray> lines = m_read.split('\n');
    lines.removeLast(); // what follows the last line end was not said in full
    m_read.clear();
    return lines;
}

void OtherProcess::kill()
{
    if (m_process < 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

} // namespace yishibu::test
