#include "ui/dossier/dossier_facts.h"

#include "ui/controls/field_row.h"
#include "ui/style/look.h"
#include "ui/words/dossier_words.h"
#include "ui/words/reason_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const QList<DossierMotive> motives{DossierMotive::Villagers, DossierMotive::Cadres, DossierMotive::Higher};

} // namespace

DossierFacts::DossierFacts(QWidget *parent)
    : QWidget(parent), m_matter(new QLineEdit), m_oneHead(new QCheckBox(tr("One person holds both posts"))),
      m_waived(new QCheckBox(tr("Decided without a Party study"))), m_waiver(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_matter->setObjectName(u"dossierMatter"_s);
    m_matter->setMaxLength(120);
    m_matterRow = new FieldRow(tr("The matter, as it stands on every sheet"), m_matter, this);
    column->addWidget(m_matterRow);
    column->addWidget(newLabel(tr("Where it came from, the same tick on every sheet"), Look::Strong, this, true));
    for (const DossierMotive motive : motives) {
        auto *choice = new QRadioButton(wordOf(motive), this);
        choice->setObjectName(u"motive%1"_s.arg(int(motive)));
        m_motives.append(choice);
        column->addWidget(choice);
    }
    m_oneHead->setObjectName(u"oneHead"_s);
    column->addSpacing(8);
    column->addWidget(m_oneHead);
    column->addWidget(newLabel(tr("Proposal and joint discussion may then be held together; both headings are printed."), Look::Small, this, true));
    m_waived->setObjectName(u"dossierStudyWaived"_s);
    m_waiver->setObjectName(u"dossierStudyWaiver"_s);
    m_waiver->setMaxLength(200);
    column->addSpacing(8);
    column->addWidget(m_waived);
    m_waiverRow = new FieldRow(tr("The reason, printed in the record book"), m_waiver, this);
    column->addWidget(m_waiverRow);
    column->addStretch(1);
    m_waiverRow->hide();
    connect(m_waived, &QCheckBox::toggled, m_waiverRow, &QWidget::setVisible);
    connect(m_matter, &QLineEdit::textChanged, this, [this] { m_matterRow->setError({}); });
    connect(m_waiver, &QLineEdit::textChanged, this, [this] { m_waiverRow->setError({}); });
}

void DossierFacts::show(const Dossier &dossier, const QStringList &articles)
{
    m_dossier = dossier;
    m_waiverRow->setHint(articles.isEmpty()
                             ? tr("No law of that day asks this body for a study by the Party organisation.")
                             : tr("The Party organisation studies important matters before a decision (%1).").arg(articles.join(u'、')));
    m_matter->setText(dossier.matter);
    m_motives.at(motives.indexOf(dossier.motive))->setChecked(true);
    m_oneHead->setChecked(dossier.hasOneHead);
    m_waived->setChecked(!dossier.studyWaiver.isEmpty());
    m_waiver->setText(dossier.studyWaiver);
}

Dossier DossierFacts::typed() const
{
    Dossier dossier = m_dossier;
    dossier.matter = m_matter->text().simplified();
    for (qsizetype i = 0; i < motives.size(); ++i) {
        if (m_motives.at(i)->isChecked())
            dossier.motive = motives.at(i);
    }
    dossier.hasOneHead = m_oneHead->isChecked();
    dossier.studyWaiver = m_waived->isChecked() ? m_waiver->text().simplified() : QString();
    return dossier;
}

bool DossierFacts::isRight()
{
    const Dossier dossier = typed();
    if (dossier.matter.isEmpty()) {
        m_matterRow->setError(wordsOf(Reason::refusal(DossierRefusal::NoMatter)));
        m_matter->setFocus();
        return false;
    }
    if (m_waived->isChecked() && dossier.studyWaiver.isEmpty()) {
        m_waiverRow->setError(tr("Write down the reason, or take the tick away."));
        m_waiver->setFocus();
        return false;
    }
    return true;
}

} // namespace yishibu
