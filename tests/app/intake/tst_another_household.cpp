#include "app/intake/head_words.h"
#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

/// "张三 李四", the people of each household.
QStringList homesOf(const RosterReading &reading)
{
    QStringList homes;
    for (const Household &household : reading.households) {
        homes.append(namesIn(reading, household).join(u' '));
    }
    return homes;
}

} // namespace

/// Two families never become one household without a word.
class TestAnotherHousehold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void familiesStayApart_data()
    {
        QTest::addColumn<Sheet>("sheet");
        QTest::addColumn<QStringList>("homes");
        QTest::addColumn<QStringList>("doubts");
        const auto row = [](const char *name, const QStringList &lines, const QStringList &homes, const QStringList &doubts) {
            QTest::newRow(name) << table(lines) << homes << doubts;
        };
        const QStringList two{u"王一 李二"_s, u"钱一 钱二"_s};
        row("one number, two heads' names", {u"户号|户主姓名|姓名|性别"_s, u"1|王一|王一|男"_s, u"1|王一|李二|女"_s, u"1|钱一|钱一|男"_s, u"1|钱一|钱二|男"_s}, two,
            {u"钱一 second_head"_s});
        row("and the second head is dead",
            {u"户号|户主姓名|姓名|与户主关系|性别"_s, u"1|王一|王一|户主|男"_s, u"1|王一|李二|妻|女"_s, u"1|钱老|钱一|妻|女"_s, u"1|钱老|钱二|子|男"_s}, two,
            {u"钱一 second_head"_s});
        row("one number in two groups",
            {u"组别|户号|姓名|性别"_s, u"一组|1|王一|男"_s, u"一组|1|李二|女"_s, u"二组|1|孙一|男"_s, u"二组|1|周二|女"_s, u"一组|2|钱一|男"_s, u"二组|2|吴一|男"_s},
            {u"王一 李二"_s, u"孙一 周二"_s, u"钱一"_s, u"吴一"_s}, {});
        row("the other group without a head",
            {u"组别|户号|姓名|与户主关系|性别"_s, u"一组|1|王一|户主|男"_s, u"二组|1|孙一|妻|女"_s, u"二组|1|孙二|子|男"_s}, {u"王一"_s, u"孙一 孙二"_s},
            {u"孙一 household_unknown"_s});
        row("a wife of another group under her husband's name",
            {u"组别|户号|户主姓名|姓名|与户主关系|性别"_s, u"一组|1|张三|张三|户主|男"_s, u"二组|1|张三|李四|妻|女"_s, u"二组|1|钱一|钱一|户主|男"_s, u"二组|1|钱一|钱二|子|男"_s},
            {u"张三 李四"_s, u"钱一 钱二"_s}, {});
        row("a wife of another group under a long number",
            {u"组别|户编号|姓名|与户主关系|性别"_s, u"一组|990101001002010001|王一|户主|男"_s, u"二组|990101001002010001|李二|妻|女"_s}, {u"王一 李二"_s}, {});
        row("numbers that lost their digits", {u"户编号|户主姓名|姓名|性别"_s, u"5.10123E+17|王一|王一|男"_s, u"5.10123E+17|王一|李二|女"_s, u"5.10123E+17|钱一|钱一|男"_s, u"5.10123E+17|钱一|钱二|男"_s},
            two, {u"王一 household_number_damaged"_s, u"钱一 household_number_damaged"_s});
        row("numbers that end in zeros all",
            {u"户编号|姓名|与户主关系|性别"_s, u"510123100200010000|王一|户主|男"_s, u"510123100200010000|李二|妻|女"_s, u"510123100200010000|钱一|户主|男"_s, u"510123100200010000|钱二|子|男"_s},
            two, {u"王一 household_number_damaged"_s, u"钱一 household_number_damaged"_s});
        row("whole numbers", {u"户编号|姓名|与户主关系|性别"_s, u"510123100200010999|王一|户主|男"_s, u"510123100200011000|钱一|户主|男"_s}, {u"王一"_s, u"钱一"_s}, {});
        row("a second wife under one number", {u"户号|姓名|与户主关系|性别"_s, u"1|王一|户主|男"_s, u"1|李二|妻|女"_s, u"1|钱一|妻|女"_s}, {u"王一 李二 钱一"_s}, {u"钱一 second_head"_s});
        row("a blank row", {u"姓名|与户主关系|性别"_s, u"王一|户主|男"_s, u"李二|妻|女"_s, u"||"_s, u"钱一|妻|女"_s, u"钱二|子|男"_s}, two, {u"钱一 household_unknown"_s});
        row("blank rows between pages",
            {u"姓名|与户主关系|性别"_s, u"王一|户主|男"_s, u"||"_s, u"李二|妻|女"_s, u"||"_s, u"王二|子|男"_s, u"钱一|户主|男"_s}, {u"王一 李二 王二"_s, u"钱一"_s}, {});
        row("a second wife", {u"姓名|与户主关系|性别"_s, u"王一|户主|男"_s, u"李二|妻|女"_s, u"钱一|妻|女"_s, u"钱二|子|男"_s}, two, {u"钱一 household_unknown"_s});
        row("serials once for each family", {u"序号|姓名|与户主关系|性别"_s, u"1|王一|户主|男"_s, u"|李二|妻|女"_s, u"2|钱一|父|男"_s, u"|钱二|子|男"_s}, two,
            {u"钱一 household_unknown"_s});
        row("serials of persons", {u"序号|姓名|与户主关系|性别"_s, u"1|王一|户主|男"_s, u"2|李二|妻|女"_s, u"3|王二|子|男"_s, u"|钱一|户主|男"_s, u"5|钱二|子|男"_s},
            {u"王一 李二 王二"_s, u"钱一 钱二"_s}, {});
    }
    void familiesStayApart()
    {
        QFETCH(Sheet, sheet);
        QFETCH(QStringList, homes);
        QFETCH(QStringList, doubts);
        const RosterReading reading = read(sheet);
        QCOMPARE(homesOf(reading), homes);
        QCOMPARE(doubtsOf(reading), doubts);
        QCOMPARE(reading.counts.doubtful, int(doubts.size()));
    }

    void mergedSerialsAreFamilies()
    {
        Sheet sheet = table({u"序号|姓名|与户主关系|性别"_s, u"1|王一|户主|男"_s, u"|李二|妻|女"_s, u"2|钱一|妻|女"_s, u"|钱二|子|男"_s});
        sheet.merges = {{1, 0, 2, 0}, {3, 0, 4, 0}};
        const RosterReading reading = read(sheet);
        QCOMPARE(homesOf(reading), (QStringList{u"王一 李二"_s, u"钱一 钱二"_s}));
        QCOMPARE(doubtsOf(reading), QStringList{u"钱一 household_unknown"_s});
    }

    void headsInManyWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<HeadWord>("expected");
        for (const QString &plain : {u"户主（低保）"_s, u"01-户主"_s, u"户主1"_s, u"女户主"_s, u"户主/本人"_s, u"承包方代表"_s, u"户主(女)"_s, u"02 户主"_s, u"本人(户主)"_s})
            QTest::newRow(qPrintable(plain)) << plain << HeadWord{true, false};
        for (const QString &unclear : {u"户主（已故）"_s, u"户主（代）"_s, u"户主(迁出)"_s, u"代户主"_s})
            QTest::newRow(qPrintable(unclear)) << unclear << HeadWord{true, true};
        for (const QString &none : {u"户主之妻"_s, u"妻（户主）"_s, u"原户主"_s, u"户主配偶"_s, u"与户主"_s, u"子"_s, QString()})
            QTest::newRow(qPrintable(none)) << none << HeadWord{};
    }
    void headsInManyWords()
    {
        QFETCH(QString, word);
        QFETCH(HeadWord, expected);
        QCOMPARE(headWord(word), expected);
        const RosterReading reading = read(table({u"姓名|与户主关系|性别"_s, u"王一|户主|男"_s, u"钱一|%1|女"_s.arg(word), u"钱二|女|女"_s}));
        QCOMPARE(homesOf(reading).size(), expected.isHead ? 2 : 1);
        QCOMPARE(reading.villagers[1].isHead(), expected.isHead);
        QCOMPARE(doubtsOf(reading).size(), expected.isUnclear ? 1 : 0);
    }
};

YISHIBU_TEST(TestAnotherHousehold)
#include "tst_another_household.moc"
