#pragma once

#include "app/intake/person_reading.h"
#include "app/intake/relation_codes.h"

namespace yishibu {

/// Makes 户主 of the words and codes that say it (headWord()), and tells of that. In a sheet that names heads only another
/// relation is somebody else's: 开户人与户主关系.
void readHeadWord(const RegisterRow &row, const RelationCodes &codes, PersonReading &person);

} // namespace yishibu
