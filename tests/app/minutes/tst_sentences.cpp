#include "app/minutes/law_names.h"
#include "app/minutes/sentences.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// What minutes, notices and record packages say in common.
class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySentenceEndsOnce();
    void lawNamesStandInMarks_data();
    void lawNamesStandInMarks();
    void theSameLawIsNamedOnce();
    void theTownshipKeepsTheRecord_data();
    void theTownshipKeepsTheRecord();
};

void TestSentences::everySentenceEndsOnce()
{
    const QStringList texts{u"硬化三组至五组村道"_s, u"水费每吨1.8元（试行一年）"_s, u"按“谁受益、谁出工”"_s, u"见《管护办法》"_s, u"3"_s};
    const QStringList ends{{}, u"。"_s, u"。。"_s, u"；"_s, u"，"_s, u"、"_s, u"！"_s, u"？"_s, u"……"_s, u"。 "_s, u"；。"_s,
                           u"\n"_s, u"。”"_s, u"）。"_s, u"：“好。”"_s, u"　"_s, u";"_s};
    static constexpr QStringView last = u"。！？…”";
    for (const QString &text : texts) {
        for (const QString &end : ends) {
            const QString sentence = sentences::ended(text + end);
            QVERIFY2(sentence.startsWith(text), qPrintable(sentence));
            QVERIFY2(last.contains(sentence.back()), qPrintable(sentence));
            for (const QString &twice : {u"。。"_s, u"；。"_s, u"，。"_s, u"！。"_s, u"？。"_s, u"。”。"_s, u"…。"_s})
                QVERIFY2(!sentence.contains(twice), qPrintable(sentence));
            QCOMPARE(sentences::ended(sentence), sentence);
        }
    }
    QCOMPARE(sentences::ended(u"先修三组；"_s), u"先修三组。"_s);
    QCOMPARE(sentences::ended(u"按“谁受益、谁出工”"_s), u"按“谁受益、谁出工”。"_s);
    QCOMPARE(sentences::ended(u" 。 "_s), QString());
}

void TestSentences::lawNamesStandInMarks_data()
{
    QTest::addColumn<QString>("citation");
    QTest::addColumn<QString>("onPaper");
    QTest::newRow("article") << u"村民委员会组织法第三十条"_s << u"《中华人民共和国村民委员会组织法》第三十条"_s;
    QTest::newRow("paragraph") << u"村民委员会组织法第二十八条第一款第（一）项"_s
                               << u"《中华人民共和国村民委员会组织法》第二十八条第一款第（一）项"_s;
    QTest::newRow("title") << u"中华人民共和国村民委员会组织法（2025年修正）"_s << u"《中华人民共和国村民委员会组织法》（2025年修正）"_s;
    QTest::newRow("collective") << u"农村集体经济组织法第二十七条"_s << u"《中华人民共和国农村集体经济组织法》第二十七条"_s;
    QTest::newRow("two") << u"村民委员会组织法第三十条、某省实施村民委员会组织法办法第十四条"_s
                         << u"《中华人民共和国村民委员会组织法》第三十条、《某省实施村民委员会组织法办法》第十四条"_s;
    QTest::newRow("figures") << u"某省村务公开条例第13条"_s << u"《某省村务公开条例》第13条"_s;
    QTest::newRow("marked") << u"《某法》第三条"_s << u"《某法》第三条"_s;
    QTest::newRow("no law") << u"2026年村民会议授权"_s << u"2026年村民会议授权"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestSentences::lawNamesStandInMarks()
{
    QFETCH(QString, citation);
    QFETCH(QString, onPaper);
    QCOMPARE(withLawMarks(citation), onPaper);
    QCOMPARE(withLawMarks(onPaper), onPaper);
}

void TestSentences::theSameLawIsNamedOnce()
{
    Minutes minutes;
    minutes.lawTitle = u"中华人民共和国村民委员会组织法（2025年修正）"_s;
    minutes.quorum = 26;
    minutes.quorumArticle = u"村民委员会组织法第三十条"_s;
    QCOMPARE(sentences::lawOf(minutes), u"《中华人民共和国村民委员会组织法》（2025年修正）；法定到会人数26人（同法第三十条）"_s);
    minutes.quorumArticle = u"某省实施办法第十四条"_s;
    QVERIFY(sentences::lawOf(minutes).endsWith(u"（《某省实施办法》第十四条）"_s));
    QCOMPARE(sentences::lawOf(Minutes{}), QString());
}

void TestSentences::theTownshipKeepsTheRecord_data()
{
    QTest::addColumn<QString>("township");
    QTest::addColumn<QString>("archive");
    QTest::newRow("town") << u"青石镇"_s << u"镇存档"_s;
    QTest::newRow("township") << u"青石乡"_s << u"乡存档"_s;
    QTest::newRow("of a people") << u"青石苗族乡"_s << u"乡存档"_s;
    QTest::newRow("street") << u"青石街道"_s << u"街道存档"_s;
    QTest::newRow("street office") << u"镇南街道办事处"_s << u"街道存档"_s;
    QTest::newRow("government") << u"城乡镇人民政府"_s << u"镇存档"_s;
    QTest::newRow("sumu") << u"青石苏木"_s << u"苏木存档"_s;
    QTest::newRow("says nothing") << u"青石"_s << u"乡镇存档"_s;
    QTest::newRow("unknown") << QString() << u"乡镇存档"_s;
}

void TestSentences::theTownshipKeepsTheRecord()
{
    QFETCH(QString, township);
    QFETCH(QString, archive);
    QCOMPARE(sentences::archiveOf(township), archive);
}

YISHIBU_TEST(TestSentences)
#include "tst_sentences.moc"
