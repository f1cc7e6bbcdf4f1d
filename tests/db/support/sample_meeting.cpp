#include "tests/db/support/sample_meeting.h"

#include "db/stores/attendance_store.h"
#include "db/stores/discussion_store.h"
#include "db/stores/handover_store.h"
#include "db/stores/minutes_store.h"
#include "db/stores/topic_store.h"
#include "db/stores/vote_store.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

template<typename Result>
auto must(Result result)
{
    if (!result)
        qFatal("not kept: %s", qUtf8Printable(result.error().names().join(u' ')));
    if constexpr (!std::is_void_v<typename Result::value_type>)
        return *result;
}

} // namespace

SampleMeeting::SampleMeeting(Book &kept) : book(kept)
{
    topic = {.title = u"三组至五组村道硬化"_s,
             .proposal = u"硬化三组至五组村道1.2公里。"_s,
             .explanation = u"雨天难行。"_s,
             .topicClass = TopicClass::Development,
             .origin = TopicOrigin::Representatives,
             .raisedBy = u"吴永福"_s,
             .raisedOn = QDate(2026, 11, 2),
             .matter = u"rural_construction"_s,
             .funds = Funds::Grant,
             .amountFen = 42'000'000};
    delegation = {.decidedOn = QDate(2026, 3, 18),
                  .matter = u"rural_construction"_s,
                  .text = u"授权村民代表会议讨论决定村庄道路建设事项。"_s,
                  .from = QDate(2026, 3, 18),
                  .until = QDate(2027, 3, 17)};
    meeting = {.term = 12,
               .ordinal = 3,
               .scheduledAt = clock.now(),
               .place = u"村委会会议室"_s,
               .chair = village.named(u"张守义"_s).id,
               .chairTitle = u"村党支部书记、村委会主任"_s,
               .recorder = village.named(u"赵桂兰"_s).id,
               .scrutineer = village.named(u"李秀英"_s).id,
               .teller = village.named(u"刘长河"_s).id,
               .noticeGivenOn = QDate(2026, 11, 15),
               .contact = u"赵桂兰 0990-5550102"_s,
               .rulePack = u""_s,
               .baseSource = u""_s,
               .number = u""_s};
    item = {.meeting = meeting.id,
            .topic = topic.id,
            .title = topic.title,
            .explanation = topic.explanation,
            .delegation = delegation.id,
            .partyStudiedOn = QDate(2026, 11, 10),
            .partyStudiedBy = u"村党支部委员会"_s};
}

Circumstance SampleMeeting::live(int minute) const
{
    return {.happenedAt = clock.now().addSecs(minute * 60), .operatorName = u"赵桂兰"_s};
}

Session SampleMeeting::session() const
{
    return **book.meetings().openingSession(meeting.id);
}

SignIn SampleMeeting::signInOf(const QString &name) const
{
    return {.meeting = meeting.id,
            .session = session().id,
            .villager = village.named(name).id,
            .came = {.circumstance = live()}};
}

Remark SampleMeeting::remarkOf(const QString &words) const
{
    return {.meeting = meeting.id,
            .item = item.id,
            .speaker = village.named(u"王建国"_s).id,
            .named = false,
            .text = words,
            .said = {.circumstance = live(10)}};
}

Vote SampleMeeting::newVote() const
{
    return {.meeting = meeting.id, .item = item.id, .motion = topic.proposal, .opened = {.circumstance = live(20)}};
}

void SampleMeeting::prepare()
{
    fill(book, village);
    must(book.topics().keep(topic, clock.now()));
    must(book.topics().keep(delegation, clock.now()));
    must(book.meetings().keep(meeting, clock.now()));
    must(book.meetings().keep(item, clock.now()));
}

void SampleMeeting::open()
{
    for (const Seat &seat : std::as_const(village.seats)) {
        if (seat.body == Body::Representatives)
            entitled.append({seat.villager, u"村民代表"_s});
    }
    entitled.append({village.named(u"赵桂兰"_s).id, u"村委会副主任"_s});
    meeting.state = MeetingState::Open;
    meeting.openedAt = clock.now();
    meeting.rulePack = u"organic-law-2025"_s;
    meeting.rulePackDigest = QCryptographicHash::hash(packText, QCryptographicHash::Sha256);
    meeting.base = int(entitled.size());
    meeting.baseDate = clock.today();
    meeting.baseSource = u"全体村民代表与村民委员会成员，兼任者计一人"_s;
    must(book.meetings().open(meeting, law(), entitled, clock.now()));
    meeting.at = {.stage = Stage::SignIn};
}

void SampleMeeting::hold()
{
    chair = must(book.attendance().admit(signInOf(u"张守义"_s), clock.now()));
    member = must(book.attendance().admit(signInOf(u"王建国"_s), clock.now()));
    meeting.at = {Stage::Item, 0, ItemStep::Discuss};
    must(book.meetings().move(meeting.id, meeting.at, clock.now()));
    remark = must(book.discussion().add(remarkOf(u"先修三组。"_s), clock.now()));
    point = must(book.discussion().add(Point{.meeting = meeting.id,
                                             .item = item.id,
                                             .column = PointColumn::Disputed,
                                             .text = u"先后顺序"_s,
                                             .noted = {.circumstance = live(12)}},
                                       clock.now()));
    Vote open = must(book.votes().open(newVote(), clock.now()));
    open.snapshot = VoteSnapshot{8, 7, 6};
    open.count = HandCount{5, 1, 0};
    open.decision = Decision{true, 4, u"村民委员会组织法第三十条"_s};
    item.ending = ItemEnding::Passed;
    vote = must(book.votes().count(open, live(25), clock.now(), &item));
    resolution = must(book.votes().resolve({.meeting = meeting.id,
                                            .item = item.id,
                                            .vote = vote.id,
                                            .text = vote.motion,
                                            .owner = village.named(u"陈志强"_s).id,
                                            .supervisor = village.named(u"李秀英"_s).id,
                                            .deadline = QDate(2027, 4, 30),
                                            .resources = u"奖补资金42万元"_s,
                                            .made = {.circumstance = live(30)}},
                                           clock.now()));
}

void SampleMeeting::close()
{
    meeting.state = MeetingState::Closed;
    meeting.closedAt = clock.now().addSecs(6000);
    meeting.number = u"2026-001"_s;
    const QByteArray canonical = u"{\"place\":\"村委会会议室\"}"_s.toUtf8();
    minutes = {.meeting = meeting.id,
               .number = meeting.number,
               .canonical = canonical,
               .digest = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256)};
    must(book.minutes().close(meeting, minutes, clock.now()));
}

void SampleMeeting::afterwards()
{
    must(book.minutes().post({.meeting = meeting.id, .content = u"会议通知"_s, .postedOn = QDate(2026, 11, 15)},
                             clock.now()));
    must(book.minutes().post({.meeting = meeting.id,
                              .item = item.id,
                              .kind = NoticeKind::ResolutionNotice,
                              .content = u"决议公示"_s,
                              .postedOn = QDate(2026, 11, 23),
                              .postedUntil = QDate(2026, 12, 8)},
                             clock.now()));
    must(book.handovers().keep({.packageName = u"qingshi-2026-001"_s,
                                .tagManifestSha512 = QString(128, u'a'),
                                .madeAt = clock.now(),
                                .meetings = {meeting.id}},
                               clock.now()));
    must(book.village().set(u"language"_s, u"zh_CN"_s, clock.now()));
    must(book.village().keepDraft(u"remark"_s, u"还没说完"_s));
}

} // namespace yishibu::test
