#include "app/rehearsal/casting.h"
#include "ui/commands/commands.h"
#include "ui/commands/play_meeting.h"
#include "ui/hall/script_shelf.h"
#include "ui/startup/open_place.h"
#include "ui/startup/practice_village.h"
#include "ui/startup/workplace.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qint64 largestScript = 1024 * 1024;

Outcome<MeetingScript> scriptFrom(const QString &path)
{
    if (path.isEmpty())
        return readMeetingScript(shippedScript());
    if (!QFileInfo(path).isFile())
        return std::unexpected(Reason::failure(SheetFault::NotFound, {path}));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(SheetFault::Unreadable, {path}));
    return readMeetingScript(file.read(largestScript));
}

/// Whether the parts of the script can be given out on this register, before any book is made.
Done canBePlayed(const MeetingScript &script, const RosterPreview &preview)
{
    const auto shelf = RuleShelf::open();
    if (!shelf)
        return std::unexpected(shelf.error());
    const auto pack = packInForce(shelf->packs, script.meeting.scheduledAt.date());
    const RuleCard *card = pack ? pack->card(script.meeting.kind) : nullptr;
    if (!card)
        return std::unexpected(Reason::refusal(MeetingRefusal::NoLawForThatDay));
    const auto cast = castScript(script, *card, preview.people.villagers, preview.bodies.seats);
    return cast ? Done() : std::unexpected(cast.error());
}

Outcome<CastMeeting> castOn(const Workplace &place, const MeetingScript &script)
{
    const auto rule = place.meetings.ruleFor(script.meeting.kind, script.meeting.scheduledAt.date());
    if (!rule)
        return std::unexpected(rule.error());
    return castScript(script, rule->card, place.hall.roster().villagers(), place.hall.seats());
}

/// A folder beside the book; empty where it cannot be made.
QString packageFolder(const QString &book)
{
    const QString folder = book + u".handover"_s;
    return QDir().mkpath(folder) ? folder : QString();
}

void sayResult(const Workplace &place, const Terminal &terminal)
{
    const Meeting &meeting = place.hall.meeting();
    terminal.say(CommandWords::tr("%1, number %2: expected %3, came %4.")
                     .arg(place.hall.meetingTitle(), meeting.number, QString::number(meeting.base),
                          QString::number(place.hall.attendance().attendedMembers().size())));
    for (const AgendaItem &item : place.hall.agenda())
        terminal.say(u"  %1 %2: %3"_s.arg(QString::number(item.ordinal), item.title, wordOf(item.ending)));
}

} // namespace

int demoCommand(const CommandLine &line, const Terminal &terminal)
{
    const auto script = scriptFrom(line.value(u"--script"_s));
    if (!script)
        return terminal.refuse(script.error());
    if (script->acts.isEmpty())
        return terminal.refuse(Reason::failure(ScriptFault::MissingKey, {u"acts"_s}));
    PlayedClock clock(script->acts.constFirst().at);
    const auto preview = RosterDesk::read(line.value(u"--roster"_s, practice::rosterFile()), clock.today());
    if (!preview)
        return terminal.refuse(preview.error());
    const QString path = line.value(u"--book"_s);
    const bool isNew = !QFileInfo::exists(path);
    if (const Done can = isNew ? canBePlayed(*script, *preview) : Done(); !can)
        return terminal.refuse(can.error());

    const auto place = isNew ? newPlace(path, BookKind::Practice, clock) : openPlace(path, clock);
    if (!place)
        return terminal.refuse(place.error());
    // What is written into a village's own book stays there for good, and its papers would not say 演练.
    if (!(*place)->hall.isPractice())
        return terminal.refuse(CommandWords::tr("%1 is a village's own book, so nothing is played in it. "
                                                "Name a practice book, or a file that is not there yet.").arg(path));
    if (const Done kept = (*place)->roster.import(*preview); !kept)
        return terminal.refuse(kept.error());
    terminal.say(CommandWords::tr("People taken in: %1, households: %2.")
                     .arg(preview->people.counts.persons).arg(preview->people.counts.households));
    sayOpenLines(preview->bodies, terminal);

    const auto cast = castOn(**place, *script);
    if (!cast)
        return terminal.refuse(cast.error());
    const QString folder = packageFolder(path);
    if (folder.isEmpty())
        return terminal.refuse(Reason::failure(HandoverFault::NotWritable, {path + u".handover"_s}));
    MeetingPlayer player(**place, clock, *cast, folder);
    if (const Done played = player.playUntil(); !played)
        return terminal.refuse(CommandWords::tr("The meeting stopped at act %1: %2")
                                   .arg(QString::number(player.at() + 1), wordsOf(played.error())));
    sayResult(**place, terminal);
    terminal.say(CommandWords::tr("The package for the township lies in %1.").arg(folder));
    return 0;
}

} // namespace yishibu
