#include "ui/discussion/rules_panel.h"

#include "app/discussion/speaking_rules.h"
#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/discussion/speaking_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

RulesPanel::RulesPanel(SpeakingDesk &desk, const Hall &hall, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_rules(new QPlainTextEdit), m_row(new FieldRow(tr("Rules, one a line"), m_rules)),
      m_show(newButton(tr("Show the speaking rules"), Look::Secondary, this)),
      m_hide(newButton(tr("Take them off the big screen"), Look::Secondary, this)),
      m_keep(newButton(tr("Keep for this village"), Look::Secondary, this))
{
    auto *card = new Card(tr("Speaking rules"), this);
    m_rules->setObjectName(u"speakingRules"_s);
    m_rules->setTabChangesFocus(true);
    m_rules->setMinimumHeight(tokensOf(this).high(200));
    m_row->setHint(tr("%1 rules at most, %2 characters each, so that the back of the hall can read them.").arg(mostSpeakingRules).arg(longestSpeakingRule));
    card->body()->addWidget(newLabel(tr("Read them aloud before the talk begins."), Look::Body, card, true));
    card->body()->addWidget(m_row, 1);
    m_show->setObjectName(u"showRules"_s);
    m_hide->setObjectName(u"hideRules"_s);
    m_keep->setObjectName(u"keepRules"_s);
    auto *back = newButton(tr("Back to the points"), Look::Quiet, this);
    back->setObjectName(u"leaveRules"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    for (QPushButton *button : {m_show, m_hide, m_keep})
        buttons->addWidget(button);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(back, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_show, &QPushButton::clicked, this, [this] { m_desk.showRules(); });
    connect(m_hide, &QPushButton::clicked, this, [this] { m_desk.hideRules(); });
    connect(m_keep, &QPushButton::clicked, this, &RulesPanel::keep);
    connect(back, &QPushButton::clicked, this, &RulesPanel::leaveWanted);
    connect(m_rules, &QPlainTextEdit::textChanged, this, &RulesPanel::showButtons);
    connect(&hall, &Hall::boardChanged, this, &RulesPanel::showButtons);
    begin();
}

void RulesPanel::begin()
{
    m_row->setError({});
    m_rules->setPlainText(m_desk.rules().join(u'\n'));
    showButtons();
}

void RulesPanel::keep()
{
    if (const Done kept = m_desk.setRules(m_rules->toPlainText()); !kept) {
        m_row->setError(wordsOf(kept.error()));
        return m_rules->setFocus();
    }
    begin();
    Q_EMIT said(Tone::Good, tr("The rules of this village are kept."));
}

/// What is written and not kept cannot be shown yet.
void RulesPanel::showButtons()
{
    const bool isChanged = m_rules->toPlainText() != m_desk.rules().join(u'\n');
    const bool isShown = m_desk.areRulesShown();
    m_keep->setVisible(isChanged);
    m_show->setVisible(!isShown && !isChanged);
    m_hide->setVisible(isShown);
}

QWidget *RulesPanel::firstField() const
{
    return m_show->isVisibleTo(this) ? static_cast<QWidget *>(m_show) : m_rules;
}

} // namespace yishibu
