#include "app/meeting/course.h"
#include "app/minutes/minutes_text.h"
#include "db/stores/attendance_store.h"
#include "db/stores/course_store.h"
#include "db/stores/discussion_store.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/vote_store.h"
#include "tests/ui/meeting/prepare_on_table.h"
#include "ui/signin/sign_in_model.h"
#include "ui/words/reason_words.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// A meeting that is not held on the day it was planned for: held today under the law of today, or entered from its paper.
class TestMeetingDay : public QObject, PrepareOnTable
{
    Q_OBJECT

    void setClock(QDate day, QTime time) { m_table->clock.set(QDateTime(day, time, QTimeZone("Asia/Shanghai"))); }
    void sayWhy(const QString &reason) const
    {
        auto *field = partOf<QLineEdit>(*m_page, u"dayReason"_s);
        QVERIFY(field->isVisible());
        commit(field, reason);
    }
    bool isShown(const QString &name) const { return partOf<QWidget>(*m_page, name)->isVisible(); }
    /// A meeting that only hears of something both laws know.
    void planFor(QDate day)
    {
        QVERIFY(place().village.setUp(m_table->player->meeting().village));
        Topic topic = m_table->player->meeting().topics.first();
        topic.matter = u"public_welfare"_s;
        QVERIFY(place().topics.keep(topic));
        Meeting meeting = *place().meetings.newMeeting();
        meeting.scheduledAt = QDateTime(day, QTime(19, 30));
        meeting.place = u"会议室"_s;
        meeting.recorder = m_table->player->meeting().meeting.recorder;
        QVERIFY(place().meetings.keep(meeting));
        QVERIFY(place().meetings.keepItem({.meeting = meeting.id, .topic = topic.id, .title = topic.title, .purpose = ItemPurpose::Hear}));
    }
    bool noticeIsAskedAnew() const
    {
        return std::ranges::any_of(warningsOf(hall().facts()),
                                   [](const MeetingWarning &one) { return one.gap == MeetingGap::NoticeNotGiven; });
    }

private Q_SLOTS:
    void init() { m_table = std::make_unique<MeetingOnTable>(); }
    void cleanup() { clearAway(); }

    void acrossNewYearTheLawIsThatOfTheOpening_data()
    {
        QTest::addColumn<QDate>("planned");
        QTest::addColumn<QDate>("held");
        QTest::addColumn<QString>("law");
        QTest::newRow("late") << QDate(2025, 12, 31) << QDate(2026, 1, 1) << u"organic-law-2025"_s;
        QTest::newRow("early") << QDate(2026, 1, 1) << QDate(2025, 12, 31) << u"organic-law-2018-collective-law"_s;
    }
    void acrossNewYearTheLawIsThatOfTheOpening()
    {
        QFETCH(QDate, planned);
        QFETCH(QDate, held);
        QFETCH(QString, law);
        setClock(QDate(2025, 12, 20), QTime(9, 0));
        planFor(planned);
        setClock(held, QTime(19, 20));
        const Done refused = place().meetings.open();
        QVERIFY(!refused);
        QVERIFY(refused.error().is(planned < held ? CourseRefusal::PlannedForBefore : CourseRefusal::PlannedForLater));
        QVERIFY(kept().state == MeetingState::Preparing && kept().rulePackDigest.isEmpty());
        showPage();
        QCOMPARE(isShown(u"enterFromPaper"_s), planned < held);
        if (planned > held)
            click(u"holdToday"_s); // asks why first
        click(u"holdToday"_s);
        QCOMPARE(m_said, wordsOf(Reason::refusal(PlanRefusal::NoReason)));
        sayWhy(u"大家都到了"_s);
        click(u"holdToday"_s);
        QCOMPARE(kept().scheduledAt, QDateTime(held, QTime(19, 30)));
        QVERIFY(noticeIsAskedAnew());
        QVERIFY(!isShown(u"holdToday"_s));
        const QSignalSpy finished(m_page.get(), &StagePage::finished);
        m_page->goOn();
        QVERIFY2(finished.size() == 1, qPrintable(m_said));
        QCOMPARE(kept().rulePack, law);
        QCOMPARE(kept().baseDate, held);
    }

    /// 协商 stands in the law since 2026. Held before, it was held by custom, and its minutes name no law either.
    void minutesOfAConsultationOfBeforeNameNoLaw()
    {
        setClock(QDate(2025, 6, 1), QTime(9, 0));
        planFor(QDate(2025, 6, 1));
        QVERIFY(draftMinutes(hall().minutesSource()).lawTitle.contains(u"村民委员会组织法"_s));
        QVERIFY(place().meetings.changeKind({u"courtyard_meeting"_s}, {}));
        const Minutes minutes = draftMinutes(hall().minutesSource());
        QCOMPARE(minutes.lawTitle, QString());
        QVERIFY2(!minutesText(minutes).contains(u"《中华人民共和国村民委员会组织法》"_s), qPrintable(minutesText(minutes)));
    }

    void thePapersOfThePartyAreSealedByIt()
    {
        planFor(QDate(2026, 11, 22));
        QVERIFY(draftMinutes(hall().minutesSource()).sealWords().endsWith(u"村民委员会"_s));
        QVERIFY(place().meetings.changeKind({u"party_members_meeting"_s}, {}));
        QVERIFY(draftMinutes(hall().minutesSource()).sealWords().endsWith(u"党组织"_s));
        QVERIFY(place().meetings.changeKind({u"members_assembly"_s}, {}));
        QVERIFY(draftMinutes(hall().minutesSource()).sealWords().endsWith(u"农村集体经济组织"_s));
    }

    void daysEarlyTheNoticeIsGivenAnew()
    {
        m_table->playUntil(ActKind::GiveNotice);
        const Meeting before = kept();
        setClock(before.scheduledAt.date().addDays(-3), QTime(20, 7));
        showPage();
        QVERIFY(!isShown(u"dayReason"_s) && !isShown(u"enterFromPaper"_s));
        m_page->goOn();
        QCOMPARE(m_said, wordsOf(Reason::refusal(CourseRefusal::PlannedForLater, {before.scheduledAt.date().toJulianDay()})));
        QCOMPARE(kept(), before);
        click(u"holdToday"_s);
        QVERIFY(partOf<QLineEdit>(*m_page, u"dayReason"_s)->hasFocus() || !m_page->isActiveWindow());
        QCOMPARE(faultsOfStage(*m_page, u"day-early"_s, 1.0, {1274, 1400}), QStringList());
        sayWhy(u"台风要来"_s);
        click(u"holdToday"_s);
        QCOMPARE(kept().scheduledAt, QDateTime(before.scheduledAt.date().addDays(-3), QTime(20, 7))); // its hour is over
        QVERIFY(!kept().noticeGivenOn.isValid() && noticeIsAskedAnew());
        const MeetingChange change = book().meetingPlans().of(before.id)->changes.first();
        QCOMPARE(change.formerAt, before.scheduledAt);
        QCOMPARE(change.reason, u"台风要来"_s);
    }

    /// What people were told is not typed over: it is put off, on record.
    void aDayThatIsKnownIsPutOff()
    {
        m_table->playUntil(ActKind::PrepareMeeting);
        showPage();
        auto *day = partOf<QDateEdit>(*m_page, u"meetingDay"_s);
        auto *time = partOf<QTimeEdit>(*m_page, u"meetingTime"_s);
        const QDate first = kept().scheduledAt.date();
        day->setDate(first.addDays(1)); // nobody knows of it yet
        QCOMPARE(kept().scheduledAt.date(), first.addDays(1));
        day->setDate(first);
        const QString putOff = wordsOf(Reason::refusal(PlanRefusal::TimeIsKnown));
        const auto staysAsItWas = [&] {
            const Meeting before = kept();
            m_said.clear();
            day->setDate(first.addDays(2));
            if (m_said != putOff || kept() != before || day->date() != first)
                return false;
            m_said.clear();
            time->setTime(QTime(8, 0));
            return m_said == putOff && kept() == before && time->time() == before.scheduledAt.time();
        };
        QVERIFY(place().meetings.giveNotice(QDate(2026, 11, 12)));
        m_page->refresh();
        QVERIFY(staysAsItWas());
        QVERIFY(place().meetings.putOff(kept().scheduledAt.addDays(1), u"台风要来"_s));
        QVERIFY(place().meetings.putOff(kept().scheduledAt.addDays(-1), u"台风没来"_s)); // the notice is to be given anew
        m_page->refresh();
        QVERIFY(place().meetings.changeKind({u"villagers_assembly"_s}, {}));
        QVERIFY(place().meetings.addPart(u"三组晒谷场"_s, kept().scheduledAt.addDays(1), u"人员居住分散"_s));
        m_page->refresh();
        QVERIFY(staysAsItWas());
        QCOMPARE(book().meetingPlans().of(kept().id)->parts.at(1).session.scheduledAt, kept().scheduledAt.addDays(1));
    }

    void aLateEntryIsMarkedAndMayBeTakenBack()
    {
        m_table->playUntil(ActKind::GiveNotice);
        setClock(kept().scheduledAt.date().addDays(2), QTime(9, 0));
        showPage();
        click(u"enterFromPaper"_s);
        QCOMPARE(m_said, wordsOf(Reason::refusal(PlanRefusal::NoReason)));
        QCOMPARE(faultsOfStage(*m_page, u"day-past"_s, 1.0, {1274, 1400}), QStringList());
        QCOMPARE(faultsOfStage(*m_page, u"day-past"_s, 1.5, {1274, 2400}), QStringList());
        sayWhy(u"会场停电"_s);
        click(u"enterFromPaper"_s);
        const LateEntry entry = book().course().of(hall().meeting().id)->lateEntry.value();
        QCOMPARE(entry.heldOn, QDate(2026, 11, 22));
        QCOMPARE(entry.enteredOn, QDate(2026, 11, 24));
        QCOMPARE(entry.reason, u"会场停电"_s);
        QVERIFY(partOf<QLabel>(*m_page, u"dayWords"_s)->text().contains(u"会场停电"_s));
        partOf<QDateEdit>(*m_page, u"meetingDay"_s)->setDate(QDate(2026, 11, 23)); // it is of that day
        QCOMPARE(m_said, wordsOf(Reason::refusal(PlanRefusal::TimeIsKnown)));
        QCOMPARE(kept().scheduledAt.date(), QDate(2026, 11, 22));
        QCOMPARE(faultsOfStage(*m_page, u"day-late-entry"_s, 1.0, {1274, 1400}), QStringList());
        QCOMPARE(faultsOfStage(*m_page, u"day-late-entry"_s, 1.5, {1274, 2400}), QStringList());
        click(u"takeBackLateEntry"_s);
        QVERIFY(!book().course().of(hall().meeting().id)->lateEntry);
        QVERIFY(place().meetings.open().error().is(CourseRefusal::PlannedForBefore));
    }

    void whatIsEnteredOfItComesFromPaper()
    {
        m_table->playUntil(ActKind::GiveNotice);
        setClock(QDate(2026, 11, 24), QTime(9, 0));
        QVERIFY(place().meetings.enterFromPaper(u"会场停电"_s));
        showPage();
        m_page->goOn();
        QVERIFY2(kept().state == MeetingState::Open, qPrintable(m_said));
        QCOMPARE(kept().baseDate, QDate(2026, 11, 22));
        QVERIFY(place().meetings.takeBackLateEntry().error().is(MeetingRefusal::AlreadyOpen));
        for (const VillagerId &member : hall().attendance().absentMembers())
            QVERIFY(place().signIn.admit(member));
        const AgendaItemId item = hall().agenda().first().id;
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Discuss}));
        QVERIFY(place().discussion.addRemark(item, {}, false, u"先修桥"_s));
        QVERIFY(place().discussion.addPoint(item, PointColumn::Agreed, u"路要修"_s));
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        const auto vote = place().voting.open(item, u"同意硬化村道"_s);
        QVERIFY(vote && place().voting.count(vote->id, {.inFavour = 30, .against = 2, .abstained = 1}));
        const auto resolved = place().voting.resolve(vote->id, hall().meeting().recorder, hall().meeting().scrutineer,
                                                     QDate(2026, 11, 23), {}); // past today, not past the meeting
        QVERIFY2(resolved.has_value(), resolved ? "" : qPrintable(wordsOf(resolved.error())));

        const MeetingId id = hall().meeting().id;
        QList<Moment> moments;
        const QList<SignIn> signIns = *book().attendance().signIns(id);
        for (const SignIn &one : signIns)
            moments.append(one.came);
        moments += {book().discussion().remarks(id)->first().said, book().discussion().points(id)->first().noted,
                    book().votes().resolutions(id)->first().made};
        const Vote counted = book().votes().votes(id)->first();
        moments += {counted.opened, *counted.frozen, *counted.counted};
        for (const Moment &moment : std::as_const(moments)) {
            QVERIFY(moment.circumstance.source == Source::Paper && moment.circumstance.precision == Precision::Day);
            QCOMPARE(moment.circumstance.happenedAt.date(), QDate(2026, 11, 22));
        }
        QVERIFY(place().minutes.close());
        const auto minutes = place().minutes.minutes();
        QVERIFY(minutes.has_value());
        QCOMPARE(minutes->day, QDate(2026, 11, 22));
        QCOMPARE(minutes->lateEntry, u"根据纸质记录补录：本次会议于2026年11月22日召开，2026年11月24日补录，原因：会场停电"_s);
        QVERIFY(minutes->end.isEmpty() && minutes->members.first().cameAt.isEmpty());
        QVERIFY(minutes->items.first().votes.first().typedAt.startsWith(u"2026年11月24日"_s));
        QVERIFY(minutesText(*minutes).contains(u"根据纸质记录补录"_s));
    }

    /// The list at the door says 补录, with the hour where the paper tells one; the hour is of the evening, not of the typing.
    void theHoursOfALateEntryAreOfItsEvening()
    {
        m_table->playUntil(ActKind::GiveNotice);
        setClock(QDate(2026, 11, 24), QTime(9, 0));
        QVERIFY(place().meetings.enterFromPaper(u"会场停电"_s));
        QVERIFY(place().meetings.open());
        const QList<VillagerId> members = hall().attendance().absentMembers();
        const auto hour = [](int hours, int minutes) { return QDateTime(QDate(2026, 11, 24), QTime(hours, minutes), QTimeZone("Asia/Shanghai")); };
        QVERIFY(place().signIn.admit(members.at(0)));
        QVERIFY(place().signIn.admit(members.at(1), Capacity::Member, {.at = hour(19, 48), .precision = Precision::Minute}));
        const SignInId second = hall().attendance().signInOf(members.at(1))->id;
        QVERIFY(place().signIn.leave(second, hour(19, 40)).error().is(AttendanceRefusal::LeavesBeforeComing));
        QVERIFY(place().signIn.leave(second, hour(20, 10)));
        QVERIFY(place().signIn.leave(hall().attendance().signInOf(members.at(0))->id));
        const QList<SignIn> kept = *book().attendance().signIns(hall().meeting().id);
        for (const SignIn &one : kept) {
            QCOMPARE(one.came.circumstance.happenedAt.date(), QDate(2026, 11, 22));
            QCOMPARE(one.left->circumstance.happenedAt.date(), QDate(2026, 11, 22));
        }
        SignInModel shown(hall());
        shown.follow();
        const auto timeIn = [&shown](int row) { return shown.index(row, SignInModel::Time).data().toString(); };
        QCOMPARE(timeIn(0), u"19:48, late entry, left 20:10"_s);
        QCOMPARE(timeIn(1), u"late entry, left early"_s);
    }
};

YISHIBU_TEST(TestMeetingDay)

#include "tst_meeting_day.moc"
