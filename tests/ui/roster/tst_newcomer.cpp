#include "tests/ui/roster/roster_on_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace yishibu {

using namespace Qt::StringLiterals;

/// Somebody moved in, or was born, and no sheet names them yet; and what the register leaves open is led to.
class TestNewcomer : public QObject, test::RosterOnTable
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        layOut(test::smallVillage(m_clock));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { clearAway(); }

    void joinsAHouseholdByKeysAlone()
    {
        const qint64 before = lines();
        begin();
        type(u"马兰花"_s);
        type(m_citizenId);
        tab(); // sex: by the number
        tab(); // born: by the number
        tab(); // a household of the register
        QCOMPARE(m_page->focusWidget()->objectName(), u"newHousemate"_s);
        QTest::keyClicks(m_page->focusWidget(), u"wjg"_s);
        tab(); // takes the only hit
        type(u"儿媳"_s);
        tab(); // the group of the household
        QTest::keyClicks(m_page->focusWidget(), u"199 0000 8888"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QCOMPARE(lines(), before + 1);
        const Villager kept = m_place->book->roster().villagers()->last();
        QCOMPARE(kept.name, u"马兰花"_s);
        QCOMPARE(kept.birth, QDate(1979, 3, 4));
        QVERIFY(kept.sex == Sex::Male);
        QCOMPARE(kept.household, villager(u"王建国"_s).household);
        QCOMPARE(kept.group, u"一组"_s);
        QCOMPARE(kept.relationToHead, u"儿媳"_s);
        QVERIFY((*m_place->book->roster().numbersOf(kept.id) == PersonalNumbers{m_citizenId, u"19900008888"_s}));
        // Found at once, and their card stands open.
        QCOMPARE(m_place->hall.roster().search(u"mlh"_s, 5), QList{kept.id});
        QVERIFY(in<QPushButton>(u"changePerson"_s)->isVisible());
    }

    void beginsAHouseholdWithAFreeNumber()
    {
        const qint64 before = lines();
        begin();
        in<QLineEdit>(u"newName"_s)->setText(u"马德才"_s);
        in<QLineEdit>(u"newBirth"_s)->setText(u"1979-03-04"_s);
        in<QComboBox>(u"newHome"_s)->setCurrentIndex(1);
        QVERIFY(!in<QLineEdit>(u"newHousemate"_s)->isVisible());
        in<QLineEdit>(u"newGroup"_s)->setText(u"三组"_s);
        in<QLineEdit>(u"newHousehold"_s)->setText(u"005"_s);
        keep();
        QVERIFY(error().contains(u"005"_s));
        QCOMPARE(lines(), before);
        in<QLineEdit>(u"newHousehold"_s)->clear();
        keep();
        QCOMPARE(lines(), before + 2);
        const Villager kept = m_place->book->roster().villagers()->last();
        const Household *home = m_place->hall.roster().householdOf(kept.id);
        QVERIFY(home && !home->number.isEmpty());
        QCOMPARE(home->headName, u"马德才"_s);
        QVERIFY(kept.isHead());
    }

    void whoIsThereAlreadyIsNotTakenInTwice()
    {
        const qint64 before = lines();
        const PersonalNumbers taken = *m_place->book->roster().numbersOf(villager(u"张守义"_s).id);
        begin();
        in<QLineEdit>(u"newName"_s)->setText(u"张守一"_s);
        in<QLineEdit>(u"newCitizenId"_s)->setText(taken.citizenId);
        in<QComboBox>(u"newHome"_s)->setCurrentIndex(1);
        keep();
        QVERIFY(error().contains(u"张守义"_s));
        // The same name and birth date: asked about, once.
        in<QLineEdit>(u"newCitizenId"_s)->clear();
        in<QLineEdit>(u"newName"_s)->setText(u"王建国"_s);
        in<QLineEdit>(u"newBirth"_s)->setText(u"1970-01-05"_s);
        QVERIFY(!in<QCheckBox>(u"newIsAnother"_s)->isVisible());
        keep();
        QVERIFY(error().contains(u"王建国"_s));
        QCOMPARE(lines(), before);
        QVERIFY(in<QCheckBox>(u"newIsAnother"_s)->isVisible());
        in<QCheckBox>(u"newIsAnother"_s)->setChecked(true);
        keep();
        QCOMPARE(m_place->hall.roster().named(u"王建国"_s).size(), 2);
    }

    void whatIsMissingOrWrongIsSaid()
    {
        const qint64 before = lines();
        begin();
        keep();
        QVERIFY(!error().isEmpty());
        in<QLineEdit>(u"newName"_s)->setText(u"马德才"_s);
        keep();
        QVERIFY(error().contains(u"household"_s));
        in<QComboBox>(u"newHome"_s)->setCurrentIndex(1);
        for (const auto &[field, typed] : QList<std::pair<QString, QString>>{{u"newCitizenId"_s, u"990102197903041230"_s},
                                                                             {u"newBirth"_s, u"1979年13月"_s},
                                                                             {u"newBirth"_s, u"2027-01-01"_s},
                                                                             {u"newPhone"_s, u"12"_s}}) {
            in<QLineEdit>(field)->setText(typed);
            keep();
            QVERIFY2(!error().isEmpty(), qPrintable(typed));
            in<QLineEdit>(field)->clear();
        }
        QCOMPARE(lines(), before);
        QTest::keyClick(in<QLineEdit>(u"newName"_s), Qt::Key_Escape);
        QVERIFY(in<QPushButton>(u"addVillager"_s)->isVisible());
        QCOMPARE(lines(), before);
    }

    void whatTheRegisterLeavesOpenIsCountedAndListed()
    {
        auto *born = in<QLabel>(u"birthUnknown"_s);
        auto *open = in<QLabel>(u"undecidedHouseholds"_s);
        QVERIFY(!born->isVisible());
        Villager unknown = villager(u"陈思远"_s);
        unknown.birth = {};
        QVERIFY(m_place->roster.changePerson(unknown));
        QVERIFY(born->isVisible());
        QVERIFY(born->text().contains(u": 1."_s));
        QTest::keyClick(in<QPushButton>(u"birthUnknownList"_s), Qt::Key_Space);
        auto *people = in<ListTable>(u"people"_s);
        QCOMPARE(people->model()->rowCount(), 1);
        QVERIFY(in<QPushButton>(u"changePerson"_s)->isVisible()); // the card of the first of them
        unknown.birth = QDate(1995, 12, 31);
        QVERIFY(m_place->roster.changePerson(unknown));
        QCOMPARE(people->model()->rowCount(), 0);
        QVERIFY(!born->isVisibleTo(m_page.get()));

        // A household whose head is gone named nobody yet.
        QVERIFY(!open->isVisibleTo(m_page.get()) || !open->text().contains(u": 1."_s));
        const QList<Villager> everybody = m_place->hall.roster().villagers();
        for (const Villager &one : everybody) {
            Villager settled = one;
            settled.relationToHead = one.name == u"王建国"_s || one.name == u"赵桂兰"_s ? u"家人"_s : u"户主"_s;
            QVERIFY(m_place->roster.changePerson(settled));
        }
        QVERIFY(open->text().contains(u": 1."_s));
        QTest::keyClick(in<QPushButton>(u"undecidedHouseholdsList"_s), Qt::Key_Space);
        QCOMPARE(people->model()->rowCount(), 2);
        QVERIFY(m_place->roster.setRepresentative(villager(u"赵桂兰"_s).id, m_clock.today()));
        QCOMPARE(people->model()->rowCount(), 0);
    }

    void itLooksAsItShould()
    {
        Villager unknown = villager(u"陈思远"_s);
        unknown.birth = {};
        QVERIFY(m_place->roster.changePerson(unknown));
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
            QCOMPARE(test::faultsSeenIn(*m_page, u"roster-open"_s, scale), QString());
        begin();
        in<QComboBox>(u"newHome"_s)->setCurrentIndex(1);
        in<QLineEdit>(u"newName"_s)->setText(u"王建国"_s);
        in<QLineEdit>(u"newBirth"_s)->setText(u"1970-01-05"_s);
        keep();
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
            QCOMPARE(test::faultsSeenIn(*m_page, u"roster-newcomer"_s, scale), QString());
    }

private:
    void begin()
    {
        QTest::keyClick(in<QPushButton>(u"addVillager"_s), Qt::Key_Space);
        QCOMPARE(m_page->focusWidget()->objectName(), u"newName"_s);
    }
    void tab() { QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab); }
    /// As an input method does, and on to the next field.
    void type(const QString &text)
    {
        auto *field = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(field);
        field->setText(text);
        tab();
    }
    void keep() { QTest::keyClick(in<QPushButton>(u"keepForm"_s), Qt::Key_Space); }
    QString error() { return in<QLabel>(u"formError"_s)->isVisible() ? in<QLabel>(u"formError"_s)->text() : QString(); }

    const QString m_citizenId = u"990102197903041233"_s;
};

YISHIBU_TEST(TestNewcomer)

} // namespace yishibu

#include "tst_newcomer.moc"
