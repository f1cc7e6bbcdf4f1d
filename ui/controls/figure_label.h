#pragma once

#include <QLabel>

namespace yishibu {

/// The figure that decides, 76 px, its digits all of one width so that it stands still while it grows. Screen readers
/// hear setMeaning() before it: "Present: 20".
class FigureLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FigureLabel(QWidget *parent = nullptr);

    void setFigure(int figure);
    int figure() const { return m_figure; }
    void setMeaning(const QString &meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void rename();

    int m_figure = 0;
    QString m_meaning;
};

} // namespace yishibu
