#include "ui/controls/figure_label.h"

#include "ui/style/look.h"

namespace yishibu {

FigureLabel::FigureLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setLook(this, Look::Figure);
    setFigure(0);
}

void FigureLabel::setFigure(int figure)
{
    m_figure = figure;
    setText(QString::number(figure));
    rename();
}

void FigureLabel::setMeaning(const QString &meaning)
{
    m_meaning = meaning;
    rename();
}

QSize FigureLabel::sizeHint() const
{
    // Figures have no descenders: without the empty part of the line they stand closer to what they mean.
    ensurePolished();
    return {fontMetrics().horizontalAdvance(text()) + 4, fontMetrics().ascent() - fontMetrics().descent() / 2};
}

QSize FigureLabel::minimumSizeHint() const
{
    const QSize comfortable = sizeHint();
    return {comfortable.width(), fontMetrics().capHeight() * 5 / 4};
}

void FigureLabel::rename()
{
    setAccessibleName(m_meaning.isEmpty() ? text() : tr("%1: %2").arg(m_meaning, text()));
}

} // namespace yishibu
