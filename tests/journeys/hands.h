#pragma once

#include <QDate>
#include <QString>
#include <QVariant>
#include <QWidget>

namespace yishibu::test {

/// Two hands at mouse and keyboard before one window. Whatever they are told to use must be seen, or they say so and
/// return false; nothing is ever set past the keys.
class Hands
{
public:
    void workIn(QWidget *window) { m_at = window; }

    /// What is to be seen under this name; null, with a word in the log, if nothing is.
    template<typename Control>
    Control *find(const QString &name) const
    {
        for (QWidget *widget : seen(name)) {
            if (auto *control = qobject_cast<Control *>(widget))
                return control;
        }
        qWarning("no visible %s", qPrintable(name));
        return nullptr;
    }

    bool click(const QString &name);
    /// Characters as an input method commits them, in place of what stands in the field.
    bool type(const QString &name, const QString &text);
    /// The same, then Enter.
    bool typePerson(const QString &name, const QString &text);
    /// Key by key, as figures and letters come from a keyboard.
    bool press(const QString &name, const QString &keys);
    /// A date by its figures, part after part.
    bool pressDate(const QString &name, QDate day);
    /// Opens the list of a combo box with the mouse and goes to the line of this data by keys.
    bool choose(const QString &name, const QVariant &data);
    /// Opens the menu of a button and takes its first line.
    bool takeFirst(const QString &name) { return take(name, {}); }
    /// Opens the menu of a button, goes down to the line of this name, and takes it; the first line where the name is empty.
    bool take(const QString &name, const QString &line);
    /// Key by key where the keyboard is, which must be under this name: '\n' is Enter, '\b' is Backspace. Where a key leads
    /// the keyboard somewhere else, the next one goes there.
    bool keysAt(const QString &name, const QString &keys);
    bool chooseTab(const QString &name, int tab);

private:
    QList<QWidget *> seen(const QString &name) const;
    QWidget *into(const QString &name);

    QWidget *m_at = nullptr;
};

} // namespace yishibu::test
