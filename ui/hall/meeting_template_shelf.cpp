#include "ui/hall/meeting_template_shelf.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void initMeetingKindResources()
{
    Q_INIT_RESOURCE(meeting_kinds);
}

namespace yishibu {

Outcome<QList<MeetingTemplate>> shippedMeetingTemplates()
{
    initMeetingKindResources();
    QFile file(u":/meeting_kinds/templates.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(MeetingTemplateFault::NotJson, {file.fileName()}));
    return readMeetingTemplates(file.readAll());
}

} // namespace yishibu
