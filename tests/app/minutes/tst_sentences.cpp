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
    void onlyLawsStandInMarks();
    void aGroundThatIsNoLawIsNamedOtherwise();
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
    QTest::newRow("two and two") << u"某省办法第六条第一款和某县村务公开条例第十条"_s << u"《某省办法》第六条第一款和《某县村务公开条例》第十条"_s;
    QTest::newRow("after another") << u"国家法律未规定，参照某省实施村民委员会组织法办法第二十五条"_s
                                   << u"国家法律未规定，参照《某省实施村民委员会组织法办法》第二十五条"_s;
    QTest::newRow("way of work") << u"四议两公开工作法，人数由各地规定"_s << u"《四议两公开工作法》，人数由各地规定"_s;
    QTest::newRow("name alone") << u"某省实施村民委员会组织法办法"_s << u"《某省实施村民委员会组织法办法》"_s;
    QTest::newRow("charter") << u"农村集体经济组织法第二十八条，到会人数由章程规定"_s
                             << u"《中华人民共和国农村集体经济组织法》第二十八条，到会人数由章程规定"_s;
    for (const QString &none : {u"国家法律未规定，按海南、四川的办法取过半数"_s, u"本村规定"_s, u"人数由各地规定（本村）"_s,
                                u"国家法律只规定由谁召集，由村委会主任主持是惯例"_s})
        QTest::newRow(qPrintable(none)) << none << none;
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

/// Every citation and every title of the packs that come with the program, as paper writes it.
void TestSentences::onlyLawsStandInMarks()
{
    const QStringList laws{u"中华人民共和国村民委员会组织法"_s,     u"中华人民共和国农村集体经济组织法"_s, u"农村土地承包法"_s,
                           u"土地管理法"_s,                         u"支部工作条例"_s,                     u"中国共产党支部工作条例"_s,
                           u"海南省实施村民委员会组织法办法"_s,     u"山东省实施村民委员会组织法办法"_s,   u"四议两公开工作法"_s};
    QStringList texts;
    const auto collect = [&](const auto &self, const QJsonValue &value, const QString &key) -> void {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            self(self, each.value(), each.key());
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            self(self, one, key);
        if (value.isString() && (key.endsWith(u"article"_s) || key == u"title"_s || key == u"households_source"_s))
            texts.append(value.toString());
    };
    QDir folder(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/rules"));
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        collect(collect, QJsonDocument::fromJson(file.readAll()).object(), {});
    }
    QVERIFY(texts.size() > 200);
    static const QRegularExpression marked(u"《([^》]*)》"_s);
    for (const QString &text : std::as_const(texts)) {
        if (text.contains(u'《'))
            continue; // it came with its marks
        const QString onPaper = withLawMarks(text);
        for (auto each = marked.globalMatch(onPaper); each.hasNext();) {
            const QString name = each.next().captured(1);
            QVERIFY2(laws.contains(name), qPrintable(name + u" in "_s + text));
        }
        // And none is forgotten.
        static const QRegularExpression bare(u"[法例]第[一二三四五六七八九十]+条"_s);
        QVERIFY2(!bare.match(onPaper).hasMatch(), qPrintable(onPaper));
    }
}

void TestSentences::aGroundThatIsNoLawIsNamedOtherwise()
{
    QCOMPARE(onWhatGround(u"村民委员会组织法第三十条"_s), u"依照《中华人民共和国村民委员会组织法》第三十条"_s);
    QCOMPARE(onWhatGround(u"本村规定"_s), u"按本村规定"_s);
    QCOMPARE(onWhatGround(u"国家法律未规定，按海南、四川的办法取过半数"_s), u"国家法律未规定，按海南、四川的办法取过半数"_s);
    QCOMPARE(onWhatGround({}), QString());
    QCOMPARE(ruledBy(u"村民委员会组织法第三十条"_s), u"《中华人民共和国村民委员会组织法》第三十条规定的"_s);
    QCOMPARE(ruledBy(u"国家法律未规定，按海南、四川的办法取过半数"_s), QString());
    Minutes minutes;
    minutes.lawTitle = u"中华人民共和国村民委员会组织法（2018年修正），集体事项依农村集体经济组织法"_s;
    QCOMPARE(sentences::lawOf(minutes), u"《中华人民共和国村民委员会组织法》（2018年修正）"_s);
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
