#include "tests/support/room_for_text.h"

#include "ui/controls/search_field.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTableView>
#include <QTextBoundaryFinder>
#include <QTextEdit>
#include <QToolButton>
#include <QToolTip>

namespace yishibu::test {

using namespace Qt::StringLiterals;

namespace {

QStringList complain(const QWidget &widget, const QString &text, int has, int needs)
{
    if (text.isEmpty() || has >= needs)
        return {};
    return {u"%1 %2 '%3' has %4, needs %5"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                               widget.objectName(), text.first(qMin(qsizetype(60), text.size())))
                .arg(has)
                .arg(needs)};
}

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().horizontalAdvance(text);
}

/// The widest part of a text that no line can be broken in.
int widestPart(const QFontMetrics &metrics, const QString &text)
{
    if (const qsizetype end = text.indexOf(u'\n'); end >= 0)
        return qMax(widestPart(metrics, text.first(end)), widestPart(metrics, text.mid(end + 1)));
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    int widest = 0;
    qsizetype from = 0;
    for (qsizetype to = breaks.toNextBoundary(); to >= 0; to = breaks.toNextBoundary()) {
        widest = qMax(widest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
        from = to;
    }
    return widest;
}

int roomIn(const QLineEdit &field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.rect = field.contentsRect();
    option.lineWidth = field.hasFrame() ? field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &field) : 0;
    option.state |= QStyle::State_Sunken;
    int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width();
    room -= field.textMargins().left() + field.textMargins().right() + 4; // what QLineEdit leaves at both ends
    for (const QToolButton *button : field.findChildren<QToolButton *>()) {
        if (button->isVisibleTo(&field))
            room -= button->width();
    }
    return room;
}

/// Cut on purpose: the whole text is shown under the pointer.
bool isToldByTheTip(const QWidget &widget, const QString &text)
{
    return widget.toolTip() == text || widget.toolTip().contains(text.toHtmlEscaped());
}

QStringList inField(const QLineEdit &field)
{
    if (!field.text().isEmpty())
        return field.isReadOnly() && !isToldByTheTip(field, field.text())
                   ? complain(field, field.displayText(), roomIn(field), widthOf(field, field.displayText()))
                   : QStringList(); // what is typed scrolls under the cursor
    if (field.inherits("yishibu::SearchField")) {
        const QString hint = static_cast<const SearchField &>(field).hint();
        return isToldByTheTip(field, hint) ? QStringList() : complain(field, hint, field.width() - 48, QFontMetrics(QApplication::font()).horizontalAdvance(hint));
    }
    const QString words = field.placeholderText();
    return isToldByTheTip(field, words) ? QStringList() : complain(field, words, roomIn(field), widthOf(field, words));
}

QStringList inArea(const QWidget &area, const QWidget &viewport, const QString &text, const QString &placeholder)
{
    if (!text.isEmpty())
        return {};
    const QRect room = viewport.rect().adjusted(4, 4, -4, -4);
    const QRect needed = area.fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholder);
    return complain(area, placeholder, room.height(), needed.height());
}

QStringList inCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    option.frame = combo.hasFrame();
    option.subControls = QStyle::SC_All;
    int room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
    if (!combo.itemIcon(combo.currentIndex()).isNull())
        room -= combo.iconSize().width() + 4;
    const QString text = combo.currentIndex() < 0 ? combo.placeholderText() : combo.currentText();
    return isToldByTheTip(combo, text) ? QStringList() : complain(combo, text, room, widthOf(combo, text));
}

QStringList inTabs(const QTabBar &bar)
{
    QStringList faults;
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (!bar.isTabVisible(tab))
            continue;
        const QRect seen = bar.tabRect(tab) & bar.rect();
        faults += complain(bar, bar.tabText(tab), seen.width(), qMax(bar.tabRect(tab).width(), widthOf(bar, bar.tabText(tab))));
    }
    return faults;
}

/// Whether the pointer over this place shows a text.
bool showsATip(QWidget &viewport, const QPoint &place)
{
    const auto hide = [] {
        // QToolTip's own way takes a third of a second.
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->inherits("QTipLabel"))
                window->hide();
        }
    };
    hide();
    QHelpEvent event(QEvent::ToolTip, place, viewport.mapToGlobal(place));
    QCoreApplication::sendEvent(&viewport, &event);
    const bool shows = QToolTip::isVisible() && !QToolTip::text().isEmpty();
    hide();
    return shows;
}

QStringList inCells(QAbstractItemView &view)
{
    QStringList faults;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect cell = view.visualRect(index);
            const QString text = index.data(Qt::DisplayRole).toString();
            if (text.isEmpty() || view.indexWidget(index) || cell.isEmpty() || !cell.intersects(view.viewport()->rect()))
                continue;
            const QSize needed = view.sizeHintForIndex(index);
            const bool wide = needed.width() > cell.width() + 1; // some styles count a grid line in
            if ((wide || needed.height() > cell.height()) && !showsATip(*view.viewport(), cell.center()))
                faults += wide ? complain(view, text, cell.width(), needed.width())
                               : complain(view, text, cell.height(), needed.height());
        }
        if (view.visualRect(model->index(row, 0, view.rootIndex())).top() > view.viewport()->height())
            break;
    }
    return faults;
}

QStringList inHeader(const QTableView &table)
{
    const QHeaderView *header = table.horizontalHeader();
    // The style sheet writes headings in 14 where all else is 16, with 8 at each side.
    QFont font = header->font();
    font.setPixelSize(qRound(font.pixelSize() * 14 / 16.0));
    QStringList faults;
    for (int section = 0; header->isVisibleTo(&table) && section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        const QAbstractItemModel *model = table.model();
        const QString text = model->headerData(section, Qt::Horizontal).toString();
        const int needed = QFontMetrics(font).horizontalAdvance(text) + 16;
        const QPoint middle(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2);
        if (needed > header->sectionSize(section) && !showsATip(*header->viewport(), middle))
            faults += complain(*header, text, header->sectionSize(section), needed);
    }
    if (table.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        faults += complain(table, u"its columns"_s, table.viewport()->width(), header->length());
    return faults;
}

QStringList inMenu(const QMenu &menu)
{
    QStringList faults;
    for (const QAction *action : menu.actions()) {
        const QString text = QString(action->text()).remove(u'&') + action->shortcut().toString();
        const int needed = qMax(widthOf(menu, text), menu.sizeHint().width());
        if (action->isVisible() && !action->isSeparator())
            faults += complain(menu, text, qMin(menu.maximumWidth(), 1366), needed);
    }
    return faults;
}

} // namespace

QSize neededBy(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {0, 0};
    if (!label.wordWrap())
        return label.minimumSizeHint();
    const int around = label.width() - label.contentsRect().width() + 2 * label.margin();
    const bool plain = label.textFormat() == Qt::PlainText || !Qt::mightBeRichText(label.text());
    return {plain ? around + widestPart(label.fontMetrics(), label.text()) : 0, label.heightForWidth(label.width())};
}

QStringList textsWithoutRoom(QWidget &widget)
{
    if (const auto *field = qobject_cast<QLineEdit *>(&widget))
        return inField(*field);
    if (const auto *combo = qobject_cast<QComboBox *>(&widget))
        return inCombo(*combo);
    if (const auto *spin = qobject_cast<QAbstractSpinBox *>(&widget)) {
        const auto *inside = spin->findChild<QLineEdit *>();
        return inside ? complain(*spin, spin->text(), roomIn(*inside), widthOf(*inside, spin->text())) : QStringList();
    }
    if (const auto *bar = qobject_cast<QTabBar *>(&widget))
        return inTabs(*bar);
    if (const auto *area = qobject_cast<QPlainTextEdit *>(&widget))
        return inArea(*area, *area->viewport(), area->toPlainText(), area->placeholderText());
    if (const auto *area = qobject_cast<QTextEdit *>(&widget))
        return inArea(*area, *area->viewport(), area->toPlainText(), area->placeholderText());
    if (auto *table = qobject_cast<QTableView *>(&widget); table && table->model())
        return inHeader(*table) + inCells(*table);
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget); view && !qobject_cast<QHeaderView *>(&widget))
        return inCells(*view);
    if (const auto *menu = qobject_cast<QMenu *>(&widget))
        return inMenu(*menu);
    return {};
}

} // namespace yishibu::test
