#include "ui/hall/check_shelf.h"

#include <QFile>

static void initCheckResources()
{
    Q_INIT_RESOURCE(rules);
}

namespace yishibu {

Outcome<QList<CheckQuestion>> shippedCheckQuestions()
{
    initCheckResources();
    QFile file(QStringLiteral(":/checks/content.json"));
    return readCheckQuestions(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

} // namespace yishibu
