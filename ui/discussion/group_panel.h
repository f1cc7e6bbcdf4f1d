#pragma once

#include "app/discussion/grouping.h"
#include "app/outcome.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace yishibu {

class Card;
class GroupingDesk;
class Hall;
class ListTable;
class PersonField;

/// One group: who leads it, who writes for it, who sits in it, and who moves to another.
class GroupPanel : public QWidget
{
    Q_OBJECT

public:
    GroupPanel(GroupingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void showGroup(const GroupId &group);
    QWidget *firstField() const;

Q_SIGNALS:
    void leaveWanted();
    void said(yishibu::Tone tone, const QString &text);

private:
    QWidget *newLeads();
    void keepLeads();
    void moveChosen();
    void tell(const Done &done);
    const DiscussionGroup *group() const;

    GroupingDesk &m_desk;
    const Hall &m_hall;
    std::optional<GroupId> m_group;
    Card *m_card;
    PersonField *m_facilitator;
    PersonField *m_noteTaker;
    QLabel *m_hints;
    QLabel *m_count;
    ListTable *m_people;
    QStandardItemModel *m_model;
    QList<VillagerId> m_shown;
    QComboBox *m_to;
    QPushButton *m_move;
};

} // namespace yishibu
