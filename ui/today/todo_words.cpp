#include "ui/today/todo_words.h"

#include "ui/words/value_words.h"

#include <QCoreApplication>

namespace yishibu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::TodoWords)
};

TodoWords followUpWords(const Todo &todo)
{
    const QString people = Words::tr("Carried out by %1 · watched over by %2").arg(todo.owner, todo.supervisor);
    if (todo.figure < 0)
        return {Tone::Bad, Words::tr("%1: %2 days past its deadline").arg(todo.subject).arg(-todo.figure), people,
                Words::tr("Note progress")};
    return {Tone::Warn, Words::tr("%1: %2 days left").arg(todo.subject).arg(todo.figure), people,
            Words::tr("Note progress")};
}

TodoWords findOutWords(const Todo &todo)
{
    const QString what = Words::tr("To check: %1").arg(todo.subject);
    if (todo.owner.isEmpty())
        return {Tone::Warn, what, Words::tr("The meeting left it open, and nobody finds it out."), Words::tr("Answer")};
    return {todo.figure < 0 ? Tone::Bad : Tone::Warn, what, Words::tr("%1 finds it out by %2").arg(todo.owner, dateWords(todo.day)),
            Words::tr("Answer")};
}

} // namespace

TodoWords todoWords(const Todo &todo)
{
    switch (todo.kind) {
    case Todo::Kind::SetUpVillage:
        return {Tone::Bad, Words::tr("Set up the village"),
                Words::tr("Its name and numbers stand on every paper; its key signs what goes to the township."),
                Words::tr("Set up")};
    case Todo::Kind::ImportRoster:
        return {Tone::Bad, Words::tr("Take in the village's register"),
                Words::tr("From the clerk's spreadsheet; nothing is typed twice."), Words::tr("Import")};
    case Todo::Kind::GatherTopic:
        return {Tone::Info, Words::tr("No topic is waiting"),
                Words::tr("An agenda is taken from what villagers and the committee ask for."),
                Words::tr("Add a topic")};
    case Todo::Kind::GiveNotice:
        return {Tone::Warn, Words::tr("%1: the notice is not posted").arg(todo.subject),
                Words::tr("The meeting is on %1.").arg(dateWords(todo.day)), Words::tr("To the notice")};
    case Todo::Kind::OpenSeatLines:
        return {Tone::Warn, Words::tr("Seats still open: %1").arg(todo.figure),
                Words::tr("Lines of the representatives' sheet that fit nobody, or two people."),
                Words::tr("Look at them")};
    case Todo::Kind::MissingPeople:
        return {Tone::Warn, Words::tr("People not in the last register: %1").arg(todo.figure),
                Words::tr("Say who died, moved away, or is still here; until then they stay listed."),
                Words::tr("Look at them")};
    case Todo::Kind::FollowUp: return followUpWords(todo);
    case Todo::Kind::FindOut: return findOutWords(todo);
    case Todo::Kind::PostResolution:
        return {Tone::Bad, Words::tr("%1: not posted yet").arg(todo.subject),
                Words::tr("Decisions hang at least 15 days (Organic Law, article 35)."), Words::tr("To the posting")};
    case Todo::Kind::KeepPosted:
        return {Tone::Warn, Words::tr("%1: %2 more days to hang").arg(todo.subject).arg(todo.figure),
                Words::tr("May come down after %1.").arg(dateWords(todo.day)), Words::tr("Look at it")};
    case Todo::Kind::HandOver:
        return {Tone::Info, Words::tr("Closed meetings not yet with the township: %1").arg(todo.figure),
                Words::tr("Their records go on a USB stick, signed."), Words::tr("Hand over")};
    }
    return {};
}

QString comingWords(const ComingDay &day)
{
    switch (day.kind) {
    case ComingDay::Kind::Deadline: return Words::tr("Due: %1").arg(day.subject);
    case ComingDay::Kind::TakeDown: return Words::tr("May come down: %1").arg(day.subject);
    case ComingDay::Kind::Meeting: return day.subject;
    }
    return {};
}

} // namespace yishibu
