#include "app/attendance/household_code.h"
#include "db/journal/replay.h"
#include "db/stores/roster_store.h"
#include "tests/ui/signin/hands_at_door.h"
#include "ui/controls/names_note.h"
#include "ui/signin/door_form.h"
#include "ui/signin/door_panel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace yishibu {

using namespace Qt::StringLiterals;

/// Households, letters and scanned cards at the door, by the keyboard alone; then the book is looked into.
class TestDoorHouseholds : public QObject, test::HandsAtDoor
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_table = std::make_unique<test::MeetingOnTable>(); }
    void cleanup() { clearTable(); }
    void aCardThatMayBeSeveralSignsNobody();
    void theKeyOnTheCardTellsWhichHousehold();
    void thePanelAsksWhoStandsToo();
    void whoseHouseholdIsHereWatches();
    void aScanAnswersNoQuestion_data();
    void aScanAnswersNoQuestion();
    void aScanSignsNoLineOfTheSheet();
    void aRefusedSignInChangesNoRepresentative();
    void aWordThatBeginsLaterTurnsNobodyAway();
    void aRefusedSignInKeepsNoLetter();
    void aLetterByKeysAlone_data();
    void aLetterByKeysAlone();
    void whoCannotBeToldIsNamed_data();
    void whoCannotBeToldIsNamed();

private:
    void show(const QByteArray &attends, const QByteArray &more = {});
    void scan(const QString &text);
    DoorForm *form() const { return m_page->findChild<DoorForm *>(); }
    std::pair<const Villager *, const Villager *> headAndOther() const;

    quint64 m_time = 1000;
};

/// A meeting that counts what the rule card says.
void TestDoorHouseholds::show(const QByteArray &attends, const QByteArray &more)
{
    test::openCounting(*m_table, attends, more);
    m_page = test::newDoorPage(*m_table);
}

/// Types as a scanner does: a key every eight milliseconds by the keyboard's own clock, and Enter.
void TestDoorHouseholds::scan(const QString &text)
{
    m_time += 5000;
    for (const QChar c : text + u'\r') {
        m_time += 8;
        const int code = c == u'\r' ? int(Qt::Key_Return) : int(c.toUpper().unicode());
        QKeyEvent pressed(QEvent::KeyPress, code, Qt::NoModifier, QString(c));
        pressed.setTimestamp(m_time);
        QApplication::sendEvent(QApplication::focusWidget(), &pressed);
    }
}

/// A household's head who signs for it, and another adult of it.
std::pair<const Villager *, const Villager *> TestDoorHouseholds::headAndOther() const
{
    for (const VillagerId &who : hall().attendance().members()) {
        const Villager *head = hall().roster().find(who);
        if (!hall().maySign(who) || hall().attendance().isHere(head->household))
            continue;
        for (const VillagerId &beside : hall().roster().members(head->household)) {
            const Villager &one = m_table->villager(beside);
            if (one.id != head->id && one.isAdultOn(QDate(2026, 11, 22)) && hall().roster().named(one.name).size() == 1)
                return {head, &one};
        }
    }
    qFatal("no household with two adults");
}

void TestDoorHouseholds::aCardThatMayBeSeveralSignsNobody()
{
    show("representatives");
    // Two groups count their households from one: a representative's and one without any.
    const Household member = *hall().roster().householdOf(hall().attendance().members().first());
    QList<Household> households = hall().roster().households();
    HouseholdId other = member.id;
    for (Household &one : households) {
        const auto people = hall().roster().members(one.id);
        if (other != member.id || people.isEmpty()
            || std::ranges::any_of(people, [this](const VillagerId &who) { return hall().attendance().isMember(who); }))
            continue;
        other = one.id;
        one.number = member.number;
    }
    QVERIFY(other != member.id);
    m_table->place->hall.setRoster(Roster(hall().roster().villagers(), households), hall().seats());
    QTest::keyClicks(field(), u"YSB-H:"_s + member.number); // a card printed before they had a key
    key(Qt::Key_Return);
    QCOMPARE(kept().size(), 0);
    QVERIFY(!hits()->chosen());
    QSet<HouseholdId> offered;
    for (const FoundPerson &hit : hits()->hits())
        offered.insert(m_table->villager(hit.who).household);
    QCOMPARE(offered, (QSet{member.id, other}));
    key(Qt::Key_Down); // and somebody chooses
    QVERIFY(hits()->chosen());
    key(Qt::Key_Return);
    QCOMPARE(kept().size(), 1);
}

void TestDoorHouseholds::theKeyOnTheCardTellsWhichHousehold()
{
    show("households");
    const Household first = *hall().roster().householdOf(hall().attendance().members().at(0));
    const Household second = *hall().roster().householdOf(hall().attendance().members().at(1));
    QList<Household> households = hall().roster().households();
    std::ranges::find(households, second.id, &Household::id)->number = first.number;
    m_table->place->hall.setRoster(Roster(hall().roster().villagers(), households), hall().seats());
    for (const DoorCard &card : m_table->place->doorPapers.doorCards()) {
        if (card.number == first.number)
            scan(card.code);
    }
    QCOMPARE(kept().size(), 2);
    QVERIFY(hall().attendance().isHere(first.id) && hall().attendance().isHere(second.id));
}

/// A household's voter who comes late is no observer: the panel has the same rule as the page, and asks as it does.
void TestDoorHouseholds::thePanelAsksWhoStandsToo()
{
    show("households");
    const auto [head, other] = headAndOther();
    QWidget stage;
    stage.resize(1274, 704);
    auto *panel = new DoorPanel(m_table->place->signIn, hall(), m_table->clock, &stage);
    stage.show();
    stage.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage));
    panel->toggle();
    auto *box = panel->findChild<SearchField *>();
    const auto choose = [&] {
        test::commit(box, other->name);
        const HitList *found = panel->findChild<HitList *>();
        for (int i = 0; i < found->hits().size() && (!found->chosen() || found->chosen()->who != other->id); ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
    };
    choose();
    auto *question = panel->findChild<DoorForm *>(u"doorPanelQuestion"_s);
    QVERIFY(question->isVisible() && question->isAsking());
    QCOMPARE(kept().size(), 0);
    QCOMPARE(test::clippedTexts(panel) + test::unnamedControls(panel), QStringList());
    if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
        panel->grab().save(QDir(folder).filePath(u"door-panel-question.png"_s));
    key(Qt::Key_Escape); // not this one
    QVERIFY(!question->isVisible() && box->hasFocus() && panel->isVisible());
    QCOMPARE(kept().size(), 0);
    choose();
    key(Qt::Key_Return);
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().first().capacity == Capacity::Member && kept().first().household == head->household);
    QVERIFY(box->hasFocus());
    QVERIFY(hall().attendance().isMember(other->id) && !hall().attendance().isMember(head->id));
    // Now that the household is here, its head comes in to watch: it counts once.
    QVERIFY(m_table->place->signIn.admissionOf(head->id) == Admission::Observer);
}

void TestDoorHouseholds::whoseHouseholdIsHereWatches()
{
    show("households");
    const auto [head, other] = headAndOther();
    const HouseholdId house = head->household;
    find(*head);
    key(Qt::Key_Return);
    QVERIFY(hall().attendance().isHere(house));
    find(*other);
    QVERIFY(hits()->chosen()->words.contains(u"the household is here already"_s));
    key(Qt::Key_Return);
    QVERIFY(!form()->isAsking());
    QCOMPARE(kept().size(), 2);
    QVERIFY(kept().last().capacity == Capacity::Observer);
    QCOMPARE(hall().attendance().present(), 1);
}

void TestDoorHouseholds::aScanAnswersNoQuestion_data()
{
    QTest::addColumn<QString>("question");
    for (const char *question : {"representative", "helper", "leave"})
        QTest::newRow(question) << QString::fromLatin1(question);
}

void TestDoorHouseholds::aScanAnswersNoQuestion()
{
    QFETCH(QString, question);
    show("households");
    const auto [head, other] = headAndOther();
    if (question == u"representative"_s) {
        find(*other);
        key(Qt::Key_Return);
    } else {
        find(*head);
        if (question == u"leave"_s)
            key(Qt::Key_F6);
        else
            key(Qt::Key_Return, Qt::ShiftModifier);
    }
    QVERIFY(form()->isAsking());
    if (question == u"helper"_s)
        write(u"陶"_s);
    QSignalSpy said(m_page.get(), &StagePage::said);
    scan(householdCode(*hall().roster().householdOf(hall().attendance().members().last())));
    QVERIFY(form()->isAsking());
    QCOMPARE(kept().size(), 0);
    QVERIFY(door().leaves.isEmpty());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().at(1).toString().contains(u"The card was not read"_s));
    if (question == u"helper"_s)
        QCOMPARE(test::partOf<QLineEdit>(*m_page, u"doorField0"_s)->text(), u"陶"_s);
    key(Qt::Key_Return); // a hand answers
    QVERIFY(!form()->isAsking());
    QCOMPARE(kept().size() + door().leaves.size(), 1);
}

void TestDoorHouseholds::aScanSignsNoLineOfTheSheet()
{
    show("households");
    QSignalSpy said(m_page.get(), &StagePage::said);
    key(Qt::Key_F9);
    scan(householdCode(*hall().roster().householdOf(hall().attendance().members().at(3))));
    QCOMPARE(kept().size(), 0);
    QCOMPARE(said.size(), 1);
    key(Qt::Key_Escape);
    key(Qt::Key_F8);
    scan(u"6901234567892"_s); // whatever else lies before the scanner
    QVERIFY(door().reconciliations.isEmpty());
    key(Qt::Key_Escape);
    QVERIFY(field()->hasFocus());
}

/// The book refuses the sign-in after the household named somebody: nothing of both is left.
void TestDoorHouseholds::aRefusedSignInChangesNoRepresentative()
{
    show("households");
    const auto [head, other] = headAndOther();
    const VillagerId who = other->id;
    find(*other);
    key(Qt::Key_Return);
    QVERIFY(form()->isAsking());
    SignIn before{.meeting = hall().meeting().id, .session = hall().session(), .villager = who, .left = {},
                  .household = other->household, .proxy = {}};
    QVERIFY(m_table->place->book->attendance().admit(before, m_table->clock.now())); // the hall does not know
    QSignalSpy said(m_page.get(), &StagePage::said);
    key(Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QVERIFY(m_table->place->book->roster().representatives()->isEmpty());
    QVERIFY(hall().door().representatives.isEmpty());
    QVERIFY(hall().attendance().isMember(head->id));
    QCOMPARE(kept().size(), 1);
}

/// The household has named somebody from next month on; today somebody else stands for it.
void TestDoorHouseholds::aWordThatBeginsLaterTurnsNobodyAway()
{
    show("households");
    const auto [head, other] = headAndOther();
    const VillagerId who = other->id;
    const VillagerId later = head->id;
    const QDate day = hall().meeting().scheduledAt.date();
    const MeetingId meeting = hall().meeting().id;
    QVERIFY(m_table->place->roster.setRepresentative(later, day.addDays(20)));
    QVERIFY(m_table->place->meetings.enter(meeting));
    QVERIFY(m_table->place->signIn.admit(who, Capacity::Member, {.named = true}));
    QCOMPARE(kept().size(), 1);
    int standing = 0;
    const auto representatives = m_table->place->book->roster().representatives();
    for (const HouseholdRepresentative &one : *representatives) {
        if (one.withdrawn || one.until.isValid())
            continue;
        ++standing;
        QCOMPARE(one.villager, who);
    }
    QCOMPARE(standing, 1);
}

void TestDoorHouseholds::aRefusedSignInKeepsNoLetter()
{
    show("adults", test::knowsLetters);
    const Villager &member = m_table->villager(hall().attendance().members().first());
    QVERIFY(m_table->place->door.excuse(member.id, u"外出"_s));
    const auto people = hall().roster().members(member.household);
    const auto holder = std::ranges::find_if(people, [&](const VillagerId &who) {
        return who != member.id && m_table->villager(who).isAdultOn(QDate(2026, 11, 22));
    });
    QVERIFY(holder != people.end());
    ComingIn how;
    how.letter = Proxy{.principal = member.id, .holder = *holder, .matter = u"修路"_s, .powers = u"代为参会并表决"_s,
                       .signedOn = QDate(2026, 11, 20), .validUntil = QDate(2026, 11, 22), .shown = {}};
    SignIn before{.meeting = hall().meeting().id, .session = hall().session(), .villager = member.id, .left = {}, .household = {}, .proxy = {}};
    const SignIn first = *m_table->place->book->attendance().admit(before, m_table->clock.now());
    QVERIFY(!m_table->place->signIn.admit(member.id, Capacity::Member, how));
    QVERIFY(door().proxies.isEmpty());
    QCOMPARE(kept().size(), 1); // nor is who holds it here
    QCOMPARE(door().leaves.size(), 1); // the leave was not ended either
    QVERIFY(m_table->place->book->attendance().withdraw(first, u"试"_s, m_table->clock.now()));
    const auto admitted = m_table->place->signIn.admit(member.id, Capacity::Member, how);
    QVERIFY(admitted);
    QVERIFY(door().leaves.isEmpty() && door().proxies.size() == 1 && admitted->proxy == door().proxies.first().id);
}

void TestDoorHouseholds::aLetterByKeysAlone_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

void TestDoorHouseholds::aLetterByKeysAlone()
{
    QFETCH(double, scale);
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
    show("adults", test::knowsLetters);
    const Villager *member = nullptr;
    const Villager *holder = nullptr;
    for (const VillagerId &who : hall().attendance().members()) {
        const Villager &one = m_table->villager(who);
        if (hall().roster().named(one.name).size() > 1)
            continue;
        for (const VillagerId &beside : hall().roster().members(one.household)) {
            if (beside != who && m_table->villager(beside).isAdultOn(QDate(2026, 11, 22)))
                holder = &m_table->villager(beside);
        }
        if (holder) {
            member = &one;
            break;
        }
    }
    QVERIFY(member && holder);
    find(*member);
    key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(form()->isAsking());
    const QString folder = qEnvironmentVariable("YISHIBU_GRAB");
    QTRY_COMPARE(test::clippedTexts(m_page.get()) + test::unnamedControls(m_page.get()), QStringList());
    if (!folder.isEmpty())
        m_page->grab().save(QDir(folder).filePath(QLatin1String(scale > 1 ? "door-letter-large.png" : "door-letter.png")));
    QSignalSpy said(m_page.get(), &StagePage::said);
    const auto fill = [this](const QString &text) {
        key(Qt::Key_A, Qt::ControlModifier);
        write(text);
        key(Qt::Key_Return);
    };
    fill(u"外村人"_s);
    fill(u"修路集资"_s);
    fill(u"代为参会并表决"_s);
    fill(u"2026-11-20"_s);
    fill(u"2026-11-22"_s);
    QCOMPARE(said.size(), 1); // nobody of that name lives there
    QVERIFY(form()->isAsking() && door().proxies.isEmpty() && kept().isEmpty());
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(test::partOf<QLineEdit>(*m_page, u"doorField0"_s)->hasFocus());
    fill(holder->name);
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Return);
    QVERIFY(!form()->isAsking());
    QCOMPARE(door().proxies.size(), 1);
    const Proxy letter = door().proxies.first();
    QVERIFY(letter.principal == member->id && letter.holder == holder->id && letter.meeting == hall().meeting().id);
    QCOMPARE(letter.matter, u"修路集资"_s);
    QCOMPARE(letter.powers, u"代为参会并表决"_s);
    QCOMPARE(letter.signedOn, QDate(2026, 11, 20));
    QCOMPARE(letter.validUntil, QDate(2026, 11, 22));
    QCOMPARE(kept().size(), 2); // who holds it signs in with it
    QVERIFY(kept().first().villager == holder->id && !kept().first().proxy);
    QVERIFY(kept().last().villager == member->id && kept().last().proxy == letter.id);
    QVERIFY(hall().attendance().isHere(member->id) && field()->hasFocus());
}

void TestDoorHouseholds::whoCannotBeToldIsNamed_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

void TestDoorHouseholds::whoCannotBeToldIsNamed()
{
    QFETCH(double, scale);
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
    show("adults");
    auto *note = test::partOf<NamesNote>(*m_page, u"unsettledNote"_s);
    QVERIFY(!note->isVisible()); // all of the practice village have one
    QList<Villager> people = hall().roster().villagers();
    for (int i = 0; i < 3; ++i)
        people[i].birth = {};
    m_table->place->hall.setRoster(Roster(people, hall().roster().households()), hall().seats());
    QVERIFY(note->isVisible());
    QCOMPARE(note->sentences(), u"3 people have no birth date and are not counted among those who should attend."_s);
    QCOMPARE(note->names().size(), 3);
    QVERIFY(note->names().first().startsWith(people.first().name));
    QTRY_COMPARE(test::clippedTexts(m_page.get()) + test::unnamedControls(m_page.get()), QStringList());
    auto *who = test::partOf<QPushButton>(*note, u"namesNoteWho"_s);
    for (int i = 0; i < 12 && !who->hasFocus(); ++i)
        key(Qt::Key_Tab);
    QVERIFY(who->hasFocus());
    const QString folder = qEnvironmentVariable("YISHIBU_GRAB");
    if (!folder.isEmpty())
        m_page->grab().save(QDir(folder).filePath(QLatin1String(scale > 1 ? "door-unsettled-large.png" : "door-unsettled.png")));
    key(Qt::Key_Return);
    auto *list = note->findChild<QListWidget *>(u"namesNoteList"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->count(), 3);
    if (!folder.isEmpty())
        list->window()->grab().save(QDir(folder).filePath(QLatin1String(scale > 1 ? "door-unsettled-names-large.png" : "door-unsettled-names.png")));
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!note->findChild<QListWidget *>(u"namesNoteList"_s));
}

} // namespace yishibu

using yishibu::TestDoorHouseholds;
YISHIBU_TEST(TestDoorHouseholds)
#include "tst_door_households.moc"
