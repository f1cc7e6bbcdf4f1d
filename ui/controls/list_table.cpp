#include "ui/controls/list_table.h"

#include "ui/style/indicators.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QtMath>

namespace yishibu {

namespace {

constexpr int cellPadding = 8;

/// Draws a row as one thing: tint under the chosen one, a bar at its left while the keyboard is here, a line beneath.
class RowDelegate : public QStyledItemDelegate
{
public:
    explicit RowDelegate(QTableView *table) : QStyledItemDelegate(table), m_table(table) {}

    QList<int> strong;
    QList<int> quiet;

    QFont fontOf(int column) const
    {
        return tokensOf(m_table).sans(quiet.contains(column) ? 14 : 16, strong.contains(column));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QString text = index.data(Qt::DisplayRole).toString();
        // Rounded down, the width would be a hair too small and the last sign be left out.
        const int advance = qCeil(QFontMetricsF(fontOf(index.column())).horizontalAdvance(text));
        size.setWidth(qMax(size.width(), advance + 2 * cellPadding));
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours c = tokensOf(m_table).colours;
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, c.vermilionTint);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
        const bool first = m_table->horizontalHeader()->visualIndex(index.column()) == 0;
        if (first && index.row() == m_table->currentIndex().row() && m_table->hasFocus())
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), c.vermilion);
        paintContent(*painter, option, index, c);
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool cut = QFontMetrics(fontOf(index.column())).horizontalAdvance(text) > option.rect.width() - 2 * cellPadding;
        if (event->type() == QEvent::ToolTip && cut && index.data(Qt::ToolTipRole).isNull()) {
            QToolTip::showText(event->globalPos(), text, view);
            return true;
        }
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }

private:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &c) const
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
        const QStyle *style = m_table->style();
        if (item.features & QStyleOptionViewItem::HasCheckIndicator) {
            QStyleOptionViewItem mark = item;
            const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_table);
            mark.rect = QRect(place.left(), place.center().y() - side / 2, side, side);
            mark.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
            mark.state |= item.checkState == Qt::Checked            ? QStyle::State_On
                          : item.checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                    : QStyle::State_Off;
            style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &mark, &painter, m_table);
            place.setLeft(place.left() + side + cellPadding);
        }
        if (!item.icon.isNull()) {
            const int side = qMin(place.height(), 24);
            item.icon.paint(&painter, QRect(place.left(), place.center().y() - side / 2, side, side));
            place.setLeft(place.left() + side + cellPadding);
        }
        QFont font = fontOf(index.column());
        if (const QVariant own = index.data(Qt::FontRole); own.isValid())
            font.setBold(font.bold() || own.value<QFont>().bold());
        const QVariant brush = index.data(Qt::ForegroundRole);
        const bool enabled = item.state & QStyle::State_Enabled;
        painter.setFont(font);
        painter.setPen(brush.isValid()                            ? brush.value<QBrush>().color()
                       : !enabled || quiet.contains(index.column()) ? c.ink2
                                                                    : c.ink);
        painter.drawText(place, int(item.displayAlignment),
                         QFontMetrics(font).elidedText(item.text, Qt::ElideRight, place.width()));
    }

    QTableView *m_table;
};

RowDelegate *delegateOf(const QTableView *table)
{
    return static_cast<RowDelegate *>(table->itemDelegate());
}

} // namespace

ListTable::ListTable(QWidget *parent) : QTableView(parent)
{
    setLook(this, Look::List);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->viewport()->installEventFilter(this);
    applySizes();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &at) { Q_EMIT rowChosen(at.row()); });
}

void ListTable::showHeader(bool shown)
{
    horizontalHeader()->setVisible(shown);
}

void ListTable::setStrongColumns(const QList<int> &columns)
{
    delegateOf(this)->strong = columns;
    viewport()->update();
}

void ListTable::setQuietColumns(const QList<int> &columns)
{
    delegateOf(this)->quiet = columns;
    viewport()->update();
}

void ListTable::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    applySizes();
}

void ListTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applySizes();
}

void ListTable::applySizes()
{
    const Tokens tokens = tokensOf(this);
    verticalHeader()->setMinimumSectionSize(tokens.high(37));
    verticalHeader()->setDefaultSectionSize(tokens.high(37));
    horizontalHeader()->setStretchLastSection(m_widths.isEmpty());
    for (int i = 0; i < m_widths.size() && i < horizontalHeader()->count(); ++i) {
        const int width = m_widths[i];
        horizontalHeader()->setSectionResizeMode(i, width < 0    ? QHeaderView::Stretch
                                                    : width == 0 ? QHeaderView::ResizeToContents
                                                                 : QHeaderView::Interactive);
        if (width > 0)
            horizontalHeader()->resizeSection(i, tokens.type(width));
    }
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applySizes();
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // A keyboard user sees where he is at once.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void ListTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

/// A heading that does not fit is shown whole under the pointer, as a cell is.
bool ListTable::eventFilter(QObject *watched, QEvent *event)
{
    const QHeaderView *header = horizontalHeader();
    if (watched != header->viewport() || event->type() != QEvent::ToolTip || !model())
        return QTableView::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = header->logicalIndexAt(help->pos());
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const int room = header->sectionSize(column) - 2 * cellPadding;
    if (column < 0 || QFontMetrics(tokensOf(this).sans(14)).horizontalAdvance(text) <= room)
        return QTableView::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT rowChosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
    // Who goes up in the first row, or home to it, has chosen it, though Qt sees no move.
    const int key = event->key();
    const bool moves = key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Up || key == Qt::Key_Down
                       || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (moves && currentIndex().isValid() && selectionModel()->selectedRows().isEmpty())
        selectRow(currentIndex().row());
}

} // namespace yishibu
