#include "db/journal/replay.h"
#include "tests/ui/signin/hands_at_door.h"
#include "ui/controls/list_table.h"
#include "ui/signin/door_form.h"
#include "ui/signin/door_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>

namespace yishibu {

using namespace Qt::StringLiterals;

/// What the door asks beyond a name and Enter, done with the keyboard alone; then the book is looked into.
class TestDoorPage : public QObject, test::HandsAtDoor
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_table = std::make_unique<test::MeetingOnTable>(); }
    void cleanup() { clearTable(); }
    void enterNeverChoosesAmongSeveral();
    void aScannerNeedsNoEmptyBox();
    void whoWritesForSomebodyIsNamed();
    void onLeaveWithAReasonUntilTheyCome();
    void guestsStandApart();
    void noLetterWhereNoneIsKnown();
    void paperAndScreenAreCompared();
    void whoWentHomeEarlyStandsOnTheSheet();
    void goingOnUncomparedIsAskedOnce();
    void aSheetIsTypedInAfterwards();
    void aHouseholdCountsOnceAndMayNameSomebodyElse();
    void latecomersFromAnyStage();
    void aScanAtTheTimeChangesNothing();
    void byKeysAlone_data();
    void byKeysAlone();

private:
    void show(bool households = false);
    /// A key as the keyboard itself dates it, in milliseconds.
    void keyAt(quint64 when, int code, const QString &text, QWidget *to = nullptr) const
    {
        QKeyEvent pressed(QEvent::KeyPress, code, Qt::NoModifier, text);
        pressed.setTimestamp(when);
        QApplication::sendEvent(to ? to : field(), &pressed);
    }
    const Villager &member(int index) const { return m_table->villager(hall().attendance().members().at(index)); }
    void comesLateAndLeaves(const Villager &who);
};

void TestDoorPage::show(bool households)
{
    if (households) {
        m_table = std::make_unique<test::MeetingOnTable>(MeetingKind{u"villagers_assembly_households"_s});
    }
    m_table->playUntil(ActKind::OpenMeeting);
    m_page = test::newDoorPage(*m_table);
}

/// By name, and down to them where others fit too.
void TestDoorPage::enterNeverChoosesAmongSeveral()
{
    show();
    int several = 0;
    for (const char letter : {'h', 'c', 'w', 'l', 's', 'z'}) {
        field()->clear();
        QTest::keyClick(field(), letter);
        const auto members = std::ranges::count_if(hits()->hits(), [](const FoundPerson &hit) { return !hit.soft; });
        if (members < 2)
            continue;
        ++several;
        key(Qt::Key_Return);
        QCOMPARE(kept().size(), 0);
        QCOMPARE(field()->text(), QString(QChar::fromLatin1(letter))); // still there, to be gone on with
    }
    QVERIFY(several > 0);
    key(Qt::Key_Down);
    const VillagerId chosen = hits()->chosen()->who;
    key(Qt::Key_Return);
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().first().villager == chosen);
    QVERIFY(field()->text().isEmpty() && field()->hasFocus());
    // Who is here still counts among those who fit: a second Enter must not sign the next one.
    const Villager &here = m_table->villager(chosen);
    write(here.name);
    key(Qt::Key_Return);
    QCOMPARE(kept().size(), 1);
}

void TestDoorPage::aScannerNeedsNoEmptyBox()
{
    show();
    const Villager *alone = nullptr; // the only one of their household who should attend
    for (const VillagerId &who : hall().attendance().members()) {
        const Villager &one = m_table->villager(who);
        const auto same = std::ranges::count_if(hall().attendance().members(), [&](const VillagerId &other) {
            return m_table->villager(other).household == one.household;
        });
        if (same == 1 && !alone)
            alone = &one;
    }
    QVERIFY(alone);
    QTest::keyClick(field(), 'h');
    QVERIFY(hits()->hits().size() > 1);
    QTest::keyClicks(field(), u"YSB-H:"_s + hall().roster().householdOf(alone->id)->number);
    key(Qt::Key_Return);
    QVERIFY(hall().attendance().isHere(alone->id));
    QVERIFY(field()->text().isEmpty());
    // A card that is no household's signs nobody, and the next scan needs nothing cleared.
    QTest::keyClicks(field(), u"YSB-H:999999"_s);
    key(Qt::Key_Return);
    QCOMPARE(kept().size(), 1);
    const Villager *digits = nullptr; // found by four digits without anybody beside them
    for (const VillagerId &who : hall().attendance().absentMembers()) {
        field()->clear();
        QTest::keyClicks(field(), m_table->villager(who).idTail);
        if (hits()->chosen() && hits()->chosen()->who == who && !digits && m_table->villager(who).idTail.back().isDigit())
            digits = &m_table->villager(who);
    }
    QVERIFY(digits);
    field()->clear();
    keyAt(1000, Qt::Key_Q, u"q"_s);
    for (int i = 0; i < digits->idTail.size(); ++i)
        keyAt(1200 + 8 * i, digits->idTail.at(i).unicode(), digits->idTail.mid(i, 1));
    keyAt(1240, Qt::Key_Return, u"\r"_s);
    QVERIFY(hall().attendance().isHere(digits->id));
}

void TestDoorPage::whoWritesForSomebodyIsNamed()
{
    show();
    find(member(0));
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(kept().size(), 0); // nothing happens silently
    key(Qt::Key_Return);
    QCOMPARE(kept().size(), 0); // and not without a name
    write(u"陶斌"_s);
    key(Qt::Key_Return);
    QCOMPARE(kept().first().assistedBy, u"陶斌"_s);
    QVERIFY(field()->hasFocus());
    find(member(1));
    key(Qt::Key_Return, Qt::ShiftModifier);
    key(Qt::Key_Return); // the same helper again
    QCOMPARE(kept().last().assistedBy, u"陶斌"_s);
    const auto *list = test::partOf<ListTable>(*m_page, u"signedIn"_s);
    QVERIFY(list->model()->index(0, 3).data().toString().contains(u"陶斌"_s));
    m_page->setShowsPrivate(false); // on a mirrored screen no helper is named
    QVERIFY(!list->model()->index(0, 3).data().toString().contains(u"陶斌"_s));
}

void TestDoorPage::onLeaveWithAReasonUntilTheyCome()
{
    show();
    const Villager &away = member(4);
    find(away);
    key(Qt::Key_F6);
    QVERIFY(m_page->findChild<DoorForm *>()->isAsking());
    key(Qt::Key_Escape);
    QVERIFY(door().leaves.isEmpty() && field()->hasFocus());
    find(away);
    key(Qt::Key_F6);
    key(Qt::Key_Return); // the first of the reasons at hand
    QCOMPARE(door().leaves.size(), 1);
    QVERIFY(door().leaves.first().villager == away.id && !door().leaves.first().reason.isEmpty());
    QCOMPARE(hall().attendance().base(), 38);
    const Minutes minutes = draftMinutes(hall().minutesSource());
    QVERIFY(minutes.absent.contains(away.name + u"（请假）"_s));
    find(away);
    QVERIFY(hits()->chosen()->words.contains(u"on leave"_s));
    key(Qt::Key_Return);
    QVERIFY(hall().attendance().isHere(away.id));
    QVERIFY(door().leaves.isEmpty());
}

void TestDoorPage::guestsStandApart()
{
    show();
    key(Qt::Key_F7);
    write(u"周明"_s);
    key(Qt::Key_Return);
    write(u"青石镇人民政府 副镇长"_s);
    key(Qt::Key_Return);
    QCOMPARE(door().observers.size(), 1);
    QCOMPARE(door().observers.first().office, u"青石镇人民政府 副镇长"_s);
    QCOMPARE(hall().attendance().present(), 0);
    QCOMPARE(draftMinutes(hall().minutesSource()).observers.first().name, u"周明"_s);
    QVERIFY(test::partOf<QLabel>(*m_page, u"doorWords"_s)->text().contains(u"guests 1"_s));
}

void TestDoorPage::noLetterWhereNoneIsKnown()
{
    show();
    QSignalSpy said(m_page.get(), &StagePage::said);
    key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().at(1).toString().contains(u"村民委员会组织法第三十条"_s));
    QVERIFY(!m_page->findChild<DoorForm *>()->isAsking());
}

void TestDoorPage::paperAndScreenAreCompared()
{
    show();
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_table->place->signIn.admit(member(i).id));
    QSignalSpy on(m_page.get(), &StagePage::finished);
    key(Qt::Key_F8);
    QTest::keyClicks(QApplication::focusWidget(), u"4"_s);
    key(Qt::Key_Return);
    QCOMPARE(door().reconciliations.size(), 1);
    QCOMPARE(door().lastReconciliation()->onPaper, 4);
    QCOMPARE(door().lastReconciliation()->onScreen, 3);
    QVERIFY(test::partOf<QLabel>(*m_page, u"sheetVerdict"_s)->text().contains(u"1 more on paper"_s));
    key(Qt::Key_Space); // the list has the keyboard; the first line is ticked
    QCOMPARE(std::ranges::count_if(kept(), &SignIn::onPaper), 1);
    key(Qt::Key_Up);
    key(Qt::Key_Space);
    QCOMPARE(std::ranges::count_if(kept(), &SignIn::onPaper), 0);
    key(Qt::Key_Escape);
    QVERIFY(field()->hasFocus());
    QVERIFY(m_page->whyNot().isEmpty()); // it warns, it does not block
    m_page->goOn();
    QVERIFY(on.isEmpty()); // first it is asked why
    write(u"一人签到后回家"_s);
    key(Qt::Key_Tab);
    test::partOf<QPushButton>(*m_page, u"doorKeep"_s)->click();
    QCOMPARE(on.size(), 0); // no reason stood in the field yet
    test::partOf<QLineEdit>(*m_page, u"doorField0"_s)->setFocus();
    write(u"一人签到后回家"_s);
    key(Qt::Key_Return);
    QCOMPARE(on.size(), 1);
    QCOMPARE(door().lastReconciliation()->note, u"一人签到后回家"_s);
}

void TestDoorPage::whoWentHomeEarlyStandsOnTheSheet()
{
    show();
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_table->place->signIn.admit(member(i).id));
    const auto leaver = hall().attendance().signInOf(member(0).id);
    QVERIFY(m_table->place->signIn.leave(leaver->id));
    QCOMPARE(hall().attendance().present(), 2);
    key(Qt::Key_F8);
    QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
    key(Qt::Key_Return);
    QCOMPARE(door().lastReconciliation()->onScreen, 3);
    QVERIFY(door().lastReconciliation()->agrees());
    QVERIFY(test::partOf<QLabel>(*m_page, u"sheetVerdict"_s)->text().contains(u"agree"_s));
    // Their line can be ticked like every other.
    QVERIFY(m_table->place->signIn.markOnPaper(hall().attendance().signatureOf(member(0).id)->id, true));
    QCOMPARE(std::ranges::count_if(kept(), &SignIn::onPaper), 1);
    key(Qt::Key_Escape);
    QVERIFY(test::partOf<QLabel>(*m_page, u"doorWords"_s)->text().contains(u"paper 3, agrees"_s));
}

/// The book holds a comparison or why there was none; one line is enough, and nothing stops the evening.
void TestDoorPage::goingOnUncomparedIsAskedOnce()
{
    show();
    QVERIFY(m_table->place->signIn.admit(member(0).id));
    QSignalSpy on(m_page.get(), &StagePage::finished);
    const auto *form = m_page->findChild<DoorForm *>();
    m_page->goOn();
    QVERIFY(on.isEmpty() && form->isAsking());
    key(Qt::Key_Escape); // not yet
    QVERIFY(on.isEmpty() && door().reconciliations.isEmpty() && field()->hasFocus());
    m_page->goOn();
    key(Qt::Key_F8); // compares now instead
    QVERIFY(!form->isAsking());
    key(Qt::Key_Escape);
    m_page->goOn();
    QVERIFY(on.isEmpty() && form->isAsking()); // still neither
    key(Qt::Key_Return);
    QVERIFY(on.isEmpty()); // an empty line is no reason
    write(u"签到表还在传签"_s);
    key(Qt::Key_Return);
    QCOMPARE(on.size(), 1);
    QCOMPARE(door().reconciliations.size(), 1);
    QVERIFY(!door().lastReconciliation()->isCounted);
    QCOMPARE(door().lastReconciliation()->note, u"签到表还在传签"_s);
    QCOMPARE(draftMinutes(hall().minutesSource()).sheetCounts.first().note, u"签到表还在传签"_s);
    m_page->goOn(); // it was said
    QCOMPARE(on.size(), 2);
    QCOMPARE(door().reconciliations.size(), 1);
    // The sheets may be counted after all.
    key(Qt::Key_F8);
    QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
    key(Qt::Key_Return);
    QVERIFY(door().lastReconciliation()->agrees());
    key(Qt::Key_Escape);
    // Asked twice it goes on, and that nobody said why is kept.
    clearTable();
    m_table = std::make_unique<test::MeetingOnTable>();
    show();
    QSignalSpy again(m_page.get(), &StagePage::finished);
    m_page->goOn();
    QVERIFY(again.isEmpty());
    m_page->goOn();
    QCOMPARE(again.size(), 1);
    QVERIFY(!door().lastReconciliation()->isCounted && door().lastReconciliation()->note.isEmpty());
    QVERIFY(!m_page->findChild<DoorForm *>()->isAsking());
}

void TestDoorPage::aSheetIsTypedInAfterwards()
{
    show();
    m_table->playUntil(ActKind::Remark); // the evening is under way
    const int before = hall().attendance().present();
    const QList<VillagerId> absent = hall().attendance().absentMembers();
    QVERIFY(!absent.isEmpty());
    key(Qt::Key_F9);
    auto *list = test::partOf<ListTable>(*m_page, u"sheetLines"_s);
    QVERIFY(list->hasFocus());
    for (int row = 0; row < list->model()->rowCount(); ++row)
        key(Qt::Key_Space);
    QCOMPARE(hall().attendance().present(), hall().attendance().base());
    int late = 0;
    for (const SignIn &signIn : kept()) {
        if (signIn.came.circumstance.source != Source::Paper)
            continue;
        ++late;
        QVERIFY(signIn.came.circumstance.precision == Precision::Day && signIn.onPaper);
        for (const Remark &remark : hall().remarks())
            QVERIFY(signIn.came.rank < remark.said.rank); // before anything was said
    }
    QCOMPARE(late, hall().attendance().base() - before);
}

void TestDoorPage::aHouseholdCountsOnceAndMayNameSomebodyElse()
{
    show(true);
    const qsizetype base = hall().attendance().base();
    QVERIFY(base > 200 && base <= hall().roster().households().size());
    // A household whose head is of age and has another adult.
    const Villager *head = nullptr;
    const Villager *other = nullptr;
    for (const VillagerId &who : hall().attendance().members()) {
        if (!hall().maySign(who))
            continue;
        head = hall().roster().find(who);
        for (const VillagerId &beside : hall().roster().members(head->household)) {
            const Villager &one = m_table->villager(beside);
            if (one.id != head->id && one.isAdultOn(QDate(2026, 11, 22)))
                other = &one;
        }
        if (other)
            break;
    }
    QVERIFY(other);
    const HouseholdId house = head->household;
    QTest::keyClicks(field(), u"YSB-H:"_s + hall().roster().findHousehold(house)->number);
    QVERIFY(hits()->chosen() && hits()->chosen()->who == head->id); // the representative first
    field()->clear();
    find(*other);
    key(Qt::Key_Return);
    QVERIFY(m_page->findChild<DoorForm *>()->isAsking()); // it is asked before anything changes
    QCOMPARE(kept().size(), 0);
    key(Qt::Key_Return);
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().first().villager == other->id && kept().first().household == house);
    QCOMPARE(hall().attendance().present(), 1);
    QCOMPARE(hall().attendance().base(), base);
    QVERIFY(!m_table->place->signIn.admit(head->id)); // the household is here
    // The next start of the program finds it so.
    const MeetingId meeting = hall().meeting().id;
    m_table->place->meetings.leave();
    QVERIFY(m_table->place->meetings.enter(meeting));
    QCOMPARE(hall().attendance().present(), 1);
    QVERIFY(hall().attendance().isMember(other->id));
}

void TestDoorPage::latecomersFromAnyStage()
{
    show();
    m_table->playUntil(ActKind::Remark);
    QWidget stage;
    stage.resize(1274, 704);
    auto *panel = new DoorPanel(m_table->place->signIn, hall(), m_table->clock, &stage);
    stage.show();
    panel->toggle();
    QVERIFY(panel->isVisible());
    auto *box = panel->findChild<SearchField *>();
    const StagePoint at = hall().meeting().at;
    const Villager &late = m_table->villager(hall().attendance().absentMembers().first());
    const int before = hall().attendance().present();
    const auto take = [&](const Villager &who) {
        test::commit(box, who.name);
        const HitList *found = panel->findChild<HitList *>();
        for (int i = 0; i < found->hits().size() && (!found->chosen() || found->chosen()->who != who.id); ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
    };
    take(late);
    QVERIFY(hall().attendance().isHere(late.id));
    QCOMPARE(hall().attendance().present(), before + 1);
    take(late); // and leaves again
    QCOMPARE(hall().attendance().present(), before);
    QVERIFY(hall().meeting().at == at);
    if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
        panel->grab().save(QDir(folder).filePath(u"door-panel.png"_s));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

/// A card that is scanned while the time has the keyboard sets no time, and nobody is noted at another one for it.
void TestDoorPage::aScanAtTheTimeChangesNothing()
{
    show();
    QWidget stage;
    stage.resize(1274, 704);
    auto *panel = new DoorPanel(m_table->place->signIn, hall(), m_table->clock, &stage);
    QSignalSpy said(panel, &DoorPanel::said);
    stage.show();
    stage.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage));
    panel->toggle();
    auto *time = panel->findChild<QTimeEdit *>(u"doorPanelTime"_s);
    auto *box = panel->findChild<SearchField *>();
    const auto scan = [&](quint64 from) {
        time->setFocus();
        for (const QChar c : u"YSB-H:0512:0A1B2C3D\r"_s) {
            from += 8;
            keyAt(from, c == u'\r' ? int(Qt::Key_Return) : int(c.unicode()), QString(c), time);
        }
    };
    const QTime shown = time->time();
    scan(1000);
    QCOMPARE(time->time(), shown);
    QCOMPARE(said.size(), 1);
    QVERIFY(box->hasFocus()); // so that it is scanned again into the box
    const Villager &late = member(2);
    test::commit(box, late.name);
    for (int i = 0; i < 8 && panel->findChild<FindPerson *>()->atHand() != late.id; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().first().came.circumstance.precision == Precision::Second); // now, as nobody set a time
    // What a hand had set stays.
    time->setTime(QTime(19, 7));
    scan(9000);
    QCOMPARE(time->time(), QTime(19, 7));
    const Villager &later = member(3);
    test::commit(box, later.name);
    for (int i = 0; i < 8 && panel->findChild<FindPerson *>()->atHand() != later.id; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(kept().size(), 2);
    const auto second = *hall().attendance().signInOf(later.id);
    QCOMPARE(second.came.circumstance.happenedAt.time(), QTime(19, 7));
}

void TestDoorPage::byKeysAlone_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

/// The whole door at 1366x768 without a mouse, and what it shows on the way can be read.
void TestDoorPage::byKeysAlone()
{
    QFETCH(double, scale);
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
    show();
    const auto look = [&](const QString &name) {
        if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
            m_page->grab().save(QDir(folder).filePath(name + QLatin1String(scale > 1 ? "-large.png" : ".png")));
        const QStringList faults = test::clippedTexts(m_page.get()) + test::unnamedControls(m_page.get());
        for (const QString &fault : faults)
            qInfo("%s: %s", qUtf8Printable(name), qUtf8Printable(fault));
        return faults;
    };
    const auto namesakes = [this](const Villager &one) { return hall().roster().named(one.name).size() > 1; };
    QList<const Villager *> people; // whom a name alone does not tell first, then others
    for (const bool wanted : {true, false}) {
        for (const VillagerId &who : hall().attendance().members()) {
            if (namesakes(m_table->villager(who)) == wanted)
                people.append(&m_table->villager(who));
        }
    }
    QVERIFY(namesakes(*people.first()));
    field()->clear();
    write(people.first()->name);
    QTRY_COMPARE(look(u"door-namesakes"_s), QStringList());
    for (int i = 0; i < 12; ++i) {
        find(*people.at(i));
        key(Qt::Key_Return);
        QVERIFY(field()->hasFocus() && field()->text().isEmpty());
    }
    QCOMPARE(kept().size(), 12);
    find(*people.at(12));
    key(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(look(u"door-helper"_s), QStringList());
    write(u"陶斌"_s);
    key(Qt::Key_Return);
    find(*people.at(13));
    key(Qt::Key_F6);
    QTRY_COMPARE(look(u"door-leave"_s), QStringList());
    key(Qt::Key_Return);
    key(Qt::Key_F7);
    write(u"周明"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(look(u"door-guest"_s), QStringList());
    write(u"青石镇人民政府 副镇长"_s);
    key(Qt::Key_Return);
    QCOMPARE(door().observers.size(), 1);
    QVERIFY(field()->hasFocus());
    comesLateAndLeaves(*people.at(14));
    for (int i = 0; i < 12 && QApplication::focusWidget() != test::partOf<ListTable>(*m_page, u"signedIn"_s); ++i)
        key(Qt::Key_Tab);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QTRY_COMPARE(look(u"door-withdrawal"_s), QStringList());
    QCOMPARE(std::ranges::count_if(kept(), &SignIn::withdrawn), 0);
    key(Qt::Key_Return); // the first of the reasons at hand
    QCOMPARE(std::ranges::count_if(kept(), &SignIn::withdrawn), 1);
    key(Qt::Key_F8);
    QTest::keyClicks(QApplication::focusWidget(), QString::number(hall().attendance().present()));
    key(Qt::Key_Return);
    QTRY_COMPARE(look(u"door-compare"_s), QStringList());
    QVERIFY(door().lastReconciliation()->agrees());
    key(Qt::Key_Escape);
    QVERIFY(field()->hasFocus());
    QTest::keyClick(m_page->window(), Qt::Key_F9);
    QTRY_COMPARE(look(u"door-from-paper"_s), QStringList());
    key(Qt::Key_Escape);
    QVERIFY(field()->hasFocus());
    QCOMPARE(kept().size(), 14);
    QCOMPARE(door().leaves.size(), 1);
}

/// F4 from whatever stage: in, and out again.
void TestDoorPage::comesLateAndLeaves(const Villager &who)
{
    auto *panel = new DoorPanel(m_table->place->signIn, hall(), m_table->clock, m_page.get());
    panel->toggle();
    for (const bool here : {true, false}) {
        write(who.name);
        const HitList *found = panel->findChild<HitList *>();
        for (int i = 0; i < found->hits().size() && (!found->chosen() || found->chosen()->who != who.id); ++i)
            key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(hall().attendance().isHere(who.id), here);
    }
    QCOMPARE(test::clippedTexts(panel) + test::unnamedControls(panel), QStringList());
    key(Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    delete panel;
    field()->setFocus(); // as the frame does
}

} // namespace yishibu

using yishibu::TestDoorPage;
YISHIBU_TEST(TestDoorPage)
#include "tst_door_page.moc"
