#include "tests/support/room_for_text.h"
#include "tests/support/test_case.h"
#include "ui/style/hall_style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTreeView>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// Qt's own dialog for files stands in our text sizes and cuts no name, size or date.
class TestFileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyStyle(*qApp, Tokens()); }

    void cutsNothingInEitherTextSize()
    {
        QTemporaryDir folder;
        const QString name = u"青石村.xlsx"_s;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(123'456));
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText}) {
            Tokens tokens;
            tokens.scale = scale;
            applyStyle(*qApp, tokens);
            QFileDialog dialog(nullptr, u"Open a book"_s, folder.path());
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            auto *list = dialog.findChild<QTreeView *>(u"treeView"_s);
            QVERIFY(list);
            QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 1);
            QTest::qWait(50);
            if (const QString pictures = qEnvironmentVariable("YISHIBU_GRAB"); !pictures.isEmpty())
                dialog.grab().save(QDir(pictures).filePath(scale > 1 ? u"file-dialog-large.png"_s : u"file-dialog.png"_s));
            QVERIFY(list->isVisible());
            for (int column = 0; column < list->model()->columnCount(); ++column) {
                if (list->isColumnHidden(column))
                    continue;
                const QModelIndex cell = list->model()->index(0, column, list->rootIndex());
                const int needed = list->fontMetrics().horizontalAdvance(cell.data().toString());
                QVERIFY2(list->visualRect(cell).width() >= needed, qPrintable(cell.data().toString()));
            }
        }
    }
};

YISHIBU_TEST(TestFileDialog)
#include "tst_file_dialog.moc"
