#pragma once

#include <QWidget>

namespace yishibu {

/// A bar with the mark that must be reached: amber until then, green from then on.
class MeterBar : public QWidget
{
    Q_OBJECT

public:
    explicit MeterBar(QWidget *parent = nullptr);

    /// `needed` 0 draws no mark and a vermilion bar: something that simply fills up. Values are cut to 0..whole.
    void setReading(int value, int needed, int whole);

    int value() const { return m_value; }
    bool isReached() const { return m_needed > 0 && m_value >= m_needed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_value = 0;
    int m_needed = 0;
    int m_whole = 0;
};

} // namespace yishibu
