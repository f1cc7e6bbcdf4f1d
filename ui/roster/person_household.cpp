#include "ui/roster/person_household.h"

#include "app/village/household_head.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yishibu {

using namespace Qt::StringLiterals;

PersonHousehold::PersonHousehold(const Hall &hall, QWidget *parent) : Card(u" "_s, parent), m_hall(hall)
{
    m_head = newLabel({}, Look::Soft, this, true);
    body()->addWidget(m_head);
    m_place = new QVBoxLayout;
    body()->addLayout(m_place);
    body()->addWidget(newRule(this));
    m_representative = newLabel({}, Look::Body, this, true);
    m_representative->setObjectName(u"householdRepresentative"_s);
    body()->addWidget(m_representative);
    m_choose = newButton({}, Look::Secondary, this);
    m_choose->setObjectName(u"chooseRepresentative"_s);
    m_end = newButton(tr("End…"), Look::Secondary, this);
    m_end->setObjectName(u"endRepresentative"_s);
    m_end->setAccessibleName(tr("Nobody is to stand for the household any more"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_choose, 1);
    row->addWidget(m_end);
    body()->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (m_household)
            Q_EMIT representativeAsked(*m_household);
    });
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (m_stands)
            Q_EMIT representativeEndAsked(*m_stands);
    });
}

void PersonHousehold::show(const VillagerId &who, QDate today)
{
    const Household *household = m_hall.roster().householdOf(who);
    setVisible(household);
    if (!household)
        return;
    m_household = household->id;
    setTitle(tr("Household %1").arg(household->number));
    m_head->setText(tr("Head of household: %1").arg(headNameOf(m_hall.roster(), *household)));
    listMembers(household->id, who, today);
    const HouseholdRepresentative *stands = m_hall.roster().representativeOf(household->id, today);
    m_stands = stands ? std::optional(*stands) : std::nullopt;
    m_representative->setText(stands ? tr("%1 stands for the household, since %2.").arg(m_hall.nameOf(stands->villager), dateWords(stands->from))
                                     : tr("Nobody stands for the household yet."));
    m_choose->setText(stands ? tr("Somebody else…") : tr("Choose who does…"));
    m_end->setVisible(stands);
}

void PersonHousehold::listMembers(const HouseholdId &household, const VillagerId &chosen, QDate today)
{
    if (m_members) {
        m_members->hide();
        m_members->deleteLater(); // one of its buttons may have asked for this
    }
    m_members = new QWidget(this);
    auto *column = new QVBoxLayout(m_members);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const Villager &villager : m_hall.roster().villagers()) {
        if (villager.household != household)
            continue;
        const auto age = villager.ageOn(today);
        QStringList words{villager.name, villager.relationToHead};
        words.append(villager.isListed() ? (age ? QString::number(*age) : QString()) : wordOf(villager.standing));
        words.removeAll(QString());
        const QString text = words.join(u"  "_s);
        if (villager.id == chosen) {
            auto *here = newLabel(text, Look::Strong, m_members, true);
            here->setContentsMargins(13, 6, 13, 6);
            column->addWidget(here);
            continue;
        }
        auto *button = newButton(text, Look::Quiet, m_members);
        button->setObjectName(u"householdMember"_s);
        button->setAccessibleName(tr("Show %1").arg(villager.name));
        connect(button, &QPushButton::clicked, this, [this, who = villager.id] { Q_EMIT personAsked(who); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_place->addWidget(m_members);
    m_members->show();
}

} // namespace yishibu
