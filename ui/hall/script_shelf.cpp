#include "ui/hall/script_shelf.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void initScriptResources()
{
    Q_INIT_RESOURCE(scripts);
}

namespace yishibu {

QByteArray shippedScript()
{
    initScriptResources();
    QFile file(u":/scripts/first-meeting.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace yishibu
