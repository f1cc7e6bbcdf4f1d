#include "app/notice/template.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype largestTemplate = 256 * 1024;

std::optional<NoticeTemplate::Line> lineOf(const QString &raw, int number)
{
    using Kind = NoticeTemplate::Kind;
    const QString text = raw.trimmed();
    if (text.isEmpty() || text.startsWith(u"; "_s) || text == u";"_s)
        return std::nullopt;
    static const QList<std::pair<QString, Kind>> prefixes{{u"= "_s, Kind::Title},   {u"~ "_s, Kind::Caption}, {u"@ "_s, Kind::Salutation},
                                                          {u"# "_s, Kind::Heading}, {u"> "_s, Kind::Signature},
                                                          {u"* "_s, Kind::EachAgendaItem}};
    for (const auto &[prefix, kind] : prefixes) {
        if (text.startsWith(prefix))
            return NoticeTemplate::Line{kind, number, text.mid(prefix.size()).trimmed()};
    }
    return NoticeTemplate::Line{Kind::Body, number, text};
}

std::unexpected<Reason> troubleAt(TemplateTrouble trouble, int line, QStringList names = {})
{
    return std::unexpected(Reason::failure(trouble, std::move(names), {line}));
}

/// Fills {facts} in one stretch; tells whether one of them was empty.
Outcome<QString> filledStretch(QStringView text, const QHash<QString, QString> &facts, int line, bool &someEmpty)
{
    QString out;
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(u'{');
        if (open < 0) {
            out += text;
            break;
        }
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            return troubleAt(TemplateTrouble::UnclosedBracket, line);
        const QString name = text.mid(open + 1, close - open - 1).toString();
        if (!facts.contains(name))
            return troubleAt(TemplateTrouble::UnknownFact, line, {name});
        const QString fact = facts.value(name);
        someEmpty = someEmpty || fact.isEmpty();
        out += text.first(open);
        out += fact;
        text = text.mid(close + 1);
    }
    return out;
}

} // namespace

Outcome<NoticeTemplate> readNoticeTemplate(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (bytes.size() > largestTemplate || decoder.hasError())
        return std::unexpected(Reason::failure(TemplateTrouble::NotText));
    NoticeTemplate result;
    int titles = 0;
    int signatures = 0;
    int number = 0;
    const QStringList rawLines = text.split(u'\n');
    for (const QString &raw : rawLines) {
        const auto line = lineOf(raw, ++number);
        if (!line)
            continue;
        titles += line->kind == NoticeTemplate::Kind::Title;
        signatures += line->kind == NoticeTemplate::Kind::Signature;
        result.lines.append(*line);
    }
    if (titles == 0)
        return std::unexpected(Reason::failure(TemplateTrouble::NoTitle));
    if (signatures != 1)
        return std::unexpected(Reason::failure(TemplateTrouble::NoSignature));
    return result;
}

Outcome<QString> filled(const NoticeTemplate::Line &line, const QHash<QString, QString> &facts)
{
    QString out;
    QStringView rest = line.text;
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u"[[");
        const qsizetype close = open < 0 ? -1 : rest.indexOf(u"]]", open);
        if (open >= 0 && close < 0)
            return troubleAt(TemplateTrouble::UnclosedBracket, line.number);
        bool ignored = false;
        const auto plain = filledStretch(open < 0 ? rest : rest.first(open), facts, line.number, ignored);
        if (!plain)
            return plain;
        out += *plain;
        if (open < 0)
            break;
        bool someEmpty = false;
        const auto optional = filledStretch(rest.mid(open + 2, close - open - 2), facts, line.number, someEmpty);
        if (!optional)
            return optional;
        if (!someEmpty)
            out += *optional;
        rest = rest.mid(close + 2);
    }
    return out.trimmed();
}

} // namespace yishibu
