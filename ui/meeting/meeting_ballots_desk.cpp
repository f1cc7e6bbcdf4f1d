#include "ui/meeting/meeting_desk.h"

#include "db/book.h"
#include "db/stores/ballot_store.h"
#include "ui/hall/hall.h"

namespace yishibu {

Done MeetingDesk::layBallots(const MeetingId &id)
{
    auto ballots = m_book.ballots().ballots(id);
    if (!ballots)
        return std::unexpected(ballots.error());
    auto answers = m_book.ballots().answers(id);
    if (!answers)
        return std::unexpected(answers.error());
    auto dissents = m_book.ballots().dissents(id);
    if (!dissents)
        return std::unexpected(dissents.error());
    m_hall.setBallots(std::move(*ballots), std::move(*answers), std::move(*dissents));
    return {};
}

} // namespace yishibu
