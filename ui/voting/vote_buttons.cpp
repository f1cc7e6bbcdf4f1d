#include "ui/voting/vote_buttons.h"

#include "ui/style/look.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

VoteButtons::VoteButtons(QWidget *page)
    : QObject(page), m_undo(newButton({}, Look::SecondaryLarge, page)),
      m_again(newButton(tr("Put another motion"), Look::SecondaryLarge, page)),
      //: a further vote on the places that a choice left open
      m_runOff(newButton(tr("Put the run-off"), Look::SecondaryLarge, page))
{
    m_undo->setObjectName(u"takeVoteBack"_s);
    m_again->setObjectName(u"voteAgain"_s);
    m_undo->hide();
    m_again->hide();
    m_runOff->setObjectName(u"runOff"_s);
    m_runOff->hide();
    connect(m_runOff, &QPushButton::clicked, this, &VoteButtons::runOffWanted);
    connect(m_undo, &QPushButton::clicked, this, &VoteButtons::takeBackWanted);
    connect(m_again, &QPushButton::clicked, this, &VoteButtons::anotherWanted);
}

void VoteButtons::setStanding(const VoteStanding &standing)
{
    const Vote *vote = standing.vote;
    if (!vote)
        return;
    m_undo->setText(vote->counted ? tr("Take the vote back") : tr("Take the motion back"));
    m_undo->setToolTip(vote->motion);
    m_undo->setAccessibleName(tr("Take back: %1").arg(vote->motion));
}

QList<QPushButton *> VoteButtons::of(const VoteStanding &standing) const
{
    QList<QPushButton *> buttons;
    const Vote *vote = standing.vote;
    if (vote && !standing.resolved)
        buttons.append(m_undo);
    if (vote && vote->decision && !vote->decision->passed)
        buttons.append(m_again);
    if (standing.runOff)
        buttons.append(m_runOff);
    return buttons;
}

} // namespace yishibu
