#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace yishibu::bench {

struct BareFacts;

/// Writes what a sign-in writes into a copy of a book, by nothing but SQLite's own interface: the same three rows (the
/// sign-in, the line of the journal, its payload) in the same tables with their indexes and triggers, under the same
/// settings, each sign-in one transaction. What the rows say is not worked out: no rule, no JSON, no digest, no rank.
class BareDoor
{
public:
    /// `copy` must hold a sign-in already; it is written once more for everybody else.
    explicit BareDoor(const QString &copy);
    ~BareDoor();
    BareDoor(const BareDoor &) = delete;
    BareDoor &operator=(const BareDoor &) = delete;

    void signIn();
    /// "bare MEDIAN COMMIT": the whole of it, and the part of it that the commit with its one flush takes.
    void tell() const;

private:
    std::unique_ptr<BareFacts> m;
    QList<QByteArray> m_away;
};

/// The same of a paper that is called: the paper, the line of the journal, its payload.
class BareCount
{
public:
    /// `copy` must hold one called paper already; the next ones have the places behind it.
    explicit BareCount(const QString &copy);
    ~BareCount();
    BareCount(const BareCount &) = delete;
    BareCount &operator=(const BareCount &) = delete;

    void call();
    /// "bare-call MEDIAN P99 COMMIT".
    void tell() const;

private:
    std::unique_ptr<BareFacts> m;
    qint64 m_ordinal;
};

} // namespace yishibu::bench
