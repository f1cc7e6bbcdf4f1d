#include "app/meeting/course.h"
#include "db/stores/meeting_store.h"
#include "db/stores/topic_store.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/field_row.h"
#include "ui/controls/todo_row.h"
#include "ui/topic/topic_page.h"
#include "ui/topic/typed_money.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

namespace yishibu {

using namespace Qt::StringLiterals;

class TestTopicPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoneyAsPeopleTypeIt_data();
    void readsMoneyAsPeopleTypeIt();
    void aTypedAmountComesBackTheSame();
    void tellsAllThatIsMissing();
    void putsATopicIntoThePool();
    void changesAndWithdrawsATopic();
    void tellsHowATopicEnded();
    void keepsADelegation();
    void asksNoDelegationOfWhatMayNotBeHandedOn();
    void delegatesWhatTheLawOfItsDayLetBeHandedOn();
    void knowsTheMattersOfTheDayOfTheMeeting();
    void knowsTheMattersOfTheDayItWasRaised();
    void canBeRead_data();
    void canBeRead();

private:
    static void choose(QWidget &page, const QString &box, const QVariant &value);
    static QString errorOf(QWidget &page, const QString &field);
    static void press(QWidget &page, const QString &button) { test::widgetIn<QPushButton>(page, button)->click(); }
    static void writeRoad(QWidget &page);
};

void TestTopicPage::choose(QWidget &page, const QString &box, const QVariant &value)
{
    auto *combo = test::widgetIn<QComboBox>(page, box);
    QVERIFY(combo->findData(value) >= 0);
    combo->setCurrentIndex(combo->findData(value));
}

QString TestTopicPage::errorOf(QWidget &page, const QString &field)
{
    return qobject_cast<FieldRow *>(test::widgetIn<QWidget>(page, field)->parentWidget())->error();
}

void TestTopicPage::writeRoad(QWidget &page)
{
    test::widgetIn<QLineEdit>(page, u"topicTitle"_s)->insert(u"三组至五组村道硬化"_s);
    test::widgetIn<QPlainTextEdit>(page, u"proposal"_s)->setPlainText(u"用财政奖补资金42万元硬化三组至五组村道"_s);
    test::widgetIn<QPlainTextEdit>(page, u"explanation"_s)->setPlainText(u"雨天路烂，学生上学要绕二里。"_s);
    choose(page, u"topicClass"_s, int(TopicClass::Livelihood));
    choose(page, u"origin"_s, int(TopicOrigin::Villagers));
    test::widgetIn<QLineEdit>(page, u"raisedBy"_s)->insert(u"吴永福等"_s);
    choose(page, u"matter"_s, u"rural_construction"_s);
    choose(page, u"funds"_s, int(Funds::Grant));
    test::widgetIn<QLineEdit>(page, u"amount"_s)->insert(u"42万"_s);
}

void TestTopicPage::readsMoneyAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("fen");
    const QList<std::pair<QString, qint64>> amounts = {
        {u"420000"_s, 42000000}, {u"42万"_s, 42000000},    {u"42万元"_s, 42000000}, {u"420,000.5 元"_s, 42000050},
        {u"1.5万"_s, 1500000},   {u"１２００元"_s, 120000}, {u"0.01"_s, 1},          {u"0.000001万"_s, 1},
        {u"¥ 300"_s, 30000},     {u""_s, -1},              {u"万"_s, -1},           {u"4,2万"_s, -1},
        {u"0.001"_s, -1},        {u"-5"_s, -1},            {u"1e9"_s, -1},          {u"十万"_s, -1},
        {u"999999999999999"_s, -1}};
    for (const auto &[typed, fen] : amounts)
        QTest::newRow(qPrintable(u"'%1'"_s.arg(typed))) << typed << fen;
}

void TestTopicPage::readsMoneyAsPeopleTypeIt()
{
    QFETCH(QString, typed);
    QFETCH(qint64, fen);
    QCOMPARE(typedMoney(typed).value_or(-1), fen);
}

void TestTopicPage::aTypedAmountComesBackTheSame()
{
    QRandomGenerator dice(20261122);
    for (int i = 0; i < 2000; ++i) {
        const qint64 fen = dice.bounded(1, 1 << 30) * qint64(dice.bounded(1, 9000));
        QCOMPARE(typedMoney(moneyToType(fen)).value_or(-1), fen);
    }
}

void TestTopicPage::tellsAllThatIsMissing()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    TopicPage page(place->topics, place->hall, clock);
    test::showAt(page, 1274, 704);
    choose(page, u"funds"_s, int(Funds::Donation));
    press(page, u"topicKeep"_s);
    for (const QString &field : {u"topicTitle"_s, u"proposal"_s, u"matter"_s, u"amount"_s})
        QVERIFY2(!errorOf(page, field).isEmpty(), qPrintable(field));
    QCOMPARE(page.focusWidget(), test::widgetIn<QWidget>(page, u"topicTitle"_s));
    QVERIFY(place->hall.topics().isEmpty());
    test::widgetIn<QLineEdit>(page, u"topicTitle"_s)->insert(u"路"_s);
    QVERIFY(errorOf(page, u"topicTitle"_s).isEmpty());
    QVERIFY(!errorOf(page, u"proposal"_s).isEmpty());
}

void TestTopicPage::putsATopicIntoThePool()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    TopicPage page(place->topics, place->hall, clock);
    test::showAt(page, 1274, 704);
    writeRoad(page);
    press(page, u"topicKeep"_s);
    const auto kept = place->book->topics().topics();
    QVERIFY(kept.has_value());
    QCOMPARE(kept->size(), 1);
    const Topic &topic = kept->first();
    QCOMPARE(topic.title, u"三组至五组村道硬化"_s);
    QCOMPARE(topic.matter, u"rural_construction"_s);
    QCOMPARE(topic.funds, Funds::Grant);
    QCOMPARE(topic.amountFen, 42000000);
    QCOMPARE(topic.raisedBy, u"吴永福等"_s);
    QCOMPARE(topic.raisedOn, clock.today());
    // The form is free for the next one, which is another topic.
    QVERIFY(test::widgetIn<QLineEdit>(page, u"topicTitle"_s)->text().isEmpty());
    writeRoad(page);
    choose(page, u"funds"_s, int(Funds::Collective)); // 村民会议 or the collective's members, as its matter says
    press(page, u"topicKeep"_s);
    QCOMPARE(place->hall.topics().size(), 2);
    const auto both = place->book->topics().topics();
    QVERIFY(both.has_value());
    QVERIFY(std::ranges::any_of(*both, [](const Topic &one) { return one.funds == Funds::Collective && one.amountFen == 42000000; }));
}

void TestTopicPage::changesAndWithdrawsATopic()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    TopicPage page(place->topics, place->hall, clock);
    test::showAt(page, 1274, 704);
    writeRoad(page);
    press(page, u"topicKeep"_s);
    QVERIFY(!test::widgetIn<QPushButton>(page, u"withdrawTopic"_s)->isVisible());
    QTest::qWait(0);
    press(page, u"changeTopic"_s);
    auto *amount = test::widgetIn<QLineEdit>(page, u"amount"_s);
    QCOMPARE(amount->text(), u"420000"_s);
    amount->setText(u"380000"_s);
    press(page, u"topicKeep"_s);
    QCOMPARE(place->hall.topics().size(), 1);
    QCOMPARE(place->hall.topics().first().amountFen, 38000000);

    QTest::qWait(0);
    press(page, u"changeTopic"_s);
    press(page, u"withdrawTopic"_s);
    QVERIFY(place->book->topics().topics()->isEmpty());
    auto *undo = test::widgetIn<QPushButton>(page, u"putTopicBack"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(place->book->topics().topics()->size(), 1);
    QCOMPARE(place->hall.topics().first().amountFen, 38000000);
}

void TestTopicPage::tellsHowATopicEnded()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    for (const QString &title : {u"村道硬化"_s, u"路灯"_s})
        QVERIFY(place->topics.keep({.title = title, .proposal = u"办"_s, .raisedOn = clock.today(), .matter = u"rural_construction"_s}));
    Meeting meeting;
    meeting.scheduledAt = clock.now();
    QVERIFY(place->meetings.keep(meeting));
    QVERIFY(place->meetings.takeUp(place->hall.topics().first()));
    AgendaItem item = place->hall.agenda().first();
    TopicPage page(place->topics, place->hall, clock);
    test::showAt(page, 1274, 704);
    const auto rowsSay = [&page] {
        QTest::qWait(0);
        QStringList words;
        for (const TodoRow *row : test::widgetIn<QWidget>(page, u"topicRows"_s)->findChildren<TodoRow *>()) {
            for (const QLabel *label : row->findChildren<QLabel *>())
                words.append(label->text());
        }
        return words.join(u'|');
    };
    QVERIFY2(rowsSay().contains(u"On the agenda"_s), qPrintable(rowsSay()));
    QVERIFY(place->topics.standings()->value(item.topic).kind == TopicStanding::Kind::OnAgenda);

    // Left by now: the pool tells it of every meeting, not only of the one in the hall.
    item.ending = ItemEnding::Deferred;
    QVERIFY(place->book->meetings().keep(item, clock.now()));
    place->meetings.leave();
    page.hide();
    page.show();
    QVERIFY2(rowsSay().contains(u"Deferred on 22 November 2026, free for the next meeting"_s), qPrintable(rowsSay()));
    QVERIFY(!rowsSay().contains(u"On the agenda"_s));

    item.ending = ItemEnding::Passed;
    QVERIFY(place->book->meetings().keep(item, clock.now()));
    page.hide();
    page.show();
    const QString passed = rowsSay();
    QVERIFY2(passed.contains(u"Passed on 22 November 2026"_s) && !passed.contains(u"free for"_s), qPrintable(passed));
    // What still waits stands above what was decided.
    QVERIFY(passed.indexOf(u"路灯"_s) < passed.indexOf(u"村道硬化"_s));
}

void TestTopicPage::keepsADelegation()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    TopicPage page(place->topics, place->hall, clock);
    test::showAt(page, 1274, 704);
    test::widgetIn<QTabBar>(page, u"topicTabs"_s)->setCurrentIndex(1);
    press(page, u"delegationKeep"_s);
    QVERIFY(!errorOf(page, u"delegatedMatter"_s).isEmpty());
    choose(page, u"delegatedMatter"_s, u"rural_construction"_s);
    test::widgetIn<QDateEdit>(page, u"decidedOn"_s)->setDate(QDate(2026, 3, 1));
    test::widgetIn<QDateEdit>(page, u"delegatedFrom"_s)->setDate(QDate(2026, 3, 1));
    test::widgetIn<QDateEdit>(page, u"delegatedUntil"_s)->setDate(QDate(2026, 2, 1));
    press(page, u"delegationKeep"_s);
    QVERIFY(!errorOf(page, u"delegatedUntil"_s).isEmpty());
    QVERIFY(place->hall.delegations().isEmpty());
    test::widgetIn<QDateEdit>(page, u"delegatedUntil"_s)->setDate(QDate(2027, 2, 28));
    press(page, u"delegationKeep"_s);
    const auto kept = place->book->topics().delegations();
    QVERIFY(kept.has_value());
    QCOMPARE(kept->size(), 1);
    QVERIFY(kept->first().covers(u"rural_construction"_s, clock.today()));
    // In writing, on the board, filed; and withdrawn only with a reason.
    page.findChild<QPushButton *>(u"changeDelegation"_s)->click();
    test::widgetIn<QLineEdit>(page, u"delegationPaper"_s)->setText(u"村民会议决议第2号"_s);
    test::widgetIn<QCheckBox>(page, u"delegationPosted"_s)->click();
    test::widgetIn<QDateEdit>(page, u"delegationPostedOn"_s)->setDate(QDate(2026, 3, 3));
    press(page, u"delegationKeep"_s);
    const Delegation written = place->book->topics().delegations()->first();
    QCOMPARE(written.paper, u"村民会议决议第2号"_s);
    QCOMPARE(written.postedOn, QDate(2026, 3, 3));
    QVERIFY(!written.filedOn.isValid());
    QTest::qWait(1);
    page.findChildren<QPushButton *>(u"changeDelegation"_s).constLast()->click();
    press(page, u"withdrawDelegation"_s);
    QCOMPARE(place->hall.delegations().size(), 1);
    test::widgetIn<QLineEdit>(page, u"delegationBecause"_s)->setText(u"村民会议收回"_s);
    press(page, u"withdrawDelegation"_s);
    QVERIFY(place->hall.delegations().isEmpty());
    QVERIFY(place->book->topics().delegations()->isEmpty());
}

void TestTopicPage::asksNoDelegationOfWhatMayNotBeHandedOn()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    TopicPage page(place->topics, place->hall, clock);
    const auto *box = test::widgetIn<QComboBox>(page, u"delegatedMatter"_s);
    for (const Matter &matter : place->topics.matters())
        QCOMPARE(box->findData(matter.id) >= 0, !matter.delegableTo.isEmpty());
}

/// Old art. 24 let 村民会议 hand over land and collective property; a meeting of that time entered late rests on it.
void TestTopicPage::delegatesWhatTheLawOfItsDayLetBeHandedOn()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    TopicPage page(place->topics, place->hall, clock);
    test::showAt(page, 1274, 704);
    test::widgetIn<QTabBar>(page, u"topicTabs"_s)->setCurrentIndex(1);
    const auto *box = test::widgetIn<QComboBox>(page, u"delegatedMatter"_s);
    auto *day = test::widgetIn<QDateEdit>(page, u"decidedOn"_s);
    for (const QString &matter : {u"collective_land_plan"_s, u"collective_investment"_s, u"homestead"_s, u"land_compensation"_s,
                                  u"collective_disposal"_s}) {
        day->setDate(QDate(2024, 6, 1));
        QVERIFY2(box->findData(matter) >= 0, qPrintable(matter));
        day->setDate(QDate(2025, 6, 1)); // 农村集体经济组织法 is in force
        QVERIFY2(box->findData(matter) < 0, qPrintable(matter));
    }
    day->setDate(QDate(2024, 6, 1));
    choose(page, u"delegatedMatter"_s, u"homestead"_s);
    test::widgetIn<QDateEdit>(page, u"delegatedFrom"_s)->setDate(QDate(2024, 6, 1));
    test::widgetIn<QDateEdit>(page, u"delegatedUntil"_s)->setDate(QDate(2025, 5, 31));
    press(page, u"delegationKeep"_s);
    QCOMPARE(place->hall.delegations().size(), 1);
    QVERIFY(place->hall.delegations().first().covers(u"homestead"_s, QDate(2025, 4, 29)));
    QVERIFY(box->findData(u"homestead"_s) < 0); // a new one is of today's law again
    page.findChild<QPushButton *>(u"changeDelegation"_s)->click();
    QCOMPARE(box->currentData().toString(), u"homestead"_s);

    Meeting meeting = *place->meetings.newMeeting();
    meeting.scheduledAt = QDateTime(QDate(2025, 4, 29), QTime(19, 30));
    QVERIFY(place->meetings.keep(meeting));
    Topic topic;
    topic.title = u"三组宅基地的使用方案"_s;
    topic.proposal = u"同意三组宅基地的使用方案"_s;
    topic.matter = u"homestead"_s;
    QVERIFY(place->topics.keep(topic));
    QVERIFY(place->meetings.takeUp(place->book->topics().topics()->last()));
    for (const Reason &missing : missingFor(place->hall.agenda().first(), place->hall.facts()))
        QVERIFY(!missing.is(AgendaRefusal::MissingDelegation) && !missing.is(AgendaRefusal::UnknownMatter));
}

/// 宅基地 and 处分村集体财产 stood in art. 24 until the end of 2025: a topic of a meeting before that is still one of them.
void TestTopicPage::knowsTheMattersOfTheDayOfTheMeeting()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    TopicPage page(place->topics, place->hall, clock);
    test::showAt(page, 1274, 704);
    const auto *box = test::widgetIn<QComboBox>(page, u"matter"_s);
    QVERIFY(box->findData(u"homestead"_s) < 0 && box->findData(u"rural_construction"_s) >= 0);
    page.hide();
    Meeting meeting = *place->meetings.newMeeting();
    meeting.scheduledAt = QDateTime(QDate(2025, 4, 30), QTime(19, 30));
    QVERIFY(place->meetings.keep(meeting));
    page.show();
    writeRoad(page);
    for (const QString &matter : {u"homestead"_s, u"collective_disposal"_s, u"rural_construction"_s})
        choose(page, u"matter"_s, matter);
    choose(page, u"matter"_s, u"homestead"_s);
    press(page, u"topicKeep"_s);
    const Topic kept = place->book->topics().topics()->last();
    QCOMPARE(kept.matter, u"homestead"_s);
    QVERIFY(place->meetings.takeUp(kept));
    for (const Reason &missing : missingFor(place->hall.agenda().first(), place->hall.facts()))
        QVERIFY(!missing.is(AgendaRefusal::UnknownMatter));
}

void TestTopicPage::knowsTheMattersOfTheDayItWasRaised()
{
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    TopicPage page(place->topics, place->hall, clock);
    test::showAt(page, 1274, 704);
    test::widgetIn<QDateEdit>(page, u"raisedOn"_s)->setDate(QDate(2025, 4, 10));
    choose(page, u"matter"_s, u"homestead"_s);
    test::widgetIn<QDateEdit>(page, u"raisedOn"_s)->setDate(QDate(2026, 4, 10));
    QVERIFY(test::widgetIn<QComboBox>(page, u"matter"_s)->findData(u"homestead"_s) < 0);
}

void TestTopicPage::canBeRead_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

void TestTopicPage::canBeRead()
{
    QFETCH(double, scale);
    const test::FixedClock clock;
    const auto place = test::smallVillage(clock);
    TopicPage page(place->topics, place->hall, clock);
    QCOMPARE(test::faultsSeenIn(page, u"topics-empty"_s, scale), QString());
    writeRoad(page);
    press(page, u"topicKeep"_s);
    QTest::qWait(0);
    press(page, u"changeTopic"_s);
    QCOMPARE(test::faultsSeenIn(page, u"topics"_s, scale), QString());
    press(page, u"topicNew"_s);
    press(page, u"topicKeep"_s);
    QCOMPARE(test::faultsSeenIn(page, u"topics-faults"_s, scale), QString());
    test::widgetIn<QTabBar>(page, u"topicTabs"_s)->setCurrentIndex(1);
    choose(page, u"delegatedMatter"_s, u"rural_construction"_s);
    press(page, u"delegationKeep"_s);
    QCOMPARE(test::faultsSeenIn(page, u"delegations"_s, scale), QString());
}

} // namespace yishibu

using yishibu::TestTopicPage;
YISHIBU_TEST(TestTopicPage)
#include "tst_topic_page.moc"
