#include "ui/voting/vote_papers.h"

#include "app/voting/recount.h"
#include "ui/hall/hall.h"
#include "ui/paper/count_report_paper.h"
#include "ui/paper/paper_window.h"
#include "ui/paper/tally_sheet_paper.h"
#include "ui/style/look.h"
#include "ui/voting/ballot_desk.h"
#include "ui/voting/ballot_window.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

VotePapers::VotePapers(const BallotDesk &desk, const Hall &hall, QWidget *page)
    //: opens a list of what is printed of a vote: 表决票, 计票单, 计票结果报告单
    : QObject(page), m_desk(desk), m_hall(hall), m_page(page), m_button(newButton(tr("Print"), Look::Quiet, page))
{
    m_button->setObjectName(u"votePapers"_s);
    m_button->setAccessibleName(tr("Papers of this vote"));
    m_button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with those who answer
    m_button->hide();
    auto *menu = new QMenu(m_button);
    const auto add = [this, menu](const QString &words, const QString &name, void (VotePapers::*open)()) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, open);
        return action;
    };
    //: 表决票
    add(tr("Ballots…"), u"printBallots"_s, &VotePapers::showBallots);
    //: 计票单: strokes are drawn on it by hand
    m_tallySheet = add(tr("Tally sheet"), u"printTallySheet"_s, &VotePapers::showTallySheet);
    //: 计票结果报告单
    m_countReport = add(tr("Count report"), u"printCountReport"_s, &VotePapers::showCountReport);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &VotePapers::lockReport);
}

void VotePapers::setVote(const Vote *vote)
{
    m_vote = vote ? std::optional(vote->id) : std::nullopt;
    for (QAction *action : {m_tallySheet, m_countReport})
        action->setVisible(vote && isOnPaper(vote->method));
}

QList<QPushButton *> VotePapers::of(const Vote *vote) const
{
    return vote && isOnPaper(vote->method) ? QList<QPushButton *>{m_button} : QList<QPushButton *>();
}

const Vote *VotePapers::vote() const
{
    if (!m_vote || !m_hall.hasMeeting())
        return nullptr;
    const auto found = std::ranges::find(m_hall.votes(), *m_vote, &Vote::id);
    return found == m_hall.votes().end() ? nullptr : &*found;
}

/// While another person counts the papers anew the report would tell them what the first count came to.
void VotePapers::lockReport()
{
    const Vote *put = vote();
    m_countReport->setEnabled(put && !isCountedAnew(*put));
}

bool VotePapers::isCountedAnew(const Vote &vote) const
{
    return isOnPaper(vote.method) && !vote.counted
           && isRecountOpen(m_hall.cardFor(vote.item), vote, m_hall.ballotOf(vote.id), m_hall.law().local);
}

void VotePapers::showBallots()
{
    const Vote *put = vote();
    if (!put)
        return;
    auto *window = new BallotWindow(m_desk.ballotForm(*put), m_desk.ballotsWanted(*put), m_page->window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void VotePapers::showTallySheet()
{
    if (const Vote *put = vote())
        PaperWindow::show(TallySheetPaper(m_desk.tallySheet(*put)), tr("Tally sheet"), m_page->window(), Sight::FitForHall);
}

void VotePapers::showCountReport()
{
    if (const Vote *put = vote(); put && !isCountedAnew(*put))
        PaperWindow::show(CountReportPaper(m_desk.countReport(*put)), tr("Count report"), m_page->window());
}

} // namespace yishibu
