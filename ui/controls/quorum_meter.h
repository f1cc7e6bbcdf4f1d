#pragma once

#include "ui/controls/card.h"

namespace yishibu {

class FigureLabel;
class MeterBar;

/// What the meter shows. Figures and the words for them come from the caller; this knows no rule.
struct QuorumReading
{
    int present = 0;
    int expected = 0;
    int needed = 0;
    QString heading;      ///< 实到
    QString expectedText; ///< / 应到 38
    QString verdict;      ///< 到会人数不足，还差 6 人
    QString basis;        ///< 法定到会 26 人：组成人员三分之二以上 (may have several lines)

    bool operator==(const QuorumReading &) const = default;
};

/// Are we enough? The largest thing on the sign-in page.
class QuorumMeter : public Card
{
    Q_OBJECT

public:
    explicit QuorumMeter(QWidget *parent = nullptr);

    void setReading(const QuorumReading &reading);
    const QuorumReading &reading() const { return m_reading; }

private:
    QuorumReading m_reading;
    QLabel *m_heading;
    FigureLabel *m_figure;
    QLabel *m_expected;
    MeterBar *m_bar;
    QLabel *m_verdict;
    QLabel *m_basis;
};

} // namespace yishibu
