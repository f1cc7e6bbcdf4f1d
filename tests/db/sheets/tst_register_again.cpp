#include "app/intake/known_people.h"
#include "app/intake/register_changes.h"
#include "db/sheets/open_sheet.h"
#include "tests/support/test_case.h"

#include <QDir>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// Nothing stands below the heading any more.
void empty(Sheet &sheet, const Headings &headings, Column column)
{
    const int at = headings.at(column);
    for (qsizetype row = headings.lastRow + 1; at >= 0 && row < sheet.rows.size(); ++row) {
        if (at < sheet.rows[row].size() && sheet.rows[row].size() > 3)
            sheet.rows[row][at] = Cell();
    }
    sheet.merges.removeIf([at](const Merge &merge) { return merge.left <= at && at <= merge.right && merge.top > 3; });
}

LineChanges changesOf(const RosterReading &again, const RosterReading &before)
{
    RosterReading people = again;
    BodyReading none;
    const Roster known(before.villagers, before.households);
    recognise(people, none, known, before.numbers);
    LineChanges changes = registerChanges(people, known, before.numbers).people;
    changes.added += people.counts.refused - again.counts.refused; // open, and to be seen as well
    return changes;
}

} // namespace

/// The sample registers come again with less in them: nobody is in the book twice.
class TestRegisterAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsDoubled_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<int>>("emptied");
        const QList<std::pair<QString, QString>> files{{u"usual"_s, u"resources/practice/qingshi.xlsx"_s}, {u"csv"_s, u"tests/sheets/shiban.csv"_s},
                                                       {u"old"_s, u"tests/sheets/heishan.xls"_s}, {u"messy"_s, u"tests/sheets/liushugou-messy.xlsx"_s}};
        for (const auto &[name, path] : files) {
            QTest::newRow(qPrintable(name + u" whole"_s)) << path << QList<int>{};
            QTest::newRow(qPrintable(name + u" no ID"_s)) << path << QList{int(Column::CitizenId)};
            QTest::newRow(qPrintable(name + u" no ID, no group"_s)) << path << QList{int(Column::CitizenId), int(Column::Group)};
            QTest::newRow(qPrintable(name + u" no ID, no number, no group"_s))
                << path << QList{int(Column::CitizenId), int(Column::HouseholdNumber), int(Column::Group)};
        }
    }

    void nobodyIsDoubled()
    {
        QFETCH(QString, path);
        QFETCH(QList<int>, emptied);
        auto workbook = openSheet(QDir(QStringLiteral(YISHIBU_SOURCE_DIR)).filePath(path));
        QVERIFY(workbook);
        const RosterReading whole = *readRoster(*workbook, today);
        for (int i = 0; i < whole.sheets.size(); ++i) {
            for (const int column : std::as_const(emptied)) {
                if (whole.sheets[i].role == SheetRole::Register)
                    empty(workbook->sheets[i], *whole.sheets[i].headings, Column(column));
            }
        }
        const RosterReading less = *readRoster(*workbook, today);
        QCOMPARE(changesOf(less, less), (LineChanges{0, 0, less.counts.persons})); // the same again
        QCOMPARE(changesOf(less, whole).added, 0);                                 // less than the book has
    }
};

YISHIBU_TEST(TestRegisterAgain)
#include "tst_register_again.moc"
