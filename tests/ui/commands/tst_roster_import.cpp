#include "tests/support/test_case.h"
#include "tests/ui/commands/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;
using test::Ran;
using test::runProgram;

/// A register and its lists, brought in from the terminal one after the other.
class TestRosterImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
    }
    void aListAloneFindsThePeopleOfTheBook();
    void whatStaysOpenIsTold();
    void theSameIsInTheJson();
    void theStatusSaysWhetherItWasTakenIn();

private:
    Ran bringIn(const QString &name, const QString &text, const QStringList &more = {}) const
    {
        QFile sheet(m_folder.filePath(name));
        if (!sheet.open(QIODevice::WriteOnly) || sheet.write(text.toUtf8()) < 0)
            qFatal("no sheet");
        sheet.close();
        const QStringList import{u"roster"_s, u"import"_s, name, u"--book"_s, u"b.yishibu"_s, u"--lang"_s, u"en"_s};
        return runProgram(import + more, m_folder.path());
    }
    Ran bringInNextYears(const QStringList &more = {}) const
    {
        const Ran first = bringIn(u"people.csv"_s, people);
        if (first.status != 0)
            qFatal("%s", qPrintable(first.err));
        return bringIn(u"next.csv"_s, nextYears, more);
    }

    const QString people = u"户编号,组别,姓名,与户主关系,性别,出生日期,户代表\n1,一组,张三,户主,男,1950-01-01,是\n1,一组,李秀英,妻,女,1952-02-02,\n"
                           "2,一组,王五,户主,男,1960-03-03,\n3,二组,赵六,户主,男,1961-04-04,\n3,二组,孙七,妻,女,1963-05-05,\n"
                           "4,三组,周八,户主,男,1964-06-06,\n4,三组,吴九,妻,女,1965-07-07,\n4,三组,郑十,子,男,1990-08-08,\n"_s;
    /// Household 1 sends somebody else, most of group 三 is not in it, and two lists stand below.
    const QString nextYears = u"户编号,组别,姓名,与户主关系,性别,出生日期,户代表\n1,一组,张三,户主,男,1950-01-01,\n1,一组,李秀英,妻,女,1952-02-02,是\n"
                              "2,一组,王五,户主,男,1960-03-03,\n3,二组,赵六,户主,男,1961-04-04,\n3,二组,孙七,妻,女,1963-05-05,\n"
                              "4,三组,周八,户主,男,1964-06-06,\n,,,,,,\n姓名,性别,联系电话,,,,\n张三,男,13900000001,,,,\n,,,,,,\n"
                              "姓名,性别,组别,职务,,,\n赵不在,男,一组,村委会委员,,,\n"_s;
    QTemporaryDir m_folder;
};

void TestRosterImport::whatStaysOpenIsTold()
{
    const Ran ran = bringInNextYears();
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    for (const QString &told : {u"another representative: 1"_s, u"Household 1: 张三; in the sheet 李秀英."_s,
                                u"Of group 三组 the sheet names 1 of 3 people"_s, u"row 9, was passed over"_s, u"赵不在"_s,
                                u"people 2, lines of lists 1."_s})
        QVERIFY2(ran.out.contains(told), qPrintable(told + u'\n' + ran.out));
    QVERIFY(!ran.out.contains(u"13900000001"_s));
}

void TestRosterImport::theSameIsInTheJson()
{
    const Ran ran = bringInNextYears({u"--json"_s});
    QCOMPARE(ran.out.count(u'\n'), 1);
    const QJsonObject told = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    const QJsonObject question{{u"household"_s, u"1"_s}, {u"group"_s, u"一组"_s}, {u"present"_s, u"张三"_s}, {u"in_sheet"_s, u"李秀英"_s}};
    QCOMPARE(told.value(u"delegates_open"_s).toArray(), QJsonArray{question});
    QCOMPARE(told.value(u"delegates_begun"_s).toInt(-1), 0);
    QCOMPARE(told.value(u"thin_groups"_s).toArray(), (QJsonArray{QJsonObject{{u"group"_s, u"三组"_s}, {u"named"_s, 1}, {u"listed"_s, 3}}}));
    const QJsonArray passedOver = told.value(u"passed_over"_s).toArray();
    QCOMPARE(passedOver.size(), 1);
    QCOMPARE(passedOver.at(0).toObject().value(u"row"_s).toInt(), 9);
    QCOMPARE(passedOver.at(0).toObject().value(u"why"_s).toString(), u"listed_again"_s);
    const QJsonArray open = told.value(u"open_lines"_s).toArray();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.at(0).toObject().value(u"name"_s).toString(), u"赵不在"_s);
    QCOMPARE(open.at(0).toObject().value(u"why"_s).toString(), u"nobody_fits"_s);
    QCOMPARE(told.value(u"missing"_s).toInt(), 2);
    QCOMPARE(told.value(u"waiting_people"_s).toInt(), 2);
    QCOMPARE(told.value(u"waiting_lines"_s).toInt(), 1);
    for (const QString &key : {u"columns_left"_s, u"named_again"_s, u"seats_ended"_s, u"new_book"_s})
        QVERIFY2(told.contains(key), qPrintable(key));
}

void TestRosterImport::theStatusSaysWhetherItWasTakenIn()
{
    QCOMPARE(bringInNextYears().status, 0); // also where something stays open
    const Ran another = bringIn(u"letter.csv"_s, u"亲爱的村民\n"_s);
    QCOMPARE(another.status, 1);
    QVERIFY(another.out.isEmpty() && another.err.count(u'\n') == 1);
    const Ran mistyped = bringIn(u"next.csv"_s, nextYears, {u"--jason"_s});
    QCOMPARE(mistyped.status, 2);
    QVERIFY(mistyped.out.isEmpty() && mistyped.err.count(u'\n') == 1);
}

void TestRosterImport::aListAloneFindsThePeopleOfTheBook()
{
    const Ran first = bringIn(u"people.csv"_s, u"户编号,组别,姓名,与户主关系,性别,出生日期\n"
                                                u"1,一组,张三,户主,男,1950-01-01\n1,一组,李秀英,妻,女,1952-02-02\n"_s);
    QVERIFY2(first.status == 0, qPrintable(first.err));
    const Ran list = bringIn(u"list.csv"_s, u"姓名,性别,组别,职务\n李秀英,女,一组,村委会主任\n赵不在,男,一组,村委会委员\n"_s);
    QVERIFY2(list.status == 0, qPrintable(list.err));
    // Only whom the book does not have is open.
    QVERIFY2(list.out.contains(u"赵不在"_s), qPrintable(list.out));
    QVERIFY2(!list.out.contains(u"李秀英"_s), qPrintable(list.out));
}

YISHIBU_TEST(TestRosterImport)

} // namespace yishibu

#include "tst_roster_import.moc"
