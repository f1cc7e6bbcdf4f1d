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

Seat inTerm(Seat seat, int firstYear, int lastYear)
{
    seat.from = QDate(firstYear, 1, 1);
    seat.until = QDate(lastYear, 12, 31);
    return seat;
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

    /// 补选村民代表名单 names whom it adds; a list of a few is not the whole body's.
    void aByElectionEndsNobodysSeat()
    {
        const QList<Seat> kept{seatOf(m_zhang), seatOf(m_wang)};
        BodyReading added = listOf({seatOf(m_li)});
        added.partly = {Body::Representatives};
        const SeatChanges changes = seatChanges(kept, added, m_known, today);
        QVERIFY(changes.ended.isEmpty());
        QCOMPARE(changes.seats.size(), 1);
        QCOMPARE(changes.seats[0].from, today);
        QList<Seat> many = kept;
        for (int i = 0; i < 3; ++i)
            many.append(seatOf(Villager{.name = u"村民%1"_s.arg(i)}));
        QVERIFY(seatChanges(many, listOf({seatOf(m_zhang), seatOf(m_li)}), m_known, today).ended.isEmpty());
        QCOMPARE(seatChanges(many, listOf({seatOf(m_zhang), seatOf(m_wang), seatOf(m_li)}), m_known, today).ended.size(), 3);
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

    /// 3-4户: a line may give a seat and be left open all the same; it names one of the body and no two.
    void aLineThatGaveASeatCountsOnce()
    {
        QList<Villager> people;
        QList<Seat> kept;
        BodyReading list = listOf({});
        for (int i = 0; i < 40; ++i) {
            people.append(Villager{.name = u"村民%1"_s.arg(i)});
            kept.append(seatOf(people.last()));
            if (i >= 10)
                continue;
            list.seats.append(seatOf(people.last()));
            list.open.append({.row = i + 2, .name = people.last().name, .reason = OpenReason::HouseholdsUnclear, .candidates = {people.last().id}});
        }
        const Roster known(people, {});
        QVERIFY(seatChanges(kept, list, known, today).ended.isEmpty());
        // Nor do the lines of a list of Party members beside it count.
        for (OpenLine &line : list.open) {
            line.reason = OpenReason::NobodyFits;
            line.post = u"党员"_s;
            line.candidates.clear();
        }
        QVERIFY(seatChanges(kept, list, known, today).ended.isEmpty());
        // Ten lines that found nobody make it one of half the body.
        for (int i = 0; i < 10; ++i)
            list.open[i] = {.row = i + 12, .name = u"生人%1"_s.arg(i), .reason = OpenReason::NobodyFits};
        QCOMPARE(seatChanges(kept, list, known, today).ended.size(), 30);
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

    /// 任期 in the sheet: it fills in what the book does not know, once.
    void aTermOfTheListIsTaken()
    {
        const QList<Seat> kept{seatOf(m_zhang), seatOf(m_wang)};
        const BodyReading list = listOf({inTerm(kept[0], 2021, 2026), inTerm(kept[1], 2021, 2026), inTerm(seatOf(m_li), 2024, 2026)});
        const SeatChanges changes = seatChanges(kept, list, m_known, today);
        QCOMPARE(changes.seats, list.seats); // known ones under their ids
        QCOMPARE(changes.termed, kept);
        QVERIFY(changes.ended.isEmpty() && changes.closed.isEmpty());
        const QList<Seat> now = applied(kept, changes);
        QCOMPARE(now.size(), 3);
        const SeatChanges again = seatChanges(now, list, m_known, today);
        QVERIFY(again.termed.isEmpty() && again.ended.isEmpty());
        QCOMPARE(applied(now, again), now);
        // A list without the column leaves what is known.
        QCOMPARE(applied(now, seatChanges(now, listOf({seatOf(m_zhang), seatOf(m_wang), seatOf(m_li)}), m_known, today)), now);
    }

    /// Whoever is elected again has two seats, one behind the other.
    void aNewTermIsASeatOfItsOwn()
    {
        const QList<Seat> kept{inTerm(seatOf(m_zhang), 2021, 2026), inTerm(seatOf(m_wang), 2021, 2026)};
        const BodyReading list = listOf({inTerm(seatOf(m_zhang), 2027, 2031), inTerm(seatOf(m_li), 2027, 2031)});
        const SeatChanges changes = seatChanges(kept, list, m_known, today);
        QVERIFY(changes.ended.isEmpty()); // nobody of the new list sits today
        const QList<Seat> now = applied(kept, changes);
        QCOMPARE(now.size(), 4);
        QCOMPARE(heldOn(now, Body::Representatives, today), 2);
        QCOMPARE(heldOn(now, Body::Representatives, QDate(2027, 1, 1)), 2);
        const SeatChanges again = seatChanges(now, list, m_known, today);
        QCOMPARE(applied(now, again), now);
        // Where the book has no last day, the old seat ends when the new one begins.
        Seat open = kept[0];
        open.until = {};
        const SeatChanges closed = seatChanges({open}, listOf({inTerm(seatOf(m_zhang), 2026, 2030)}), m_known, today);
        QCOMPARE(closed.closed.size(), 1);
        QCOMPARE(closed.closed[0].until, QDate(2025, 12, 31));
        QVERIFY(closed.seats[0].id != open.id);
    }

    /// A list of a term that is over ends nobody's seat, and comes in once.
    void aListOfAPastTermIsHistory()
    {
        const QList<Seat> kept{inTerm(seatOf(m_zhang), 2021, 2026), inTerm(seatOf(m_wang), 2021, 2026)};
        const BodyReading list = listOf({inTerm(seatOf(m_zhang), 2016, 2020), inTerm(seatOf(m_li), 2016, 2020)});
        const SeatChanges changes = seatChanges(kept, list, m_known, today);
        QVERIFY(changes.ended.isEmpty() && changes.termed.isEmpty() && changes.closed.isEmpty());
        const QList<Seat> now = applied(kept, changes);
        QCOMPARE(heldOn(now, Body::Representatives, today), 2);
        QCOMPARE(heldOn(now, Body::Representatives, QDate(2018, 1, 1)), 2);
        QCOMPARE(applied(now, seatChanges(now, list, m_known, today)), now);
    }

    /// Who was dropped and is named again sits from today, whatever the term: the days between stay as they were counted.
    void theDaysBetweenStayAsCounted()
    {
        Seat over = inTerm(seatOf(m_wang), 2021, 2026);
        over.until = today.addDays(-100);
        const BodyReading list = listOf({inTerm(seatOf(m_zhang), 2021, 2026), inTerm(seatOf(m_wang), 2021, 2026)});
        const QList<Seat> kept{inTerm(seatOf(m_zhang), 2021, 2026), over};
        const QList<Seat> now = applied(kept, seatChanges(kept, list, m_known, today));
        QCOMPARE(std::ranges::count_if(now, [&](const Seat &seat) { return seat.villager == m_wang.id && seat.isHeldOn(today.addDays(-50)); }), 0);
        QCOMPARE(std::ranges::count_if(now, [&](const Seat &seat) { return seat.villager == m_wang.id && seat.isHeldOn(today); }), 1);
        QCOMPARE(applied(now, seatChanges(now, list, m_known, today)), now);
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
                    if (random.bounded(2) || named.size() < 6)
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
