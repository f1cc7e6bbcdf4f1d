#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/field_row.h"
#include "ui/village/village_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yishibu {

using namespace Qt::StringLiterals;

class TestVillagePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllThatIsMissing();
    void setsUpOnceAndShowsTheKey();
    void changesTheNumbersButNotTheKey();
    void canBeRead_data();
    void canBeRead();

private:
    static void type(QWidget &page, const QString &field, const QString &text);
    static QString errorOf(QWidget &page, const QString &field);
    static QStringList groupsOn(QWidget &page);
};

void TestVillagePage::type(QWidget &page, const QString &field, const QString &text)
{
    auto *line = test::widgetIn<QLineEdit>(page, field);
    line->setFocus();
    line->clear();
    line->insert(text);
    Q_EMIT line->textEdited(text);
}

QString TestVillagePage::errorOf(QWidget &page, const QString &field)
{
    return qobject_cast<FieldRow *>(test::widgetIn<QLineEdit>(page, field)->parentWidget())->error();
}

QStringList TestVillagePage::groupsOn(QWidget &page)
{
    QStringList groups;
    for (const QLabel *label : test::widgetIn<QWidget>(page, u"fingerprint"_s)->parentWidget()->findChildren<QLabel *>()) {
        if (label->text().size() == 4)
            groups.append(label->text());
    }
    return groups;
}

void TestVillagePage::tellsAllThatIsMissing()
{
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    VillagePage page(place->village, place->hall);
    test::showAt(page, 1274, 704);
    QVERIFY(!page.findChild<QWidget *>(u"fingerprint"_s)->isVisible());
    type(page, u"villageName"_s, u"青石"_s);
    type(page, u"divisionCode"_s, u"9901"_s);
    test::widgetIn<QPushButton>(page, u"keepVillage"_s)->click();
    QVERIFY(!errorOf(page, u"villageName"_s).isEmpty());
    QVERIFY(!errorOf(page, u"divisionCode"_s).isEmpty());
    QVERIFY(!errorOf(page, u"township"_s).isEmpty());
    QVERIFY(!place->hall.village());
    // What is being mended is no longer blamed.
    type(page, u"villageName"_s, u"青石村"_s);
    QVERIFY(errorOf(page, u"villageName"_s).isEmpty());
    QVERIFY(!errorOf(page, u"divisionCode"_s).isEmpty());
}

void TestVillagePage::setsUpOnceAndShowsTheKey()
{
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    VillagePage page(place->village, place->hall);
    test::showAt(page, 1274, 704);
    QSignalSpy done(&page, &VillagePage::setUpDone);
    type(page, u"villageName"_s, u" 青石村 "_s);
    type(page, u"divisionCode"_s, u"９９０１ 0210 3204"_s); // full-width digits, blanks
    type(page, u"township"_s, u"青石镇"_s);
    type(page, u"contactPhone"_s, u"0990-5550102"_s);
    QTest::keyClick(test::widgetIn<QLineEdit>(page, u"contactPhone"_s), Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    const auto kept = place->book->village().village();
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->name, u"青石村"_s);
    QCOMPARE((*kept)->divisionCode, u"990102103204"_s);
    QCOMPARE((*kept)->contactPhone, u"0990-5550102"_s);
    QTest::qWait(0);
    QCOMPARE(groupsOn(page).join(u' '), place->village.fingerprint().value());
    QCOMPARE(groupsOn(page).size(), 16);
    QVERIFY(page.findChild<QWidget *>(u"fingerprint"_s)->isVisible());
    QVERIFY(!test::widgetIn<QPushButton>(page, u"keepVillage"_s)->isEnabled());
}

void TestVillagePage::changesTheNumbersButNotTheKey()
{
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    QVERIFY(place->village.setUp(test::twelveVillagers().village).has_value());
    const QString key = place->village.fingerprint().value();
    VillagePage page(place->village, place->hall);
    test::showAt(page, 1274, 704);
    QSignalSpy done(&page, &VillagePage::setUpDone);
    type(page, u"boardPlace"_s, u"小学门口"_s);
    auto *keep = test::widgetIn<QPushButton>(page, u"keepVillage"_s);
    QVERIFY(keep->isEnabled());
    keep->click();
    QCOMPARE(place->hall.village()->boardPlace, u"小学门口"_s);
    QCOMPARE(place->hall.village()->township, u"青石镇"_s);
    QCOMPARE(place->village.fingerprint().value(), key);
    QCOMPARE(done.size(), 0);
}

void TestVillagePage::canBeRead_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

void TestVillagePage::canBeRead()
{
    QFETCH(double, scale);
    const test::FixedClock clock;
    const auto place = test::placeOver(test::bookInMemory(), clock);
    VillagePage page(place->village, place->hall);
    test::widgetIn<QPushButton>(page, u"keepVillage"_s)->click();
    QCOMPARE(test::faultsSeenIn(page, u"village-first"_s, scale), QString());
    QVERIFY(place->village.setUp(test::twelveVillagers().village).has_value());
    QCOMPARE(test::faultsSeenIn(page, u"village"_s, scale), QString());
}

} // namespace yishibu

using yishibu::TestVillagePage;
YISHIBU_TEST(TestVillagePage)
#include "tst_village_page.moc"
