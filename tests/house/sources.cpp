#include "tests/house/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <functional>

namespace yishibu::test {

using namespace Qt::StringLiterals;

namespace {

SourceFile readSource(const QString &root, const QString &path)
{
    QFile file(root + u'/' + path);
    SourceFile source{.path = path, .text = {}, .ours = {}, .foreign = {}};
    if (file.open(QIODevice::ReadOnly))
        source.text = QString::fromUtf8(file.readAll());
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)"_s, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &found : line.globalMatch(source.text))
        (found.captured(1) == "\""_L1 ? source.ours : source.foreign).append(found.captured(2));
    return source;
}

} // namespace

QList<SourceFile> sourcesOf(const QStringList &folders)
{
    const QString root = QStringLiteral(YISHIBU_SOURCE_DIR);
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator walk(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(QDir(root).relativeFilePath(walk.next()));
    }
    paths.sort();
    QList<SourceFile> sources;
    for (const QString &path : std::as_const(paths))
        sources.append(readSource(root, path));
    return sources;
}

QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto found = known.constFind(header); found != known.constEnd())
        return *found;
    QString module;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &one : modules) {
        if (QFile::exists(headers.filePath(one + u'/' + header)) || header.startsWith(one + u'/'))
            module = one;
    }
    known.insert(header, module);
    return module;
}

QStringList circlesAmong(const QMap<QString, QSet<QString>> &arrows)
{
    QHash<QString, int> state; // 1: on the way, 2: done
    QStringList way;
    QStringList circles;
    const std::function<void(const QString &)> visit = [&](const QString &from) {
        state[from] = 1;
        way.append(from);
        QStringList targets = arrows.value(from).values();
        targets.sort();
        for (const QString &next : std::as_const(targets)) {
            if (state.value(next) == 1)
                circles.append((way.mid(way.indexOf(next)) + QStringList{next}).join(u" -> "_s));
            else if (state.value(next) == 0)
                visit(next);
        }
        way.removeLast();
        state[from] = 2;
    };
    for (auto from = arrows.cbegin(); from != arrows.cend(); ++from) {
        if (state.value(from.key()) == 0)
            visit(from.key());
    }
    return circles;
}

} // namespace yishibu::test
