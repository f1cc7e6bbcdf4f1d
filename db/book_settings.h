#pragma once

#include "app/outcome.h"

namespace yishibu {

class Database;

enum class Where {
    Memory,
    Disk,
    DiskUntouched, ///< only what holds for this connection; nothing that writes to the file
};

/// Gives the connection the settings that db/README.md explains, and reads each one back.
Done applySettings(Database &database, Where where);

} // namespace yishibu
