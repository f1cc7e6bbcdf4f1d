#include "ui/voting/ballot_window.h"

#include "ui/paper/ballot_paper.h"
#include "ui/style/look.h"
#include "ui/voting/number_field.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

BallotWindow::BallotWindow(const BallotForm &form, int wanted, QWidget *parent)
    : PaperWindow(Paper(), tr("Ballots"), parent), m_form(form), m_wanted(wanted),
      m_spare(new NumberField(u"sparePapers"_s))
{
    setObjectName(u"ballotWindow"_s);
    setSight(Sight::FitForHall);
    //: 备用票: papers beside those for the people here
    m_spare->setAccessibleName(tr("Papers to spare"));
    m_spare->setNumber(0);
    m_spare->setAlignment(Qt::AlignRight);
    auto *strip = new QFrame(this);
    setLook(strip, Look::Foot);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(12);
    const QString sheets = tr("One for each of %1, on a sheet: %2. What is left over is destroyed in public.").arg(wanted).arg(ballotsOnASheet(form));
    row->addWidget(newLabel(sheets, Look::Small, nullptr, true), 1);
    row->addWidget(newLabel(m_spare->accessibleName(), Look::Body));
    row->addWidget(m_spare);
    layout()->addWidget(strip);
    connect(m_spare, &NumberField::numberChanged, this, &BallotWindow::showPapers);
    showPapers();
    m_spare->setFocus();
    m_spare->selectAll();
}

void BallotWindow::showPapers()
{
    const int spare = m_spare->number().value_or(0);
    setPaper(BallotPaper(m_form, ballotsToPrint(m_wanted, spare)));
    if (spare > mostSparePapers)
        say(Tone::Warn, tr("No more than %1 papers to spare are printed.").arg(mostSparePapers));
}

} // namespace yishibu
