#include "app/intake/missing_people.h"
#include "tests/app/intake/read_table.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;
using test::VillageBook;

namespace {

const QString head = u"户号|姓名|与户主关系|性别|出生日期"_s;
const QStringList kings{u"1|王一|户主|男|1960-01-01"_s, u"1|李二|妻|女|1962-02-02"_s}, suns{u"1|孙一|户主|男|1970-07-07"_s, u"1|周二|妻|女|1971-08-08"_s};

/// "王一 一组", for each person.
QStringList groupsOf(const QList<Sheet> &sheets)
{
    const auto reading = readRoster(workbook(sheets), QDate(2026, 11, 22));
    QStringList groups;
    for (const Villager &one : reading ? reading->villagers : QList<Villager>())
        groups.append(one.name + u' ' + one.group);
    return groups;
}

QStringList lines(const QStringList &first, const QStringList &second)
{
    return first + kings + second + suns;
}

const QStringList columns{u"组别|户号|姓名|与户主关系|性别|身份证号"_s};
const QStringList village = columns
                            + QStringList{u"一组|1|张三|户主|男|990101196001010111"_s, u"一组|1|李四|妻|女|990101196202020121"_s,
                                          u"一组|1|张小三|子|男|990101198503030138"_s, u"一组|2|王五|户主|男|990101195505050155"_s,
                                          u"一组|2|赵六|妻|女|990101195606060168"_s};

} // namespace

/// Whose group a person is of, and who heads a household that the book knows.
class TestVillageGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsOfNaturalVillages_data()
    {
        QTest::addColumn<QList<Sheet>>("sheets");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto two = [](const QString &one, const QString &other) { return QList{table(QStringList{head} + kings, one), table(QStringList{head} + suns, other)}; };
        const auto blocks = [](const QString &one, const QString &other) { return QList{table(lines({head, one + u"||||"_s}, {other + u"||||"_s}))}; };
        QTest::newRow("sheets") << two(u"王家湾1组"_s, u"李家坝1组"_s) << u"王家湾1组"_s << u"李家坝1组"_s;
        QTest::newRow("sheets of one village") << two(u"青石村1组"_s, u"青石村2组"_s) << u"一组"_s << u"二组"_s;
        QTest::newRow("one of them without it") << two(u"青石村1组"_s, u"2组"_s) << u"一组"_s << u"二组"_s;
        QTest::newRow("other words") << two(u"户籍1组"_s, u"2024年第1组花名册"_s) << u"一组"_s << u"一组"_s;
        QTest::newRow("titles of groups") << blocks(u"王家湾1组"_s, u"李家坝1组"_s) << u"王家湾1组"_s << u"李家坝1组"_s;
        QTest::newRow("titles with blanks") << blocks(u"第 三 村 民 小 组"_s, u"四　组"_s) << u"三组"_s << u"四组"_s;
        QTest::newRow("titles of villages") << blocks(u"王家湾"_s, u"李家坝"_s) << u"王家湾"_s << u"李家坝"_s;
        QTest::newRow("titles of something else") << blocks(u"低保户"_s, u"一般户"_s) << QString() << QString();
    }
    void groupsOfNaturalVillages()
    {
        QFETCH(QList<Sheet>, sheets);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QCOMPARE(groupsOf(sheets), (QStringList{u"王一 "_s + first, u"李二 "_s + first, u"孙一 "_s + second, u"周二 "_s + second}));
    }

    void aTitleWithBlanksAboveTheHeadingsIsTheGroups()
    {
        QCOMPARE(groupsOf({table(QStringList{u"第 三 村 民 小 组||||"_s, head} + kings)}), (QStringList{u"王一 三组"_s, u"李二 三组"_s}));
    }

    void aNewcomerIsOfTheHouseholdsGroup()
    {
        const VillageBook book(village);
        const RosterReading later = book.read({u"户号|姓名|与户主关系|性别|出生日期"_s, u"1|刘媳|儿媳|女|1990-05-05"_s});
        QCOMPARE(later.villagers.size(), 1);
        QCOMPARE(later.villagers[0].group, u"一组"_s);
    }

    /// A sheet of heads, or of those who get an allowance, says nothing of the others, and makes nobody head.
    void listsOfSomeChangeNoHead_data()
    {
        QTest::addColumn<QStringList>("sheet");
        QTest::addColumn<bool>("isFlagged");
        QTest::newRow("heads as applied") << QStringList{u"社会养老缴费清册|||"_s, u"组别|户主姓名|性别|身份证号"_s, u"一组|李四|女|990101196202020121"_s} << true;
        QTest::newRow("oneself") << QStringList{u"高龄津贴发放名单|||"_s, u"姓名|性别|身份证号|与户主关系"_s, u"李四|女|990101196202020121|本人"_s} << false;
        QTest::newRow("account of the wife") << QStringList{u"补贴名单|||||"_s, u"序号|户主姓名|户主身份证号|开户人姓名|与户主关系|银行账号"_s, u"1|张三|990101196001010111|李四|妻|62170001"_s} << false;
    }
    void listsOfSomeChangeNoHead()
    {
        QFETCH(QStringList, sheet);
        QFETCH(bool, isFlagged);
        const VillageBook book(village);
        const RosterReading later = book.read(sheet);
        QCOMPARE(later.villagers.size(), 1);
        const Villager &now = later.villagers[0];
        QCOMPARE(now.relationToHead, book.roster.find(now.id)->relationToHead);
        QCOMPARE(later.households[0].headName, u"张三"_s);
        if (isFlagged)
            QVERIFY(now.doubt.contains(word(RowFault::HeadByList)));
        QVERIFY(missingPeople(later, book.roster).isEmpty());
    }

    void aSheetOfHeadsAsksForNobody()
    {
        const VillageBook book(village);
        const QStringList heads{u"耕地地力保护发放清册|||"_s, u"组别|户主姓名|身份证号|面积"_s, u"一组|张三|990101196001010111|3"_s, u"一组|王五|990101195505050155|2"_s};
        QVERIFY(missingPeople(book.read(heads), book.roster).isEmpty());
        const QStringList some = columns + QStringList{village[1], village[2], village[3], village[4]};
        QCOMPARE(missingPeople(book.read(some), book.roster), QList{book.one(u"赵六"_s)});
        // A head whom a full register makes is followed.
        const QStringList changed = columns + QStringList{u"一组|1|李四|户主|女|990101196202020121"_s, village[3], village[4], village[5]};
        QVERIFY(one(book.read(changed), u"李四"_s).isHead());
    }
};

YISHIBU_TEST(TestVillageGroups)
#include "tst_village_groups.moc"
