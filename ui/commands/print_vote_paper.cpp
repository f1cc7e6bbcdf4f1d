#include "ui/commands/commands.h"
#include "ui/paper/ballot_paper.h"
#include "ui/paper/count_report_paper.h"
#include "ui/paper/tally_sheet_paper.h"
#include "ui/startup/workplace.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const QString ballots = u"ballot"_s;
const QString tally = u"tally-sheet"_s;
const QString report = u"count-report"_s;

/// The last vote on paper that was not taken back, on that item (from 1) or on any; null if there is none.
const Vote *voteOnPaper(const Hall &hall, std::optional<int> item)
{
    const Vote *last = nullptr;
    for (const Vote &vote : hall.votes()) {
        const AgendaItem *on = item ? hall.item(*item - 1) : nullptr;
        if (isOnPaper(vote.method) && !vote.withdrawn && (!item || (on && vote.item == on->id)))
            last = &vote;
    }
    return last;
}

Outcome<Paper> paperOf(const QString &kind, const Workplace &place, const Vote &vote, int spare)
{
    if (kind == ballots)
        return BallotPaper(place.ballots.ballotForm(vote), ballotsToPrint(place.ballots.ballotsWanted(vote), spare));
    if (kind == tally)
        return TallySheetPaper(place.ballots.tallySheet(vote));
    const auto closed = place.minutes.closed();
    if (!closed)
        return std::unexpected(closed.error());
    return CountReportPaper(place.ballots.countReport(vote), *closed);
}

} // namespace

QStringList votePapers()
{
    return {ballots, tally, report};
}

int printVotePaper(const Workplace &place, const CommandLine &line, const Terminal &terminal)
{
    const QString kind = line.operands.constFirst();
    const QString option = u"--item"_s;
    const std::optional<int> item = line.has(option) ? std::optional(line.value(option).toInt()) : std::nullopt;
    if (item && !place.hall.item(*item - 1))
        return terminal.refuse(Reason::refusal(CourseRefusal::NoSuchItem, {*item, place.hall.agenda().size()}));
    const Vote *vote = voteOnPaper(place.hall, item);
    if (!vote)
        return terminal.refuse(CommandWords::tr("There was no vote on paper to print that of."));
    const auto made = paperOf(kind, place, *vote, line.value(u"--spare"_s).toInt());
    return made ? writePaper(*made, line.value(u"--out"_s), terminal) : terminal.refuse(made.error());
}

} // namespace yishibu
