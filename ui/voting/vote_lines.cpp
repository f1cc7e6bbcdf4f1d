// What a vote is counted of beside hands: households, and parts of a meeting.
#include "app/meeting/vote_in_parts.h"
#include "ui/hall/hall.h"
#include "ui/voting/vote_standing.h"

#include <QCoreApplication>

namespace yishibu {

namespace {

class VoteLineWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::VoteLineWords)
};

} // namespace

std::optional<HandCount> keptHands(const Vote &vote, const Hall &hall)
{
    const PartCount *part = countsOnePart(vote, hall) ? partOf(vote, hall.session()) : nullptr;
    return part ? part->hands : std::nullopt;
}

QStringList weightLines(const Vote &vote, const Hall &hall)
{
    const Weights weights = hall.weightsFor(vote.item).amongThese(hall.attendance().presentMembers());
    QStringList lines;
    if (weights.by != VotesBy::HouseholdsStoodFor)
        return lines;
    for (const VillagerId &who : hall.attendance().presentMembers()) {
        if (weights.of.value(who) > 0)
            //: a representative, and how many households they stand for
            lines.append(VoteLineWords::tr("%1 %2").arg(hall.nameOf(who)).arg(weights.of.value(who)));
    }
    return lines;
}

QStringList partLines(const Vote &vote, const Hall &hall)
{
    QStringList lines;
    int number = 0;
    for (const MeetingPart &part : vote.parts.isEmpty() ? QList<MeetingPart>() : hall.parts()) {
        ++number;
        const PartCount *count = partOf(vote, part.session.id);
        if (!count)
            lines.append(VoteLineWords::tr("Part %1: not counted yet").arg(number));
        else if (!count->hands)
            lines.append(VoteLineWords::tr("Part %1: %2 here, being counted").arg(number).arg(count->there.present));
        else
            lines.append(VoteLineWords::tr("Part %1: %2 here, %3 in favour, %4 against, %5 abstaining")
                             .arg(number).arg(count->there.present).arg(count->hands->inFavour).arg(count->hands->against)
                             .arg(count->hands->abstained));
    }
    if (lines.isEmpty())
        return lines;
    const VoteSnapshot together = togetherOf(vote.parts);
    lines.append(VoteLineWords::tr("Together %1 of %2 here, %3 needed to vote; %4 in favour")
                     .arg(together.present).arg(together.base).arg(together.quorum).arg(handsOf(vote.parts).inFavour));
    return lines;
}

} // namespace yishibu
