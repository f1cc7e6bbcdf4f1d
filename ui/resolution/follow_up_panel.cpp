#include "ui/resolution/follow_up_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/pill.h"
#include "ui/hall/hall.h"
#include "ui/resolution/resolution_model.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

FollowUpPanel::FollowUpPanel(const Hall &hall, QWidget *parent) : QWidget(parent), m_hall(hall)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(newResolutionCard());
    column->addWidget(newNotesCard(), 1);
}

QWidget *FollowUpPanel::newResolutionCard()
{
    auto *card = new Card(tr("The resolution"), this);
    m_light = new Pill({}, Tone::Neutral, card);
    m_light->setObjectName(u"light"_s);
    card->addToHead(m_light);
    m_words = newLabel({}, Look::Strong, card, true);
    m_words->setObjectName(u"resolutionWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = new FactGrid(1, card);
    card->body()->addWidget(m_words);
    card->body()->addWidget(m_facts);
    return card;
}

QWidget *FollowUpPanel::newNotesCard()
{
    auto *card = new Card(tr("What was done"), this);
    auto *notes = new QWidget(card);
    m_notes = new QVBoxLayout(notes);
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(8);
    card->body()->addWidget(notes);
    card->body()->addStretch(1);
    m_line = new QLineEdit(card);
    m_line->setObjectName(u"progressLine"_s);
    m_line->setMaxLength(500);
    m_line->setAccessibleName(tr("What was done"));
    m_line->setPlaceholderText(tr("What was done, and press Enter"));
    m_line->setToolTip(m_line->placeholderText()); // in large text it may be cut
    card->body()->addWidget(m_line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_note = newButton(tr("Note it"), Look::Secondary, card);
    m_note->setObjectName(u"noteProgress"_s);
    m_done = newButton(tr("Carried out"), Look::Primary, card);
    m_done->setObjectName(u"markDone"_s);
    buttons->addWidget(m_note);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    card->body()->addLayout(buttons);
    const auto note = [this] {
        if (!m_line->text().trimmed().isEmpty())
            Q_EMIT noteWanted(m_line->text(), false);
    };
    connect(m_line, &QLineEdit::returnPressed, this, note);
    connect(m_line, &QLineEdit::editingFinished, this, &FollowUpPanel::paused);
    connect(m_line, &QLineEdit::textChanged, m_note,
            [this](const QString &words) { m_note->setEnabled(!words.trimmed().isEmpty()); });
    m_note->setEnabled(false);
    connect(m_note, &QPushButton::clicked, this, note);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT noteWanted(m_line->text(), true); });
    return card;
}

void FollowUpPanel::showFollowUp(const FollowUp &one, QDate today)
{
    const LightWords light = lightWords(one, today);
    m_light->setText(light.word);
    m_light->setTone(light.tone);
    m_words->setText(one.resolution.text);
    m_facts->clear();
    m_facts->addFact(tr("Carries it out"), m_hall.nameOf(one.resolution.owner));
    m_facts->addFact(tr("Watches over it"), m_hall.nameOf(one.resolution.supervisor));
    m_facts->addFact(tr("To be done by"), dateWords(one.resolution.deadline));
    m_facts->addFact(tr("With what"), one.resolution.resources.isEmpty() ? tr("Nothing named") : one.resolution.resources);
    m_facts->addFact(tr("Made on"), dateWords(one.resolution.made.circumstance.happenedAt.date()));
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = one.notes.size() - 1; i >= 0; --i) {
        if (!one.notes[i].withdrawn)
            addNote(one.notes[i]);
    }
    if (m_notes->count() == 0)
        m_notes->addWidget(newLabel(tr("Nothing is noted yet."), Look::Soft, nullptr, true));
    m_done->setEnabled(!one.isDone());
}

void FollowUpPanel::addNote(const Progress &note)
{
    auto *slip = new QFrame;
    setLook(slip, Look::Note);
    auto *row = new QHBoxLayout(slip);
    row->setContentsMargins(12, 6, 4, 6);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const QString said = note.text.isEmpty() ? tr("It is carried out") : note.text;
    words->addWidget(newLabel(said, Look::Body, slip, true));
    const QString day = dateWords(note.noted.circumstance.happenedAt.date());
    words->addWidget(newLabel(note.done ? tr("%1, carried out").arg(day) : day, Look::Small, slip, true));
    row->addLayout(words, 1);
    auto *undo = new QToolButton(slip);
    const Tokens tokens = tokensOf(this);
    undo->setIcon(tinted(Icon::Undo, tokens.colours.ink2));
    undo->setMinimumSize(tokens.high(44), tokens.high(44));
    undo->setFocusPolicy(Qt::StrongFocus);
    undo->setObjectName(u"withdrawNote"_s);
    undo->setAccessibleName(tr("Withdraw: %1").arg(said));
    undo->setToolTip(undo->accessibleName());
    connect(undo, &QToolButton::clicked, this, [this, note] { Q_EMIT withdrawWanted(note); });
    row->addWidget(undo, 0, Qt::AlignTop);
    m_notes->addWidget(slip);
}

} // namespace yishibu
