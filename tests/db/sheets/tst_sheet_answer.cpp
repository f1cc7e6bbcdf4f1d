#include "db/sheets/sheet_answer.h"
#include "db/sheets/sheet_limits.h"
#include "tests/db/sheets/made_sheets.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

Cell someCell(QRandomGenerator &random)
{
    const QString signs = u"张三丰𠮷a1 ,;\n"_s;
    switch (random.bounded(4)) {
    case 0: return {};
    case 1: return {Cell::Kind::Number, QString::number(random.bounded(100000))};
    case 2: return {Cell::Kind::Date, QDate(1950, 1, 1).addDays(random.bounded(20000)).toString(Qt::ISODate)};
    default: break;
    }
    Cell cell{Cell::Kind::Text, u"甲"_s};
    for (int n = int(random.bounded(8)); n > 0; --n)
        cell.text += signs[qsizetype(random.bounded(int(signs.size())))];
    return cell;
}

QList<Sheet> someSheets(QRandomGenerator &random)
{
    QList<Sheet> sheets(qsizetype(random.bounded(4)));
    for (Sheet &sheet : sheets) {
        sheet.name = u"表%1"_s.arg(random.bounded(100));
        for (int n = int(random.bounded(3)); n > 0; --n) {
            const int top = int(random.bounded(50)), left = int(random.bounded(50));
            sheet.merges.append({top, left, top + int(random.bounded(9)), left + int(random.bounded(9))});
        }
        sheet.rows.resize(qsizetype(random.bounded(6)));
        for (QList<Cell> &row : sheet.rows) {
            for (int n = int(random.bounded(6)); n > 0; --n)
                row.append(someCell(random));
        }
    }
    return sheets;
}

bool areSame(const QList<Sheet> &one, const QList<Sheet> &other)
{
    return std::ranges::equal(one, other, [](const Sheet &a, const Sheet &b) {
        return a.name == b.name && a.rows == b.rows && a.merges == b.merges;
    });
}

bool isTaken(const Sheet &sheet)
{
    const auto answer = checkedAnswer(writtenAnswer(QList<Sheet>{sheet}));
    return answer && answer->has_value();
}

} // namespace

class TestSheetAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWasSaid()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 500; ++round) {
            const QList<Sheet> sheets = someSheets(random);
            const auto answer = checkedAnswer(writtenAnswer(sheets));
            QVERIFY(answer && answer->has_value());
            QVERIFY(areSame(**answer, sheets));
        }
        for (const SheetFault fault : {SheetFault::NotASpreadsheet, SheetFault::TooLarge, SheetFault::Unreadable,
                                       SheetFault::TooManyRows, SheetFault::OtherFormat}) {
            const auto answer = checkedAnswer(writtenAnswer(std::unexpected(fault)));
            QVERIFY(answer && !answer->has_value());
            QCOMPARE(answer->error(), fault);
        }
    }

    /// Every cut, and bytes flipped at random: no answer, or one within the limits.
    void isCheckedToTheLastByte()
    {
        QRandomGenerator random(12);
        const QByteArray whole = writtenAnswer(someSheets(random) + someSheets(random));
        for (qsizetype left = 0; left < whole.size(); ++left)
            QVERIFY(!checkedAnswer(whole.left(left)));
        QVERIFY(!checkedAnswer(whole + 'x'));
        QVERIFY(!checkedAnswer('x' + whole));
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = whole;
            for (int n = int(random.bounded(4)); n >= 0; --n)
                bytes[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(4) ? random.bounded(256) : 255);
            const auto answer = checkedAnswer(bytes);
            if (!answer || !answer->has_value())
                continue;
            for (const Sheet &sheet : **answer) {
                QVERIFY(sheet.rows.size() <= sheetRowLimit && sheet.name.size() <= sheetNameLimit);
                for (const Merge &merge : sheet.merges)
                    QVERIFY(merge.top <= merge.bottom && merge.left <= merge.right && merge.right < sheetColumnLimit);
            }
        }
    }

    void takesNothingBeyondTheLimits()
    {
        const Cell cell{Cell::Kind::Text, u"满"_s};
        QVERIFY(isTaken({.name = u"S"_s, .rows = {{cell}}}));
        QVERIFY(!isTaken({.name = QString(sheetNameLimit + 1, u'a')}));
        QVERIFY(!isTaken({.rows = {QList<Cell>(sheetColumnLimit + 1, cell)}}));
        QVERIFY(!isTaken({.rows = QList<QList<Cell>>(sheetRowLimit + 1)}));
        QVERIFY(!isTaken({.rows = {{{Cell::Kind::Text, QString(cellTextLimit + 1, u'a')}}}}));
        QVERIFY(!isTaken({.merges = {{3, 0, 2, 0}}}));
        QVERIFY(!isTaken({.merges = {{0, 0, sheetRowLimit, 0}}}));
        QVERIFY(!checkedAnswer(writtenAnswer(QList<Sheet>(sheetCountLimit + 1))));
        // Each sheet within the limits, but not all together.
        const Sheet wide{.rows = QList<QList<Cell>>(4000, QList<Cell>(sheetColumnLimit))};
        QVERIFY(isTaken(wide));
        QVERIFY(!checkedAnswer(writtenAnswer(QList<Sheet>(4, wide))));
    }

    void takesNoTextThatIsNotOfItsKind()
    {
        QVERIFY(!isTaken({.rows = {{{Cell::Kind::Text, {}}}}}));
        QVERIFY(!isTaken({.rows = {{{Cell::Kind::Number, u"十"_s}}}}));
        QVERIFY(!isTaken({.rows = {{{Cell::Kind::Number, u"nan"_s}}}}));
        QVERIFY(!isTaken({.rows = {{{Cell::Kind::Date, u"2026-02-30"_s}}}}));
        QVERIFY(!isTaken({.rows = {{{Cell::Kind::Date, u"20260101"_s}}}}));
        QVERIFY(!isTaken({.rows = {{{Cell::Kind::Date, u"2026-13"_s}}}}));
        QVERIFY(isTaken({.rows = {{{Cell::Kind::Date, u"1935-01"_s}}}}));
        QVERIFY(isTaken({.rows = {{{Cell::Kind::Number, u"-9.901e+17"_s}, {Cell::Kind::Date, u"2026-02-28"_s}}}}));
    }
};

YISHIBU_TEST(TestSheetAnswer)
#include "tst_sheet_answer.moc"
