#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace yishibu {

/// Paints `strokes` strokes of 正 side by side from the top left of `rect`, each sign as high as the rect, the last one as
/// far as it has come. Signs become smaller, and then wrap, where they would not fit. Returns the width used.
double paintTally(QPainter &painter, const QRectF &rect, int strokes, const QColor &colour);

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
