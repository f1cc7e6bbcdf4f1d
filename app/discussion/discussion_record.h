#pragma once

#include "app/discussion/attachment.h"
#include "app/discussion/grouping.h"
#include "app/discussion/plain_words.h"
#include "app/discussion/speaking.h"

namespace yishibu {

/// What is on record of how a meeting talked, beside its remarks and points.
struct DiscussionRecord
{
    QList<GroupingRound> rounds;     ///< of all items, in the order they were formed, without those taken back
    QList<DiscussionGroup> groups;   ///< of these rounds, in their order
    QList<GroupPlace> places;        ///< of these groups
    QList<SpeakingTurn> turns;       ///< in the order in which people asked to speak, without those taken back
    QList<PlainWord> words;          ///< of all items, in their order, without those taken back
    QList<Attachment> attachments = {}; ///< of all items, in their order, without those taken away

    bool operator==(const DiscussionRecord &) const = default;

    /// The round that an item stands at in one sitting of the meeting; null before the first.
    const GroupingRound *roundOf(const AgendaItemId &item, const SessionId &session) const;
    /// The groups of a round; none where it is not grouped.
    QList<DiscussionGroup> groupsOf(const GroupingRoundId &round) const;
    /// How many rounds an item has had, in all sittings.
    int roundsOn(const AgendaItemId &item) const;
    const DiscussionGroup *group(const GroupId &id) const;
    const GroupingRound *round(const GroupingRoundId &id) const;
    /// As paper names it among all rounds of the meeting's item: "第一组", "第二轮第一组"; empty for an unknown one.
    QString nameOf(const GroupId &group) const;
    /// Who was put into that group, whether they are still here or not.
    QList<VillagerId> peopleOf(const GroupId &group) const;
    const GroupPlace *placeOf(const GroupingRoundId &round, const VillagerId &who) const;
    QList<SpeakingTurn> turnsOn(const AgendaItemId &item) const;
    QList<PlainWord> wordsOn(const AgendaItemId &item) const;
    QList<Attachment> attachmentsOn(const AgendaItemId &item) const;
};

} // namespace yishibu
