#include "tests/support/test_case.h"
#include "ui/paper/line_breaking.h"
#include "ui/paper/paper_fonts.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestLineBreaking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twentyEightSquaresFillALine();
    void noClosingMarkBeginsALine();
    void numbersStayWhole();
    void twoMarksShareASquare();
    void aWideGapStaysRagged();
    void fullLinesEndFlush();
    void lineEndsBeginParagraphs();
    void directionMarksAndControlsAreTakenOut();

private:
    static LineMeasure measure(double squares, bool justify = true)
    {
        return {squares * em, 0, em, justify, [](QStringView text) { return widthOf(text, Face::Body, em); }};
    }
    static QStringList texts(const QString &text, double squares)
    {
        QStringList lines;
        for (const BrokenLine &line : brokenLines(text, measure(squares)))
            lines += line.text();
        return lines;
    }
    static constexpr double em = 15.75;
};

void TestLineBreaking::twentyEightSquaresFillALine()
{
    const QString text = u"村民代表会议"_s.repeated(14);
    const QStringList lines = texts(text, 156.0 / 25.4 * 72 / em);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).size(), 28);
    QCOMPARE(lines.join(QString()), text);
}

void TestLineBreaking::noClosingMarkBeginsALine()
{
    QRandomGenerator dice(5);
    const QString alphabet = u"村民代表会议决定三组道路硬化工程年月日，。、；：？！）》」』】〕”（《「『【〔“—…·%ab12"_s;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        int marks = 0;
        const int length = dice.bounded(120);
        while (text.size() < length) {
            const QChar c = alphabet.at(dice.bounded(int(alphabet.size())));
            const bool isMark = mayNotBegin(c.unicode()) || mayNotEnd(c.unicode());
            // Text has words between its marks; four marks in a row are more than any minutes need.
            marks = isMark ? marks + 1 : 0;
            if (marks <= 4)
                text += c;
        }
        const int squares = dice.bounded(10, 30);
        const QStringList lines = texts(text, squares);
        QCOMPARE(lines.join(QString()), text);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            QVERIFY2(!mayNotBegin(lines.at(i).front().unicode()), qPrintable(lines.join(u'\n')));
            QVERIFY2(!mayNotEnd(lines.at(i - 1).back().unicode()), qPrintable(lines.join(u'\n')));
        }
        for (const BrokenLine &line : brokenLines(text, measure(squares)))
            QVERIFY2(line.width <= (squares + 0.5) * em + 0.1, qPrintable(line.text())); // half a square may hang out empty
    }
}

void TestLineBreaking::numbersStayWhole()
{
    for (int squares = 12; squares < 30; ++squares) {
        for (const QString &line : texts(u"请拨打电话0000-1234567，或者在2026年11月22日19:30—21:12到村里来，用42.5万元修路"_s, squares)) {
            QVERIFY(!line.endsWith(u"0000-"_s));
            QVERIFY(!line.startsWith(u".5"_s) && !line.startsWith(u"026"_s));
        }
    }
    // What is longer than a line has to be parted all the same.
    QCOMPARE(texts(u"1"_s.repeated(300), 10).join(QString()).size(), 300);
}

void TestLineBreaking::twoMarksShareASquare()
{
    const double apart = brokenLines(u"（稿）村》"_s, measure(40)).first().width;
    const double together = brokenLines(u"（稿村）》"_s, measure(40)).first().width;
    QVERIFY(std::abs(apart - together - em / 2) < 0.1);
}

void TestLineBreaking::aWideGapStaysRagged()
{
    const auto lines = brokenLines(u"村务监督委员会abcdefghijklmnopqrstuvwxyz"_s, measure(14));
    QCOMPARE(lines.first().text(), u"村务监督委员会"_s);
    QVERIFY(std::abs(lines.first().width - 7 * em) < 0.1);
}

void TestLineBreaking::fullLinesEndFlush()
{
    const auto lines = brokenLines(u"应到38人，实到31人，占81.6%，达到法定到会人数26人，会议有效。会议对下列事项进行了表决，到会的人都在"_s, measure(20));
    QVERIFY(lines.size() >= 2);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const double blank = mayNotBegin(lines.at(i).text().back().unicode()) ? em / 2 : 0;
        QVERIFY(std::abs(lines.at(i).width - blank - 20 * em) < 0.1 || std::abs(lines.at(i).width - 20 * em) < 0.1);
    }
}

void TestLineBreaking::lineEndsBeginParagraphs()
{
    QCOMPARE(texts(u"一\n\n二"_s, 10), (QStringList{u"一"_s, QString(), u"二"_s}));
    QCOMPARE(texts(QString(), 10), QStringList{QString()});
}

void TestLineBreaking::directionMarksAndControlsAreTakenOut()
{
    QCOMPARE(cleanForPaper(u"同意\u202e22\u202c人\u0007\u0000，\tA\r\n"_s), u"同意22人， A\n"_s);
    QCOMPARE(cleanForPaper(u"张𬱖·é"_s), u"张𬱖·é"_s);
}

YISHIBU_TEST(TestLineBreaking)
#include "tst_line_breaking.moc"
