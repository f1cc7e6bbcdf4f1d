#include "ui/dossier/dossier_course.h"

#include "ui/controls/option_card.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/todo_row.h"
#include "ui/style/look.h"
#include "ui/words/dossier_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

Tone toneOf(StepStanding standing)
{
    switch (standing) {
    case StepStanding::Held:
    case StepStanding::Merged: return Tone::Good;
    case StepStanding::Next: return Tone::Warn;
    case StepStanding::Later: break;
    }
    return Tone::Neutral;
}

} // namespace

DossierCourse::DossierCourse(QWidget *parent) : Card(QString(), parent), m_rows(new QVBoxLayout)
{
    auto *rows = new QWidget(this);
    rows->setObjectName(u"dossierSteps"_s);
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    body()->addWidget(new PageScroll(rows, this), 1);
}

void DossierCourse::empty()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void DossierCourse::show(const ProcedureForm &form, const Dossier &dossier, const DossierLaw &law)
{
    empty();
    const auto next = nextStep(form, dossier);
    setTitle(next ? tr("%1: missing next is %2").arg(form.name, form.step(*next)->name) : tr("%1: all steps are on record").arg(form.name));
    auto *head = new TodoRow(Tone::Info, dossier.matter, wordOf(dossier.motive), tr("Change"));
    head->button()->setObjectName(u"changeDossier"_s);
    connect(head, &TodoRow::chosen, this, &DossierCourse::headChosen);
    m_rows->addWidget(head);
    for (const ProcedureStep &step : form.steps)
        addStep(form, dossier, step);
    addWarnings(form, dossier, law);
    m_rows->addStretch(1);
}

void DossierCourse::addStep(const ProcedureForm &form, const Dossier &dossier, const ProcedureStep &step)
{
    const StepStanding standing = standingOf(form, dossier, step.id);
    const StepRecord *record = dossier.record(step.id);
    QString detail;
    switch (standing) {
    case StepStanding::Held:
        detail = step.isDisclosure ? tr("Hung on %1").arg(dateWords(record->day))
                                   : tr("Held on %1, %2 of %3 came").arg(dateWords(record->day)).arg(record->present).arg(record->base);
        break;
    case StepStanding::Merged: detail = tr("Held together with “%1”").arg(form.step(step.mergesInto)->name); break;
    case StepStanding::Next: detail = tr("Missing: this step comes next"); break;
    case StepStanding::Later: detail = tr("Missing"); break;
    }
    auto *row = new TodoRow(toneOf(standing), tr("%1. %2", "number and name of a step").arg(form.at(step.id) + 1).arg(step.name), detail,
                            record ? tr("Open the sheet") : tr("Fill in"));
    row->button()->setObjectName(u"step_"_s + step.id);
    connect(row, &TodoRow::chosen, this, [this, id = step.id] { Q_EMIT stepChosen(id); });
    m_rows->addWidget(newRule());
    m_rows->addWidget(row);
}

void DossierCourse::addWarnings(const ProcedureForm &form, const Dossier &dossier, const DossierLaw &law)
{
    QStringList lines;
    for (const DossierWarning &warning : warningsOf(form, dossier, law))
        lines.append(wordsOf(warning));
    if (!dossier.studyWaiver.isEmpty())
        lines.append(tr("Decided without a study by the Party organisation, because: %1").arg(dossier.studyWaiver));
    if (form.mark == RuleMark::Recalled)
        lines.append(tr("The steps of this form are as commonly held; let the township confirm them."));
    if (lines.isEmpty())
        return;
    m_rows->addSpacing(12);
    for (const QString &line : std::as_const(lines)) {
        QLabel *label = newLabel(line, Look::Body, this, true);
        label->setObjectName(u"dossierWarning"_s);
        setTone(label, Tone::Warn);
        m_rows->addWidget(label);
        m_rows->addSpacing(6);
    }
}

void DossierCourse::offer(const QList<ProcedureForm> &forms, const QString &chosen)
{
    empty();
    setTitle(tr("No dossier yet"));
    m_rows->addWidget(newLabel(tr("Choose first in which form your village holds it, then check the matter at the right and open the "
                                  "dossier. It then leads from step to step and always names the one that is missing."),
                               Look::Soft, this, true));
    m_rows->addSpacing(12);
    for (const ProcedureForm &form : forms) {
        QStringList names;
        for (const ProcedureStep &step : form.steps)
            names.append(step.name);
        QString detail = names.join(tr(", ", "between the names of steps"));
        if (form.mark == RuleMark::Recalled)
            detail += tr(" (as commonly held; let the township confirm it)");
        auto *card = new OptionCard(form.name, detail);
        card->setObjectName(u"form_"_s + form.id);
        card->setChecked(form.id == chosen);
        connect(card, &OptionCard::toggled, this, [this, id = form.id](bool on) {
            if (on)
                Q_EMIT formChosen(id);
        });
        m_rows->addWidget(card);
        m_rows->addSpacing(10);
    }
    m_rows->addStretch(1);
}

} // namespace yishibu
