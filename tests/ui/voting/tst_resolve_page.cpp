#include "tests/ui/voting/item_evening.h"

#include "db/stores/vote_store.h"
#include "ui/controls/field_row.h"
#include "ui/controls/person_field.h"
#include "ui/voting/resolve_page.h"

#include <QDateEdit>

namespace yishibu {

using namespace Qt::StringLiterals;
using namespace test::items;

class TestResolvePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyStyle(*qApp, Tokens());
        m_evening = std::make_unique<ItemEvening>();
        m_evening->playUntil(ActKind::Enter, ItemStep::Resolve);
        m_page = new ResolvePage(m_evening->place->voting, m_evening->place->hall, m_evening->clock);
        m_evening->show(ItemStep::Resolve, m_page);
    }
    void cleanup() { m_evening.reset(); }

    void aResolutionNamesWhoDoesItAndByWhen();
    void whatIsMissingStandsBeneathItsField();
    void theChairIsWarnedAbout();
    void readableInBothSizes();

private:
    QPushButton *next() { return named<QPushButton>(m_evening->frame.get(), "nextStep"); }
    QString errorOf(const char *field) { return qobject_cast<FieldRow *>(named(m_page, field)->parentWidget())->error(); }
    void name(const char *field, const VillagerId &who)
    {
        auto *box = named<PersonField>(m_page, field);
        box->setPerson(who, m_evening->place->hall.nameOf(who));
        Q_EMIT box->personChanged();
    }
    QList<VillagerId> others() const
    {
        QList<VillagerId> all = m_evening->place->hall.attendance().presentMembers();
        all.removeAll(*m_evening->place->hall.meeting().chair.villager);
        return all;
    }
    QList<Resolution> kept() { return *m_evening->place->book->votes().allResolutions(); }

    std::unique_ptr<ItemEvening> m_evening;
    ResolvePage *m_page = nullptr;
};

void TestResolvePage::aResolutionNamesWhoDoesItAndByWhen()
{
    auto *owner = named<PersonField>(m_page, "owner");
    QCOMPARE(QApplication::focusWidget(), owner);
    const QString typed = m_evening->place->hall.nameOf(others()[0]);
    typeWords(owner, typed);
    QTest::keyClick(owner, Qt::Key_Down);
    QTest::keyClick(owner, Qt::Key_Return);
    QCOMPARE(owner->text(), typed);
    name("supervisor", others()[1]);
    named<QDateEdit>(m_page, "deadline")->setDate(QDate(2027, 4, 30));
    named<QLineEdit>(m_page, "resources")->setText(u"财政奖补资金42万元"_s);
    next()->click();
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept()[0].text, textOf(m_page, "frozenMotion"));
    QCOMPARE(m_evening->place->hall.nameOf(kept()[0].owner), typed);
    QCOMPARE(kept()[0].supervisor.villager, std::optional(others()[1]));
    QCOMPARE(kept()[0].deadline, QDate(2027, 4, 30));
    QVERIFY(named(m_page, "keptResolution")->isVisible());
    QCOMPARE(next()->text(), u"To the minutes"_s);
    grab(*m_evening->frame, "resolve-kept");
}

void TestResolvePage::whatIsMissingStandsBeneathItsField()
{
    next()->click();
    QVERIFY(!errorOf("owner").isEmpty());
    QCOMPARE(QApplication::focusWidget(), named(m_page, "owner"));
    name("owner", others()[0]);
    QVERIFY(errorOf("owner").isEmpty());
    name("supervisor", others()[0]); // nobody watches over themselves
    next()->click();
    QVERIFY(!errorOf("supervisor").isEmpty());
    name("supervisor", others()[1]);
    named<QDateEdit>(m_page, "deadline")->setDate(QDate(2026, 1, 1));
    next()->click();
    QVERIFY(!errorOf("deadline").isEmpty());
    QVERIFY(kept().isEmpty());
}

void TestResolvePage::theChairIsWarnedAbout()
{
    QVERIFY(!named(m_page, "chairWarning")->isVisible());
    name("owner", *m_evening->place->hall.meeting().chair.villager);
    QVERIFY(named(m_page, "chairWarning")->isVisible());
    name("supervisor", others()[1]);
    next()->click(); // a warning stops nothing
    QCOMPARE(kept().size(), 1);
}

void TestResolvePage::readableInBothSizes()
{
    name("owner", *m_evening->place->hall.meeting().chair.villager);
    QCOMPARE(faultsInBothSizes(*m_evening->frame, "resolve"), QStringList());
}

} // namespace yishibu

using yishibu::TestResolvePage;
YISHIBU_TEST(TestResolvePage)
#include "tst_resolve_page.moc"
