#pragma once

#include "ui/controls/tone.h"
#include "ui/today/today_desk.h"

#include <QString>

namespace yishibu {

/// One line of 要办的事 in words.
struct TodoWords
{
    Tone tone = Tone::Info;
    QString title;
    QString detail;
    QString action; ///< the button
};

TodoWords todoWords(const Todo &todo);
QString comingWords(const ComingDay &day);

} // namespace yishibu
