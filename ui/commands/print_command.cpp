#include "ui/commands/commands.h"
#include "ui/paper/allowance_paper.h"
#include "ui/paper/household_card_paper.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/page_furniture.h"
#include "ui/paper/printing.h"
#include "ui/paper/sign_in_sheet_paper.h"
#include "ui/startup/open_place.h"
#include "ui/startup/workplace.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

Outcome<Paper> minutesPaper(const Workplace &place)
{
    const auto minutes = place.minutes.minutes();
    if (!minutes)
        return std::unexpected(minutes.error());
    const auto closed = place.minutes.closed();
    if (!closed)
        return std::unexpected(closed.error());
    return MinutesPaper(*minutes, *closed);
}

Outcome<Paper> signInPaper(const Workplace &place)
{
    const auto sheet = place.doorPapers.signInSheet();
    if (!sheet)
        return std::unexpected(sheet.error());
    return SignInSheetPaper(*sheet);
}

Outcome<Paper> allowancePaper(const Workplace &place)
{
    const auto sheet = place.doorPapers.allowanceSheet();
    if (!sheet)
        return std::unexpected(sheet.error());
    return AllowancePaper(*sheet);
}

Outcome<Paper> paperOf(const Outcome<Notice> &notice)
{
    if (!notice)
        return std::unexpected(notice.error());
    return NoticePaper(*notice);
}

constexpr int firstPassed = -1;

/// The first item that passed, or the one asked for (from 1).
Outcome<Paper> resolutionPaper(const Workplace &place, int asked)
{
    const QList<AgendaItem> &agenda = place.hall.agenda();
    int at = asked - 1;
    if (asked == firstPassed) {
        const auto passed = std::ranges::find(agenda, ItemEnding::Passed, &AgendaItem::ending);
        at = passed == agenda.end() ? 0 : int(passed - agenda.begin());
    }
    if (at < 0 || at >= agenda.size())
        return std::unexpected(Reason::refusal(CourseRefusal::NoSuchItem, {asked, agenda.size()}));
    const auto posted = place.notices.posted();
    if (!posted)
        return std::unexpected(posted.error());
    QDate day = place.clock.today();
    for (const PostedNotice &notice : *posted) {
        if (notice.kind == NoticeKind::ResolutionNotice && notice.item == agenda.at(at).id)
            day = notice.postedOn;
    }
    return paperOf(place.notices.resolutionNotice(at, day));
}

Outcome<Paper> resolutionsPaper(const Workplace &place)
{
    const auto resolutions = place.notices.resolutions();
    if (!resolutions)
        return std::unexpected(resolutions.error());
    const auto sealed = place.notices.sealedMinutes();
    if (!sealed)
        return std::unexpected(sealed.error());
    const QString village = place.hall.village().value_or(Village{}).name;
    return ResolutionPaper(*resolutions, originOf(village, titleOf(place.hall.meeting(), village), *sealed));
}

QStringList kinds()
{
    return QStringList{u"minutes"_s, u"meeting-notice"_s, u"change-notice"_s, u"resolution"_s, u"resolution-notice"_s, u"sign-in-sheet"_s,
            u"household-cards"_s, u"allowance-sheet"_s} + votePapers();
}

Outcome<Paper> paper(const QString &kind, const Workplace &place, int item)
{
    if (kind == "minutes"_L1)
        return minutesPaper(place);
    if (kind == "meeting-notice"_L1)
        return paperOf(place.notices.meetingNotice());
    if (kind == "change-notice"_L1)
        return paperOf(place.meetings.changeNotice());
    if (kind == "resolution"_L1)
        return resolutionsPaper(place);
    if (kind == "resolution-notice"_L1)
        return resolutionPaper(place, item);
    if (kind == "household-cards"_L1)
        return HouseholdCardPaper(place.doorPapers.doorCards(), place.hall.isPractice());
    if (kind == "allowance-sheet"_L1)
        return allowancePaper(place);
    return signInPaper(place);
}

} // namespace

int writePaper(const Paper &paper, const QString &path, const Terminal &terminal)
{
    if (const QString missing = paper.undrawable(); !missing.isEmpty())
        terminal.err << CommandWords::tr("No font on this computer can draw these characters: %1").arg(missing) << '\n';
    if (const Done written = writePdf(paper, path, paper.title()); !written)
        return terminal.refuse(written.error());
    terminal.say(CommandWords::tr("%1 was written, pages: %2.").arg(path, QString::number(paper.pageCount())));
    return 0;
}

int printCommand(const CommandLine &line, const Terminal &terminal)
{
    const QString kind = line.operands.constFirst();
    if (!kinds().contains(kind))
        return terminal.refuse(CommandWords::tr("There is no paper called %1. Choose one of: %2.").arg(kind, kinds().join(u", "_s)), 2);
    for (const QString &option : {u"--meeting"_s, u"--item"_s, u"--spare"_s}) {
        bool isNumber = true;
        if (line.has(option))
            std::ignore = line.value(option).toInt(&isNumber);
        if (!isNumber)
            return terminal.refuse(CommandWords::tr("%1 takes a number; %2 is none.").arg(option, line.value(option)), 2);
    }
    const auto place = openPlace(line.value(u"--book"_s), terminal.clock);
    if (!place)
        return terminal.refuse(place.error());
    const auto meetings = (*place)->meetings.meetings();
    if (!meetings)
        return terminal.refuse(meetings.error());
    const int wanted = line.value(u"--meeting"_s).toInt();
    if (wanted < 1 || wanted > meetings->size())
        return terminal.refuse(CommandWords::tr("There is no meeting %1; the book has %2.")
                                   .arg(line.value(u"--meeting"_s), QString::number(meetings->size())));
    if (const Done entered = (*place)->meetings.enter(meetings->at(wanted - 1).id); !entered)
        return terminal.refuse(entered.error());
    if (votePapers().contains(kind))
        return printVotePaper(**place, line, terminal);
    const int item = line.has(u"--item"_s) ? line.value(u"--item"_s).toInt() : firstPassed;
    const auto made = paper(kind, **place, item);
    if (!made)
        return terminal.refuse(made.error());
    return writePaper(*made, line.value(u"--out"_s), terminal);
}

} // namespace yishibu
