#include "app/notice/record_book_words.h"
#include "tests/support/test_case.h"

#include <QFile>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// The words of the six sheets, out of their file.
class TestRecordBookWords : public QObject
{
    Q_OBJECT

    static QByteArray shipped()
    {
        QFile file(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/record_book/record-book.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyPlaceOfTheShippedFileIsKnown()
    {
        const auto words = readRecordBookWords(shipped());
        QVERIFY(words.has_value()); // strict: an unknown place or word, or a missing one, refuses the file
        QCOMPARE(words->of(u"title"_s, {{u"village"_s, u"青石村"_s}, {u"form"_s, u"四议两公开"_s}}), u"青石村“四议两公开”决策实施登记表"_s);
        QCOMPARE(words->of(u"township"_s), u"乡镇参会\n人　　员"_s);
        QCOMPARE(words->of(u"blank.figure"_s), u"　　"_s); // a place to write keeps its width
        QCOMPARE(words->of(u"persons"_s, {{u"count"_s, u"{village}"_s}}), u"{village}人"_s); // no template inside a fact
    }

    void aFileThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("name");
        using Trouble = TemplateTrouble;
        QTest::newRow("unknown place") << QByteArray("{count}") << QByteArray("{number}") << int(Trouble::UnknownFact) << u"number"_s;
        QTest::newRow("place of another word") << QByteArray("= 会议形式") << QByteArray("= {count}") << int(Trouble::UnknownFact) << u"count"_s;
        QTest::newRow("unknown word") << QByteArray("came = ") << QByteArray("went = ") << int(Trouble::UnknownFact) << u"went"_s;
        QTest::newRow("word twice") << QByteArray("came = ") << QByteArray("expected = ") << int(Trouble::UnknownFact) << u"expected"_s;
        QTest::newRow("word missing") << QByteArray("came = ") << QByteArray("; came = ") << int(Trouble::MissingWord) << u"came"_s;
        QTest::newRow("word empty") << QByteArray("came = 实到") << QByteArray("came =") << int(Trouble::MissingWord) << u"came"_s;
        QTest::newRow("open bracket") << QByteArray("{count}") << QByteArray("{count") << int(Trouble::UnclosedBracket) << QString();
        QTest::newRow("not text") << QByteArray("came = ") << QByteArray("came = \xff\xfe") << int(Trouble::NotText) << QString();
    }
    void aFileThatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, trouble);
        QFETCH(QString, name);
        QByteArray bytes = shipped();
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        const auto words = readRecordBookWords(bytes);
        QVERIFY(!words);
        QVERIFY(words.error().is(TemplateTrouble(trouble)));
        QCOMPARE(words.error().names().value(0), name);
    }
};

YISHIBU_TEST(TestRecordBookWords)
#include "tst_record_book_words.moc"
