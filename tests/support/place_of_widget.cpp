#include "tests/support/place_of_widget.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>

namespace yishibu::test {

using namespace Qt::StringLiterals;

namespace {

QString called(const QWidget &widget)
{
    QString words = widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = u"'%1'"_s.arg(label->text().left(40));
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && words.isEmpty())
        words = u"'%1'"_s.arg(button->text());
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + words;
}

/// Its children are Qt's own business.
bool placesItsOwnParts(const QWidget &widget)
{
    return qobject_cast<const QAbstractScrollArea *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QCalendarWidget *>(&widget)
           || qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QScrollBar *>(&widget);
}

bool isMeantToLieOver(const QWidget &widget)
{
    return widget.inherits("yishibu::HitList") || widget.inherits("QFocusFrame") || widget.inherits("QSizeGrip")
           || widget.inherits("QRubberBand") || qobject_cast<const QSplitterHandle *>(&widget);
}

const QAbstractScrollArea *scrollAreaAround(const QWidget &viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport.parentWidget());
    return area && area->viewport() == &viewport ? area : nullptr;
}

/// What can be scrolled to is not cut.
QRect reachable(const QRect &seen, const QRect &place, const QAbstractScrollArea &area)
{
    QRect all = seen;
    if (area.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        all = QRect(all.left(), place.top(), all.width(), place.height());
    if (area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        all = QRect(place.left(), all.top(), place.width(), all.height());
    return all;
}

QStringList cuts(const QWidget &widget, const QWidget &page)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        const QRect place(widget.mapTo(around, QPoint(0, 0)), widget.size());
        const QAbstractScrollArea *area = scrollAreaAround(*around);
        const QRect seen = area ? reachable(around->rect(), place, *area) : around->rect();
        if (!seen.contains(place))
            return {u"%1 is cut by %2: %3+%4 x %5+%6 in %7 x %8"_s.arg(called(widget), called(area ? *area : *around))
                        .arg(place.left()).arg(place.width()).arg(place.top()).arg(place.height())
                        .arg(around->width()).arg(around->height())};
        if (area || around == &page || around->isWindow())
            break;
    }
    return {};
}

} // namespace

QStringList badPlaces(QWidget &page)
{
    QStringList bad;
    auto parents = page.findChildren<QWidget *>();
    parents.prepend(&page);
    for (const QWidget *parent : std::as_const(parents)) {
        if (placesItsOwnParts(*parent) || (parent != &page && (!parent->isVisibleTo(&page) || parent->isWindow())))
            continue;
        QList<const QWidget *> before;
        for (const QWidget *child : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (child->isWindow() || !child->isVisibleTo(&page) || child->size().isEmpty() || isMeantToLieOver(*child))
                continue;
            bad += cuts(*child, page);
            for (const QWidget *other : std::as_const(before)) {
                const QRect both = child->geometry() & other->geometry();
                if (both.width() > 1 && both.height() > 1)
                    bad.append(u"%1 lies over %2 by %3 x %4"_s.arg(called(*child), called(*other)).arg(both.width()).arg(both.height()));
            }
            before.append(child);
        }
    }
    return bad;
}

} // namespace yishibu::test
