#include "db/stores/groundwork_store.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/person_field.h"
#include "ui/topic/adviser_card.h"
#include "ui/topic/topic_page.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;

/// What is done for a topic before a meeting decides it, by the widgets a clerk uses; then what the book has of it.
class TestGroundworkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checksTheContent();
    void aBreachNeedsItsPassageAndKeepsTheItemFromTheVote();
    void asksTheHouseholdsItTouches();
    void saysThatNobodyIsTouchedMore();
    void attachesAnOpinion();
    void canBeRead_data();
    void canBeRead();

private:
    void open();
    void press(const QString &button) { test::widgetIn<QPushButton>(*m_page, button)->click(); }
    void choose(const QString &question, const QString &answer) { test::widgetIn<QRadioButton>(*m_page, question + answer)->click(); }
    Groundwork kept() const { return m_place->book->groundwork().groundwork().value(); }
    const Topic &topic() const { return m_place->hall.topics().first(); }

    const test::FixedClock m_clock;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<TopicPage> m_page;
    const QStringList m_questions{u"fines"_s, u"levies"_s, u"womens_rights"_s, u"personal_and_property"_s, u"against_law"_s};
};

void TestGroundworkPage::init()
{
    m_page.reset();
    m_place = test::smallVillage(m_clock);
    QVERIFY(m_place->topics.keep(Topic{.title = u"卫生公约"_s,
                                       .proposal = u"乱倒垃圾的每次罚款200元"_s,
                                       .explanation = u"村里垃圾要进桶"_s,
                                       .raisedOn = m_clock.today(),
                                       .matter = u"public_welfare"_s}));
    m_page = std::make_unique<TopicPage>(m_place->topics, m_place->hall, m_clock);
    open();
}

void TestGroundworkPage::open()
{
    test::showAt(*m_page, 1274, 704);
    press(u"changeTopic"_s);
    press(u"topicGroundwork"_s);
    QCOMPARE(test::widgetIn<QTabBar>(*m_page, u"topicTabs"_s)->currentIndex(), 2);
    QCOMPARE(test::widgetIn<QComboBox>(*m_page, u"groundworkTopic"_s)->currentText(), u"卫生公约"_s);
}

void TestGroundworkPage::checksTheContent()
{
    // The telltale word is shown, and where there is none there is no hint.
    QVERIFY(test::widgetIn<QLabel>(*m_page, u"finesHint"_s)->text().contains(u"罚款"_s));
    QVERIFY(!test::widgetIn<QLabel>(*m_page, u"leviesHint"_s)->isVisible());
    press(u"checkKeep"_s);
    QVERIFY(kept().answers.isEmpty());
    choose(u"fines"_s, u"No"_s);
    test::widgetIn<QLineEdit>(*m_page, u"finesRemark"_s)->setText(u"由镇里依法处罚"_s);
    press(u"checkKeep"_s);
    QCOMPARE(kept().answers.size(), 1);
    QCOMPARE(openQuestions(topic(), m_place->hall.groundwork(), m_clock.today()), 4);
    for (const QString &question : m_questions)
        choose(question, u"No"_s);
    press(u"checkKeep"_s);
    QCOMPARE(kept().answers.size(), 5);
    QCOMPARE(openQuestions(topic(), m_place->hall.groundwork(), m_clock.today()), 0);
    QCOMPARE(kept().answers.first().remark, u"由镇里依法处罚"_s);
    // Another wording has to be looked at anew.
    Topic changed = topic();
    changed.proposal = u"乱倒垃圾的每次罚款500元"_s;
    QVERIFY(m_place->topics.keep(changed));
    QCOMPARE(openQuestions(topic(), m_place->hall.groundwork(), m_clock.today()), 5);
    QVERIFY(!test::widgetIn<QRadioButton>(*m_page, u"finesNo"_s)->isChecked());
    choose(u"fines"_s, u"No"_s);
    press(u"checkKeep"_s);
    QCOMPARE(kept().answers.size(), 5); // written over, not beside
}

void TestGroundworkPage::aBreachNeedsItsPassageAndKeepsTheItemFromTheVote()
{
    QSignalSpy said(m_page.get(), &TopicPage::said);
    choose(u"fines"_s, u"Yes"_s);
    press(u"checkKeep"_s);
    QVERIFY(kept().answers.isEmpty());
    auto *remark = test::widgetIn<QLineEdit>(*m_page, u"finesRemark"_s);
    QCOMPARE(m_page->focusWidget(), remark);
    QTest::keyClicks(remark, u"200 yuan each time"_s);
    press(u"checkKeep"_s);
    QCOMPARE(kept().answers.size(), 1);
    QVERIFY(said.last().at(1).toString().contains(u"村民委员会组织法第三十一条"_s));

    // The meeting that takes it up may not vote on it, and says so before.
    Meeting meeting;
    meeting.kind = {u"villagers_assembly"_s};
    meeting.scheduledAt = m_clock.now();
    QVERIFY(m_place->meetings.keep(meeting));
    QVERIFY(m_place->meetings.takeUp(topic()));
    AgendaItem item = m_place->hall.agenda().first();
    item.studyWaiver = u"防汛抢险"_s;
    QVERIFY(m_place->meetings.keepItem(item));
    const QList<Reason> missing = missingFor(m_place->hall.agenda().first(), m_place->hall.facts());
    QCOMPARE(missing.size(), 1);
    QVERIFY(missing.first().is(GroundworkRefusal::Breaches));
    QCOMPARE(missing.first().article(), u"村民委员会组织法第三十一条"_s);
}

void TestGroundworkPage::asksTheHouseholdsItTouches()
{
    auto *search = test::widgetIn<PersonField>(*m_page, u"householdSearch"_s);
    const auto add = [search](const char *typed) {
        search->setFocus();
        QTest::keyClicks(search, QString::fromLatin1(typed));
        QTest::keyClick(search, Qt::Key_Return);
    };
    add("003");
    QCOMPARE(kept().households.size(), 1);
    QCOMPARE(m_place->hall.roster().findHousehold(kept().households.first().household)->number, u"003"_s);
    QVERIFY(search->text().isEmpty());
    add("003"); // it is there already
    add("wyf");
    QCOMPARE(kept().households.size(), 2);
    QCOMPARE(test::widgetIn<QLabel>(*m_page, u"householdCount"_s)->text(), u"Asked: 0 of 2."_s);
    QTest::qWait(0);
    press(u"householdOpen"_s);
    auto *stance = test::widgetIn<QComboBox>(*m_page, u"householdStance"_s);
    auto *words = test::widgetIn<QLineEdit>(*m_page, u"householdWords"_s);
    stance->setCurrentIndex(stance->findData(int(HouseholdStance::Against)));
    press(u"householdKeep"_s);
    QVERIFY(!kept().households.first().askedOn.isValid()); // what it said is missing
    words->setText(u"桶放得太远"_s);
    test::widgetIn<QDateEdit>(*m_page, u"householdAskedOn"_s)->setDate(m_clock.today().addDays(1));
    press(u"householdKeep"_s);
    QVERIFY(!kept().households.first().askedOn.isValid()); // that day has not come
    test::widgetIn<QDateEdit>(*m_page, u"householdAskedOn"_s)->setDate(m_clock.today().addDays(-2));
    press(u"householdKeep"_s);
    const HouseholdAsked asked = kept().households.first();
    QCOMPARE(asked.askedOn, m_clock.today().addDays(-2));
    QVERIFY(asked.stance == HouseholdStance::Against);
    QCOMPARE(asked.answer, u"桶放得太远"_s);
    QCOMPARE(test::widgetIn<QLabel>(*m_page, u"householdCount"_s)->text(), u"Asked: 1 of 2."_s);
    QTest::qWait(0);
    press(u"householdOpen"_s);
    press(u"householdDrop"_s);
    QCOMPARE(kept().households.size(), 1);
}

void TestGroundworkPage::saysThatNobodyIsTouchedMore()
{
    auto *finder = test::widgetIn<QLineEdit>(*m_page, u"nobodyTouchedBy"_s);
    press(u"nobodyTouchedSay"_s);
    QVERIFY(kept().nobodyTouched.isEmpty()); // who found so is missing
    finder->setText(u"村务监督委员会"_s);
    press(u"nobodyTouchedSay"_s);
    QCOMPARE(kept().nobodyTouched.size(), 1);
    QCOMPARE(kept().nobodyTouched.first().saidOn, m_clock.today());
    QVERIFY(!finder->isVisible());
    QVERIFY(test::widgetIn<QLabel>(*m_page, u"householdCount"_s)->text().contains(u"村务监督委员会"_s));
    const HouseholdAsked household{.topic = topic().id, .household = m_place->hall.roster().households().first().id};
    const Done listed = m_place->topics.keep(household);
    QVERIFY(!listed && listed.error().is(GroundworkRefusal::NobodyTouchedSaid));
    press(u"nobodyTouchedTakeBack"_s);
    QVERIFY(kept().nobodyTouched.isEmpty());
    QVERIFY(m_place->topics.keep(household));
    QVERIFY(!finder->isVisible()); // there is a list now
}

void TestGroundworkPage::attachesAnOpinion()
{
    QTemporaryDir folder;
    QFile paper(folder.filePath(u"意见书.pdf"_s));
    QVERIFY(paper.open(QIODevice::WriteOnly));
    paper.write("%PDF-1.4 the signed opinion");
    paper.close();
    m_page->findChild<AdviserCard *>()->setFileChooser([&paper](const QString &) { return paper.fileName(); });
    press(u"adviserAdd"_s);
    press(u"adviserKeep"_s);
    QVERIFY(kept().opinions.isEmpty());
    test::widgetIn<QLineEdit>(*m_page, u"adviserName"_s)->setText(u"陈守正"_s);
    test::widgetIn<QComboBox>(*m_page, u"adviserOffice"_s)->setCurrentIndex(1);
    test::widgetIn<QPlainTextEdit>(*m_page, u"adviserWords"_s)->setPlainText(u"村规不能设定罚款。"_s);
    press(u"adviserAttach"_s);
    press(u"adviserKeep"_s);
    QCOMPARE(kept().opinions.size(), 1);
    const AdviserOpinion opinion = kept().opinions.first();
    QCOMPARE(opinion.adviser, u"陈守正"_s);
    QCOMPARE(opinion.office, u"驻村律师"_s);
    QCOMPARE(opinion.givenOn, m_clock.today());
    QCOMPARE(opinion.fileName, u"意见书.pdf"_s);
    QCOMPARE(opinion.fileDigest, QCryptographicHash::hash("%PDF-1.4 the signed opinion", QCryptographicHash::Sha256));
    QVERIFY(paper.remove()); // the book has it whole
    QString opened;
    m_page->findChild<AdviserCard *>()->setOpener([&opened](const QString &path) { opened = path; return true; });
    QTest::qWait(0);
    press(u"adviserOpen"_s);
    QFile copy(opened);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("%PDF-1.4 the signed opinion"));
    QFile tooLarge(folder.filePath(u"大.pdf"_s));
    QVERIFY(tooLarge.open(QIODevice::WriteOnly) && tooLarge.write(QByteArray("%PDF-") + QByteArray(largestAttachment, 'x')) > 0);
    tooLarge.close();
    QVERIFY(m_place->topics.withPaper(opinion, tooLarge.fileName()).error().is(AttachmentRefusal::TooLarge));
    press(u"adviserChange"_s);
    press(u"adviserWithdraw"_s);
    QVERIFY(kept().opinions.isEmpty());
}

void TestGroundworkPage::canBeRead_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

void TestGroundworkPage::canBeRead()
{
    QFETCH(double, scale);
    QVERIFY(m_place->topics.keep(HouseholdAsked{.topic = topic().id,
                                                .household = m_place->hall.roster().households().first().id,
                                                .askedOn = m_clock.today(),
                                                .stance = HouseholdStance::Against,
                                                .answer = u"桶放得太远"_s}));
    QVERIFY(m_place->topics.keep(HouseholdAsked{.topic = topic().id, .household = m_place->hall.roster().households().last().id}));
    QVERIFY(m_place->topics.keep(AdviserOpinion{.topic = topic().id,
                                                .adviser = u"陈守正"_s,
                                                .office = u"法律顾问"_s,
                                                .givenOn = m_clock.today(),
                                                .words = u"村规不能设定罚款。"_s}));
    QCOMPARE(test::faultsSeenIn(*m_page, u"groundwork"_s, scale), QString());
    choose(u"fines"_s, u"Yes"_s);
    press(u"checkKeep"_s);
    QTest::qWait(0);
    press(u"householdOpen"_s);
    press(u"adviserAdd"_s);
    QCOMPARE(test::faultsSeenIn(*m_page, u"groundwork-open"_s, scale), QString());
}

} // namespace yishibu

using yishibu::TestGroundworkPage;
YISHIBU_TEST(TestGroundworkPage)
#include "tst_groundwork_page.moc"
