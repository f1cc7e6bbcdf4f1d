#pragma once

#include "app/rules/make_up.h"
#include "app/rules/strict_json.h"

#include <QList>

namespace yishibu {

/// Who may have the meeting called, as a card says it in called_by; none where it says nothing.
QList<Callers> readCallers(StrictObject &card);
/// What is asked of the body's make-up, as a card or a change says it in composition; none where it says nothing.
QList<MakeUpRule> readMakeUp(StrictObject &card);

} // namespace yishibu
