#include "tests/support/look_at_it.h"

#include "tests/support/place_of_widget.h"
#include "tests/support/room_for_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QToolButton>

namespace yishibu::test {

using namespace Qt::StringLiterals;

namespace {

QSize neededBy(const QAbstractButton &button)
{
    const QSize least = button.minimumSizeHint().isValid() ? button.minimumSizeHint() : button.sizeHint();
    return button.hasHeightForWidth() ? QSize(least.width(), button.heightForWidth(button.width())) : least;
}

bool paintsItsOwnText(const QWidget &widget)
{
    return QByteArrayView(widget.metaObject()->className()).startsWith("yishibu::") && !widget.layout()
        && !widget.inherits("QAbstractScrollArea") && widget.minimumSizeHint().isValid();
}

QString complaint(const QWidget &widget, const QString &text, const QSize &needed)
{
    return u"%1 '%2' has %3 x %4, needs %5 x %6"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent)
        return false;
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || parent->objectName().startsWith("qt_"_L1);
}

} // namespace

QStringList clippedTexts(QWidget *page)
{
    QStringList clipped;
    const auto check = [&clipped](const QWidget &widget, const QString &text, const QSize &needed) {
        const bool elidedOnPurpose = text.endsWith(u'…') && !widget.toolTip().isEmpty();
        if (!elidedOnPurpose && (widget.width() < needed.width() || widget.height() < needed.height()))
            clipped.append(complaint(widget, text, needed));
    };
    // A tip of the pointer comes and goes while cells are asked for theirs.
    QList<QPointer<QWidget>> all;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->inherits("QTipLabel"))
            all.append(widget);
    }
    for (QWidget *widget : std::as_const(all)) {
        if (!widget)
            continue;
        // A menu is read once it is opened.
        if (!qobject_cast<QMenu *>(widget) && (!widget->isVisibleTo(page) || isPartOfAnother(*widget)))
            continue;
        clipped += textsWithoutRoom(*widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            check(*label, label->text(), neededBy(*label));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty())
                check(*button, button->text(), neededBy(*button));
        } else if (paintsItsOwnText(*widget)) {
            check(*widget, widget->accessibleName(), widget->minimumSizeHint());
        }
    }
    return clipped + badPlaces(*page);
}

QStringList unnamedControls(QWidget *page)
{
    QStringList unnamed;
    const auto all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisibleTo(page) || isPartOfAnother(*widget) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        // A scroll area takes the focus only for its arrow keys; what stands in it has names of its own.
        if (widget->inherits("QScrollArea") || widget->inherits("QScrollBar"))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return unnamed;
}

void showAt(QWidget &page, int width, int height)
{
    page.resize(width, height);
    page.show();
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
}

} // namespace yishibu::test
