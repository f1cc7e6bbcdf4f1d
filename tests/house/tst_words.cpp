#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace yishibu {

using namespace Qt::StringLiterals;

/// Every sentence on screen is there in Chinese, whole.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLeftUntranslated();
    void everyPlaceForAFigureIsKept();
    void theWordsOfTheSourceAreTheWordsOfTheTable();

private:
    struct Entry
    {
        QString context;
        QString source;
        QString comment;
        QString words;
        QString type;

        QString key() const { return context + u'\n' + source + u'\n' + comment; }
    };
    static QList<Entry> entriesOf(const QString &path);

    QList<Entry> m_entries;
};

namespace {

QString table()
{
    return QStringLiteral(YISHIBU_SOURCE_DIR "/translations/yishibu_zh_CN.ts");
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(\\d+|n)"_s);
    QStringList places;
    for (const QRegularExpressionMatch &found : place.globalMatch(text))
        places.append(found.captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

QString lupdate()
{
    for (const auto folder : {QLibraryInfo::BinariesPath, QLibraryInfo::LibraryExecutablesPath}) {
        const QString path = QLibraryInfo::path(folder) + u"/lupdate"_s;
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

} // namespace

QList<TestWords::Entry> TestWords::entriesOf(const QString &path)
{
    QList<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.append({.context = context, .source = {}, .comment = {}, .words = {}, .type = {}});
        else if (entries.isEmpty())
            continue;
        else if (xml.name() == "source"_L1)
            entries.last().source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            entries.last().comment = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            entries.last().type = xml.attributes().value("type"_L1).toString();
            entries.last().words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

void TestWords::initTestCase()
{
    m_entries = entriesOf(table());
    QVERIFY(m_entries.size() > 100);
}

void TestWords::nothingIsLeftUntranslated()
{
    QStringList wrong;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.type.isEmpty() || entry.words.trimmed().isEmpty())
            wrong.append(entry.context + u": "_s + entry.source);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestWords::everyPlaceForAFigureIsKept()
{
    QStringList wrong;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (placesOf(entry.source) != placesOf(entry.words))
            wrong.append(entry.source + u" | "_s + entry.words);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestWords::theWordsOfTheSourceAreTheWordsOfTheTable()
{
    QVERIFY2(!lupdate().isEmpty(), "lupdate is missing; installer/debian_packages.sh names its package");
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(YISHIBU_SOURCE_DIR));
    process.start(lupdate(), {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"ui"_s, u"-ts"_s, fresh});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    const auto keysOf = [](const QList<Entry> &entries) {
        QStringList keys;
        for (const Entry &entry : entries)
            keys.append(entry.key());
        keys.sort();
        return keys;
    };
    const QStringList inSource = keysOf(entriesOf(fresh));
    const QStringList inTable = keysOf(m_entries);
    QVERIFY(inSource.size() > 100);
    for (const QString &key : inSource)
        QVERIFY2(inTable.contains(key), qPrintable(u"not in the table: "_s + key));
    for (const QString &key : inTable)
        QVERIFY2(inSource.contains(key), qPrintable(u"no longer in the source: "_s + key));
}

YISHIBU_TEST(TestWords)

} // namespace yishibu

#include "tst_words.moc"
