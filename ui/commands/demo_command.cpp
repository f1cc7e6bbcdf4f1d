#include "app/book_trouble.h"
#include "app/rehearsal/casting.h"
#include "ui/commands/commands.h"
#include "ui/commands/play_meeting.h"
#include "ui/commands/unfinished_book.h"
#include "ui/hall/script_shelf.h"
#include "ui/startup/open_place.h"
#include "ui/startup/practice_village.h"
#include "ui/startup/workplace.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

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
    const Law law = lawOn(shelf->packs, script.meeting.scheduledAt.date(), script.village.divisionCode);
    const RuleCard *card = law.card(script.meeting.kind);
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

/// What is told at the end; of each line only what came about.
void sayResult(const Workplace &place, const MeetingPlayer &player, const Terminal &terminal)
{
    if (!player.played(ActKind::PrepareMeeting))
        return;
    const Meeting &meeting = place.hall.meeting();
    const QString came = QString::number(place.hall.attendance().attendedMembers().size());
    if (!meeting.number.isEmpty())
        terminal.say(CommandWords::tr("%1, number %2: expected %3, came %4.")
                         .arg(place.hall.meetingTitle(), meeting.number, QString::number(meeting.base), came));
    else if (player.played(ActKind::OpenMeeting))
        terminal.say(CommandWords::tr("%1, not closed: expected %2, came %3.")
                         .arg(place.hall.meetingTitle(), QString::number(meeting.base), came));
    else
        terminal.say(CommandWords::tr("%1, not opened.").arg(place.hall.meetingTitle()));
    for (const AgendaItem &item : place.hall.agenda())
        terminal.say(u"  %1 %2: %3"_s.arg(QString::number(item.ordinal), item.title, wordOf(item.ending)));
}

/// Where the play stopped, by the script's own count: an act may have become many.
QString whereItStopped(const MeetingScript &script, const MeetingPlayer &player, const Reason &why)
{
    const int at = player.next() ? player.next()->scriptAct : 0;
    return CommandWords::tr("The meeting stopped at act %1 (acts[%2], %3): %4")
        .arg(QString::number(at + 1), QString::number(at), actWord(script.acts.at(at).kind), wordsOf(why));
}

struct Demo
{
    MeetingScript script;
    RosterPreview preview;
    QString path; ///< of the book, as it was typed
};

/// Why the play stopped, and a sentence that says where.
struct Stop
{
    Reason why;
    QString sentence;
};

std::unexpected<Stop> stopped(const Reason &why)
{
    return std::unexpected(Stop{why, wordsOf(why)});
}

/// Plays into an open book; what came of it is told only if all of it was played.
std::expected<void, Stop> play(Workplace &place, PlayedClock &clock, const Demo &demo, const QString &bookPath,
                                  const Terminal &terminal)
{
    if (const Done kept = place.roster.import(demo.preview); !kept)
        return stopped(kept.error());
    const auto cast = castOn(place, demo.script);
    if (!cast)
        return stopped(cast.error());
    MeetingPlayer player(place, clock, *cast, bookPath + u".handover"_s);
    if (const Done played = player.playUntil(); !played)
        return std::unexpected(Stop{played.error(), whereItStopped(demo.script, player, played.error())});
    terminal.say(CommandWords::tr("People taken in: %1, households: %2.")
                     .arg(demo.preview.people.counts.persons).arg(demo.preview.people.counts.households));
    sayOpenLines(demo.preview.bodies, terminal);
    sayResult(place, player, terminal);
    if (!player.packageFolder().isEmpty())
        terminal.say(CommandWords::tr("The package for the township lies in %1.").arg(demo.path + u".handover"_s));
    return {};
}

int playIntoNewBook(const Demo &demo, PlayedClock &clock, const Terminal &terminal)
{
    if (const Done can = canBePlayed(demo.script, demo.preview); !can)
        return terminal.refuse(can.error());
    UnfinishedBook unfinished(demo.path);
    if (const Done may = unfinished.mayBegin(); !may)
        return terminal.refuse(may.error());
    QString told;
    QTextStream toldLater(&told);
    {
        const auto place = newPlace(unfinished.path(), BookKind::Practice, clock);
        if (!place)
            return terminal.refuse(unfinished.inItsName(wordsOf(place.error())));
        const auto played = play(**place, clock, demo, unfinished.path(), {terminal.clock, toldLater, terminal.err});
        if (!played)
            return terminal.refuse(unfinished.notMade(played.error().why, played.error().sentence));
    }
    if (const Done moved = unfinished.moveIn(); !moved)
        return terminal.refuse(moved.error());
    toldLater.flush();
    terminal.out << told;
    return 0;
}

int playIntoBook(const Demo &demo, PlayedClock &clock, const Terminal &terminal)
{
    const auto place = openPlace(demo.path, clock);
    if (!place)
        return terminal.refuse(place.error());
    // What is written into a village's own book stays there for good, and its papers would not say 演练.
    if (!(*place)->hall.isPractice())
        return terminal.refuse(CommandWords::tr("%1 is a village's own book, so nothing is played in it. "
                                                "Name a practice book, or a file that is not there yet.").arg(demo.path));
    if (const auto played = play(**place, clock, demo, demo.path, terminal); !played)
        return terminal.refuse(CommandWords::tr("%1 What was kept before stays in the book.").arg(played.error().sentence));
    return 0;
}

} // namespace

int demoCommand(const CommandLine &line, const Terminal &terminal)
{
    const auto script = scriptFrom(line.value(u"--script"_s));
    if (!script)
        return terminal.refuse(script.error());
    PlayedClock clock(script->acts.constFirst().at);
    const auto preview = RosterDesk::read(line.value(u"--roster"_s, practice::rosterFile()), clock.today());
    if (!preview)
        return terminal.refuse(preview.error());
    const Demo demo{*script, *preview, line.value(u"--book"_s)};
    const QFileInfo there(demo.path);
    return there.exists() || there.isSymLink() ? playIntoBook(demo, clock, terminal) : playIntoNewBook(demo, clock, terminal);
}

} // namespace yishibu
