#include "ui/projector/figure_boards.h"

#include "app/voting/decision.h"
#include "app/voting/majority.h"
#include "ui/hall/hall.h"
#include "ui/projector/board_words.h"
#include "ui/words/ballot_words.h"
#include "ui/words/talk_words.h"
#include "ui/words/value_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

void showResult(HallBoard &board, const Vote &vote, const RuleCard &card)
{
    const int present = vote.snapshot->present;
    const bool isOfAll = card.majorityOf == Denominator::AllMembers;
    const bool ofHouses = card.countsHouseholds() && vote.snapshot->by == VotesBy::Members; // each sends one person
    const int whole = isOfAll ? vote.snapshot->base : present;
    const auto line = [&](const QString &word, int votes, Tone tone) {
        return BoardLine{word, QString::number(votes), tone, whole > 0 ? double(votes) / whole : 0};
    };
    board.kind = HallBoard::Kind::Result;
    board.text = vote.motion;
    for (int option = 0; option < vote.question.options.size(); ++option) {
        const bool isChosen = vote.chosen.contains(option);
        board.lines.append(line(vote.question.options.at(option), vote.optionVotes.value(option), isChosen ? Tone::Good : Tone::Neutral));
    }
    if (vote.question.kind == QuestionKind::Motion)
        board.lines = {line(rowWords(vote.question, 0), vote.count->inFavour, Tone::Good),
                   line(rowWords(vote.question, 1), vote.count->against, Tone::Bad),
                   //: 保留意见, of a consensus
                   line(vote.method == VoteMethod::Consensus ? BoardWords::tr("Reservations") : rowWords(vote.question, 2), vote.count->abstained, Tone::Neutral),
                   //: 未表态: present, and no hand raised for any answer
                   line(isOnPaper(vote.method) ? BoardWords::tr("Spoiled or not handed in") : BoardWords::tr("No hand"),
                        silentOf(*vote.snapshot, *vote.count), Tone::Neutral)};
    board.verdict = wordOf(endingOf(*vote.decision));
    board.tone = vote.decision->passed ? Tone::Good : Tone::Bad;
    board.foot = vote.snapshot->by == VotesBy::HouseholdsStoodFor
        ? BoardWords::tr("Households stood for: %1 · passes with %2 or more in favour").arg(present).arg(vote.decision->required)
        : ofHouses
        ? BoardWords::tr("Households at the vote: %1 · passes with %2 or more in favour").arg(present).arg(vote.decision->required)
        : BoardWords::tr("Present at the vote: %1 · passes with %2 or more in favour").arg(present).arg(vote.decision->required);
    if (isOfAll)
        board.foot = (ofHouses ? BoardWords::tr("Of all %1 households, at the vote: %2 · passes with %3 or more in favour")
                               : BoardWords::tr("Of all %1, present at the vote: %2 · passes with %3 or more in favour"))
                         .arg(whole).arg(present).arg(vote.decision->required);
}

bool showRating(HallBoard &board, const Hall &hall)
{
    const auto standing = std::ranges::find_if(hall.ratings().crbegin(), hall.ratings().crend(),
                                               [](const Rating &rating) { return !rating.withdrawn; });
    if (!hall.isRatingShown() || standing == hall.ratings().crend())
        return false;
    const RatingFigures figures = figuresOf(*standing);
    board.kind = HallBoard::Kind::Rating;
    board.text = BoardWords::tr("How content were you with this meeting?");
    for (int mood = 0; mood < moodCount; ++mood) {
        const int chosen = standing->count.of(Mood(mood));
        const Tone tone = Mood(mood) < Mood::Fair ? Tone::Good : Mood(mood) > Mood::Fair ? Tone::Bad : Tone::Neutral;
        board.lines.append({wordOf(Mood(mood)), QString::number(chosen), tone, figures.answers > 0 ? double(chosen) / figures.answers : 0});
    }
    //: 应答率
    board.verdict = BoardWords::tr("%1% answered").arg(figures.responsePercent);
    board.foot = figures.isThin() ? BoardWords::tr("%1 of %2 here answered: fewer than half, so it speaks for few").arg(figures.answers).arg(figures.asked)
                                  : BoardWords::tr("%1 of %2 here answered").arg(figures.answers).arg(figures.asked);
    return true;
}

} // namespace yishibu
