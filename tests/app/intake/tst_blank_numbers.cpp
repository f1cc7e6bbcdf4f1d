#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

/// "二组 张三:张三 李四", for each household its group, its head and its people.
QStringList homesOf(const RosterReading &reading)
{
    QStringList homes;
    for (const Household &household : reading.households)
        homes.append(u"%1 %2:%3"_s.arg(household.group, household.headName, namesIn(reading, household).join(u' ')).trimmed());
    return homes;
}

} // namespace

/// Where a household has no number yet, the head's name says whose household a row is of.
class TestBlankNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeadsNameIsHeard_data()
    {
        QTest::addColumn<Sheet>("sheet");
        QTest::addColumn<QStringList>("homes");
        QTest::addColumn<QStringList>("doubts");
        const auto row = [](const char *name, const QStringList &lines, const QStringList &homes, const QStringList &doubts) {
            QTest::newRow(name) << table(lines) << homes << doubts;
        };
        const QString born = u"户编号|户主姓名|姓名|性别|出生日期"_s, related = u"户编号|户主姓名|姓名|与户主关系|性别"_s;
        row("families without a number",
            {born, u"01|张三|张三|男|1960-01-01"_s, u"01|张三|李梅|女|1962-02-02"_s, u"|孙八|孙八|男|1955-05-05"_s, u"|孙八|赵兰|女|1956-06-06"_s, u"|吴九|吴九|男|1970-07-07"_s},
            {u"张三:张三 李梅"_s, u"孙八:孙八 赵兰"_s, u"吴九:吴九"_s}, {});
        row("a grandson at the foot",
            {related, u"1|王五|王五|户主|男"_s, u"2|陈七|陈七|户主|男"_s, u"2|陈七|周八|妻|女"_s, u"|王五|王小宝|孙子|男"_s, u"|王五|王小妹|孙女|女"_s},
            {u"王五:王五 王小宝 王小妹"_s, u"陈七:陈七 周八"_s}, {});
        row("a wife above her husband",
            {related, u"1|王五|王五|户主|男"_s, u"|孙八|赵小|妻|女"_s, u"|孙八|孙八|户主|男"_s, u"|孙八|孙小|子|男"_s}, {u"王五:王五"_s, u"孙八:赵小 孙八 孙小"_s},
            {u"赵小 household_unknown"_s});
        row("a name that two heads have",
            {related, u"1|王五|王五|户主|男"_s, u"2|王五|王五|户主|男"_s, u"3|陈七|陈七|户主|男"_s, u"|王五|王小宝|孙子|男"_s},
            {u"王五:王五"_s, u"王五:王五"_s, u"陈七:陈七"_s, u"王五:王小宝"_s}, {u"王小宝 household_unknown"_s});
        row("the head of that name in another group",
            {u"组别|"_s + related, u"一组|1|王五|王五|户主|男"_s, u"二组|2|王五|王五|户主|男"_s, u"二组|3|陈七|陈七|户主|男"_s, u"二组||王五|王小宝|孙子|男"_s},
            {u"一组 王五:王五"_s, u"二组 王五:王五 王小宝"_s, u"二组 陈七:陈七"_s}, {});
        row("another head of that name",
            {born, u"01|王五|王五|男|1960-01-01"_s, u"02|陈七|陈七|男|1961-01-01"_s, u"|王五|王五|男|1985-05-05"_s, u"|王五|赵兰|女|1986-06-06"_s},
            {u"王五:王五"_s, u"陈七:陈七"_s, u"王五:王五 赵兰"_s}, {});
        row("a number written once",
            {related, u"1|张三|张三|户主|男"_s, u"||李四|妻|女"_s, u"|张三|张小|子|男"_s, u"2|王五|王五|户主|男"_s}, {u"张三:张三 李四 张小"_s, u"王五:王五"_s}, {});
        row("blanks in the head's name", {related, u"1|张三|张三|户主|男"_s, u"|张　三|李四|妻|女"_s}, {u"张三:张三 李四"_s}, {});
        row("a slip in the head's name",
            {related, u"1|张三|张三|户主|男"_s, u"|张山|李四|妻|女"_s}, {u"张三:张三"_s, u"张山:李四"_s}, {u"李四 household_unknown"_s});
        row("two heads of one name in two groups",
            {u"组别|户主姓名|姓名|性别"_s, u"1组|张三|张三|男"_s, u"1组|张三|李四|女"_s, u"2组|张三|张三|男"_s, u"2组|张三|周八|女"_s},
            {u"一组 张三:张三 李四"_s, u"二组 张三:张三 周八"_s}, {});
        row("and the second one's wife first",
            {u"组别|户主姓名|姓名|性别"_s, u"1组|张三|张三|男"_s, u"2组|张三|周八|女"_s, u"2组|张三|张三|男"_s, u"1组|张三|李四|女"_s},
            {u"一组 张三:张三 李四"_s, u"二组 张三:周八 张三"_s}, {u"周八 household_unknown"_s});
    }
    void theHeadsNameIsHeard()
    {
        QFETCH(Sheet, sheet);
        QFETCH(QStringList, homes);
        QFETCH(QStringList, doubts);
        const RosterReading reading = read(sheet);
        QCOMPARE(homesOf(reading), homes);
        QCOMPARE(doubtsOf(reading), doubts);
        QCOMPARE(reading.counts.doubtful, int(doubts.size()));
    }

    /// 户主姓名 is kept in another form only where that is the same name.
    void anotherHeadsNameIsNoOtherForm_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("filled number") << u"1|张山|李四|妻|女"_s;
        QTest::newRow("blank number") << u"|张山|李四|妻|女"_s;
        QTest::newRow("another's family") << u"1|钱一|张三|户主|男"_s;
    }
    void anotherHeadsNameIsNoOtherForm()
    {
        QFETCH(QString, line);
        const RosterReading reading = read(table({u"户编号|户主姓名|姓名|与户主关系|性别"_s, u"1|张三|张三|户主|男"_s, u"2|王五|王五|户主|男"_s, line}));
        for (const FoldedValue &one : reading.folded)
            QVERIFY2(one.column != u"户主姓名"_s, qPrintable(one.before + u" became "_s + one.after));
        QVERIFY(reading.counts.doubtful + reading.counts.refused > 0);
    }
};

YISHIBU_TEST(TestBlankNumbers)
#include "tst_blank_numbers.moc"
