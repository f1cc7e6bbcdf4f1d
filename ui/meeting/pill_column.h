#pragma once

#include <QStyledItemDelegate>

namespace yishibu {

/// Draws the words of a column of a ListTable as a pill; the row gives its tone under `toneRole`.
class PillColumn : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int toneRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace yishibu
