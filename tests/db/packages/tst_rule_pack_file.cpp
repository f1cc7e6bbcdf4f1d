#include "db/packages/rule_pack_file.h"

#include "app/rules/brought_pack.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

constexpr qsizetype kib = 1024;

/// A whole pack with one piece of its head written otherwise.
QByteArray pack(const QByteArray &more = R"("cards": [], "matters": [], "changes": [])")
{
    return R"({"format": "yishibu-rule-pack/1", "id": "town", "title": "镇规", "short_title": "镇规",
"family": "town", "overlays": "organic_law", "effective_from": "2026-06-01",
)" + more
           + "}";
}

/// So many entries of a list, one a line.
QByteArray list(const QByteArray &key, int count, const std::function<QByteArray(int)> &entry)
{
    QByteArray text = "\"" + key + "\": [\n";
    for (int i = 0; i < count; ++i)
        text += entry(i) + (i + 1 < count ? ",\n" : "\n");
    return text + "]";
}

QByteArray matter(int i)
{
    return R"({"id": "m)" + QByteArray::number(i) + R"(", "name": "事项", "article": "镇规", "decided_by": ["villagers_assembly"]})";
}

QByteArray change(int i)
{
    return R"({"meeting": "kind_)" + QByteArray::number(i) + R"(", "per_year": 1})";
}

} // namespace

/// A pack on a stick that somebody means harm with: what lies there is no file, or far too much, or not what it seems.
class TestRulePackFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_stick;

    QString at(const QString &name) const { return m_stick->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    bool isNothing(const QString &path) const
    {
        const auto found = readPackOnStick(path);
        return !found && found.error().is(BroughtPackFault::NoPackThere) && !found.error().names().value(0).isEmpty();
    }

private Q_SLOTS:
    void init() { m_stick = std::make_unique<QTemporaryDir>(); }

    void aFolderOrAFileIsRead()
    {
        put(u"pack.json"_s, pack());
        put(u"pack.json.sig"_s, "signed");
        for (const QString &path : {m_stick->path(), at(u"pack.json"_s)}) {
            const auto found = readPackOnStick(path);
            QVERIFY(found);
            QCOMPARE(found->text, pack());
            QCOMPARE(found->signature, QByteArray("signed"));
        }
        QFile::remove(at(u"pack.json.sig"_s));
        QVERIFY(readPackOnStick(m_stick->path())->signature.isEmpty());
        QVERIFY(isNothing(at(u"no-such-folder"_s)));
    }

    void whatIsNoFileIsNotRead()
    {
        put(u"elsewhere"_s, pack());
        QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"pack.json"_s)));
        QVERIFY(isNothing(m_stick->path()));
        QVERIFY(isNothing(at(u"pack.json"_s)));
        QVERIFY(QFile::remove(at(u"pack.json"_s)));
        QVERIFY(QDir(m_stick->path()).mkdir(u"pack.json"_s));
        QVERIFY(isNothing(m_stick->path()));
        QVERIFY(QDir(m_stick->path()).rmdir(u"pack.json"_s));
        QCOMPARE(mkfifo(QFile::encodeName(at(u"pack.json"_s)).constData(), 0600), 0);
        QVERIFY(isNothing(m_stick->path())); // and nobody waits for its other end
    }

    void aSignatureThatIsNoFileIsNone()
    {
        put(u"pack.json"_s, pack());
        put(u"elsewhere"_s, "signed");
        QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"pack.json.sig"_s)));
        QVERIFY(readPackOnStick(m_stick->path())->signature.isEmpty());
        QVERIFY(QFile::remove(at(u"pack.json.sig"_s)));
        QCOMPARE(mkfifo(QFile::encodeName(at(u"pack.json.sig"_s)).constData(), 0600), 0);
        QVERIFY(readPackOnStick(m_stick->path())->signature.isEmpty());
    }

    void whatIsTooLargeIsNotReadToItsEnd()
    {
        put(u"pack.json"_s, QByteArray(1024 * kib, ' '));
        QCOMPARE(readPackOnStick(m_stick->path())->text.size(), 1024 * kib);
        put(u"pack.json"_s, QByteArray(1024 * kib + 1, ' '));
        const auto large = readPackOnStick(m_stick->path());
        QVERIFY(!large && large.error().is(RulePackFault::TooLarge));
        QCOMPARE(large.error().figures(), QList<qint64>{1024});
        put(u"pack.json"_s, pack());
        put(u"pack.json.sig"_s, QByteArray(64 * kib, 'A'));
        QVERIFY(readPackOnStick(m_stick->path())->signature.size() <= 16 * kib);
    }

    void whatIsInItIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, RulePackFault fault, int line) {
            QTest::newRow(name) << text << int(fault) << line;
        };
        row("deep", pack("\"cards\": " + QByteArray(200000, '[') + QByteArray(200000, ']')), RulePackFault::NotJson, 3);
        row("a key twice", pack("\"cards\": [],\n\"cards\": [], \"matters\": []"), RulePackFault::Contradictory, 4);
        row("a key twice, written otherwise", pack("\"cards\": [],\n\"c\\u0061rds\": [], \"matters\": []"), RulePackFault::Contradictory, 4);
        const QByteArray none = R"("cards": [], "matters": [])";
        row("65 cards", pack(list("cards", 65, [](int) { return QByteArray("{}"); }) + R"(, "matters": [])"), RulePackFault::TooMany, 68);
        row("65 changes", pack(none + ",\n" + list("changes", 65, change)), RulePackFault::TooMany, 69);
        row("257 matters", pack("\"cards\": [],\n" + list("matters", 257, matter)), RulePackFault::TooMany, 261);
        row("129 divisions", pack(none + ",\n" + list("divisions", 129, [](int i) { return '"' + QByteArray::number(1000 + i) + '"'; })),
            RulePackFault::TooMany, 4);
    }
    void whatIsInItIsReadStrictly()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        QFETCH(int, line);
        put(u"pack.json"_s, text);
        const auto read = readRulePack(readPackOnStick(m_stick->path())->text);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code<RulePackFault>().value()), fault);
        QCOMPARE(read.error().figures().value(0), line);
    }

    void aKeyNobodyKnowsIsToldInAFewSigns()
    {
        const auto read = readRulePack(pack("\"cards\": [], \"matters\": [], \"\\u202e" + QByteArray(9000, 'x') + "\": 1"));
        QVERIFY(!read && read.error().is(RulePackFault::UnknownKey));
        const QString place = read.error().names().value(0);
        QVERIFY(place.size() < 100 && !place.contains(QChar(0x202e)));
    }

    void asManyAsMayBeAreRead()
    {
        QVERIFY(readRulePack(pack(R"("cards": [],)" + list("matters", 256, matter) + ",\n" + list("changes", 64, change))));
    }

    void textsAreOfOneLineThatCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &more) { QTest::newRow(name) << pack(more); };
        const QByteArray head = R"("cards": [], "matters": [{"id": "road", "article": "镇规", )";
        row("an end of line in a body", head + R"("name": "村道", "decided_by": ["villagers_assembly\nx"]}])");
        row("a control in a body", head + R"("name": "村道", "decided_by": ["villagers_assembly\u0007"]}])");
        row("turned round", head + R"("name": "村道", "decided_by": ["villagers_assembly"], "presided_article": "镇规", "presided_by": ["\u202e书记"]}])");
        row("endless", head + R"("name": "村道", "decided_by": [")" + QByteArray(4001, 'a') + R"("]}])");
        row("a name of two lines", head + R"("name": "村道\n一", "decided_by": ["villagers_assembly"]}])");
        row("a name of two paragraphs", head + R"("name": "村道\u2029一", "decided_by": ["villagers_assembly"]}])");
        row("no text", head + R"("name": "村道", "decided_by": [7]}])");
    }
    void textsAreOfOneLineThatCanBeRead()
    {
        QFETCH(QByteArray, text);
        const auto read = readRulePack(text);
        QVERIFY(!read && read.error().is(RulePackFault::WrongValue));
        QVERIFY2(read.error().names().value(0).startsWith(u"matters[0]"_s), qPrintable(read.error().names().value(0)));
    }

    void adviceMayHaveLines()
    {
        const QByteArray advised = R"("cards": [], "matters": [{"id": "road", "name": "村道", "article": "镇规",
            "decided_by": ["villagers_assembly"], "advice": "先问镇里\n再开会"}])";
        const auto read = readRulePack(pack(advised));
        QVERIFY(read);
        QCOMPARE(read->matters.first().advice, u"先问镇里\n再开会"_s);
    }
};

YISHIBU_TEST(TestRulePackFile)
#include "tst_rule_pack_file.moc"
