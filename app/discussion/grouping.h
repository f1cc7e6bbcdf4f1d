#pragma once

#include "app/attendance/attendance.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/record_id.h"
#include "app/village/appointee.h"
#include "app/village/roster.h"

#include <QHash>
#include <QList>

namespace yishibu {

using GroupingRoundId = RecordId<struct GroupingRoundTag>;
using GroupPlaceId = RecordId<struct GroupPlaceTag>;

/// How those who are here are put into groups to talk.
enum class GroupingMethod {
    ByVillagerGroup, ///< 按村民小组
    ByLot,           ///< 抽签
    ByHand,          ///< 手工编组
    Together,        ///< 不分组: grouped discussion was skipped, and that is on record
};

/// 第一轮, 第二轮: those who are here were put into groups once for one item. Another round (换组讨论) has groups of its own.
struct GroupingRound
{
    GroupingRoundId id = GroupingRoundId::fresh();
    MeetingId meeting = MeetingId::fresh();
    SessionId session = SessionId::fresh(); ///< the part that sits, where the meeting is held in parts
    AgendaItemId item = AgendaItemId::fresh();
    int ordinal = 1;            ///< within the item, from 1
    GroupingMethod method = GroupingMethod::Together;
    int seed = 0;               ///< 抽签号 of ByLot, 0 to lotSeeds - 1; 0 elsewhere
    int minutes = 0;            ///< how long it is meant to take; 0 where nobody said
    QString reason;             ///< why it was not grouped; may be empty
    Moment formed;
    bool withdrawn = false;     ///< formed by mistake and taken back

    bool operator==(const GroupingRound &) const = default;
};

/// One group of a round, with who leads its talk and who writes for it.
struct DiscussionGroup
{
    GroupId id = GroupId::fresh();
    MeetingId meeting = MeetingId::fresh();
    GroupingRoundId round = GroupingRoundId::fresh();
    int ordinal = 1;
    QString name;               ///< "第二组", or that of the 村民小组: "三组"
    std::optional<VillagerId> facilitator; ///< 引导员
    std::optional<VillagerId> noteTaker;   ///< 记录员 of the group

    bool operator==(const DiscussionGroup &) const = default;
};

/// Somebody's place in a group: one for each person and round, by the sign-in with which they are here.
struct GroupPlace
{
    GroupPlaceId id = GroupPlaceId::fresh();
    MeetingId meeting = MeetingId::fresh();
    GroupingRoundId round = GroupingRoundId::fresh();
    GroupId group = GroupId::fresh();
    SignInId signIn = SignInId::fresh();
    VillagerId villager = VillagerId::fresh(); ///< whose sign-in it is
    bool late = false;          ///< joined after the groups were formed

    bool operator==(const GroupPlace &) const = default;
};

enum class GroupingRefusal {
    TooFewPeople,     ///< figures: how many are here; groups begin with two people
    TooFewGroups,     ///< fewer than two; whoever wants one talks together
    TooManyGroups,    ///< figures: groups asked for, people here
    OneGroupOnly,     ///< all who are here are of one 村民小组; names: that group
    SeedOutOfRange,   ///< figures: the least and the largest 抽签号
    MinutesOutOfRange, ///< figures: the most minutes of a round
    LeadsAndWrites,   ///< facilitator and note-taker of a group are two people; names: who is meant for both
    LeadsAnother,     ///< names: who, and the group they have a part in already
    NotHere,          ///< names: who
    NoSuchGroup,      ///< the group is of another round, or of none
    PointsNoted,      ///< a round is not taken back once its groups have points; figures: how many
    NotGrouped,       ///< there is no round to take back or to change
};

/// One person to be put into a group.
struct ToGroup
{
    SignInId signIn = SignInId::fresh();
    VillagerId who = VillagerId::fresh();
    QString villagerGroup;      ///< "三组"; empty where the register knows none
};

/// One group as it comes out of the hat: its name, and who is in it.
struct FormedGroup
{
    QString name;
    QList<ToGroup> people;
};

inline constexpr int mostRoundMinutes = 180;

/// One group for each 村民小组 that is here, 一组 before 十组. Whoever the register puts in none goes, one by one, to the
/// smallest.
Outcome<QList<FormedGroup>> groupsByVillagerGroup(const QList<ToGroup> &people);

/// Draws so many groups; their sizes differ by one at most. People come in the order of their sign-in, so that whoever has
/// the sheet and the 抽签号 draws the same again. `hosts` stay at their table, by its place from 0, while all others are
/// drawn anew.
Outcome<QList<FormedGroup>> groupsByLot(const QList<ToGroup> &people, int groups, int seed, const QHash<VillagerId, int> &hosts = {});

/// So many groups in the order of the sign-in, to be changed person by person.
Outcome<QList<FormedGroup>> groupsByHand(const QList<ToGroup> &people, int groups);

/// How many groups to offer: so that eight to twelve talk with each other, two at least.
int usualGroups(int people);

/// Where somebody who comes late sits: with their 村民小组 where the groups are those, else in the smallest group, the first
/// among equals. None where there is no group.
std::optional<GroupId> groupForLate(const GroupingRound &round, const QString &villagerGroup, const QList<DiscussionGroup> &groups,
                                    const QHash<GroupId, int> &sizes);

/// Whether a group may be led as it is wanted: two people, both here, with a part in no other group of the round.
Done mayLead(const DiscussionGroup &wanted, const QList<DiscussionGroup> &groups, const Attendance &attendance, const Roster &roster);

/// What is unwise or not named yet; it stops nothing.
enum class GroupHint {
    NoFacilitator,
    NoNoteTaker,
    FacilitatorIsChair, ///< people speak more freely where whoever decides does not lead the talk
};
QList<GroupHint> hintsOf(const DiscussionGroup &group, const Appointee &chair);

} // namespace yishibu
