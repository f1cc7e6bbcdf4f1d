#include "ui/discussion/explain_page.h"

#include "app/minutes/groundwork_words.h"
#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/item_head.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/tone.h"
#include "ui/discussion/attachments_card.h"
#include "ui/discussion/plain_words_card.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int wordsInPixels = 28; ///< read from the back of the room

template<typename List, typename Id>
auto *byId(const List &list, const Id &id)
{
    const auto found = std::ranges::find(list, id, &List::value_type::id);
    return found != list.end() ? &*found : nullptr;
}

} // namespace

ExplainPage::ExplainPage(ExplainDesk &desk, const Hall &hall, QWidget *parent) : StagePage(parent), m_desk(desk), m_hall(hall)
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 14, 24, 20);
    column->setSpacing(14);
    m_head = new ItemHead(content);
    column->addWidget(m_head);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(newWords(), 5);
    row->addWidget(newSide(), 3);
    column->addLayout(row, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(content, this));

    connect(m_head, &ItemHead::stepChosen, this,
            [this](ItemStep step) { Q_EMIT goTo({Stage::Item, m_hall.meeting().at.item, step}); });
    for (const auto signal : {&Hall::agendaChanged, &Hall::poolChanged, &Hall::meetingChanged})
        connect(&m_hall, signal, this, &ExplainPage::refresh);
}

QWidget *ExplainPage::newWords()
{
    auto *card = new Card(this);
    card->body()->setSpacing(16);
    m_title = newLabel({}, Look::Kai, card, true);
    m_title->setObjectName(u"explainedTitle"_s);
    m_explanation = newLabel({}, Look::Body, card, true);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_title);
    card->body()->addWidget(newRule(card));
    card->body()->addWidget(m_explanation);
    card->body()->addStretch(1);
    return card;
}

QWidget *ExplainPage::newSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_proposalCard = new Card(tr("What is asked"), side);
    m_proposal = newLabel({}, Look::Body, m_proposalCard, true);
    m_proposal->setObjectName(u"proposal"_s);
    m_proposalCard->body()->addWidget(m_proposal);
    column->addWidget(m_proposalCard);

    auto *basisCard = new Card(tr("What it rests on"), side);
    m_basis = new FactGrid(1, basisCard);
    m_missing = newLabel({}, Look::Body, basisCard, true);
    m_missing->setObjectName(u"missing"_s);
    setTone(m_missing, Tone::Warn);
    basisCard->body()->addWidget(m_basis);
    basisCard->body()->addWidget(m_missing);
    column->addWidget(basisCard);
    m_plain = new PlainWordsCard(m_desk, m_hall, side);
    connect(m_plain, &PlainWordsCard::said, this, &ExplainPage::said);
    column->addWidget(m_plain);
    m_attachments = new AttachmentsCard(m_desk, m_hall, side);
    connect(m_attachments, &AttachmentsCard::said, this, &ExplainPage::said);
    column->addWidget(m_attachments);
    column->addStretch(1);
    return side;
}

void ExplainPage::refresh()
{
    if (!m_hall.hasMeeting() || !m_hall.currentItem())
        return;
    const AgendaItem &item = *m_hall.currentItem();
    m_head->showItem(m_hall.facts(), ItemStep::Explain);
    m_title->setText(item.title);
    const Topic *topic = byId(m_hall.topics(), item.topic);
    const QString words = !item.explanation.isEmpty() || !topic ? item.explanation : topic->explanation;
    m_explanation->setText(words.isEmpty() ? tr("No explanation is written yet. Explain it in everyday words: what will "
                                                "be done, who pays, whom it touches.")
                                           : words);
    m_explanation->setFont(tokensOf(this).sans(wordsInPixels));
    m_proposal->setText(topic ? topic->proposal : QString());
    m_proposal->setFont(tokensOf(this).kai(22));
    m_proposalCard->setVisible(!m_proposal->text().isEmpty());
    showBasis();
    m_plain->refresh();
    m_attachments->refresh();
    Q_EMIT footChanged();
}

void ExplainPage::showBasis()
{
    const AgendaItem &item = *m_hall.currentItem();
    m_basis->clear();
    if (const Delegation *given = item.delegation ? byId(m_hall.delegations(), *item.delegation) : nullptr)
        m_basis->addFact(tr("Delegation"), tr("%1, by the villagers' assembly of %2").arg(given->text, dateWords(given->decidedOn)));
    if (item.purpose == ItemPurpose::Hear)
        m_basis->addFact(tr("What for"), tr("Only heard, no vote"));
    if (item.partyStudiedOn.isValid())
        m_basis->addFact(tr("Party study"), tr("%1, %2").arg(item.partyStudiedBy, dateWords(item.partyStudiedOn)));
    else if (!item.studyWaiver.isEmpty())
        m_basis->addFact(tr("No Party study"), item.studyWaiver);
    if (const Topic *topic = byId(m_hall.topics(), item.topic)) {
        //: a row of a list of facts: what pays for it
        m_basis->addFact(tr("Funds"), topic->funds == Funds::None
                                          ? wordOf(topic->funds)
                                          : tr("%1, %2").arg(wordOf(topic->funds), moneyWords(topic->amountFen)));
        m_basis->addFact(tr("Raised by"), wordOf(topic->origin));
        const QStringList done = groundworkWords(*topic, m_hall.groundwork(), m_hall.meeting().scheduledAt.date());
        if (!done.isEmpty())
            m_basis->addFact(tr("Done beforehand"), done.join(u'\n'));
    }
    const MeetingFacts facts = m_hall.facts();
    QStringList missing;
    for (const Reason &reason : missingFor(item, facts))
        missing.append(wordsOf(reason));
    for (const MeetingWarning &warning : groundworkWarnings(item, facts))
        missing.append(wordsOf(warning));
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
}

QString ExplainPage::nextStep() const
{
    return tr("Discuss it");
}

void ExplainPage::changeEvent(QEvent *event)
{
    StagePage::changeEvent(event);
    // Another text size puts the style sheet's type back; what is larger here is set again after it.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ExplainPage::refresh, Qt::QueuedConnection);
}

} // namespace yishibu
