#include "tests/journeys/hands.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

/// What lies below the edge is scrolled to, as one would with the wheel.
void bringIntoView(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget, 0, 20);
    }
    QCoreApplication::processEvents();
}

} // namespace

QList<QWidget *> Hands::seen(const QString &name) const
{
    QCoreApplication::processEvents();
    QList<QWidget *> all = m_at->findChildren<QWidget *>(name);
    all.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return all;
}

bool Hands::click(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return false;
    bringIntoView(button);
    const bool isBox = qobject_cast<QCheckBox *>(button);
    QTest::mouseClick(button, Qt::LeftButton, {}, isBox ? QPoint(8, button->height() / 2) : QPoint());
    QCoreApplication::processEvents();
    return true;
}

/// The field that the mouse went into, with all that stands in it chosen.
QWidget *Hands::into(const QString &name)
{
    auto *field = find<QWidget>(name);
    if (!field || !field->isEnabled())
        return nullptr;
    bringIntoView(field);
    // A window manager gives the keyboard back when a list or menu is gone; without a screen nobody does.
    if (!m_at->isActiveWindow())
        QApplication::setActiveWindow(m_at);
    auto *area = qobject_cast<QAbstractScrollArea *>(field);
    QTest::mouseClick(area ? area->viewport() : field, Qt::LeftButton, {}, QPoint(14, field->height() / 2));
    if (!field->hasFocus()) {
        qWarning() << "the mouse did not get into" << name << field->mapTo(m_at, QPoint(0, 0)) << field->size() << "but into"
                   << QApplication::focusWidget() << QApplication::activePopupWidget();
        return nullptr;
    }
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    return field;
}

bool Hands::type(const QString &name, const QString &text)
{
    QWidget *field = into(name);
    if (!field)
        return false;
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
    QCoreApplication::processEvents();
    return true;
}

bool Hands::typePerson(const QString &name, const QString &text)
{
    if (!type(name, text))
        return false;
    QTest::keyClick(find<QWidget>(name), Qt::Key_Return);
    QCoreApplication::processEvents();
    return true;
}

bool Hands::press(const QString &name, const QString &keys)
{
    QWidget *field = into(name);
    if (!field)
        return false;
    QTest::keyClicks(field, keys);
    QCoreApplication::processEvents();
    return true;
}

bool Hands::pressDate(const QString &name, QDate day)
{
    auto *field = find<QDateEdit>(name);
    if (!field || !into(name))
        return false;
    // Who comes with Tab finds the year chosen.
    QTest::keyClick(field, Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    if (!field->hasFocus())
        return false;
    QTest::keyClicks(field, day.toString(u"yyyyMMdd"_s));
    QTest::keyClick(field, Qt::Key_Tab);
    QCoreApplication::processEvents();
    if (field->date() != day)
        qWarning("%s became %s", qPrintable(name), qPrintable(field->text()));
    return field->date() == day;
}

bool Hands::choose(const QString &name, const QVariant &data)
{
    auto *combo = find<QComboBox>(name);
    const int wanted = combo ? combo->findData(data) : -1;
    if (wanted < 0)
        return false;
    QTest::mouseClick(combo, Qt::LeftButton);
    if (!combo->view()->isVisible())
        return false;
    QTest::keyClick(combo->view(), Qt::Key_Home);
    for (int line = 0; line < wanted; ++line)
        QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QCoreApplication::processEvents();
    return combo->currentIndex() == wanted && !combo->view()->isVisible();
}

namespace {

/// Down to the line of this name; false where the menu has none.
bool goDown(QMenu *menu, const QString &line)
{
    if (!menu->activeAction())
        QTest::keyClick(menu, Qt::Key_Down);
    for (qsizetype left = menu->actions().size(); left > 0 && !line.isEmpty(); --left) {
        if (menu->activeAction() && menu->activeAction()->objectName() == line)
            return true;
        QTest::keyClick(menu, Qt::Key_Down);
    }
    return line.isEmpty();
}

} // namespace

bool Hands::take(const QString &name, const QString &line)
{
    constexpr int mostTries = 40;
    bool taken = false;
    int tries = 0;
    // The click returns only when the menu is gone, so the keys come from a timer; again where the menu was not ready for them.
    QTimer keys;
    QPointer<QMenu> opened;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&opened, &taken, &tries, &line] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu || (opened && opened != menu))
            return;
        opened = menu;
        if (goDown(menu, line)) {
            QTest::keyClick(menu, Qt::Key_Return);
            taken = true;
        } else if (++tries > mostTries) {
            QTest::keyClick(menu, Qt::Key_Escape);
        }
    });
    keys.start(5);
    return click(name) && QTest::qWaitFor([&taken] { return taken; });
}

bool Hands::keysAt(const QString &name, const QString &keys)
{
    if (!m_at->isActiveWindow())
        QApplication::setActiveWindow(m_at);
    QCoreApplication::processEvents();
    if (!QApplication::focusWidget() || QApplication::focusWidget()->objectName() != name) {
        qWarning() << "the keyboard is not at" << name << "but at" << QApplication::focusWidget();
        return false;
    }
    for (const QChar key : keys) {
        QWidget *at = QApplication::focusWidget();
        if (!at)
            return false;
        if (key == u'\n')
            QTest::keyClick(at, Qt::Key_Return);
        else if (key == u'\b')
            QTest::keyClick(at, Qt::Key_Backspace);
        else
            QTest::keyClick(at, key.toLatin1());
    }
    QCoreApplication::processEvents();
    return true;
}

bool Hands::chooseTab(const QString &name, int tab)
{
    auto *tabs = find<QTabBar>(name);
    if (!tabs)
        return false;
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    QCoreApplication::processEvents();
    return tabs->currentIndex() == tab;
}

} // namespace yishibu::test
