#pragma once

#include "app/procedure/dossier.h"

namespace yishibu {

/// 征求意见公示: whether a step is put up for comment before there is a decision.
bool hangsAsDraft(const ProcedureForm &form, const ProcedureStep &step);

/// The card that says how long what follows the decision hangs: the one it was decided under, or that of the day it was hung
/// where that one asks for more. Null before there is a decision, and where no law knows it.
const RuleCard *postingCard(const ProcedureForm &form, const QString &step, const DossierLaw &law);

/// How many whole days a disclosure has to hang: after the decision as many as the law of its day or that of
/// the day it was hung asks for, whichever is more; before it as many as the village has set for drafts; else as the form says.
int daysToHang(const ProcedureForm &form, const ProcedureStep &step, const DossierLaw &law);
/// How long a disclosure on record hangs: as its notice says, else daysToHang() after the day it was hung.
PostingPeriod hangingOf(const ProcedureForm &form, const StepRecord &record, const DossierLaw &law);

} // namespace yishibu
