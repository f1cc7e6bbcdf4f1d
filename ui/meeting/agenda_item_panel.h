#pragma once

#include "app/agenda/agenda_item.h"

#include <QFrame>
#include <functional>

class QComboBox;
class QLabel;
class QLayout;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace yishibu {

class Clock;
class FieldRow;
class Hall;
class PartyStudy;
struct Topic;

/// One item of the agenda: what the law wants before it can be decided, and how it is explained to the people. What is
/// missing stands below in words, with its article; it stops nobody from talking about it.
class AgendaItemPanel : public QFrame
{
    Q_OBJECT

public:
    AgendaItemPanel(const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    /// movable: the agenda itself may still change.
    void show(const AgendaItem &item, bool movable, bool editable);
    const AgendaItem &item() const { return m_item; }

Q_SIGNALS:
    void edited(const yishibu::AgendaItem &item);
    void moveWanted(int by); ///< -1 up, +1 down
    void dropWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newHead();
    QLayout *newPurpose();
    void showDelegations();
    void showMissing();
    void edit(const std::function<void(AgendaItem &)> &change);
    const Topic *topic() const;

    const Hall &m_hall;
    AgendaItem m_item;
    QLabel *m_ordinal;
    QLabel *m_title;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_drop;
    QRadioButton *m_decide;
    QRadioButton *m_hear;
    PartyStudy *m_study;
    QComboBox *m_delegation;
    FieldRow *m_delegationRow;
    QPlainTextEdit *m_explanation;
    QSpinBox *m_minutes;
    QLabel *m_missing;
};

} // namespace yishibu
