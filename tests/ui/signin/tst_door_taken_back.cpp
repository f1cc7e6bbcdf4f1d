#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "db/stores/door_store.h"
#include "db/stores/roster_store.h"
#include "tests/ui/signin/door_on_table.h"
#include "ui/controls/find_person.h"
#include "ui/controls/hit_list.h"
#include "ui/controls/search_field.h"
#include "ui/hall/group_heads.h"
#include "ui/signin/door_form.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>

namespace yishibu {

using namespace Qt::StringLiterals;

/// Undo at the door leaves all as it was before, and whoever holds a letter stands for a member only while they are there.
class TestDoorTakenBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_table = std::make_unique<test::MeetingOnTable>(); }
    void cleanup();
    void undoGivesTheLeaveBack();
    void undoGivesTheHouseholdBackToWhomItHadNamed();
    void undoGivesTheHouseholdBackWhereNobodyWasNamed();
    void whatTheHouseholdSaidSinceStands();
    void whoHoldsTheLetterSignsInWithIt();
    void withoutTheHolderNobodyIsRepresented();
    void aHolderWhoWasNeverThereTakesTheirMembersAlong();
    void aLetterIsNotHandedOnByALetter();
    void whoWatchesMaySignForTheHouseholdInOneStep();
    void anythingOneByOneIsTheSameAsReadAnew_data();
    void anythingOneByOneIsTheSameAsReadAnew();

private:
    void show(const QByteArray &attends)
    {
        test::openCounting(*m_table, attends, attends == "households" ? QByteArray() : test::knowsLetters);
        m_page = test::newDoorPage(*m_table);
    }
    const Hall &hall() const { return m_table->place->hall; }
    SignInDesk &desk() const { return m_table->place->signIn; }
    Book &book() const { return *m_table->place->book; }
    QList<SignIn> kept() const { return *book().attendance().signIns(hall().meeting().id); }
    Door door() const { return *book().door().of(hall().meeting().id); }
    QList<HouseholdRepresentative> standing() const;
    void undo() const;
    ComingIn byLetter(const test::TwoOfOneHome &home) const;
    void actByChance(QRandomGenerator &random);
    bool isAsReadAnew() const;

    std::unique_ptr<test::MeetingOnTable> m_table;
    std::unique_ptr<SignInPage> m_page;
};

void TestDoorTakenBack::cleanup()
{
    QVERIFY(book().check()->isSound());
    m_page.reset();
    m_table.reset();
}

QList<HouseholdRepresentative> TestDoorTakenBack::standing() const
{
    auto all = *book().roster().representatives();
    all.removeIf([](const HouseholdRepresentative &one) { return one.withdrawn; });
    return all;
}

void TestDoorTakenBack::undo() const
{
    test::partOf<QPushButton>(*m_page, u"undoSignIn"_s)->click();
    test::partOf<QPushButton>(*m_page, u"doorChoice0"_s)->click();
}

ComingIn TestDoorTakenBack::byLetter(const test::TwoOfOneHome &home) const
{
    ComingIn how;
    how.letter = Proxy{.principal = home.member, .holder = home.other, .matter = u"修路"_s, .powers = u"代为参会并表决"_s,
                       .signedOn = QDate(2026, 11, 20), .validUntil = QDate(2026, 11, 22), .shown = {}};
    return how;
}

void TestDoorTakenBack::undoGivesTheLeaveBack()
{
    show("adults");
    const VillagerId who = hall().attendance().members().at(3);
    QVERIFY(m_table->place->door.excuse(who, u"外出"_s));
    const Door before = hall().door();
    QVERIFY(desk().admitAsDue(who));
    QVERIFY(hall().door().leaves.isEmpty());
    undo();
    QVERIFY(!hall().attendance().isHere(who));
    QVERIFY(hall().door() == before && door().leaves == before.leaves);
    // Asked for anew after leaving early, the later word stands, and once.
    const SignIn again = *desk().admitAsDue(who);
    QVERIFY(desk().leave(again.id));
    QVERIFY(m_table->place->door.excuse(who, u"回家"_s));
    QVERIFY(desk().withdraw(again.id, u"试"_s));
    QCOMPARE(door().leaves.size(), 1);
    QCOMPARE(door().leaves.first().reason, u"回家"_s);
}

void TestDoorTakenBack::undoGivesTheHouseholdBackToWhomItHadNamed()
{
    show("households");
    const auto [head, other] = test::twoOfOneHome(*m_table);
    const MeetingId meeting = hall().meeting().id;
    QVERIFY(m_table->place->roster.setRepresentative(head, QDate(2026, 1, 1)));
    QVERIFY(m_table->place->meetings.enter(meeting));
    const auto before = standing();
    const QList<Entitled> entitled = hall().entitled();
    QVERIFY(desk().admit(other, Capacity::Member, {.named = true}));
    QVERIFY(hall().attendance().isMember(other) && hall().attendance().isHere(m_table->villager(head).household));
    undo();
    QVERIFY(standing() == before);
    QVERIFY(hall().door().representatives.contains(before.first()));
    QVERIFY(hall().entitled() == entitled && hall().maySign(head) && !hall().attendance().isMember(other));
    QCOMPARE(hall().attendance().present(), 0);
    QVERIFY(desk().admit(head)); // and signs as before
    QVERIFY(m_table->place->meetings.enter(meeting));
    QCOMPARE(hall().attendance().present(), 1);
}

void TestDoorTakenBack::undoGivesTheHouseholdBackWhereNobodyWasNamed()
{
    show("households");
    const auto [head, other] = test::twoOfOneHome(*m_table);
    const QList<Entitled> entitled = hall().entitled();
    QVERIFY(desk().admit(other, Capacity::Member, {.named = true}));
    QCOMPARE(standing().size(), 1);
    undo();
    QVERIFY(standing().isEmpty());
    QVERIFY(hall().entitled() == entitled);
    QVERIFY(desk().admissionOf(head) == Admission::Member);
}

void TestDoorTakenBack::whatTheHouseholdSaidSinceStands()
{
    show("households");
    const auto [head, other] = test::twoOfOneHome(*m_table);
    const SignIn mistaken = *desk().admit(other, Capacity::Member, {.named = true});
    const HouseholdRepresentative next{.household = *mistaken.household, .villager = head, .from = QDate(2026, 11, 23), .until = {}, .meeting = {}};
    QVERIFY(book().roster().setRepresentative(next, standing().first(), m_table->clock.now()));
    QVERIFY(m_table->place->meetings.enter(mistaken.meeting));
    const auto said = standing();
    QVERIFY(desk().withdraw(mistaken.id, u"记错人"_s));
    QVERIFY(standing() == said);
}

void TestDoorTakenBack::whoHoldsTheLetterSignsInWithIt()
{
    show("adults");
    const auto home = test::twoOfOneHome(*m_table);
    QVERIFY(m_table->place->door.excuse(home.other, u"外出"_s));
    QVERIFY(!hall().attendance().isHere(home.other));
    QVERIFY(desk().admit(home.member, Capacity::Member, byLetter(home)));
    QCOMPARE(kept().size(), 2);
    QVERIFY(kept().first().villager == home.other && !kept().first().proxy); // the holder, in one transaction before
    QVERIFY(door().leaves.isEmpty());
    QCOMPARE(hall().attendance().present(), 2);
    undo(); // the letter was a mistake; whoever brought it is here
    QVERIFY(!hall().attendance().isHere(home.member) && hall().attendance().isHere(home.other));
    QVERIFY(door().proxies.isEmpty() && hall().door().proxies.isEmpty());
    QVERIFY(door().leaves.isEmpty());
    undo();
    QCOMPARE(door().leaves.size(), 1);
    QCOMPARE(hall().attendance().present(), 0);
}

void TestDoorTakenBack::withoutTheHolderNobodyIsRepresented()
{
    show("adults");
    const auto home = test::twoOfOneHome(*m_table);
    QVERIFY(desk().admit(home.member, Capacity::Member, byLetter(home)));
    QCOMPARE(hall().quorum().present, 2);
    const SignIn holder = *hall().attendance().signInOf(home.other);
    QCOMPARE(desk().standsForByLetter(holder), QStringList{hall().nameOf(home.member)});
    QVERIFY(desk().leave(holder.id));
    QCOMPARE(hall().quorum().present, 0);
    QCOMPARE(hall().attendance().presentAt(kept().last().left->rank), 0);
    // The holder comes back: the letter lies there already and is no second one.
    QVERIFY(desk().admitAsDue(home.other));
    QVERIFY(desk().admit(home.member, Capacity::Member, byLetter(home)));
    QCOMPARE(door().proxies.size(), 1);
    QCOMPARE(hall().quorum().present, 2);
    QVERIFY(isAsReadAnew());
}

void TestDoorTakenBack::aHolderWhoWasNeverThereTakesTheirMembersAlong()
{
    show("adults");
    const auto home = test::twoOfOneHome(*m_table);
    QVERIFY(desk().admit(home.member, Capacity::Member, byLetter(home)));
    QVERIFY(desk().withdraw(hall().attendance().signInOf(home.other)->id, u"不在场"_s));
    QCOMPARE(hall().attendance().present(), 0);
    for (const SignIn &one : kept())
        QVERIFY(one.withdrawn && one.withdrawnBecause == u"不在场"_s);
    QVERIFY(door().proxies.isEmpty());
}

void TestDoorTakenBack::aLetterIsNotHandedOnByALetter()
{
    show("adults");
    const auto home = test::twoOfOneHome(*m_table);
    QVERIFY(desk().admit(home.member, Capacity::Member, byLetter(home)));
    // Who is represented holds nobody's letter.
    const auto refused = desk().admit(home.other, Capacity::Member, byLetter({home.other, home.member}));
    QVERIFY(!refused);
    for (const VillagerId &third : hall().roster().members(m_table->villager(home.member).household)) {
        if (third == home.member || third == home.other || !hall().attendance().isMember(third))
            continue;
        const auto handedOn = desk().admit(third, Capacity::Member, byLetter({third, home.member}));
        QVERIFY(!handedOn && handedOn.error().is(AttendanceRefusal::HolderAway));
        QCOMPARE(handedOn.error().article(), u"某法第一条"_s);
    }
    QCOMPARE(kept().size(), 2);
}

/// By keys alone: somebody who watches is chosen in the box, asked about, and signs; undone, they watch again.
void TestDoorTakenBack::whoWatchesMaySignForTheHouseholdInOneStep()
{
    show("households");
    const auto [head, other] = test::twoOfOneHome(*m_table);
    const HouseholdId house = m_table->villager(other).household;
    QVERIFY(desk().admit(head));
    QVERIFY(desk().admit(other, Capacity::Observer));
    QVERIFY(desk().withdraw(hall().attendance().signInOf(head)->id, u"记错人"_s));
    const SignIn watched = *hall().attendance().signInOf(other);
    QVERIFY(hall().attendance().isObserving(other) && !hall().attendance().isHere(house));
    const FindPerson *find = m_page->findChild<FindPerson *>(u"findPerson"_s);
    test::commit(find->field(), hall().nameOf(other));
    for (int i = 0; i < find->hits()->hits().size() && find->atHand() != other; ++i)
        QTest::keyClick(find->field(), Qt::Key_Down);
    QVERIFY(find->atHand() == other);
    QVERIFY(find->hits()->chosen()->words.contains(u"observer"_s));
    QTest::keyClick(find->field(), Qt::Key_Return);
    auto *form = m_page->findChild<DoorForm *>();
    QVERIFY(form->isAsking());
    QTRY_COMPARE(test::clippedTexts(m_page.get()), QStringList());
    if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
        m_page->grab().save(QDir(folder).filePath(u"door-steps-forward.png"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(hall().attendance().isHere(house) && !hall().attendance().isObserving(other));
    QCOMPARE(hall().attendance().present(), 1);
    QCOMPARE(hall().attendance().observing(), 0);
    QVERIFY(isAsReadAnew());
    undo();
    QVERIFY(hall().attendance().isObserving(other));
    QVERIFY(*hall().attendance().signInOf(other) == watched && kept().contains(watched));
    QVERIFY(standing().isEmpty() && isAsReadAnew());
}

bool TestDoorTakenBack::isAsReadAnew() const
{
    const Attendance &now = hall().attendance();
    const Attendance anew = Attendance::of(hall().entitled(), kept());
    int heads = 0;
    for (const GroupHeads &group : headsByGroup(hall()))
        heads += group.here;
    bool same = now.present() == anew.present() && heads == anew.present() && now.observing() == anew.observers().size()
                && now.presentMembers() == anew.presentMembers() && now.attendedMembers() == anew.attendedMembers()
                && door().proxies == hall().door().proxies && door().leaves == hall().door().leaves;
    // Who is represented has their holder beside them.
    for (const SignIn &one : now.signIns()) {
        if (!one.isPresent() || !one.proxy)
            continue;
        const auto letter = std::ranges::find(hall().door().proxies, *one.proxy, &Proxy::id);
        same = same && letter != hall().door().proxies.cend() && now.isHere(letter->holder);
    }
    return same;
}

void TestDoorTakenBack::actByChance(QRandomGenerator &random)
{
    const QList<SignIn> all = hall().attendance().signIns();
    const auto home = test::twoOfOneHome(*m_table, int(random.bounded(4)));
    const VillagerId who = random.bounded(2) ? home.member : home.other;
    const SignIn any = all.isEmpty() ? SignIn() : all.at(random.bounded(all.size()));
    // Each may be refused; what is refused changes nothing.
    switch (random.bounded(7)) {
    case 0: (void)desk().admitAsDue(who); break;
    case 1: (void)desk().admit(who, Capacity::Member, {.named = true}); break;
    case 2: (void)desk().admit(home.member, Capacity::Member, byLetter(home)); break;
    case 3: (void)desk().leave(any.id); break;
    case 4: (void)desk().withdraw(any.id, u"试"_s); break;
    case 5: (void)m_table->place->door.excuse(who, u"外出"_s); break;
    case 6: (void)desk().admit(who, Capacity::Observer); break;
    }
}

void TestDoorTakenBack::anythingOneByOneIsTheSameAsReadAnew_data()
{
    QTest::addColumn<QByteArray>("attends");
    QTest::newRow("persons") << QByteArray("adults");
    QTest::newRow("households") << QByteArray("households");
}

void TestDoorTakenBack::anythingOneByOneIsTheSameAsReadAnew()
{
    QFETCH(QByteArray, attends);
    test::openCounting(*m_table, attends, test::knowsLetters);
    m_page = test::newDoorPage(*m_table);
    QRandomGenerator random(20261122);
    const MeetingId meeting = hall().meeting().id;
    for (int round = 0; round < 150; ++round) {
        actByChance(random);
        QVERIFY2(isAsReadAnew(), qPrintable(u"after act %1"_s.arg(round)));
        QCOMPARE(m_page->findChild<QAbstractItemView *>(u"signedIn"_s)->model()->rowCount(),
                 std::ranges::count_if(kept(), [](const SignIn &one) { return !one.withdrawn; }));
        if (round % 50 != 49)
            continue;
        const QList<VillagerId> present = hall().attendance().presentMembers();
        const QList<Entitled> entitled = hall().entitled();
        QVERIFY(m_table->place->meetings.enter(meeting)); // as the next start of the program finds it
        QVERIFY(hall().attendance().presentMembers() == present && hall().entitled() == entitled);
    }
}

} // namespace yishibu

using yishibu::TestDoorTakenBack;
YISHIBU_TEST(TestDoorTakenBack)
#include "tst_door_taken_back.moc"
