#include "ui/voting/dissent_card.h"

#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/roll_call_desk.h"
#include "ui/words/reason_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

DissentCard::DissentCard(RollCallDesk &desk, const Hall &hall, QWidget *parent)
    : Card(tr("Other opinions, for the record"), parent), m_desk(desk), m_hall(hall), m_lines(new QVBoxLayout),
      m_whose(new PersonField(this)), m_words(new QLineEdit(this)), m_named(new QCheckBox(tr("May be named"), this))
{
    m_whose->setObjectName(u"dissentWhose"_s);
    m_whose->setAccessibleName(tr("Whose opinion"));
    m_whose->setPlaceholderText(tr("Whose; may stay empty"));
    m_whose->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    m_words->setObjectName(u"dissentWords"_s);
    m_words->setAccessibleName(tr("Opinion in their words"));
    m_words->setPlaceholderText(tr("In their words, then Enter"));
    m_words->setMaxLength(500);
    m_named->setObjectName(u"dissentNamed"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_whose, 1);
    row->addWidget(m_named);
    m_lines->setSpacing(6);
    body()->addLayout(m_lines);
    body()->addLayout(row);
    body()->addWidget(m_words);
    connect(m_words, &QLineEdit::returnPressed, this, &DissentCard::keep);
    connect(&m_hall, &Hall::ballotChanged, this, [this](const VoteId &changed) {
        if (m_vote == changed)
            showLines();
    });
}

void DissentCard::showVote(const VoteId &vote)
{
    if (m_vote == vote)
        return;
    m_vote = vote;
    showLines();
}

void DissentCard::keep()
{
    if (!m_vote)
        return;
    const auto kept = m_desk.record(*m_vote, m_whose->person(), m_named->isChecked(), m_words->text());
    if (!kept) {
        Q_EMIT said(Tone::Warn, wordsOf(kept.error()));
        return;
    }
    m_words->clear();
    m_whose->setPerson({}, {});
    m_named->setChecked(false);
    m_whose->setFocus();
}

void DissentCard::showLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Dissent> all = m_hall.dissents();
    for (const Dissent &one : all) {
        if (one.vote != m_vote || one.withdrawn)
            continue;
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString who = one.named && one.whose ? m_hall.nameOf(*one.whose) : tr("Somebody", "an opinion without a name");
        row->addWidget(newLabel(tr("%1: %2", "who, and what they said").arg(who, one.words), Look::Body, line, true), 1);
        QPushButton *undo = newButton(tr("Take back"), Look::Quiet, line);
        undo->setAccessibleName(tr("Take back: %1").arg(one.words));
        connect(undo, &QPushButton::clicked, this, [this, one] {
            if (const auto taken = m_desk.takeBack(one); !taken)
                Q_EMIT said(Tone::Warn, wordsOf(taken.error()));
        }, Qt::QueuedConnection);
        row->addWidget(undo);
        m_lines->addWidget(line);
    }
}

QWidget *DissentCard::firstField() const
{
    return m_whose;
}

} // namespace yishibu
