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

void FigureLabel::rename()
{
    setAccessibleName(m_meaning.isEmpty() ? text() : tr("%1: %2").arg(m_meaning, text()));
}

} // namespace yishibu
