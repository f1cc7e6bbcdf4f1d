#include "app/procedure/step_posting.h"

namespace yishibu {

bool hangsAsDraft(const ProcedureForm &form, const ProcedureStep &step)
{
    return step.isDisclosure && !form.followsDecision(step.id);
}

const RuleCard *postingCard(const ProcedureForm &form, const QString &step, const DossierLaw &law)
{
    const RuleCard *heldUnder = form.followsDecision(step) ? law.card(form.deciding().id) : nullptr;
    const RuleCard *then = law.card(step);
    return heldUnder && then && then->postingDays > heldUnder->postingDays ? then : heldUnder;
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
    const bool isDraft = step && hangsAsDraft(form, *step);
    return postingPeriod(record.day, step ? daysToHang(form, *step, law) : 0, isDraft ? law.draftHolidays.value_or(law.holidays) : law.holidays);
}

} // namespace yishibu
