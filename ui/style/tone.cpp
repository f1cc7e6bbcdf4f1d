#include "ui/style/tone.h"

namespace yishibu {

QColor toneText(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Neutral: return colours.ink2;
    case Tone::Info: return colours.blue;
    case Tone::Good: return colours.green;
    case Tone::Warn: return colours.amber;
    case Tone::Bad: return colours.vermilion;
    }
    return colours.ink;
}

QColor toneTint(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Neutral: return colours.track;
    case Tone::Info: return colours.blueTint;
    case Tone::Good: return colours.greenTint;
    case Tone::Warn: return colours.amberTint;
    case Tone::Bad: return colours.vermilionTint;
    }
    return colours.track;
}

QColor toneBar(Tone tone, const Colours &colours)
{
    return tone == Tone::Warn ? colours.amberBar : tone == Tone::Neutral ? colours.share : toneText(tone, colours);
}

} // namespace yishibu
