#pragma once

namespace yishibu::process_seal {

/// The reading program shuts itself in: from here on it may compute, take its bytes and give its answer. It writes no
/// file, reads none but those of the system's own libraries (freexl asks for their character tables), starts no program,
/// reaches no network and no other process, whatever a foreign file makes of it. Can be called once, before the first
/// foreign byte; false where the system does not grant it, and then nothing may be read. A system without Landlock
/// (a kernel before 5.13, some containers) leaves other files readable, but with nowhere to carry them.
bool shut();

} // namespace yishibu::process_seal
