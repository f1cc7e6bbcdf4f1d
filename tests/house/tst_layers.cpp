#include "tests/house/sources.h"
#include "tests/support/test_case.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace yishibu {

using namespace Qt::StringLiterals;
using test::SourceFile;

/// The house has three rooms and its arrows run down: ui -> db -> app. Each #include line is read against the table.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIncludesOnlyWhatItMay();
    void everyRoomUsesOnlyItsQtModules();
    void noFilesIncludeEachOther();
    void noStageIncludesAnother();
    void nobodyBuildsOnTheCommands();
    void noFoldersStandInACircle();
    void aCircleOfThreeIsFound();
    void theClockIsReadInOnePlace();
    void noTwoHeadersGiveTwoThingsOneName();

private:
    QList<SourceFile> m_files;
};

namespace {

/// One line of the table: whose files, what of ours they may include, and which modules of Qt.
struct Room
{
    QString files; ///< a regular expression on the whole path
    QStringList ours;
    QStringList modules;
};

const QStringList core{u"QtCore"_s};
const QStringList widgets{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtConcurrent"_s};
const QStringList printing = widgets + QStringList{u"QtPrintSupport"_s};

/// The first line that fits speaks.
QList<Room> table()
{
    return {
        {u"app/.*"_s, {u"app/"_s}, core},
        {u"db/sql/.*"_s, {u"app/"_s, u"db/sql/"_s}, {u"QtCore"_s, u"QtSql"_s}},
        {u"db/journal/.*"_s, {u"app/"_s, u"db/sql/"_s, u"db/journal/"_s}, core},
        {u"db/schema/.*"_s, {u"app/"_s, u"db/sql/"_s, u"db/journal/"_s, u"db/schema/"_s}, core},
        {u"db/stores/.*"_s, {u"app/"_s, u"db/sql/"_s, u"db/journal/"_s, u"db/stores/"_s}, core},
        {u"db/sheets/.*"_s, {u"app/"_s, u"db/sheets/"_s}, core},
        {u"db/keys/.*"_s, {u"app/"_s, u"db/keys/"_s}, core},
        {u"db/packages/.*"_s, {u"app/"_s, u"db/keys/"_s, u"db/packages/"_s}, core},
        {u"db/[a-z_]+\\.(h|cpp)"_s,
         {u"app/"_s, u"db/sql/"_s, u"db/journal/"_s, u"db/schema/"_s, u"db/stores/"_s, u"db/b"_s, u"db/file_lock"_s, u"db/medium"_s},
         core},
        {u"ui/hall/.*"_s, {u"app/"_s, u"ui/hall/"_s}, core},
        {u"ui/[a-z]+/[a-z_]+_desk\\.(h|cpp)"_s, {u"app/"_s, u"db/"_s, u"ui/hall/"_s}, core},
        {u"ui/words/.*"_s, {u"app/"_s, u"ui/words/"_s}, core},
        {u"ui/style/.*"_s, {u"ui/style/"_s, u"ui/controls/tone.h"_s}, printing},
        {u"ui/controls/.*"_s, {u"app/"_s, u"ui/style/"_s, u"ui/controls/"_s, u"ui/words/"_s}, widgets},
        // What shows paper in a window may use controls; what lays it out knows values alone.
        {u"ui/paper/(preview|paper_sheets|paper_window)\\.(h|cpp)"_s,
         {u"app/"_s, u"ui/style/"_s, u"ui/controls/"_s, u"ui/words/"_s, u"ui/paper/"_s}, printing},
        {u"ui/paper/.*"_s, {u"app/"_s, u"ui/paper/"_s}, {u"QtCore"_s, u"QtGui"_s, u"QtPrintSupport"_s}},
        // The hall's board reads the hall and no stage.
        {u"ui/projector/.*"_s, {u"app/"_s, u"ui/hall/"_s, u"ui/style/"_s, u"ui/controls/"_s, u"ui/words/"_s, u"ui/projector/"_s}, widgets},
        {u"ui/window/.*"_s, {u"app/"_s, u"db/book.h"_s, u"ui/"_s}, printing},
        {u"ui/startup/.*|ui/main.cpp"_s, {u"app/"_s, u"db/"_s, u"ui/"_s}, widgets},
        {u"ui/commands/.*"_s,
         {u"app/"_s, u"ui/commands/"_s, u"ui/startup/"_s, u"ui/words/"_s, u"ui/paper/"_s, u"ui/hall/script_shelf.h"_s,
          u"ui/village/book_desk.h"_s, u"ui/handover/verify_desk.h"_s, u"ui/law/law_desk.h"_s},
         {u"QtCore"_s, u"QtGui"_s}},
        // Pages, models and panels of a stage; its own folder is added below.
        {u"ui/[a-z]+/.*"_s, {u"app/"_s, u"ui/hall/"_s, u"ui/style/"_s, u"ui/controls/"_s, u"ui/paper/"_s, u"ui/words/"_s}, printing},
    };
}

std::optional<Room> roomOf(const QString &path)
{
    static const QList<Room> rooms = table();
    for (const Room &room : rooms) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(room.files));
        if (whole.match(path).hasMatch())
            return room;
    }
    return std::nullopt;
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

bool startsWithOneOf(const QString &path, const QStringList &beginnings)
{
    return std::ranges::any_of(beginnings, [&path](const QString &beginning) { return path.startsWith(beginning); });
}

const QSet<QString> &stages()
{
    static const QSet<QString> names{u"ui/law/"_s,     u"ui/village/"_s, u"ui/today/"_s,      u"ui/roster/"_s,  u"ui/topic/"_s,   u"ui/dossier/"_s,
                                     u"ui/meeting/"_s, u"ui/signin/"_s,     u"ui/voting/"_s,  u"ui/discussion/"_s, u"ui/rating/"_s,
                                     u"ui/minutes/"_s, u"ui/resolution/"_s, u"ui/notice/"_s,  u"ui/handover/"_s};
    return names;
}

} // namespace

void TestLayers::initTestCase()
{
    m_files = test::sourcesOf({u"app"_s, u"db"_s, u"ui"_s});
    QVERIFY(m_files.size() > 100);
}

void TestLayers::everyFileIncludesOnlyWhatItMay()
{
    QStringList wrong;
    for (const SourceFile &file : std::as_const(m_files)) {
        const auto room = roomOf(file.path);
        QVERIFY2(room.has_value(), qPrintable(file.path));
        const bool ownFolder = stages().contains(folderOf(file.path));
        for (const QString &included : file.ours) {
            const bool isMoc = included.endsWith(".moc"_L1);
            if (!isMoc && !startsWithOneOf(included, room->ours) && !(ownFolder && included.startsWith(folderOf(file.path))))
                wrong.append(file.path + u" -> "_s + included);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::everyRoomUsesOnlyItsQtModules()
{
    QStringList wrong;
    for (const SourceFile &file : std::as_const(m_files)) {
        const QStringList modules = roomOf(file.path)->modules;
        for (const QString &header : file.foreign) {
            const QString module = test::qtModuleOf(header);
            // The one module that a build may go without, behind #ifdef in this file alone.
            const bool isOptional = file.path == "ui/window/bell.cpp"_L1 && module == "QtMultimedia"_L1;
            if (!module.isEmpty() && !modules.contains(module) && !isOptional)
                wrong.append(file.path + u" -> "_s + module + u'/' + header);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QCOMPARE(test::qtModuleOf(u"QSqlQuery"_s), u"QtSql"_s);
    QCOMPARE(test::qtModuleOf(u"optional"_s), QString());
}

void TestLayers::noFilesIncludeEachOther()
{
    QMap<QString, QSet<QString>> arrows;
    for (const SourceFile &file : std::as_const(m_files))
        arrows[file.path] = QSet<QString>(file.ours.cbegin(), file.ours.cend());
    QCOMPARE(test::circlesAmong(arrows), QStringList());
}

void TestLayers::noStageIncludesAnother()
{
    QStringList wrong;
    for (const SourceFile &file : std::as_const(m_files)) {
        const QString own = folderOf(file.path);
        if (!stages().contains(own))
            continue;
        for (const QString &included : file.ours) {
            if (stages().contains(folderOf(included)) && folderOf(included) != own)
                wrong.append(file.path + u" -> "_s + included);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::nobodyBuildsOnTheCommands()
{
    QStringList wrong;
    for (const SourceFile &file : std::as_const(m_files)) {
        if (file.path == "ui/main.cpp"_L1 || file.path.startsWith("ui/commands/"_L1))
            continue;
        for (const QString &included : file.ours) {
            if (included.startsWith("ui/commands/"_L1))
                wrong.append(file.path + u" -> "_s + included);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::noFoldersStandInACircle()
{
    QMap<QString, QSet<QString>> arrows;
    for (const SourceFile &file : std::as_const(m_files)) {
        for (const QString &included : file.ours) {
            // A moc file has no folder; it is the file's own.
            if (included.contains(u'/') && folderOf(file.path) != folderOf(included))
                arrows[folderOf(file.path)].insert(folderOf(included));
        }
    }
    QVERIFY(arrows.value(u"app/meeting/"_s).contains(u"app/village/"_s));
    QCOMPARE(test::circlesAmong(arrows), QStringList());
}

void TestLayers::aCircleOfThreeIsFound()
{
    const QString a = u"a"_s, b = u"b"_s, c = u"c"_s, d = u"d"_s;
    QCOMPARE(test::circlesAmong({{a, {b}}, {b, {c}}, {c, {d}}}), QStringList());
    QCOMPARE(test::circlesAmong({{a, {b}}, {b, {c}}, {c, {a}}}), QStringList{u"a -> b -> c -> a"_s});
    QCOMPARE(test::circlesAmong({{a, {b, c}}, {b, {d}}, {c, {d}}, {d, {c}}}), QStringList{u"d -> c -> d"_s});
}

void TestLayers::theClockIsReadInOnePlace()
{
    QStringList wrong;
    static const QRegularExpression clock(u"current(DateTime|Date|Time|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\\(|system_clock::now"_s);
    for (const SourceFile &file : std::as_const(m_files)) {
        if (file.path != "ui/startup/system_clock.cpp"_L1 && clock.match(file.text).hasMatch())
            wrong.append(file.path);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::noTwoHeadersGiveTwoThingsOneName()
{
    // Two classes of one name link without a word and crash at night.
    QMap<QString, QStringList> places;
    static const QRegularExpression line(u"^(?:struct|class|enum class) ([A-Z]\\w+)\\b(?![^\\n]*;)"_s,
                                         QRegularExpression::MultilineOption);
    for (const SourceFile &file : std::as_const(m_files)) {
        if (!file.path.endsWith(".h"_L1))
            continue;
        for (const QRegularExpressionMatch &found : line.globalMatch(file.text))
            places[found.captured(1)].append(file.path);
    }
    QStringList wrong;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (it.value().size() > 1)
            wrong.append(it.key() + u": "_s + it.value().join(u", "_s));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(places.contains(u"Hall"_s));
}

YISHIBU_TEST(TestLayers)

} // namespace yishibu

#include "tst_layers.moc"
