#include "app/notice/kept_words.h"

#include "app/meeting/meeting.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype titleLines = 2;

NoticeParagraph paragraphOf(const QString &line, bool first)
{
    static const QRegularExpression numbered(u"^[一二三四五六七八九十]{1,3}、"_s);
    // A heading is a few words; a paragraph of the body that is numbered alike ends in a full stop.
    if (numbered.match(line).hasMatch() && !line.endsWith(u'。'))
        return {NoticeParagraph::Kind::Heading, line};
    // "各位村民代表：", not a sentence that leads to what follows.
    if (first && line.endsWith(u'：') && !line.contains(u'，') && !line.contains(u'。'))
        return {NoticeParagraph::Kind::Salutation, line};
    return {NoticeParagraph::Kind::Body, line};
}

} // namespace

QString keptWords(const Notice &notice)
{
    QStringList lines = notice.titleLines;
    for (const NoticeParagraph &paragraph : notice.paragraphs)
        lines.append(paragraph.text);
    lines.append(notice.signature);
    lines.append(paperDate(notice.date));
    return lines.join(u'\n');
}

std::optional<Notice> noticeFromKeptWords(const QString &words, NoticeKind kind, bool practice)
{
    const QStringList lines = words.split(u'\n');
    const qsizetype body = lines.size() - titleLines - 2;
    const QDate day = QDate::fromString(lines.last(), u"yyyy年M月d日"_s);
    if (body < 1 || !day.isValid())
        return std::nullopt;
    Notice notice{kind, lines.first(titleLines), {}, lines.at(lines.size() - 2), day, {}, {}, practice};
    for (qsizetype i = 0; i < body; ++i)
        notice.paragraphs.append(paragraphOf(lines.at(titleLines + i), i == 0));
    return notice;
}

} // namespace yishibu
