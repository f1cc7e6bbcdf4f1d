#include "app/minutes/tally_sheet.h"

#include "app/minutes/vote_paper_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int fewestBoxes = 20;
constexpr int mostBoxes = 40;
constexpr int votesInABox = 5;

} // namespace

TallySheet tallySheetOf(const MinutesSource &source, const Vote &vote, const Ballot &ballot, int papers)
{
    const Meeting &meeting = source.meeting;
    return {.title = titleOf(meeting, source.village.name),
            .time = meeting.scheduledAt.isValid() ? paperDate(meeting.scheduledAt.date()) + meeting.scheduledAt.toString(u"HH:mm"_s) : QString(),
            .place = meeting.place,
            .motion = vote.motion,
            .rows = numberedRowWords(vote.question),
            .papers = ballot.box.back.value_or(ballot.box.issued > 0 ? ballot.box.issued : papers),
            .scrutineers = qMax(1, int(ballot.crew.scrutineers.size())),
            .practice = source.practice};
}

int tallyBoxes(int papers)
{
    return papers <= fewestBoxes * votesInABox ? fewestBoxes : mostBoxes;
}

int tallyLines(int papers)
{
    constexpr int inALine = mostBoxes * votesInABox;
    return qMax(1, (papers + inALine - 1) / inALine);
}

QList<int> batchEnds(int papers)
{
    QList<int> ends;
    for (int end = batchSize; end < papers; end += batchSize)
        ends.append(end);
    if (papers > 0)
        ends.append(papers);
    return ends;
}

} // namespace yishibu
