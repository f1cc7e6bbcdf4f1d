#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "ui/discussion/discussion_desk.h"
#include "ui/discussion/explain_desk.h"
#include "ui/discussion/grouping_desk.h"
#include "ui/discussion/speaking_desk.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/hall/hall.h"
#include "ui/hall/rule_shelf.h"
#include "ui/handover/handover_desk.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/law/law_desk.h"
#include "ui/minutes/minutes_desk.h"
#include "ui/notice/notice_desk.h"
#include "ui/rating/rating_desk.h"
#include "ui/resolution/resolution_desk.h"
#include "ui/roster/roster_desk.h"
#include "ui/signin/door_desk.h"
#include "ui/signin/door_papers_desk.h"
#include "ui/signin/sign_in_desk.h"
#include "ui/today/today_desk.h"
#include "ui/topic/topic_desk.h"
#include "ui/village/village_desk.h"
#include "ui/voting/ballot_desk.h"
#include "ui/voting/roll_call_desk.h"
#include "ui/voting/voting_desk.h"

#include <memory>

namespace yishibu {

class Book;

/// One open book with its hall and all its desks. The window and every command work over the same one, so there is no
/// second implementation of anything.
struct Workplace
{
    /// Lays village, roster and pool of the book into the hall. The clock must outlive the workplace.
    static Outcome<std::unique_ptr<Workplace>> over(std::unique_ptr<Book> book, const Clock &clock);
    ~Workplace();

    std::unique_ptr<Book> book;
    const Clock &clock;
    RuleShelf rules;
    Hall hall;
    VillageDesk village;
    LawDesk law;
    RosterDesk roster;
    TopicDesk topics;
    DossierDesk dossiers;
    MeetingDesk meetings;
    SignInDesk signIn;
    DoorDesk door;
    DoorPapersDesk doorPapers;
    DiscussionDesk discussion;
    GroupingDesk grouping;
    SpeakingDesk speaking;
    ExplainDesk explain;
    RatingDesk rating;
    VotingDesk voting;
    BallotDesk ballots;
    RollCallDesk names;
    MinutesDesk minutes;
    NoticeDesk notices;
    ResolutionDesk resolutions;
    HandoverDesk handover;
    TodayDesk today;

private:
    Workplace(std::unique_ptr<Book> opened, const Clock &clockToUse, RuleShelf shelf);
};

} // namespace yishibu
