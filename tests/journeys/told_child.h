#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace yishibu {
struct Workplace;
}

namespace yishibu::test {

/// What a process said about its book each time something was confirmed.
struct Told
{
    qint64 sequence = 0; ///< the last journal line
    QString chain;       ///< its chain value: it stands for every line up to here
    QString hall;        ///< hallInOneLine()
};

/// Through this a child tells its parent what is confirmed; what was told cannot be lost any more.
class Teller
{
public:
    explicit Teller(int pipe) : m_pipe(pipe) {}
    void tell(Workplace &place);
    void say(const QString &line);

private:
    int m_pipe;
};

/// How a child ended, and what it had told.
struct ChildEnd
{
    QList<Told> told;
    QStringList said;
    bool killed = false;   ///< by SIGKILL: no destructor ran, nothing was flushed by good manners
    bool finished = false; ///< it came to the end of its story
};

/// Runs the story in a process of its own.
ChildEnd inChild(const std::function<void(Teller &)> &story);

} // namespace yishibu::test
