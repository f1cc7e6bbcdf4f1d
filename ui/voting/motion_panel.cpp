#include "ui/voting/motion_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/tone.h"
#include "ui/style/look.h"
#include "ui/voting/question_form.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

MotionPanel::MotionPanel(QWidget *parent) : QWidget(parent), m_motion(new QPlainTextEdit(this)), m_asked(new QuestionForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *card = new Card(tr("The motion"), this);
    m_motion->setObjectName(u"motion"_s);
    m_motion->setAccessibleName(tr("The motion"));
    m_motion->setTabChangesFocus(true);
    m_motion->setMinimumHeight(tokensOf(this).high(110));
    m_motion->installEventFilter(this);
    card->body()->addWidget(
        newLabel(tr("Read it aloud before it is put. From then on it stands word for word: vote, resolution and notice carry "
                    "this sentence, and a changed one is a new vote."),
                 Look::Soft, card, true));
    card->body()->addWidget(m_motion, 1);
    card->body()->addWidget(m_asked);
    m_lock = newLabel({}, Look::Strong, card, true);
    m_lock->setObjectName(u"lock"_s);
    setTone(m_lock, Tone::Warn);
    card->body()->addWidget(m_lock);
    m_note = newLabel({}, Look::Small, card, true);
    m_note->setObjectName(u"notDoneBefore"_s);
    setTone(m_note, Tone::Warn);
    m_note->hide();
    card->body()->addWidget(m_note);
    column->addWidget(card, 1);
    connect(m_motion, &QPlainTextEdit::textChanged, this, &MotionPanel::edited);
    connect(m_asked, &QuestionForm::edited, this, &MotionPanel::edited);
    setLock({});
}

QString MotionPanel::motion() const
{
    return m_motion->toPlainText().simplified();
}

void MotionPanel::setMotion(const QString &motion)
{
    if (motion == this->motion())
        return;
    const QSignalBlocker quiet(m_motion);
    m_motion->setPlainText(motion);
    m_motion->moveCursor(QTextCursor::End);
}

void MotionPanel::setLock(const QString &why)
{
    m_motion->setFont(tokensOf(this).kai(30));
    m_lock->setText(why);
    m_lock->setVisible(!why.isEmpty());
}

void MotionPanel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool MotionPanel::eventFilter(QObject *watched, QEvent *event)
{
    // A motion is one sentence: Enter makes no second line in it.
    if (watched == m_motion && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() != Qt::ControlModifier)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yishibu
