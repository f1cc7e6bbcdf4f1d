#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "db/stores/door_store.h"
#include "db/stores/roster_store.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// What the door keeps comes out as it went in, is marked when taken back, and the book stays sound.
class TestDoorStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Book> m_book;
    std::unique_ptr<SampleMeeting> m_sample;
    const QDateTime m_now = meetingEvening();

    const MeetingId &id() const { return m_sample->meeting.id; }
    VillagerId named(const QString &name) const { return m_sample->village.named(name).id; }
    Moment moment() const { return {.circumstance = m_sample->live(1)}; }

private Q_SLOTS:
    void init()
    {
        m_book = bookInMemory();
        m_sample = std::make_unique<SampleMeeting>(*m_book);
        m_sample->prepare();
        m_sample->open();
    }
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void aSignInWithAllThatBelongsToIt()
    {
        SignIn signIn = m_sample->signInOf(u"张守义"_s);
        signIn.household = m_sample->village.households.first().id;
        signIn.assistedBy = u"李秀英"_s;
        const SignIn kept = *m_book->attendance().admit(signIn, m_now);
        QVERIFY(*m_book->attendance().signIns(id()) == QList{kept});
        QCOMPARE(kept.assistedBy, u"李秀英"_s);
        const SignIn seen = *m_book->attendance().markOnPaper(kept, true, m_now);
        QVERIFY(m_book->attendance().signIns(id())->first() == seen && seen.onPaper);
        const SignIn gone = *m_book->attendance().withdraw(seen, u"记错人"_s, m_now);
        QVERIFY(m_book->attendance().signIns(id())->first() == gone);
        QCOMPARE(gone.withdrawnBecause, u"记错人"_s);
    }

    void leavesAndGuests()
    {
        const auto leave = m_book->door().add(
            LeaveOfAbsence{.meeting = id(), .villager = named(u"王建国"_s), .reason = u"生病"_s, .asked = moment()}, m_now);
        QVERIFY(leave && leave->asked.sequence > 0);
        // One leave for one person at a time.
        QVERIFY(!m_book->door().add(LeaveOfAbsence{.meeting = id(), .villager = named(u"王建国"_s), .reason = u"x"_s, .asked = moment()}, m_now));
        const auto guest = m_book->door().add(OutsideObserver{.meeting = id(), .session = m_sample->session().id, .name = u"周镇长"_s,
                                                              .office = u"青石镇人民政府 副镇长"_s, .came = moment(), .left = {}}, m_now);
        Door door = *m_book->door().of(id());
        QVERIFY(door.leaves == QList{*leave} && door.observers == QList{*guest});
        const auto left = m_book->door().leave(*guest, m_sample->live(30), m_now);
        QVERIFY(m_book->door().of(id())->observers == QList{*left} && !left->isPresent());
        QVERIFY(m_book->door().withdraw(*leave, m_now));
        QVERIFY(m_book->door().withdraw(*left, m_now));
        door = *m_book->door().of(id());
        QVERIFY(door.leaves.isEmpty() && door.observers.isEmpty());
    }

    void lettersAndSheets()
    {
        const auto letter = m_book->door().add(
            Proxy{.meeting = id(), .principal = named(u"张守义"_s), .holder = named(u"李秀英"_s), .matter = u"土地"_s,
                  .powers = u"表决"_s, .signedOn = QDate(2026, 11, 20), .validUntil = QDate(2026, 11, 22), .shown = moment()}, m_now);
        SignIn signIn = m_sample->signInOf(u"张守义"_s);
        signIn.proxy = letter->id;
        QVERIFY(m_book->attendance().admit(signIn, m_now));
        const auto compared = m_book->door().add(
            SheetReconciliation{.meeting = id(), .session = m_sample->session().id, .onPaper = 2, .onScreen = 1, .note = {},
                                .compared = moment()}, m_now);
        Door door = *m_book->door().of(id());
        QVERIFY(door.proxies == QList{*letter});
        QCOMPARE(door.reconciliations.size(), 1);
        QVERIFY(!door.lastReconciliation()->agrees());
        QVERIFY(m_book->door().note(*compared, u"签到后回家"_s, m_now));
        QCOMPARE(m_book->door().of(id())->lastReconciliation()->note, u"签到后回家"_s);
        QVERIFY(m_book->door().withdraw(*compared, m_now));
        QVERIFY(m_book->door().withdraw(*letter, m_now));
        door = *m_book->door().of(id());
        QVERIFY(door.proxies.isEmpty() && door.reconciliations.isEmpty());
    }

    /// That nobody counted the sheets is a fact of its own, with why; a comparison after it is the last word.
    void whatWasNotComparedSaysWhy()
    {
        SheetReconciliation none{.meeting = id(), .session = m_sample->session().id, .onScreen = 12, .note = u"今晚没有纸质签到表"_s,
                                 .compared = moment()};
        none.isCounted = false;
        QVERIFY(m_book->door().add(none, m_now));
        Door door = *m_book->door().of(id());
        QVERIFY(!door.lastReconciliation(m_sample->session().id)->isCounted);
        QCOMPARE(door.lastReconciliation()->note, u"今晚没有纸质签到表"_s);
        QVERIFY(!door.lastReconciliation()->agrees() && !door.lastReconciliation()->isUnexplained());
        QVERIFY(!door.lastReconciliation(SessionId::fresh())); // another sitting has sheets of its own
        QVERIFY(m_book->door().add(SheetReconciliation{.meeting = id(), .session = m_sample->session().id, .onPaper = 12,
                                                       .onScreen = 12, .note = {}, .compared = moment()}, m_now));
        door = *m_book->door().of(id());
        QCOMPARE(door.reconciliations.size(), 2);
        QVERIFY(door.lastReconciliation()->agrees());
    }

    /// A letter, the household's word, the end of a leave and the sign-in: all in one, or nothing of it.
    void whatComesWithASignInIsKeptWithItOrNotAtAll()
    {
        const HouseholdId house = m_sample->village.households.first().id;
        const HouseholdRepresentative before{.household = house, .villager = named(u"张大山"_s), .from = QDate(2026, 1, 1), .until = {}, .meeting = {}};
        QVERIFY(m_book->roster().setRepresentative(before, {}, m_now));
        const auto leave = m_book->door().add(
            LeaveOfAbsence{.meeting = id(), .villager = named(u"张守义"_s), .reason = u"生病"_s, .asked = moment()}, m_now);
        AlongWithSignIn along;
        along.leaveEnds = *leave;
        along.namedBefore = before;
        along.named = HouseholdRepresentative{.household = house, .villager = named(u"张守义"_s), .from = QDate(2026, 11, 22), .until = {}, .meeting = id()};
        along.letter = Proxy{.meeting = id(), .principal = named(u"张守义"_s), .holder = named(u"李秀英"_s), .matter = u"土地"_s,
                             .powers = u"表决"_s, .signedOn = QDate(2026, 11, 20), .validUntil = QDate(2026, 11, 22), .shown = moment()};
        SignIn signIn = m_sample->signInOf(u"张守义"_s);
        signIn.proxy = along.letter->id;
        signIn.household = house;
        // The second part is refused: the person is here already, which the book finds out last.
        const SignIn first = *m_book->attendance().admit(m_sample->signInOf(u"张守义"_s), m_now);
        const Door then = *m_book->door().of(id());
        QVERIFY(!m_book->attendance().admit(signIn, m_now, along));
        QVERIFY(*m_book->door().of(id()) == then);
        QVERIFY(then.proxies.isEmpty() && then.leaves.size() == 1);
        QVERIFY(*m_book->roster().representatives() == QList{before});
        QVERIFY(*m_book->attendance().signIns(id()) == QList{first});
        QVERIFY(m_book->check()->isSound());

        QVERIFY(m_book->attendance().leave(first, m_sample->live(5), m_now));
        const auto kept = m_book->attendance().admit(signIn, m_now, along);
        QVERIFY(kept);
        const Door now = *m_book->door().of(id());
        QVERIFY(now.leaves.isEmpty());
        QCOMPARE(now.proxies.size(), 1);
        QVERIFY(now.proxies.first().id == kept->proxy && now.proxies.first().shown.sequence > 0);
        const auto representatives = *m_book->roster().representatives();
        QCOMPARE(representatives.size(), 2);
        for (const HouseholdRepresentative &one : representatives)
            QCOMPARE(one.standsOn(QDate(2026, 11, 22)), one.villager == named(u"张守义"_s));

        // Told by the journal alone, and given back in one transaction: all is as it was.
        const AlongWithSignIn came = *m_book->attendance().cameWith(*kept);
        QVERIFY(came.leaveEnds == leave && came.namedBefore == before && came.named == along.named);
        QVERIFY(came.letter == now.proxies.first() && !came.observed);
        QVERIFY(m_book->attendance().withdraw({{*kept, came}}, u"记错人"_s, m_now));
        QVERIFY(*m_book->door().of(id()) == then);
        const auto after = *m_book->roster().representatives();
        for (const HouseholdRepresentative &one : after)
            QVERIFY(one.villager == named(u"张守义"_s) ? one.withdrawn : one == before);
    }

    /// A leave that somebody took back by hand, a word given in the register: no sign-in carries them.
    void whatWasSaidAtAnotherTimeIsNoPartOfASignIn()
    {
        const HouseholdId house = m_sample->village.households.first().id;
        QVERIFY(m_book->roster().setRepresentative({.household = house, .villager = named(u"张守义"_s), .from = QDate(2026, 11, 22), .until = {}, .meeting = {}},
                                                   {}, m_now));
        SignIn signIn = m_sample->signInOf(u"张守义"_s);
        signIn.household = house;
        const auto leave = m_book->door().add(
            LeaveOfAbsence{.meeting = id(), .villager = named(u"王建国"_s), .reason = u"生病"_s, .asked = moment()}, m_now);
        const SignIn kept = *m_book->attendance().admit(signIn, m_now);
        QVERIFY(m_book->door().withdraw(*leave, m_now));
        QVERIFY(*m_book->attendance().cameWith(kept) == AlongWithSignIn());
    }

    void closedMinutesTakeNothingMore()
    {
        m_sample->hold();
        m_sample->close();
        QVERIFY(!m_book->door().add(LeaveOfAbsence{.meeting = id(), .villager = named(u"王建国"_s), .reason = u"x"_s, .asked = moment()}, m_now));
        QVERIFY(m_book->door().of(id())->leaves.isEmpty());
    }
};

YISHIBU_TEST(TestDoorStore)
#include "tst_door_store.moc"
