#include "ui/hall/talk_shelf.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void initTalkResources()
{
    Q_INIT_RESOURCE(talk);
}

namespace yishibu {

QString shippedSpeakingRules()
{
    initTalkResources();
    QFile file(u":/talk/speaking-rules.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace yishibu
