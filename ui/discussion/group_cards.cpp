#include "ui/discussion/group_cards.h"

#include "ui/controls/option_card.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

GroupCards::GroupCards(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"groupCards"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void GroupCards::setGroups(const QList<GroupLine> &groups, const std::optional<GroupId> &chosen)
{
    m_groups = groups;
    while (m_cards.size() > groups.size()) {
        OptionCard *card = m_cards.takeLast();
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    while (m_cards.size() < groups.size()) {
        auto *card = new OptionCard({}, {}, this);
        card->setObjectName(u"group%1"_s.arg(m_cards.size() + 1));
        const qsizetype place = m_cards.size();
        connect(card, &OptionCard::toggled, this, [this, place](bool on) {
            if (on && place < m_groups.size())
                Q_EMIT groupChosen(std::optional<GroupId>(m_groups.at(place).id));
        });
        m_cards.append(card);
        m_column->addWidget(card);
        card->show();
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QSignalBlocker quiet(m_cards.at(i));
        m_cards.at(i)->setText(groups.at(i).name);
        m_cards.at(i)->setAccessibleName(groups.at(i).name);
        m_cards.at(i)->setDetail(groups.at(i).detail);
        if (chosen == groups.at(i).id)
            m_cards.at(i)->setChecked(true);
        m_cards.at(i)->update();
    }
}

int GroupCards::chosenPlace() const
{
    const auto chosen = std::ranges::find_if(m_cards, [](const OptionCard *card) { return card->isChecked(); });
    return int(chosen - m_cards.cbegin());
}

void GroupCards::step(int by)
{
    const int count = int(m_cards.size());
    if (count > 0)
        m_cards.at(((chosenPlace() + by) % count + count) % count)->setChecked(true);
}

} // namespace yishibu
