#include "db/book.h"
#include "db/stores/attendance_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/controls/find_person.h"
#include "ui/controls/hit_list.h"
#include "ui/controls/list_table.h"
#include "ui/controls/quorum_meter.h"
#include "ui/controls/search_field.h"
#include "ui/signin/sign_in_page.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

namespace yishibu {

using namespace Qt::StringLiterals;

class TestSignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsInByInitialsNameAndNumber();
    void withOneKeyTooFewNobodyIsSigned();
    void tellsNamesakesApart();
    void enterDoesNotChooseAmongNamesakes();
    void undoNamesWhomItTakesBack();
    void whoIsNotEntitledComesAsObserver();
    void whoIsHereIsNotSignedTwice();
    void wordsOfTheQuorum();
    void whoLeavesEarlyNoLongerCounts();
    void typingInTheListGoesToTheBox();
    void canBeRead_data();
    void canBeRead();

private:
    void show();
    const Villager &member(int index) const { return m_table->villager(hall().attendance().members().at(index)); }
    const Villager &outsider() const;
    const Hall &hall() const { return m_table->place->hall; }
    SearchField *field() const { return m_page->findChild<SearchField *>(); }
    const HitList *hits() const { return m_page->findChild<FindPerson *>()->hits(); }
    QPushButton *button(const QString &name) const { return test::partOf<QPushButton>(*m_page, name); }
    bool signIn(const QString &typed, const VillagerId &who);

    std::unique_ptr<test::MeetingOnTable> m_table;
    std::unique_ptr<SignInPage> m_page;
};

void TestSignInPage::init()
{
    m_table = std::make_unique<test::MeetingOnTable>();
    m_table->playUntil(ActKind::OpenMeeting);
}

void TestSignInPage::cleanup()
{
    m_page.reset();
    m_table.reset();
}

void TestSignInPage::show()
{
    m_page = std::make_unique<SignInPage>(m_table->place->signIn, m_table->place->door, hall(), m_table->clock);
    test::showAt(*m_page, 1274, 576);
    m_page->refresh();
    m_page->firstControl()->setFocus();
}

const Villager &TestSignInPage::outsider() const
{
    for (const Villager &villager : hall().roster().villagers()) {
        const bool alone = hall().roster().named(villager.name).size() == 1;
        if (!hall().attendance().isMember(villager.id) && alone)
            return villager;
    }
    qFatal("everybody should attend");
}

/// Types, walks down to the person as a hand would, and presses Enter.
bool TestSignInPage::signIn(const QString &typed, const VillagerId &who)
{
    if (typed.at(0).unicode() < 128)
        QTest::keyClicks(field(), typed);
    else
        test::commit(field(), typed);
    for (int i = 0; i < hits()->hits().size() && (!hits()->chosen() || hits()->chosen()->who != who); ++i)
        QTest::keyClick(field(), Qt::Key_Down);
    if (!hits()->chosen() || hits()->chosen()->who != who)
        return false;
    QTest::keyClick(field(), Qt::Key_Return);
    return field()->text().isEmpty() && hall().attendance().isHere(who);
}

void TestSignInPage::signsInByInitialsNameAndNumber()
{
    show();
    auto *list = test::partOf<ListTable>(*m_page, u"signedIn"_s);
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(signIn(u"hhm"_s, hall().roster().named(u"何慧敏"_s).first()));
    QVERIFY(signIn(u"沈娜"_s, hall().roster().named(u"沈娜"_s).first()));
    const Villager &byNumber = member(7);
    QVERIFY(signIn(byNumber.idTail, byNumber.id));
    QCOMPARE(hall().attendance().present(), 3);
    QCOMPARE(list->model()->index(0, 0).data().toString(), byNumber.name);
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(m_table->place->book->attendance().signIns(hall().meeting().id)->size(), 3);
}

void TestSignInPage::withOneKeyTooFewNobodyIsSigned()
{
    show();
    QTest::keyClicks(field(), u"qqqqqq"_s);
    QVERIFY(!hits()->chosen());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(hall().attendance().signIns().size(), 0);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QString());
}

void TestSignInPage::tellsNamesakesApart()
{
    show();
    for (const Villager &villager : hall().roster().villagers()) {
        if (hall().roster().named(villager.name).size() < 2 || villager.idTail.isEmpty())
            continue;
        test::commit(field(), villager.name);
        const auto hit = std::ranges::find(hits()->hits(), villager.id, &FoundPerson::who);
        QVERIFY(hit != hits()->hits().end());
        QVERIFY(hit->group.contains(villager.idTail));
        return;
    }
    QFAIL("the practice village has no namesakes");
}

/// Somebody who should attend, and somebody else of that name who should not: either may stand there.
void TestSignInPage::enterDoesNotChooseAmongNamesakes()
{
    show();
    QList<Villager> people = hall().roster().villagers();
    const Villager member = this->member(5);
    const auto other = std::ranges::find_if(people, [&](const Villager &one) {
        return !hall().attendance().isMember(one.id) && one.household != member.household;
    });
    other->name = member.name;
    const VillagerId second = other->id;
    m_table->place->hall.setRoster(Roster(people, hall().roster().households()), hall().seats());
    test::commit(field(), member.name);
    QVERIFY(hits()->hits().size() > 1 && hits()->hits().first().who == member.id);
    QVERIFY(!hits()->chosen());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(hall().attendance().signIns().isEmpty());
    QCOMPARE(field()->text(), member.name); // still there, to be gone on with
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(hits()->chosen()->who == member.id);
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(hits()->chosen()->who == second);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(hall().attendance().observing(), 1);
    QCOMPARE(hall().attendance().present(), 0);
}

void TestSignInPage::undoNamesWhomItTakesBack()
{
    show();
    QVERIFY(!button(u"undoSignIn"_s)->isEnabled());
    const Villager &first = member(0);
    const Villager &second = member(1);
    QVERIFY(signIn(first.name, first.id));
    QVERIFY(signIn(second.name, second.id));
    QVERIFY(button(u"undoSignIn"_s)->text().contains(second.name));
    button(u"undoSignIn"_s)->click();
    QVERIFY(hall().attendance().isHere(second.id)); // first it is asked why
    test::partOf<QPushButton>(*m_page, u"doorChoice0"_s)->click();
    QVERIFY(!hall().attendance().isHere(second.id));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field()));
    QVERIFY(button(u"undoSignIn"_s)->text().contains(first.name));
    // It stays on record, marked.
    const auto kept = m_table->place->book->attendance().signIns(hall().meeting().id);
    QVERIFY(std::ranges::any_of(*kept, [&](const SignIn &one) { return one.villager == second.id && one.withdrawn && one.withdrawnBecause == u"Wrong person"_s; }));
}

void TestSignInPage::whoIsNotEntitledComesAsObserver()
{
    show();
    const Villager &neighbour = outsider();
    test::commit(field(), neighbour.name);
    const auto hit = std::ranges::find(hits()->hits(), neighbour.id, &FoundPerson::who);
    QVERIFY(hit->soft);
    QVERIFY(!hit->pill.isEmpty());
    field()->clear();
    QVERIFY(signIn(neighbour.name, neighbour.id));
    QCOMPARE(hall().attendance().observers().size(), 1);
    QCOMPARE(hall().attendance().present(), 0);
    QCOMPARE(m_page->findChild<QuorumMeter *>()->reading().present, 0);
}

void TestSignInPage::whoIsHereIsNotSignedTwice()
{
    show();
    const Villager &villager = member(3);
    QVERIFY(signIn(villager.idTail, villager.id));
    test::commit(field(), villager.idTail);
    const auto hit = std::ranges::find(hits()->hits(), villager.id, &FoundPerson::who);
    QVERIFY(hit != hits()->hits().end());
    QVERIFY(!hit->enabled);
    QVERIFY(!hits()->chosen() || hits()->chosen()->who != villager.id);
}

void TestSignInPage::wordsOfTheQuorum()
{
    show();
    const auto *meter = m_page->findChild<QuorumMeter *>();
    QCOMPARE(hall().attendance().base(), 38);
    for (int i = 0; i < 25; ++i)
        QVERIFY(m_table->place->signIn.admit(member(i).id));
    QCOMPARE(meter->reading().present, 25);
    QCOMPARE(meter->reading().needed, 26);
    QCOMPARE(meter->reading().verdict, u"Too few yet, 1 more needed"_s);
    QVERIFY(meter->reading().basis.contains(u"村民委员会组织法第三十条"_s));
    QCOMPARE(m_page->nextStep(), u"Hear opinions first"_s);
    QCOMPARE(m_page->note(), u"Too few people, no vote yet"_s);
    QVERIFY(m_page->whyNot().isEmpty()); // below the quorum people may be heard

    const QSignalSpy foot(m_page.get(), &StagePage::footChanged);
    QVERIFY(signIn(member(25).name, member(25).id));
    QVERIFY(!foot.isEmpty());
    QCOMPARE(meter->reading().verdict, u"Enough are here, the meeting may vote"_s);
    QCOMPARE(m_page->nextStep(), u"To item one"_s);
    QVERIFY(m_page->note().contains(u"F8"_s)); // only the sheets were not counted yet
}

void TestSignInPage::whoLeavesEarlyNoLongerCounts()
{
    show();
    const Villager &villager = member(2);
    QVERIFY(signIn(villager.idTail, villager.id));
    auto *list = test::partOf<ListTable>(*m_page, u"signedIn"_s);
    QVERIFY(!button(u"leavesEarly"_s)->isEnabled());
    list->selectRow(0);
    QVERIFY(button(u"leavesEarly"_s)->text().contains(villager.name));
    button(u"leavesEarly"_s)->click();
    QCOMPARE(hall().attendance().present(), 0);
    QCOMPARE(list->model()->rowCount(), 1); // he was here: the list still says so
    QVERIFY(!button(u"leavesEarly"_s)->isEnabled());
    QVERIFY(signIn(villager.idTail, villager.id)); // and may come back
    QCOMPARE(list->model()->rowCount(), 2);
}

void TestSignInPage::typingInTheListGoesToTheBox()
{
    show();
    QVERIFY(signIn(member(0).idTail, member(0).id));
    auto *list = test::partOf<ListTable>(*m_page, u"signedIn"_s);
    list->setFocus();
    QTest::keyClick(list, 'z');
    QCOMPARE(field()->text(), u"z"_s);
}

void TestSignInPage::canBeRead_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

void TestSignInPage::canBeRead()
{
    QFETCH(double, scale);
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
    show();
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_table->place->signIn.admit(member(i).id));
    QTest::keyClicks(field(), u"hc"_s);
    QCOMPARE(test::faultsOfStage(*m_page, u"sign-in"_s, scale), QStringList());
}

} // namespace yishibu

using yishibu::TestSignInPage;
YISHIBU_TEST(TestSignInPage)
#include "tst_sign_in_page.moc"
