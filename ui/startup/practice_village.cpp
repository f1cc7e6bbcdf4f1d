#include "ui/startup/practice_village.h"

#include "app/rehearsal/meeting_script.h"
#include "db/sheets/open_sheet.h"
#include "ui/hall/script_shelf.h"
#include "ui/startup/workplace.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void initPracticeResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace yishibu::practice {

Done settle(Workplace &place)
{
    const auto script = readMeetingScript(shippedScript());
    if (!script)
        return std::unexpected(script.error());
    if (!place.hall.village()) {
        if (const Done kept = place.village.setUp(script->village); !kept)
            return kept;
    }
    if (place.hall.roster().isEmpty()) {
        const auto preview = RosterDesk::read(rosterFile(), place.clock.today());
        if (!preview)
            return std::unexpected(preview.error());
        if (const Done kept = place.roster.import(*preview); !kept)
            return kept;
    }
    if (!place.hall.topics().isEmpty())
        return {};
    for (const ScriptItem &item : script->items) {
        if (const Done kept = place.topics.keep(item.topic); !kept)
            return kept;
        if (item.delegation) {
            if (const Done kept = place.topics.keep(*item.delegation); !kept)
                return kept;
        }
    }
    return {};
}

QString rosterFile()
{
    initPracticeResources();
    return u":/practice/qingshi.xlsx"_s;
}

} // namespace yishibu::practice
