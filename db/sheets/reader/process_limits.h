#pragma once

namespace yishibu {

/// What this process may not do any more, whoever runs in it. Each can be called once; false where the system does not
/// grant it, and then nothing of a foreign file may be read.
namespace process_limits {

/// Little time and memory, no child, no image of its memory on a disk; and it ends with the process that started it.
bool beModest();
/// No file is written any more, not even one in memory.
bool writeNothing();

} // namespace process_limits

} // namespace yishibu
