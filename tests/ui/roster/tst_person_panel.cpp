#include "app/attendance/capacity_words.h"
#include "app/attendance/eligibility.h"
#include "db/journal/replay.h"
#include "tests/ui/roster/roster_on_table.h"
#include "ui/roster/masked_number_line.h"
#include "ui/words/value_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

namespace yishibu {

using namespace Qt::StringLiterals;

/// The clerk puts right by hand what no sheet says, through the real page; then the book is looked at.
class TestPersonPanel : public QObject, test::RosterOnTable
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCorrectedReadingIsFoundAtOnce();
    void whatIsWrongIsSaidAndNothingIsKept();
    void aNumberIsShownOnlyAfterTheJournalKnows();
    void whoDiedIsNeitherFoundNorCounted();
    void whoMarriesAwayKeepsTheirSeatsOfTheCollective();
    void whoHasNoVoiceIsNotedWithDayAndPaper();
    void aSeatIsGivenWithItsTerm();
    void aReplacementWithinTheTermKeepsTheBase();
    void theLawIsTestedAfterEachChange();
    void aHouseholdChoosesChangesAndEndsItsRepresentative();
    void theKindsOfPeopleAreListedAndCounted();

private:
    void type(const QString &name, const QString &text)
    {
        auto *field = in<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
        if (isAscii)
            QTest::keyClicks(field, text);
        else
            field->setText(text); // as an input method does
    }
    void choose(const QString &name, const QString &item)
    {
        auto *field = in<QComboBox>(name);
        const int at = field->findText(item, Qt::MatchStartsWith);
        QVERIFY2(at >= 0, qPrintable(item));
        field->setCurrentIndex(at);
    }
    void find(const QString &typed) { type(u"findPerson"_s, typed); }
    int base(QDate day) const
    {
        const Law law = m_place->meetings.lawOf(day);
        return int(shouldAttend(*law.card(MeetingKind::representatives()), m_place->hall.seats(), day).size());
    }

    const QDate m_today = m_clock.today();
};

void TestPersonPanel::init()
{
    layOut(test::smallVillage(m_clock));
}

void TestPersonPanel::cleanup()
{
    clearAway();
}

void TestPersonPanel::aCorrectedReadingIsFoundAtOnce()
{
    auto *table = in<ListTable>(u"people"_s);
    find(u"cxy"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    showVillager(u"陈思远"_s);
    press(u"changePerson"_s);
    type(u"personReading"_s, u"Chen  XI yuan"_s);
    QTest::keyClick(in<QLineEdit>(u"personReading"_s), Qt::Key_Return);
    QCOMPARE(villager(u"陈思远"_s).reading, u"chen xi yuan"_s);
    find(u"cxy"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_place->book->roster().villagers()->at(7).reading, u"chen xi yuan"_s);
    // Another name takes it away; the form may still show it.
    press(u"changePerson"_s);
    type(u"personName"_s, u"陈远"_s);
    press(u"keepForm"_s);
    QVERIFY(villager(u"陈远"_s).reading.isEmpty());
    press(u"changePerson"_s);
    type(u"personName"_s, u"陈思远"_s);
    type(u"personReading"_s, u"chen xi yuan"_s);
    press(u"keepForm"_s);
    const qint64 later = lines();
    // Back again: a change of its own, nothing is taken out of the journal.
    press(u"changePerson"_s);
    in<QLineEdit>(u"personReading"_s)->clear();
    press(u"keepForm"_s);
    QCOMPARE(lines(), later + 1);
    QVERIFY(villager(u"陈思远"_s).reading.isEmpty());
}

void TestPersonPanel::whatIsWrongIsSaidAndNothingIsKept()
{
    showVillager(u"陈思远"_s);
    const qint64 before = lines();
    press(u"changePerson"_s);
    for (const auto &[field, typed] : QList<std::pair<QString, QString>>{{u"personReading"_s, u"chen xi"_s},
                                                                         {u"personCitizenId"_s, u"990102199512310019"_s},
                                                                         {u"personPhone"_s, u"12"_s},
                                                                         {u"personBirth"_s, u"1995年13月"_s},
                                                                         {u"personName"_s, u" "_s}}) {
        auto *edit = in<QLineEdit>(field);
        const QString was = edit->text();
        type(field, typed);
        press(u"keepForm"_s);
        QVERIFY2(in<QLabel>(u"formError"_s)->isVisible(), qPrintable(field));
        edit->setText(was);
    }
    // The number of somebody else is refused by their name.
    const PersonalNumbers other = m_place->book->roster().numbersOf(villager(u"张守义"_s).id).value();
    type(u"personCitizenId"_s, other.citizenId);
    press(u"keepForm"_s);
    QVERIFY(in<QLabel>(u"formError"_s)->text().contains(u"张守义"_s));
    QCOMPARE(lines(), before);
    press(u"cancelForm"_s);
    QCOMPARE(lines(), before);
}

void TestPersonPanel::aNumberIsShownOnlyAfterTheJournalKnows()
{
    showVillager(u"王建国"_s);
    const PersonalNumbers numbers = m_place->book->roster().numbersOf(villager(u"王建国"_s).id).value();
    auto *citizenId = in<QLabel>(u"citizenId"_s);
    const auto seen = [this] {
        QString all;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            all += label->text() + u'\n' + label->accessibleName() + u'\n' + label->toolTip();
        return all;
    };
    QCOMPARE(citizenId->text(), numbers.citizenId.left(6) + u"********"_s + numbers.citizenId.right(4));
    QVERIFY(!seen().contains(numbers.citizenId));
    QVERIFY(!seen().contains(numbers.phone));
    const qint64 before = lines();
    press(u"citizenIdShow"_s);
    QCOMPARE(lines(), before + 1);
    QCOMPARE(citizenId->text(), numbers.citizenId);
    QVERIFY(!seen().contains(numbers.phone));
    press(u"citizenIdShow"_s); // hidden again: nothing new to record
    QCOMPARE(lines(), before + 1);
    QVERIFY(!seen().contains(numbers.citizenId));
    press(u"phoneShow"_s);
    QCOMPARE(lines(), before + 2);
    QCOMPARE(in<QLabel>(u"phone"_s)->text(), numbers.phone);
    // It is covered when somebody else is looked at, and when the page is left.
    showVillager(u"赵桂兰"_s);
    QVERIFY(!seen().contains(numbers.phone));
    press(u"phoneShow"_s);
    m_page->hide();
    QVERIFY(in<QLabel>(u"phone"_s)->text().startsWith(u'*'));
    m_page->show();

    // A book that cannot be written to shows nothing.
    MaskedNumberLine line(u"ID number"_s, u"covered"_s);
    line.show(u"990102********0001"_s, [] { return std::unexpected(Reason::failure(VillageRefusal::NoName)); });
    QSignalSpy refused(&line, &MaskedNumberLine::refused);
    line.findChild<QPushButton *>()->click();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(line.findChild<QLabel *>(u"covered"_s)->text(), u"990102********0001"_s);
}

void TestPersonPanel::whoDiedIsNeitherFoundNorCounted()
{
    const int before = base(m_today);
    const VillagerId who = villager(u"刘长河"_s).id;
    showVillager(u"刘长河"_s);
    press(u"changeStanding"_s);
    choose(u"personStanding"_s, u"Died"_s);
    in<QDateEdit>(u"standingDay"_s)->setDate(m_today.addDays(-3));
    press(u"keepForm"_s);
    const Villager kept = *m_place->hall.roster().find(who);
    QVERIFY(kept.standing == RegisterStanding::Died);
    QCOMPARE(kept.standingFrom, m_today.addDays(-3));
    QCOMPARE(base(m_today), before - 1);
    QCOMPARE(base(m_today.addDays(-4)), before);
    QCOMPARE(in<QLabel>(u"peopleCount"_s)->text(), u"11"_s);
    find(u"lch"_s);
    QCOMPARE(in<ListTable>(u"people"_s)->model()->rowCount(), 0);
    // Among those who are gone there is the way back.
    in<QLineEdit>(u"findPerson"_s)->clear();
    choose(u"partOfPeople"_s, u"Died or moved away"_s);
    QCOMPARE(in<ListTable>(u"people"_s)->model()->rowCount(), 1);
    in<ListTable>(u"people"_s)->selectRow(0);
    press(u"changeStanding"_s);
    choose(u"personStanding"_s, u"On the register"_s);
    press(u"keepForm"_s);
    QVERIFY(m_place->hall.roster().find(who)->isListed());
    QVERIFY(!m_place->hall.roster().find(who)->standingFrom.isValid());
    QCOMPARE(m_place->hall.roster().search(u"lch"_s, 5), QList{who});
}

/// 张守义 and 陈志强 are the village's Party members.
void TestPersonPanel::whoMarriesAwayKeepsTheirSeatsOfTheCollective()
{
    const VillagerId who = villager(u"孙玉珍"_s).id; // 村民代表
    for (const Body body : {Body::CollectiveDelegates, Body::CollectiveCouncil})
        QVERIFY(m_place->roster.addSeat({.villager = who, .body = body}));
    const Law law = m_place->meetings.lawOf(m_today);
    const auto counted = [&](const MeetingKind &kind) {
        return eligible(*law.card(kind), m_place->hall.roster().villagers(), m_place->hall.roster().households(), {},
                        m_place->hall.seats(), m_today);
    };
    const auto delegates = counted(MeetingKind(u"delegates_assembly"_s));
    QCOMPARE(delegates.members.size(), 1);
    const int representatives = base(m_today);
    QVERIFY(m_place->roster.decide({who}, {RegisterStanding::MarriedAway, m_today.addDays(-3)}));
    // Counted as before, though no longer as 村民代表.
    const auto still = counted(MeetingKind(u"delegates_assembly"_s));
    QCOMPARE(still.members.size(), 1);
    QCOMPARE(still.members.first().villager, delegates.members.first().villager);
    QCOMPARE(base(m_today), representatives - 1);
    // And another seat of theirs can be given.
    choose(u"partOfPeople"_s, u"Died or moved away"_s);
    in<ListTable>(u"people"_s)->selectRow(0);
    press(u"giveSeat"_s);
    choose(u"seatBody"_s, wordOf(Body::PartyBranch));
    press(u"keepForm"_s);
    QVERIFY(m_place->hall.seats().last().villager == who);
    QVERIFY(m_place->hall.seats().last().body == Body::PartyBranch);
    // Death ends them all.
    QVERIFY(m_place->roster.decide({who}, {RegisterStanding::Died, m_today}));
    QVERIFY(counted(MeetingKind(u"delegates_assembly"_s)).members.isEmpty());
    QVERIFY(std::ranges::none_of(m_place->hall.seats(), [&](const Seat &seat) { return seat.villager == who && seat.isHeldOn(m_today); }));
    QVERIFY(!seen<QPushButton>(u"giveSeat"_s));
}

void TestPersonPanel::whoHasNoVoiceIsNotedWithDayAndPaper()
{
    const auto party = [this](QDate day) {
        const Law law = m_place->meetings.lawOf(day);
        const Roster &roster = m_place->hall.roster();
        return int(eligible(*law.card({u"party_members_meeting"_s}), roster.villagers(), roster.households(), {}, {}, day).members.size());
    };
    QCOMPARE(party(m_today), 2);
    showVillager(u"陈志强"_s);
    const qint64 before = lines();
    press(u"changeVoice"_s);
    choose(u"voiceMark"_s, u"Party member without"_s);
    in<QDateEdit>(u"voiceDay"_s)->setDate(m_today.addDays(-10));
    press(u"keepForm"_s); // no paper is named yet
    QVERIFY(in<QLabel>(u"formError"_s)->isVisible());
    QCOMPARE(lines(), before);
    type(u"voiceSource"_s, u"镇纪委处分决定"_s);
    press(u"keepForm"_s);
    QCOMPARE(lines(), before + 1);
    QCOMPARE(party(m_today), 1);
    QCOMPARE(party(m_today.addDays(-11)), 2);
    QVERIFY(*m_place->book->roster().villagers() == m_place->hall.roster().villagers());
    const auto isShown = [this] {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"镇纪委处分决定"_s);
        });
    };
    QVERIFY(isShown());
    // It is withdrawn by a paper and a day of its own; what was is not changed.
    press(u"changeVoice"_s);
    choose(u"voiceMark"_s, u"Has a vote"_s);
    in<QDateEdit>(u"voiceDay"_s)->setDate(m_today.addDays(-2));
    type(u"voiceSource"_s, u"镇党委批复"_s);
    press(u"keepForm"_s);
    QCOMPARE(party(m_today), 2);
    QCOMPARE(party(m_today.addDays(-3)), 1);
    QVERIFY(!villager(u"陈志强"_s).noPartyVote.stands());
}

void TestPersonPanel::aSeatIsGivenWithItsTerm()
{
    showVillager(u"张大山"_s);
    press(u"giveSeat"_s);
    in<QSpinBox>(u"seatHouseholds"_s)->setValue(9);
    in<QDateEdit>(u"seatFrom"_s)->setDate(QDate(2026, 11, 1));
    type(u"seatUntil"_s, u"2029-10-31"_s);
    press(u"keepForm"_s);
    const Seat seat = m_place->book->roster().seats()->last();
    QVERIFY(seat.villager == villager(u"张大山"_s).id);
    QVERIFY(seat.body == Body::Representatives);
    QCOMPARE(seat.households, 9);
    QCOMPARE(seat.from, QDate(2026, 11, 1));
    QCOMPARE(seat.until, QDate(2029, 10, 31));
    // Once more the same is refused.
    press(u"giveSeat"_s);
    press(u"keepForm"_s);
    QVERIFY(in<QLabel>(u"formError"_s)->isVisible());
    choose(u"seatBody"_s, u"Supervision"_s);
    type(u"seatPost"_s, u"委员"_s);
    press(u"keepForm"_s);
    QCOMPARE(m_place->book->roster().seats()->last().post, u"委员"_s);
    QVERIFY(m_place->book->roster().seats()->last().body == Body::SupervisionCommittee);
    // The households they stand for, by name; whom nobody knows is told and kept as typed.
    const QList<Household> homes = inhabitedUnderHeads(m_place->hall.roster());
    const auto sole = std::ranges::find_if(homes, [&homes](const Household &one) { return householdOfHead(one.headName, homes).has_value(); });
    QVERIFY(sole != homes.cend());
    press(u"stoodForSeat"_s);
    type(u"stoodForHeads"_s, sole->headName + u"、查无此人"_s);
    press(u"keepForm"_s);
    const auto kept = *m_place->book->roster().stoodFor();
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept.at(0).seat == seat.id && kept.at(0).household == sole->id);
    QVERIFY(!kept.at(1).household && kept.at(1).words == u"查无此人"_s);
    QVERIFY(in<QLabel>(u"stoodForKnown"_s)->text().contains(sole->headName));
    QVERIFY(in<QLabel>(u"stoodForUnknown"_s)->text().contains(u"查无此人"_s));
    press(u"stoodForSeat"_s);
    QVERIFY(in<QLineEdit>(u"stoodForHeads"_s)->text().contains(sole->headName)); // what is known stands in it
    type(u"stoodForHeads"_s, sole->headName);
    press(u"keepForm"_s);
    QCOMPARE(m_place->book->roster().stoodFor()->size(), 1);
    QVERIFY(m_place->book->check()->isSound());
}

void TestPersonPanel::aReplacementWithinTheTermKeepsTheBase()
{
    const int before = base(m_today);
    showVillager(u"孙玉珍"_s);
    press(u"replaceSeat"_s);
    press(u"keepForm"_s); // nobody is named yet
    QVERIFY(in<QLabel>(u"formError"_s)->isVisible());
    type(u"seatSuccessor"_s, u"zds"_s);
    QTest::keyClick(in<QLineEdit>(u"seatSuccessor"_s), Qt::Key_Tab);
    press(u"keepForm"_s);
    for (const int day : {-400, -1, 0, 400})
        QCOMPARE(base(m_today.addDays(day)), before);
    const auto seats = *m_place->book->roster().seats();
    const Seat next = seats.last();
    QVERIFY(next.villager == villager(u"张大山"_s).id);
    QCOMPARE(next.from, m_today);
    QCOMPARE(next.households, 6);
    QVERIFY(capacityWords(villager(u"孙玉珍"_s).id, seats, m_today).isEmpty());
    QVERIFY(!capacityWords(villager(u"孙玉珍"_s).id, seats, m_today.addDays(-1)).isEmpty());
}

void TestPersonPanel::theLawIsTestedAfterEachChange()
{
    const auto gaps = [this] {
        return std::ranges::count_if(m_page->findChildren<QFrame *>(u"compositionGap"_s), [](QFrame *gap) { return gap->isVisible(); });
    };
    // Women are two of seven; a woman more makes a third of nine.
    showVillager(u"李秀英"_s);
    QCOMPARE(gaps(), 1);
    press(u"giveSeat"_s);
    press(u"keepForm"_s);
    QCOMPARE(gaps(), 0);
    QList<QPushButton *> ends = m_page->findChildren<QPushButton *>(u"endSeat"_s);
    ends.removeIf([](const QPushButton *button) { return !button->isVisible(); });
    QTest::keyClick(ends.constLast(), Qt::Key_Space); // the seat just given, not the one in another body
    press(u"keepForm"_s);
    press(u"closePerson"_s);
    QCOMPARE(int(gaps() > 0), 1);
}

void TestPersonPanel::aHouseholdChoosesChangesAndEndsItsRepresentative()
{
    const HouseholdId home = villager(u"张守义"_s).household;
    showVillager(u"张大山"_s);
    QVERIFY(!seen<QPushButton>(u"endRepresentative"_s));
    press(u"chooseRepresentative"_s);
    QCOMPARE(in<QComboBox>(u"representative"_s)->count(), 3);
    choose(u"representative"_s, u"李秀英"_s);
    in<QDateEdit>(u"representativeFrom"_s)->setDate(m_today.addDays(-30));
    press(u"keepForm"_s);
    QCOMPARE(m_place->hall.roster().representativeOf(home, m_today)->villager, villager(u"李秀英"_s).id);
    QVERIFY(in<QLabel>(u"householdRepresentative"_s)->text().contains(u"李秀英"_s));

    press(u"chooseRepresentative"_s);
    choose(u"representative"_s, u"张守义"_s);
    press(u"keepForm"_s);
    const auto all = *m_place->book->roster().representatives();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].until, m_today.addDays(-1));
    QVERIFY(all[1].chosenBy == HouseholdRepresentative::ChosenBy::Head);
    QCOMPARE(m_place->hall.roster().representativeOf(home, m_today)->villager, villager(u"张守义"_s).id);
    QCOMPARE(m_place->hall.roster().representativeOf(home, m_today.addDays(-1))->villager, villager(u"李秀英"_s).id);

    press(u"endRepresentative"_s);
    press(u"keepForm"_s);
    QVERIFY(!m_place->hall.roster().representativeOf(home, m_today));
    // A child stands for nobody.
    showVillager(u"吴永福"_s);
    press(u"chooseRepresentative"_s);
    QCOMPARE(in<QComboBox>(u"representative"_s)->count(), 1);
}

void TestPersonPanel::theKindsOfPeopleAreListedAndCounted()
{
    showVillager(u"周小梅"_s);
    press(u"changePerson"_s);
    choose(u"personParty"_s, u"Probationary"_s);
    in<QCheckBox>(u"personCollective"_s)->setChecked(true);
    press(u"keepForm"_s);
    in<QLineEdit>(u"findPerson"_s)->clear();
    auto *table = in<ListTable>(u"people"_s);
    const auto count = [&](const QString &part) {
        auto *parts = in<QComboBox>(u"partOfPeople"_s);
        const int at = parts->findText(part, Qt::MatchStartsWith);
        parts->setCurrentIndex(at);
        const bool saysSo = parts->currentText().endsWith(QString::number(table->model()->rowCount()));
        return at >= 0 && saysSo ? table->model()->rowCount() : -1;
    };
    QCOMPARE(count(u"Everybody"_s), 12);
    QCOMPARE(count(u"Full party members"_s), 2);
    QCOMPARE(count(u"Probationary party members"_s), 1);
    QCOMPARE(count(u"Members of the collective"_s), 1);
    QCOMPARE(count(u"Group 一组"_s), 5);
    QCOMPARE(count(u"Group 三组"_s), 2);
    QCOMPARE(count(u"Household representatives"_s), 0);
    QCOMPARE(count(u"Died or moved away"_s), 0);
}

} // namespace yishibu

using yishibu::TestPersonPanel;
YISHIBU_TEST(TestPersonPanel)
#include "tst_person_panel.moc"
