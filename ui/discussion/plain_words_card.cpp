#include "ui/discussion/plain_words_card.h"

#include "ui/controls/field_row.h"
#include "ui/discussion/explain_desk.h"
#include "ui/hall/hall.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {
constexpr int longestTerm = 24;
constexpr int longestWords = 80;
} // namespace

PlainWordsCard::PlainWordsCard(ExplainDesk &desk, const Hall &hall, QWidget *parent)
    : Card(tr("In plain words"), parent), m_desk(desk), m_hall(hall), m_lines(new QVBoxLayout), m_term(new QLineEdit), m_everyday(new QLineEdit),
      m_local(new QLineEdit), m_termRow(new FieldRow(tr("A word of the paper"), m_term)),
      m_everydayRow(new FieldRow(tr("How one says it every day"), m_everyday)), m_fields(new QWidget),
      m_add(newButton(tr("Put it on the card"), Look::Secondary, this)), m_show(newButton({}, Look::Secondary, this)),
      m_hide(newButton(tr("Take it off the big screen"), Look::Quiet, this))
{
    setObjectName(u"plainWords"_s);
    m_lines->setSpacing(6);
    body()->addLayout(m_lines);
    addFields();
    m_add->setObjectName(u"addPlainWord"_s);
    m_show->setObjectName(u"showPlainWords"_s);
    m_hide->setObjectName(u"hidePlainWords"_s);
    for (QPushButton *button : {m_add, m_show, m_hide})
        body()->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &PlainWordsCard::add);
    connect(m_show, &QPushButton::clicked, this, [this] { m_desk.showNext(); });
    connect(m_hide, &QPushButton::clicked, this, [this] { m_desk.hide(); });
    connect(&m_hall, &Hall::boardChanged, this, &PlainWordsCard::refresh);
    connect(&m_hall, &Hall::discussionChanged, this, &PlainWordsCard::refresh);
}

void PlainWordsCard::addFields()
{
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_term->setObjectName(u"plainTerm"_s);
    m_term->setMaxLength(longestTerm);
    m_everyday->setObjectName(u"plainEveryday"_s);
    m_local->setObjectName(u"plainLocal"_s);
    auto *localRow = new FieldRow(tr("How one says it here, if there is a saying"), m_local);
    for (QLineEdit *field : {m_everyday, m_local})
        field->setMaxLength(longestWords);
    for (FieldRow *row : {m_termRow, m_everydayRow, localRow})
        column->addWidget(row);
    for (QLineEdit *field : {m_term, m_everyday, m_local})
        connect(field, &QLineEdit::returnPressed, this, &PlainWordsCard::add);
    connect(m_term, &QLineEdit::textChanged, m_termRow, [this] { m_termRow->setError({}); });
    connect(m_everyday, &QLineEdit::textChanged, m_everydayRow, [this] { m_everydayRow->setError({}); });
    body()->addWidget(m_fields);
}

void PlainWordsCard::add()
{
    const Done added = m_desk.add(m_term->text(), m_everyday->text(), m_local->text());
    if (!added) {
        const bool isEveryday = added.error().is(PlainWordRefusal::NoEverydayWords);
        const bool isTerm = added.error().code<PlainWordRefusal>().has_value() && !isEveryday;
        if (!isTerm && !isEveryday)
            return Q_EMIT said(Tone::Warn, wordsOf(added.error()));
        (isEveryday ? m_everydayRow : m_termRow)->setError(wordsOf(added.error()));
        return (isEveryday ? m_everyday : m_term)->setFocus();
    }
    for (QLineEdit *field : {m_term, m_everyday, m_local})
        field->clear();
    m_term->setFocus();
}

QWidget *PlainWordsCard::newLine(const PlainWord &word)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(newLabel(word.term, Look::Strong, line, true));
    words->addWidget(newLabel(word.everyday, Look::Body, line, true));
    if (!word.local.isEmpty())
        words->addWidget(newLabel(word.local, Look::Small, line, true));
    row->addLayout(words, 1);
    auto *drop = new QToolButton(line);
    const Tokens tokens = tokensOf(this);
    drop->setIcon(tinted(Icon::Close, tokens.colours.ink2));
    drop->setIconSize(QSize(tokens.high(20), tokens.high(20)));
    drop->setMinimumSize(tokens.high(44), tokens.high(44));
    drop->setObjectName(u"dropPlainWord"_s);
    drop->setAccessibleName(tr("Take off the card: %1").arg(word.term));
    drop->setToolTip(drop->accessibleName());
    drop->setFocusPolicy(Qt::StrongFocus);
    connect(drop, &QToolButton::clicked, this, [this, id = word.id] {
        if (const Done dropped = m_desk.drop(id); !dropped)
            Q_EMIT said(Tone::Warn, wordsOf(dropped.error()));
    });
    row->addWidget(drop, 0, Qt::AlignTop);
    return line;
}

void PlainWordsCard::refresh()
{
    const AgendaItem *item = m_hall.hasMeeting() ? m_hall.currentItem() : nullptr;
    if (!item)
        return;
    const QList<PlainWord> words = m_hall.discussion().wordsOn(item->id);
    if (words != m_shown || m_lines->isEmpty()) {
        m_shown = words;
        while (QLayoutItem *line = m_lines->takeAt(0)) {
            line->widget()->hide();
            line->widget()->deleteLater();
            delete line;
        }
        for (const PlainWord &word : words) {
            QWidget *line = newLine(word);
            m_lines->addWidget(line);
            line->show();
        }
    }
    m_fields->setVisible(m_hall.meeting().state != MeetingState::Closed);
    m_add->setVisible(m_hall.meeting().state != MeetingState::Closed);
    showButtons(words.size());
}

void PlainWordsCard::showButtons(qsizetype words)
{
    const bool shown = m_desk.isShown();
    const bool more = shown && m_hall.shownCard()->from + wordsOnBoard < words;
    m_show->setText(more ? tr("The next words") : tr("Show the card on the big screen"));
    m_show->setVisible(words > 0 && (!shown || more));
    m_hide->setVisible(shown);
}

} // namespace yishibu
