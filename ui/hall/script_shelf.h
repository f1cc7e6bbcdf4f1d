#pragma once

#include <QByteArray>

namespace yishibu {

/// The meeting script that came with the program, its exact text: a whole lawful meeting.
QByteArray shippedScript();

} // namespace yishibu
