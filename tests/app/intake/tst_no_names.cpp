#include "app/intake/names_in_cell.h"
#include "app/intake/roster_reading.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

RosterReading read(const QStringList &lines)
{
    const auto reading = readRoster(workbook({table(lines)}), QDate(2026, 11, 22));
    return reading ? *reading : RosterReading();
}

bool has(const RosterReading &reading, RowFault fault)
{
    return std::ranges::any_of(reading.notes, [=](const RowNote &note) { return note.fault == fault; });
}

} // namespace

/// What stands in the name's column and is no name makes nobody of itself.
class TestNoNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAndErrorsAreNobody()
    {
        for (const QString &typed : {u"4"_s, u"3人"_s, u"#N/A"_s, u"#REF!"_s, u"/"_s, u"--"_s, u"无"_s, u"√"_s}) {
            const RosterReading reading = read({u"户号|姓名|与户主关系|性别"_s, u"1|王一|户主|男"_s, u"1|%1|妻|女"_s.arg(typed)});
            QCOMPARE(reading.villagers.size(), 1);
            QVERIFY2(has(reading, RowFault::NotAName), qPrintable(typed));
            QCOMPARE(reading.counts.refused, 1);
        }
        for (const QString &name : {u"王一"_s, u"𠮷田"_s, u"买买提·阿不都"_s, u"张?"_s, u"□"_s, u"Ayi Guli"_s, u"\uE863"_s, u""_s})
            QVERIFY2(!isNoName(name), qPrintable(name));
    }

    void severalPeopleInACellAreRefusedAndTold()
    {
        QCOMPARE(namesInCell(u"李二、王小三"_s), (QStringList{u"李二"_s, u"王小三"_s}));
        QCOMPARE(namesInCell(u"李二\n王小三"_s).size(), 2);
        QCOMPARE(namesInCell(u"张　三"_s), QStringList{u"张三"_s});
        QCOMPARE(namesInCell(u"4"_s), QStringList());
        const RosterReading reading = read({u"序号|组别|户主姓名|家庭成员|电话"_s, u"1|一组|王一|李二、王小三|"_s, u"2|一组|钱一|钱二|"_s});
        QCOMPARE(reading.villagers.size(), 1);
        QCOMPARE(reading.counts.refused, 1);
        QVERIFY(has(reading, RowFault::SeveralNames));
        QCOMPARE(reading.unread.first(3), (QStringList{u"李二"_s, u"王小三"_s, u"王一"_s}));
        // No head has a row in such a sheet: 钱一 is told with 钱二.
        QVERIFY(has(reading, RowFault::HeadNotListed));
        QVERIFY(reading.unread.contains(u"钱一"_s));
    }

    void ticksAreNoHeadsName()
    {
        for (const QString &tick : {u"√"_s, u"是"_s, u"✓"_s}) {
            const RosterReading reading = read({u"组别|姓名|户主|性别|出生日期"_s, u"一组|王一|%1|男|1960-01-01"_s.arg(tick), u"一组|李二||女|1962-02-02"_s,
                                                u"一组|钱一|%1|男|1955-05-05"_s.arg(tick), u"一组|钱二||男|1980-05-05"_s});
            QCOMPARE(reading.households.size(), 2);
            QCOMPARE(reading.households[0].headName, u"王一"_s);
            QCOMPARE(reading.households[1].headName, u"钱一"_s);
            QCOMPARE(reading.villagers[2].relationToHead, u"户主"_s);
            QCOMPARE(reading.villagers[3].relationToHead, QString());
            QCOMPARE(reading.villagers[3].household, reading.households[1].id);
        }
    }

    void theFootOfAPageIsNobody()
    {
        const RosterReading reading = read({u"户主姓名|姓名|与户主关系|性别"_s, u"王一|王一|户主|男"_s, u"王一|李二|妻|女"_s, u"本组共2户|||"_s, u"|第2页，共5页||"_s, u"|（完）||"_s,
                                            u"村民委员会（盖章）|||"_s, u"|村民委员会（盖章）||"_s, u"|以上情况属实||"_s});
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(reading.counts.refused, 0);
        QCOMPARE(reading.skipped.size(), 6);
        QCOMPARE(reading.counts.expected, 2);
    }

    void signsBesideANameAreFlagged()
    {
        for (const auto &[typed, kept] : QList<std::pair<QString, QString>>{{u"王一★"_s, u"王一"_s}, {u"△王一"_s, u"王一"_s}, {u"1、王一"_s, u"王一"_s}, {u"（2）王一"_s, u"王一"_s},
                                                                            {u"*王一"_s, u"*王一"_s}, {u"王○○"_s, u"王○○"_s}}) {
            const RosterReading reading = read({u"户号|姓名|与户主关系|性别"_s, u"1|%1|户主|男"_s.arg(typed)});
            QCOMPARE(reading.villagers.size(), 1);
            QCOMPARE(reading.villagers[0].name, kept);
            QVERIFY2(reading.villagers[0].doubt.contains(word(RowFault::NameSigns)), qPrintable(typed));
        }
        for (const QString &name : {u"王一"_s, u"张　三"_s, u"张三（小三）"_s, u"买买提·阿不都"_s, u"买买提.阿不都"_s, u"□三"_s})
            QVERIFY2(!repairedName(name).faults.contains(RowFault::NameSigns), qPrintable(name));
    }
};

YISHIBU_TEST(TestNoNames)
#include "tst_no_names.moc"
