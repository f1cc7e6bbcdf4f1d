#include "ui/style/sheet.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

QString quotedFamilies(const QStringList &families)
{
    return u'"' + families.join(u"\", \""_s) + u'"';
}

QHash<QString, QString> namedValues(const Tokens &tokens)
{
    const Colours &c = tokens.colours;
    return {
        {u"paper"_s, c.paper.name()},
        {u"card"_s, c.card.name()},
        {u"rail"_s, c.rail.name()},
        {u"line"_s, c.line.name()},
        {u"edge"_s, c.edge.name()},
        {u"track"_s, c.track.name()},
        {u"ink"_s, c.ink.name()},
        {u"ink2"_s, c.ink2.name()},
        {u"vermilion"_s, c.vermilion.name()},
        {u"vermilion-deep"_s, c.vermilionDeep.name()},
        {u"vermilion-pale"_s, c.vermilionPale.name()},
        {u"vermilion-tint"_s, c.vermilionTint.name()},
        {u"green"_s, c.green.name()},
        {u"green-tint"_s, c.greenTint.name()},
        {u"amber"_s, c.amber.name()},
        {u"amber-tint"_s, c.amberTint.name()},
        {u"blue"_s, c.blue.name()},
        {u"blue-tint"_s, c.blueTint.name()},
        {u"share"_s, c.share.name()},
        {u"sans"_s, quotedFamilies(sansFamilies())},
        {u"kai"_s, quotedFamilies(kaiFamilies())},
        {u"serif"_s, quotedFamilies(serifFamilies())},
    };
}

QString valueOf(const QString &name, const QHash<QString, QString> &named, const Tokens &tokens)
{
    static const QRegularExpression size(u"^([th])(\\d+)$"_s);
    static const QString icon = u"icon:"_s;
    if (const auto match = size.match(name); match.hasMatch()) {
        const int pixels = match.captured(2).toInt();
        return QString::number(match.captured(1) == u"t" ? tokens.type(pixels) : tokens.high(pixels)) + u"px"_s;
    }
    if (name.startsWith(icon)) {
        const QString folder = tokens.scale > 1.2 ? u"large/"_s : QString();
        return u"url(:/icons/%1%2.png)"_s.arg(folder, name.sliced(icon.size()));
    }
    return named.value(name);
}

} // namespace

QString filledSheet(const QString &sheet, const Tokens &tokens)
{
    static const QRegularExpression placeholder(u"@([a-z][a-z0-9:-]*)@"_s);
    const QHash<QString, QString> named = namedValues(tokens);
    QString filled;
    qsizetype done = 0;
    for (auto found = placeholder.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString value = valueOf(match.captured(1), named, tokens);
        filled += QStringView(sheet).mid(done, match.capturedStart() - done);
        filled += value.isEmpty() ? match.captured() : value;
        done = match.capturedEnd();
    }
    return filled + sheet.sliced(done);
}

QString hallSheet(const Tokens &tokens)
{
    QFile file(u":/style/hall.qss"_s);
    return file.open(QIODevice::ReadOnly) ? filledSheet(QString::fromUtf8(file.readAll()), tokens) : QString();
}

} // namespace yishibu
