#include "app/intake/masked_text.h"
#include "app/intake/repairs.h"
#include "app/intake/roster_reading.h"
#include "tests/app/intake/table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

RosterReading read(const QStringList &lines)
{
    const auto reading = readRoster(workbook({table(lines)}), today);
    return reading ? *reading : RosterReading();
}

QList<RowFault> faultsOf(const RosterReading &reading, int row)
{
    QList<RowFault> faults;
    for (const RowNote &note : reading.notes) {
        if (note.row == row)
            faults.append(note.fault);
    }
    return faults;
}

} // namespace

/// Rows that look harmless and are not.
class TestDoubtfulRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthWithoutADayIsDoubtful()
    {
        const QString head = u"姓名|与户主关系|出生日期"_s;
        const RosterReading month = read({head, u"张三|户主|1965.3"_s, u"李四|配偶|1965.1"_s, u"张小|子|1990.10"_s, u"张大|子|1988年1月"_s});
        QCOMPARE(faultsOf(month, 2), QList{RowFault::BirthMonthOnly});
        QCOMPARE(faultsOf(month, 3), QList{RowFault::BirthMaybeOctober});
        QCOMPARE(faultsOf(month, 4), QList{RowFault::BirthMonthOnly});
        QCOMPARE(faultsOf(month, 5), QList{RowFault::BirthMonthOnly});
        QCOMPARE(month.counts.doubtful, 4);
        Sheet sheet = table({head, u"张三|户主|1965.1"_s});
        sheet.rows[1][2].kind = Cell::Kind::Number;
        QCOMPARE(faultsOf(*readRoster(workbook({sheet}), today), 2), QList{RowFault::BirthMaybeOctober});
        // A good ID number tells the day, and nothing is in doubt.
        const RosterReading sure = read({head + u"|身份证号"_s, u"张三|户主|1949.9|990101194909163119"_s});
        QVERIFY(sure.notes.isEmpty());
    }

    /// A year or a mistyped number is no day, whatever kind of cell it stands in.
    void aYearOrABadNumberIsNoBirthDate()
    {
        const QString line = u"%1|户主|%2"_s;
        const auto bornAs = [&](const QStringList &births) {
            QStringList lines{u"姓名|与户主关系|出生年月"_s};
            for (qsizetype i = 0; i < births.size(); ++i)
                lines.append(line.arg(QString(QChar(char16_t(u'甲' + i))) + u"某"_s, births[i]));
            Sheet sheet = table(lines);
            for (qsizetype i = 1; i < sheet.rows.size(); ++i)
                sheet.rows[i][2].kind = Cell::Kind::Number;
            return *readRoster(workbook({sheet}), today);
        };
        const RosterReading years = bornAs({u"1965"_s, u"1966"_s, u"19653"_s, u"1990.3"_s});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!years.villagers[i].birth.isValid());
            QCOMPARE(faultsOf(years, i + 2), QList{RowFault::BirthUnreadable});
        }
        QCOMPARE(years.villagers[3].birth, QDate(1990, 3, 1));
        // A column of a spreadsheet's days is read as such.
        const RosterReading days = bornAs({u"23802"_s, u"19653"_s, u"30000"_s, u"1990.3"_s});
        QCOMPARE(days.villagers[0].birth, QDate(1965, 3, 1));
        QCOMPARE(days.villagers[1].birth, QDate(1953, 10, 21));
    }

    void theSamePersonTwiceComesInOnce()
    {
        const QString head = u"户编号|姓名|性别|出生日期|身份证号|与户主关系"_s;
        const RosterReading reading = read({head, u"1|张三|男|1949-09-16|990101194909163119|户主"_s, u"1|李四|女|1950-01-01||配偶"_s,
                                            u"1|李四|女|1950-01-01||妻"_s, u"1|张三|男|1949-09-16|990101194909163119|本人"_s,
                                            u"2|李四|女|1950-01-01||户主"_s, u"1|张三|男|1979-09-16||子"_s});
        QCOMPARE(reading.villagers.size(), 4);
        QCOMPARE(reading.counts.refused, 2);
        QVERIFY(reading.counts.isAsExpected());
        const auto note = std::ranges::find(reading.notes, RowFault::SamePerson, &RowNote::fault);
        QVERIFY(note != reading.notes.end());
        QCOMPARE(note->row, 4);
        QCOMPARE(note->other, u"3"_s);
        QVERIFY(faultsOf(reading, 5).contains(RowFault::SamePerson));
    }

    void theSameNameWithoutABirthDateIsFlagged()
    {
        const RosterReading reading = read({u"户编号|姓名|性别|与户主关系"_s, u"1|张三|男|户主"_s, u"1|张三|男|子"_s});
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(faultsOf(reading, 3), QList{RowFault::SameNameTwice});
        QCOMPARE(reading.notes[0].other, u"2"_s);
    }

    /// The month says as much as it can, and a row without a date is never good beside one of the name.
    void theSecondRowOfAHouseholdMayTellLess()
    {
        const QStringList home{u"户编号|姓名|性别|出生日期|与户主关系"_s, u"1|张三|男|1950-01-02|户主"_s, u"1|李四|女|1952-03-04|配偶"_s};
        const RosterReading month = read(home + QStringList{u"1|李四|女|1952.3|妻"_s});
        QCOMPARE(month.villagers.size(), 2);
        QVERIFY(faultsOf(month, 4).contains(RowFault::SamePerson));
        const RosterReading none = read(home + QStringList{u"1|李四|女||妻"_s});
        QVERIFY(faultsOf(none, 4).contains(RowFault::SameNameTwice));
        QCOMPARE(none.counts.good, 2);
        // A son may be called after his father.
        QCOMPARE(read(home + QStringList{u"1|张三|男|1980-01-02|子"_s}).counts.good, 3);
    }

    void aNumberOfAnotherRowTellsTheRow()
    {
        const RosterReading reading = read({u"姓名|身份证号|与户主关系"_s, u"张三|990101194909163119|户主"_s, u"李四|990101194909163119|子"_s});
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(reading.notes.constLast().fault, RowFault::IdTaken);
        QCOMPARE(reading.notes.constLast().other, u"2"_s);
    }

    void signsThatNobodySeesAreTakenOutAndShown()
    {
        for (const char16_t hidden : {u'\u202E', u'\u200B', u'\u2066', u'\u00AD', u'\u0007', u'\uFEFF'}) {
            const QString typed = u"张"_s + QChar(hidden) + u"三"_s;
            QCOMPARE(repairedName(typed), (Repaired{u"张三"_s, {RowFault::HiddenSigns}}));
            const RosterReading reading = read({u"姓名|与户主关系|备注"_s, typed + u"|户主|低"_s + QChar(hidden) + u"保"_s});
            QCOMPARE(reading.villagers[0].name, u"张三"_s);
            QCOMPARE(reading.villagers[0].remark, u"低保"_s);
            QCOMPARE(faultsOf(reading, 2), (QList{RowFault::HiddenSigns, RowFault::HiddenSigns}));
            QCOMPARE(reading.counts.repaired, 1);
        }
        QCOMPARE(repairedName(u"葛\U000E0100城"_s).text, u"葛\U000E0100城"_s); // the variant of a character is part of it
    }

    void longNamesAreRefusedAndLongTextsCut()
    {
        const QString uyghur = u"阿卜杜热合曼·阿卜杜克热木·买买提吐尔逊江·艾合买提"_s;
        const RosterReading reading = read({u"姓名|与户主关系|性别|备注"_s, uyghur + u"|户主|男|"_s, QString(51, u'张') + u"|子|男|好"_s,
                                            u"李四|女|女|"_s + QString(900, u'长')});
        QCOMPARE(reading.villagers.size(), 2);
        QCOMPARE(reading.villagers[0].name, uyghur);
        QCOMPARE(faultsOf(reading, 3), QList{RowFault::NameTooLong});
        QCOMPARE(reading.counts.refused, 1);
        QCOMPARE(faultsOf(reading, 4), QList{RowFault::TextCut});
        QCOMPARE(reading.villagers[1].remark.size(), longestRemark);
    }

    void aStarIsAnXOnlyWhereTheCheckSignIsOne()
    {
        QCOMPARE(repairedIdText(u"99010419690814538*"_s), (Repaired{u"99010419690814538X"_s, {RowFault::LowerX}}));
        QCOMPARE(repairedIdText(u"99010119490916311*"_s).text, u"99010119490916311*"_s);
        QCOMPARE(repairedIdText(u"990101********3119"_s).text, u"990101********3119"_s);
        const RosterReading reading = read({u"姓名|身份证号|与户主关系"_s, u"张三|99010119490916311*|户主"_s});
        QCOMPARE(faultsOf(reading, 2), QList{RowFault::IdUnreadable});
    }

    void numbersAreHiddenWhereverTheyStand()
    {
        for (const QString &number : {u"990101194909163119"_s, u"990101490916311"_s, u"９９０１０１１９４９０９１６３１１９"_s, u"990101 19490916 3119"_s,
                                      u"9901011949O916311x"_s, u"990101199913403119"_s, u"111111111111111"_s, u"990101-194909-163119"_s,
                                      u"99010119490916311*"_s, u"990101\u200B194909163119"_s}) {
            for (const QString &text : {number, u"张三"_s + number, u"住村东（"_s + number + u"）有病"_s, number + u"，电话"_s + u"19900000001"_s}) {
                const QString shown = withoutPersonalNumbers(text);
                QVERIFY2(shown.contains(u"****"_s) && !shown.contains(number.right(4)) && !shown.contains(number.first(6)), qPrintable(text + u" "_s + shown));
                QVERIFY(!shown.contains(u"00001"_s));
            }
        }
        for (const QString &text : {u"1965-03-04 至 1990-05-06"_s, u"户号 990101010001"_s, u"12 3 45.60 元"_s, u"2026年11月22日 08:30"_s})
            QCOMPARE(withoutPersonalNumbers(text), text);
        QVERIFY(withoutPersonalNumbers(QString(5000, u'长')).size() < 200);
    }
};

YISHIBU_TEST(TestDoubtfulRows)
#include "tst_doubtful_rows.moc"
