#include "app/procedure/dossier.h"

#include "app/rules/day_count.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const auto studyArticle = u"村民委员会组织法第二十八条第三款"_s;
const auto postingArticle = u"村民委员会组织法第三十五条"_s;
constexpr int postingFloor = 15;

std::unexpected<Reason> refuse(DossierRefusal why, QList<qint64> figures = {}, const QString &article = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), article));
}

Done figuresFit(const StepRecord &record)
{
    if (record.present > record.base)
        return refuse(DossierRefusal::PresentOverBase, {record.present, record.base});
    if (record.inFavour > record.present)
        return refuse(DossierRefusal::FavourOverPresent, {record.inFavour, record.present});
    return {};
}

/// 村党组织 studies important matters before either meeting decides (art. 28 para. 3).
Done isStudied(const ProcedureForm &form, const Dossier &dossier, QDate day)
{
    if (!dossier.studyWaiver.trimmed().isEmpty())
        return {};
    const auto studying = std::ranges::find(form.steps, true, &ProcedureStep::studies);
    const StepRecord *study = studying == form.steps.cend() ? nullptr : dossier.record(studying->id);
    if (!study || study->day > day)
        return refuse(DossierRefusal::NoStudyBefore, {}, studyArticle);
    return {};
}

/// What comes after the decision is posted once there is one, and its outcome once the decision has hung its days.
Done mayBePosted(const ProcedureForm &form, const Dossier &dossier, const StepRecord &record)
{
    const StepRecord *decision = dossier.record(form.deciding().id);
    if (!decision || decision->day > record.day)
        return refuse(DossierRefusal::NothingDecided);
    for (qsizetype i = form.at(record.step) - 1; i > form.at(decision->step); --i) {
        const ProcedureStep &before = form.steps.at(i);
        const StepRecord *posted = before.isDisclosure ? dossier.record(before.id) : nullptr;
        if (!posted)
            continue;
        const PostingPeriod period = postingPeriod(posted->day, std::max(before.postingDays, postingFloor));
        if (record.day < period.takeDown)
            return refuse(DossierRefusal::StillHanging, {record.day.daysTo(period.takeDown)}, postingArticle);
    }
    return {};
}

bool isMerged(const ProcedureStep &step, const Dossier &dossier)
{
    return dossier.hasOneHead && !step.mergesInto.isEmpty() && dossier.record(step.mergesInto);
}

} // namespace

const StepRecord *Dossier::record(const QString &step) const
{
    const auto found = std::ranges::find(records, step, &StepRecord::step);
    return found == records.cend() ? nullptr : &*found;
}

std::optional<QString> nextStep(const ProcedureForm &form, const Dossier &dossier)
{
    for (const ProcedureStep &step : form.steps) {
        if (!dossier.record(step.id) && !isMerged(step, dossier))
            return step.id;
    }
    return std::nullopt;
}

StepStanding standingOf(const ProcedureForm &form, const Dossier &dossier, const QString &id)
{
    if (dossier.record(id))
        return StepStanding::Held;
    if (const ProcedureStep *step = form.step(id); step && isMerged(*step, dossier))
        return StepStanding::Merged;
    return nextStep(form, dossier) == id ? StepStanding::Next : StepStanding::Later;
}

Done mayBeKept(const ProcedureForm *form, const Dossier &dossier)
{
    if (!form)
        return refuse(DossierRefusal::UnknownForm);
    if (dossier.matter.trimmed().isEmpty())
        return refuse(DossierRefusal::NoMatter);
    return {};
}

Done mayRecord(const ProcedureForm &form, const Dossier &dossier, const StepRecord &record)
{
    const ProcedureStep *step = form.step(record.step);
    if (!step)
        return refuse(DossierRefusal::UnknownStep);
    if (!record.day.isValid())
        return refuse(DossierRefusal::NoDay);
    const StepRecord *known = dossier.record(record.step);
    if (known && known->id != record.id)
        return refuse(DossierRefusal::HeldAlready);
    if (!step->held.isEmpty() && !step->held.contains(record.kind))
        return refuse(DossierRefusal::WrongKind);
    if (const Done fit = figuresFit(record); !fit)
        return fit;
    if (step->decides)
        return isStudied(form, dossier, record.day);
    if (step->isDisclosure && form.at(step->id) > form.at(form.deciding().id))
        return mayBePosted(form, dossier, record);
    return {};
}

QList<DossierWarning> warningsOf(const ProcedureForm &form, const Dossier &dossier)
{
    QList<DossierWarning> warnings;
    QStringList left;
    const StepRecord *before = nullptr;
    QList<QDate> untilDecided;
    for (const ProcedureStep &step : form.steps) {
        if (step.isDisclosure && form.at(step.id) > form.at(form.deciding().id) && step.postingDays < postingFloor)
            warnings.append({DossierWarning::What::ShortPosting, {step.name}, step.postingDays});
        const StepRecord *record = dossier.record(step.id);
        if (!record) {
            if (!isMerged(step, dossier))
                left.append(step.name);
            continue;
        }
        for (const QString &name : std::as_const(left))
            warnings.append({DossierWarning::What::Missing, {name}});
        left.clear();
        if (before && record->day < before->day)
            warnings.append({DossierWarning::What::Backwards, {form.step(before->step)->name, step.name}});
        if (before && record->planVersion < before->planVersion)
            warnings.append({DossierWarning::What::PlanGoesBack, {step.name}});
        if (!step.isDisclosure && form.at(step.id) <= form.at(form.deciding().id))
            untilDecided.append(record->day);
        before = record;
    }
    const bool isOneDay = std::ranges::all_of(untilDecided, [&](QDate day) { return day == untilDecided.constFirst(); });
    if (untilDecided.size() > 2 && isOneDay && dossier.record(form.deciding().id))
        warnings.append({DossierWarning::What::AllOnOneDay, {}});
    return warnings;
}

} // namespace yishibu
