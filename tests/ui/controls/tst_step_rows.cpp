#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "ui/controls/stage_bar.h"
#include "ui/controls/step_chips.h"
#include "ui/style/hall_style.h"

#include <QApplication>
#include <QSignalSpy>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

QList<Step> course()
{
    return {{u"准备"_s, StepState::Finished},
            {u"签到"_s, StepState::Current},
            {u"议题一"_s, StepState::Coming},
            {u"会议记录"_s, StepState::Coming, false, u"表决以后才能进入"_s}};
}

} // namespace

class TestStepRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Tokens()); }
    void theKeyboardStartsAtTheCurrentStage();
    void arrowsWalkAndEnterChooses();
    void theMarkStopsAtBothEnds();
    void aStageThatMayNotBeEnteredIsNotChosen();
    void aClickChoosesWhatIsUnderIt();
    void aClickBetweenTwoStagesChoosesNothing();
    void stagesKeepApartInANarrowWindow();
    void chipsChooseToo();
};

void TestStepRows::theKeyboardStartsAtTheCurrentStage()
{
    StageBar bar;
    bar.setStages(course());
    QCOMPARE(bar.marked(), 1);
    QCOMPARE(bar.accessibleDescription(), u"签到"_s);
    QVERIFY(!bar.accessibleName().isEmpty());
}

void TestStepRows::arrowsWalkAndEnterChooses()
{
    StageBar bar;
    bar.setStages(course());
    QSignalSpy chosen(&bar, &StageBar::stageChosen);
    QTest::keyClick(&bar, Qt::Key_Right);
    QCOMPARE(chosen.count(), 0); // walking alone leaves nothing
    QTest::keyClick(&bar, Qt::Key_Return);
    QTest::keyClick(&bar, Qt::Key_Home);
    QTest::keyClick(&bar, Qt::Key_Space);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[0][0].toInt(), 2);
    QCOMPARE(chosen[1][0].toInt(), 0);
}

void TestStepRows::theMarkStopsAtBothEnds()
{
    StageBar bar;
    bar.setStages(course());
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&bar, Qt::Key_Right);
    QCOMPARE(bar.marked(), 3);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&bar, Qt::Key_Left);
    QCOMPARE(bar.marked(), 0);
    StageBar empty;
    QTest::keyClick(&empty, Qt::Key_Return);
    QCOMPARE(empty.marked(), 0);
}

void TestStepRows::aStageThatMayNotBeEnteredIsNotChosen()
{
    StageBar bar;
    bar.setStages(course());
    test::showAt(bar, 800, 52);
    QSignalSpy chosen(&bar, &StageBar::stageChosen);
    QTest::keyClick(&bar, Qt::Key_End);
    QTest::keyClick(&bar, Qt::Key_Return);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.rectOf(3).center());
    QCOMPARE(chosen.count(), 0);
}

void TestStepRows::aClickChoosesWhatIsUnderIt()
{
    StageBar bar;
    bar.setStages(course());
    test::showAt(bar, 800, 52);
    QSignalSpy chosen(&bar, &StageBar::stageChosen);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.rectOf(2).center());
    QTest::mouseClick(&bar, Qt::RightButton, {}, bar.rectOf(0).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 2);
}

void TestStepRows::aClickBetweenTwoStagesChoosesNothing()
{
    StageBar bar;
    bar.setStages(course());
    test::showAt(bar, 800, 52);
    QSignalSpy chosen(&bar, &StageBar::stageChosen);
    const int between = (bar.rectOf(0).right() + bar.rectOf(1).left()) / 2;
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(between, 26));
    QCOMPARE(chosen.count(), 0);
}

void TestStepRows::stagesKeepApartInANarrowWindow()
{
    StageBar bar;
    bar.setStages(course());
    test::showAt(bar, bar.minimumSizeHint().width(), 52);
    for (int i = 1; i < 4; ++i)
        QVERIFY(bar.rectOf(i).left() > bar.rectOf(i - 1).right());
    QVERIFY(bar.rectOf(3).right() <= bar.width());
}

void TestStepRows::chipsChooseToo()
{
    StepChips chips;
    chips.setSteps({{u"议题说明"_s, StepState::Finished}, {u"表决"_s, StepState::Coming}});
    test::showAt(chips, 400, 34);
    QSignalSpy chosen(&chips, &StepRow::stepChosen);
    QTest::mouseClick(&chips, Qt::LeftButton, {}, chips.rectOf(1).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
}

} // namespace yishibu

using yishibu::TestStepRows;
YISHIBU_TEST(TestStepRows)
#include "tst_step_rows.moc"
