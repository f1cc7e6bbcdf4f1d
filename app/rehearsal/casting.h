#pragma once

#include "app/agenda/agenda_item.h"
#include "app/rehearsal/meeting_script.h"
#include "app/rules/rule_card.h"
#include "app/village/seat.h"
#include "app/village/villager.h"
#include "app/voting/vote.h"

namespace yishibu {

/// Who plays a part on that day. Where nobody fits wholly, the post is waived first, then the group, then the
/// body; nth wraps round. Refused only where the roster has no adult at all.
Outcome<VillagerId> pick(const PersonRef &ref, const QList<Villager> &villagers, const QList<Seat> &seats,
                         QDate day);

/// One act with real people and whole figures, ready for a desk.
struct CastAct
{
    int scriptAct = 0;                    ///< from 0: which act of the script it was cast from; a crowd is many
    ActKind kind = ActKind::OpenMeeting;  ///< never SignInCrowd
    QDateTime at;
    int item = 0;                         ///< from 0
    StagePoint to;                        ///< Enter
    std::optional<VillagerId> person;     ///< who signs, leaves, speaks; owner of a resolution
    std::optional<VillagerId> supervisor;
    bool named = true;
    PointColumn column = PointColumn::Agreed;
    QString text;
    HandCount hands;                      ///< CountHands
    QDate deadline;

    bool operator==(const CastAct &) const = default;
};

/// A script with its parts given out: everything a desk needs, in app's own values.
struct CastMeeting
{
    Village village;
    Meeting meeting;                 ///< with chair, recorder, scrutineer, teller
    QList<Topic> topics;             ///< one for each item
    QList<Delegation> delegations;
    QList<AgendaItem> items;
    QList<CastAct> acts;             ///< in the order of time
};

/// Gives out the parts of a script on a roster. Presence and votes are scaled to the base, never below the
/// quorum; what the roster cannot play (a latecomer where all are needed) is left out.
Outcome<CastMeeting> castScript(const MeetingScript &script, const RuleCard &card,
                                const QList<Villager> &villagers, const QList<Seat> &seats);

} // namespace yishibu
