#pragma once

#include "app/moment.h"

#include <QTimeZone>

namespace yishibu::test {

/// Half past seven on the evening of 22 November 2026, village time: a meeting in most tests begins then.
inline QDateTime meetingEvening()
{
    return QDateTime(QDate(2026, 11, 22), QTime(19, 30), QTimeZone("Asia/Shanghai"));
}

/// A clock that stands until it is told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now = meetingEvening()) : m_now(now) {}

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void pass(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace yishibu::test
