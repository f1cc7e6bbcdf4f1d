#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"

#include "ui/controls/fingerprint_grid.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

QString allOf(QChar sign)
{
    return QStringList(16, QString(4, sign)).join(u' ');
}

} // namespace

/// A key is drawn by chance; the page that shows it must not be.
class TestFingerprintGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsWideForEveryKey_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("village page") << Look::Title;
        QTest::newRow("hand-over page") << Look::Body;
    }

    void isAsWideForEveryKey()
    {
        QFETCH(const Look, look);
        FingerprintGrid grid(look);
        QSize first;
        for (const QChar sign : u"0123456789abcdef"_s) {
            grid.setFingerprint(allOf(sign));
            test::showAt(grid, grid.sizeHint().width(), grid.sizeHint().height());
            QCOMPARE(test::clippedTexts(&grid), QStringList());
            if (first.isEmpty())
                first = grid.sizeHint();
            QCOMPARE(grid.sizeHint(), first);
        }
    }

    void isReadInRowsOfFour()
    {
        FingerprintGrid grid(Look::Body);
        const QString spoken = u"4c62 0f69 2875 5446 2f10 22f2 808e fd0d 8157 1612 e329 dd3c a54e 3c19 ee35 9cd2"_s;
        grid.setFingerprint(spoken);
        test::showAt(grid, 400, 200);
        const auto labels = grid.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 16);
        QStringList read;
        for (const QLabel *label : labels)
            read.append(label->text());
        QCOMPARE(read.join(u' '), spoken);
        QCOMPARE(labels[0]->y(), labels[3]->y());
        QVERIFY(labels[4]->y() > labels[3]->y());
        QVERIFY(grid.accessibleName().contains(spoken));
        grid.setFingerprint({});
        QVERIFY(grid.findChildren<QLabel *>().isEmpty());
    }
};

YISHIBU_TEST(TestFingerprintGrid)
#include "tst_fingerprint_grid.moc"
