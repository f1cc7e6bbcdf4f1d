#include "app/procedure/dossier.h"

#include "app/procedure/step_posting.h"

#include <algorithm>

namespace yishibu {

namespace {

/// The sheet of the step that this one may be held together with, where one person holds both posts.
const StepRecord *together(const ProcedureStep &step, const Dossier &dossier)
{
    return dossier.hasOneHead && !step.mergesInto.isEmpty() ? dossier.record(step.mergesInto) : nullptr;
}

bool isTakenByBoth(const ProcedureStep &step, const Dossier &dossier)
{
    const StepRecord *sheet = together(step, dossier);
    return sheet && step.held.contains(sheet->kind);
}

/// Where the dossier has gone on, what was held together stays so, whatever meeting the sheet names: dossiers of before could
/// name only that of the first step.
bool isMerged(const ProcedureForm &form, const ProcedureStep &step, const Dossier &dossier)
{
    const auto isLater = [&](const StepRecord &record) { return form.at(record.step) > form.at(step.id); };
    return isTakenByBoth(step, dossier) || (together(step, dossier) && std::ranges::any_of(dossier.records, isLater));
}

/// Whether the meeting settles its step by votes. How 村党组织 comes to its proposal no national text says (B1), unless it was
/// held together with a later step.
bool isVotedOn(const ProcedureStep &step, const StepRecord &record, const RuleCard &card)
{
    return card.decides && !(step.studies && step.held.contains(record.kind));
}

/// The figures of a meeting against its card: who came, and where it votes, who was in favour. What was counted in this
/// program is decided and sealed already: those there at the count, or the households they stand for, are not who signed in.
/// Of a consultation no law asks for any figure.
void judgeFigures(QList<DossierWarning> &warnings, const ProcedureStep &step, const StepRecord &record, const RuleCard &card)
{
    if (!card.decides || (record.meeting && step.decides))
        return;
    if (record.base <= 0) {
        warnings.append({DossierWarning::What::NoFigures, {step.name}, {}, card.quorumArticle});
        return;
    }
    if (!reached(card.quorum, record.present, record.base)) {
        warnings.append({DossierWarning::What::TooFewPresent,
                         {step.name},
                         {record.present, record.base, needed(card.quorum, record.base)},
                         card.quorumArticle});
    }
    const qint64 voters = card.majorityOf == Denominator::Present ? record.present : record.base;
    const QString &article = card.majorityArticle.isEmpty() ? card.quorumArticle : card.majorityArticle;
    if (!isVotedOn(step, record, card) || reached(card.majority, record.inFavour, voters))
        return;
    // Of how many representatives or members of the collective alone they were, the sheet does not say.
    if (!card.votesAsAWhole() && record.inFavour > 0)
        return;
    // What was talked over and never put to the vote has nobody in favour: no 0 of 21.
    if (!step.decides && record.inFavour == 0)
        warnings.append({DossierWarning::What::NoVote, {step.name}, {needed(card.majority, voters)}, article});
    else
        warnings.append({DossierWarning::What::TooFewInFavour,
                         {step.name},
                         {record.inFavour, voters, needed(card.majority, voters)},
                         article});
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

QList<MeetingKind> heldBy(const ProcedureForm &form, const Dossier &dossier, const ProcedureStep &step)
{
    QList<MeetingKind> kinds;
    for (const ProcedureStep &later : form.steps) {
        if (dossier.hasOneHead && later.mergesInto == step.id)
            kinds += later.held;
    }
    return kinds + step.held;
}

std::optional<QString> nextStep(const ProcedureForm &form, const Dossier &dossier)
{
    for (const ProcedureStep &step : form.steps) {
        if (!dossier.record(step.id) && !isMerged(form, step, dossier))
            return step.id;
    }
    return std::nullopt;
}

StepStanding standingOf(const ProcedureForm &form, const Dossier &dossier, const QString &id)
{
    if (dossier.record(id))
        return StepStanding::Held;
    if (const ProcedureStep *step = form.step(id); step && isMerged(form, *step, dossier))
        return StepStanding::Merged;
    return nextStep(form, dossier) == id ? StepStanding::Next : StepStanding::Later;
}

Done mayBeKept(const ProcedureForm *form, const Dossier &dossier)
{
    if (!form)
        return std::unexpected(Reason::refusal(DossierRefusal::UnknownForm));
    if (dossier.matter.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(DossierRefusal::NoMatter));
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
            if (!isTakenByBoth(step, dossier))
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
        if (!step.isDisclosure && !form.followsDecision(step.id))
            untilDecided.append(record->day);
        before = record;
    }
    const bool isOneDay = std::ranges::all_of(untilDecided, [&](QDate day) { return day == untilDecided.constFirst(); });
    if (dossier.hasOneHead && law.hasOneHead == false)
        warnings.append({DossierWarning::What::TwoHeads, {}, {}, {}});
    if (untilDecided.size() > 2 && isOneDay && dossier.record(form.deciding().id))
        warnings.append({DossierWarning::What::AllOnOneDay, {}, {}, {}});
    return warnings;
}

} // namespace yishibu
