#include "db/journal/replay.h"
#include "tests/app/intake/table.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/list_table.h"
#include "ui/roster/import_panel.h"
#include "ui/roster/waiting_panel.h"
#include "ui/startup/workplace.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace yishibu {

using namespace Qt::StringLiterals;

/// A list that comes by itself, without the register: it is joined to the people of the book, and nobody comes in twice.
class TestListsAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = test::placeOver(test::bookInMemory(), m_clock); }
    void aListOfRepresentativesIsJoinedToTheBook();
    void termsOfOfficeAreToldAndTaken();
    void anOpenLineKeepsItsTermAndHouseholds();
    void aPartyListIsFollowedAndItsOpenLineSettled();
    void aMemberWhomTheListDoubtsIsAskedAbout();
    void aCollectivesListIsFollowedAndItsOpenLineSettled();
    void listsBeforeTheRegisterAreRefused();
    void anotherRepresentativeOfAHouseholdIsAskedFor();
    void aGroupThatIsNearlyGoneIsAskedAfter();

private:
    RosterPreview read(const QList<Sheet> &sheets) const
    {
        Workbook file = workbook(sheets);
        file.sha256 = QByteArray(32, 'a');
        const auto preview = RosterDesk::read(file, m_clock.today());
        if (!preview)
            qFatal("the lists were not read");
        return *preview;
    }
    void takeRegister()
    {
        QVERIFY(m_place->roster.import(read({table(m_register)})).has_value());
        QCOMPARE(people().size(), 5);
    }
    const QList<Villager> &people() const { return m_place->hall.roster().villagers(); }
    /// What the preview of a list says, all its sentences.
    QString saidOf(const RosterPreview &list)
    {
        const auto changes = m_place->roster.changes(list);
        if (!changes)
            qFatal("the list is not compared");
        ImportPanel panel(m_place->hall);
        panel.show(list, *changes, m_clock.today());
        QStringList words;
        for (const auto *label : panel.findChildren<QLabel *>())
            words.append(label->text());
        const auto *tabs = test::widgetIn<QTabBar>(panel, u"importTabs"_s);
        for (int i = 0; i < tabs->count(); ++i)
            words.append(tabs->tabText(i));
        return words.join(u'\n');
    }
    Seat seatOf(const QString &name) const { return *std::ranges::find(m_place->hall.seats(), one(name).id, &Seat::villager); }
    const Villager &one(const QString &name) const { return *std::ranges::find(people(), name, &Villager::name); }

    const QStringList m_register{u"户编号|姓名|与户主关系|性别|出生日期|村民小组|是否户代表"_s, u"1|张大山|户主|男|1960-01-02|一组|是"_s, u"1|李秀英|配偶|女|1962-03-04|一组|"_s,
                                 u"2|王建国|户主|男|1959-05-06|一组|"_s, u"1|赵桂兰|户主|女|1965-06-07|二组|"_s, u"2|赵桂兰|户主|女|1975-06-07|二组|"_s};
    const test::FixedClock m_clock;
    std::unique_ptr<Workplace> m_place;
};

void TestListsAlone::aListOfRepresentativesIsJoinedToTheBook()
{
    takeRegister();
    const RosterPreview list = read({table({u"姓名|性别|组别|职务|联系户数"_s, u"张大山|男|一组|村委会主任|8"_s, u"李秀英|女|一组||9"_s, u"赵桂兰|女|二组||7"_s}, u"村民代表"_s)});
    const auto changes = m_place->roster.changes(list);
    QVERIFY(changes.has_value());
    for (const double scale : {Tokens::ordinaryText, Tokens::largeText}) {
        ImportPanel panel(m_place->hall);
        panel.show(list, *changes, m_clock.today());
        QCOMPARE(test::faultsSeenIn(panel, u"roster-lists-alone"_s, scale), QString());
        const auto *tabs = test::widgetIn<QTabBar>(panel, u"importTabs"_s);
        bool saysOpen = false;
        for (int i = 0; i < tabs->count(); ++i)
            saysOpen = saysOpen || tabs->tabText(i) == u"Open seats: 1"_s;
        QVERIFY(saysOpen);
    }
    QVERIFY(m_place->roster.import(list).has_value());
    QCOMPARE(people().size(), 5);
    QVERIFY(m_place->roster.missing().isEmpty());
    const auto holds = [this](const QString &name, Body body) {
        return std::ranges::any_of(m_place->hall.seats(), [&](const Seat &seat) { return seat.villager == one(name).id && seat.body == body; });
    };
    QVERIFY(holds(u"张大山"_s, Body::VillagersCommittee));
    QVERIFY(holds(u"李秀英"_s, Body::Representatives));
    QVERIFY(!holds(u"赵桂兰"_s, Body::Representatives)); // there are two
    const auto waiting = m_place->roster.waitingLines();
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().line.reason, OpenReason::SeveralFit);
    QVERIFY(m_place->book->check()->isSound());
}

void TestListsAlone::termsOfOfficeAreToldAndTaken()
{
    takeRegister();
    const int year = m_clock.today().year();
    const QString term = u"%1-%2"_s.arg(year - 1).arg(year + 3);
    const QString heading = u"姓名|性别|组别|任期"_s;
    const RosterPreview whole = read({table({u"村民代表名单"_s, heading, u"张大山|男|一组|"_s + term, u"李秀英|女|一组|待定"_s})});
    const QString words = saidOf(whole);
    QVERIFY2(words.contains(u"Seats of which the sheet tells the term of office: 1."_s), qPrintable(words));
    QVERIFY2(words.contains(u"Terms of office to be looked at: 1."_s), qPrintable(words));
    QVERIFY2(words.contains(u"terms noted: 2"_s), qPrintable(words)); // years read as days, and a word nobody understands
    QVERIFY2(!words.contains(u"by-election"_s), qPrintable(words));
    QVERIFY(m_place->roster.import(whole).has_value());
    QCOMPARE(seatOf(u"张大山"_s).from, QDate(year - 1, 1, 1));
    QCOMPARE(seatOf(u"张大山"_s).until, QDate(year + 3, 12, 31));
    QVERIFY(!seatOf(u"李秀英"_s).from.isValid() && !seatOf(u"李秀英"_s).until.isValid());
    // The same again changes nothing; another term of a known seat is told by name.
    QVERIFY(!saidOf(whole).contains(u"another term"_s));
    const RosterPreview mended = read({table({u"村民代表名单"_s, heading, u"张大山|男|一组|"_s + term, u"李秀英|女|一组|"_s + term})});
    QVERIFY2(saidOf(mended).contains(u"Seats of the roster that get another term by the sheet: 李秀英"_s), qPrintable(saidOf(mended)));
    QVERIFY(m_place->roster.import(mended).has_value());
    QCOMPARE(m_place->hall.seats().size(), 2);
    QCOMPARE(seatOf(u"李秀英"_s).until, QDate(year + 3, 12, 31));
    // A by-election adds whom it names; a term that is over is said to be so.
    const RosterPreview added = read({table({u"补选村民代表名单"_s, heading, u"王建国|男|一组|%1-%2"_s.arg(year - 6).arg(year - 2)})});
    const QString said = saidOf(added);
    QVERIFY2(said.contains(u"nobody's seat ends by it"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Seats whose term is over, or has not begun, by the sheet: 1."_s), qPrintable(said));
    QVERIFY(m_place->roster.import(added).has_value());
    QCOMPARE(m_place->hall.seats().size(), 3);
    QVERIFY(seatOf(u"张大山"_s).isHeldOn(m_clock.today()) && seatOf(u"李秀英"_s).isHeldOn(m_clock.today()));
    QVERIFY(!seatOf(u"王建国"_s).isHeldOn(m_clock.today()));
}

/// A term that is over makes nobody a representative of today, whoever settles the line.
void TestListsAlone::anOpenLineKeepsItsTermAndHouseholds()
{
    takeRegister();
    const QString heading = u"姓名|组别|联系户数|任期"_s;
    const int year = m_clock.today().year();
    QVERIFY(m_place->roster.import(read({table({u"村民代表名单"_s, heading, u"张大山|一组|12|2016-2020"_s, u"王建国|一组|8|%1-%2"_s.arg(year - 1).arg(year + 3)})})).has_value());
    QVERIFY(m_place->hall.seats().isEmpty()); // names and groups alone
    const auto waiting = m_place->roster.waitingLines();
    QCOMPARE(waiting->size(), 2);
    for (const WaitingLine &line : *waiting)
        QVERIFY(m_place->roster.settle(line, one(line.line.name).id).has_value());
    QVERIFY(m_place->roster.waitingLines()->isEmpty());
    QCOMPARE(m_place->hall.seats().size(), 2);
    const Seat over = seatOf(u"张大山"_s), held = seatOf(u"王建国"_s);
    QCOMPARE(over.households, 12);
    QCOMPARE(over.from, QDate(2016, 1, 1));
    QCOMPARE(over.until, QDate(2020, 12, 31));
    QVERIFY(!over.isHeldOn(m_clock.today()));
    QCOMPARE(held.households, 8);
    QCOMPARE(held.from, QDate(year - 1, 1, 1));
    QCOMPARE(held.until, QDate(year + 3, 12, 31));
    QVERIFY(m_place->book->check()->isSound());
}

void TestListsAlone::aPartyListIsFollowedAndItsOpenLineSettled()
{
    takeRegister();
    const RosterPreview list = read({table({u"姓名|性别|组别|政治面貌"_s, u"张大山|男|一组|中共党员"_s, u"赵桂兰|女|二组|预备党员"_s}, u"党员名册"_s)});
    QVERIFY(m_place->roster.import(list).has_value());
    QCOMPARE(people().size(), 5);
    QCOMPARE(one(u"张大山"_s).party, PartyStanding::Member);
    QVERIFY(m_place->hall.seats().isEmpty());
    WaitingPanel panel(m_place->roster, m_place->hall);
    panel.refresh(m_clock.today());
    test::showAt(panel, 1274, 704);
    auto *settle = test::widgetIn<QPushButton>(panel, u"settleLine"_s);
    QCOMPARE(settle->text(), u"This person is the Party member"_s);
    settle->click();
    QVERIFY(m_place->hall.seats().isEmpty()); // a Party member is no representative
    QCOMPARE(std::ranges::count(people(), PartyStanding::Probationary, &Villager::party), 1);
    QVERIFY(m_place->roster.waitingLines()->isEmpty());
    QVERIFY(m_place->book->check()->isSound());
}

/// 停止党籍 and 已退出 of somebody who is a member by the book wait until somebody has said what is so.
void TestListsAlone::aMemberWhomTheListDoubtsIsAskedAbout()
{
    takeRegister();
    const QString heading = u"姓名|性别|组别|备注"_s, doubt = u"张大山|男|一组|"_s;
    for (const auto &[title, word, reason] : QList<std::tuple<QString, QString, OpenReason>>{
             {u"党员名册"_s, u"停止党籍"_s, OpenReason::PartyUnclear}, {u"农村集体经济组织成员名册"_s, u"已退出"_s, OpenReason::MemberUnclear}}) {
        QVERIFY(m_place->roster.import(read({table({title, heading, u"张大山|男|一组|"_s})})).has_value());
        QVERIFY(m_place->roster.waitingLines()->isEmpty());
        QVERIFY(m_place->roster.import(read({table({title, heading, doubt + word})})).has_value());
        const auto waiting = m_place->roster.waitingLines();
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().line.reason, reason);
        WaitingPanel panel(m_place->roster, m_place->hall);
        panel.refresh(m_clock.today());
        test::showAt(panel, 1274, 704);
        test::widgetIn<QPushButton>(panel, u"dropLine"_s)->click();
        QVERIFY(m_place->roster.waitingLines()->isEmpty());
    }
    QCOMPARE(one(u"张大山"_s).party, PartyStanding::Member);
    QVERIFY(one(u"张大山"_s).collectiveMember);
    QVERIFY(m_place->book->check()->isSound());
}

void TestListsAlone::aCollectivesListIsFollowedAndItsOpenLineSettled()
{
    takeRegister();
    const RosterPreview list = read({table({u"农村集体经济组织成员名册"_s, u"姓名|性别|组别"_s, u"张大山|男|一组"_s, u"赵桂兰|女|二组"_s})});
    QVERIFY(m_place->roster.import(list).has_value());
    QCOMPARE(people().size(), 5);
    QVERIFY(one(u"张大山"_s).collectiveMember);
    WaitingPanel panel(m_place->roster, m_place->hall);
    panel.refresh(m_clock.today());
    test::showAt(panel, 1274, 704);
    auto *settle = test::widgetIn<QPushButton>(panel, u"settleLine"_s);
    QCOMPARE(settle->text(), u"This person is the collective's member"_s);
    settle->click();
    QVERIFY(m_place->hall.seats().isEmpty()); // a member of the collective is no representative
    QCOMPARE(std::ranges::count_if(people(), [](const Villager &one) { return one.collectiveMember; }), 2);
    QVERIFY(m_place->roster.waitingLines()->isEmpty());
    QVERIFY(m_place->book->check()->isSound());
}

void TestListsAlone::listsBeforeTheRegisterAreRefused()
{
    const Done taken = m_place->roster.import(read({table({u"姓名|职务"_s, u"张大山|村委会主任"_s})}));
    QVERIFY(!taken && taken.error().is(SheetFault::OnlyLists));
}

/// By name, the present one and the one in the sheet; it is done where the clerk says so.
void TestListsAlone::anotherRepresentativeOfAHouseholdIsAskedFor()
{
    takeRegister();
    QStringList lines = m_register;
    lines[1].replace(u"|是"_s, u"|"_s);
    lines[2] += u"是"_s;
    const RosterPreview old = read({table(lines)});
    const auto changes = m_place->roster.changes(old);
    ImportPanel panel(m_place->hall);
    panel.show(old, *changes, m_clock.today());
    test::widgetIn<QTabBar>(panel, u"importTabs"_s)->setCurrentIndex(2);
    for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
        QCOMPARE(test::faultsSeenIn(panel, u"roster-delegates"_s, scale), QString());
    auto *table = test::widgetIn<ListTable>(panel, u"otherDelegates"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"张大山"_s);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"李秀英"_s);
    QVERIFY(panel.delegates().isEmpty());
    const HouseholdId home = one(u"张大山"_s).household;
    const auto standsFor = [&] { return m_place->hall.nameOf(m_place->hall.roster().representativeOf(home, m_clock.today())->villager); };
    QVERIFY(m_place->roster.import(old, {}, panel.decisions(), panel.delegates()).has_value());
    QCOMPARE(standsFor(), u"张大山"_s);
    test::widgetIn<QPushButton>(panel, u"sheetNamesDelegate"_s)->click();
    QVERIFY(m_place->roster.import(old, {}, panel.decisions(), panel.delegates()).has_value());
    QCOMPARE(standsFor(), u"李秀英"_s);
    QVERIFY(m_place->book->check()->isSound());
}

void TestListsAlone::aGroupThatIsNearlyGoneIsAskedAfter()
{
    QStringList lines{m_register.first()};
    for (int i = 0; i < 20; ++i)
        lines.append(u"%1|村民%2|户主|男|1960-01-02|%3|"_s.arg(i).arg(QChar(0x5b50 + i)).arg(i < 12 ? u"一组"_s : u"二组"_s));
    QVERIFY(m_place->roster.import(read({table(lines)})).has_value());
    const RosterPreview fewer = read({table(lines.mid(0, 15))});
    const auto changes = m_place->roster.changes(fewer);
    QCOMPARE(changes->missing.size(), 6);
    ImportPanel panel(m_place->hall);
    panel.show(fewer, *changes, m_clock.today());
    test::widgetIn<QTabBar>(panel, u"importTabs"_s)->setCurrentIndex(1);
    for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
        QCOMPARE(test::faultsSeenIn(panel, u"roster-thin-group"_s, scale), QString());
    const auto *question = test::widgetIn<QLabel>(panel, u"thinGroups"_s);
    QVERIFY(question->isVisible());
    QVERIFY2(question->text().contains(u"二组 (2 of 8)"_s), qPrintable(question->text()));
}

} // namespace yishibu

using yishibu::TestListsAlone;
YISHIBU_TEST(TestListsAlone)
#include "tst_lists_alone.moc"
