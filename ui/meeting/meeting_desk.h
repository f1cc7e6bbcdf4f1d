#pragma once

#include "app/agenda/agenda_item.h"
#include "app/attendance/base_exclusion.h"
#include "app/attendance/eligibility.h"
#include "app/discussion/discussion_record.h"
#include "app/meeting/course.h"
#include "app/meeting/meeting_template.h"
#include "app/meeting/topic_standing.h"
#include "app/moment.h"
#include "app/notice/notice.h"
#include "app/outcome.h"
#include "app/rules/law.h"

#include <QObject>

namespace yishibu {

class Book;
class Hall;
struct RuleShelf;

/// The rule that a meeting on some day would stand under, and its figures for this village.
struct RuleOfDay
{
    Law law;
    RuleCard card;
    int base = 0;   ///< 应到 on that day
    int quorum = 0; ///< 法定到会
};

/// How often a body has met in the year of a day, of the least that the law asks for (RuleCard::perYear).
struct MetThisYear
{
    int year = 0;
    int met = 0; ///< closed meetings of the body, and of this group where it is a group's
    QList<int> missed = {}; ///< quarters (1 to 3) before that of the day in which it has not met

    bool operator==(const MetThisYear &) const = default;
};


/// Prepares meetings, opens them, and moves the facilitator from stage to stage. What is running when the program
/// ends, however it ends, is found again by `running()`.
class MeetingDesk : public QObject
{
    Q_OBJECT

public:
    MeetingDesk(Book &book, Hall &hall, const Clock &clock, const RuleShelf &rules);

    Outcome<QList<Meeting>> meetings() const;
    /// The meeting that is open, or being prepared with a date of today; for 继续会议.
    Outcome<std::optional<Meeting>> running() const;
    /// A new meeting with what can be guessed: the next ordinal, tonight, the committee's chair as chair.
    Outcome<Meeting> newMeeting() const;
    Outcome<RuleOfDay> ruleFor(const MeetingKind &kind, QDate day, const QString &group = {}) const;
    /// How often the body of the meeting in the hall has met in its year, that meeting not counted.
    Outcome<MetThisYear> metThisYear() const;
    /// The law in this village on that day.
    Law lawOf(QDate day) const;

    Done keep(const Meeting &meeting);
    /// Makes the meeting in the hall one of another kind, of that group where it is one group's, counted on from the
    /// last of its kind.
    Done changeKind(const MeetingKind &kind, const QString &group);
    /// Lays the meeting, with all that the book has of it, into the hall.
    Done enter(const MeetingId &id);
    void leave();

    // The meeting in the hall:
    Done takeUp(const Topic &topic);
    Done keepItem(const AgendaItem &item);
    Done drop(const AgendaItem &item);
    /// One place up (-1) or down (+1); at the end of the list nothing changes.
    Done move(const AgendaItem &item, int by);
    /// The notice went out on that day.
    Done giveNotice(QDate day);
    /// Stamps law and base figure on it and begins the sign-in. Refused while another meeting is open, and on another day than
    /// the one it is planned for unless it is a late entry from paper.
    Done open();
    /// Planned for another day, it is held today: the law, the figures and the check of the notice are those of today from
    /// then on, and the notice has to be given anew.
    Done holdToday(const QString &reason);
    /// It was held on paper on the day it is planned for, and is typed in afterwards.
    Done enterFromPaper(const QString &reason);
    /// It is held with the program after all.
    Done takeBackLateEntry();
    /// Goes to a stage or step, if the course of the meeting allows it.
    Done moveTo(const StagePoint &to);
    /// Ends the item in another way than by a vote: consensus, withdrawn, deferred. Refused while a motion on it is open, and
    /// once it has passed. Open takes it up again: it then stands as its last counted vote left it, open where there is none.
    /// how: at whose word it is withdrawn or put off, and to when; its moment is now.
    Done endItem(const AgendaItem &item, ItemEnding ending, const EndedOtherwise &how = {});

    // How the meeting in the hall is made:
    Outcome<MeetingPlan> plan() const;
    /// What its kind usually has; null where no template is written.
    const MeetingTemplate *usual() const;
    /// Takes over the usual order of business, whole; every line may be taken out again.
    Done takeUsual();
    /// The last closed meeting of its kind and group; none before the first.
    Outcome<std::optional<Meeting>> lastOfKind() const;
    /// Takes over from that one place, contact, roles, order of business, and the topics still open; never who was there
    /// and what was voted. What was taken over is on record in plan().copies.
    Done takeFromLast();
    Done addBusiness(const QString &words);
    Done dropBusiness(const BusinessLine &line);
    /// Names who has one of the further parts; nobody takes the name back.
    Done nameRole(MeetingRole role, const Appointee &who);

    // What becomes of it:
    /// The law of the new day holds, and the notice has to be given anew; further parts move along (partsMovedAlong).
    Done putOff(const QDateTime &to, const QString &reason);
    /// All its parts; the day of the notice that hung stays on record.
    Done callOff(const QString &reason);
    /// Takes the calling off back, on record.
    Done takePlaceAfterAll(const QString &because);
    /// The notice of its last change that stands.
    Outcome<Notice> changeNotice() const;
    /// The last change that stands of every meeting that has one.
    Outcome<QHash<MeetingId, MeetingChange>> standingChanges() const;

    // Held in parts:
    /// reason: why in parts, where no law in force says that it may be; kept only there.
    Done addPart(const QString &place, const QDateTime &at, const QString &reason = {});
    Done dropPart(const MeetingPart &part);
    /// The part that sits ends, and the next begins; who signs in from now on came to that one.
    Done beginNextPart();

    // Left out of the base figure, where the law of the place allows it:
    /// Before the meeting opens; said with the reason.
    Done leaveOut(const VillagerId &who, const QString &reason);
    Done countAgain(const BaseExclusion &exclusion);
    /// They were read out at the meeting, all that have not been.
    Done announceLeftOut();

private:
    Outcome<QList<TakenOver>> takeOverFields(const Meeting &last);
    Outcome<bool> takeOverTopics(const Meeting &last);
    Done takeOverPlan(const Meeting &last, QList<TakenOver> taken);
    Done mayRetime(const Meeting &meeting) const;
    Done changeTime(const QDateTime &to, const QString &reason);
    Done keepChange(const MeetingChange &change, const Meeting &after, const QList<MeetingPart> &moved = {});
    Appointee stillHere(const Appointee &who) const;
    Done reloadAgenda();
    Outcome<DiscussionRecord> discussionOf(const MeetingId &id) const;
    Done reloadParts();
    Outcome<Eligible> eligibleOn(const RuleCard &card, QDate day, const QString &group) const;
    Outcome<RuleOfDay> stampedRule(const Meeting &meeting) const;
    /// What is kept of its votes beside the votes: papers, names, other opinions.
    Done layBallots(const MeetingId &id);
    Done isOnlyOne(const MeetingId &id) const;
    /// What other meetings make of the pool's topics.
    struct Elsewhere
    {
        QSet<TopicId> taken; ///< decided there, or on their agenda
        QHash<TopicId, TopicStanding> putOff;
    };
    Outcome<Elsewhere> takenBesides(const MeetingId &id) const;
    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
    const RuleShelf &m_rules;
    QList<MeetingTemplate> m_templates;
};

} // namespace yishibu
