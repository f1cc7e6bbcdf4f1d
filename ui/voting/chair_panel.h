#pragma once

#include "app/meeting/chair_change.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace yishibu {

class FieldRow;
class Hall;
class PersonField;

/// 更换主持人: who takes the chair, why, for how long, and how many asked for it.
class ChairPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChairPanel(const Hall &hall, QWidget *parent = nullptr);

    /// Empty fields for the current item, with who presides now and what the law says.
    void begin();
    /// What is typed, as a change at the current item; nothing is kept by that.
    ChairChange wanted() const;
    void showError(const Reason &reason);
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    const Hall &m_hall;
    QLabel *m_now;
    PersonField *m_chair;
    QLineEdit *m_title;
    QLineEdit *m_reason;
    QLineEdit *m_objecting;
    QCheckBox *m_toTheEnd;
    FieldRow *m_chairRow;
    FieldRow *m_reasonRow;
    FieldRow *m_objectingRow;
};

} // namespace yishibu
