#pragma once

#include "app/agenda/agenda.h"
#include "app/attendance/attendance.h"
#include "app/attendance/base_exclusion.h"
#include "app/book_trouble.h"
#include "app/discussion/attachment.h"
#include "app/discussion/grouping.h"
#include "app/discussion/plain_words.h"
#include "app/discussion/remark.h"
#include "app/discussion/speaking.h"
#include "app/handover/verdict.h"
#include "app/intake/sheet.h"
#include "app/meeting/chair_change.h"
#include "app/meeting/course.h"
#include "app/meeting/item_end.h"
#include "app/meeting/meeting.h"
#include "app/meeting/meeting_plan.h"
#include "app/minutes/allowance_sheet.h"
#include "app/minutes/canonical.h"
#include "app/notice/posting.h"
#include "app/notice/template.h"
#include "app/notice/wording.h"
#include "app/outcome.h"
#include "app/print_trouble.h"
#include "app/rehearsal/meeting_script.h"
#include "app/resolution/resolution.h"
#include "app/procedure/dossier.h"
#include "app/rating/rating.h"
#include "app/rules/matter.h"
#include "app/rules/brought_pack.h"
#include "app/rules/local_settings.h"
#include "app/rules/rule_pack.h"
#include "app/topic/groundwork.h"
#include "app/topic/topic.h"
#include "app/village/register_rules.h"
#include "app/village/village.h"
#include "app/voting/ballot_stage.h"
#include "app/voting/method.h"
#include "app/voting/ballot_check.h"
#include "app/voting/choice.h"
#include "app/voting/decision.h"
#include "app/voting/named_answer.h"
#include "app/voting/named_paper.h"
#include "app/voting/paper_count.h"
#include "app/voting/recount.h"
#include "app/voting/section_count.h"
#include "app/voting/tally.h"
#include "app/voting/weighing.h"

#include <QCoreApplication>

namespace yishibu {

/// The sentences of each floor, without the article. wordsOf() asks the floor that a reason comes from.
class ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::ReasonWords)

public:
    static QString of(BookTrouble code, const Reason &reason);
    static QString of(PrintTrouble code, const Reason &reason);
    static QString of(SheetFault code, const Reason &reason);
    static QString of(VillageRefusal code, const Reason &reason);
    static QString of(RegisterRefusal code, const Reason &reason);
    static QString of(TopicRefusal code, const Reason &reason);
    static QString of(GroundworkRefusal code, const Reason &reason);
    static QString of(MeetingRefusal code, const Reason &reason);
    static QString of(PlanRefusal code, const Reason &reason);
    static QString of(CourseRefusal code, const Reason &reason);
    static QString of(AgendaRefusal code, const Reason &reason);
    static QString of(MatterRefusal code, const Reason &reason);
    static QString of(AttendanceRefusal code, const Reason &reason);
    static QString of(VotingRefusal code, const Reason &reason);
    static QString of(WeighingRefusal code, const Reason &reason);
    static QString of(PaperRefusal code, const Reason &reason);
    static QString of(TallyRefusal code, const Reason &reason);
    static QString of(RecountRefusal code, const Reason &reason);
    static QString of(BallotRefusal code, const Reason &reason);
    static QString of(BoxRefusal code, const Reason &reason);
    static QString of(NamedPaperRefusal code, const Reason &reason);
    static QString of(SectionRefusal code, const Reason &reason);
    static QString of(MethodRefusal code, const Reason &reason);
    static QString of(ChoiceRefusal code, const Reason &reason);
    static QString of(RollCallRefusal code, const Reason &reason);
    static QString of(ChairRefusal code, const Reason &reason);
    static QString of(ExclusionRefusal code, const Reason &reason);
    static QString of(ResolutionRefusal code, const Reason &reason);
    static QString of(EndingRefusal code, const Reason &reason);
    static QString of(DiscussionRefusal code, const Reason &reason);
    static QString of(GroupingRefusal code, const Reason &reason);
    static QString of(SpeakingRefusal code, const Reason &reason);
    static QString of(PlainWordRefusal code, const Reason &reason);
    static QString of(AttachmentRefusal code, const Reason &reason);
    static QString of(RatingRefusal code, const Reason &reason);
    static QString of(NoticeRefusal code, const Reason &reason);
    static QString of(PostingRefusal code, const Reason &reason);
    static QString of(AllowanceRefusal code, const Reason &reason);
    static QString of(TemplateTrouble code, const Reason &reason);
    static QString of(CanonicalTrouble code, const Reason &reason);
    static QString of(RulePackFault code, const Reason &reason);
    static QString of(LocalRefusal code, const Reason &reason);
    static QString of(BroughtPackFault code, const Reason &reason);
    static QString of(DossierRefusal code, const Reason &reason);
    static QString of(ProcedureFault code, const Reason &reason);
    static QString of(ScriptFault code, const Reason &reason);
    static QString of(PackageFault code, const Reason &reason);
    static QString of(HandoverFault code, const Reason &reason);

    /// For a code that no floor words; nobody should ever read it.
    static QString unknown();

private:
    static QString name(const Reason &reason, int at = 0) { return reason.names().value(at); }
    static qint64 figure(const Reason &reason, int at = 0) { return reason.figures().value(at); }
    /// "cards[0].quorum, line 12": the place in a file, with its line where that is known.
    static QString place(const Reason &reason);
    /// "3, 5": all figures from a place on.
    static QString figuresOf(const Reason &reason);
};

} // namespace yishibu
