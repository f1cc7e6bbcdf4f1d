#pragma once

#include "app/agenda/agenda_item.h"
#include "app/attendance/attendance.h"
#include "app/attendance/door.h"
#include "app/attendance/entitled.h"
#include "app/attendance/quorum.h"
#include "app/discussion/discussion_record.h"
#include "app/discussion/remark.h"
#include "app/meeting/course.h"
#include "app/meeting/meeting.h"
#include "app/meeting/meeting_plan.h"
#include "app/meeting/topic_standing.h"
#include "app/minutes/draft.h"
#include "app/minutes/sign_in_sheet.h"
#include "app/procedure/dossier_standing.h"
#include "app/rating/rating.h"
#include "app/resolution/resolution.h"
#include "app/rules/law.h"
#include "app/topic/groundwork.h"
#include "app/topic/topic.h"
#include "app/village/household.h"
#include "app/village/household_stood_for.h"
#include "app/village/roster.h"
#include "app/village/seat.h"
#include "app/village/village.h"
#include "app/voting/ballot.h"
#include "app/voting/named_answer.h"
#include "app/voting/vote.h"
#include "app/voting/weighing.h"

#include <QObject>
#include <QSet>

namespace yishibu {

/// The clock of whoever speaks, or of a round of groups, as the whole hall may see it: how long is left, and nothing of who it is.
struct TalkClock
{
    int left = 0; ///< seconds, below zero once it is over
    bool isPaused = false;

    bool operator==(const TalkClock &) const = default;
};

/// What stands on the big screen on demand while an item is explained or discussed.
struct ShownCard
{
    enum class What {
        PlainWords,    ///< a part of the item's plain-language card
        SpeakingRules, ///< 发言规则
        Picture,       ///< a picture among its attachments
    };
    AgendaItemId item = AgendaItemId::fresh();
    int from = 0; ///< of PlainWords, the first word shown
    What what = What::PlainWords;
    QStringList lines = {}; ///< of SpeakingRules, each of them; of Picture, its name
    QByteArray picture = {}; ///< the bytes of the picture, as they are kept
    std::optional<AttachmentId> attachment = {}; ///< which one it is

    bool operator==(const ShownCard &) const = default;
};

/// 会场: the village and its running meeting as they stand right now, in memory. Only desks write to it, and only what
/// the book has kept; pages, meters and the projector read it. A latecomer signed in during a vote moves the quorum on
/// every screen this way, without one stage knowing another. It holds no rule and no SQL.
class Hall : public QObject
{
    Q_OBJECT

public:
    explicit Hall(QObject *parent = nullptr) : QObject(parent) {}

    // The village
    const std::optional<Village> &village() const { return m_village; }
    bool isPractice() const { return m_practice; }
    const Roster &roster() const { return m_roster; }
    const QList<Seat> &seats() const { return m_seats; }
    /// The households that representatives name as theirs (联户).
    const QList<HouseholdStoodFor> &stoodFor() const { return m_stoodFor; }
    const QList<Topic> &topics() const { return m_topics; }
    const QList<Delegation> &delegations() const { return m_delegations; }
    /// 四议两公开: how far the dossiers of those topics have come that have one.
    const QHash<TopicId, DossierStanding> &dossiers() const { return m_dossiers; }
    /// What was done for the topics before they are decided, with the questions of the content pre-check.
    const Groundwork &groundwork() const { return m_groundwork; }
    /// Some meeting has passed it already.
    /// Decided by another meeting, or on its agenda: this one does not take the topic up.
    bool isTaken(const TopicId &topic) const { return m_taken.contains(topic); }
    /// 暂缓: how the latest other meeting put the topic off to a later one; none where it did not.
    std::optional<TopicStanding> putOff(const TopicId &topic) const
    {
        const auto found = m_putOff.constFind(topic);
        return found == m_putOff.cend() ? std::nullopt : std::optional(*found);
    }
    QString nameOf(const VillagerId &who) const;
    QString nameOf(const std::optional<VillagerId> &who) const { return who ? nameOf(*who) : QString(); }
    QString nameOf(const Appointee &who) const { return who.villager ? nameOf(*who.villager) : who.written; }

    // The meeting
    bool hasMeeting() const { return m_facts.has_value(); }
    const Meeting &meeting() const { return m_facts->meeting; }
    QString meetingTitle() const;
    const SessionId &session() const { return *m_session; }
    const Law &law() const { return m_facts->law; }
    const RuleCard &card() const { return m_facts->card; }
    /// The card as it counts the votes on that item: its matter may ask for a majority of its own.
    RuleCard cardFor(const AgendaItemId &item) const;
    const QList<AgendaItem> &agenda() const { return m_facts->items; }
    /// Whether the meeting settles its own step of the topic's 四议两公开, whoever's the matter is.
    bool takesStepOf(const TopicId &topic) const;
    /// Places on the agenda of the items that are such a step.
    QList<int> stepItems() const;
    const AgendaItem *item(int index) const;
    const AgendaItem *currentItem() const { return item(meeting().at.item); }
    const QList<Entitled> &entitled() const { return m_entitled; }
    QString capacityOf(const VillagerId &who) const;
    const Attendance &attendance() const { return m_attendance; }
    Quorum quorum() const;
    /// The parts of a meeting held in parts, the opening one first; one otherwise, none before it is kept.
    const QList<MeetingPart> &parts() const { return m_parts; }
    /// What hands on that item count for, by member, and of how many.
    Weights weightsFor(const AgendaItemId &item) const;
    /// Who is counted in a vote on that item if the count begins now: in parts only those of the part that sits.
    VoteSnapshot thereFor(const Vote &vote) const;
    /// The sign-ins behind that figure: of members, and of observers whose hands count on that matter.
    QList<SignInId> countedNow(const Vote &vote) const;
    /// Who is no member of the meeting and yet votes on something on its agenda: members of the collective who moved away.
    QSet<VillagerId> votingBeside() const;
    /// Leaves, guests, letters and the sheets held against the screen.
    const Door &door() const { return m_door; }
    /// Where households are counted: whether it is settled that this member signs for theirs. True where persons are.
    bool maySign(const VillagerId &member) const;
    /// How the paper sheets lie on the table; screen and paper name the same page and line.
    SheetOrder sheetOrder() const { return m_sheetOrder; }
    /// Changes of the chair, members left out of the base, and when late entries were typed.
    const CourseRecord &course() const { return m_course; }
    const QList<Remark> &remarks() const { return m_remarks; }
    const QList<Point> &points() const { return m_points; }
    /// Groups, turns to speak and plain words.
    const DiscussionRecord &discussion() const { return m_discussion; }
    /// The round of groups that the current item stands at in this sitting; null before the first.
    const GroupingRound *round() const;
    /// Its groups; none where it is not grouped.
    QList<DiscussionGroup> groups() const;
    /// Who of a group is here now, in the order of their places.
    QList<VillagerId> hereOf(const GroupId &group) const;
    /// The group as the paper names it: "第二轮第一组".
    QString nameOfGroup(const GroupId &group) const;
    const QList<Rating> &ratings() const { return m_ratings; }
    /// The rating stands on the big screen on demand; never while people tap.
    bool isRatingShown() const { return m_ratingShown; }
    /// While somebody speaks.
    const std::optional<TalkClock> &talkClock() const { return m_talkClock; }
    /// While the groups of the current item talk for a time that was said.
    const std::optional<TalkClock> &roundClock() const { return m_roundClock; }
    /// The card that stands on the big screen on demand.
    const std::optional<ShownCard> &shownCard() const { return m_shownCard; }
    const QList<Vote> &votes() const { return m_facts->votes; }
    const QList<Resolution> &resolutions() const { return m_facts->resolutions; }
    /// Crew, box, called papers and counts of a vote on paper; an empty one where nothing is kept of it.
    const Ballot &ballotOf(const VoteId &vote) const;
    /// What was answered name by name, and what somebody wants on record beside a result; of all votes, in their order.
    const QList<NamedAnswer> &answers() const { return m_answers; }
    const QList<Dissent> &dissents() const { return m_dissents; }
    /// The meeting with its quorum of this moment, for the rules of the course.
    MeetingFacts facts() const;
    /// All that the minutes are composed of.
    MinutesSource minutesSource() const;

    // Desks lay in what the book has kept.
    void setVillage(const std::optional<Village> &village, bool practice);
    void setRoster(Roster roster, QList<Seat> seats, QList<HouseholdStoodFor> stoodFor = {});
    void setPool(QList<Topic> topics, QList<Delegation> delegations);
    void setDossiers(QHash<TopicId, DossierStanding> dossiers);
    void setGroundwork(Groundwork groundwork);
    void setElsewhere(QSet<TopicId> taken, QHash<TopicId, TopicStanding> putOff)
    {
        m_taken = std::move(taken);
        m_putOff = std::move(putOff);
    }
    void setMeeting(MeetingFacts facts, SessionId session, QList<Entitled> entitled);
    void setAgenda(QList<AgendaItem> items);
    void setSignIns(QList<SignIn> signIns);
    void putSignIn(const SignIn &signIn);
    /// A household that named somebody else is represented by them from now on.
    void setDoor(Door door);
    void setSheetOrder(SheetOrder order);
    void setCourse(CourseRecord course);
    void setParts(QList<MeetingPart> parts);
    void setDiscussion(QList<Remark> remarks, QList<Point> points);
    void putRemark(const Remark &remark);
    void putPoint(const Point &point);
    void setPoints(QList<Point> points);
    void setDiscussionRecord(DiscussionRecord record);
    void setRatings(QList<Rating> ratings);
    void setRatingShown(bool shown);
    void setTalkClock(const std::optional<TalkClock> &clock);
    void setRoundClock(const std::optional<TalkClock> &clock);
    void setShownCard(const std::optional<ShownCard> &card);
    void setVotes(QList<Vote> votes, QList<Resolution> resolutions);
    void putVote(const Vote &vote);
    void putResolution(const Resolution &resolution);
    void setBallots(QHash<VoteId, Ballot> ballots, QList<NamedAnswer> answers, QList<Dissent> dissents);
    void putBallot(const VoteId &vote, const Ballot &ballot);
    /// One paper called or taken back, a batch counted anew: only who draws that vote hears of it.
    void putCalled(const CalledPaper &paper);
    void putRecount(const RecountedBatch &batch);
    void putAnswer(const NamedAnswer &answer);
    void putDissent(const Dissent &dissent);
    void leaveMeeting();

Q_SIGNALS:
    void villageChanged();
    void rosterChanged();
    void poolChanged();
    void meetingChanged(); ///< another meeting, its state, or where it stands
    void agendaChanged();
    void attendanceChanged();
    void discussionChanged();
    void votesChanged();
    void ballotChanged(const yishibu::VoteId &vote);
    void boardChanged(); ///< the clock of whoever speaks, the card that the hall reads, or whether it sees the rating

private:
    void clearTalk();

    std::optional<Village> m_village;
    bool m_practice = false;
    Roster m_roster;
    QList<Seat> m_seats;
    QList<HouseholdStoodFor> m_stoodFor;
    QList<Topic> m_topics;
    QList<Delegation> m_delegations;
    QHash<TopicId, DossierStanding> m_dossiers;
    Groundwork m_groundwork;
    QSet<TopicId> m_taken;
    QHash<TopicId, TopicStanding> m_putOff;

    std::optional<MeetingFacts> m_facts;
    std::optional<SessionId> m_session;
    QList<Entitled> m_entitled;
    Attendance m_attendance;
    Door m_door;
    CourseRecord m_course;
    QList<MeetingPart> m_parts;
    SheetOrder m_sheetOrder = SheetOrder::OneList;
    QList<Remark> m_remarks;
    QList<Point> m_points;
    QHash<VoteId, Ballot> m_ballots;
    QList<NamedAnswer> m_answers;
    QList<Dissent> m_dissents;
    DiscussionRecord m_discussion;
    QList<Rating> m_ratings;
    bool m_ratingShown = false;
    std::optional<TalkClock> m_talkClock;
    std::optional<TalkClock> m_roundClock;
    std::optional<ShownCard> m_shownCard;
};

} // namespace yishibu
