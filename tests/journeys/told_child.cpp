#include "tests/journeys/told_child.h"

#include "db/book.h"
#include "tests/journeys/played_book.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

/// Told by a confirmed act: "sequence TAB chain TAB hall"; anything else was only said.
void takeIn(const QString &line, ChildEnd &end)
{
    const QStringList parts = line.split(u'\t');
    if (parts.size() == 3)
        end.told.append({parts[0].toLongLong(), parts[1], parts[2]});
    else
        end.said.append(line);
}

} // namespace

void Teller::tell(Workplace &place)
{
    const auto anchor = place.book->journalAnchor();
    if (!anchor)
        ::_exit(4);
    say(u"%1\t%2\t%3"_s.arg(anchor->sequence).arg(anchor->chain, hallInOneLine(place.hall)));
}

void Teller::say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t n = ::write(m_pipe, bytes.constData() + done, size_t(bytes.size() - done));
        if (n <= 0)
            ::_exit(5);
        done += n;
    }
}

ChildEnd inChild(const std::function<void(Teller &)> &story)
{
    int pipes[2];
    if (::pipe(pipes) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipes[0]);
        Teller teller(pipes[1]);
        story(teller);
        ::_exit(0);
    }
    ::close(pipes[1]);
    QByteArray bytes;
    char buffer[4096];
    for (ssize_t n = ::read(pipes[0], buffer, sizeof buffer); n > 0; n = ::read(pipes[0], buffer, sizeof buffer))
        bytes.append(buffer, n);
    ::close(pipes[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ChildEnd end{.told = {},
                 .said = {},
                 .killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL,
                 .finished = WIFEXITED(status) && WEXITSTATUS(status) == 0};
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts))
        takeIn(line, end);
    return end;
}

} // namespace yishibu::test
