#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTextStream>
#include <algorithm>

namespace yishibu::bench {

inline constexpr int measured = 300;

qint64 microsecondsOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed() / 1000;
}

inline qint64 middleOf(QList<qint64> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

/// What no more than one in a hundred exceeds.
inline qint64 p99Of(QList<qint64> times)
{
    std::ranges::sort(times);
    return times.at(qMax<qsizetype>(0, (times.size() * 99 + 99) / 100 - 1));
}

/// One line: the name, and figures in microseconds.
inline void print(const QString &what, const QList<qint64> &figures)
{
    QTextStream out(stdout);
    out << what;
    for (const qint64 figure : figures)
        out << ' ' << figure;
    out << '\n';
}

} // namespace yishibu::bench
