#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "ui/controls/big_button.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/field_row.h"
#include "ui/controls/list_table.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/meter_bar.h"
#include "ui/controls/option_card.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/quorum_meter.h"
#include "ui/controls/search_field.h"
#include "ui/controls/strokes_painting.h"
#include "ui/controls/tally_board.h"
#include "ui/style/hall_style.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Tokens()); }
    void theBigButtonSaysWhyItCannotBePressed();
    void theMessageBarSaysOneThingAndGoesAway();
    void theMessageBarOffersAnAction();
    void theMeterTurnsGreenExactlyWhenReached();
    void theMeterCutsImpossibleFigures();
    void theQuorumMeterShowsWhatItIsGiven();
    void aCardGrowsWithWordsThatWrap();
    void aFieldIsNamedByItsLabelAndTellsWhatIsWrong();
    void theSearchFieldPassesUpAndDownOn();
    void optionCardsExcludeEachOther();
    void enterChoosesARowOfTheList();
    void aRowKeepsItsHeightAndItsLine();
    void aLongNameIsCutButSaidWhole();
    void everyStrokeIsPainted();
    void datesAreWrittenTheChineseWay();
    void aPageHigherThanTheWindowScrolls();
};

void TestControls::theBigButtonSaysWhyItCannotBePressed()
{
    BigButton button(u"开始表决"_s);
    QSignalSpy told(&button, &BigButton::reasonChanged);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    button.block(u"人数不足"_s);
    button.block(u"人数不足"_s);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 0);
    QCOMPARE(told.count(), 1);
    QCOMPARE(button.accessibleDescription(), u"人数不足"_s);
    button.allow();
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(button.reason().isEmpty());
    QVERIFY(button.accessibleDescription().isEmpty());
}

void TestControls::theMessageBarSaysOneThingAndGoesAway()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *bar = new MessageBar(&page);
    column->addWidget(bar);
    test::showAt(page, 800, 200);
    QVERIFY(!bar->isVisible());
    bar->say(Tone::Warn, u"优盘快满了，请换一个。"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), u"优盘快满了，请换一个。"_s);
    bar->say(Tone::Good, u"已写完。"_s);
    QCOMPARE(bar->text(), u"已写完。"_s);
    QSignalSpy gone(bar, &MessageBar::dismissed);
    QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QCOMPARE(gone.count(), 1);
    bar->say(Tone::Bad, u"没有写成。"_s);
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestControls::theMessageBarOffersAnAction()
{
    MessageBar bar;
    bar.say(Tone::Good, u"曹水根已签到。"_s, u"撤销"_s);
    test::showAt(bar, 800, 56);
    QSignalSpy chosen(&bar, &MessageBar::actionChosen);
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    bar.say(Tone::Info, u"没有可撤销的。"_s);
    QVERIFY(!bar.findChild<QPushButton *>()->isVisible());
}

void TestControls::theMeterTurnsGreenExactlyWhenReached()
{
    MeterBar bar;
    test::showAt(bar, 380, 24);
    const auto colourAtStart = [&bar] { return bar.grab().toImage().pixelColor(20, 12); };
    bar.setReading(25, 26, 38);
    QVERIFY(!bar.isReached());
    QCOMPARE(colourAtStart(), Colours().amberBar);
    bar.setReading(26, 26, 38);
    QVERIFY(bar.isReached());
    QCOMPARE(colourAtStart(), Colours().green);
    QVERIFY(bar.accessibleName().contains(u"26"_s));
}

void TestControls::theMeterCutsImpossibleFigures()
{
    MeterBar bar;
    bar.setReading(99, 26, 38);
    QCOMPARE(bar.value(), 38);
    bar.setReading(-3, 26, 38);
    QCOMPARE(bar.value(), 0);
    bar.setReading(5, 5, 0);
    QVERIFY(!bar.isReached());
    bar.grab();
}

void TestControls::theQuorumMeterShowsWhatItIsGiven()
{
    QuorumMeter meter;
    const QuorumReading reading{20, 38, 26, u"实到"_s, u"/ 应到 38"_s, u"到会人数不足，还差 6 人"_s, u"法定到会 26 人"_s};
    meter.setReading(reading);
    QCOMPARE(meter.reading(), reading);
    QCOMPARE(meter.accessibleName(), reading.verdict);
    test::showAt(meter, 372, 260);
    QCOMPARE(test::clippedTexts(&meter), QStringList());
}

void TestControls::aCardGrowsWithWordsThatWrap()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *card = new Card(u"两路计票"_s, &page);
    QLabel *words = newLabel(u"两路数字一致才能结束；不一致或只差三票以内，换人复核。"_s, Look::Body, card, true);
    card->body()->addWidget(words);
    column->addWidget(card);
    column->addStretch(1); // takes the room that the card does not ask for
    test::showAt(page, 700, 300);
    page.resize(260, 300);
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
    QCOMPARE(test::clippedTexts(&page), QStringList());
}

void TestControls::aFieldIsNamedByItsLabelAndTellsWhatIsWrong()
{
    FieldRow row(u"姓名"_s, new QLineEdit);
    QCOMPARE(row.field()->accessibleName(), u"姓名"_s);
    row.setHint(u"和身份证一样"_s);
    QCOMPARE(row.field()->accessibleDescription(), u"和身份证一样"_s);
    row.setError(u"请填姓名"_s);
    QCOMPARE(row.field()->accessibleDescription(), u"请填姓名"_s);
    QVERIFY(row.field()->property("wrong").toBool());
    row.setError({});
    QVERIFY(!row.field()->property("wrong").toBool());
    QCOMPARE(row.field()->accessibleDescription(), u"和身份证一样"_s);
}

void TestControls::theSearchFieldPassesUpAndDownOn()
{
    SearchField field;
    field.setHint(u"拼音首字母"_s);
    QSignalSpy stepped(&field, &SearchField::stepped);
    QSignalSpy cleared(&field, &SearchField::cleared);
    QTest::keyClicks(&field, u"hcg"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.text(), u"hcg"_s);
    QCOMPARE(stepped.count(), 2);
    QCOMPARE(stepped[0][0].toInt(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!field.accessibleName().isEmpty());
}

void TestControls::optionCardsExcludeEachOther()
{
    QWidget page;
    auto *row = new QHBoxLayout(&page);
    auto *hands = new OptionCard(u"举手"_s, u"当场数手。"_s);
    auto *ballots = new OptionCard(u"无记名"_s, u"发票、收票、唱票。"_s);
    row->addWidget(hands);
    row->addWidget(ballots);
    hands->setChecked(true);
    test::showAt(page, 600, 120);
    QTest::mouseClick(ballots, Qt::LeftButton);
    QVERIFY(ballots->isChecked());
    QVERIFY(!hands->isChecked());
    QTest::keyClick(ballots, Qt::Key_Left);
    QVERIFY(hands->isChecked());
}

void TestControls::enterChoosesARowOfTheList()
{
    QStandardItemModel model(3, 2);
    ListTable table;
    table.setModel(&model);
    test::showAt(table, 400, 200);
    table.selectRow(1);
    QSignalSpy chosen(&table, &ListTable::rowChosen);
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[0][0].toInt(), 1);
    QCOMPARE(chosen[1][0].toInt(), 2);
}

void TestControls::aRowKeepsItsHeightAndItsLine()
{
    QStandardItemModel model(3, 2);
    ListTable table;
    table.setModel(&model);
    test::showAt(table, 400, 200);
    QCOMPARE(table.rowHeight(0), 37);
    const QImage picture = table.viewport()->grab().toImage();
    QCOMPARE(picture.pixelColor(200, 36), Colours().line);
    QVERIFY(picture.pixelColor(200, 20) != Colours().line);
}

void TestControls::aLongNameIsCutButSaidWhole()
{
    const QString name = u"关于用财政奖补资金硬化三组至五组村道的方案"_s;
    ElidedLabel label(name);
    test::showAt(label, 120, 24);
    QVERIFY(label.text() != name);
    QCOMPARE(label.toolTip(), name);
    QCOMPARE(label.accessibleName(), name);
    label.resize(900, 24);
    QCOMPARE(label.text(), name);
    QVERIFY(label.toolTip().isEmpty());
}

void TestControls::everyStrokeIsPainted()
{
    qsizetype inkBefore = 0;
    for (const int strokes : {0, 1, 2, 3, 4, 5, 6, 11, 60, 400}) {
        QImage paper(400, 60, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        paintStrokes(painter, QRectF(4, 4, 392, 52), strokes, Qt::black);
        painter.end();
        qsizetype ink = 0;
        for (int y = 0; y < paper.height(); ++y)
            for (int x = 0; x < paper.width(); ++x)
                ink += paper.pixelColor(x, y).lightness() < 128;
        if (strokes <= 11)
            QVERIFY2(strokes == 0 ? ink == 0 : ink > inkBefore, qPrintable(QString::number(strokes)));
        else
            QVERIFY(ink > 0); // the signs become smaller so that all fit
        inkBefore = ink;
    }
}

void TestControls::datesAreWrittenTheChineseWay()
{
    const QDate day(2026, 11, 22);
    QCOMPARE(dateText(day, QLocale(QLocale::Chinese, QLocale::China)), u"2026年11月22日"_s);
    QCOMPARE(dateText(day, QLocale(QLocale::English)), u"2026-11-22"_s);
    const std::unique_ptr<QDateEdit> field(newDateField(u"日期"_s, day));
    QCOMPARE(field->date(), day);
    QCOMPARE(field->accessibleName(), u"日期"_s);
    QVERIFY(field->calendarPopup());
}

void TestControls::aPageHigherThanTheWindowScrolls()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (int i = 0; i < 40; ++i)
        column->addWidget(newLabel(u"一行"_s, Look::Body, content));
    PageScroll scroll(content);
    test::showAt(scroll, 400, 300);
    QCOMPARE(test::clippedTexts(&scroll), QStringList());
    QVERIFY(content->height() > 300);
    QCOMPARE(content->width(), scroll.viewport()->width());
}

} // namespace yishibu

using yishibu::TestControls;
YISHIBU_TEST(TestControls)
#include "tst_controls.moc"
