#include "app/procedure/dossier_standing.h"

#include "app/procedure/dossier.h"

namespace yishibu {

DossierStanding standingIn(const ProcedureForm &form, const Dossier &dossier)
{
    const auto next = nextStep(form, dossier);
    DossierStanding standing{.form = form.name,
                             .next = next ? form.step(*next)->name : QString(),
                             .held = int(dossier.records.size()),
                             .steps = int(form.steps.size())};
    const QList<MeetingKind> &deciders = form.deciding().held;
    for (const ProcedureStep &step : form.steps) {
        for (const MeetingKind &kind : heldBy(form, dossier, step)) {
            if (deciders.contains(kind) || standing.stepKinds.contains(kind))
                continue;
            standing.stepKinds.append(kind);
            if (form.followsDecision(step.id))
                standing.afterDecision.append(kind);
        }
    }
    return standing;
}

} // namespace yishibu
