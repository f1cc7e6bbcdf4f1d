#include "ui/voting/issue_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/style/look.h"
#include "ui/voting/crew_form.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/number_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

IssuePanel::IssuePanel(const Hall &hall, QWidget *parent)
    : QWidget(parent), m_motion(new MotionCard(this)), m_issued(new NumberField(u"issued"_s, this)),
      m_spare(new NumberField(u"spare"_s, this)), m_crew(new CrewForm(hall, this))
{
    auto *boxCard = new Card(tr("Box and papers"), this);
    m_empty = new QCheckBox(tr("The box was shown empty, then closed"), boxCard);
    m_empty->setObjectName(u"shownEmpty"_s);
    m_secretPlace = new QCheckBox(tr("There is a place to write in secret"), boxCard);
    m_secretPlace->setObjectName(u"secretPlace"_s);
    m_issuedRow = new FieldRow(tr("Papers given out"), m_issued, boxCard);
    auto *spareRow = new FieldRow(tr("Papers left over"), m_spare, boxCard);
    spareRow->setHint(tr("Torn up or sealed before everybody."));
    auto *papers = new QHBoxLayout;
    papers->setSpacing(16);
    papers->addWidget(m_issuedRow, 1);
    papers->addWidget(spareRow, 1);
    papers->addStretch(1);
    boxCard->body()->addWidget(m_empty);
    boxCard->body()->addWidget(m_secretPlace);
    boxCard->body()->addLayout(papers);
    auto *crewCard = new Card(tr("Who counts"), this);
    crewCard->body()->addWidget(m_crew);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    column->addWidget(boxCard);
    column->addWidget(crewCard);
    column->addStretch(1);
    connect(m_crew, &CrewForm::crewChanged, this, &IssuePanel::crewChanged);
    for (NumberField *field : {m_issued, m_spare})
        connect(field, &NumberField::numberChanged, this, &IssuePanel::edited);
    for (QCheckBox *box : {m_empty, m_secretPlace})
        connect(box, &QCheckBox::toggled, this, &IssuePanel::edited);
}

void IssuePanel::showBallot(const QString &motion, const Ballot &ballot, int present, bool isSecret)
{
    m_motion->setMotion(tr("The text is final: ballot, resolution and notice carry this sentence word for word."), motion);
    m_crew->setCrew(ballot.crew);
    m_secretPlace->setVisible(isSecret);
    m_present = present;
    m_issuedRow->setHint(tr("%1 are here: no more than that.").arg(present));
    m_issued->setPlaceholderText(QString::number(present));
}

CountingCrew IssuePanel::crew() const
{
    return m_crew->crew();
}

BallotBox IssuePanel::box() const
{
    BallotBox box;
    box.shownEmpty = m_empty->isChecked();
    box.secretPlace = !m_secretPlace->isHidden() && m_secretPlace->isChecked();
    box.issued = m_issued->number().value_or(m_present);
    box.spare = m_spare->number().value_or(0);
    return box;
}

void IssuePanel::clear()
{
    for (QCheckBox *box : {m_empty, m_secretPlace}) {
        const QSignalBlocker quiet(box);
        box->setChecked(false);
    }
    for (NumberField *field : {m_issued, m_spare})
        field->setNumber({});
}

QWidget *IssuePanel::firstField() const
{
    return m_empty;
}

} // namespace yishibu
