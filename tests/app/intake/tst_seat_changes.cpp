#include "app/intake/seat_changes.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QDate yesterday = today.addDays(-1);

Seat seatOf(const Villager &who, Body body = Body::Representatives, const QString &post = {})
{
    return {.villager = who.id, .body = body, .post = post};
}

BodyReading listOf(const QList<Seat> &seats, const QList<Body> &bodies = {Body::Representatives})
{
    BodyReading list;
    list.seats = seats;
    list.bodies = bodies;
    return list;
}

int heldOn(const QList<Seat> &seats, Body body, QDate day)
{
    return int(std::ranges::count_if(seats, [&](const Seat &seat) { return seat.body == body && seat.isHeldOn(day); }));
}

/// The seats of the book after the changes.
QList<Seat> applied(QList<Seat> kept, const SeatChanges &changes)
{
    for (const Seat &seat : changes.seats + changes.ended) {
        const auto at = std::ranges::find(kept, seat.id, &Seat::id);
        if (at == kept.end())
            kept.append(seat);
        else
            *at = seat;
    }
    return kept;
}

} // namespace

/// Who may vote is who holds a seat on the day of the meeting: a list that is imported ends the seats it drops.
class TestSeatChanges : public QObject
{
    Q_OBJECT

    Villager m_zhang{.name = u"张守义"_s}, m_wang{.name = u"王建国"_s}, m_li{.name = u"李秀英"_s};
    const Roster m_known{{m_zhang, m_wang, m_li}, {}};

private Q_SLOTS:
    void whoIsDroppedEndsTheDayBefore()
    {
        const QList<Seat> kept{seatOf(m_zhang), seatOf(m_wang)};
        const SeatChanges changes = seatChanges(kept, listOf({seatOf(m_zhang)}), m_known, today);
        QCOMPARE(changes.seats, QList<Seat>{kept[0]});
        QCOMPARE(changes.ended.size(), 1);
        QCOMPARE(changes.ended[0].id, kept[1].id);
        QCOMPARE(changes.ended[0].until, yesterday);
    }

    void aSwapKeepsTheNumberOnEveryDay()
    {
        const QList<Seat> kept{seatOf(m_zhang), seatOf(m_wang)};
        const QList<Seat> now = applied(kept, seatChanges(kept, listOf({seatOf(m_zhang), seatOf(m_li)}), m_known, today));
        QCOMPARE(now.size(), 3);
        for (const QDate day : {yesterday.addYears(-1), yesterday, today, today.addYears(1)})
            QCOMPARE(heldOn(now, Body::Representatives, day), 2);
    }

    void anotherPostEndsTheFirst()
    {
        const QList<Body> bodies{Body::Representatives, Body::VillagersCommittee};
        const QList<Seat> kept{seatOf(m_zhang), seatOf(m_zhang, Body::VillagersCommittee, u"委员"_s)};
        const Seat chair = seatOf(m_zhang, Body::VillagersCommittee, u"主任"_s);
        const SeatChanges changes = seatChanges(kept, listOf({kept[0], chair}, bodies), m_known, today);
        QCOMPARE(changes.ended.size(), 1);
        QCOMPARE(changes.ended[0].post, u"委员"_s);
        QCOMPARE(changes.seats[1].from, today);
        // A representative who comes into the committee as well keeps the first seat.
        const SeatChanges both = seatChanges({kept[0]}, listOf({kept[0], chair}, bodies), m_known, today);
        QVERIFY(both.ended.isEmpty());
        QVERIFY(!both.seats[1].from.isValid());
    }

    void aListOfOneBodySaysNothingOfAnother()
    {
        const QList<Seat> kept{seatOf(m_zhang), seatOf(m_wang, Body::VillagersCommittee, u"委员"_s)};
        QVERIFY(seatChanges(kept, listOf({seatOf(m_zhang)}), m_known, today).ended.isEmpty());
        QVERIFY(seatChanges(kept, BodyReading(), m_known, today).ended.isEmpty());
    }

    void whomAnOpenLineMayMeanStays()
    {
        const QList<Seat> kept{seatOf(m_zhang), seatOf(m_wang)};
        BodyReading list = listOf({seatOf(m_zhang)});
        list.open = {{.row = 3, .name = u"王建国"_s, .reason = OpenReason::NobodyFits}};
        QVERIFY(seatChanges(kept, list, m_known, today).ended.isEmpty());
        list.open = {{.row = 3, .name = u"王小二"_s, .reason = OpenReason::NobodyFits}};
        QCOMPARE(seatChanges(kept, list, m_known, today).ended.size(), 1);
    }

    void aSeatThatEndedBeginsAnewForWhoComesBack()
    {
        Seat over = seatOf(m_wang);
        over.until = yesterday;
        const SeatChanges changes = seatChanges({seatOf(m_zhang), over}, listOf({seatOf(m_zhang), seatOf(m_wang)}), m_known, today);
        QVERIFY(changes.ended.isEmpty());
        QVERIFY(changes.seats[1].id != over.id);
        QCOMPARE(changes.seats[1].from, today);
    }

    /// Any lists, one after the other, day by day: each day the book counts exactly those of the last list, and a day that
    /// has passed is never counted anew.
    void everyDayIsCountedByItsOwnList()
    {
        QRandomGenerator random(11);
        QList<Villager> people;
        for (int i = 0; i < 12; ++i)
            people.append(Villager{.name = u"村民%1"_s.arg(i)});
        const Roster known(people, {});
        for (int round = 0; round < 200; ++round) {
            QList<Seat> kept;
            QMap<QDate, int> counted;
            QDate day = today;
            for (int lists = 0; lists < 6; ++lists, day = day.addDays(random.bounded(1, 40))) {
                QList<Seat> named;
                for (const Villager &villager : people) {
                    if (random.bounded(2) || named.isEmpty())
                        named.append(seatOf(villager));
                }
                const SeatChanges changes = seatChanges(kept, listOf(named), known, day);
                kept = applied(kept, changes);
                counted.insert(day, int(named.size()));
                const SeatChanges again = seatChanges(kept, listOf(named), known, day);
                QVERIFY(again.ended.isEmpty());
                QCOMPARE(applied(kept, again), kept);
            }
            for (auto it = counted.cbegin(); it != counted.cend(); ++it)
                QCOMPARE(heldOn(kept, Body::Representatives, it.key()), it.value());
        }
    }
};

YISHIBU_TEST(TestSeatChanges)
#include "tst_seat_changes.moc"
