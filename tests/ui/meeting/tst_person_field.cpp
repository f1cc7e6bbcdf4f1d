#include "tests/support/twelve_villagers.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/controls/hit_list.h"
#include "ui/controls/person_field.h"

#include <QSignalSpy>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

class TestPersonField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterTakesTheChosenOne();
    void leavingTakesOnlyASoleHit();
    void escapePutsBackWhoStoodThere();
    void whoIsNotOfTheRegisterIsTakenAsWritten();
    void emptiedItNamesNobody();
    void staysInsideTheWindow();

private:
    VillagerId id(const QString &name) const { return m_village.named(name).id; }
    void type(const QString &text) const { QTest::keyClicks(m_field, text); }

    test::VillageInText m_village;
    std::unique_ptr<QWidget> m_window;
    PersonField *m_field = nullptr;
    QWidget *m_other = nullptr;
};

void TestPersonField::init()
{
    m_village = test::twelveVillagers();
    const Roster roster(m_village.villagers, m_village.households);
    m_window = std::make_unique<QWidget>();
    m_field = new PersonField;
    m_field->setSearch([roster](const QString &typed) {
        QList<FoundPerson> people;
        for (const VillagerId &who : roster.search(typed, 8))
            people.append({.who = who, .name = roster.find(who)->name, .group = roster.find(who)->group});
        return people;
    });
    m_other = new QLineEdit;
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_field);
    column->addWidget(m_other);
    column->addStretch(1);
    test::showAt(*m_window, 500, 300);
    m_window->activateWindow();
    m_field->setFocus();
}

void TestPersonField::enterTakesTheChosenOne()
{
    const QSignalSpy changed(m_field, &PersonField::personChanged);
    type(u"z"_s); // 张守义, 张大山, 赵桂兰, 周小梅
    QVERIFY(m_field->isSearching());
    QVERIFY(!m_field->person());
    QTest::keyClick(m_field, Qt::Key_Down);
    const VillagerId second = m_window->findChild<HitList *>()->chosen()->who;
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_field->person(), std::optional(second));
    QVERIFY(!m_field->isSearching());
    QCOMPARE(changed.size(), 1);
}

void TestPersonField::leavingTakesOnlyASoleHit()
{
    type(u"zgl"_s);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->person(), std::optional(id(u"赵桂兰"_s)));
    QCOMPARE(m_field->text(), u"赵桂兰"_s);
    m_field->setFocus();
    m_field->selectAll();
    type(u"z"_s);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_field->person(), std::optional(id(u"赵桂兰"_s))); // several fit: nobody is guessed
    QCOMPARE(m_field->text(), u"赵桂兰"_s);
}

void TestPersonField::whoIsNotOfTheRegisterIsTakenAsWritten()
{
    test::commit(m_field, u"村务监督委员会"_s);
    QVERIFY(!m_field->isSearching()); // not offered: it names nobody
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(!m_field->appointee());
    m_field->setOffersWritten(u"as written"_s);
    type(u"zgl"_s); // initials are no name
    QCOMPARE(m_window->findChild<HitList *>()->hits().size(), 1);
    m_field->selectAll();
    test::commit(m_field, u"张大"_s); // he is found, and stands before the line that takes the words
    QCOMPARE(m_window->findChild<HitList *>()->hits().size(), 2);
    m_field->selectAll();
    test::commit(m_field, u"张大山"_s); // a villager's own name is not offered as somebody else's
    QCOMPARE(m_window->findChild<HitList *>()->hits().size(), 1);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_field->person(), std::optional(id(u"张大山"_s)));
    QVERIFY(m_field->accessibleDescription().isEmpty());
    const QSignalSpy changed(m_field, &PersonField::personChanged);
    m_field->selectAll();
    test::commit(m_field, u"村务监督委员会"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_field->appointee() == Appointee::asWritten(u"村务监督委员会"_s));
    QVERIFY(!m_field->person());
    QCOMPARE(m_field->accessibleDescription(), u"as written"_s); // the mark says so afterwards
}

void TestPersonField::escapePutsBackWhoStoodThere()
{
    m_field->setPerson(id(u"张守义"_s), u"张守义"_s);
    const QSignalSpy changed(m_field, &PersonField::personChanged);
    m_field->selectAll();
    type(u"wjg"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), u"张守义"_s);
    QCOMPARE(m_field->person(), std::optional(id(u"张守义"_s)));
    QVERIFY(changed.isEmpty());
}

void TestPersonField::emptiedItNamesNobody()
{
    m_field->setPerson(id(u"张守义"_s), u"张守义"_s);
    const QSignalSpy changed(m_field, &PersonField::personChanged);
    m_field->selectAll();
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(!m_field->person());
    QCOMPARE(changed.size(), 1);
}

void TestPersonField::staysInsideTheWindow()
{
    type(u"l"_s);
    const auto *list = m_window->findChild<HitList *>();
    QVERIFY(list->isVisible());
    QVERIFY(m_window->rect().contains(list->geometry()));
    QVERIFY(!list->geometry().intersects(m_field->geometry()));
}

} // namespace yishibu

using yishibu::TestPersonField;
YISHIBU_TEST(TestPersonField)
#include "tst_person_field.moc"
