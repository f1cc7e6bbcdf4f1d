#include "app/meeting/attendance_of_parts.h"
#include "app/meeting/course.h"
#include "app/meeting/day_of_opening.h"
#include "app/meeting/meeting_change.h"
#include "app/meeting/meeting_template.h"
#include "tests/support/fixed_clock.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

const QDateTime now = meetingEvening();

MeetingPart partOf(const Meeting &meeting, int ordinal, const QDateTime &at)
{
    return {{.meeting = meeting.id, .ordinal = ordinal, .place = u"小学"_s, .scheduledAt = at}, {}, {}};
}

const QByteArray oneTemplate = R"({"format": "yishibu-meeting-kinds/1", "templates": [
  {"kinds": ["field_meeting"], "business": ["说明", "讨论"], "roles": ["chair", "recorder", "presenter"],
   "steps": [{"name": "讲清楚", "does": "说清来龙去脉"}]}]})";

} // namespace

class TestMeetingChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreparedMeetingIsPutOffWithItsReason()
    {
        Meeting meeting;
        meeting.scheduledAt = now;
        meeting.noticeGivenOn = now.date().addDays(-5);
        const QDateTime later = now.addDays(3);
        QVERIFY(mayPutOff(meeting, later, u"台风"_s, now));
        QVERIFY(mayPutOff(meeting, later, u"  "_s, now).error().is(PlanRefusal::NoReason));
        QVERIFY(mayPutOff(meeting, {}, u"台风"_s, now).error().is(PlanRefusal::NoNewTime));
        QVERIFY(mayPutOff(meeting, now, u"台风"_s, now).error().is(PlanRefusal::SameTime));
        const Meeting told = meeting;
        Meeting unheardOf = meeting;
        unheardOf.noticeGivenOn = {};
        QVERIFY(mayTypeOver(unheardOf, later, false, false));
        QVERIFY(mayTypeOver(unheardOf, later, true, false).error().is(PlanRefusal::TimeIsKnown));
        QVERIFY(mayTypeOver(unheardOf, later, false, true).error().is(PlanRefusal::TimeIsKnown));
        QVERIFY(mayTypeOver(told, later, false, false).error().is(PlanRefusal::TimeIsKnown));
        QVERIFY(mayTypeOver(told, told.scheduledAt, true, true)); // the rest of it is typed over
        QVERIFY(mayPutOff(meeting, now.addDays(-1), u"台风"_s, now).error().is(PlanRefusal::TimeIsPast));
        // Put off by word of mouth and held a week ago: two weeks after its planned day that is put on record, then entered.
        const QDateTime afterwards = now.addDays(14);
        const QDateTime held = now.addDays(7);
        QVERIFY(mayPutOff(meeting, held, u"台风"_s, afterwards));
        QVERIFY(mayPutOff(meeting, held, u" "_s, afterwards).error().is(PlanRefusal::NoReason));
        QVERIFY(mayOpenOn(putOff(meeting, held), LateEntry{.heldOn = held.date()}, afterwards.date()));
        QVERIFY(!mayOpenOn(putOff(meeting, held), {}, afterwards.date()));
        QVERIFY(mayPutOff(meeting, now.addSecs(-3600), u"台风"_s, now.addSecs(60)).error().is(PlanRefusal::TimeIsPast)); // of today
        const Meeting after = putOff(meeting, later);
        QCOMPARE(after.scheduledAt, later);
        QVERIFY(!after.noticeGivenOn.isValid()); // given anew
    }

    void whatHasBegunIsNoLongerCalledOff()
    {
        Meeting meeting;
        QVERIFY(mayCallOff(meeting, u"台风"_s));
        QVERIFY(mayCallOff(meeting, {}).error().is(PlanRefusal::NoReason));
        QVERIFY(mayTakePlaceAfterAll(meeting, u"风停了"_s).error().is(PlanRefusal::NotCalledOff));
        meeting.state = MeetingState::Open;
        QVERIFY(mayCallOff(meeting, u"台风"_s).error().is(PlanRefusal::AlreadyBegun));
        meeting.state = MeetingState::Closed;
        QVERIFY(mayCallOff(meeting, u"台风"_s).error().is(CourseRefusal::AlreadyClosed));
        meeting.state = MeetingState::Cancelled;
        QVERIFY(mayCallOff(meeting, u"台风"_s).error().is(CourseRefusal::Cancelled));
        QVERIFY(mayTakePlaceAfterAll(meeting, u"风停了"_s));
        QVERIFY(mayTakePlaceAfterAll(meeting, u" "_s).error().is(PlanRefusal::NoReason));
        QVERIFY(mayOpen({.meeting = meeting}).error().is(CourseRefusal::Cancelled));
    }

    void theDayItsNoticeHungStaysWithAMeetingCalledOff()
    {
        Meeting meeting;
        meeting.scheduledAt = now;
        meeting.noticeGivenOn = now.date().addDays(-5);
        const Meeting off = callOff(meeting);
        QCOMPARE(off.state, MeetingState::Cancelled);
        QCOMPARE(off.noticeGivenOn, meeting.noticeGivenOn); // it did hang
        const Meeting again = takePlaceAfterAll(off);
        QCOMPARE(again.state, MeetingState::Preparing);
        QVERIFY(!again.noticeGivenOn.isValid()); // given anew: what hung was recalled
    }

    void furtherPartsMoveAlongWithTheFirst()
    {
        Meeting meeting;
        meeting.scheduledAt = now; // 19:30
        const QDateTime second(now.date().addDays(1), QTime(14, 30), now.timeZone());
        const QDateTime third(now.date().addDays(2), QTime(9, 0), now.timeZone());
        QList<MeetingPart> parts{partOf(meeting, 1, now), partOf(meeting, 2, second), partOf(meeting, 3, third)};
        const auto times = [&parts](const QDateTime &to) {
            QList<QDateTime> at;
            for (const MeetingPart &part : partsMovedAlong(parts, now, to))
                at.append(part.session.scheduledAt);
            return at;
        };
        // By as many days, each at its own hour, also where the first gets another hour.
        QCOMPARE(times(now.addDays(3)), (QList<QDateTime>{second.addDays(3), third.addDays(3)}));
        QCOMPARE(times(now.addDays(3).addSecs(-10 * 3600)), (QList<QDateTime>{second.addDays(3), third.addDays(3)}));
        // On one evening all of them move by the same span, so that they still follow each other.
        parts[1].session.scheduledAt = now.addSecs(3600);
        parts[2].session.scheduledAt = now.addSecs(7200);
        QCOMPARE(times(now.addSecs(5400)), (QList<QDateTime>{now.addSecs(9000), now.addSecs(12600)}));
        QVERIFY(partsMovedAlong({parts.first()}, now, now.addDays(1)).isEmpty());
        QCOMPARE(partName(2), u"第二片"_s);
    }

    void theLastChangeThatStandsIsToBeTold()
    {
        MeetingPlan plan;
        QVERIFY(!plan.standingChange());
        plan.changes.append({.reason = u"台风"_s});
        plan.changes.append({.kind = MeetingChange::Kind::CalledOff, .reason = u"停电"_s, .withdrawn = true});
        QCOMPARE(plan.standingChange()->reason, u"台风"_s);
    }

    /// 海南 art. 9 says so, national law says nothing: there it takes a reason.
    void inPartsByLawOrForAReason()
    {
        const QDate day(2026, 11, 22);
        const Law here = lawOn(test::shippedPacks(), day, u"990101001001"_s);
        const Law hainan = lawOn(test::shippedPacks(), day, u"460106100203"_s);
        QVERIFY(mayBeInParts(*hainan.card({u"villagers_assembly"_s}), {}));
        for (const RuleCard &card : here.cards) {
            const Done may = mayBeInParts(card, u" "_s);
            QCOMPARE(may.has_value(), !card.decides);
            if (!may) {
                QVERIFY(may.error().is(PlanRefusal::PartsWithoutLaw));
                QCOMPARE(may.error().article(), QString()); // no law is no article
            }
            QVERIFY(mayBeInParts(card, u"人员居住分散"_s));
        }
        QVERIFY(mayBeInParts(*hainan.card(MeetingKind::representatives()), {}).error().is(PlanRefusal::PartsWithoutLaw));
    }

    void partsFollowEachOther()
    {
        Meeting meeting;
        meeting.scheduledAt = now;
        QList<MeetingPart> parts{partOf(meeting, 1, now)};
        QVERIFY(mayAddPart(meeting, parts, u"小学"_s, now.addDays(1)));
        QVERIFY(mayAddPart(meeting, parts, u" "_s, now.addDays(1)).error().is(PlanRefusal::PartWithoutPlace));
        QVERIFY(mayAddPart(meeting, parts, u"小学"_s, {}).error().is(PlanRefusal::PartWithoutTime));
        QVERIFY(mayAddPart(meeting, parts, u"小学"_s, now).error().is(PlanRefusal::PartNotLater));
        parts.append(partOf(meeting, 2, now.addDays(1)));
        QVERIFY(nextPart(meeting, parts, {}).error().is(CourseRefusal::NotOpenYet));
        meeting.state = MeetingState::Open;
        parts[0].openedAt = now;
        QCOMPARE(nextPart(meeting, parts, {})->session.id, parts[1].session.id);
        parts[1].openedAt = now.addDays(1);
        QVERIFY(nextPart(meeting, parts, {}).error().is(PlanRefusal::NoPartLeft));
    }

    void theNextPartWaitsForTheHandsOfTheOneThatSits()
    {
        Meeting meeting;
        meeting.scheduledAt = now;
        meeting.state = MeetingState::Open;
        QList<MeetingPart> parts{partOf(meeting, 1, now), partOf(meeting, 2, now.addDays(1)), partOf(meeting, 3, now.addDays(2))};
        parts[0].openedAt = now;
        Vote vote{.motion = u"同意硬化三组道路"_s};
        const auto waits = [&] {
            const auto next = nextPart(meeting, parts, {vote});
            return !next && next.error().is(PlanRefusal::HandsNotKept);
        };
        QVERIFY(waits()); // put, and not counted
        vote.parts.append({.session = parts[0].session.id, .there = {.present = 20}, .hands = {}, .present = {}});
        QVERIFY(waits()); // being counted
        vote.withdrawn = true;
        QVERIFY(!waits());
        vote.withdrawn = false;
        vote.parts.first().hands = HandCount{.inFavour = 20};
        QVERIFY(!waits());
        parts[1].openedAt = now.addDays(1);
        QVERIFY(waits()); // of the second part there are none yet
        vote.counted = Moment{};
        QCOMPARE(nextPart(meeting, parts, {vote})->session.id, parts[2].session.id);
    }

    void whoCameToTwoPartsIsCountedOnce()
    {
        const Meeting meeting;
        const QList<MeetingPart> parts{partOf(meeting, 1, now), partOf(meeting, 2, now.addDays(1))};
        QList<VillagerId> members;
        for (int i = 0; i < 6; ++i)
            members.append(VillagerId::fresh());
        QList<SignIn> signIns;
        const auto came = [&](int member, int part, bool left = false) {
            SignIn signIn{.meeting = meeting.id, .session = parts[part].session.id, .villager = members[member]};
            signIn.came.rank = signIns.size() + 1;
            if (left)
                signIn.left = Moment{.rank = signIns.size() + 1};
            signIns.append(signIn);
        };
        came(0, 0);
        came(1, 0, true); // goes, and comes to the second part once more
        came(2, 0);
        came(1, 1);
        came(3, 1);
        signIns.append({.meeting = meeting.id, .session = parts[1].session.id, .villager = VillagerId::fresh(), .capacity = Capacity::Observer});
        SignIn mistaken{.meeting = meeting.id, .session = parts[1].session.id, .villager = members[5]};
        mistaken.withdrawn = true;
        signIns.append(mistaken);
        const Attendance attendance(members, signIns);
        QCOMPARE(attendedByPart(parts, attendance), (QList<int>{3, 1}));
        QCOMPARE(int(attendance.attendedMembers().size()), 4);
    }

    void templatesAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("fault");
        using Fault = MeetingTemplateFault;
        QTest::newRow("another format") << QByteArray("kinds/1") << QByteArray("kinds/9") << int(Fault::OtherFormat);
        QTest::newRow("unknown key") << QByteArray("\"business\"") << QByteArray("\"busy\": [], \"business\"") << int(Fault::UnknownKey);
        QTest::newRow("no business") << QByteArray("[\"说明\", \"讨论\"]") << QByteArray("[]") << int(Fault::MissingKey);
        QTest::newRow("unknown role") << QByteArray("\"presenter\"") << QByteArray("\"dancer\"") << int(Fault::WrongValue);
        QTest::newRow("nobody chairs") << QByteArray("\"chair\", ") << QByteArray() << int(Fault::Contradictory);
        QTest::newRow("no step") << QByteArray("[{\"name\": \"讲清楚\", \"does\": \"说清来龙去脉\"}]") << QByteArray("[]") << int(Fault::WrongValue);
        QTest::newRow("cut off") << QByteArray("}]})") << QByteArray("}") << int(Fault::NotJson);
        QTest::newRow("not JSON") << QByteArray("{\"format\"") << QByteArray("format") << int(Fault::NotJson);
    }
    void templatesAreReadStrictly()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, fault);
        const auto whole = readMeetingTemplates(oneTemplate);
        QVERIFY(whole.has_value());
        QCOMPARE(templateOf({u"field_meeting"_s}, *whole)->roles.last(), MeetingRole::Presenter);
        QVERIFY(!templateOf({u"hearing"_s}, *whole));
        QByteArray bytes = oneTemplate;
        if (from == "}]})")
            bytes.chop(3);
        else
            bytes.replace(from, to);
        const auto broken = readMeetingTemplates(bytes);
        QVERIFY(!broken);
        QVERIFY(broken.error().is(MeetingTemplateFault(fault)));
    }
    void aKindStandsInOneTemplate()
    {
        QByteArray bytes = oneTemplate;
        const qsizetype from = bytes.indexOf("{\"kinds\"");
        bytes.insert(bytes.size() - 2, ", " + bytes.mid(from, bytes.size() - 2 - from));
        const auto twice = readMeetingTemplates(bytes);
        QVERIFY(!twice && twice.error().is(MeetingTemplateFault::Contradictory));
    }
};

YISHIBU_TEST(TestMeetingChange)
#include "tst_meeting_change.moc"
