#include "ui/discussion/group_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/controls/list_table.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/discussion/grouping_desk.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/talk_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {
enum Column { Name, VillagerGroup, Note, columnCount };
} // namespace

GroupPanel::GroupPanel(GroupingDesk &desk, const Hall &hall, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_card(new Card(this)), m_facilitator(new PersonField), m_noteTaker(new PersonField),
      m_people(new ListTable), m_model(new QStandardItemModel(0, columnCount, this)), m_to(new QComboBox),
      m_move(newButton(tr("Move"), Look::Secondary, this))
{
    m_card->body()->addWidget(newLeads());
    m_hints = newLabel({}, Look::Small, m_card, true);
    m_hints->setObjectName(u"groupHints"_s);
    setTone(m_hints, Tone::Warn);
    m_count = newLabel({}, Look::Strong, m_card, true);
    m_people->setObjectName(u"groupPeople"_s);
    m_people->setAccessibleName(tr("People of the group"));
    m_people->setModel(m_model);
    m_people->setColumnWidths({-1, 90, 140});
    m_people->setStrongColumns({Name});
    m_people->setQuietColumns({VillagerGroup, Note});
    m_people->setMinimumHeight(tokensOf(this).high(150));
    m_to->setObjectName(u"moveTo"_s);
    m_to->setAccessibleName(tr("The group that the chosen person moves to"));
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_to->setMinimumContentsLength(8);
    m_move->setObjectName(u"movePerson"_s);
    auto *back = newButton(tr("Back to the points"), Look::Secondary, this);
    back->setObjectName(u"leaveGroup"_s);
    auto *moving = new QHBoxLayout;
    moving->setSpacing(10);
    moving->addWidget(newLabel(tr("The chosen person moves to"), Look::Body, m_card, true), 1);
    moving->addWidget(m_to);
    moving->addWidget(m_move);
    moving->addWidget(back);
    m_card->body()->addWidget(m_hints);
    m_card->body()->addWidget(m_count);
    m_card->body()->addWidget(m_people, 1);
    m_card->body()->addLayout(moving);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_move, &QPushButton::clicked, this, &GroupPanel::moveChosen);
    connect(back, &QPushButton::clicked, this, &GroupPanel::leaveWanted);
    for (PersonField *field : {m_facilitator, m_noteTaker})
        connect(field, &PersonField::personChanged, this, &GroupPanel::keepLeads);
}

QWidget *GroupPanel::newLeads()
{
    auto *leads = new QWidget;
    auto *row = new QHBoxLayout(leads);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_facilitator->setObjectName(u"groupFacilitator"_s);
    m_noteTaker->setObjectName(u"groupNoteTaker"_s);
    for (PersonField *field : {m_facilitator, m_noteTaker})
        field->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    //: 引导员
    row->addWidget(new FieldRow(tr("Who leads the group"), m_facilitator), 1);
    //: 记录员
    row->addWidget(new FieldRow(tr("Who writes for it"), m_noteTaker), 1);
    return leads;
}

const DiscussionGroup *GroupPanel::group() const
{
    return m_group ? m_hall.discussion().group(*m_group) : nullptr;
}

void GroupPanel::showGroup(const GroupId &id)
{
    m_group = id;
    const DiscussionGroup *shown = group();
    if (!shown)
        return;
    m_card->setTitle(m_hall.nameOfGroup(id));
    m_facilitator->setPerson(shown->facilitator, m_hall.nameOf(shown->facilitator));
    m_noteTaker->setPerson(shown->noteTaker, m_hall.nameOf(shown->noteTaker));
    QStringList hints;
    for (const GroupHint hint : hintsOf(*shown, m_hall.meeting().chair))
        hints.append(wordOf(hint));
    m_hints->setText(hints.join(u' '));
    m_hints->setVisible(!hints.isEmpty());
    const int before = m_people->currentIndex().row();
    m_shown = m_hall.discussion().peopleOf(id);
    m_count->setText(tr("People in this group: %1").arg(m_hall.hereOf(id).size()));
    m_model->setRowCount(int(m_shown.size()));
    for (int row = 0; row < m_shown.size(); ++row) {
        const VillagerId &who = m_shown.at(row);
        const Villager *villager = m_hall.roster().find(who);
        const GroupPlace *place = m_hall.discussion().placeOf(shown->round, who);
        const QString note = !m_hall.attendance().isHere(who) ? tr("has left") : place && place->late ? tr("came late") : QString();
        m_model->setItem(row, Name, new QStandardItem(m_hall.nameOf(who)));
        m_model->setItem(row, VillagerGroup, new QStandardItem(villager ? villager->group : QString()));
        m_model->setItem(row, Note, new QStandardItem(note));
        for (int column = 0; column < columnCount; ++column)
            m_model->item(row, column)->setEditable(false);
    }
    if (!m_shown.isEmpty())
        m_people->setCurrentIndex(m_model->index(qBound(0, before, int(m_shown.size()) - 1), Name));
    const QVariant to = m_to->currentData();
    m_to->clear();
    for (const DiscussionGroup &other : m_hall.groups()) {
        if (other.id != id)
            m_to->addItem(other.name, other.id.hex());
    }
    if (const int again = m_to->findData(to); again >= 0)
        m_to->setCurrentIndex(again);
    m_move->setEnabled(!m_shown.isEmpty() && m_to->count() > 0);
}

void GroupPanel::keepLeads()
{
    if (!m_group)
        return;
    const GroupId id = *m_group;
    tell(m_desk.lead(id, m_facilitator->person(), m_noteTaker->person()));
    showGroup(id); // puts back what the book has where it was refused
}

void GroupPanel::moveChosen()
{
    const int row = m_people->currentIndex().row();
    const auto to = GroupId::fromHex(m_to->currentData().toString());
    if (row < 0 || row >= m_shown.size() || !to)
        return;
    tell(m_desk.move(VillagerId(m_shown.at(row)), *to));
    m_people->setFocus();
}

void GroupPanel::tell(const Done &done)
{
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

QWidget *GroupPanel::firstField() const
{
    return m_facilitator;
}

} // namespace yishibu
