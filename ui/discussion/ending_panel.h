#pragma once

#include "app/agenda/agenda_item.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yishibu {

class Card;
class FieldRow;
class Hall;
class PersonField;

/// 撤回, 暂缓: who withdrew the item, or on whose proposal it is put off, and to which later meeting or day.
class EndingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EndingPanel(const Hall &hall, QWidget *parent = nullptr);

    /// Asks anew, for the current item; nothing is taken over from what was asked before.
    void begin(ItemEnding ending);
    QWidget *firstField() const;

Q_SIGNALS:
    /// Everything asked for is said.
    void endWanted(yishibu::ItemEnding ending, const yishibu::EndedOtherwise &how);
    void leaveWanted();

private:
    void end();

    const Hall &m_hall;
    ItemEnding m_ending = ItemEnding::Deferred;
    Card *m_card;
    QLabel *m_title;
    PersonField *m_withdrewField;
    PersonField *m_proposedField;
    QLineEdit *m_toField;
    QPushButton *m_handBack; ///< where a law lets 村民代表 hand the item back
    FieldRow *m_withdrew;
    FieldRow *m_proposed;
    FieldRow *m_to;
};

} // namespace yishibu
