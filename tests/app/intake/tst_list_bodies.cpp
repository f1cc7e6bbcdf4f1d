#include "app/intake/list_body.h"
#include "app/intake/seat_changes.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QList<Villager> people{{.name = u"张三"_s, .sex = Sex::Male, .group = u"一组"_s},   {.name = u"李四"_s, .sex = Sex::Female, .group = u"一组"_s},
                             {.name = u"张小三"_s, .sex = Sex::Male, .group = u"一组"_s}, {.name = u"赵六"_s, .sex = Sex::Female, .group = u"一组"_s},
                             {.name = u"孙七"_s, .sex = Sex::Male, .group = u"二组"_s},   {.name = u"周八"_s, .sex = Sex::Female, .group = u"二组"_s}};

BodyReading read(const QStringList &lines, const QString &name = u"Sheet1"_s)
{
    return readBodies(workbook({table(lines, name)}), people);
}

QString nameOf(const VillagerId &who)
{
    return std::ranges::find(people, who, &Villager::id)->name;
}

/// 张三 监委会主任 in one word, for a table of what is seated.
QStringList seated(const BodyReading &reading)
{
    const QHash<Body, QString> words{{Body::Representatives, u"代表"_s}, {Body::VillagersCommittee, u"村委会"_s}, {Body::SupervisionCommittee, u"监委会"_s},
                                     {Body::PartyBranch, u"支部"_s},     {Body::CollectiveDelegates, u"成员代表"_s}, {Body::CollectiveCouncil, u"理事会"_s}};
    QStringList found;
    for (const Seat &seat : reading.seats)
        found.append(nameOf(seat.villager) + u' ' + words.value(seat.body) + seat.post);
    return found;
}

Seat seatOf(const QString &name, Body body, const QString &post = {})
{
    return {.villager = std::ranges::find(people, name, &Villager::name)->id, .body = body, .post = post};
}

QStringList ended(const QList<Seat> &kept, const BodyReading &list)
{
    QStringList names;
    for (const Seat &seat : seatChanges(kept, list, Roster(people, {}), QDate(2026, 11, 22)).ended)
        names.append(nameOf(seat.villager));
    return names;
}

} // namespace

/// 主任 alone is of the body of which the list is; who is no member of a body gets no seat in it.
class TestListBodies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTitleSaysWhoseThePostIs_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("posts");
        QTest::addColumn<QStringList>("seats");
        const auto row = [](const QString &title, const QString &posts, const QStringList &seats) {
            QTest::newRow(qPrintable(title)) << title << posts << seats;
        };
        row(u"村务监督委员会成员名单"_s, u"主任|委员"_s, {u"张三 监委会主任"_s, u"周八 监委会委员"_s});
        row(u"青石村村民委员会村务监督委员会成员名单"_s, u"主任|委员"_s, {u"张三 监委会主任"_s, u"周八 监委会委员"_s});
        row(u"村民委员会成员名单"_s, u"主任|妇女委员"_s, {u"张三 村委会主任"_s, u"周八 村委会妇女委员"_s});
        row(u"党支部委员会成员名单"_s, u"书记|委员"_s, {u"张三 支部书记"_s, u"周八 支部委员"_s});
        row(u"股份经济合作社理事会成员名单"_s, u"理事长|理事"_s, {u"张三 理事会理事长"_s, u"周八 理事会理事"_s});
        row(u"两委成员名单"_s, u"书记、主任|村委会委员"_s, {u"张三 支部书记"_s, u"张三 村委会主任"_s, u"周八 村委会委员"_s});
        row(u"村委会、监委会成员名单"_s, u"主任|监委会主任"_s, {u"周八 监委会主任"_s}); // whose 主任 is asked
        row(u"村委会、妇联成员名单"_s, u"主任|村委会委员"_s, {u"周八 村委会委员"_s});
        row(u"人民调解委员会成员名单"_s, u"主任|副主任"_s, {});
        row(u"妇联执委会成员名单"_s, u"主任|委员"_s, {});
        row(u"青石村老年协会成员名单"_s, u"会长|村委会主任"_s, {});
        row(u"红白理事会成员名单"_s, u"会长|理事"_s, {});
        row(u"村委会成员候选人名单"_s, u"主任|村委会委员"_s, {});
        row(u"历届村委会成员"_s, u"主任|村委会主任"_s, {});
        row(u"村干部花名册"_s, u"主任|书记"_s, {u"张三 村委会主任"_s, u"周八 支部书记"_s});
        row(u"股份经济合作社社员代表名单"_s, u"代表|组长"_s, {u"张三 成员代表"_s});
    }

    void theTitleSaysWhoseThePostIs()
    {
        QFETCH(QString, title);
        QFETCH(QString, posts);
        QFETCH(QStringList, seats);
        const QStringList post = posts.split(u'|');
        const QStringList lines{u"姓名|性别|组别|职务"_s, u"张三|男|一组|"_s + post[0], u"周八|女|二组|"_s + post[1]};
        const BodyReading above = read(QStringList{title} + lines);
        QCOMPARE(seated(above), seats);
        QVERIFY(!seats.isEmpty() || above.bodies.isEmpty());
        QVERIFY(!seats.isEmpty() || above.skipped.size() == 2); // told
        if (!title.contains(u"村干部"_s) && !title.contains(u"社员"_s))
            QCOMPARE(seated(read(lines, title)), seats);
    }

    void aListEndsNoOtherBodysSeats()
    {
        const QList<Seat> committee{seatOf(u"孙七"_s, Body::VillagersCommittee, u"主任"_s), seatOf(u"赵六"_s, Body::VillagersCommittee, u"委员"_s)};
        for (const QString &title : {u"村务监督委员会成员名单"_s, u"人民调解委员会成员名单"_s, u"村委会成员候选人名单"_s, u"历届村委会成员"_s})
            QCOMPARE(ended(committee, read({title, u"姓名|性别|组别|职务"_s, u"张三|男|一组|主任"_s, u"周八|女|二组|委员"_s})), QStringList());
        QCOMPARE(ended(committee, read({u"村民委员会成员名单"_s, u"姓名|性别|组别|职务"_s, u"孙七|男|二组|主任"_s, u"周八|女|二组|委员"_s})), QStringList{u"赵六"_s});
        // Terms of office tell of which years a line of 历届 is.
        const BodyReading past = read({u"历届村委会成员"_s, u"任期|姓名|性别|组别|职务"_s, u"2018-2021|张三|男|一组|村委会主任"_s, u"2021-2026|孙七|男|二组|村委会主任"_s});
        QCOMPARE(seated(past), (QStringList{u"张三 村委会主任"_s, u"孙七 村委会主任"_s}));
        QVERIFY(!past.seats[0].isHeldOn(QDate(2026, 11, 22)));
        QCOMPARE(ended(committee, past), QStringList());
    }

    void aListOfOneGroupEndsItsOwnSeats()
    {
        QList<Seat> kept;
        for (const QString &name : {u"张三"_s, u"李四"_s, u"孙七"_s, u"周八"_s})
            kept.append(seatOf(name, Body::Representatives));
        const QStringList lines{u"姓名|性别|组别"_s, u"张三|男|一组"_s, u"赵六|女|一组"_s};
        for (const BodyReading &list : {read(QStringList{u"一组村民代表名单"_s} + lines), read(QStringList{u"青石村第一村民小组村民代表名单"_s} + lines)}) {
            QCOMPARE(list.ofGroups, (QList<std::pair<Body, QString>>{{Body::Representatives, u"一组"_s}}));
            QCOMPARE(ended(kept, list), QStringList{u"李四"_s});
        }
        QCOMPARE(ended(kept, read(QStringList{u"村民代表名单"_s} + lines)), (QStringList{u"李四"_s, u"孙七"_s, u"周八"_s}));
        // Beside the list of everybody it is no part any more.
        const Sheet part = table(QStringList{u"一组村民代表名单"_s} + lines, u"A"_s), whole = table(QStringList{u"村民代表名单"_s, u"姓名|性别|组别"_s, u"孙七|男|二组"_s}, u"B"_s);
        QVERIFY(readBodies(workbook({part, whole}), people).ofGroups.isEmpty());
        QVERIFY(readBodies(workbook({whole, part}), people).ofGroups.isEmpty());
        QVERIFY(listBody({u"一组、二组村民代表名单"_s}).group.isEmpty());
    }

    void onlyWholeWordsGiveASeat_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QStringList>("seats");
        QTest::addColumn<QString>("asked");
        const auto row = [](const QString &post, const QStringList &seats, const QString &asked = {}) { QTest::newRow(qPrintable(post)) << post << seats << asked; };
        row(u"村民代表"_s, {u"代表"_s});
        row(u"一组村民代表"_s, {u"代表"_s});
        row(u"青石村村民代表"_s, {u"代表"_s});
        row(u"党员村民代表"_s, {u"代表"_s});
        row(u"村民代表（2021年当选）"_s, {u"代表"_s});
        row(u"非村民代表"_s, {});
        row(u"不是村民代表"_s, {});
        row(u"原村民代表"_s, {});
        row(u"村民代表（原）"_s, {});
        row(u"村民代表候选人"_s, {});
        row(u"户代表"_s, {});
        row(u"县人大代表"_s, {});
        row(u"党员代表"_s, {});
        row(u"原村委会主任"_s, {});
        row(u"原任村委会主任"_s, {});
        row(u"村委会主任（已离任）"_s, {});
        row(u"村委会副主任候选人"_s, {});
        row(u"原店村村委会主任"_s, {}, u"原店村村委会主任"_s); // of a village of that name, or not any more
        row(u"前进村村委会主任"_s, {}, u"前进村村委会主任"_s);
        row(u"老村委会主任"_s, {}, u"老村委会主任"_s);
        row(u"现任村民代表"_s, {u"代表"_s});
        row(u"现任村委会主任"_s, {u"村委会主任"_s});
        row(u"各界代表"_s, {}, u"各界代表"_s);
        row(u"网格员、乡贤代表"_s, {}, u"网格员"_s);
        row(u"团支部书记"_s, {}, u"团支部书记"_s);
        row(u"村民小组党支部书记"_s, {}, u"村民小组党支部书记"_s);
        row(u"红白理事会会长"_s, {}, u"红白理事会会长"_s);
        row(u"专业合作社理事会理事长"_s, {}, u"专业合作社理事会理事长"_s);
        row(u"村委会文书"_s, {}, u"村委会文书"_s);
        row(u"村委会主任助理"_s, {}, u"村委会主任助理"_s);
        row(u"团结村村委会主任"_s, {u"村委会主任"_s});
        row(u"青石村委会副主任"_s, {u"村委会副主任"_s});
        row(u"中共青石村支部书记"_s, {u"支部书记"_s});
        row(u"村委会委员(妇女主任)"_s, {u"村委会委员（妇女主任）"_s});
        row(u"股份经济合作社理事会理事长"_s, {u"理事会理事长"_s});
        row(u"原村委会主任、村民代表"_s, {u"代表"_s});
    }

    void onlyWholeWordsGiveASeat()
    {
        QFETCH(QString, post);
        QFETCH(QStringList, seats);
        QFETCH(QString, asked);
        const BodyReading reading = read({u"会议人员"_s, u"姓名|性别|组别|职务"_s, u"张三|男|一组|"_s + post});
        QStringList found = seated(reading);
        QCOMPARE(found.replaceInStrings(u"张三 "_s, QString()), seats);
        QCOMPARE(reading.open.value(0).post, asked);
        QCOMPARE(reading.skipped.size(), seats.isEmpty() && asked.isEmpty() ? 1 : 0);
        if (post.contains(u"代表"_s) && asked.isEmpty()) { // 身份 says the same
            QStringList standing = seated(read({u"会议人员"_s, u"姓名|性别|组别|身份"_s, u"张三|男|一组|"_s + post}));
            QCOMPARE(standing.replaceInStrings(u"张三 "_s, QString()), seats);
        }
    }

    void whoHasNoPostInAListOfMembersIsAsked()
    {
        const BodyReading reading = read({u"村民委员会成员名单"_s, u"姓名|性别|组别|职务"_s, u"张三|男|一组|主任"_s, u"周八|女|二组|"_s});
        QCOMPARE(seated(reading), QStringList{u"张三 村委会主任"_s});
        QCOMPARE(reading.open.value(0).reason, OpenReason::PostUnknown);
        QCOMPARE(ended({seatOf(u"周八"_s, Body::VillagersCommittee, u"委员"_s)}, reading), QStringList()); // asked, not ended
    }
};

YISHIBU_TEST(TestListBodies)
#include "tst_list_bodies.moc"
