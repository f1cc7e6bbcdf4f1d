#include "ui/projector/hall_board.h"

#include "app/voting/decision.h"
#include "app/voting/majority.h"
#include "app/voting/recount.h"
#include "ui/hall/hall.h"
#include "ui/projector/board_words.h"
#include "ui/projector/count_board.h"
#include "ui/projector/figure_boards.h"
#include "ui/words/ballot_words.h"
#include "ui/words/talk_words.h"
#include "ui/words/value_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

void showArriving(HallBoard &board, const Hall &hall)
{
    const Quorum quorum = hall.quorum();
    const bool households = std::ranges::any_of(hall.entitled(), [](const Entitled &one) { return one.household.has_value(); });
    board.kind = HallBoard::Kind::Arriving;
    board.present = quorum.present;
    board.base = quorum.base;
    board.needed = quorum.needed;
    //: 实到, over the great figure on the big screen
    board.presentWord = BoardWords::tr("Present");
    //: 应到
    board.baseWord = BoardWords::tr("of %1").arg(quorum.base);
    board.tone = quorum.reached() ? Tone::Good : Tone::Warn;
    if (quorum.reached())
        //: 已达法定人数
        board.verdict = BoardWords::tr("Enough are here");
    else if (households)
        board.verdict = BoardWords::tr("%1 more households needed").arg(quorum.missing());
    else
        board.verdict = BoardWords::tr("%1 more needed").arg(quorum.missing());
    board.foot = households ? BoardWords::tr("A vote needs %1 households here").arg(quorum.needed)
                            : BoardWords::tr("A vote needs %1 people here").arg(quorum.needed);
    if (!hall.card().decides) {
        board.baseWord.clear();
        //: 协商 on the big screen
        board.verdict = BoardWords::tr("Everybody here may be heard");
        board.foot = BoardWords::tr("A consultation decides nothing");
    }
    board.groups = headsByGroup(hall);
    for (GroupHeads &heads : board.groups) {
        if (heads.group.isEmpty())
            heads.group = BoardWords::tr("No group");
    }
}

Tone toneOf(ItemEnding ending)
{
    switch (ending) {
    case ItemEnding::Passed:
    case ItemEnding::Consensus: return Tone::Good;
    case ItemEnding::NotPassed: return Tone::Bad;
    default: return Tone::Neutral;
    }
}

void showPapers(HallBoard &board, const Vote &vote, const Hall &hall, const std::optional<CalledPaper> &takenBack)
{
    const RuleCard card = hall.cardFor(vote.item);
    const Ballot &ballot = hall.ballotOf(vote.id);
    const int required = requiredInFavour(card, vote.snapshot.value_or(hall.thereFor(vote)));
    if (isRecountOpen(card, vote, ballot, hall.law().local))
        showRecount(board, vote, ballot, required);
    else
        showCount(board, vote, ballot, required, takenBack);
}

/// A vote that is put and not announced: the motion, and how people answer. Of names, hands and objections nothing is shown before
/// the chair announces them.
void showOpen(HallBoard &board, const Vote &vote, const Hall &hall, const std::optional<CalledPaper> &takenBack)
{
    board.text = vote.motion;
    switch (vote.method) {
    case VoteMethod::SecretBallot:
    case VoteMethod::NamedBallot:
        if (vote.method == VoteMethod::NamedBallot && !hall.ballotOf(vote.id).box.back) {
            board.verdict = BoardWords::tr("Write your name and mark your paper");
            break;
        }
        return showPapers(board, vote, hall, takenBack);
    case VoteMethod::RollCall: board.verdict = BoardWords::tr("Answer when your name is called"); break;
    case VoteMethod::Consensus: board.verdict = BoardWords::tr("Does anybody object? Say so now"); break;
    case VoteMethod::ShowOfHands:
        board.verdict = vote.question.kind == QuestionKind::Motion
                            ? BoardWords::tr("Raise your hand: in favour, against, or abstaining")
                            : BoardWords::tr("Raise your hand for the option you want");
        break;
    }
    QStringList options;
    for (int option = 0; option < vote.question.options.size(); ++option)
        options.append(u"%1. %2"_s.arg(QString::number(option + 1), vote.question.options.at(option)));
    board.foot = options.join(u"   "_s);
}

/// The words of the card from where it stands; false where none is shown.
bool showCard(HallBoard &board, const Hall &hall, const AgendaItem &item)
{
    if (!hall.shownCard() || hall.shownCard()->item != item.id)
        return false;
    if (hall.shownCard()->what == ShownCard::What::SpeakingRules) {
        board.kind = HallBoard::Kind::Rules;
        //: 发言规则
        board.above = BoardWords::tr("How we talk here");
        for (const QString &rule : hall.shownCard()->lines)
            board.lines.append({.word = QString::number(board.lines.size() + 1), .behind = rule});
        return !board.lines.isEmpty();
    }
    if (hall.shownCard()->what == ShownCard::What::Picture) {
        board.kind = HallBoard::Kind::Picture;
        board.picture = hall.shownCard()->picture;
        board.verdict = BoardWords::tr("This picture cannot be shown.");
        return true;
    }
    const QList<PlainWord> words = hall.discussion().wordsOn(item.id).mid(hall.shownCard()->from, wordsOnBoard);
    if (words.isEmpty())
        return false;
    board.kind = HallBoard::Kind::PlainWords;
    for (const PlainWord &word : words)
        board.lines.append({.word = word.term, .behind = word.everyday, .more = word.local});
    return true;
}

/// That somebody speaks, and how long they have; never who.
void showTalkClock(HallBoard &board, const TalkClock &clock)
{
    const QString left = clockWords(clock.left);
    board.verdict = clock.isPaused       ? BoardWords::tr("Speaking time, paused: %1").arg(left)
                    : clock.left >= 0    ? BoardWords::tr("Speaking time left: %1").arg(left)
                                         //: 发言超时
                                         : BoardWords::tr("Speaking time is over: %1").arg(left);
    board.tone = clock.left < 0 ? Tone::Warn : Tone::Neutral;
}

/// How long the groups still have, whichever they are; after the bell, by how much they are over it.
void showRoundClock(HallBoard &board, const TalkClock &clock, const GroupingRound &round)
{
    const QString left = clockWords(clock.left);
    //: 第二轮讨论还剩：07:42
    board.verdict = clock.left >= 0 ? BoardWords::tr("Round %1, time left: %2").arg(round.ordinal).arg(left)
                                    //: 第二轮讨论时间到：+00:12
                                    : BoardWords::tr("Round %1 is over: %2").arg(round.ordinal).arg(left);
    board.tone = clock.left < 0 ? Tone::Warn : Tone::Neutral;
}

void showItem(HallBoard &board, const Hall &hall, const std::optional<CalledPaper> &takenBack)
{
    const StagePoint &at = hall.meeting().at;
    const AgendaItem *item = hall.currentItem();
    if (!item)
        return;
    board.kind = HallBoard::Kind::Item;
    const QString which = BoardWords::tr("Item %1").arg(item->ordinal);
    board.above = which + u" · "_s + wordOf(at.step);
    board.text = item->title;
    if (const Vote *open = openVote(hall.votes(), item->id)) {
        board.kind = HallBoard::Kind::Motion;
        board.above = which + u" · "_s + wordOf(ItemStep::Vote);
        showOpen(board, *open, hall, takenBack);
        return;
    }
    if (at.step <= ItemStep::Discuss && showCard(board, hall, *item))
        return;
    if (at.step == ItemStep::Discuss && item->ending == ItemEnding::Open && hall.talkClock())
        return showTalkClock(board, *hall.talkClock());
    if (at.step == ItemStep::Discuss && item->ending == ItemEnding::Open && hall.roundClock() && !hall.groups().isEmpty())
        return showRoundClock(board, *hall.roundClock(), *hall.round());
    const bool isDeciding = at.step == ItemStep::Vote || at.step == ItemStep::Resolve;
    const Vote *counted = lastCountedVote(hall.votes(), item->id);
    if (isDeciding && counted && counted->count && counted->snapshot && counted->decision) {
        showResult(board, *counted, hall.cardFor(item->id));
    } else if (item->ending != ItemEnding::Open) {
        board.verdict = wordOf(item->ending);
        board.tone = toneOf(item->ending);
    }
}

/// A motion stands before the hall, or what it came to: nothing else covers it.
bool isAtVote(const Hall &hall)
{
    const StagePoint &at = hall.meeting().at;
    const AgendaItem *item = at.stage == Stage::Item ? hall.currentItem() : nullptr;
    return item && (at.step == ItemStep::Vote || openVote(hall.votes(), item->id));
}

void showEndings(HallBoard &board, const Hall &hall)
{
    board.kind = HallBoard::Kind::Endings;
    board.verdict = BoardWords::tr("What this meeting decided");
    for (const AgendaItem &item : hall.agenda())
        board.lines.append({item.title, item.ending == ItemEnding::Open ? QString() : wordOf(item.ending), toneOf(item.ending)});
}

} // namespace

HallBoard boardOf(const Hall &hall, const QDateTime &now, const std::optional<CalledPaper> &takenBack)
{
    HallBoard board{.title = hall.village() ? hall.village()->name : QString(), .clock = timeWords(now)};
    if (hall.isPractice())
        //: 演练: nothing in a practice book is real
        board.practice = BoardWords::tr("Practice");
    if (!hall.hasMeeting())
        return board;
    const Meeting &meeting = hall.meeting();
    board.title = hall.meetingTitle();
    if (meeting.state == MeetingState::Preparing || meeting.state == MeetingState::Cancelled) {
        board.kind = HallBoard::Kind::Welcome;
        board.text = board.title;
        board.above = meeting.state == MeetingState::Preparing ? dateTimeWords(meeting.scheduledAt) : wordOf(meeting.state);
        board.foot = meeting.place;
        return board;
    }
    const Quorum quorum = hall.quorum();
    board.attendance = BoardWords::tr("%1 of %2 present").arg(quorum.present).arg(quorum.base);
    if (!isAtVote(hall) && showRating(board, hall))
        return board;
    switch (meeting.at.stage) {
    case Stage::Prepare:
    case Stage::SignIn: showArriving(board, hall); break;
    case Stage::Item: showItem(board, hall, takenBack); break;
    case Stage::Minutes:
    case Stage::Publish: showEndings(board, hall); break;
    }
    return board;
}

} // namespace yishibu
