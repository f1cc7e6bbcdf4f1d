#include "ui/hall/running_turn.h"

#include "ui/hall/hall.h"

#include <algorithm>

namespace yishibu {

std::optional<SpeakingTurn> turnEndingNow(const Hall &hall)
{
    const SpeakingTurn *speaking = speakingNow(hall.discussion().turns);
    if (!speaking)
        return std::nullopt;
    SpeakingTurn turn = *speaking;
    turn.state = SpeakingTurn::State::Spoken;
    turn.seconds = hall.talkClock() ? qMax(0, turn.limit + turn.added - hall.talkClock()->left) : 0;
    return turn;
}

bool isTurnOver(const Hall &hall)
{
    const SpeakingTurn *speaking = hall.hasMeeting() ? speakingNow(hall.discussion().turns) : nullptr;
    if (!speaking || speaking->meeting != hall.meeting().id || hall.meeting().state != MeetingState::Open)
        return false;
    const auto item = std::ranges::find(hall.agenda(), speaking->item, &AgendaItem::id);
    if (item == hall.agenda().cend())
        return false;
    const StagePoint &at = hall.meeting().at;
    const AgendaItem *now = at.stage == Stage::Item ? hall.currentItem() : nullptr;
    return item->ending != ItemEnding::Open || (now && now->id != item->id) || at.stage == Stage::Minutes;
}

} // namespace yishibu
