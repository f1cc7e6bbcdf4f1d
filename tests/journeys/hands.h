#pragma once

#include <QDate>
#include <QString>
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
    bool choose(const QString &name, const QString &data);
    /// Opens the menu of a button and takes its first line.
    bool takeFirst(const QString &name);
    bool chooseTab(const QString &name, int tab);

private:
    QList<QWidget *> seen(const QString &name) const;
    QWidget *into(const QString &name);

    QWidget *m_at = nullptr;
};

} // namespace yishibu::test
