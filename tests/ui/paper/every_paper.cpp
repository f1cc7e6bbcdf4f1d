#include "tests/ui/paper/every_paper.h"

#include "app/discussion/speaking_rules.h"
#include "app/minutes/canonical.h"
#include "app/notice/wording.h"
#include "tests/ui/paper/sample_papers.h"
#include "tests/ui/paper/sample_record_book.h"
#include "tests/ui/paper/sample_vote_papers.h"
#include "ui/hall/talk_shelf.h"
#include "ui/paper/allowance_paper.h"
#include "ui/paper/ballot_paper.h"
#include "ui/paper/count_report_paper.h"
#include "ui/paper/group_sheet_paper.h"
#include "ui/paper/household_card_paper.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/page_furniture.h"
#include "ui/paper/record_book_paper.h"
#include "ui/paper/sign_in_sheet_paper.h"
#include "ui/paper/tally_sheet_paper.h"

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

ClosedMinutes closedOf(Minutes &minutes)
{
    minutes.number = u"2026-011"_s;
    ClosedMinutes closed{.number = minutes.number, .canonical = canonicalBytes(minutes)};
    closed.digest = digestOf(closed.canonical);
    return closed;
}

Notice invitation()
{
    Meeting meeting;
    meeting.term = 12;
    meeting.ordinal = 3;
    meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
    meeting.place = u"村党群服务中心二楼会议室"_s;
    meeting.contact = u"何慧敏，0000-1234567"_s;
    return meetingNotice(*shippedTemplate(u"meeting-notice"_s), qingshi(), meeting, {u"审议村道硬化方案（第二稿）"_s, u"讨论文化广场选址"_s},
                         u"各位村民代表、村民委员会成员"_s, QDate(2026, 11, 10), false)
        .value();
}

Notice decision(const Minutes &minutes)
{
    return resolutionNotice(*shippedTemplate(u"resolution-notice"_s), qingshi(), minutes, 0, 0, QDate(2026, 11, 23), {15}).value();
}

Notice document(const Minutes &minutes)
{
    return resolutionDocument(*shippedTemplate(u"resolution"_s), qingshi(), minutes, 0, 0).value();
}

} // namespace

QList<NamedPaper> everyPaper()
{
    Minutes minutes = threeItemMinutes();
    const Minutes draft = minutes;
    const ClosedMinutes closed = closedOf(minutes);
    RecordBook book = recordBookOf(shippedForm(u"four-two"_s), roadSoFar(), {{u"resolve"_s, u"村民代表会议"_s}}, {});
    book.village = u"青石村"_s;
    return {{u"meeting-notice"_s, NoticePaper(invitation())},
            {u"sign-in-sheet"_s, SignInSheetPaper(signInSheetFor(minutes))},
            {u"household-cards"_s, HouseholdCardPaper(doorCards(23), false)},
            {u"allowance-sheet"_s, AllowancePaper(allowances())},
            {u"group-sheet"_s, GroupSheetPaper({groupSheet(9)})},
            {u"speaking-rules"_s, SpeakingRulesPaper(*readSpeakingRules(shippedSpeakingRules()), 120, false)},
            {u"ballots"_s, BallotPaper(roadBallot(), 4)},
            {u"ballot-of-options"_s, BallotPaper(choiceBallot(9), 1)},
            {u"tally-sheet"_s, TallySheetPaper(roadTally(31))},
            {u"count-report"_s, CountReportPaper(roadReport(), closed)},
            {u"minutes-draft"_s, MinutesPaper(draft)},
            {u"minutes"_s, MinutesPaper(minutes, closed)},
            {u"resolution"_s, ResolutionPaper({document(minutes)}, originOf(u"青石村"_s, minutes.title, closed))},
            {u"resolution-notice"_s, NoticePaper(decision(minutes))},
            {u"resolution-notice-a3"_s, NoticePaper(decision(minutes)).enlargedToA3()},
            {u"record-book"_s, RecordBookPaper(book)}};
}

} // namespace yishibu::test
