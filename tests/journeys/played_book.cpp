#include "tests/journeys/played_book.h"

#include "app/rehearsal/meeting_script.h"
#include "db/book.h"
#include "ui/hall/script_shelf.h"
#include "ui/startup/open_book.h"
#include "ui/startup/practice_village.h"

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

template<typename Value>
Value *orSay(const char *what, Outcome<Value> &outcome)
{
    if (!outcome) {
        qWarning() << what << outcome.error().names() << outcome.error().figures();
        return nullptr;
    }
    return &*outcome;
}

QString namesOf(const Hall &hall, const QList<VillagerId> &people)
{
    QStringList names;
    for (const VillagerId &who : people)
        names.append(hall.nameOf(who));
    return names.join(u'、');
}

} // namespace

std::unique_ptr<PlayedBook> PlayedBook::at(const QString &path, const QString &handoverFolder,
                                           const std::function<void(MeetingScript &)> &change)
{
    auto played = std::make_unique<PlayedBook>(QDateTime(QDate(2026, 10, 12), QTime(9, 0)));
    auto book = open_book::openOrCreate(path, BookKind::Practice, played->clock.now());
    if (!orSay("book", book))
        return nullptr;
    auto place = Workplace::over(std::move(*book), played->clock);
    if (!orSay("place", place))
        return nullptr;
    played->place = std::move(*place);
    if (played->place->hall.roster().isEmpty()) {
        auto preview = RosterDesk::read(practice::rosterFile(), played->clock.today());
        if (!orSay("roster", preview) || !played->place->roster.import(*preview))
            return nullptr;
    }
    auto script = readMeetingScript(shippedScript());
    if (!orSay("script", script))
        return nullptr;
    if (change)
        change(*script);
    auto rule = played->place->meetings.ruleFor(script->meeting.kind, script->meeting.scheduledAt.date());
    if (!orSay("rule", rule))
        return nullptr;
    auto cast = castScript(*script, rule->card, played->place->hall.roster().villagers(), played->place->hall.seats());
    if (!orSay("cast", cast))
        return nullptr;
    played->player = std::make_unique<MeetingPlayer>(*played->place, played->clock, *cast, handoverFolder);
    return played;
}

QString hallInOneLine(const Hall &hall)
{
    QStringList parts{hall.village() ? hall.village()->name : u"-"_s, QString::number(hall.topics().size()),
                      QString::number(hall.delegations().size())};
    if (!hall.hasMeeting())
        return parts.join(u'|');
    const Meeting &meeting = hall.meeting();
    parts << QString::number(int(meeting.state)) << QString::number(int(meeting.at.stage))
          << QString::number(meeting.at.item) << QString::number(int(meeting.at.step)) << meeting.number
          << meeting.noticeGivenOn.toString(Qt::ISODate) << namesOf(hall, hall.attendance().presentMembers());
    for (const AgendaItem &item : hall.agenda())
        parts << item.title << QString::number(int(item.ending));
    for (const Remark &remark : hall.remarks())
        parts << hall.nameOf(remark.speaker) << remark.text;
    for (const Point &point : hall.points())
        parts << QString::number(int(point.column)) << point.text;
    for (const Vote &vote : hall.votes()) {
        parts << vote.motion;
        if (vote.count)
            parts << u"%1/%2/%3 %4 %5"_s.arg(vote.count->inFavour).arg(vote.count->against).arg(vote.count->abstained)
                         .arg(vote.snapshot->present).arg(vote.decision->passed);
    }
    for (const Resolution &resolution : hall.resolutions())
        parts << resolution.text << hall.nameOf(resolution.owner) << resolution.deadline.toString(Qt::ISODate);
    return parts.join(u'|');
}

} // namespace yishibu::test
