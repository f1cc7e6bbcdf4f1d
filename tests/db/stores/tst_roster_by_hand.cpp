#include "db/journal/replay.h"
#include "db/stores/roster_store.h"
#include "tests/support/book_in_memory.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// What is written into the register by hand is a fact like any other: kept whole, put right by another fact.
class TestRosterByHand : public QObject
{
    Q_OBJECT

    std::unique_ptr<Book> m_book;
    VillageInText m_village;
    const QDateTime m_now = meetingEvening();
    const QDate m_today = m_now.date();

    RosterStore &roster() { return m_book->roster(); }
    qint64 lines() { return m_book->journalAnchor()->sequence; }

private Q_SLOTS:
    void init()
    {
        m_book = bookInMemory();
        m_village = twelveVillagers();
        fill(*m_book, m_village);
    }
    /// After every act the journal replayed gives the tables, and the numbers are those committed to.
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void aPersonIsChangedAndChangedBack()
    {
        const Villager before = roster().villagers()->at(4);
        Villager after = before;
        after.reading = u"zhao gui lan"_s;
        after.collectiveMember = true;
        after.party = PartyStanding::Probationary;
        after.incapacity = {QDate(2026, 3, 1), u"县人民法院民事判决书"_s, QDate(2026, 9, 1), u"县人民法院撤销判决"_s};
        after.noPartyVote = {.from = QDate(2026, 4, 1), .source = u"镇纪委处分决定"_s, .until = {}, .untilSource = {}};
        after.noPartyVote.earlier = {{QDate(2024, 4, 1), u"处分"_s, QDate(2024, 10, 1), u"恢复"_s},
                                     {QDate(2025, 4, 1), u"又处分"_s, QDate(2025, 10, 1), u"又恢复"_s}};
        const PersonalNumbers numbers{m_village.numbers[before.id].citizenId, u"13900001111"_s};
        const qint64 line = lines();
        QVERIFY(roster().changeVillager(after, numbers, m_now));
        QCOMPARE(lines(), line + 1);
        QVERIFY(roster().villagers()->at(4) == after);
        QVERIFY(*roster().numbersOf(before.id) == numbers);
        QVERIFY(roster().changeVillager(before, m_village.numbers[before.id], m_now));
        QVERIFY(*roster().villagers() == m_village.villagers);
        QVERIFY(*roster().numbers() == m_village.numbers);
    }

    void whoDiesLosesSeatsAndRepresentationAtOnce()
    {
        HouseholdRepresentative stands{.household = m_village.households[0].id,
                                       .villager = m_village.villagers[0].id,
                                       .chosenBy = HouseholdRepresentative::ChosenBy::Head,
                                       .from = QDate(2026, 1, 1)};
        QVERIFY(roster().setRepresentative(stands, std::nullopt, m_now));
        Villager gone = m_village.villagers[0];
        gone.standing = RegisterStanding::Died;
        gone.standingFrom = QDate(2026, 11, 1);
        Seat seat = m_village.seats[0];
        seat.until = stands.until = QDate(2026, 10, 31);
        const qint64 line = lines();
        QVERIFY(roster().change({{gone}, {seat}, {stands}}, m_now));
        QCOMPARE(lines(), line + 3);
        QVERIFY(roster().villagers()->at(0) == gone);
        QCOMPARE(roster().seats()->at(0).until, QDate(2026, 10, 31));
        QVERIFY(*roster().representatives() == QList{stands});
        // Numbers are what they were: the commitment goes on.
        QVERIFY(*roster().numbers() == m_village.numbers);
    }

    void anActOfSeveralFactsIsKeptWholeOrNotAtAll()
    {
        Villager gone = m_village.villagers[0];
        gone.standing = RegisterStanding::MovedAway;
        Seat strange = m_village.seats[0];
        strange.id = SeatId::fresh();
        strange.villager = VillagerId::fresh();
        const qint64 line = lines();
        QVERIFY(!roster().change({{gone}, {strange}, {}}, m_now));
        QCOMPARE(lines(), line);
        QVERIFY(*roster().villagers() == m_village.villagers);
    }

    void aNumberShownIsOnRecordWithoutTheNumber()
    {
        const VillagerId who = m_village.villagers[2].id;
        const qint64 line = lines();
        QVERIFY(roster().numberIsShown(who, MaskedNumber::CitizenId, m_now));
        QVERIFY(roster().numberIsShown(who, MaskedNumber::Phone, m_now.addSecs(5)));
        QCOMPARE(lines(), line + 2);
    }

    void aHouseholdHasOneRepresentativeAtATime()
    {
        const auto &people = m_village.villagers;
        const HouseholdRepresentative first{.household = people[0].household, .villager = people[0].id, .from = QDate(2026, 1, 1)};
        HouseholdRepresentative second{.household = people[0].household, .villager = people[1].id, .from = m_today};
        QVERIFY(roster().setRepresentative(first, std::nullopt, m_now));
        // The book itself refuses a second one beside the first.
        QVERIFY(!roster().setRepresentative(second, std::nullopt, m_now));
        QVERIFY(roster().setRepresentative(second, first, m_now));
        const auto kept = *roster().representatives();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0].until, m_today.addDays(-1));
        QVERIFY(kept[1] == second);
        QVERIFY(roster().endRepresentative(second, m_today, m_now));
        QCOMPARE(roster().representatives()->at(1).until, m_today);
    }

    void aReplacementEndsAndBeginsTogether()
    {
        const Seat before = m_village.seats[1];
        Seat next = before;
        next.id = SeatId::fresh();
        next.villager = m_village.villagers[2].id;
        QVERIFY(roster().replaceSeat(before, QDate(2026, 10, 31), next, m_now));
        const auto seats = *roster().seats();
        QCOMPARE(seats[1].until, QDate(2026, 10, 31));
        QCOMPARE(seats.last().from, QDate(2026, 11, 1));
        QVERIFY(seats.last().villager == next.villager);
    }

    void anEndingTakenBackGivesTheTermItsFormerEnd()
    {
        const QDate termEnds(2029, 10, 31);
        Seat seat{.villager = m_village.villagers[4].id, .households = 6, .from = QDate(2026, 11, 1), .until = termEnds};
        QVERIFY(roster().addSeat(seat, m_now));
        const auto kept = [&] { return roster().seats()->last(); };
        QVERIFY(roster().endSeat(kept(), QDate(2026, 11, 20), m_now));
        const qint64 line = lines();
        QVERIFY(roster().takeBackEnding(kept(), m_now));
        QCOMPARE(lines(), line + 1);
        QCOMPARE(kept(), seat);
        // Ended twice, the last ending is what is taken back.
        QVERIFY(roster().endSeat(kept(), QDate(2026, 11, 20), m_now));
        QVERIFY(roster().endSeat(kept(), QDate(2026, 11, 10), m_now));
        QVERIFY(roster().takeBackEnding(kept(), m_now));
        QCOMPARE(kept().until, QDate(2026, 11, 20));
        // By a replacement, and by a death, too.
        seat.id = SeatId::fresh();
        QVERIFY(roster().addSeat(seat, m_now));
        Seat next = seat;
        next.id = SeatId::fresh();
        next.villager = m_village.villagers[2].id;
        QVERIFY(roster().replaceSeat(seat, QDate(2026, 11, 5), next, m_now));
        Seat ended = seat;
        ended.until = QDate(2026, 11, 5);
        QVERIFY(roster().takeBackEnding(ended, m_now));
        const auto seats = *roster().seats();
        QCOMPARE(std::ranges::find(seats, ended.id, &Seat::id)->until, termEnds);
        // What was open is open again.
        Seat open = m_village.seats[0];
        QVERIFY(roster().endSeat(open, QDate(2026, 11, 5), m_now));
        QVERIFY(roster().takeBackEnding(roster().seats()->at(0), m_now));
        QCOMPARE(roster().seats()->at(0), open);
    }

    void theHouseholdsOfARepresentativeAreKeptByName()
    {
        const Seat seat{.villager = m_village.villagers[4].id, .households = 2, .from = QDate(2026, 11, 1)};
        QVERIFY(roster().addSeat(seat, m_now));
        const HouseholdStoodFor known{.seat = seat.id, .household = m_village.households[0].id, .words = m_village.households[0].headName};
        const HouseholdStoodFor unknown{.seat = seat.id, .words = u"查无此人"_s};
        const qint64 line = lines();
        HandChange change;
        change.stoodFor = {known, unknown};
        QVERIFY(roster().change(change, m_now));
        QCOMPARE(lines(), line + 2);
        QCOMPARE(*roster().stoodFor(), (QList{known, unknown}));
        change.stoodFor = {unknown};
        change.stoodFor.first().withdrawn = true;
        QVERIFY(roster().change(change, m_now));
        QCOMPARE(*roster().stoodFor(), QList{known});
        // Whoever takes the seat within its term takes them over.
        Seat next = seat;
        next.id = SeatId::fresh();
        next.villager = m_village.villagers[2].id;
        const HouseholdStoodFor taken{.seat = next.id, .household = known.household, .words = known.words};
        QVERIFY(roster().replaceSeat(seat, QDate(2026, 11, 20), next, m_now, {taken}));
        QCOMPARE(*roster().stoodFor(), (QList{known, taken}));
        // Of a seat that is in no book, nothing is kept.
        change.stoodFor = {{.seat = SeatId::fresh(), .words = u"叶平"_s}};
        QVERIFY(!roster().change(change, m_now));
        QCOMPARE(roster().stoodFor()->size(), 2);
    }

    void aNewcomerComesWithTheirHouseholdOrNotAtAll()
    {
        const Household begun{.number = u"006"_s, .headName = u"马德才"_s, .group = u"三组"_s};
        const Villager newcomer{.household = begun.id, .name = u"马德才"_s, .sex = Sex::Male, .birth = QDate(1979, 3, 4),
                                .group = u"三组"_s, .relationToHead = u"户主"_s, .idTail = u"1233"_s};
        const PersonalNumbers numbers{u"990102197903041233"_s, u"19900009999"_s};
        const qint64 line = lines();
        QVERIFY(roster().addVillager(newcomer, numbers, begun, m_now));
        QCOMPARE(lines(), line + 2);
        QVERIFY(roster().households()->contains(begun));
        QVERIFY(roster().villagers()->last() == newcomer);
        QVERIFY(*roster().numbersOf(newcomer.id) == numbers);
        // Somebody of a household that is in no book is not kept, and neither is anything that came with them.
        Villager lost = newcomer;
        lost.id = VillagerId::fresh();
        lost.household = HouseholdId::fresh();
        const Household other{.number = u"007"_s, .headName = u"马德才"_s, .group = u"三组"_s};
        QVERIFY(!roster().addVillager(lost, {}, other, m_now));
        QCOMPARE(lines(), line + 2);
        QVERIFY(!roster().households()->contains(other));
    }

    void whoIsMissingWaitsUntilTheSheetNamesThem()
    {
        RosterImport from{.fileName = u"二.xlsx"_s, .fileSha256 = "y", .expected = 11};
        Villager missing = m_village.villagers[3];
        missing.missingIn = from.id;
        QVERIFY(roster().import(from, {}, {}, {}, {}, {}, m_now, {}, {{missing}, {}, {}}));
        QVERIFY(roster().villagers()->at(3).missingIn == from.id);
        QVERIFY(roster().import({.fileName = u"三.xlsx"_s, .fileSha256 = "z"}, {}, {m_village.villagers[3]},
                                m_village.numbers, {}, {}, m_now));
        QVERIFY(*roster().villagers() == m_village.villagers);
    }

    void aSettledLineStaysSettled()
    {
        const OpenSeatLine line{3, u"王小二"_s, Body::Representatives, u""_s, u"一组"_s, 5, u"nobody"_s};
        const auto import = [&] {
            return roster().import({.fileName = u"代表.xlsx"_s, .fileSha256 = "x"}, {}, {}, {}, {}, {line}, m_now).has_value();
        };
        QVERIFY(import());
        const auto waiting = *roster().waitingSeatLines();
        QCOMPARE(waiting.size(), 1);
        const Seat seat{.villager = m_village.villagers[4].id, .households = 5, .from = m_today};
        QVERIFY(roster().settle(waiting[0], {seat}, m_now));
        QVERIFY(roster().openSeatLines()->isEmpty());
        QCOMPARE(roster().seats()->size(), m_village.seats.size() + 1);
        QVERIFY(import());
        QVERIFY(roster().openSeatLines()->isEmpty());
    }

    /// An earlier import kept neither term nor households of a line: it is the same line all the same.
    void aLineKeptWithoutItsTermIsNotOpenedAnew()
    {
        OpenSeatLine line{3, u"王小二"_s, Body::Representatives, u""_s, u"一组"_s, 0, u"nobody"_s};
        const auto import = [&] {
            return roster().import({.fileName = u"代表.xlsx"_s, .fileSha256 = "x"}, {}, {}, {}, {}, {line}, m_now).has_value();
        };
        QVERIFY(import());
        line.households = 12;
        line.from = QDate(2021, 1, 1);
        line.until = QDate(2026, 12, 31);
        QVERIFY(import());
        QCOMPARE(roster().openSeatLines()->size(), 1);
    }
};

YISHIBU_TEST(TestRosterByHand)
#include "tst_roster_by_hand.moc"
