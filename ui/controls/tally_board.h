#pragma once

#include <QColor>
#include <QWidget>

namespace yishibu {

/// The strokes of one answer, as they stand on the blackboard.
class TallyBoard : public QWidget
{
    Q_OBJECT

public:
    explicit TallyBoard(QWidget *parent = nullptr);

    void setStrokes(int strokes);
    int strokes() const { return m_strokes; }
    void setColour(const QColor &colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_strokes = 0;
    QColor m_colour;
};

} // namespace yishibu
