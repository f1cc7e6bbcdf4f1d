#include "tests/support/test_case.h"
#include "ui/controls/strokes_painting.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

const QRectF board(0, 0, 900, 180);

/// The picture of a sign as it has come so far.
QImage painted(int strokes, const QRectF &rect, double least = 10)
{
    QImage image(rect.size().toSize() + QSize(20, 20), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(Tokens().sans(20, true));
    paintStrokes(painter, rect.translated(10, 10), strokes, Qt::black, least);
    return image;
}

qsizetype inkOf(const QImage &image)
{
    qsizetype ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixelColor(x, y).lightness() < 128;
    return ink;
}

} // namespace

/// The strokes of 正 that the hall counts along with.
class TestStrokesPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyLinesAsStrokes()
    {
        for (int strokes = 0; strokes <= 1000; ++strokes) {
            const SignGrid grid = signGridFor(board.size(), strokes, 90);
            QCOMPARE(strokeLines({}, grid, strokes).size(), strokes);
        }
        QCOMPARE(strokeLines({}, signGridFor(board.size(), -3, 90), -3).size(), 0);
    }

    /// 一, 丨, a short 一, a short 丨, 一: top, middle, right, left, bottom.
    void theyAreDrawnInTheOrderInWhichTheyAreWritten()
    {
        const QList<QLineF> sign = strokeLines({}, {.side = 100}, 5);
        for (const int across : {0, 2, 4})
            QCOMPARE(sign.at(across).y1(), sign.at(across).y2());
        for (const int down : {1, 3})
            QCOMPARE(sign.at(down).x1(), sign.at(down).x2());
        QVERIFY(sign.at(0).y1() < 10 && sign.at(4).y1() > 90);
        QVERIFY(sign.at(4).length() > sign.at(0).length()); // the foot is the widest
        QVERIFY(qAbs(sign.at(1).x1() - 50) < 3 && sign.at(1).length() > 80);
        QCOMPARE(sign.at(2).x1(), sign.at(1).x1()); // the short one goes out from the middle to the right
        QVERIFY(sign.at(2).x2() > 80 && sign.at(2).length() < sign.at(0).length() * 0.6);
        QVERIFY(sign.at(3).x1() < 30 && sign.at(3).y2() > 90 && sign.at(3).length() < sign.at(1).length() * 0.7);
    }

    void noSignLeavesItsPlaceOrLiesOnAnother()
    {
        for (const QSizeF &room : {QSizeF(900, 180), QSizeF(300, 44), QSizeF(60, 60), QSizeF(1200, 40)}) {
            for (const int strokes : {1, 5, 6, 24, 25, 26, 99, 300, 1000}) {
                const SignGrid grid = signGridFor(room, strokes, 90);
                QVERIFY(grid.columns * grid.lines * strokesPerSign >= strokes);
                QVERIFY(grid.height() <= room.height() + 0.001);
                const QRectF place(QPointF(7, 3), room);
                QList<QRectF> signs;
                const QList<QLineF> lines = strokeLines(place.topLeft(), grid, strokes);
                for (int i = 0; i < lines.size(); ++i) {
                    QVERIFY(place.adjusted(-0.01, -0.01, 0.01, 0.01).contains(lines.at(i).p1()) && place.adjusted(-0.01, -0.01, 0.01, 0.01).contains(lines.at(i).p2()));
                    const QRectF box = QRectF(lines.at(i).p1(), lines.at(i).p2()).normalized();
                    if (i % strokesPerSign == 0)
                        signs.append(box);
                    else
                        signs.last() |= box;
                }
                for (int i = 1; i < signs.size(); ++i)
                    QVERIFY(!signs.at(i).intersects(signs.at(i - 1)));
            }
        }
    }

    void moreStrokesAreNeverLarger()
    {
        double before = 1000;
        for (int strokes = 1; strokes <= 1000; ++strokes) {
            const double side = signGridFor(board.size(), strokes, 90).side;
            QVERIFY(side <= before && side <= 90);
            before = side;
        }
    }

    /// 5 × complete + what is beside it: nothing is lost where a number stands for the signs.
    void aBundleComesToTheSame()
    {
        QCOMPARE(bundleOf(0), (SignBundle{0, 0}));
        for (int strokes = 1; strokes <= 1000; ++strokes) {
            const SignBundle bundle = bundleOf(strokes);
            QCOMPARE(bundle.signs * strokesPerSign + bundle.strokes, strokes);
            QVERIFY(bundle.strokes >= 1 && bundle.strokes <= strokesPerSign); // the last call is seen as a stroke
        }
    }

    void everyCallIsSeen()
    {
        for (int strokes = 0; strokes < 60; ++strokes)
            QVERIFY2(painted(strokes + 1, board) != painted(strokes, board), qPrintable(QString::number(strokes)));
        for (int strokes = 0; strokes < 10; ++strokes)
            QVERIFY2(inkOf(painted(strokes + 1, board)) > inkOf(painted(strokes, board)), qPrintable(QString::number(strokes)));
        // Bundled too: the picture changes with every call.
        for (int strokes = 900; strokes < 911; ++strokes)
            QVERIFY(painted(strokes + 1, QRectF(0, 0, 300, 40), 30) != painted(strokes, QRectF(0, 0, 300, 40), 30));
    }

    void whatIsPaintedStaysInItsPlaceAndSaysHowWideItIs()
    {
        for (const double least : {10.0, 36.0}) {
            for (const int strokes : {1, 7, 33, 250, 1000}) {
                const QRectF rect(0, 0, 320, 48);
                const QImage image = painted(strokes, rect, least);
                int right = 0;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        right = image.pixelColor(x, y).lightness() < 128 ? qMax(right, x) : right;
                QImage other(10, 10, QImage::Format_RGB32);
                QPainter painter(&other);
                painter.setFont(Tokens().sans(20, true));
                const double wide = paintStrokes(painter, rect, strokes, Qt::black, least);
                QVERIFY2(wide <= rect.width() + 1, qPrintable(QString::number(strokes)));
                QVERIFY2(qAbs(right - 10 - wide) < 6 || strokes < strokesPerSign, qPrintable(u"%1: %2, %3"_s.arg(strokes).arg(right - 10).arg(wide)));
            }
        }
    }
};

YISHIBU_TEST(TestStrokesPainting)

} // namespace yishibu

#include "tst_strokes_painting.moc"
