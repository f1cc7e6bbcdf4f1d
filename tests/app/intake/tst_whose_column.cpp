#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QString idOfHead = u"990101194909163119"_s;
const QString idOfWife = u"990101194711248504"_s;

PersonalNumbers numbersOf(const RosterReading &reading, qsizetype person)
{
    return reading.numbers.value(reading.villagers.value(person).id);
}

QStringList namesIn(const RosterReading &reading)
{
    QStringList names;
    for (const Villager &villager : reading.villagers)
        names.append(villager.name);
    return names;
}

QStringList beforeOf(const RosterReading &reading, RowFault fault)
{
    QStringList texts;
    for (const RowNote &note : reading.notes) {
        if (note.fault == fault)
            texts.append(note.before);
    }
    return texts;
}

} // namespace

/// A number, birth, sex or telephone with a person's word before it is that person's and not the row's.
class TestWhoseColumn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoIsSpokenOf()
    {
        for (const QString &whose : {u"子女"_s, u"长子"_s, u"子"_s, u"孩子"_s, u"儿媳"_s, u"申请人"_s, u"承包方代表"_s, u"帮扶人"_s, u"帮扶责任人"_s, u"包村干部"_s,
                                     u"村医"_s, u"网格员"_s, u"家庭医生"_s, u"监护人"_s, u"配偶"_s, u"父亲"_s, u"户主"_s, u"紧急联系人"_s, u"子女基本信息"_s}) {
            for (const QString &what : {u"身份证号"_s, u"联系电话"_s, u"性别"_s, u"出生年月"_s, u"民族"_s, u"政治面貌"_s})
                QVERIFY2(!columnMeaning(whose + what) && isOfNobodysRow(whose + what), qPrintable(whose + what));
        }
        const QList<std::pair<QString, Column>> told{{u"身份证号"_s, Column::CitizenId}, {u"联系电话"_s, Column::Phone}, {u"性别"_s, Column::Sex}, {u"出生年月"_s, Column::Birth}};
        for (const QString &own : {QString(), u"本人"_s, u"成员"_s, u"家庭成员"_s, u"户主及家庭成员"_s, u"承包方家庭成员"_s, u"村民"_s, u"人员"_s, u"人员基本信息"_s, u"村民代表"_s,
                                   u"集体经济组织成员"_s, u"党员"_s, u"户籍"_s, u"外出人员"_s}) {
            for (const auto &[what, meaning] : told)
                QVERIFY2(columnMeaning(own + what) == meaning || own == u"集体经济组织成员"_s, qPrintable(own + what));
            for (const auto &[what, meaning] : told)
                QVERIFY2(!isOfNobodysRow(own + what), qPrintable(own + what));
        }
    }

    void bracketsTellWhoseItIs()
    {
        QVERIFY(!columnMeaning(u"联系电话（子女）"_s) && isOfNobodysRow(u"联系电话（子女）"_s));
        QVERIFY(!columnMeaning(u"身份证号(户主)"_s));
        QCOMPARE(meaningAsHeads(u"身份证号(户主)"_s), Column::CitizenId);
        QCOMPARE(columnMeaning(u"联系电话（手机）"_s), Column::Phone);
        QCOMPARE(columnMeaning(u"姓名（户主）"_s), Column::Name);
        QCOMPARE(columnMeaning(u"户主（承包方代表）"_s), Column::HeadName);
    }

    void aHelpersTelephoneIsNotTheVillagers()
    {
        for (const QString &heading : {u"帮扶人联系电话"_s, u"子女联系电话"_s, u"包村干部电话"_s, u"村医电话号码"_s}) {
            const RosterReading reading = read(table({u"户号|姓名|与户主关系|性别|"_s + heading, u"1|王一|户主|男|13900000001"_s}));
            QCOMPARE(numbersOf(reading, 0), PersonalNumbers());
            QCOMPARE(reading.columnsLeft, QStringList{heading});
        }
    }

    void anApplicantsNumberIsNotTheMembers()
    {
        for (const QString &whose : {u"申请人"_s, u"承包方代表"_s}) {
            const RosterReading reading = read(table({u"序号|%1姓名|%1身份证号|家庭成员姓名|与户主关系|家庭成员身份证号"_s.arg(whose),
                                                      u"1|王一|%1|王一|户主|%1"_s.arg(idOfHead), u"1|王一|%1|李二|妻|%2"_s.arg(idOfHead, idOfWife)}));
            QCOMPARE(namesIn(reading), (QStringList{u"王一"_s, u"李二"_s}));
            QCOMPARE(numbersOf(reading, 0).citizenId, idOfHead);
            QCOMPARE(numbersOf(reading, 1).citizenId, idOfWife);
            QCOMPARE(beforeOf(reading, RowFault::IdTaken), QStringList());
        }
    }

    /// The families are kept apart by whoever applied, who has no row and is told.
    void membersOfTwoApplicantsAreTwoFamilies()
    {
        for (const QString &relation : {u"与申请人关系"_s, u"与户主关系"_s}) {
            const RosterReading reading = read(table({u"序号|申请人姓名|申请人身份证号|家庭成员姓名|%1|家庭成员身份证号"_s.arg(relation), u"1|王一|%1|李二|妻|%2"_s.arg(idOfHead, idOfWife),
                                                      u"2|王一|%1|王三|子|"_s.arg(idOfHead), u"3|钱一||钱二|子|"_s}));
            QCOMPARE(namesIn(reading), (QStringList{u"李二"_s, u"王三"_s, u"钱二"_s}));
            QCOMPARE(reading.households.size(), 2);
            QCOMPARE(reading.villagers[0].household, reading.villagers[1].household);
            QCOMPARE(beforeOf(reading, RowFault::HeadNotListed), (QStringList{u"王一"_s, u"钱一"_s}));
        }
    }

    void aHeadingOfTwoLinesTellsWhose()
    {
        Sheet sheet = table({u"序号|承包方代表||家庭成员|||"_s, u"|姓名|身份证号码|姓名|与承包方代表关系|性别|身份证号码"_s, u"1|王一|%1|王一|户主|男|%1"_s.arg(idOfHead),
                             u"|||李二|妻|女|%1"_s.arg(idOfWife)});
        sheet.merges = {{0, 0, 1, 0}, {0, 1, 0, 2}, {0, 3, 0, 6}, {2, 0, 3, 0}, {2, 1, 3, 1}, {2, 2, 3, 2}};
        const RosterReading reading = read(sheet);
        QCOMPARE(namesIn(reading), (QStringList{u"王一"_s, u"李二"_s}));
        QCOMPARE(reading.counts.refused, 0);
        QCOMPARE(numbersOf(reading, 1).citizenId, idOfWife);
    }

    /// The head comes in with the head's own numbers; the others are told, and nobody of the book counts as gone for it.
    void aFamilyInOneRowIsTold()
    {
        const QString line = u"|王一|%1|李二|%2|王三|"_s.arg(idOfHead, idOfWife);
        Sheet blocks = table({u"户主||配偶||子女|"_s, u"姓名|身份证号|姓名|身份证号|姓名|身份证号"_s, line.mid(1)});
        blocks.merges = {{0, 0, 0, 1}, {0, 2, 0, 3}, {0, 4, 0, 5}};
        blocks.rows[0].append({Cell::Kind::Text, u"组别"_s});
        for (int row = 1; row < 3; ++row)
            blocks.rows[row].append({row == 1 ? Cell::Kind::Empty : Cell::Kind::Text, row == 1 ? QString() : u"一组"_s});
        for (const Sheet &sheet : {table({u"序号|户主姓名|户主身份证号|配偶姓名|配偶身份证号|子女姓名|子女身份证号"_s, u"1"_s + line}),
                                   table({u"组别|户主姓名|身份证号|配偶|配偶身份证号|长子|长子身份证号"_s, u"一组"_s + line}), blocks}) {
            const RosterReading reading = read(sheet);
            QCOMPARE(namesIn(reading), QStringList{u"王一"_s});
            QCOMPARE(numbersOf(reading, 0).citizenId, idOfHead);
            QCOMPARE(reading.villagers[0].sex, Sex::Male);
            QCOMPARE(beforeOf(reading, RowFault::FamilyInRow), (QStringList{u"李二"_s, u"王三"_s}));
            QCOMPARE(reading.counts.doubtful, 1);
            QCOMPARE(reading.villagers[0].doubt.count(word(RowFault::FamilyInRow)), 1);
            QCOMPARE(reading.unread, (QStringList{u"李二"_s, u"王三"_s}));
        }
    }

    void whoHasARowOfTheirOwnIsNotTold()
    {
        const auto reading = readRoster(workbook({table({u"户号|户主姓名|配偶|身份证号"_s, u"1|王一|李二|"_s}, u"户"_s),
                                                  table({u"户号|姓名|与户主关系|性别"_s, u"1|王一|户主|男"_s, u"1|李二|妻|女"_s}, u"人"_s)}), readingDay);
        QVERIFY(reading);
        QCOMPARE(beforeOf(*reading, RowFault::FamilyInRow), QStringList());
    }
};

YISHIBU_TEST(TestWhoseColumn)
#include "tst_whose_column.moc"
