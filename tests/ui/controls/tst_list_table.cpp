#include "tests/support/test_case.h"
#include "ui/controls/list_table.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace yishibu {

class TestListTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheContentNeedsIsNotCut_data();
    void whatTheContentNeedsIsNotCut();
};

void TestListTable::whatTheContentNeedsIsNotCut_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("ordinary") << Tokens::ordinaryText;
    QTest::newRow("large") << Tokens::largeText;
}

/// Each column as wide as its own text: nothing of it is left out, whatever the fractions of its letters add up to.
void TestListTable::whatTheContentNeedsIsNotCut()
{
    QFETCH(double, scale);
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
    QStandardItemModel model;
    QList<QStandardItem *> texts;
    QList<int> widths;
    QList<int> strong;
    for (int length = 1; length <= 40; ++length) {
        strong.append(int(widths.size()));
        widths.append(0);
        texts.append(new QStandardItem(u"2026年10月15日十五届三次"_s.repeated(3).left(length)));
    }
    model.appendRow(texts);
    ListTable table;
    table.setModel(&model);
    table.setStrongColumns(strong);
    table.setColumnWidths(widths);
    table.show();
    const QFontMetrics bold(tokensOf(&table).sans(16, true));
    for (int column = 0; column < texts.size(); ++column) {
        const QString text = texts[column]->text();
        const int room = table.columnWidth(column) - 2 * 8; // the cell keeps eight at either side
        QCOMPARE(bold.elidedText(text, Qt::ElideRight, room), text);
    }
    applyStyle(*qApp, Tokens());
}

} // namespace yishibu

using yishibu::TestListTable;
YISHIBU_TEST(TestListTable)
#include "tst_list_table.moc"
