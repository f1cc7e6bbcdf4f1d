#include "app/notice/record_book_words.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype largestFile = 64 * 1024;

std::unexpected<Reason> troubleAt(TemplateTrouble trouble, int line, const QString &name)
{
    return std::unexpected(Reason::failure(trouble, {name}, {line}));
}

/// What each word may say; a sheet asks for all of them.
const QHash<QString, QStringList> &factsOfWords()
{
    static const QHash<QString, QStringList> facts = [] {
        QHash<QString, QStringList> known{{u"title"_s, {u"village"_s, u"form"_s}},
                                          {u"document"_s, {u"village"_s, u"form"_s, u"matter"_s}},
                                          {u"sheet"_s, {u"number"_s, u"name"_s}},
                                          {u"persons"_s, {u"count"_s}},
                                          {u"households"_s, {u"count"_s}},
                                          {u"percent"_s, {u"share"_s}},
                                          {u"plan.version"_s, {u"version"_s}},
                                          {u"votes"_s, {u"inFavour"_s}},
                                          {u"votes.households"_s, {u"inFavour"_s}},
                                          {u"posting.span"_s, {u"day"_s, u"until"_s, u"days"_s}}};
        for (const QString &plain :
             {u"motive"_s, u"motive.villagers"_s, u"motive.cadres"_s, u"motive.superiors"_s, u"matter"_s, u"matter.decided"_s,
              u"time"_s, u"form"_s, u"attendance"_s, u"expected"_s, u"came"_s, u"share"_s, u"plan"_s, u"waiver"_s, u"people"_s,
              u"content"_s, u"disclosed"_s, u"outcome"_s, u"posting"_s, u"supervision"_s, u"supervision.sign"_s, u"committee"_s,
              u"committee.day"_s, u"attendees.sign"_s, u"township"_s, u"township.sign"_s, u"signed"_s, u"note.meeting"_s,
              u"note.posting"_s, u"blank.figure"_s, u"blank.day"_s})
            known.insert(plain, {});
        return known;
    }();
    return facts;
}

/// Without the blanks of ASCII at its ends: the wide ones are places to write.
QString withoutBlanks(QString text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; };
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    while (!text.isEmpty() && isBlank(text.front()))
        text.remove(0, 1);
    return text;
}

/// Puts facts into the places; a place it has no fact for is told by its name.
Outcome<QString> put(QStringView text, const QHash<QString, QString> &facts, int line)
{
    QString out;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{')) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            return troubleAt(TemplateTrouble::UnclosedBracket, line, {});
        const QString name = text.mid(open + 1, close - open - 1).toString();
        if (!facts.contains(name))
            return troubleAt(TemplateTrouble::UnknownFact, line, name);
        out += text.first(open);
        out += facts.value(name);
        text = text.mid(close + 1);
    }
    out += text;
    return out;
}

Done takeLine(const QString &raw, int number, RecordBookWords &words)
{
    const QString line = withoutBlanks(raw);
    if (line.isEmpty() || line.startsWith(u';'))
        return {};
    const QString word = withoutBlanks(line.section(u'=', 0, 0));
    const QString text = withoutBlanks(line.section(u'=', 1));
    const auto known = factsOfWords().constFind(word);
    if (known == factsOfWords().cend() || words.texts.contains(word))
        return troubleAt(TemplateTrouble::UnknownFact, number, word);
    QHash<QString, QString> places;
    for (const QString &fact : *known)
        places.insert(fact, {});
    if (const auto tried = put(text, places, number); !tried)
        return std::unexpected(tried.error());
    if (!text.isEmpty())
        words.texts.insert(word, text);
    return {};
}

} // namespace

QString RecordBookWords::of(const QString &word, const QHash<QString, QString> &facts) const
{
    QString text = texts.value(word);
    text.replace(u'|', u'\n');
    return put(text, facts, 0).value_or(QString());
}

Outcome<RecordBookWords> readRecordBookWords(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (bytes.size() > largestFile || decoder.hasError())
        return std::unexpected(Reason::failure(TemplateTrouble::NotText));
    RecordBookWords words;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        if (const Done taken = takeLine(line, ++number, words); !taken)
            return std::unexpected(taken.error());
    }
    for (auto word = factsOfWords().cbegin(); word != factsOfWords().cend(); ++word) {
        if (!words.texts.contains(word.key()))
            return std::unexpected(Reason::failure(TemplateTrouble::MissingWord, {word.key()}));
    }
    return words;
}

} // namespace yishibu
