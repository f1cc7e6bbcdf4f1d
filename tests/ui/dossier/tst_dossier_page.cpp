#include "db/journal/replay.h"
#include "db/stores/dossier_store.h"
#include "tests/ui/minutes/played_evening.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/dossier/dossier_page.h"
#include "ui/topic/topic_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace yishibu {

using namespace Qt::StringLiterals;

/// 四议两公开 on its page, over the shipped evening: the decision of that evening is taken over from its record.
class TestDossierPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sheetAfterSheetIsPutOnRecord();
    void refusesTheDecisionBeforeTheStudyAndTakesAReason();
    void theDecisionComesFromItsRecord();
    void theStudyOnTheAgendaIsOfferedAndCounts();
    void aSheetIsTakenBackOnlyWithAReason();
    void oneHeadMergesTheFirstTwoSteps();
    void isReachedFromItsTopic();
    void canBeRead_data();
    void canBeRead();

private:
    template<typename Widget>
    Widget *find(const char *name)
    {
        return test::control<Widget>(*m_page, name);
    }
    void press(const char *name) { test::press(*m_page, name); }
    void openDossier();
    void type(const char *kind, QDate day, int base, int present, int inFavour);
    QString said() const { return m_said->isEmpty() ? QString() : m_said->constLast().value(1).toString(); }
    Dossier kept() const { return m_evening->place->book->dossiers().all()->value(0); }

    std::unique_ptr<test::PlayedEvening> m_evening;
    std::unique_ptr<DossierPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;
};

void TestDossierPage::init()
{
    m_evening = std::make_unique<test::PlayedEvening>(ActKind::PostResolution);
    Workplace &place = *m_evening->place;
    m_page = std::make_unique<DossierPage>(place.dossiers, place.hall, place.clock);
    m_said = std::make_unique<QSignalSpy>(m_page.get(), &DossierPage::said);
    m_page->showTopic(place.hall.topics().constFirst().id);
    test::showAt(*m_page, 1274, 704);
}

void TestDossierPage::cleanup()
{
    QVERIFY(m_evening->place->book->check()->isSound());
    m_said.reset();
    m_page.reset();
    m_evening.reset();
}

void TestDossierPage::openDossier()
{
    press("keepDossier");
    QCOMPARE(kept().form, u"four-two"_s);
}

void TestDossierPage::type(const char *kind, QDate day, int base, int present, int inFavour)
{
    find<QDateEdit>("stepDay")->setDate(day);
    auto *kinds = find<QComboBox>("stepKind");
    QVERIFY(kinds->findData(QString::fromLatin1(kind)) >= 0);
    kinds->setCurrentIndex(kinds->findData(QString::fromLatin1(kind)));
    find<QSpinBox>("stepBase")->setValue(base);
    find<QSpinBox>("stepPresent")->setValue(present);
    find<QSpinBox>("stepInFavour")->setValue(inFavour);
}

void TestDossierPage::sheetAfterSheetIsPutOnRecord()
{
    openDossier();
    // The first that is missing lies open by itself.
    type("party_branch_meeting", {2026, 10, 8}, 5, 4, 0);
    find<QPlainTextEdit>("stepPeople")->setPlainText(u"王建国、李秀英 张明"_s);
    QVERIFY(find<QLabel>("stepShare")->text().contains(u"80.0"_s));
    press("keepDossier");
    QCOMPARE(kept().records.size(), 1);
    QCOMPARE(kept().records.constFirst().people, (QStringList{u"王建国"_s, u"李秀英"_s, u"张明"_s}));
    QVERIFY2(said().contains(u"商议"_s), qPrintable(said()));
    QCOMPARE(m_evening->place->hall.dossiers().value(kept().topic).next, u"村“两委”商议"_s);
    // More than should attend cannot have come.
    type("two_committees_meeting", {2026, 10, 9}, 5, 6, 0);
    press("keepDossier");
    QCOMPARE(kept().records.size(), 1);
    QVERIFY2(said().contains(u"6"_s), qPrintable(said()));
}

void TestDossierPage::refusesTheDecisionBeforeTheStudyAndTakesAReason()
{
    // The agenda of the evening names a study on 10 November; it does not count for what was decided before.
    openDossier();
    press("step_resolve");
    type("representatives_meeting", {2026, 11, 9}, 37, 31, 28);
    press("keepDossier");
    QVERIFY(kept().records.isEmpty());
    QVERIFY2(said().contains(u"第二十八条第三款"_s), qPrintable(said()));
    press("changeDossier");
    find<QCheckBox>("dossierStudyWaived")->click();
    press("keepDossier"); // a tick alone is no reason
    QVERIFY(kept().studyWaiver.isEmpty());
    find<QLineEdit>("dossierStudyWaiver")->setText(u"防汛抢险，来不及"_s);
    press("keepDossier");
    QCOMPARE(kept().studyWaiver, u"防汛抢险，来不及"_s);
    press("step_resolve");
    type("representatives_meeting", {2026, 11, 9}, 37, 31, 28);
    press("keepDossier");
    QCOMPARE(kept().records.size(), 1);
    QVERIFY(m_page->findChildren<QLabel *>(u"dossierWarning"_s).size() >= 3); // what was left out, and the reason
}

void TestDossierPage::theDecisionComesFromItsRecord()
{
    openDossier();
    type("party_branch_meeting", {2026, 10, 8}, 5, 4, 0);
    press("keepDossier");
    press("step_resolve");
    press("takeOver");
    QVERIFY(!find<QSpinBox>("stepBase")->isEnabled()); // a record is not typed over
    press("keepDossier");
    const StepRecord decision = *kept().record(u"resolve"_s);
    const Meeting meeting = m_evening->place->meetings.meetings()->constFirst();
    QCOMPARE(decision.meeting, std::optional(meeting.id));
    QCOMPARE(decision.base, meeting.base);
    QCOMPARE(decision.people.size(), decision.present);
    QVERIFY(decision.inFavour > 0 && decision.inFavour <= decision.present);
    QVERIFY(decision.words.contains(u"通过"_s));
    // And the notice that was hung is the next sheet's.
    press("step_publish_resolution");
    press("takeOver");
    press("keepDossier");
    const StepRecord posted = *kept().record(u"publish_resolution"_s);
    QVERIFY(posted.day >= decision.day);
    QVERIFY(posted.postedUntil >= posted.day.addDays(15));
    QCOMPARE(m_evening->place->dossiers.recordBook(kept().topic)->sheets.at(4).postedUntil, posted.postedUntil);
    press("step_publish_outcome");
    find<QDateEdit>("stepDay")->setDate(kept().record(u"publish_resolution"_s)->day.addDays(5));
    press("keepDossier");
    QVERIFY(!kept().record(u"publish_outcome"_s));
    QVERIFY2(said().contains(u"第三十五条"_s), qPrintable(said()));
}

void TestDossierPage::theStudyOnTheAgendaIsOfferedAndCounts()
{
    openDossier();
    press("step_resolve");
    press("takeOver");
    press("keepDossier"); // its agenda names the study: nothing is asked for again
    QVERIFY2(kept().record(u"resolve"_s), qPrintable(said()));
    press("step_propose");
    QCOMPARE(find<QComboBox>("stepOffer")->count(), 1);
    press("takeOver");
    type("party_branch_meeting", find<QDateEdit>("stepDay")->date(), 5, 4, 0);
    press("keepDossier");
    QCOMPARE(kept().record(u"propose"_s)->day, QDate(2026, 11, 10));
    QVERIFY(!kept().record(u"propose"_s)->meeting);
}

void TestDossierPage::aSheetIsTakenBackOnlyWithAReason()
{
    openDossier();
    type("party_branch_meeting", {2026, 10, 8}, 5, 4, 0);
    press("keepDossier");
    press("step_propose");
    press("withdrawSheet");
    QCOMPARE(kept().records.size(), 1);
    find<QLineEdit>("withdrawBecause")->setText(u"日期抄错"_s);
    press("withdrawSheet");
    QVERIFY(kept().records.isEmpty());
}

void TestDossierPage::oneHeadMergesTheFirstTwoSteps()
{
    find<QCheckBox>("oneHead")->click();
    openDossier();
    QCOMPARE(find<QComboBox>("stepKind")->currentData().toString(), u"two_committees_meeting"_s); // where both bodies sit
    type("party_branch_meeting", {2026, 10, 8}, 5, 3, 0);
    press("keepDossier");
    QCOMPARE(m_evening->place->hall.dossiers().value(kept().topic).next, u"村“两委”商议"_s); // the branch alone was there
    press("step_propose");
    type("two_committees_meeting", {2026, 10, 8}, 9, 8, 7);
    press("keepDossier");
    QCOMPARE(m_evening->place->hall.dossiers().value(kept().topic).next, u"党员大会审议"_s);
    const RecordBook book = *m_evening->place->dossiers.recordBook(kept().topic);
    QCOMPARE(book.sheets.size(), 5);
    QCOMPARE(book.sheets.constFirst().number + book.sheets.constFirst().name, u"（一）（二）村党组织提议、村“两委”商议"_s);
}

void TestDossierPage::isReachedFromItsTopic()
{
    Workplace &place = *m_evening->place;
    TopicPage topics(place.topics, place.hall, place.clock);
    test::showAt(topics, 1274, 704);
    QSignalSpy wanted(&topics, &TopicPage::dossierWanted);
    QVERIFY(!test::control<QPushButton>(topics, "openDossier")->isEnabled());
    topics.findChild<QPushButton *>(u"changeTopic"_s)->click();
    test::press(topics, "openDossier");
    QCOMPARE(wanted.size(), 1);
}

void TestDossierPage::canBeRead_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("stage");
    for (int stage = 0; stage < 3; ++stage) {
        QTest::addRow("ordinary %d", stage) << 1.0 << stage;
        QTest::addRow("large %d", stage) << 1.5 << stage;
    }
}

void TestDossierPage::canBeRead()
{
    QFETCH(double, scale);
    QFETCH(int, stage);
    if (stage > 0) {
        openDossier();
        type("party_branch_meeting", {2026, 10, 8}, 5, 4, 0);
        press("keepDossier");
        press("step_resolve");
        press("takeOver");
        press("keepDossier");
        press(stage == 1 ? "step_resolve" : "step_publish_resolution");
    }
    const QString faults = test::faultsSeenIn(*m_page, u"dossier-%1"_s.arg(stage), scale);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

} // namespace yishibu

using yishibu::TestDossierPage;
YISHIBU_TEST(TestDossierPage)
#include "tst_dossier_page.moc"
