#include "tests/ui/voting/item_evening.h"

#include "app/discussion/report_back.h"
#include "db/stores/attachment_store.h"
#include "db/stores/discussion_store.h"
#include "db/stores/grouping_store.h"
#include "db/stores/plain_word_store.h"
#include "db/stores/speaking_store.h"
#include "ui/controls/option_card.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/discussion/attachments_card.h"
#include "ui/discussion/discussion_page.h"
#include "ui/discussion/explain_page.h"
#include "ui/discussion/group_cards.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QDateEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

/// The middle of an evening on the real widgets: people are put into groups, groups note their points, and what they bring
/// back becomes one list; turns to speak beside it. What the widgets did is then looked for in the book.
class TestGroupPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_evening = std::make_unique<ItemEvening>();
        m_evening->playUntil(ActKind::Enter, ItemStep::Discuss);
        m_page = new DiscussionPage({place().discussion, place().grouping, place().speaking}, hall());
        m_evening->show(ItemStep::Discuss, m_page);
    }
    void cleanup() { m_evening.reset(); }

    void aLotIsDrawnAndKeptWithItsNumber();
    void neighboursTalkAndWhoComesLateJoins();
    void aTalkThatIsOverSeatsNobody();
    void notInGroupsStandsOnRecord();
    void aRoundIsTakenBackWhileNothingIsNoted();
    void twoPeopleLeadAGroupAndSomebodyMoves();
    void pointsAreTheChosenGroups();
    void likePointsBecomeOneAtReportBack();
    void atReportBackTheHallSpeaksForItself();
    void aChosenTargetStaysChosen();
    void whatIsToBeCheckedIsGivenToSomebody();
    void anAgreedPointIsOfferedAsTheMotion();
    void whoRaisedAHandSpeaksInTurn();
    void whoMovesWithDifficultyIsNobodyElse();
    void aTurnEndsWithItsItem();
    void aTurnEndsWithTheMeeting();
    void theRoundEndsWithABell();
    void theClockOfARoundStaysWithItsItem();
    void theHallSeesNoQueueAndNoShares();
    void wordsAreExplainedPlainly();
    void theRulesAreReadAndWrittenAnew();
    void papersLieBesideTheItem();
    void readableInBothSizes();

private:
    Workplace &place() { return *m_evening->place; }
    Hall &hall() { return m_evening->place->hall; }
    QLineEdit *line() { return named<QLineEdit>(m_page, "discussionLine"); }
    QList<GroupingRound> rounds() { return *place().book->grouping().rounds(hall().meeting().id); }
    QList<Point> points() { return *place().book->discussion().points(hall().meeting().id); }
    QList<SpeakingTurn> turns() { return *place().book->speaking().turns(hall().meeting().id); }

    void click(const char *name) { named<QAbstractButton>(m_page, name)->click(); }
    void clickFoot(const char *name) { named<QAbstractButton>(m_evening->frame.get(), name)->click(); }
    /// With the number that was said in the hall.
    void draw(int groups, const QString &number = u"482913"_s)
    {
        click("askForGroups");
        click("grouping2");
        named<QSpinBox>(m_page, "groupCount")->setValue(groups);
        named<QLineEdit>(m_page, "lotNumber")->setText(number);
        click("formGroups");
    }
    void note(const QString &words)
    {
        typeWords(line(), words);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    void choosePerson(const char *field, const QString &name)
    {
        auto *person = named<PersonField>(m_page, field);
        person->setFocus();
        typeWords(person, name);
        QTest::keyClick(person, Qt::Key_Return);
    }
    void openPoint(const char *list, const QString &words)
    {
        QApplication::processEvents(); // a slip in a layout is shown a turn later
        const auto tools = named(m_page, list)->findChildren<QToolButton *>(u"openPoint"_s);
        const auto found = std::ranges::find_if(tools, [&words](const QToolButton *tool) {
            return tool->isVisible() && tool->accessibleName().contains(words);
        });
        if (found == tools.cend())
            qFatal("no such point");
        (*found)->click();
    }
    QString nameOf(const VillagerId &who) { return hall().nameOf(who); }
    QList<Entry> entriesOf(const char *list) { return named<EntryList>(m_page, list)->entries(); }

    std::unique_ptr<ItemEvening> m_evening;
    DiscussionPage *m_page = nullptr;
};

void TestGroupPages::aLotIsDrawnAndKeptWithItsNumber()
{
    QVERIFY(m_page->nextStep() == u"To the vote"_s); // groups are offered, nobody has to
    draw(3);
    QCOMPARE(rounds().size(), 1);
    QCOMPARE(rounds().last().method, GroupingMethod::ByLot);
    QCOMPARE(rounds().last().seed, 482913);
    const QList<DiscussionGroup> groups = hall().groups();
    QCOMPARE(groups.size(), 3);
    qsizetype seated = 0;
    for (const DiscussionGroup &group : groups)
        seated += hall().hereOf(group.id).size();
    QCOMPARE(seated, place().grouping.people().size());
    // Whoever repeats the draw has the same people at the same tables.
    const auto again = groupsByLot(place().grouping.people(), 3, 482913);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(hall().hereOf(groups[i].id).size(), again->at(i).people.size());
        for (const ToGroup &person : again->at(i).people)
            QVERIFY(hall().hereOf(groups[i].id).contains(person.who));
    }
    QCOMPARE(named<GroupCards>(m_page, "groupCards")->groups().size(), 3);
    QCOMPARE(QApplication::focusWidget(), line());
    QCOMPARE(m_page->nextStep(), u"Report back"_s);
    // What is no number of a lot is refused, and nothing is kept.
    clickFoot("regroup");
    named<QLineEdit>(m_page, "lotNumber")->setText(u"四八二"_s);
    click("formGroups");
    QVERIFY(!textOf(m_page, "groupingError").isEmpty());
    QCOMPARE(rounds().size(), 1);
    // Without a number one is drawn.
    place().grouping.setLot([] { return 77; });
    named<QLineEdit>(m_page, "lotNumber")->clear();
    click("formGroups");
    QCOMPARE(rounds().last().seed, 77);
    QCOMPARE(rounds().last().ordinal, 2);
}

void TestGroupPages::neighboursTalkAndWhoComesLateJoins()
{
    const VillagerId late = hall().attendance().presentMembers().last();
    QVERIFY(place().signIn.leave(hall().attendance().signInOf(late)->id));
    click("askForGroups");
    click("grouping1");
    click("formGroups");
    QCOMPARE(rounds().last().method, GroupingMethod::ByVillagerGroup);
    QVERIFY(!hall().discussion().placeOf(hall().round()->id, late));
    QVERIFY(place().signIn.admit(late));
    const GroupPlace *seat = hall().discussion().placeOf(hall().round()->id, late);
    QVERIFY(seat && seat->late);
    const QString own = hall().roster().find(late)->group;
    QCOMPARE(hall().discussion().group(seat->group)->name, own);
    QCOMPARE(place().book->grouping().places(hall().meeting().id)->last().villager, late);
}

void TestGroupPages::aTalkThatIsOverSeatsNobody()
{
    const auto leave = [this](const VillagerId &who) {
        return place().signIn.leave(hall().attendance().signInOf(who)->id).has_value();
    };
    const auto seatOf = [this](const VillagerId &who) { return hall().discussion().placeOf(hall().round()->id, who); };
    const QList<VillagerId> here = hall().attendance().presentMembers();
    const VillagerId first = here.at(here.size() - 1), second = here.at(here.size() - 2), third = here.at(here.size() - 3);
    QVERIFY(leave(first) && leave(second) && leave(third));
    draw(2);
    m_page->goOn();
    QVERIFY(m_page->isReporting());
    QVERIFY(place().signIn.admit(first));
    QVERIFY(!seatOf(first));
    clickFoot("backToGroups");
    QVERIFY(seatOf(first)); // the groups talk on
    QVERIFY(place().voting.open(m_evening->item().id, u"用奖补资金硬化三组村道"_s));
    QVERIFY(place().signIn.admit(second));
    m_page->refresh();
    QVERIFY(!seatOf(second));
    QVERIFY(place().voting.withdraw(hall().votes().last().id));
    QVERIFY(seatOf(second));
    QVERIFY(place().meetings.endItem(m_evening->item(), ItemEnding::Deferred, EndedOtherwise{.by = Appointee::asWritten(u"村委会"_s), .putOffTo = u"下次会议"_s}));
    QVERIFY(place().signIn.admit(third));
    m_page->refresh();
    QVERIFY(!seatOf(third));

    // Who was signed in by mistake does not count among the people of a group.
    const auto grouped = [this] {
        int people = 0;
        const Minutes minutes = draftMinutes(hall().minutesSource());
        for (const TalkGroupLine &group : minutes.items.first().rounds.first().groups)
            people += group.people;
        return people;
    };
    const int before = grouped();
    QVERIFY(place().signIn.withdraw(hall().attendance().signInOf(here.at(here.size() - 4))->id, u"认错了人"_s));
    QCOMPARE(grouped(), before - 1);
}

void TestGroupPages::notInGroupsStandsOnRecord()
{
    click("askForGroups");
    click("grouping4");
    QVERIFY(named(m_page, "togetherReason")->isVisible());
    QVERIFY(!named(m_page, "groupCount")->isVisible());
    named<QLineEdit>(m_page, "togetherReason")->setText(u"人少"_s);
    click("formGroups");
    QCOMPARE(rounds().last().method, GroupingMethod::Together);
    QCOMPARE(rounds().last().reason, u"人少"_s);
    QVERIFY(textOf(m_page, "groupingState").contains(u"人少"_s));
    QCOMPARE(m_page->nextStep(), u"To the vote"_s);
}

void TestGroupPages::aRoundIsTakenBackWhileNothingIsNoted()
{
    draw(2);
    clickFoot("regroup");
    click("takeRoundBack");
    QVERIFY(rounds().isEmpty() && hall().groups().isEmpty());
    QVERIFY(named(m_page, "askForGroups")->isVisible());
    draw(2);
    QTest::keyClick(line(), Qt::Key_1);
    note(u"先修三组到五组"_s);
    clickFoot("regroup");
    click("takeRoundBack");
    QVERIFY(textOf(m_page, "groupingError").contains(u'1'));
    QCOMPARE(rounds().size(), 1);
}

void TestGroupPages::twoPeopleLeadAGroupAndSomebodyMoves()
{
    draw(2);
    const DiscussionGroup first = hall().groups().first();
    const VillagerId leads = hall().hereOf(first.id).at(0);
    const VillagerId writes = hall().hereOf(first.id).at(1);
    click("aboutGroup");
    QVERIFY(textOf(m_page, "groupHints").contains(u"Nobody leads"_s));
    choosePerson("groupFacilitator", nameOf(leads));
    QCOMPARE(hall().groups().first().facilitator, std::optional(leads));
    choosePerson("groupNoteTaker", nameOf(leads)); // one person cannot do both
    QVERIFY(!hall().groups().first().noteTaker);
    QCOMPARE(named<PersonField>(m_page, "groupNoteTaker")->text(), QString());
    choosePerson("groupNoteTaker", nameOf(writes));
    QCOMPARE(place().book->grouping().groups(hall().meeting().id)->first().noteTaker, std::optional(writes));
    QVERIFY(named<GroupCards>(m_page, "groupCards")->groups().first().detail.contains(nameOf(leads)));

    auto *people = named<QTableView>(m_page, "groupPeople");
    const VillagerId moves = hall().discussion().peopleOf(first.id).at(2);
    people->setCurrentIndex(people->model()->index(2, 0));
    click("movePerson");
    QVERIFY(!hall().hereOf(first.id).contains(moves));
    QVERIFY(hall().hereOf(hall().groups().at(1).id).contains(moves));
    click("leaveGroup");
    QCOMPARE(QApplication::focusWidget(), line());

    // Who leads stays at the table in the next round, and leads there again.
    clickFoot("regroup");
    click("grouping2");
    click("hostsStay");
    click("formGroups");
    QCOMPARE(hall().groups().first().facilitator, std::optional(leads));
    QVERIFY(hall().hereOf(hall().groups().first().id).contains(leads));
    QCOMPARE(hall().nameOfGroup(hall().groups().first().id), u"第二轮第一组"_s);
}

void TestGroupPages::pointsAreTheChosenGroups()
{
    draw(2);
    QTest::keyClick(line(), Qt::Key_1);
    note(u"先修三组到五组"_s);
    QTest::keyClick(line(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(named<OptionCard>(m_page, "group2")->isChecked());
    QVERIFY(entriesOf("agreed").isEmpty()); // the first group's points are its own
    named<QComboBox>(m_page, "voices")->setEditText(u"2人提出"_s);
    choosePerson("speaker", nameOf(hall().attendance().presentMembers().first()));
    note(u"路基要请懂行的人看"_s);
    QTest::keyClick(line(), Qt::Key_2);
    click("fromSlip");
    QVERIFY(!named(m_page, "speaker")->isEnabled()); // nobody stands beside a slip
    note(u"路宽3米还是3.5米"_s);
    QCOMPARE(points().size(), 3);
    QCOMPARE(points()[0].group, std::optional(hall().groups()[0].id));
    QCOMPARE(points()[1].group, std::optional(hall().groups()[1].id));
    QCOMPARE(points()[1].voices, u"2人提出"_s);
    QCOMPARE(points()[1].speaker, std::optional(hall().attendance().presentMembers().first()));
    QVERIFY(points()[2].fromSlip && !points()[2].speaker && points()[2].voices.isEmpty());
    QVERIFY(entriesOf("agreed").first().detail.contains(u"2人提出"_s));
    QVERIFY(named<GroupCards>(m_page, "groupCards")->groups().at(1).detail.contains(u"disputed 1"_s));
    QVERIFY(!named(m_page, "fromSlip")->property("checked").toBool());
}

void TestGroupPages::likePointsBecomeOneAtReportBack()
{
    draw(2);
    QTest::keyClick(line(), Qt::Key_1);
    note(u"先修三组到五组"_s);
    QTest::keyClick(line(), Qt::Key_Down, Qt::AltModifier);
    note(u"三组到五组先修"_s);
    m_page->goOn();
    QVERIFY(m_page->isReporting());
    QCOMPARE(m_page->nextStep(), u"To the vote"_s);
    QCOMPARE(entriesOf("agreed").size(), 2);
    openPoint("agreed", u"三组到五组先修"_s);
    QCOMPARE(textOf(m_page, "openedPoint"), u"三组到五组先修"_s);
    QCOMPARE(named<QComboBox>(m_page, "likePoint")->currentText(), u"先修三组到五组"_s);
    click("mergePoint");
    QCOMPARE(entriesOf("agreed").size(), 1);
    QVERIFY2(entriesOf("agreed").first().detail.contains(u"第一组 · 第二组"_s), qPrintable(entriesOf("agreed").first().detail));
    QCOMPARE(points()[1].mergedInto, std::optional(points()[0].id));
    QCOMPARE(points()[1].group, std::optional(hall().groups()[1].id)); // still the second group's
    // The minutes say it once, with both groups.
    const Minutes minutes = draftMinutes(hall().minutesSource());
    QCOMPARE(minutes.items.first().agreed, QStringList{u"先修三组到五组（第一组、第二组）"_s});
    openPoint("agreed", u"先修三组到五组"_s);
    click("partPoint");
    QVERIFY(!points()[1].mergedInto);
    click("leavePoint");
    QCOMPARE(entriesOf("agreed").size(), 2);
    clickFoot("backToGroups");
    QVERIFY(!m_page->isReporting());
    QCOMPARE(entriesOf("agreed").size(), 1);
}

void TestGroupPages::atReportBackTheHallSpeaksForItself()
{
    draw(2);
    QTest::keyClick(line(), Qt::Key_1);
    note(u"先修三组到五组"_s);
    QVERIFY(points().last().group);
    m_page->goOn();
    auto *cards = named<GroupCards>(m_page, "groupCards");
    QCOMPARE(cards->groups().size(), 3);
    QVERIFY(named<OptionCard>(m_page, "group3")->isChecked());
    QVERIFY(!named(m_page, "aboutGroup")->isVisible());
    note(u"雨水沟一起修"_s);
    QVERIFY(!points().last().group);
    QVERIFY(cards->groups().last().detail.contains(u"greed 1"_s));
    QCOMPARE(draftMinutes(hall().minutesSource()).items.first().agreed.last(), u"雨水沟一起修"_s);
    // What a group wrote on paper is typed in as its own.
    named<OptionCard>(m_page, "group2")->click();
    note(u"路基要请懂行的人看"_s);
    QCOMPARE(points().last().group, std::optional(hall().groups()[1].id));
    clickFoot("backToGroups");
    QCOMPARE(cards->groups().size(), 2);
    QVERIFY(named<OptionCard>(m_page, "group1")->isChecked());
    note(u"请村里的泥工"_s);
    QCOMPARE(points().last().group, std::optional(hall().groups()[0].id));
}

void TestGroupPages::aChosenTargetStaysChosen()
{
    draw(3);
    click("aboutGroup");
    auto *to = named<QComboBox>(m_page, "moveTo");
    to->setCurrentIndex(1);
    const QString group = to->currentText();
    m_page->refresh(); // somebody came in at the door
    QCOMPARE(to->currentText(), group);
    click("leaveGroup");
    QTest::keyClick(line(), Qt::Key_1);
    for (const QString &words : {u"先修三组到五组"_s, u"雨水沟一起修"_s, u"沟和路一起修"_s})
        note(words);
    m_page->goOn();
    openPoint("agreed", u"沟和路一起修"_s);
    auto *like = named<QComboBox>(m_page, "likePoint");
    like->setCurrentIndex(1);
    m_page->refresh();
    QCOMPARE(like->currentText(), u"雨水沟一起修"_s);
}

void TestGroupPages::whatIsToBeCheckedIsGivenToSomebody()
{
    QTest::keyClick(line(), Qt::Key_3);
    note(u"奖补资金到账没有"_s);
    note(u"占到的菜地有几户"_s);
    QVERIFY2(m_page->note().contains(u'2'), qPrintable(m_page->note()));
    openPoint("toCheck", u"菜地"_s);
    QCOMPARE(textOf(m_page, "openedPoint"), u"占到的菜地有几户"_s);
    click("giveToCheck"); // to nobody
    QVERIFY(!points().last().checker);
    const VillagerId who = hall().attendance().presentMembers().first();
    choosePerson("pointChecker", nameOf(who));
    const QDate by = hall().meeting().scheduledAt.date().addDays(8);
    named<QDateEdit>(m_page, "checkBy")->setDate(by);
    click("giveToCheck");
    QCOMPARE(points().last().checker, Appointee(who));
    QCOMPARE(points().last().checkBy, by);
    click("leavePoint");
    QVERIFY(entriesOf("toCheck").last().detail.contains(nameOf(who)));
    // The other one is answered at once.
    openPoint("toCheck", u"奖补资金"_s);
    auto *answer = named<QLineEdit>(m_page, "pointAnswer");
    typeWords(answer, u"到账42万元"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QCOMPARE(points().first().answer, u"到账42万元"_s);
    QVERIFY(m_page->note().isEmpty());
    const QStringList said = draftMinutes(hall().minutesSource()).items.first().toCheck;
    QCOMPARE(said.first(), u"奖补资金到账没有（答复：到账42万元）"_s);
    QCOMPARE(said.last(), u"占到的菜地有几户（由%1%2前查清）"_s.arg(nameOf(who), paperDate(by)));
}

void TestGroupPages::anAgreedPointIsOfferedAsTheMotion()
{
    QTest::keyClick(line(), Qt::Key_1);
    note(u"用奖补资金先硬化三组至五组村道"_s);
    openPoint("agreed", u"硬化"_s);
    click("offerAsMotion");
    QCOMPARE(offeredWording(points(), m_evening->item().id), u"用奖补资金先硬化三组至五组村道"_s);
    QVERIFY(named<QPushButton>(m_page, "offerAsMotion")->text().startsWith(u"No longer"_s));
    click("offerAsMotion");
    QVERIFY(offeredWording(points(), m_evening->item().id).isEmpty());
}

void TestGroupPages::whoRaisedAHandSpeaksInTurn()
{
    qint64 now = 1000;
    place().speaking.setMonotonic([&now] { return now; });
    click("openQueue");
    // The first hand of somebody young, the second of the oldest here: the second speaks first.
    QList<VillagerId> here = hall().attendance().presentMembers();
    std::ranges::sort(here, {}, [this](const VillagerId &who) { return hall().roster().find(who)->birth; });
    const VillagerId old = here.first();
    const VillagerId young = here.last();
    const QDate day = hall().meeting().scheduledAt.date();
    QVERIFY(hall().roster().find(old)->ageOn(day) >= 60 && hall().roster().find(young)->ageOn(day) < 60);
    choosePerson("raisedHand", nameOf(young));
    choosePerson("raisedHand", nameOf(old));
    choosePerson("raisedHand", nameOf(old)); // waits already
    QCOMPARE(turns().size(), 2);
    auto *queue = named<QTableView>(m_page, "speakingQueue");
    QCOMPARE(queue->model()->rowCount(), 2);
    QCOMPARE(queue->model()->index(0, 0).data().toString(), nameOf(old));
    named<QSpinBox>(m_page, "turnSeconds")->setValue(120);
    QCOMPARE(place().speaking.limit(), 120);
    click("leaveQueue");
    click("nextSpeaker");
    QCOMPARE(textOf(m_page, "whoSpeaks"), nameOf(old));
    now += 30'000;
    place().speaking.tick();
    // The limit is that of the moment when the hand was raised.
    QCOMPARE(textOf(m_page, "speakerClock"), u"02:30"_s);
    click("pauseSpeaker");
    now += 60'000; // an interruption costs nobody their time
    click("pauseSpeaker");
    click("extendSpeaker");
    now += 10'000;
    place().speaking.tick();
    QCOMPARE(textOf(m_page, "speakerClock"), u"03:20"_s);
    click("endSpeaker");
    const QList<SpeakingTurn> kept = turns();
    const SpeakingTurn spoken = *std::ranges::find(kept, old, &SpeakingTurn::speaker);
    QCOMPARE(spoken.state, SpeakingTurn::State::Spoken);
    QCOMPARE(spoken.seconds, 40);
    QCOMPARE(spoken.added, moreTurnSeconds);
    QVERIFY(spoken.over60 && spoken.begun && spoken.ended);
    QVERIFY(named(m_page, "talkShares")->isVisible());
    QCOMPARE(textOf(m_page, "share5"), u"100 %"_s);
    QVERIFY(!named(m_page, "speakerClock")->isVisible());
}

void TestGroupPages::whoMovesWithDifficultyIsNobodyElse()
{
    click("openQueue");
    QList<VillagerId> here = hall().attendance().presentMembers();
    here.removeIf([this](const VillagerId &who) { return peopleAtHand(hall().roster(), hall().attendance(), nameOf(who)).size() > 1; });
    QVERIFY(here.size() >= 5);
    auto *who = named<PersonField>(m_page, "raisedHand");
    auto *frail = named<QCheckBox>(m_page, "frail");
    const auto typeName = [&](const VillagerId &one) {
        who->setFocus();
        typeWords(who, nameOf(one));
    };
    const auto isFrail = [this](const VillagerId &one) {
        const QList<SpeakingTurn> all = turns();
        const auto turn = std::ranges::find(all, one, &SpeakingTurn::speaker);
        return turn == all.cend() ? std::optional<bool>() : turn->frail;
    };
    // The name, then the box by mouse: nothing is kept before the button says so.
    typeName(here[0]);
    frail->setFocus(Qt::MouseFocusReason);
    frail->click();
    QVERIFY(turns().isEmpty());
    click("putOnList");
    QCOMPARE(isFrail(here[0]), std::optional(true));
    QVERIFY(!frail->isChecked());
    QCOMPARE(QApplication::focusWidget(), who);
    // By Tab and Space, and Enter where one is.
    typeName(here[1]);
    QTest::keyClick(who, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), frail);
    QTest::keyClick(frail, Qt::Key_Space);
    QTest::keyClick(frail, Qt::Key_Return);
    QCOMPARE(isFrail(here[1]), std::optional(true));
    choosePerson("raisedHand", nameOf(here[2])); // the next one on the list is nobody frail
    QCOMPARE(isFrail(here[2]), std::optional(false));
    // Ticked for one, and then it was somebody else's hand.
    typeName(here[3]);
    QTest::keyClick(who, Qt::Key_Tab);
    QTest::keyClick(frail, Qt::Key_Space);
    who->setFocus();
    who->selectAll();
    choosePerson("raisedHand", nameOf(here[4]));
    QCOMPARE(isFrail(here[4]), std::optional(false));
    QVERIFY(!isFrail(here[3]));
}

/// Nobody presses a button when the item is put off: whoever speaks has spoken until then.
void TestGroupPages::aTurnEndsWithItsItem()
{
    qint64 now = 0;
    place().speaking.setMonotonic([&now] { return now; });
    QVERIFY(place().speaking.ask(hall().attendance().presentMembers().first()) && place().speaking.beginNext());
    now = 75'400;
    QVERIFY(place().meetings.endItem(m_evening->item(), ItemEnding::Consensus));
    const SpeakingTurn spoken = turns().last();
    QCOMPARE(spoken.state, SpeakingTurn::State::Spoken);
    QCOMPARE(spoken.seconds, 75);
    QVERIFY(spoken.ended);
    QVERIFY(!hall().talkClock() && !place().speaking.speakerClock());
    now = 200'000;
    place().speaking.tick();
    QCOMPARE(turns().last().seconds, 75);
}

void TestGroupPages::aTurnEndsWithTheMeeting()
{
    qint64 now = 0;
    place().speaking.setMonotonic([&now] { return now; });
    QVERIFY(place().meetings.endItem(m_evening->item(), ItemEnding::Consensus));
    QVERIFY(place().speaking.ask(hall().attendance().presentMembers().first()) && place().speaking.beginNext());
    now = 42'000;
    place().speaking.tick();
    QVERIFY(place().minutes.close());
    const SpeakingTurn spoken = turns().last();
    QCOMPARE(spoken.state, SpeakingTurn::State::Spoken);
    QCOMPARE(spoken.seconds, 42);
    QVERIFY(spoken.ended);
}

void TestGroupPages::theRoundEndsWithABell()
{
    qint64 now = 0;
    place().speaking.setMonotonic([&now] { return now; });
    QVERIFY(place().speaking.setBellSounds(false)); // silent here, and kept for the next evening
    QVERIFY(!place().speaking.bellSounds());
    QStringList said;
    connect(m_page, &StagePage::said, this, [&said](Tone, const QString &text) { said.append(text); });
    QSignalSpy bells(m_page, &DiscussionPage::bellWanted);
    click("askForGroups");
    click("grouping3");
    named<QSpinBox>(m_page, "roundMinutes")->setValue(10);
    click("formGroups");
    QCOMPARE(rounds().last().minutes, 10);
    QCOMPARE(rounds().last().method, GroupingMethod::ByHand);
    now = 138'000;
    place().speaking.tick();
    QVERIFY(named(m_page, "roundClock")->isVisible());
    QVERIFY2(textOf(m_page, "roundClock").endsWith(u"07:42"_s), qPrintable(textOf(m_page, "roundClock")));
    said.clear();
    for (const qint64 moment : {599'000, 600'000, 601'000, 700'000}) {
        now = moment;
        place().speaking.tick();
    }
    QCOMPARE(said, QStringList{u"The time is over."_s}); // once
    QCOMPARE(bells.count(), 0);

    // Switched on, it is struck once as well.
    QVERIFY(place().speaking.setBellSounds(true));
    place().speaking.startRound(10);
    for (const qint64 moment : {1'299'000, 1'300'000, 1'301'000}) {
        now = moment;
        place().speaking.tick();
    }
    QCOMPARE(bells.count(), 1);
    m_page->goOn();
    QVERIFY(!named(m_page, "roundClock")->isVisible());
}

void TestGroupPages::theClockOfARoundStaysWithItsItem()
{
    qint64 now = 0;
    place().speaking.setMonotonic([&now] { return now; });
    QSignalSpy rang(&place().speaking, &SpeakingDesk::rang);
    place().speaking.startRound(10);
    QVERIFY(place().speaking.roundClock());
    QVERIFY(place().meetings.endItem(m_evening->item(), ItemEnding::Deferred, EndedOtherwise{.by = Appointee::asWritten(u"村委会"_s), .putOffTo = u"下次会议"_s}));
    QVERIFY(place().meetings.moveTo({Stage::Minutes}));
    QVERIFY(!place().speaking.roundClock());
    now = 601'000;
    place().speaking.tick();
    QCOMPARE(rang.count(), 0);
}

void TestGroupPages::theHallSeesNoQueueAndNoShares()
{
    qint64 now = 0;
    place().speaking.setMonotonic([&now] { return now; });
    const VillagerId chair = *hall().meeting().chair.villager;
    QVERIFY(hall().attendance().isHere(chair));
    QVERIFY(place().speaking.ask(chair) && place().speaking.beginNext());
    now = 90'000;
    QVERIFY(place().speaking.end());
    QVERIFY(named(m_page, "leadersCue")->isVisible()); // the chair alone has talked
    QCOMPARE(textOf(m_page, "share1"), u"100 %"_s);
    QVERIFY(place().speaking.ask(hall().attendance().presentMembers().last()) && place().speaking.beginNext());
    click("openQueue");
    m_evening->frame->setShowsPrivate(false);
    QVERIFY(!named(m_page, "leadersCue")->isVisible());
    QVERIFY(!named(m_page, "talkShares")->isVisible());
    QVERIFY(!named(m_page, "speakingQueue")->isVisible());
    QVERIFY(!textOf(m_page, "whoSpeaks").contains(nameOf(hall().attendance().presentMembers().last())));
    click("openQueue");
    QVERIFY(!named(m_page, "speakingQueue")->isVisible());
    m_evening->frame->setShowsPrivate(true);
    QVERIFY(named(m_page, "talkShares")->isVisible());
}

void TestGroupPages::wordsAreExplainedPlainly()
{
    QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Explain}));
    auto *page = new ExplainPage(place().explain, hall());
    m_evening->show(ItemStep::Explain, page);
    typeWords(named(page, "plainTerm"), u"奖补资金"_s);
    QTest::keyClick(named(page, "plainTerm"), Qt::Key_Return); // how one says it is missing
    QVERIFY(place().book->plainWords().words(hall().meeting().id)->isEmpty());
    QCOMPARE(QApplication::focusWidget(), named(page, "plainEveryday"));
    typeWords(named(page, "plainEveryday"), u"上面给的修路钱，不用各户出"_s);
    typeWords(named(page, "plainLocal"), u"公家出钱修路"_s);
    QTest::keyClick(named(page, "plainLocal"), Qt::Key_Return);
    const QList<PlainWord> words = *place().book->plainWords().words(hall().meeting().id);
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.first().local, u"公家出钱修路"_s);
    QCOMPARE(QApplication::focusWidget(), named(page, "plainTerm"));
    named<QPushButton>(page, "showPlainWords")->click();
    QVERIFY(hall().shownCard());
    QVERIFY(!named(page, "showPlainWords")->isVisible());
    named<QPushButton>(page, "hidePlainWords")->click();
    QVERIFY(!hall().shownCard());
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "explain-words"), QStringList());
    named<QToolButton>(page, "dropPlainWord")->click();
    QVERIFY(place().book->plainWords().words(hall().meeting().id)->isEmpty());
}

void TestGroupPages::papersLieBesideTheItem()
{
    QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Explain}));
    auto *page = new ExplainPage(place().explain, hall());
    m_evening->show(ItemStep::Explain, page);
    auto *card = page->findChild<AttachmentsCard *>();
    QTemporaryDir stick;
    const auto write = [&stick](const QString &name, const QByteArray &bytes) {
        QFile file(stick.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file was not written");
        return file.fileName();
    };
    QByteArray drawing;
    QBuffer buffer(&drawing);
    QImage road(640, 360, QImage::Format_RGB32);
    road.fill(Qt::gray);
    QVERIFY(road.save(&buffer, "PNG"));
    QString chosen = write(u"三组道路草图.exe"_s, drawing);
    QString opened;
    card->setChooser([&chosen](const QString &) { return chosen; });
    card->setOpener([&opened](const QString &path) {
        opened = path;
        return true;
    });
    named<QPushButton>(page, "addAttachment")->click();
    const QList<Attachment> kept = *place().book->attachments().attachments(hall().meeting().id);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().name, u"三组道路草图.png"_s);
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "explain-papers"), QStringList());
    // What is no paper is said and not kept.
    chosen = write(u"x.pdf"_s, QByteArray("MZ\x90\0", 4));
    QSignalSpy said(card, &AttachmentsCard::said);
    named<QPushButton>(page, "addAttachment")->click();
    chosen = stick.path();
    named<QPushButton>(page, "addAttachment")->click(); // a folder
    QCOMPARE(said.count(), 2);
    QCOMPARE(place().book->attachments().attachments(hall().meeting().id)->size(), 1);
    // A copy is opened, and nobody can change or run it.
    named<QPushButton>(page, "openAttachment")->click();
    QFile copy(opened);
    QVERIFY(opened.endsWith(u"三组道路草图.png") && copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), drawing);
    QVERIFY(!(copy.permissions() & (QFileDevice::WriteOwner | QFileDevice::ExeOwner)));
    named<QPushButton>(page, "showAttachment")->click();
    QTRY_VERIFY(place().explain.shownPicture() == kept.first().id);
    QCOMPARE(hall().shownCard()->picture, drawing);
    // What is taken away leaves the wall too.
    named<QToolButton>(page, "dropAttachment")->click();
    QTRY_VERIFY(place().book->attachments().attachments(hall().meeting().id)->isEmpty());
    QVERIFY(!hall().shownCard());
    QVERIFY(hall().discussion().attachments.isEmpty());
}

void TestGroupPages::theRulesAreReadAndWrittenAnew()
{
    click("askToSpeak");
    click("openRules");
    auto *rules = qobject_cast<QPlainTextEdit *>(named(m_page, "speakingRules"));
    QVERIFY(rules && rules->isVisible() && !rules->accessibleName().isEmpty());
    click("showRules");
    QVERIFY(place().speaking.areRulesShown());
    QVERIFY(!named(m_page, "showRules")->isVisible());
    rules->setPlainText(QString(100, u'说'));
    click("keepRules"); // too long for the wall: nothing is kept
    QVERIFY(place().speaking.rules().size() > 1);
    QCOMPARE(QApplication::focusWidget(), rules);
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "rules"), QStringList());
    rules->setPlainText(u"先举手，再说话。"_s);
    click("keepRules");
    QCOMPARE(place().speaking.rules(), QStringList{u"先举手，再说话。"_s});
    QCOMPARE(hall().shownCard()->lines, place().speaking.rules()); // the wall follows
    click("hideRules");
    QVERIFY(!hall().shownCard());
    click("leaveRules");
    QVERIFY(!rules->isVisible());
    QTest::keyClick(m_page, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(rules->isVisible());
}

void TestGroupPages::readableInBothSizes()
{
    click("askForGroups");
    for (const char *way : {"grouping1", "grouping2", "grouping4"}) {
        click(way);
        QCOMPARE(faultsInBothSizes(*m_evening->frame, way), QStringList());
    }
    click("grouping2");
    click("formGroups");
    QTest::keyClick(line(), Qt::Key_1);
    named<QComboBox>(m_page, "voices")->setEditText(u"多数人"_s);
    note(u"路要修，先修三组到五组"_s);
    QTest::keyClick(line(), Qt::Key_3);
    note(u"奖补资金到账没有"_s);
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "groups"), QStringList());
    click("aboutGroup");
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "group"), QStringList());
    click("leaveGroup");
    QVERIFY(place().speaking.ask(hall().attendance().presentMembers().first()));
    click("openQueue");
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "queue"), QStringList());
    click("leaveQueue");
    click("nextSpeaker");
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "speaking"), QStringList());
    m_page->goOn();
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "report-back"), QStringList());
    openPoint("toCheck", u"奖补资金"_s);
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "point-to-check"), QStringList());
}

} // namespace yishibu

using yishibu::TestGroupPages;
YISHIBU_TEST(TestGroupPages)
#include "tst_group_pages.moc"
