#include "ui/meeting/kind_field.h"

#include "ui/controls/field_row.h"
#include "ui/words/rule_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace yishibu {

KindField::KindField(QWidget *parent) : QWidget(parent), m_kind(new QComboBox), m_group(new QComboBox)
{
    m_kind->setObjectName(u"meetingKind"_s);
    m_group->setObjectName(u"meetingGroup"_s);
    for (QComboBox *box : {m_kind, m_group}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, &KindField::tell);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(new FieldRow(tr("Kind of meeting"), m_kind), 3);
    m_groupRow = new FieldRow(tr("Villager group"), m_group);
    row->addWidget(m_groupRow, 1);
}

void KindField::fill(const Law &law)
{
    if (m_cards == law.cards)
        return;
    m_cards = law.cards;
    m_kind->clear();
    for (const RuleCard &card : std::as_const(m_cards)) {
        m_kind->addItem(nameAmong(m_cards, card), card.kind.word);
        m_kind->setItemData(m_kind->count() - 1, card.whoAttends, Qt::ToolTipRole);
    }
}

void KindField::show(const Meeting &meeting, const Law &law, const QStringList &groups)
{
    fill(law);
    m_kind->setCurrentIndex(m_kind->findData(meeting.kind.word));
    const RuleCard *card = law.card(meeting.kind);
    m_groupRow->setVisible(card && card->isOfOneGroup());
    m_group->clear();
    if (!groups.contains(meeting.group))
        m_group->addItem(tr("Choose one", "a villager group"), QString());
    for (const QString &group : groups)
        m_group->addItem(group, group);
    m_group->setCurrentIndex(qMax(0, m_group->findData(meeting.group)));
    const bool isOpen = meeting.state != MeetingState::Preparing;
    m_kind->setEnabled(!isOpen);
    m_group->setEnabled(!isOpen);
}

void KindField::tell()
{
    const MeetingKind kind{m_kind->currentData().toString()};
    const auto card = std::ranges::find(m_cards, kind, &RuleCard::kind);
    if (card != m_cards.cend())
        Q_EMIT chosen(kind, card->isOfOneGroup() ? m_group->currentData().toString() : QString());
}

} // namespace yishibu
