#include "ui/voting/recount_panel.h"

#include "ui/controls/field_row.h"
#include "ui/controls/hall_sight.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/controls/unannounced.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/voting/figure_rows.h"
#include "ui/voting/motion_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString whyAnew(RecountCause cause)
{
    switch (cause) {
    case RecountCause::CountsDiffer: return RecountPanel::tr("Laptop and blackboard came to other figures: the papers are counted anew.");
    case RecountCause::CloseResult: return RecountPanel::tr("Three papers or fewer would turn the result: they are counted anew.");
    case RecountCause::Asked: return RecountPanel::tr("A recount was asked for.");
    case RecountCause::AlwaysHere: return RecountPanel::tr("Every vote on paper is counted twice here.");
    }
    return {};
}

QString batchWords(const Ballot &ballot, int batch)
{
    const int first = batch * batchSize + 1;
    return RecountPanel::tr("Batch %1: papers %2 to %3").arg(batch + 1).arg(first).arg(first + papersIn(ballot, batch) - 1);
}

QString standingWords(const Question &question, const Ballot &ballot)
{
    QStringList lines;
    for (int batch = 0; batch < batchesOf(ballot); ++batch) {
        switch (standingOf(question, ballot, batch)) {
        case BatchStanding::NotRecounted: break;
        case BatchStanding::Agreed: lines.append(RecountPanel::tr("%1 agrees.").arg(batchWords(ballot, batch))); break;
        case BatchStanding::Differs: lines.append(RecountPanel::tr("%1 differs: this batch once more.").arg(batchWords(ballot, batch))); break;
        case BatchStanding::Settled: lines.append(RecountPanel::tr("%1 is settled by the recount.").arg(batchWords(ballot, batch))); break;
        }
    }
    return lines.join(u'\n');
}

} // namespace

RecountPanel::RecountPanel(const Hall &hall, QWidget *parent)
    : QWidget(parent), m_hall(hall), m_motion(new MotionCard(this)), m_by(new PersonField(this)),
      m_which(newLabel({}, Look::Verdict, this, true)), m_done(newLabel({}, Look::Small, this, true)), m_rows(new FigureRows(true, this))
{
    m_by->setObjectName(u"recounter"_s);
    m_by->setOffersWritten(tr("not in the register; as written"));
    m_by->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    m_which->setObjectName(u"batch"_s);
    m_done->setObjectName(u"batchesDone"_s);
    Unannounced::set(m_done);
    auto *byRow = new FieldRow(tr("Who counts anew"), m_by, this);
    byRow->setHint(tr("Neither who called nor who drew."));
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(byRow, 2);
    head->addWidget(m_which, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_motion);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    column->addWidget(m_done);
    connect(m_by, &PersonField::personChanged, this, &RecountPanel::edited);
    connect(m_rows, &FigureRows::figuresChanged, this, &RecountPanel::edited);
}

void RecountPanel::showBallot(const QString &motion, const Question &question, const Ballot &ballot, RecountCause cause)
{
    // The hall sees that they are counted anew; by how much it was close, or that two counts differ, nobody announced.
    m_motion->setMotion(HallSight::hidesOn(this) ? tr("The papers are counted anew.") : whyAnew(cause), motion);
    m_rows->setQuestion(question);
    const int batch = nextBatch(question, ballot).value_or(0);
    const int attempt = int(ballot.recounts.size());
    if (batch != m_batch || attempt != m_attempt)
        m_rows->clear();
    m_batch = batch;
    m_attempt = attempt;
    m_which->setText(tr("%1. Count them without looking at the first figures.").arg(batchWords(ballot, batch)));
    m_done->setText(standingWords(question, ballot));
    m_done->setVisible(!m_done->text().isEmpty());
}

Appointee RecountPanel::by() const
{
    return m_by->appointee();
}

QWidget *RecountPanel::firstField() const
{
    return m_by->appointee() ? m_rows->firstField() : m_by;
}

} // namespace yishibu
