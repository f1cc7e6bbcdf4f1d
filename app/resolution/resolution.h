#pragma once

#include "app/village/appointee.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"
#include "app/rules/rule_card.h"
#include "app/voting/vote.h"

#include <QDate>
#include <QString>

namespace yishibu {

/// A passed motion with those who carry it out: 责任清单, 时限清单, 资源清单. Superseded by a later decision of
/// the same body, never edited.
struct Resolution
{
    ResolutionId id = ResolutionId::fresh();
    MeetingId meeting = MeetingId::fresh();
    AgendaItemId item = AgendaItemId::fresh();
    VoteId vote = VoteId::fresh();
    QString text;             ///< the motion, word for word; of a choice with what was chosen
    Appointee owner;          ///< 责任人: one who answers for it
    Appointee supervisor;     ///< 监督人: somebody else, or a body such as 村务监督委员会
    QDate deadline;
    QString resources;        ///< 资源清单; may be empty
    Moment made;

    bool operator==(const Resolution &) const = default;
};

enum class ResolutionRefusal {
    NotPassed,        ///< only a passed motion becomes a resolution; with the article of the majority
    AlreadyMade,
    NoOwner,
    NoSupervisor,
    OwnerSupervises,  ///< nobody watches over themselves
    NoDeadline,
    DeadlinePast,
};

/// Whether a resolution may follow from this vote: it passed, under this card, and was not taken back. Null: there was none.
Done mayFollowFrom(const Vote *vote, const RuleCard &card);

/// What was decided, as a resolution says it: the motion; of a choice with what was chosen in it and in the votes whose open
/// places it filled, in the order they were chosen. `votes` holds those of the item.
QString decidedWords(const Vote &vote, const QList<Vote> &votes);

/// Whether it names who carries it out, who watches over that, and a day that lies ahead.
Done mayBeMade(const Appointee &owner, const Appointee &supervisor, QDate deadline, QDate today);

/// How a resolution stands today. Red is past its deadline, yellow within the days before it.
enum class Light { Green, Yellow, Red };

/// Days before the deadline from which a resolution shows yellow.
inline constexpr int yellowDays = 15;

inline Light lightOf(QDate deadline, QDate today)
{
    if (today > deadline)
        return Light::Red;
    return today.daysTo(deadline) <= yellowDays ? Light::Yellow : Light::Green;
}

} // namespace yishibu
