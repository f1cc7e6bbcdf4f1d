#include "ui/voting/call_row.h"

#include "ui/controls/key_cap.h"
#include "ui/controls/tally_board.h"
#include "ui/controls/unannounced.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace yishibu {

CallRow::CallRow(const QString &answer, const QString &key, Tone tone, QWidget *parent)
    : Card(parent), m_tone(tone), m_word(newLabel(answer, Look::Verdict, this, true)), m_key(new KeyCap(key, this)),
      m_tally(new TallyBoard(this)), m_note(newLabel({}, Look::Soft, this)), m_count(newLabel(QStringLiteral("0"), Look::Score, this))
{
    setAccessibleName(tr("%1, key %2").arg(answer, key));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_word);
    auto *keyRow = new QHBoxLayout;
    keyRow->setSpacing(6);
    //: before the drawing of a key
    keyRow->addWidget(newLabel(tr("Key"), Look::Small, this));
    keyRow->addWidget(m_key);
    keyRow->addStretch(1);
    words->addLayout(keyRow);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(words);
    row->addWidget(m_note, 1);
    row->addWidget(m_tally, 1);
    row->addWidget(m_count, 0, Qt::AlignRight | Qt::AlignVCenter);
    body()->addLayout(row, 1);
    m_note->hide();
    setCursor(Qt::PointingHandCursor);
    dress(false);
}

void CallRow::dress(bool dense)
{
    const Tokens tokens = tokensOf(this);
    const QColor colour = m_tone == Tone::Neutral ? tokens.colours.ink2 : toneText(m_tone, tokens.colours);
    setTone(m_word, m_tone);
    setTone(m_count, m_tone);
    m_tally->setColour(colour);
    m_count->setFont(tokens.sans(dense ? 30 : 48, true));
    m_word->setFixedWidth(tokens.type(dense ? 240 : 120));
    layout()->setContentsMargins(18, dense ? 2 : 6, 18, dense ? 2 : 6);
}

void CallRow::setCount(int count)
{
    m_tally->setStrokes(count);
    m_count->setText(QString::number(count));
}

void CallRow::setMarked(bool marked)
{
    setLook(this, marked ? Look::ChosenCard : Look::Card);
}

void CallRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(true);
    m_tally->setVisible(false);
}

void CallRow::setUnannounced()
{
    Unannounced::set(m_tally);
    Unannounced::set(m_count);
}

void CallRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed();
    else
        Card::mousePressEvent(event);
}

} // namespace yishibu
