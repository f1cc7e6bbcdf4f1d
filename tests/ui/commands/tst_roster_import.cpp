#include "tests/support/test_case.h"
#include "tests/ui/commands/program.h"

#include <QFile>
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
    void aListAloneFindsThePeopleOfTheBook();

private:
    Ran bringIn(const QString &name, const QString &text) const
    {
        QFile sheet(m_folder.filePath(name));
        if (!sheet.open(QIODevice::WriteOnly) || sheet.write(text.toUtf8()) < 0)
            qFatal("no sheet");
        sheet.close();
        return runProgram({u"roster"_s, u"import"_s, name, u"--book"_s, u"b.yishibu"_s, u"--lang"_s, u"en"_s}, m_folder.path());
    }

    QTemporaryDir m_folder;
};

void TestRosterImport::aListAloneFindsThePeopleOfTheBook()
{
    const Ran people = bringIn(u"people.csv"_s, u"户编号,组别,姓名,与户主关系,性别,出生日期\n"
                                                u"1,一组,张三,户主,男,1950-01-01\n1,一组,李秀英,妻,女,1952-02-02\n"_s);
    QVERIFY2(people.status == 0, qPrintable(people.err));
    const Ran list = bringIn(u"list.csv"_s, u"姓名,性别,组别,职务\n李秀英,女,一组,村委会主任\n赵不在,男,一组,村委会委员\n"_s);
    QVERIFY2(list.status == 0, qPrintable(list.err));
    // Only whom the book does not have is open.
    QVERIFY2(list.out.contains(u"赵不在"_s), qPrintable(list.out));
    QVERIFY2(!list.out.contains(u"李秀英"_s), qPrintable(list.out));
}

YISHIBU_TEST(TestRosterImport)

} // namespace yishibu

#include "tst_roster_import.moc"
