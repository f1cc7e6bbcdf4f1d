#include "ui/discussion/ending_panel.h"

#include "app/meeting/item_end.h"
#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {
constexpr int longestLaterMeeting = 60;
} // namespace

EndingPanel::EndingPanel(const Hall &hall, QWidget *parent)
    : QWidget(parent), m_hall(hall), m_card(new Card(this)), m_title(newLabel({}, Look::Title, m_card, true)),
      m_withdrewField(new PersonField), m_proposedField(new PersonField), m_toField(new QLineEdit),
      m_handBack(newButton(tr("Hand it back to the villagers' assembly"), Look::Quiet, m_card)),
      m_withdrew(new FieldRow(tr("Who withdrew it"), m_withdrewField)),
      m_proposed(new FieldRow(tr("Who proposed to put it off"), m_proposedField)),
      //: a later meeting, or a day
      m_to(new FieldRow(tr("Put off to"), m_toField))
{
    m_title->setObjectName(u"endedItem"_s);
    m_withdrewField->setObjectName(u"withdrewItem"_s);
    m_proposedField->setObjectName(u"proposedPuttingOff"_s);
    m_toField->setObjectName(u"putOffTo"_s);
    m_toField->setMaxLength(longestLaterMeeting);
    for (PersonField *field : {m_withdrewField, m_proposedField}) {
        field->setOffersWritten(tr("not in the register; as written"));
        field->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    }
    auto *endIt = newButton(tr("End the item"), Look::Secondary, m_card);
    endIt->setObjectName(u"endItemSo"_s);
    m_handBack->setObjectName(u"handBackItem"_s);
    m_handBack->setAccessibleName(tr("Hand it back to the villagers' assembly"));
    auto *back = newButton(tr("Back to the points"), Look::Quiet, m_card);
    back->setObjectName(u"leaveEnding"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(endIt);
    buttons->addWidget(m_handBack);
    buttons->addWidget(back);
    buttons->addStretch(1);
    m_card->body()->addWidget(m_title);
    for (FieldRow *row : {m_withdrew, m_proposed, m_to})
        m_card->body()->addWidget(row);
    m_card->body()->addLayout(buttons);
    m_card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(endIt, &QPushButton::clicked, this, &EndingPanel::end);
    connect(m_handBack, &QPushButton::clicked, this, [this] { m_toField->setText(handedBackTo()); });
    connect(m_toField, &QLineEdit::returnPressed, this, &EndingPanel::end);
    connect(back, &QPushButton::clicked, this, &EndingPanel::leaveWanted);
}

void EndingPanel::begin(ItemEnding ending)
{
    m_ending = ending;
    m_card->setTitle(wordOf(ending));
    m_title->setText(m_hall.currentItem() ? m_hall.currentItem()->title : QString());
    m_withdrewField->setAppointee({}, {});
    m_proposedField->setAppointee({}, {});
    m_toField->clear();
    for (FieldRow *row : {m_withdrew, m_proposed, m_to})
        row->setError({});
    m_withdrew->setVisible(ending == ItemEnding::Withdrawn);
    m_proposed->setVisible(ending == ItemEnding::Deferred);
    m_to->setVisible(ending == ItemEnding::Deferred);
    const AgendaItem *item = m_hall.currentItem();
    const QString article = item && ending == ItemEnding::Deferred ? handBackOf(*item, m_hall.card()) : QString();
    m_handBack->setVisible(!article.isEmpty());
    //: %1 is an article of a law
    m_to->setHint(article.isEmpty() ? tr("A later meeting, or a day. The topic stays in the pool, free for the next agenda.")
                                    : tr("A later meeting, or a day. The item goes to the villagers' assembly if more than half of the "
                                         "representatives think that it belongs there (%1).")
                                          .arg(article));
}

void EndingPanel::end()
{
    const bool isWithdrawn = m_ending == ItemEnding::Withdrawn;
    const EndedOtherwise how{.by = (isWithdrawn ? m_withdrewField : m_proposedField)->appointee(),
                             .putOffTo = isWithdrawn ? QString() : m_toField->text().simplified()};
    for (FieldRow *row : {m_withdrew, m_proposed, m_to})
        row->setError({});
    if (const Done told = isTold(m_ending, how); !told) {
        FieldRow *asked = isWithdrawn ? m_withdrew : told.error().is(EndingRefusal::NoLaterMeeting) ? m_to : m_proposed;
        asked->setError(wordsOf(told.error()));
        return asked->field()->setFocus();
    }
    Q_EMIT endWanted(m_ending, how);
}

QWidget *EndingPanel::firstField() const
{
    return m_ending == ItemEnding::Withdrawn ? m_withdrewField : m_proposedField;
}

} // namespace yishibu
