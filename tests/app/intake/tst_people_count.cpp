#include "app/intake/people_count.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// The second of two counts: by what stands in the cells, so that one mistake does not spoil both.
class TestPeopleCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsRowsThatShowAPerson()
    {
        const Sheet sheet = table({u"1|张三|户主|"_s, u"2||配偶|"_s, u"3|||990101194909163119"_s, u"4|李四||"_s, u"5|||"_s, u""_s});
        QCOMPARE(countPeople(sheet, 0, 1), 4);
        QCOMPARE(countPeople(sheet, 2, 1), 2);
        QCOMPARE(countPeople(sheet, 9, 1), 0);
        // Without a known name column what else there is still counts.
        QCOMPARE(countPeople(sheet, 0, -1), 3);
    }

    void countsADamagedNumber()
    {
        Sheet sheet = table({u"|9.90104e+17"_s, u"|12"_s});
        sheet.rows[0][1].kind = sheet.rows[1][1].kind = Cell::Kind::Number;
        QCOMPARE(countPeople(sheet, 0, 0), 1);
    }

    void passesOverTotalsNotesAndHeadings()
    {
        QCOMPARE(countPeople(table({u"合计|318户1259人||"_s, u"|合计：1044人||"_s, u"填表人：王五|||"_s, u"注：以上属实|||"_s,
                                    u"第二村民小组|||"_s, u"序号|姓名|性别|与户主关系"_s, u"以下空白|||"_s, u"小计|男|女|"_s}),
                             0, 1),
                 0);
        QCOMPARE(countPeople(Sheet(), 0, 0), 0);
    }

    void knowsNamesOfEveryKind()
    {
        QCOMPARE(countPeople(table({u"𠮷田"_s, u"买买提·吐尔逊"_s, u"张　三"_s, u"王五（小五）"_s, u"Anna Maria"_s, u"李?"_s, u"123"_s, u"——"_s}), 0, 0), 6);
    }
};

YISHIBU_TEST(TestPeopleCount)
#include "tst_people_count.moc"
