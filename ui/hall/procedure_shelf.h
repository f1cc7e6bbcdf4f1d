#pragma once

#include "app/outcome.h"
#include "app/procedure/procedure_form.h"

namespace yishibu {

/// The forms of 四议两公开 that came with the program; the plain one first.
struct ProcedureShelf
{
    QList<ProcedureForm> forms;

    static Outcome<ProcedureShelf> open();
    /// Null where no form has that id.
    const ProcedureForm *form(const QString &id) const;
};

} // namespace yishibu
