#include "tests/journeys/window_at_work.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"

#include "app/minutes/canonical.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "ui/controls/stage_page.h"
#include "ui/startup/practice_village.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"
#include "ui/window/main_window.h"
#include "ui/window/meeting_frame.h"
#include "ui/words/reason_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// Every kind of meeting that the shipped packs know, held in the window by mouse and keyboard: made, prepared, opened with
/// just enough people, its item taken to its end, and closed.
class TestEveryKind : public QObject, WindowAtWork
{
    Q_OBJECT

    const QDate m_day{2026, 11, 22};

    /// Seven people each in the bodies that the practice register knows nothing of.
    void fillBodies()
    {
        const QList<Villager> villagers = hall().roster().villagers();
        for (const Body body : {Body::SupervisionCommittee, Body::PartyBranch, Body::CollectiveDelegates, Body::CollectiveCouncil}) {
            const auto held = std::ranges::count_if(hall().seats(), [&](const Seat &seat) { return seat.body == body && seat.isHeldOn(m_day); });
            for (qsizetype i = 0, named = held; named < 7 && i < villagers.size(); i += 11) {
                if (!villagers[i].isAdultOn(m_day))
                    continue;
                QVERIFY(m_place->roster.addSeat({.villager = villagers[i].id, .body = body, .from = QDate(2026, 1, 1)}));
                ++named;
            }
        }
        const auto isMember = [](const Villager &one) { return one.collectiveMember; };
        const bool hasMembers = std::ranges::any_of(villagers, isMember);
        for (qsizetype i = 0; !hasMembers && i < 90; i += 9) {
            Villager member = villagers[i];
            member.collectiveMember = true;
            QVERIFY(m_place->roster.changePerson(member));
        }
    }

    /// A topic of a matter that this kind may decide with all its members, handed over where the law asks for that.
    void raiseTopic(const MeetingKind &kind)
    {
        const Law law = m_place->meetings.lawOf(m_day);
        const RuleCard &card = *law.card(kind);
        const auto fits = std::ranges::find_if(law.matters, [&](const Matter &matter) {
            return mayGoBefore(matter, card).has_value() && cardFor(&matter, card).votesBy == VotesBy::Members;
        });
        QVERIFY2(fits != law.matters.end() || !card.decides, qPrintable(card.name + u" may decide nothing"_s));
        const QString matter = fits == law.matters.end() ? law.matters.first().id : fits->id;
        for (const Topic &other : QList<Topic>(hall().topics()))
            QVERIFY(m_place->topics.withdraw(other));
        const Topic topic{.title = u"村口路灯"_s, .proposal = u"在村口装六盏路灯"_s, .raisedOn = m_day, .matter = matter};
        QVERIFY(m_place->topics.keep(topic));
        if (card.decides && card.needsDelegation)
            QVERIFY(m_place->topics.keep(Delegation{.decidedOn = QDate(2026, 3, 1), .matter = matter, .text = u"由村民代表会议决定"_s,
                                                    .from = QDate(2026, 3, 1), .until = QDate(2026, 12, 31)}));
    }

    /// The first by hand at the door, the others at other laptops, until there are enough.
    void signEnoughIn()
    {
        const QList<Entitled> entitled = hall().entitled();
        const Villager *first = hall().roster().find(entitled.first().villager);
        const int needed = enoughToPass();
        QVERIFY(type(u"findPersonField"_s, first->name));
        QTest::keyClick(find<QLineEdit>(u"findPersonField"_s), Qt::Key_Return);
        for (const Entitled &one : entitled) {
            if (hall().attendance().present() >= needed)
                break;
            if (!hall().attendance().isHere(one.villager) && hall().maySign(one.villager))
                QVERIFY(m_place->signIn.admit(one.villager).has_value());
        }
        QVERIFY(hall().quorum().reached());
        QCOMPARE(hall().attendance().present(), needed);
    }

    void prepare(const QString &kind)
    {
        m_window->goTo(Room::Meetings);
        QVERIFY(click(u"firstMeeting"_s));
        QVERIFY(hall().hasMeeting());
        QVERIFY(choose(u"meetingKind"_s, kind) || hall().meeting().kind.word == kind);
        QCOMPARE(hall().meeting().kind.word, kind);
        if (hall().card().isOfOneGroup()) {
            choose(u"meetingGroup"_s, u"三组"_s); // the line that asked to choose one is gone then
            QCOMPARE(hall().meeting().group, u"三组"_s);
        }
        QVERIFY(pressDate(u"meetingDay"_s, m_day));
        QVERIFY(type(u"meetingPlace"_s, u"村党群服务中心会议室"_s));
        QVERIFY(typePerson(u"meetingChair"_s, u"陶斌"_s));
        QVERIFY(typePerson(u"meetingRecorder"_s, u"何慧敏"_s));
        QVERIFY(!whyNot().isEmpty()); // nothing is on the agenda yet
        QVERIFY(takeFirst(u"addTopic"_s));
        QCOMPARE(hall().agenda().size(), 1);
        QCOMPARE(hall().agenda().first().purpose, hall().card().decides ? ItemPurpose::Decide : ItemPurpose::Hear);
        if (hall().card().decides && hall().card().needsPartyStudy) {
            QVERIFY(whyNot().contains(u"第二十八条"_s) || whyNot().contains(hall().card().partyStudyArticle));
            QTRY_VERIFY(find<QWidget>(u"partyStudied"_s));
            QVERIFY(click(u"partyStudied"_s));
        }
        const auto notice = m_place->notices.meetingNotice();
        QVERIFY2(notice.has_value(), notice ? "" : qPrintable(wordsOf(notice.error())));
        QVERIFY(notice->titleLines.last().contains(hall().card().name));
        const QString law = notice->paragraphs.at(1).text;
        QCOMPARE(law.contains(u"第三十三条"_s), !hall().card().decides);
        QCOMPARE(law.contains(u"支部工作条例"_s), kind.startsWith(u"party_"_s));
        if (kind == u"supervision_committee_meeting"_s)
            QVERIFY(notice->signature.endsWith(u"村务监督委员会"_s));
        else
            QCOMPARE(notice->signature.contains(u"村民委员会"_s), law.contains(u"村民委员会组织法"_s) || law.contains(u"工作法"_s));
        // The usual order of business, less its first line.
        QVERIFY(click(u"takeUsual"_s));
        const auto taken = m_place->book->meetingPlans().of(hall().meeting().id);
        QVERIFY(taken && taken->business.size() > 3);
        QVERIFY(click(u"dropBusiness1"_s));
        QTRY_COMPARE(m_place->book->meetingPlans().of(hall().meeting().id)->business.size(), taken->business.size() - 1);
        QCOMPARE(m_place->book->meetingPlans().of(hall().meeting().id)->business.first().words, taken->business.at(1).words);
        QVERIFY2(whyNot().isEmpty(), qPrintable(whyNot()));
    }

    void decide()
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
        QVERIFY(!hall().votes().first().decision->article.isEmpty());
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Resolve);
        QVERIFY(typePerson(u"owner"_s, u"史家明"_s));
        QVERIFY(typePerson(u"supervisor"_s, u"叶平"_s));
        QVERIFY(pressDate(u"deadline"_s, QDate(2027, 4, 30)));
        QVERIFY(goOn());
        QTRY_COMPARE(hall().resolutions().size(), 1);
        if (hall().meeting().at.stage == Stage::Item)
            QVERIFY(goOn());
    }

    void agree()
    {
        // A consultation votes on nothing (art. 33), and says so with the article where somebody tries.
        const auto vote = m_place->voting.open(hall().agenda().first().id, u"在村口装六盏路灯"_s);
        QVERIFY2(!vote && wordsOf(vote.error()).contains(u"第三十三条"_s), vote ? "" : qPrintable(wordsOf(vote.error())));
        QVERIFY(takeFirst(u"endItem"_s));
        QCOMPARE(hall().agenda().first().ending, ItemEnding::Consensus);
        if (hall().meeting().at.stage == Stage::Item)
            QVERIFY(goOn());
        QVERIFY(hall().votes().isEmpty() && hall().resolutions().isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        Tokens tokens;
        applyStyle(*qApp, tokens);
    }

    void cleanup()
    {
        QVERIFY(m_place->book->check()->isSound());
        stop();
    }

    void isHeldFromMakingToClosing_data()
    {
        QTest::addColumn<QString>("kind");
        const auto shelf = RuleShelf::open();
        QVERIFY2(shelf.has_value(), shelf ? "" : qPrintable(wordsOf(shelf.error())));
        for (const RuleCard &card : lawOn(shelf->packs, m_day, u"460106100203"_s).cards)
            QTest::newRow(qPrintable(card.kind.word)) << card.kind.word;
    }

    void isHeldFromMakingToClosing()
    {
        QFETCH(QString, kind);
        m_clock.set(QDateTime(m_day, QTime(19, 0)));
        useBook(kind);
        QVERIFY(begin());
        QVERIFY(practice::settle(*m_place));
        fillBodies();
        raiseTopic({kind});
        QVERIFY(showWindow());
        prepare(kind);
        if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
            m_window->grab().save(QDir(folder).filePath(u"every-kind-"_s + kind + u".png"_s));

        QVERIFY(goOn());
        QCOMPARE(hall().meeting().state, MeetingState::Open);
        QCOMPARE(hall().meeting().base, int(hall().entitled().size()));
        QCOMPARE(hall().meeting().kindName, hall().card().name);
        signEnoughIn();
        QVERIFY(m_place->door.compare(hall().attendance().signedMembers()).has_value());
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Explain);
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().at.step, ItemStep::Discuss);
        hall().card().decides ? decide() : agree();
        QCOMPARE(hall().meeting().at.stage, Stage::Minutes);
        m_clock.set(QDateTime(m_day, QTime(20, 50)));
        QVERIFY2(goOn(), qPrintable(whyNot()));
        QVERIFY(click(u"closeMeeting"_s));
        QCOMPARE(hall().meeting().state, MeetingState::Closed);
        QCOMPARE(hall().meeting().number, u"2026-001"_s);
        const auto closed = m_place->book->minutes().of(hall().meeting().id);
        QVERIFY(closed && *closed);
        const auto minutes = fromCanonical((*closed)->canonical);
        QVERIFY(minutes.has_value());
        QCOMPARE(minutes->items.first().resolutions.isEmpty(), !hall().card().decides);
        QVERIFY(titleOf(hall().meeting(), {}).contains(hall().card().name));
    }
};

YISHIBU_TEST(TestEveryKind)
#include "tst_every_kind.moc"
