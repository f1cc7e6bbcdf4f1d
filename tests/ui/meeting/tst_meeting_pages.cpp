#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/controls/list_table.h"
#include "ui/controls/person_field.h"
#include "ui/meeting/meetings_page.h"
#include "ui/meeting/prepare_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

namespace yishibu {

using namespace Qt::StringLiterals;

class TestMeetingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void preparesALawfulMeetingAndOpensIt();
    void withoutPartyStudyItDoesNotOpen();
    void theRuleFollowsTheDate();
    void aDayWithoutLawIsRefused();
    void theAgendaMovesAndShrinks();
    void onlyOneMeetingIsOpen();
    void afterTheOpeningNothingStampedChanges();
    void withoutARosterSaysWhatToDoFirst();
    void listsMeetingsNewestOnTop();
    void canBeRead_data();
    void canBeRead();

private:
    void newMeeting();
    void fill();
    void addTopic(int index);
    void type(const QString &field, const QString &text);
    void name(const QString &field, const QString &typed);
    QString text(const QString &label) { return test::partOf<QLabel>(*m_page, label)->text(); }
    template<typename Widget>
    Widget *part(const QString &objectName)
    {
        return test::partOf<Widget>(*m_page, objectName);
    }
    const Hall &hall() const { return m_table->place->hall; }
    Meeting kept() const { return **m_table->place->book->meetings().meeting(hall().meeting().id); }

    std::unique_ptr<test::MeetingOnTable> m_table;
    std::unique_ptr<PreparePage> m_page;
};

void TestMeetingPages::init()
{
    m_table = std::make_unique<test::MeetingOnTable>();
    m_table->playUntil(ActKind::RecordDelegation);
}

void TestMeetingPages::cleanup()
{
    m_page.reset();
    m_table.reset();
}

/// From the empty list of meetings to the preparation of the first one.
void TestMeetingPages::newMeeting()
{
    MeetingsPage list(m_table->place->meetings, hall(), m_table->clock);
    test::showAt(list, 1274, 704);
    std::optional<MeetingId> chosen;
    connect(&list, &MeetingsPage::meetingChosen, &list, [&chosen](const MeetingId &id) { chosen = id; });
    QTest::mouseClick(list.findChild<QPushButton *>(u"firstMeeting"_s), Qt::LeftButton);
    QCOMPARE(chosen, std::optional(hall().meeting().id));
    m_page = std::make_unique<PreparePage>(m_table->place->meetings, hall(), m_table->clock);
    test::showAt(*m_page, 1274, 576);
    m_page->activateWindow();
    m_page->refresh();
}

void TestMeetingPages::type(const QString &field, const QString &words)
{
    auto *line = part<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    test::commit(line, words);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestMeetingPages::name(const QString &field, const QString &typed)
{
    auto *person = part<PersonField>(field);
    person->setFocus();
    person->selectAll();
    QTest::keyClicks(person, typed);
    QTest::keyClick(person, Qt::Key_Return);
    QVERIFY(person->person());
}

void TestMeetingPages::addTopic(int index)
{
    auto *menu = part<QPushButton>(u"addTopic"_s)->menu();
    QVERIFY(index < menu->actions().size());
    menu->actions().at(index)->trigger();
}

void TestMeetingPages::fill()
{
    part<QDateEdit>(u"meetingDay"_s)->setDate(QDate(2026, 11, 22));
    type(u"meetingPlace"_s, u"村党群服务中心会议室"_s);
    name(u"meetingRecorder"_s, u"hhm"_s);
    addTopic(0);
}

void TestMeetingPages::preparesALawfulMeetingAndOpensIt()
{
    newMeeting();
    QVERIFY(hall().meeting().chair); // the committee's chair, as a form would be filled in
    QVERIFY(!m_page->whyNot().isEmpty());
    fill();
    QVERIFY(part<QComboBox>(u"delegation"_s)->currentIndex() > 0); // the one that covers the matter
    part<QCheckBox>(u"partyStudied"_s)->click();
    auto *explanation = part<QPlainTextEdit>(u"explanation"_s);
    explanation->setFocus();
    explanation->setPlainText(u"路基先看，再铺水泥。"_s);
    part<QLineEdit>(u"meetingContact"_s)->setFocus();
    QCOMPARE(hall().agenda().first().explanation, u"路基先看，再铺水泥。"_s);
    QCOMPARE(m_page->whyNot(), QString());
    QCOMPARE(text(u"ruleBase"_s), u"38"_s);
    QCOMPARE(text(u"ruleQuorum"_s), u"26"_s);
    QCOMPARE(kept().place, u"村党群服务中心会议室"_s); // no button saved it

    m_table->clock.set(test::meetingEvening());
    const QSignalSpy finished(m_page.get(), &StagePage::finished);
    m_page->goOn();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(kept().state, MeetingState::Open);
    QCOMPARE(kept().base, 38);
    QCOMPARE(kept().rulePack, u"organic-law-2025"_s);
}

void TestMeetingPages::withoutPartyStudyItDoesNotOpen()
{
    newMeeting();
    fill();
    QTRY_VERIFY(part<QLabel>(u"itemMissing"_s)->isVisible());
    QVERIFY(text(u"itemMissing"_s).contains(u"村民委员会组织法第二十八条第三款"_s));
    QVERIFY(m_page->whyNot().contains(u"村民委员会组织法第二十八条第三款"_s));
    const QSignalSpy finished(m_page.get(), &StagePage::finished);
    const QSignalSpy said(m_page.get(), &StagePage::said);
    m_page->goOn();
    QVERIFY(finished.isEmpty());
    QCOMPARE(said.size(), 1);
    QCOMPARE(kept().state, MeetingState::Preparing);

    part<QCheckBox>(u"studyWaived"_s)->click();
    QVERIFY(part<QLineEdit>(u"studyWaiver"_s)->hasFocus());
    type(u"studyWaiver"_s, u"防汛抢险，当夜要定"_s);
    QCOMPARE(hall().agenda().first().studyWaiver, u"防汛抢险，当夜要定"_s);
    QCOMPARE(m_page->whyNot(), QString());
    QVERIFY2(!part<QLabel>(u"itemMissing"_s)->isVisible(), qPrintable(text(u"itemMissing"_s)));
    part<QCheckBox>(u"studyWaived"_s)->click();
    QVERIFY(!m_page->whyNot().isEmpty());
    part<QRadioButton>(u"hearItem"_s)->click(); // talked about, not decided
    QCOMPARE(hall().agenda().first().purpose, ItemPurpose::Hear);
    QCOMPARE(m_page->whyNot(), QString());
    QVERIFY(!part<QCheckBox>(u"partyStudied"_s)->isVisible());
}

void TestMeetingPages::theRuleFollowsTheDate()
{
    newMeeting();
    QVERIFY(text(u"ruleLaw"_s).contains(u"2025年修正"_s));
    part<QDateEdit>(u"meetingDay"_s)->setDate(QDate(2025, 4, 10));
    QVERIFY(!text(u"ruleLaw"_s).contains(u"2025年修正"_s));
    QVERIFY(text(u"ruleLaw"_s).contains(u"2018"_s));
    part<QDateEdit>(u"meetingDay"_s)->setDate(QDate(2026, 11, 22));
    QVERIFY(text(u"ruleLaw"_s).contains(u"2025年修正"_s));
}

void TestMeetingPages::aDayWithoutLawIsRefused()
{
    newMeeting();
    const QDate before = hall().meeting().scheduledAt.date();
    const QSignalSpy said(m_page.get(), &StagePage::said);
    part<QDateEdit>(u"meetingDay"_s)->setDate(QDate(1970, 1, 1));
    QCOMPARE(said.size(), 1);
    QCOMPARE(part<QDateEdit>(u"meetingDay"_s)->date(), before);
    QCOMPARE(kept().scheduledAt.date(), before);
}

void TestMeetingPages::onlyOneMeetingIsOpen()
{
    newMeeting();
    fill();
    part<QCheckBox>(u"partyStudied"_s)->click();
    m_table->clock.set(test::meetingEvening());
    m_page->goOn();
    QCOMPARE(kept().state, MeetingState::Open);
    const Meeting first = kept();

    Meeting second = *m_table->place->meetings.newMeeting();
    QCOMPARE(second.ordinal, first.ordinal + 1);
    second.place = first.place;
    second.recorder = first.recorder;
    QVERIFY(m_table->place->meetings.keep(second));
    AgendaItem heard{.meeting = second.id, .topic = hall().topics().first().id, .title = u"饮水"_s, .purpose = ItemPurpose::Hear};
    QVERIFY(m_table->place->meetings.keepItem(heard));
    const Done opened = m_table->place->meetings.open();
    QVERIFY(!opened && opened.error().is(MeetingRefusal::AnotherOpen));
    QVERIFY(opened.error().names().value(0).contains(u"村民代表会议"_s));
    QCOMPARE(kept().state, MeetingState::Preparing);
}

void TestMeetingPages::theAgendaMovesAndShrinks()
{
    Topic second = hall().topics().first();
    second.id = TopicId::fresh();
    second.title = u"饮水管网改造"_s;
    QVERIFY(m_table->place->topics.keep(second));
    newMeeting();
    addTopic(0);
    addTopic(0);
    QCOMPARE(hall().agenda().size(), 2);
    QVERIFY(!part<QPushButton>(u"addTopic"_s)->isEnabled()); // none is left in the pool
    const AgendaItemId lower = hall().agenda().last().id;
    m_page->findChildren<QToolButton *>(u"moveItemUp"_s).last()->click();
    QCOMPARE(hall().agenda().first().id, lower);
    QCOMPARE(hall().agenda().first().ordinal, 1);
    m_page->findChildren<QToolButton *>(u"dropItem"_s).first()->click();
    QCOMPARE(hall().agenda().size(), 1);
    QCOMPARE(hall().agenda().first().ordinal, 1);
    QVERIFY(hall().agenda().first().id != lower);
}

void TestMeetingPages::afterTheOpeningNothingStampedChanges()
{
    newMeeting();
    fill();
    part<QCheckBox>(u"partyStudied"_s)->click();
    m_table->clock.set(test::meetingEvening());
    m_page->goOn();
    QVERIFY(!part<QDateEdit>(u"meetingDay"_s)->isEnabled());
    QVERIFY(!part<QLineEdit>(u"meetingPlace"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"addTopic"_s)->isVisible());
    QVERIFY(m_page->whyNot().isEmpty());
    const QSignalSpy finished(m_page.get(), &StagePage::finished);
    m_page->goOn(); // only leads on
    QCOMPARE(finished.size(), 1);
}

void TestMeetingPages::withoutARosterSaysWhatToDoFirst()
{
    auto empty = Workplace::over(test::bookInMemory(), m_table->clock);
    QVERIFY(empty);
    QVERIFY((*empty)->meetings.keep(*(*empty)->meetings.newMeeting()));
    PreparePage page((*empty)->meetings, (*empty)->hall, m_table->clock);
    test::showAt(page, 1274, 576);
    page.refresh();
    QVERIFY(test::partOf<QWidget>(page, u"noRoster"_s)->isVisible());
    QVERIFY(!page.whyNot().isEmpty());
}

void TestMeetingPages::listsMeetingsNewestOnTop()
{
    newMeeting();
    Meeting later = *m_table->place->meetings.newMeeting();
    later.scheduledAt = later.scheduledAt.addDays(20);
    QVERIFY(m_table->place->meetings.keep(later));
    MeetingsPage list(m_table->place->meetings, hall(), m_table->clock);
    test::showAt(list, 1274, 704);
    auto *table = test::partOf<ListTable>(list, u"meetingList"_s);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::optional<MeetingId> chosen;
    connect(&list, &MeetingsPage::meetingChosen, &list, [&chosen](const MeetingId &id) { chosen = id; });
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen, std::optional(later.id));
    QCOMPARE(test::faultsOfStage(list, u"meetings"_s, Tokens::ordinaryText, {1274, 704}), QStringList());
}

void TestMeetingPages::canBeRead_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

void TestMeetingPages::canBeRead()
{
    QFETCH(double, scale);
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
    newMeeting();
    fill();
    QCOMPARE(test::faultsOfStage(*m_page, u"prepare"_s, scale), QStringList());
    QCOMPARE(test::faultsOfStage(*m_page, u"prepare-long"_s, scale, {1274, 1500}), QStringList());
}

} // namespace yishibu

using yishibu::TestMeetingPages;
YISHIBU_TEST(TestMeetingPages)
#include "tst_meeting_pages.moc"
