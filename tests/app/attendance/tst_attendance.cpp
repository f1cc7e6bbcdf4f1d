#include "app/attendance/attendance.h"

#include "app/attendance/composition.h"
#include "app/attendance/capacity_words.h"
#include "app/attendance/eligibility.h"
#include "app/attendance/quorum.h"
#include "tests/app/meeting/hall_of_38.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yishibu;
using yishibu::test::HallOf38;

namespace {

SignIn signIn(VillagerId who, qint64 rank)
{
    SignIn signIn;
    signIn.villager = who;
    signIn.came.rank = rank;
    return signIn;
}

} // namespace

class TestAttendance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHoldsTwoSeatsCountsOnce()
    {
        const HallOf38 hall;
        const RuleCard card = test::readyMeeting(hall).card;
        const QList<VillagerId> members = shouldAttend(card, hall.seats, hall.day);
        QCOMPARE(members.size(), 38);
        const Quorum quorum = Quorum::of(card, 38, 25);
        QCOMPARE(quorum.needed, 26);
        QVERIFY(!quorum.reached());
        QCOMPARE(quorum.missing(), 1);
        QVERIFY(Quorum::of(card, 38, 26).reached());
        QVERIFY(!Quorum::of(card, 0, 0).reached());
    }

    /// The sheet keeps the signature of whoever went home early; one that was entered by mistake was never on it.
    void whoLeftEarlyHasSignedTheSheet()
    {
        const HallOf38 hall;
        const SessionId first = SessionId::fresh();
        const SessionId second = SessionId::fresh();
        QList<Entitled> members;
        for (int i = 0; i < 6; ++i)
            members.append({hall.at(i), {}, {}});
        const auto came = [&](int who, qint64 rank, const SessionId &where) {
            SignIn one = signIn(hall.at(who), rank);
            one.session = where;
            return one;
        };
        QList<SignIn> all{came(0, 1, first), came(1, 2, first), came(2, 3, first), came(3, 4, second)};
        all[1].left = Moment{.sequence = 9, .rank = 9};
        all[2].withdrawn = true;
        Attendance attendance = Attendance::of(members, all, first);
        QCOMPARE(attendance.present(), 1);
        QCOMPARE(attendance.signedMembers(), 2); // of this part's sheets, not of the other's
        QVERIFY(attendance.signatureOf(hall.at(1))->id == all[1].id);
        QVERIFY(!attendance.signatureOf(hall.at(2)) && !attendance.signatureOf(hall.at(3)) && !attendance.signatureOf(hall.at(40)));
        attendance.put(came(1, 10, first)); // comes again: one line, one signature
        QCOMPARE(attendance.present(), 2);
        QCOMPARE(attendance.signedMembers(), 2);
        QCOMPARE(Attendance::of(members, all, second).signedMembers(), 1);
    }

    /// Whatever comes one by one stands as if it were laid in at once.
    void oneByOneIsTheSameAsAllAtOnce()
    {
        const HallOf38 hall;
        QList<Entitled> members;
        for (int i = 0; i < 20; ++i)
            members.append({hall.at(i), {}, i < 10 ? std::optional(HouseholdId::fresh()) : std::nullopt});
        QRandomGenerator random(20261122);
        Attendance attendance = Attendance::of(members, {});
        QList<SignIn> all;
        for (int round = 0; round < 300; ++round) {
            SignIn one;
            const bool isKnown = !all.isEmpty() && random.bounded(2) == 0;
            const qsizetype at = isKnown ? random.bounded(int(all.size())) : all.size();
            if (isKnown) {
                one = all[at];
                one.withdrawn = random.bounded(4) == 0;
                one.left = random.bounded(2) ? std::optional(Moment{.sequence = round, .rank = round}) : std::nullopt;
            } else {
                one.villager = hall.at(random.bounded(30));
                one.household = members[random.bounded(20)].household;
                one.came = {.sequence = round, .rank = round};
                one.capacity = random.bounded(4) ? Capacity::Member : Capacity::Observer;
                all.append(one);
            }
            all[at] = one;
            attendance.put(one);
            const Attendance whole = Attendance::of(members, all);
            QCOMPARE(attendance.present(), whole.present());
            QCOMPARE(attendance.presentMembers(), whole.presentMembers());
            QCOMPARE(attendance.attendedMembers(), whole.attendedMembers());
            QCOMPARE(attendance.signedMembers(), whole.signedMembers());
            QCOMPARE(attendance.signedMembers(), int(whole.attendedMembers().size()));
            QVERIFY(attendance.observers() == whole.observers());
            QCOMPARE(attendance.observing(), int(whole.observers().size()));
            QCOMPARE(attendance.presentAt(round), attendance.present()); // as a count that knows nothing of the increments has it
            for (int i = 0; i < 30; ++i)
                QVERIFY(attendance.signInOf(hall.at(i)) == whole.signInOf(hall.at(i)));
        }
    }

    void committeeMembersWhoAreNoRepresentativesAttendToo()
    {
        HallOf38 hall;
        const RuleCard card = test::readyMeeting(hall).card;
        hall.seat(40, Body::VillagersCommittee, u"委员"_s);
        hall.seat(41, Body::SupervisionCommittee, u"委员"_s);
        const QList<VillagerId> members = shouldAttend(card, hall.seats, hall.day);
        QCOMPARE(members.size(), 39);
        QVERIFY(members.contains(hall.at(40)));
        QVERIFY(!members.contains(hall.at(41)));
    }

    void aSeatCountsOnlyInItsTerm()
    {
        HallOf38 hall;
        const RuleCard card = test::readyMeeting(hall).card;
        hall.seats[10].until = hall.day.addDays(-1);
        hall.seats[11].until = hall.day;
        hall.seats[12].from = hall.day.addDays(1);
        QCOMPARE(shouldAttend(card, hall.seats, hall.day).size(), 36);
    }

    void capacitiesAreWordedForPaper()
    {
        HallOf38 hall;
        QCOMPARE(capacityWords(hall.at(0), hall.seats, hall.day), u"村民代表、村党支部书记、村委会主任"_s);
        QCOMPARE(officeWords(hall.at(0), hall.seats, hall.day), u"村党支部书记、村委会主任"_s);
        QCOMPARE(capacityWords(hall.at(1), hall.seats, hall.day), u"村民代表、村委会副主任"_s);
        QCOMPARE(capacityWords(hall.at(4), hall.seats, hall.day), u"村民代表、监委会委员"_s);
        QCOMPARE(capacityWords(hall.at(20), hall.seats, hall.day), u"村民代表"_s);
        QVERIFY(capacityWords(hall.at(45), hall.seats, hall.day).isEmpty());
        hall.seat(20, Body::VillagersCommittee, u"委员"_s);
        hall.seat(20, Body::PartyBranch, u"书记"_s);
        QCOMPARE(officeWords(hall.at(20), hall.seats, hall.day), u"村党支部书记、村委会委员"_s);
        hall.seat(21, Body::CollectiveDelegates, {});
        hall.seat(21, Body::CollectiveCouncil, u"理事长"_s);
        QCOMPARE(capacityWords(hall.at(21), hall.seats, hall.day), u"村民代表、成员代表、理事会理事长"_s);
        hall.seat(45, Body::CollectiveDelegates, {});
        QCOMPARE(capacityWords(hall.at(45), hall.seats, hall.day), u"成员代表"_s);
        QVERIFY(officeWords(hall.at(45), hall.seats, hall.day).isEmpty());
    }

    void compositionIsToldNotForbidden()
    {
        HallOf38 hall;
        const RuleCard card = test::readyMeeting(hall).card;
        QVERIFY(compositionGaps(card, hall.villagers, hall.seats, hall.day).isEmpty());
        hall.villagers[0].sex = Sex::Male;
        const auto gaps = compositionGaps(card, hall.villagers, hall.seats, hall.day);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.first(), (CompositionGap{CompositionGap::What::TooFewWomen, 12, 13, 38, u"村民委员会组织法第二十九条"_s}));
    }

    /// A seat of somebody who died or moved away counts neither among the members nor among the women.
    void seatsOfThoseWhoAreGoneAreEmpty()
    {
        HallOf38 hall;
        const RuleCard card = test::readyMeeting(hall).card;
        hall.villagers[0].standing = RegisterStanding::Died;
        const auto gaps = compositionGaps(card, hall.villagers, hall.seats, hall.day);
        QCOMPARE(gaps, (QList{CompositionGap{CompositionGap::What::TooFewWomen, 12, 13, 37, u"村民委员会组织法第二十九条"_s}}));
    }

    void representativesAreFourFifthsOfAll()
    {
        HallOf38 hall;
        const RuleCard card = test::readyMeeting(hall).card;
        QList<Seat> seats = hall.seats;
        hall.seats.removeIf([](const Seat &seat) { return seat.body == Body::Representatives; });
        for (const Seat &seat : std::as_const(seats)) { // twelve of them, among them four women: 12 of 15 is four fifths
            if (seat.body == Body::Representatives && hall.seats.size() < 6 + 12 && seat.villager != hall.at(0)
                && seat.villager != hall.at(1) && seat.villager != hall.at(2))
                hall.seats.append(seat);
        }
        const auto few = [](const CompositionGap &gap) { return gap.what == CompositionGap::What::TooFewRepresentatives; };
        auto gaps = compositionGaps(card, hall.villagers, hall.seats, hall.day);
        QVERIFY(std::ranges::none_of(gaps, few));
        hall.seats.removeLast();
        gaps = compositionGaps(card, hall.villagers, hall.seats, hall.day);
        const auto gap = std::ranges::find_if(gaps, few);
        QVERIFY(gap != gaps.end());
        QCOMPARE(*gap, (CompositionGap{CompositionGap::What::TooFewRepresentatives, 11, 12, 14, u"村民委员会组织法第二十九条"_s}));
    }

    /// 海南 counts its third of the representatives (art. 12), beside the national third of all members, and asks for twenty.
    void aProvinceWordsTheMakeUpItsOwnWay()
    {
        HallOf38 hall;
        hall.seat(40, Body::VillagersCommittee, u"委员"_s);
        hall.seat(41, Body::VillagersCommittee, u"委员"_s);
        const RuleCard here = test::readyMeeting(hall).card;
        const Law law = lawOn(test::shippedPacks(), hall.day, u"460105001001"_s);
        const RuleCard hainan = *law.card(MeetingKind::representatives());
        QCOMPARE(compositionGaps(here, hall.villagers, hall.seats, hall.day),
                 (QList{CompositionGap{CompositionGap::What::TooFewWomen, 13, 14, 40, u"村民委员会组织法第二十九条"_s}}));
        const QString art12 = u"海南省实施村民委员会组织法办法第十二条"_s;
        QCOMPARE(compositionGaps(hainan, hall.villagers, hall.seats, hall.day),
                 compositionGaps(here, hall.villagers, hall.seats, hall.day)); // 13 of the 38 are a third
        hall.villagers[0].sex = Sex::Male;
        QCOMPARE(compositionGaps(hainan, hall.villagers, hall.seats, hall.day),
                 (QList{CompositionGap{CompositionGap::What::TooFewWomen, 12, 14, 40, u"村民委员会组织法第二十九条"_s},
                        CompositionGap{CompositionGap::What::TooFewWomen, 12, 13, 38, art12, {}, 0, false, true}}));
        // Twenty and a committee of five: seven of the twenty, nine of the twenty-five.
        HallOf38 twenty(20);
        for (int i = 20; i < 25; ++i)
            twenty.seat(i, Body::VillagersCommittee, u"委员"_s);
        QCOMPARE(compositionGaps(hainan, twenty.villagers, twenty.seats, twenty.day),
                 (QList{CompositionGap{CompositionGap::What::TooFewWomen, 7, 9, 25, u"村民委员会组织法第二十九条"_s}}));
        twenty.villagers[0].sex = Sex::Male;
        QCOMPARE(compositionGaps(hainan, twenty.villagers, twenty.seats, twenty.day),
                 (QList{CompositionGap{CompositionGap::What::TooFewWomen, 6, 9, 25, u"村民委员会组织法第二十九条"_s},
                        CompositionGap{CompositionGap::What::TooFewWomen, 6, 7, 20, art12, {}, 0, false, true}}));
        const HallOf38 small(18);
        QVERIFY(compositionGaps(here, small.villagers, small.seats, small.day).isEmpty());
        QCOMPARE(compositionGaps(hainan, small.villagers, small.seats, small.day),
                 (QList{CompositionGap{CompositionGap::What::TooFewRepresentatives, 18, 20, 18, u"海南省实施村民委员会组织法办法"_s}}));
    }

    /// 理事会: three to seven, an odd number (农村集体经济组织法 art. 31). A village without one is told nothing.
    void directorsAreAnOddNumberFromThreeToSeven()
    {
        HallOf38 hall;
        const RuleCard card = *test::lawOf2025().card({u"council_meeting"_s});
        QVERIFY(compositionGaps(card, hall.villagers, hall.seats, hall.day).isEmpty());
        for (int count = 1; count <= 9; ++count) {
            hall.seat(count, Body::CollectiveCouncil, u"理事"_s);
            const auto gaps = compositionGaps(card, hall.villagers, hall.seats, hall.day);
            const bool isRight = count == 3 || count == 5 || count == 7;
            QVERIFY2(gaps.isEmpty() == isRight, qPrintable(QString::number(count)));
            if (!isRight)
                QCOMPARE(gaps, (QList{CompositionGap{CompositionGap::What::WrongNumber, count, 3, count, u"农村集体经济组织法第三十一条"_s,
                                                     card.name, 7, true}}));
        }
    }

    void aMemberIsAdmittedOnceAndMayComeBack()
    {
        const HallOf38 hall;
        const QList<VillagerId> members{hall.at(0), hall.at(1)};
        QCOMPARE(*Attendance(members, {}).admit(hall.at(0)), Capacity::Member);
        QCOMPARE(*Attendance(members, {}).admit(hall.at(0), Capacity::Observer), Capacity::Member);
        SignIn first = signIn(hall.at(0), 1);
        QVERIFY(Attendance(members, {first}).admit(hall.at(0)).error().is(AttendanceRefusal::AlreadyHere));
        first.left = Moment{2, 2, {}};
        QCOMPARE(*Attendance(members, {first}).admit(hall.at(0)), Capacity::Member);
        const SignIn again = signIn(hall.at(0), 3);
        const Attendance back(members, {first, again});
        QCOMPARE(back.present(), 1);
        QCOMPARE(back.presentAt(2), 0);
        QCOMPARE(back.absentMembers(), QList{hall.at(1)});
    }

    void strangersObserveAndNeverCount()
    {
        const HallOf38 hall;
        const QList<VillagerId> members{hall.at(0)};
        const Attendance empty(members, {});
        QVERIFY(empty.admit(hall.at(45)).error().is(AttendanceRefusal::NotAMember));
        QCOMPARE(*empty.admit(hall.at(45), Capacity::Observer), Capacity::Observer);
        SignIn observer = signIn(hall.at(45), 1);
        observer.capacity = Capacity::Observer;
        const Attendance attendance(members, {observer});
        QCOMPARE(attendance.present(), 0);
        QCOMPARE(attendance.presentAt(5), 0);
        QCOMPARE(attendance.observers().size(), 1);
    }

    /// Who came in to watch is not counted by that, even if the household names them later.
    void whoWatchesDoesNotCountByBeingNamed()
    {
        const HallOf38 hall;
        const HouseholdId house = HouseholdId::fresh();
        SignIn watching = signIn(hall.at(1), 3);
        watching.capacity = Capacity::Observer;
        const Attendance before = Attendance::of({{hall.at(0), {}, house}}, {watching});
        QVERIFY(before.isObserving(hall.at(1)) && !before.isObserving(hall.at(0)));
        QVERIFY(before.admit(hall.at(1), Capacity::Observer).error().is(AttendanceRefusal::AlreadyHere));
        const Attendance after = Attendance::of({{hall.at(1), {}, house}}, {watching});
        QCOMPARE(after.present(), 0);
        QCOMPARE(after.presentAt(9), 0);
        QCOMPARE(*after.admit(hall.at(1)), Capacity::Member); // and signs now
    }

    void aLeaverTypedInLaterStillLeftBeforeTheVote()
    {
        const HallOf38 hall;
        const QList<VillagerId> members{hall.at(0), hall.at(1), hall.at(2)};
        SignIn leaver = signIn(hall.at(2), 3);
        leaver.left = Moment{99, 5, {}};
        const Attendance attendance(members, {signIn(hall.at(0), 1), signIn(hall.at(1), 2), leaver});
        QCOMPARE(attendance.presentAt(4), 3);
        QCOMPARE(attendance.presentAt(6), 2);
        QCOMPARE(attendance.attendedMembers().size(), 3);
    }

    void withdrawnAndGoneAreNamedAsSuch()
    {
        const HallOf38 hall;
        SignIn mistaken = signIn(hall.at(0), 1);
        mistaken.withdrawn = true;
        SignIn here = signIn(hall.at(1), 4);
        SignIn gone = signIn(hall.at(2), 3);
        gone.left = Moment{5, 5, {}};
        const Attendance attendance({hall.at(0), hall.at(1), hall.at(2)}, {mistaken, here, gone});
        QVERIFY(attendance.mayWithdraw(mistaken.id).error().is(AttendanceRefusal::AlreadyWithdrawn));
        QVERIFY(attendance.mayWithdraw(SignInId::fresh()).error().is(AttendanceRefusal::NoSuchSignIn));
        QVERIFY(attendance.mayWithdraw(here.id));
        QVERIFY(attendance.mayLeave(here.id, 9));
        QVERIFY(attendance.mayLeave(here.id, 3).error().is(AttendanceRefusal::LeavesBeforeComing));
        QVERIFY(attendance.mayLeave(gone.id).error().is(AttendanceRefusal::AlreadyLeft));
        QCOMPARE(attendance.absentMembers(), QList{hall.at(0)});
    }
};

YISHIBU_TEST(TestAttendance)
#include "tst_attendance.moc"
