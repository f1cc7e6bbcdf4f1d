#include "tests/ui/words/refusals_without_law.h"

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

/// "AgendaRefusal::MissingTitle", …, out of the enum's name and its words.
QStringList of(const QString &floor, const QString &words)
{
    QStringList names;
    for (const QString &word : words.split(u' '))
        names.append(floor + u"::"_s + word);
    return names;
}

} // namespace

QMap<QString, QStringList> refusalsWithoutLaw()
{
    return {
        {u"a field of a form is empty, or holds what cannot be"_s,
         of(u"AgendaRefusal"_s, u"MissingTitle"_s) + of(u"TopicRefusal"_s, u"NoTitle NoProposal NoMatter NoAmount"_s)
             + of(u"GroundworkRefusal"_s, u"NoHouseholdAnswer NoFinder NoAdviser NoOpinion NoDay DayToCome"_s)
             + of(u"VillageRefusal"_s, u"NoName NameNotVillage BadDivisionCode NoTownship"_s)
             + of(u"CourseRefusal"_s, u"MissingTime MissingPlace MissingChair MissingRecorder NoAgendaItem"_s)
             + of(u"PlanRefusal"_s, u"NoNewTime SameTime TimeIsPast PartWithoutPlace PartWithoutTime PartNotLater"_s)
             + of(u"ResolutionRefusal"_s, u"NoOwner NoSupervisor NoDeadline DeadlinePast"_s)
             + of(u"AllowanceRefusal"_s, u"NoAmount TooMuch"_s) + of(u"DiscussionRefusal"_s, u"NothingSaid NobodyChecks NoCheckDay CheckDayPast"_s)
             + of(u"PlainWordRefusal"_s, u"NoTerm NoEverydayWords"_s) + of(u"GroupingRefusal"_s, u"SeedOutOfRange MinutesOutOfRange"_s)
             + of(u"SpeakingRefusal"_s, u"LimitOutOfRange TooManyRules RuleTooLong"_s)
             + of(u"NoticeRefusal"_s, u"NoVillage NoTime NoPlace NoAgenda"_s) + of(u"PostingRefusal"_s, u"NoDay"_s)
             + of(u"DossierRefusal"_s, u"NoDay NoMatter"_s) + of(u"AttendanceRefusal"_s, u"NoName"_s)
             + of(u"VotingRefusal"_s, u"EmptyMotion"_s) + of(u"ChairRefusal"_s, u"NobodyNamed SameChair"_s)
             + of(u"LocalRefusal"_s, u"OutOfRange"_s)
             + of(u"EndingRefusal"_s, u"NobodyWithdrew NobodyProposed NoLaterMeeting"_s)
             + of(u"ChoiceRefusal"_s, u"TooFewOptions TooManyOptions SameOption EmptyOption MostOutOfRange MethodUnfit"_s)
             + of(u"TallyRefusal"_s, u"NoSuchRow NothingMarked SpoiledUnnamed"_s) + of(u"RollCallRefusal"_s, u"NoSuchAnswer"_s)
             + of(u"SectionRefusal"_s, u"NoName SameName NotCounted"_s)
             + of(u"RecountRefusal"_s, u"WrongRows NoSuchBatch NoRecounter"_s)},
        {u"the register's own order: what a person, household or seat is"_s,
         of(u"RegisterRefusal"_s, u"NoName NoSuchDay DayAhead BeforeBirth ReadingUnfit NumberUnfit NumberTaken PhoneUnfit NotOfHousehold "
                                  "NotAdult NotListed StandsAlready HeldAlready EndsBeforeBegin NamesakeThere HouseholdNumberTaken "
                                  "NoHousehold HouseholdsUnlikely StandsNoMore IsNamed NoSource "
                                  "MarkEndsBeforeBegin"_s)},
        {u"figures that cannot be, by arithmetic alone"_s,
         of(u"VotingRefusal"_s, u"MoreHandsThanPresent MoreHouseholdsThanStoodFor MorePresentThanBase NegativeFigure "
                                "NothingCounted"_s)
             + of(u"DossierRefusal"_s, u"PresentOverBase FavourOverPresent"_s) + of(u"ChairRefusal"_s, u"Impossible"_s)
             + of(u"PaperRefusal"_s, u"MoreIssuedThanPresent DoNotAddUp"_s)
             + of(u"ChoiceRefusal"_s, u"FiguresOfOthers MoreThanThere"_s)
             + of(u"RecountRefusal"_s, u"BatchDoesNotAddUp NegativeCount"_s)
             + of(u"AttendanceRefusal"_s, u"NotACount LeavesBeforeComing"_s)
             + of(u"GroupingRefusal"_s, u"TooFewPeople TooFewGroups TooManyGroups OneGroupOnly"_s)
             + of(u"RatingRefusal"_s, u"NobodyAsked NegativeFigure MoreThanAsked NothingCounted"_s)},
        {u"what is on record is changed on record, with a reason"_s,
         of(u"AttendanceRefusal"_s, u"NoReason"_s) + of(u"ChairRefusal"_s, u"NoReason"_s) + of(u"PlanRefusal"_s, u"NoReason TimeIsKnown PartsWithoutLaw"_s)
             + of(u"DossierRefusal"_s, u"NoReason"_s) + of(u"TopicRefusal"_s, u"DelegationWithoutReason"_s)
             + of(u"RegisterRefusal"_s, u"NoReason"_s) + of(u"BoxRefusal"_s, u"NoReason"_s)
             + of(u"CourseRefusal"_s, u"AlreadyClosed Cancelled"_s) + of(u"MeetingRefusal"_s, u"AlreadyOpen"_s)
             + of(u"ResolutionRefusal"_s, u"AlreadyMade"_s) + of(u"VotingRefusal"_s, u"AlreadyDecided"_s)},
        {u"it is done already, or there is nothing of that kind"_s,
         of(u"AttendanceRefusal"_s, u"AlreadyHere NoSuchSignIn AlreadyWithdrawn AlreadyLeft AlreadyOnLeave"_s)
             + of(u"AgendaRefusal"_s, u"UnknownTopic"_s) + of(u"GroundworkRefusal"_s, u"AlreadyListed NobodyTouchedSaid HouseholdsListed"_s)
             + of(u"MeetingRefusal"_s, u"NoSuchMeeting"_s) + of(u"CourseRefusal"_s, u"NoSuchItem"_s)
             + of(u"DossierRefusal"_s, u"UnknownStep HeldAlready UnknownForm HasDossier NoDossier"_s)
             + of(u"NoticeRefusal"_s, u"NoSuchDecision"_s)
             + of(u"PlanRefusal"_s, u"NotCalledOff NothingChanged NothingToTakeOver NoPartLeft"_s)
             + of(u"VotingRefusal"_s, u"VoteWithdrawn"_s)
             + of(u"TallyRefusal"_s, u"NoPaperLeft NothingCalled CountEnded"_s) + of(u"RecountRefusal"_s, u"BatchDone"_s)
             + of(u"RollCallRefusal"_s, u"NotThereAtCount NotNamedVote NobodyAnswered"_s)
             + of(u"ChoiceRefusal"_s, u"NoPlaceLeft OptionNotLeft"_s) + of(u"DiscussionRefusal"_s, u"NoSuchPoint NotMerged"_s)
             + of(u"GroupingRefusal"_s, u"NoSuchGroup NotGrouped"_s) + of(u"PlainWordRefusal"_s, u"TermThere"_s)
             + of(u"SpeakingRefusal"_s, u"WaitsAlready NobodySpeaks NotWaiting"_s)},
        {u"no law says how a decision is counted on paper; practice of elections does, where each province has its own"_s,
         of(u"TallyRefusal"_s, u"TooManyMarks MarkedAndAbstained"_s) + of(u"RecountRefusal"_s, u"SamePerson"_s)
             + of(u"BallotRefusal"_s, u"Unnoticed"_s) + of(u"MethodRefusal"_s, u"NotInParts PapersCannotBeWeighed NoChoiceInParts HeadsCannotBeWeighed"_s)
             + of(u"SectionRefusal"_s, u"InParts"_s) + of(u"NamedPaperRefusal"_s, u"SecretPaper NameMissing NotThere CalledAlready"_s)},
        {u"the order in which the program leads a meeting"_s,
         of(u"CourseRefusal"_s, u"NotOpenYet NotClosedYet ItemsOpen VoteOpen PlannedForLater PlannedForBefore NotHeldYet "
                                "EnteredForOtherDay"_s) + of(u"MeetingRefusal"_s, u"AnotherOpen"_s)
             + of(u"PlanRefusal"_s, u"AlreadyBegun OpeningPart HandsNotKept"_s) + of(u"VotingRefusal"_s, u"MotionOpen ItemEnded PartWithoutHands"_s)
             + of(u"TallyRefusal"_s, u"BoxNotCounted"_s)
             + of(u"BoxRefusal"_s, u"NotOnPaper NotIssued NothingIssued IssuedAlready StillToCall FewerThanCalled BoardStands NoBoard BoardRecounted"_s)
             + of(u"RatingRefusal"_s, u"AnotherStands"_s)},
        {u"how a discussion is led: good custom, no article"_s,
         of(u"DiscussionRefusal"_s, u"NameOnSlip NotAlike TwoTasks OnlyToCheck OnlyAgreed"_s)
             + of(u"GroupingRefusal"_s, u"LeadsAndWrites LeadsAnother NotHere PointsNoted"_s)
             + of(u"SpeakingRefusal"_s, u"NotHere SpeaksNow"_s)},
        {u"no law in force knows it, so none can be named"_s,
         of(u"AgendaRefusal"_s, u"UnknownMatter"_s) + of(u"MeetingRefusal"_s, u"NoLawForThatDay"_s)},
        {u"the form of steps that the place holds by says so, which is no law"_s,
         of(u"DossierRefusal"_s, u"WrongKind"_s) + of(u"CourseRefusal"_s, u"OnlyAStep"_s)},
        {u"nobody watches over themselves: good custom, no article"_s, of(u"ResolutionRefusal"_s, u"OwnerSupervises"_s)},
        {u"only what the minutes say may hang, word for word"_s, of(u"NoticeRefusal"_s, u"NotPassed"_s)},
        {u"what a file is, and how much of it the book holds"_s,
         of(u"AttachmentRefusal"_s, u"EmptyFile TooLarge KindUnknown ThereAlready TooMany NotReadable NotWritten NoSuchFile"_s)},
        {u"the file itself cannot be read as a pack"_s,
         of(u"RulePackFault"_s, u"TooLarge NotJson OtherFormat UnknownKey MissingKey WrongValue TooMany"_s)},
        {u"how a body meets is what its cards say, of whichever pack they are"_s, of(u"RulePackFault"_s, u"NoSuchSitting"_s)},
    };
}

QMap<QString, QStringList> pageSentencesWithoutLaw()
{
    return {
        {u"a field is empty, or a figure more than there are"_s,
         {u"Type the hands of every option, nought too."_s, u"Type how many object and how many have a reservation, nought too."_s,
          u"More than are here: %1."_s, u"Every figure, nought too"_s, u"Nobody has answered yet."_s}},
        {u"the order of a count on paper, which no law sets"_s,
         {u"Name who calls, who draws the strokes, and at least one scrutineer."_s, u"Count the papers in the box first."_s, u"%n still to call"_s,
          u"What stands in red keeps it from being announced."_s, u"The head scrutineer ticks what was taken note of."_s}},
        {u"the hall sees this screen, and figures are not its before they are announced"_s,
         {u"Not yet. The reason is for this desk alone, and the hall sees this screen."_s}},
    };
}

} // namespace yishibu::test
