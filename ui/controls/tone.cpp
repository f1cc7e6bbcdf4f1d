#include "ui/controls/tone.h"

#include "ui/style/look.h"

#include <QLabel>
#include <QVariant>

namespace yishibu {

using namespace Qt::StringLiterals;

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

void setTone(QLabel *label, Tone tone)
{
    const QString name = tone == Tone::Info   ? u"info"_s
                         : tone == Tone::Good ? u"good"_s
                         : tone == Tone::Warn ? u"warn"_s
                         : tone == Tone::Bad  ? u"bad"_s
                                              : QString();
    if (label->property("tone").toString() == name)
        return;
    label->setProperty("tone", name);
    restyle(label);
}

} // namespace yishibu
