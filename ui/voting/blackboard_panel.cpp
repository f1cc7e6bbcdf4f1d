#include "ui/voting/blackboard_panel.h"

#include "ui/style/look.h"
#include "ui/voting/figure_rows.h"
#include "ui/voting/motion_card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yishibu {

BlackboardPanel::BlackboardPanel(QWidget *parent) : QWidget(parent), m_motion(new MotionCard(this)), m_rows(new FigureRows(true, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    column->addWidget(newLabel(tr("Type what the blackboard says. The laptop's figures stay hidden until both can be compared; photograph the "
                                  "blackboard before it is wiped."),
                               Look::Soft, this, true));
    column->addWidget(m_rows, 1);
    connect(m_rows, &FigureRows::figuresChanged, this, &BlackboardPanel::edited);
}

void BlackboardPanel::showBallot(const QString &motion, const Question &question, const Ballot &ballot)
{
    m_motion->setMotion(tr("All %1 papers are called.").arg(ballot.box.back.value_or(0)), motion);
    m_rows->setQuestion(question);
}

PaperFigures BlackboardPanel::figures(int papers) const
{
    return m_rows->figures(papers);
}

} // namespace yishibu
