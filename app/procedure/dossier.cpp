#include "app/procedure/dossier.h"

#include <algorithm>

namespace yishibu {

namespace {

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

/// 村党组织 studies important matters first, where the law of that day asks it of that body.
Done isStudied(const ProcedureForm &form, const Dossier &dossier, QDate day, const DossierLaw &law)
{
    const RuleCard *card = law.card(form.deciding().id);
    if (!card || !card->needsPartyStudy || !dossier.studyWaiver.trimmed().isEmpty())
        return {};
    if (law.studiedOn.isValid() && law.studiedOn <= day)
        return {};
    const auto studying = std::ranges::find(form.steps, true, &ProcedureStep::studies);
    const StepRecord *study = studying == form.steps.cend() ? nullptr : dossier.record(studying->id);
    if (!study || study->day > day)
        return refuse(DossierRefusal::NoStudyBefore, {}, card->partyStudyArticle);
    return {};
}

bool followsDecision(const ProcedureForm &form, const QString &step)
{
    return form.at(step) > form.at(form.deciding().id);
}

/// The card that says how long what follows the decision hangs: the one it was decided under, or that of the day it was hung
/// where that one asks for more. Null before there is a decision, and where no law knows it.
const RuleCard *postingCard(const ProcedureForm &form, const QString &step, const DossierLaw &law)
{
    const RuleCard *heldUnder = followsDecision(form, step) ? law.card(form.deciding().id) : nullptr;
    const RuleCard *then = law.card(step);
    return heldUnder && then && then->postingDays > heldUnder->postingDays ? then : heldUnder;
}

/// 征求意见公示: put up for comment before there is a decision.
bool hangsAsDraft(const ProcedureForm &form, const ProcedureStep &step)
{
    return step.isDisclosure && !followsDecision(form, step.id);
}

/// What comes after the decision is posted once there is one, and its outcome once the decision has hung its days.
Done mayBePosted(const ProcedureForm &form, const Dossier &dossier, const StepRecord &record, const DossierLaw &law)
{
    const StepRecord *decision = dossier.record(form.deciding().id);
    const RuleCard *hung = law.card(record.step);
    if (!decision || decision->day > record.day)
        return refuse(DossierRefusal::NothingDecided, {}, hung ? hung->postingArticle : QString());
    for (qsizetype i = form.at(record.step) - 1; i > form.at(decision->step); --i) {
        const ProcedureStep &before = form.steps.at(i);
        const StepRecord *posted = before.isDisclosure ? dossier.record(before.id) : nullptr;
        const RuleCard *card = postingCard(form, before.id, law);
        if (!posted || !card)
            continue;
        const PostingPeriod period = hangingOf(form, *posted, law);
        if (record.day < period.takeDown)
            return refuse(DossierRefusal::StillHanging, {record.day.daysTo(period.takeDown), period.days}, card->postingArticle);
    }
    return {};
}

bool isMerged(const ProcedureStep &step, const Dossier &dossier)
{
    return dossier.hasOneHead && !step.mergesInto.isEmpty() && dossier.record(step.mergesInto);
}

/// The figures of a meeting against its card: who came, and where it decides, who was in favour.
void judgeFigures(QList<DossierWarning> &warnings, const ProcedureStep &step, const StepRecord &record, const RuleCard &card)
{
    if (record.base <= 0)
        return;
    if (!reached(card.quorum, record.present, record.base)) {
        warnings.append({DossierWarning::What::TooFewPresent,
                         {step.name},
                         {record.present, record.base, needed(card.quorum, record.base)},
                         card.quorumArticle});
    }
    const qint64 voters = card.majorityOf == Denominator::Present ? record.present : record.base;
    if (step.decides && !reached(card.majority, record.inFavour, voters)) {
        warnings.append({DossierWarning::What::TooFewInFavour,
                         {step.name},
                         {record.inFavour, voters, needed(card.majority, voters)},
                         card.majorityArticle.isEmpty() ? card.quorumArticle : card.majorityArticle});
    }
}

/// What hung after the decision against the days that the law of the decision asks for.
void judgePosting(QList<DossierWarning> &warnings, const ProcedureForm &form, const ProcedureStep &step, const StepRecord &record,
                  const DossierLaw &law)
{
    const RuleCard *card = postingCard(form, step.id, law);
    if (!card)
        return;
    const PostingPeriod hung = hangingOf(form, record, law);
    if (hung.last < postingPeriod(record.day, card->postingDays, law.holidays).last)
        warnings.append({DossierWarning::What::ShortPosting, {step.name}, {hung.days, card->postingDays}, card->postingArticle});
}

/// A draft hangs until its days are over; whoever decides earlier leaves nobody the time to comment.
void judgeDraft(QList<DossierWarning> &warnings, const ProcedureForm &form, const ProcedureStep &step, const StepRecord &record,
                const Dossier &dossier, const DossierLaw &law)
{
    if (!law.draftPostingDays)
        return;
    const StepRecord *decision = dossier.record(form.deciding().id);
    qint64 hung = hangingOf(form, record, law).days;
    if (decision)
        hung = std::clamp<qint64>(record.day.daysTo(decision->day) - 1, 0, hung);
    if (hung < *law.draftPostingDays)
        warnings.append({DossierWarning::What::ShortPosting, {step.name}, {hung, *law.draftPostingDays}, law.draftPostingSource});
}

void judge(QList<DossierWarning> &warnings, const ProcedureForm &form, const ProcedureStep &step, const StepRecord &record,
           const Dossier &dossier, const DossierLaw &law)
{
    if (hangsAsDraft(form, step))
        judgeDraft(warnings, form, step, record, dossier, law);
    else if (step.isDisclosure)
        judgePosting(warnings, form, step, record, law);
    else if (const RuleCard *card = law.card(step.id))
        judgeFigures(warnings, step, record, *card);
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

int daysToHang(const ProcedureForm &form, const ProcedureStep &step, const DossierLaw &law)
{
    if (hangsAsDraft(form, step))
        return law.draftPostingDays.value_or(step.postingDays);
    const RuleCard *card = postingCard(form, step.id, law);
    return card ? card->postingDays : step.postingDays;
}

PostingPeriod hangingOf(const ProcedureForm &form, const StepRecord &record, const DossierLaw &law)
{
    if (record.postedUntil > record.day)
        return postingPeriod(record.day, int(record.day.daysTo(record.postedUntil)));
    const ProcedureStep *step = form.step(record.step);
    return postingPeriod(record.day, step ? daysToHang(form, *step, law) : 0, law.holidays);
}

Done mayRecord(const ProcedureForm &form, const Dossier &dossier, const StepRecord &record, const DossierLaw &law)
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
        return isStudied(form, dossier, record.day, law);
    if (step->isDisclosure && followsDecision(form, step->id))
        return mayBePosted(form, dossier, record, law);
    return {};
}

QList<DossierWarning> warningsOf(const ProcedureForm &form, const Dossier &dossier, const DossierLaw &law)
{
    QList<DossierWarning> warnings;
    QStringList left;
    const StepRecord *before = nullptr;
    QList<QDate> untilDecided;
    for (const ProcedureStep &step : form.steps) {
        const StepRecord *record = dossier.record(step.id);
        if (!record) {
            if (!isMerged(step, dossier))
                left.append(step.name);
            continue;
        }
        for (const QString &name : std::as_const(left))
            warnings.append({DossierWarning::What::Missing, {name}, {}, {}});
        left.clear();
        if (before && record->day < before->day)
            warnings.append({DossierWarning::What::Backwards, {form.step(before->step)->name, step.name}, {}, {}});
        if (before && record->planVersion < before->planVersion)
            warnings.append({DossierWarning::What::PlanGoesBack, {step.name}, {}, {}});
        judge(warnings, form, step, *record, dossier, law);
        if (!step.isDisclosure && !followsDecision(form, step.id))
            untilDecided.append(record->day);
        before = record;
    }
    const bool isOneDay = std::ranges::all_of(untilDecided, [&](QDate day) { return day == untilDecided.constFirst(); });
    if (untilDecided.size() > 2 && isOneDay && dossier.record(form.deciding().id))
        warnings.append({DossierWarning::What::AllOnOneDay, {}, {}, {}});
    return warnings;
}

} // namespace yishibu
