#pragma once

#include "app/procedure/dossier.h"

namespace yishibu {

/// Whether a step may be put on record: the gates that the law sets. The order beyond them is only warned about. The law
/// holds the card of this record too. A decision on a matter of another body is refused with its MatterRefusal.
Done mayRecord(const ProcedureForm &form, const Dossier &dossier, const StepRecord &record, const DossierLaw &law);

/// Whether every sheet that stood still does once another one, or the head, is changed or taken back
/// (DossierRefusal::SheetInTheWay). A sheet that had not stood before stops nobody from mending others.
Done stillStand(const ProcedureForm &form, const Dossier &before, const DossierLaw &lawBefore, const Dossier &after,
                const DossierLaw &lawAfter);

} // namespace yishibu
