#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/vote_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/minutes/minutes_desk.h"
#include "ui/voting/voting_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// Votes that count other than hands in one room: households (一事一议), and the parts of a meeting.
class TestOtherCounts : public QObject
{
    Q_OBJECT

    std::unique_ptr<MeetingOnTable> m_table;
    std::unique_ptr<VotingPage> m_page;

    Workplace &place() const { return *m_table->place; }
    Vote lastVote() const { return place().book->votes().votes(place().hall.meeting().id)->last(); }
    QString textOf(const QString &name) const { return partOf<QLabel>(*m_page, name)->text(); }
    void type(const QString &name, int figure) const { partOf<QLineEdit>(*m_page, name)->setText(QString::number(figure)); }
    void typeHands(int inFavour, int against, int abstained) const
    {
        type(u"inFavour"_s, inFavour);
        type(u"against"_s, against);
        type(u"abstained"_s, abstained);
    }
    void showPage()
    {
        m_page = std::make_unique<VotingPage>(place().voting, place().hall);
        showAt(*m_page, 1274, 704);
        m_page->refresh();
    }

    /// The evening up to its vote, about raising money. Together the representatives stand for all households of the village,
    /// or for half or none of them.
    void raiseMoney(double share)
    {
        m_table = std::make_unique<MeetingOnTable>(MeetingKind::representatives(), QByteArray(), [](MeetingScript &script) {
            script.items.first().topic.matter = u"fund_labour_raising"_s;
            script.items.first().delegation->matter = u"fund_labour_raising"_s;
        });
        const Done played = m_table->player->playUntil(
            [](const CastAct &act) { return act.kind == ActKind::Enter && act.to.step == ItemStep::Vote; });
        QVERIFY(played);
        const int all = place().hall.weightsFor(place().hall.currentItem()->id).all;
        QList<Seat> seats = place().hall.seats();
        const int each = int(share * all) / int(std::ranges::count(seats, Body::Representatives, &Seat::body));
        for (Seat &seat : seats)
            seat.households = seat.body == Body::Representatives ? each : 0;
        place().hall.setRoster(place().hall.roster(), seats);
        showPage();
    }

    /// 村民会议 in two parts, the first begun, with so many there.
    void meetInParts(int come)
    {
        m_table = std::make_unique<MeetingOnTable>();
        m_table->playUntil(ActKind::GiveNotice);
        QVERIFY(place().meetings.changeKind({u"villagers_assembly"_s}, {}));
        const QDateTime first = place().hall.meeting().scheduledAt;
        QVERIFY(place().meetings.addPart(u"三组晒谷场"_s, first.addDays(1)));
        m_table->clock.set(first);
        QVERIFY(place().meetings.open());
        QCOMPARE(place().hall.parts().size(), 2);
        comeIn(come);
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        showPage();
    }
    void comeIn(int count) const
    {
        const QList<VillagerId> absent = place().hall.attendance().absentMembers();
        for (int i = 0; i < count; ++i)
            QVERIFY(place().signIn.admit(absent.at(i)));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_table.reset();
    }

    void householdsAreCountedAndNotHands()
    {
        raiseMoney(1.0);
        m_page->goOn();
        const Hall &hall = place().hall;
        const Weights weights = hall.weightsFor(hall.currentItem()->id);
        const int there = weights.sumOf(hall.attendance().presentMembers());
        QVERIFY(there > hall.attendance().present()); // households, more than people
        QVERIFY(3 * there >= 2 * weights.all);
        QCOMPARE(textOf(u"countedOf"_s), QString::number(weights.all));
        QCOMPARE(textOf(u"countedHere"_s), QString::number(there));
        QVERIFY(partOf<QLabel>(*m_page, u"householdsOfEach"_s)->isVisible());
        QVERIFY(textOf(u"rule"_s).contains(u"国办发〔2007〕4号"_s));
        typeHands(there + 1, 0, 0);
        QVERIFY2(m_page->whyNot().contains(QString::number(there)), qPrintable(m_page->whyNot()));
        typeHands(there / 2, there - there / 2, 0);
        QCOMPARE(m_page->whyNot(), QString());
        for (const double scale : {1.0, 1.5})
            QCOMPARE(faultsOfStage(*m_page, u"voting-households"_s, scale, {1274, 704}), QStringList());
        typeHands(there - 2, 2, 0); // enough too of those who signed in and left
        m_page->goOn();
        const Vote vote = lastVote();
        QVERIFY(vote.decision && vote.decision->passed);
        QCOMPARE(vote.snapshot->by, VotesBy::HouseholdsStoodFor);
        QCOMPARE(vote.snapshot->base, weights.all);
        QCOMPARE(vote.decision->required, there / 2 + 1);
        QCOMPARE(vote.decision->article, u"国办发〔2007〕4号"_s);
        QVERIFY(textOf(u"sentence"_s).contains(u"households"_s));
        // On paper it is said what was counted, and the book says the same again.
        const VoteLines lines = place().minutes.minutes()->items.first().votes.last();
        QCOMPARE(lines.countedBy, u"户"_s);
        QVERIFY(place().meetings.enter(hall.meeting().id));
        QVERIFY(hall.votes().last() == vote);
        QVERIFY(place().book->check()->isSound());
    }

    void withTooFewHouseholdsThereIsNoVote()
    {
        raiseMoney(0.5);
        m_page->goOn();
        const Hall &hall = place().hall;
        QVERIFY(hall.quorum().reached()); // people enough
        typeHands(10, 0, 0);
        QVERIFY2(m_page->whyNot().contains(u"国办发〔2007〕4号"_s), qPrintable(m_page->whyNot()));
        m_page->goOn();
        QVERIFY(!lastVote().counted && !lastVote().frozen);
    }

    void withoutTheirHouseholdsInTheRegisterNothingIsWeighed()
    {
        raiseMoney(0.0);
        m_page->goOn();
        const auto refused = place().voting.count(lastVote().id, {.inFavour = 5});
        QVERIFY(!refused && refused.error().is(WeighingRefusal::HouseholdsNotSaid));
        QVERIFY(!refused.error().names().isEmpty());
        QVERIFY(!lastVote().frozen);
    }

    void thePartsAreCountedApartAndTheirSumDecides()
    {
        meetInParts(20);
        const Hall &hall = place().hall;
        const int base = hall.attendance().base();
        QVERIFY(2 * 20 <= base); // one part alone is not enough
        QCOMPARE(m_page->whyNot(), QString());
        m_page->goOn();
        QCOMPARE(m_page->nextStep(), u"Keep the hands of this part"_s);
        typeHands(21, 0, 0);
        QVERIFY(!m_page->whyNot().isEmpty());
        typeHands(12, 5, 3);
        QCOMPARE(m_page->whyNot(), QString());
        m_page->goOn();
        QVERIFY(!lastVote().counted);
        QCOMPARE(lastVote().parts.size(), 1);
        QCOMPARE(*lastVote().parts.first().hands, (HandCount{12, 5, 3}));
        QCOMPARE(m_page->nextStep(), u"To the parts of the meeting"_s);
        QVERIFY(textOf(u"voteParts"_s).contains(u"not counted yet"_s));
        QVERIFY(textOf(u"voteParts"_s).contains(QString::number(hall.quorum().needed)));
        for (const double scale : {1.0, 1.5})
            QCOMPARE(faultsOfStage(*m_page, u"voting-parts"_s, scale, {1274, 704}), QStringList());
        QVERIFY2(textOf(u"rule"_s).contains(u"sum of all parts"_s), qPrintable(textOf(u"rule"_s)));
        // Nothing is closed or decided meanwhile.
        QVERIFY(mayClose(hall.facts()).error().is(CourseRefusal::VoteOpen));

        m_table->clock.set(m_table->clock.now().addDays(1));
        QVERIFY(place().meetings.beginNextPart());
        const int second = base / 2 - 10;
        m_page.reset();
        comeIn(second);
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        showPage();
        QCOMPARE(partOf<QLineEdit>(*m_page, u"inFavour"_s)->text(), QString()); // the hands of this part, not the last one's
        QCOMPARE(m_page->nextStep(), u"Announce the result"_s);
        typeHands(second + 1, 0, 0); // more than are in this part
        QVERIFY(!m_page->whyNot().isEmpty());
        typeHands(second, 0, 0);
        QCOMPARE(m_page->whyNot(), QString());
        m_page->goOn();
        const Vote vote = lastVote();
        QVERIFY(vote.counted && vote.decision->passed);
        QCOMPARE(*vote.count, (HandCount{12 + second, 5, 3}));
        QCOMPARE(vote.snapshot->present, 20 + second);
        QCOMPARE(vote.snapshot->base, base);
        QCOMPARE(vote.decision->required, (20 + second) / 2 + 1);
        QCOMPARE(vote.parts.size(), 2);
        QCOMPARE(vote.parts.last().there.present, second);
        const VoteLines lines = place().minutes.minutes()->items.first().votes.last();
        QCOMPARE(lines.parts.size(), 2);
        QVERIFY2(lines.parts.first().startsWith(u"第一片"_s) && lines.parts.first().contains(u"同意12人"_s), qPrintable(lines.parts.first()));
        QVERIFY(lines.parts.last().contains(u"三组晒谷场"_s));
        QVERIFY(place().meetings.enter(hall.meeting().id));
        QVERIFY(hall.votes().last() == vote);
        QVERIFY(place().book->check()->isSound());
    }

    void tooFewInAllPartsTogetherIsNoVote()
    {
        meetInParts(5);
        m_page->goOn();
        typeHands(5, 0, 0);
        m_page->goOn();
        m_table->clock.set(m_table->clock.now().addDays(1));
        QVERIFY(place().meetings.beginNextPart());
        comeIn(5);
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        showPage();
        typeHands(5, 0, 0);
        QVERIFY2(m_page->whyNot().contains(u"村民委员会组织法第二十六条"_s), qPrintable(m_page->whyNot()));
        m_page->goOn();
        QVERIFY(!lastVote().counted);
    }
};

YISHIBU_TEST(TestOtherCounts)
#include "tst_other_counts.moc"
