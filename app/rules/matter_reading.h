#pragma once

#include "app/rules/matter.h"
#include "app/rules/strict_json.h"

namespace yishibu {

/// A matter as a pack writes it (resources/rules/README.md); faults are noted in the object.
Matter readMatter(StrictObject object);

} // namespace yishibu
