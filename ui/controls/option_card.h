#pragma once

#include <QAbstractButton>

namespace yishibu {

/// One of a few ways to choose from, with room for a sentence: a card with a radio mark. Checkable and auto-exclusive among
/// its siblings; arrow keys move between them.
class OptionCard : public QAbstractButton
{
    Q_OBJECT

public:
    OptionCard(const QString &title, const QString &detail, QWidget *parent = nullptr);

    QString detail() const { return m_detail; }
    void setDetail(const QString &detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect detailRect(int width) const;

    QString m_detail;
};

} // namespace yishibu
