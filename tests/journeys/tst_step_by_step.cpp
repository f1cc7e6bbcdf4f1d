#include "tests/journeys/window_at_work.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/dossier_store.h"
#include "ui/controls/stage_page.h"
#include "ui/startup/practice_village.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"
#include "ui/words/reason_words.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// A matter that 村民会议 decides on its way to the decision: 党员大会 votes on its step in the window, a 群众会 reaches 共识,
/// and the topic stays free for those who decide.
class TestStepByStep : public QObject, WindowAtWork
{
    Q_OBJECT

    const QDate m_day{2026, 11, 22};
    int m_books = 0;

    const Topic &topic() const { return hall().topics().constFirst(); }
    const Dossier &dossier() const { return *m_place->dossiers.of(topic().id); }

    void raiseTopic()
    {
        for (const Topic &other : QList<Topic>(hall().topics()))
            QVERIFY(m_place->topics.withdraw(other));
        QVERIFY(m_place->topics.keep(Topic{.title = u"村道硬化"_s, .proposal = u"硬化村道1.2公里"_s, .raisedOn = m_day, .matter = u"public_welfare"_s}));
    }

    void prepare(const QString &button, const QString &kind)
    {
        m_window->goTo(Room::Meetings);
        QVERIFY(click(button));
        QVERIFY(choose(u"meetingKind"_s, kind) || hall().meeting().kind.word == kind);
        QCOMPARE(hall().meeting().kind.word, kind);
        QVERIFY(pressDate(u"meetingDay"_s, m_day));
        QVERIFY(type(u"meetingPlace"_s, u"村党群服务中心会议室"_s));
        QVERIFY(typePerson(u"meetingChair"_s, u"陶斌"_s));
        QVERIFY(typePerson(u"meetingRecorder"_s, u"何慧敏"_s));
        QVERIFY2(!hall().isTaken(topic().id), "the topic is not free");
        QVERIFY(takeFirst(u"addTopic"_s));
        QCOMPARE(hall().agenda().size(), 1);
    }

    /// As many as it takes to pass anything where all members are counted.
    void openAndSignIn()
    {
        QVERIFY2(whyNot().isEmpty(), qPrintable(whyNot())); // neither delegation nor study is asked for
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().state, MeetingState::Open);
        const int asked = enoughToPass();
        const QList<Entitled> entitled = hall().entitled();
        for (const Entitled &one : entitled) {
            if (hall().attendance().present() < asked)
                QVERIFY(m_place->signIn.admit(one.villager).has_value());
        }
        QVERIFY(m_place->door.compare(hall().attendance().signedMembers()).has_value());
        QVERIFY(goOn());
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Discuss);
    }

    void passIt()
    {
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Vote);
        QVERIFY(goOn());
        QCOMPARE(hall().votes().size(), 1);
        QVERIFY(press(u"inFavour"_s, QString::number(hall().attendance().present())));
        QVERIFY(press(u"against"_s, u"0"_s));
        QVERIFY(press(u"abstained"_s, u"0"_s));
        QVERIFY(goOn());
        QTRY_VERIFY(hall().votes().first().decision.has_value());
        QVERIFY(hall().votes().first().decision->passed);
        QCOMPARE(hall().votes().first().decision->article, u"支部工作条例第十一条"_s); // its own majority
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.stage, Stage::Minutes); // a step has no resolution of its own
        QVERIFY(hall().resolutions().isEmpty());
    }

    void close()
    {
        if (hall().meeting().at.stage == Stage::Item)
            QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.stage, Stage::Minutes);
        m_clock.set(QDateTime(m_day, QTime(20, 50)));
        QVERIFY2(goOn(), qPrintable(whyNot()));
        QVERIFY(click(u"closeMeeting"_s));
        QCOMPARE(hall().meeting().state, MeetingState::Closed);
    }

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Tokens()); }

    void init()
    {
        m_clock.set(QDateTime(m_day, QTime(19, 0)));
        useBook(QString::number(++m_books));
        QVERIFY(begin());
        QVERIFY(practice::settle(*m_place));
        raiseTopic();
        QVERIFY(showWindow());
    }

    void cleanup()
    {
        QVERIFY(m_place->book->check()->isSound());
        stop();
    }

    void thePartyMembersVoteOnTheirStep()
    {
        QVERIFY(m_place->dossiers.open(m_place->dossiers.proposed(topic())));
        prepare(u"firstMeeting"_s, u"party_members_meeting"_s);
        if (!QTest::currentTestFailed())
            openAndSignIn();
        if (!QTest::currentTestFailed())
            passIt();
        if (!QTest::currentTestFailed())
            close();
        if (QTest::currentTestFailed())
            return;
        const auto offers = m_place->dossiers.offers(dossier(), u"review"_s);
        QVERIFY(offers && offers->size() == 1);
        const StepRecord review = offers->constFirst().record;
        QCOMPARE(review.base, hall().meeting().base);
        QVERIFY(2 * review.inFavour > review.base);
        QVERIFY2(review.words.contains(u"通过"_s), qPrintable(review.words));
        const Done kept = m_place->dossiers.record(Dossier(dossier()), review);
        QVERIFY2(kept, kept ? "" : qPrintable(wordsOf(kept.error())));
        const auto law = m_place->dossiers.lawFor(dossier());
        QVERIFY(law.has_value());
        const QList<DossierWarning> warnings = warningsOf(*m_place->dossiers.formOf(dossier()), dossier(), *law);
        for (const DossierWarning &one : warnings)
            QVERIFY(one.what == DossierWarning::What::Missing); // 提议 and 商议 alone
        prepare(u"newMeeting"_s, u"representatives_meeting"_s); // free for the next step
        QCOMPARE(hall().agenda().first().purpose, ItemPurpose::Decide);
    }

    void aConsensusGoesBeforeThoseWhoDecide()
    {
        prepare(u"firstMeeting"_s, u"community_meeting"_s);
        if (!QTest::currentTestFailed())
            openAndSignIn();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(takeFirst(u"endItem"_s));
        QCOMPARE(hall().agenda().first().ending, ItemEnding::Consensus);
        close();
        if (!QTest::currentTestFailed())
            prepare(u"newMeeting"_s, u"representatives_meeting"_s);
    }
};

YISHIBU_TEST(TestStepByStep)
#include "tst_step_by_step.moc"
