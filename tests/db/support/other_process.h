#pragma once

#include <QByteArray>
#include <functional>

namespace yishibu::test {

/// A second process, made by fork(): it shares nothing with this one but a pipe. This process must hold no book
/// while it is made.
class OtherProcess
{
public:
    /// Says a line to the test; returns only after the pipe has it.
    using Say = std::function<void(const QByteArray &line)>;

    explicit OtherProcess(const std::function<void(const Say &)> &work);
    ~OtherProcess();
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    /// The next line; empty when the process ended or nothing came for ten seconds.
    QByteArray line();
    /// Every line up to its end.
    QList<QByteArray> rest();
    /// kill -9, and waits until it is gone.
    void kill();

private:
    bool readMore(int milliseconds);

    int m_process = -1;
    int m_pipe = -1;
    QByteArray m_read;
};

} // namespace yishibu::test
