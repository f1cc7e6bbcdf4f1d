#include "tests/journeys/played_book.h"
#include "tests/journeys/window_at_work.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"

#include "app/meeting/course.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "db/stores/local_law_store.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/vote_store.h"
#include "ui/controls/list_table.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"

#include <QApplication>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// What becomes of a meeting before it is held, and the rules a village sets itself: in the window, and then in the book that
/// is opened again.
class TestOtherDay : public QObject, WindowAtWork
{
    Q_OBJECT

    void setClock(QDate day, QTime time) { m_clock.set(QDateTime(day, time, QTimeZone("Asia/Shanghai"))); }
    Meeting kept(const MeetingId &id) const { return **book().meetings().meeting(id); }
    MeetingPlan planOf(const MeetingId &id) const { return *book().meetingPlans().of(id); }
    QString organicLaw() const { return hall().law().packOf(hall().card().kind)->id; }

    /// The shipped meeting as far as one act of it, before the window.
    void playUntil(ActKind last)
    {
        const auto played = PlayedBook::at(path());
        QVERIFY(played);
        QVERIFY(played->player->playUntil([last](const CastAct &act) { return act.kind == last; }));
    }
    MeetingId onlyMeeting() const { return book().meetings().meetings()->first().id; }

    /// A meeting that only hears of something, with all that the page asks for.
    void prepareFor(QDate day)
    {
        const Topic topic{.title = u"村口路灯"_s, .proposal = u"在村口装六盏路灯"_s, .raisedOn = m_clock.today(), .matter = u"public_welfare"_s};
        QVERIFY(m_place->topics.keep(topic));
        m_window->goTo(Room::Meetings);
        QVERIFY(click(u"firstMeeting"_s));
        QVERIFY(pressDate(u"meetingDay"_s, day));
        QVERIFY(type(u"meetingPlace"_s, u"村党群服务中心会议室"_s));
        QVERIFY(typePerson(u"meetingChair"_s, u"陶斌"_s));
        QVERIFY(typePerson(u"meetingRecorder"_s, u"何慧敏"_s));
        QVERIFY(m_place->meetings.keepItem(
            {.meeting = hall().meeting().id, .topic = topic.id, .title = topic.title, .purpose = ItemPurpose::Hear}));
        QCOMPARE(hall().agenda().size(), 1);
    }

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Tokens()); }
    void init() { useBook(QString::fromLatin1(QTest::currentTestFunction())); }
    void cleanup()
    {
        const bool isSound = !m_place || book().check()->isSound();
        stop();
        QVERIFY(isSound);
    }

    /// Organic Law 2025: in force from 2026-01-01. The law is that of the new day, and is stamped when it opens.
    void putOffOverNewYearItIsHeldUnderTheNewLaw()
    {
        setClock({2025, 12, 20}, {9, 0});
        QVERIFY(start());
        QVERIFY(settleVillage());
        prepareFor({2025, 12, 31});
        if (QTest::currentTestFailed())
            return;
        const MeetingId id = hall().meeting().id;
        QVERIFY2(organicLaw().startsWith(u"organic-law-2018"_s), qPrintable(organicLaw()));
        QVERIFY(click(u"changeMeeting"_s));
        QVERIFY(pressDate(u"newMeetingDay"_s, {2026, 1, 2}));
        QVERIFY(click(u"putOff"_s));
        QCOMPARE(said(), wordsOf(Reason::refusal(PlanRefusal::NoReason)));
        QCOMPARE(kept(id).scheduledAt.date(), QDate(2025, 12, 31));
        QVERIFY(type(u"changeReason"_s, u"年底忙"_s));
        QVERIFY(click(u"putOff"_s));
        QCOMPARE(kept(id).scheduledAt.date(), QDate(2026, 1, 2));
        QCOMPARE(organicLaw(), u"organic-law-2025"_s);
        QVERIFY(kept(id).rulePackDigest.isEmpty()); // nothing is stamped yet
        stop();

        setClock({2026, 1, 2}, {19, 20});
        QVERIFY(start());
        const MeetingChange change = planOf(id).changes.value(0);
        QVERIFY(change.kind == MeetingChange::Kind::PutOff);
        QCOMPARE(change.formerAt.date(), QDate(2025, 12, 31));
        QCOMPARE(change.reason, u"年底忙"_s);
        m_window->enterMeeting(id);
        QCOMPARE(organicLaw(), u"organic-law-2025"_s);
        QVERIFY2(whyNot().isEmpty(), qPrintable(whyNot()));
        QVERIFY(goOn());
        QCOMPARE(kept(id).state, MeetingState::Open);
        QCOMPARE(kept(id).rulePack, u"organic-law-2025"_s);
        QCOMPARE(kept(id).baseDate, QDate(2026, 1, 2));
        QVERIFY(hall().card().quorumArticle.contains(u"第三十条"_s));
    }

    void calledOffItStaysSoWithItsReason()
    {
        playUntil(ActKind::GiveNotice);
        setClock({2026, 11, 20}, {9, 0});
        QVERIFY(start());
        const MeetingId id = onlyMeeting();
        const QDate hung = kept(id).noticeGivenOn;
        QVERIFY(hung.isValid());
        m_window->enterMeeting(id);
        QVERIFY(click(u"changeMeeting"_s));
        QVERIFY(click(u"callOff"_s));
        QCOMPARE(said(), wordsOf(Reason::refusal(PlanRefusal::NoReason)));
        QCOMPARE(kept(id).state, MeetingState::Preparing);
        QVERIFY(type(u"changeReason"_s, u"停电"_s));
        QVERIFY(click(u"callOff"_s));
        QCOMPARE(kept(id).state, MeetingState::Cancelled);
        QVERIFY(!whyNot().isEmpty());
        stop();

        setClock({2026, 11, 22}, {19, 30}); // the evening it would have been
        QVERIFY(start());
        QCOMPARE(kept(id).state, MeetingState::Cancelled);
        const MeetingChange change = planOf(id).changes.value(0);
        QVERIFY(change.kind == MeetingChange::Kind::CalledOff && !change.withdrawn);
        QCOMPARE(change.reason, u"停电"_s);
        QCOMPARE(change.noticeGivenOn, hung);
        m_window->goTo(Room::Meetings);
        const auto *list = find<ListTable>(u"meetingList"_s);
        QVERIFY(list && list->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"停电"_s));
        m_window->enterMeeting(id);
        QVERIFY(!whyNot().isEmpty());
        QVERIFY(m_place->meetings.open().error().is(CourseRefusal::Cancelled));
    }

    void theNextIsMadeFromTheLast()
    {
        playUntil(ActKind::CloseMeeting);
        setClock({2026, 12, 1}, {9, 0});
        QVERIFY(start());
        const Meeting last = kept(onlyMeeting());
        QCOMPARE(last.state, MeetingState::Closed);
        m_window->goTo(Room::Meetings);
        QVERIFY(click(u"newMeeting"_s));
        const MeetingId id = hall().meeting().id;
        QVERIFY(id != last.id);
        QVERIFY(click(u"takeLast"_s));
        const Meeting next = kept(id);
        stop();

        QVERIFY(start());
        QCOMPARE(kept(id), next);
        QCOMPARE(next.state, MeetingState::Preparing);
        QCOMPARE(next.place, last.place);
        QCOMPARE(next.contact, last.contact);
        QVERIFY(next.chair == last.chair && next.recorder == last.recorder && next.scrutineer == last.scrutineer
                && next.teller == last.teller);
        QVERIFY(next.scheduledAt > last.scheduledAt && !next.noticeGivenOn.isValid());
        // Never who was there, and what was voted.
        QVERIFY(!book().attendance().signIns(last.id)->isEmpty() && book().attendance().signIns(id)->isEmpty());
        QVERIFY(!book().votes().votes(last.id)->isEmpty() && book().votes().votes(id)->isEmpty());
        const MeetingCopy copy = planOf(id).copies.value(0);
        QCOMPARE(copy.source, last.id);
        QVERIFY(copy.taken.contains(TakenOver::Place) && copy.taken.contains(TakenOver::Roles));
    }

    /// Organic Law 2025 art. 35: fifteen days.
    void fewerDaysThanTheLawAsksAreRefusedWithItsArticle()
    {
        setClock({2026, 11, 22}, {9, 0});
        QVERIFY(start());
        QVERIFY(settleVillage());
        const auto showSettings = [this] { return takeFromMenu(u"Rules of this village"_s) && chooseTab(u"lawTabs"_s, 1); };
        QVERIFY(showSettings());
        QVERIFY(press(u"localPosting"_s, u"10"_s));
        QVERIFY(click(u"keepSettings"_s));
        QVERIFY2(said().contains(u"村民委员会组织法第三十五条"_s) && said().contains(u"15"_s), qPrintable(said()));
        QCOMPARE(*book().localLaw().settings(), LocalSettings{});
        QVERIFY(press(u"localPosting"_s, u"20"_s));
        QVERIFY(click(u"keepSettings"_s));
        QCOMPARE(book().localLaw().settings()->postingDays, std::optional(20));
        stop();

        QVERIFY(start());
        QCOMPARE(book().localLaw().settings()->postingDays, std::optional(20));
        QCOMPARE(m_place->law.law().card(MeetingKind::representatives())->postingDays, 20);
    }
};

YISHIBU_TEST(TestOtherDay)
#include "tst_other_day.moc"
