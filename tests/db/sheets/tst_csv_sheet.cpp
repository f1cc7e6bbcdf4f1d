#include "db/sheets/formats/csv_sheet.h"
#include "db/sheets/formats/text_encoding.h"
#include "tests/db/sheets/made_sheets.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<Cell> &row)
{
    QStringList out;
    for (const Cell &cell : row)
        out.append(cell.text);
    return out;
}

QString written(const QList<QStringList> &table, QChar separator, QRandomGenerator &random)
{
    QString text;
    for (const QStringList &row : table) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString field = row[i];
            const bool must = field.contains(separator) || field.contains(u'"') || field.contains(u'\n')
                              || field.contains(u'\r') || (row.size() == 1 && field.isEmpty());
            if (must || random.bounded(4) == 0)
                field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
            text += (i > 0 ? QString(separator) : QString()) + field;
        }
        text += random.bounded(2) ? u"\r\n"_s : u"\n"_s;
    }
    return text;
}

QByteArray in(const char *encoding, const QString &text)
{
    return QStringEncoder(encoding)(text);
}

} // namespace

class TestCsvSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatWasWritten()
    {
        QRandomGenerator random(20261122);
        const QString signs = u"张三丰a1 ,;\t\"\n\r、，"_s;
        for (int round = 0; round < 400; ++round) {
            const QChar separator = QStringView(u",;\t")[random.bounded(3)];
            QList<QStringList> table;
            const int width = 1 + int(random.bounded(5));
            for (int r = int(random.bounded(6)) + 1; r > 0; --r) {
                QStringList row;
                for (int c = 0; c < width; ++c) {
                    QString field;
                    for (int n = int(random.bounded(6)); n > 0; --n)
                        field += signs[qsizetype(random.bounded(int(signs.size())))];
                    row.append(field);
                }
                table.append(row);
            }
            const auto sheet = readCsv(written(table, separator, random), separator);
            QVERIFY(sheet);
            QCOMPARE(sheet->rows.size(), table.size());
            for (qsizetype r = 0; r < table.size(); ++r)
                QCOMPARE(texts(sheet->rows[r]), table[r]);
        }
    }

    void choosesTheSeparatorOfMostLines()
    {
        QCOMPARE(csvSeparator(u"某村花名册\n姓名;性别;电话\n张三;男;\"1,2\"\n李四;女;\n"), u';');
        QCOMPARE(csvSeparator(u"姓名\t性别\n张三\t男\n"), u'\t');
        QCOMPARE(csvSeparator(u"姓名,备注\n张三,\"a;b;c\"\n"), u',');
        QCOMPARE(csvSeparator(u"姓名\n张三\n"), u',');
    }

    void obeysTheSeparatorLineOfSpreadsheetPrograms()
    {
        const auto sheet = readCsv(u"sep=;\r\n姓名;性别,民族\r\n"_s);
        QVERIFY(sheet);
        QCOMPARE(texts(sheet->rows[0]), (QStringList{u"姓名"_s, u"性别,民族"_s}));
    }

    void refusesAQuoteThatNeverCloses()
    {
        const auto sheet = readCsv(u"姓名,性别\n\"张三,男\n李四,女\n"_s);
        QVERIFY(!sheet);
        QVERIFY(sheet.error() == CsvFault::OpenQuote);
    }

    void keepsEveryDigit()
    {
        const auto sheet = readCsv(u"990102198708096145\t,00123\n"_s, u',');
        QCOMPARE(sheet->at(0, 0), u"990102198708096145\t"_s);
        QCOMPARE(sheet->at(0, 1), u"00123"_s);
    }

    void decodesWhateverChineseProgramsWrite()
    {
        const QString text = u"姓名,性别\r\n龙𠮷,男\r\n"_s;
        QCOMPARE(decodedText(text.toUtf8()), text);
        QCOMPARE(decodedText("\xEF\xBB\xBF" + text.toUtf8()), text);
        QCOMPARE(decodedText(in("GB18030", text)), text);
        QCOMPARE(decodedText("\xFF\xFE" + in("UTF-16LE", text)), text);
        QCOMPARE(decodedText("\xFE\xFF" + in("UTF-16BE", text)), text);
        const QString latin = u"name,sex\r\n1,2\r\n"_s;
        QCOMPARE(decodedText(in("UTF-16LE", latin)), latin);
        QCOMPARE(decodedText(in("UTF-16BE", latin)), latin);
    }

    /// Each encoding with each separator, as a whole file.
    void readsTheSameTableFromEveryKindOfText()
    {
        const QList<QStringList> table{{u"姓名"_s, u"公民身份号码"_s, u"备注"_s},
                                       {u"龙𠮷"_s, u"990102198708096145"_s, u"甲,乙;丙\t丁"_s},
                                       {u"张三"_s, u"99010219870809614X"_s, u"\"引\"\n号"_s}};
        QRandomGenerator random(6);
        for (const QChar separator : {u',', u';', u'\t'}) {
            const QString text = written(table, separator, random);
            const QList<QByteArray> files{text.toUtf8(),        "\xEF\xBB\xBF" + text.toUtf8(), in("GB18030", text),
                                          in("UTF-16LE", text), in("UTF-16BE", text),           "\xFF\xFE" + in("UTF-16LE", text),
                                          "\xFE\xFF" + in("UTF-16BE", text)};
            for (const QByteArray &file : files) {
                const auto sheets = made::readHere(file, u"名册.csv"_s);
                QVERIFY(sheets);
                QCOMPARE(sheets->size(), 1);
                QCOMPARE(sheets->constFirst().name, u"名册"_s);
                QCOMPARE(sheets->constFirst().rows.size(), table.size());
                for (qsizetype row = 0; row < table.size(); ++row)
                    QCOMPARE(texts(sheets->constFirst().rows[row]), table[row]);
            }
        }
    }

    void saysThatBytesAreNoText()
    {
        QVERIFY(!decodedText(QByteArray("abc\0def", 7)));
        QVERIFY(!decodedText(QByteArray("\xEF\xBB\xBF\xFF\xFF")));
        QVERIFY(!decodedText(QByteArray("\xD5\xC5\xC8"))); // cut in the middle of a character
        QVERIFY(!decodedText(QByteArray("\x01\x02\x03")));
    }
};

YISHIBU_TEST(TestCsvSheet)
#include "tst_csv_sheet.moc"
