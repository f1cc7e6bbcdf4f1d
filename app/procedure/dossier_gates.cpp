#include "app/procedure/dossier_gates.h"

#include "app/agenda/agenda.h"
#include "app/procedure/step_posting.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(DossierRefusal why, QList<qint64> figures = {}, const QString &article = {}, const QStringList &names = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), article, names));
}

/// In favour is counted by households where the motion was: those come to more than the persons there. A meeting led in this
/// program counted them itself: on the land of a group there may be members in favour who are in no figure of its meeting.
Done figuresFit(const StepRecord &record, const RuleCard *card)
{
    const bool hasBase = !card || card->decides; // to 院坝会 comes who wants, and nobody should
    if (record.present > record.base && (hasBase || record.base > 0))
        return refuse(DossierRefusal::PresentOverBase, {record.present, record.base});
    const bool isByHouseholds = card && card->votesBy == VotesBy::HouseholdsStoodFor;
    if (!record.meeting && !isByHouseholds && record.inFavour > record.present)
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

/// The matter belongs before the body that decided it, and 村民会议 had handed it over where that body needs it. A meeting led
/// in this program was opened on its delegation; what was typed in from paper has to have one in the register.
Done isTheirs(const StepRecord &decision, const DossierLaw &law)
{
    const RuleCard *card = law.card(decision.step);
    if (!card || !law.matter)
        return {};
    if (const Done may = mayGoBefore(*law.matter, *card); !may)
        return may;
    if (decision.meeting || !card->needsDelegation || !needsDelegation(*law.matter, *card))
        return {};
    const QList<Delegation> covering = delegationsFor(law.matter->id, law.delegations, decision.day);
    if (covering.isEmpty())
        return refuse(DossierRefusal::NoDelegation, {}, card->delegationArticle, {law.matter->name});
    const auto counts = [card](const Delegation &one) { return countsHere(one, *card); };
    if (std::ranges::none_of(covering, counts))
        return refuse(DossierRefusal::DelegationNotInWriting, {}, card->writtenDelegationArticle, {law.matter->name});
    return {};
}

/// A decision typed in from paper has its majority, and they were enough to take it. Counted by representatives alone the sheet
/// does not tell them from the others of their meeting, so only who came is looked at.
Done showsADecision(const StepRecord &decision, const RuleCard *card)
{
    if (!card || decision.meeting || decision.base <= 0)
        return {};
    if (!reached(card->quorum, decision.present, decision.base))
        return refuse(DossierRefusal::TooFewCame, {decision.present, decision.base, needed(card->quorum, decision.base)},
                      card->quorumArticle);
    const int voters = card->majorityOf == Denominator::Present ? decision.present : decision.base;
    if (card->votesAsAWhole() ? reached(card->majority, decision.inFavour, voters) : decision.inFavour > 0)
        return {};
    return refuse(DossierRefusal::NoMajority, {decision.inFavour, voters, needed(card->majority, voters)},
                  card->majorityArticle.isEmpty() ? card->quorumArticle : card->majorityArticle);
}

/// What comes after the decision is posted once there is one, and its outcome once the decision has hung its days.
Done mayBePosted(const ProcedureForm &form, const Dossier &dossier, const StepRecord &record, const DossierLaw &law)
{
    const StepRecord *decision = dossier.record(form.deciding().id);
    const RuleCard *hung = law.card(record.step);
    if (!decision || decision->day > record.day)
        return refuse(DossierRefusal::NothingDecided, {}, hung ? hung->postingArticle : QString());
    if (const Done shown = showsADecision(*decision, law.card(decision->step)); !shown)
        return shown;
    for (qsizetype i = form.at(record.step) - 1; i > form.at(decision->step); --i) {
        const ProcedureStep &before = form.steps.at(i);
        if (!before.isDisclosure)
            continue;
        const RuleCard *card = postingCard(form, before.id, law);
        const QString article = card ? card->postingArticle : QString();
        const StepRecord *posted = dossier.record(before.id);
        if (!posted)
            return refuse(DossierRefusal::NotPosted, {}, article, {before.name});
        const PostingPeriod period = hangingOf(form, *posted, law);
        if (record.day < period.takeDown)
            return refuse(DossierRefusal::StillHanging, {record.day.daysTo(period.takeDown), period.days}, article);
    }
    return {};
}

bool isTakenBy(const ProcedureForm &form, const Dossier &dossier, const ProcedureStep &step, const StepRecord &record)
{
    return step.held.isEmpty() || heldBy(form, dossier, step).contains(record.kind);
}

/// What the law asks of a step before it is held.
Done isOpenTo(const ProcedureForm &form, const Dossier &dossier, const StepRecord &record, const DossierLaw &law)
{
    const ProcedureStep *step = form.step(record.step);
    if (step && step->decides)
        return then(isTheirs(record, law), [&] { return isStudied(form, dossier, record.day, law); });
    if (step && step->isDisclosure && form.followsDecision(step->id))
        return mayBePosted(form, dossier, record, law);
    return {};
}

} // namespace

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
    if (!isTakenBy(form, dossier, *step, record))
        return refuse(DossierRefusal::WrongKind);
    return then(figuresFit(record, law.card(record.step)), [&] { return isOpenTo(form, dossier, record, law); });
}

Done stillStand(const ProcedureForm &form, const Dossier &before, const DossierLaw &lawBefore, const Dossier &after,
                const DossierLaw &lawAfter)
{
    for (const StepRecord &record : after.records) {
        const ProcedureStep *step = form.step(record.step);
        // Held together by one that takes both no more once two people hold the posts.
        if (step && before.records.contains(record) && isTakenBy(form, before, *step, record) && !isTakenBy(form, after, *step, record))
            return refuse(DossierRefusal::SheetInTheWay, {}, {}, {step->name});
        const Done stands = isOpenTo(form, after, record, lawAfter);
        if (!stands && before.records.contains(record) && isOpenTo(form, before, record, lawBefore))
            return refuse(DossierRefusal::SheetInTheWay, {}, stands.error().article(), {form.step(record.step)->name});
    }
    return {};
}

} // namespace yishibu
