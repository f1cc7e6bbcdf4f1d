// What one key does while names are called: an answer, ask later, take back.
#include "ui/voting/roll_call_way.h"

#include "app/voting/named_answer.h"
#include "ui/hall/hall.h"
#include "ui/voting/roll_call_desk.h"
#include "ui/words/reason_words.h"
#include "ui/words/tally_words.h"

#include <QKeyEvent>

namespace yishibu {

QString RollCallWay::nameOf(const SignInId &signIn) const
{
    const QList<SignIn> &all = m_hall.attendance().signIns();
    const auto found = std::ranges::find(all, signIn, &SignIn::id);
    return found == all.end() ? QString() : m_hall.nameOf(found->villager);
}

void RollCallWay::press(int row)
{
    const QList<SignInId> left = open();
    if (left.isEmpty())
        return;
    if (const auto kept = m_desk.answer(*m_vote, left.first(), row); !kept)
        Q_EMIT said(Tone::Warn, wordsOf(kept.error()));
}

void RollCallWay::pass()
{
    const QList<SignInId> left = open();
    if (left.size() > 1) {
        m_passed.removeAll(left.first());
        m_passed.append(left.first());
    }
    refresh();
}

void RollCallWay::takeBack()
{
    const auto taken = m_desk.takeBackAnswer(*m_vote);
    if (taken)
        Q_EMIT said(Tone::Info, tr("Taken back; it stays on record. Ask %1 again.").arg(nameOf(taken->signIn)));
    else
        Q_EMIT said(Tone::Warn, wordsOf(taken.error()));
    setFocus();
}

void RollCallWay::keyPressEvent(QKeyEvent *event)
{
    const Vote *now = vote();
    if (!now || event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Backspace)
        return takeBack();
    if (event->key() == Qt::Key_Space)
        return pass();
    const qsizetype row = event->text().isEmpty() ? -1 : rowKeys(now->question).indexOf(event->text().normalized(QString::NormalizationForm_KC));
    row < 0 ? QWidget::keyPressEvent(event) : press(int(row));
}

} // namespace yishibu
