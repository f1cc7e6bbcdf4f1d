#include "app/intake/headings.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestHeadings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsHeadingsByMeaning()
    {
        QCOMPARE(columnMeaning(u"姓 名"_s), Column::Name);
        QCOMPARE(columnMeaning(u"身份证\n号码"_s), Column::CitizenId);
        QCOMPARE(columnMeaning(u"公民身份号码（18位）"_s), Column::CitizenId);
        QCOMPARE(columnMeaning(u"身份证后四位"_s), Column::IdTail);
        QCOMPARE(columnMeaning(u"户主或与户主关系"_s), Column::Relation);
        QCOMPARE(columnMeaning(u"户主姓名"_s), Column::HeadName);
        QCOMPARE(columnMeaning(u"户编号"_s), Column::HouseholdNumber);
        QCOMPARE(columnMeaning(u"出生\n年月日"_s), Column::Birth);
        QCOMPARE(columnMeaning(u"是否党员"_s), Column::IsPartyMember);
        QCOMPARE(columnMeaning(u"联系户数"_s), Column::HouseholdsStoodFor);
        QCOMPARE(columnMeaning(u"联系电话"_s), Column::Phone);
        QCOMPARE(columnMeaning(u"身份"_s), Column::Standing);
        QVERIFY(!columnMeaning(u"配偶姓名"_s));
        QVERIFY(!columnMeaning(u"青石村户籍人口花名册（含外出务工人员姓名电话）"_s));
        QVERIFY(!columnMeaning({}));
    }

    void findsThemBelowTitles()
    {
        const auto found = findHeadings(table({u"青石村花名册"_s, u"单位：户、人"_s, u""_s, u"序号|姓名|性别|身份证号"_s, u"1|张三|男|"_s}));
        QVERIFY(found);
        QCOMPARE(found->firstRow, 3);
        QCOMPARE(found->lastRow, 3);
        QCOMPARE(found->at(Column::Name), 1);
        QCOMPARE(found->at(Column::Birth), -1);
    }

    void joinsTwoLines()
    {
        Sheet sheet = table({u"花名册"_s, u"序号|户主|家庭成员情况|||备注"_s, u"|姓名|姓名|性别|出生年月|"_s, u"1|张三|张三|男|1965.3|"_s});
        sheet.merges = {{1, 0, 2, 0}, {1, 2, 1, 4}, {1, 5, 2, 5}};
        const auto found = findHeadings(sheet);
        QVERIFY(found);
        QCOMPARE(found->lastRow, 2);
        QCOMPARE(found->at(Column::HeadName), 1);
        QCOMPARE(found->at(Column::Name), 2);
        QCOMPARE(found->at(Column::Sex), 3);
        QCOMPARE(found->at(Column::Birth), 4);
        QCOMPARE(found->at(Column::Remark), 5);
        QCOMPARE(found->at(Column::SerialNumber), 0);
    }

    /// 户主 below a heading nobody knows is a person's relation, not the second line of the headings.
    void takesNoPersonForASecondLine()
    {
        for (const QString &first : {u"户主|张三|男"_s, u"户主|张三|"_s, u"户主||男"_s}) {
            const auto found = findHeadings(table({u"称谓|姓名|性别"_s, first, u"配偶|李四|女"_s}));
            QVERIFY(found);
            QCOMPARE(found->lastRow, 0);
        }
        const auto split = findHeadings(table({u"姓名|身份证|出生|联系"_s, u"|号码|年月|电话"_s, u"张三|||"_s}));
        QCOMPARE(split->lastRow, 1);
        QCOMPARE(split->at(Column::Phone), 3);
    }

    void readsHeadWithRelationOverTwoColumns()
    {
        QCOMPARE(columnMeaning(u"户主（与户主关系）"_s), Column::Relation);
        Sheet shares = table({u"序号|户主(与户主关系)||性别|成员资格|股数"_s, u"1|张三|户主|男|是|2"_s, u"2|李四|配偶|女|否|1"_s});
        shares.merges = {{0, 1, 0, 2}};
        const auto found = findHeadings(shares);
        QVERIFY(found);
        QCOMPARE(found->at(Column::Name), 1);
        QCOMPARE(found->at(Column::Relation), 2);
        QCOMPARE(found->at(Column::CollectiveMember), 4);
        QVERIFY(!found->headsOnly);
        Sheet both = table({u"户主(与户主关系)||姓名|性别"_s, u"张三|配偶|李四|女"_s});
        both.merges = {{0, 0, 0, 1}};
        QCOMPARE(findHeadings(both)->at(Column::HeadName), 0);
        QCOMPARE(findHeadings(both)->at(Column::Relation), 1);
        QCOMPARE(findHeadings(both)->at(Column::Name), 2);
    }

    void readsTheLinePointedAt()
    {
        const Sheet sheet = table({u"姓名|性别|村民小组"_s, u"名|别|社"_s});
        QCOMPARE(headingsAt(sheet, 1, 1).columns, (QMap<Column, int>{{Column::Group, 2}}));
        QCOMPARE(headingsAt(sheet, 0, 0).at(Column::Sex), 1);
        QVERIFY(headingsAt(sheet, 7, 8).columns.isEmpty());
        QVERIFY(headingsAt(Sheet(), 0, 0).columns.isEmpty());
    }

    void findsNoneInOtherTables()
    {
        QVERIFY(!findHeadings(table({u"填表说明"_s, u"1.身份证号按文本填写"_s})));
        QVERIFY(!findHeadings(table({u"日期|金额|用途"_s, u"1|2|3"_s})));
        QVERIFY(!findHeadings(Sheet()));
    }
};

YISHIBU_TEST(TestHeadings)
#include "tst_headings.moc"
