#pragma once

#include "ui/discussion/grouping_desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace yishibu {

class FieldRow;
class Hall;
class OptionCard;

/// 分组: how the next round is formed. It asks; the page has it done.
class GroupingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GroupingPanel(const Hall &hall, QWidget *parent = nullptr);

    /// Empty fields for the next round of the current item.
    void begin(int peopleHere);
    GroupingWish wish() const;
    void showError(const Reason &reason);
    QWidget *firstField() const;

Q_SIGNALS:
    void formWanted();
    void leaveWanted();
    void takeBackWanted();

private:
    QWidget *newFields();
    void showFields();
    GroupingMethod method() const;

    const Hall &m_hall;
    QLabel *m_title;
    QList<OptionCard *> m_methods; ///< in the order of GroupingMethod
    QSpinBox *m_groups;
    QSpinBox *m_minutes;
    QLineEdit *m_seed;
    QLineEdit *m_reason;
    QCheckBox *m_hosts;
    FieldRow *m_groupsRow;
    FieldRow *m_seedRow;
    FieldRow *m_minutesRow;
    FieldRow *m_reasonRow;
    QLabel *m_error;
    QPushButton *m_form;
    QPushButton *m_leave;
    QPushButton *m_takeBack;
};

} // namespace yishibu
