#include "app/minutes/discussion_sentences.h"

#include "app/meeting/meeting.h"
#include "app/minutes/canonical.h"
#include "app/minutes/sentences.h"
#include "app/rating/rating.h"

using namespace Qt::StringLiterals;

namespace yishibu::sentences {

namespace {

QString groupWords(const TalkGroupLine &group)
{
    QString words = u"%1%2人"_s.arg(group.name).arg(group.people);
    if (group.late > 0)
        words += u"（后到%1人）"_s.arg(group.late);
    if (!group.facilitator.isEmpty())
        words += u"，引导员"_s + group.facilitator;
    if (!group.noteTaker.isEmpty())
        words += u"，记录员"_s + group.noteTaker;
    return words;
}

/// "3分10秒", "5分", "40秒".
QString spanWords(int seconds)
{
    constexpr int secondsInMinute = 60;
    const int rest = seconds % secondsInMinute;
    const QString minutes = seconds >= secondsInMinute ? u"%1分"_s.arg(seconds / secondsInMinute) : QString();
    return rest > 0 || minutes.isEmpty() ? minutes + u"%1秒"_s.arg(rest) : minutes;
}

RatingFigures figuresOf(const RatingLine &line)
{
    return yishibu::figuresOf(Rating{
        .asked = line.asked,
        .count = {.chosen = {line.veryContent, line.content, line.fair, line.discontent, line.veryDiscontent}}});
}

} // namespace

QStringList rounds(const ItemLines &item)
{
    QStringList lines;
    for (const TalkRoundLine &round : item.rounds) {
        QStringList parts{round.how};
        if (round.minutes > 0)
            parts.first() += u"，讨论%1分钟"_s.arg(round.minutes);
        for (const TalkGroupLine &group : round.groups)
            parts.append(groupWords(group));
        const QString number = item.rounds.size() > 1 ? u"第%1轮："_s.arg(chineseNumeral(int(lines.size()) + 1)) : QString();
        lines.append(number + ended(parts.join(u'；')));
    }
    return lines;
}

QString talkTime(const ItemLines &item)
{
    if (!item.talkTime)
        return {};
    const TalkTimeLine &time = *item.talkTime;
    QStringList ofThese;
    if (time.women)
        ofThese.append(u"妇女"_s + spanWords(*time.women));
    if (time.over60)
        ofThese.append(u"60周岁以上的"_s + spanWords(*time.over60));
    const QString all = u"计时的发言共%1：主持人、党组织书记和村委会成员%2，其他干部%3，村民%4"_s.arg(
        spanWords(time.leaders + time.cadres + time.villagers), spanWords(time.leaders), spanWords(time.cadres), spanWords(time.villagers));
    return all + (ofThese.isEmpty() ? QString() : u"；其中"_s + ofThese.join(u'，')) + u'。';
}

QString attachments(const ItemLines &item)
{
    QStringList papers;
    for (const AttachmentLine &line : item.attachments)
        papers.append(u"%1（校验值%2）"_s.arg(line.name, digestInGroups(QByteArray::fromHex(line.digest.toLatin1()))));
    return ended(papers.join(u'、'));
}

QStringList merged(const ItemLines &item)
{
    QStringList lines;
    for (const MergedLine &line : item.merged) {
        const QString whose = line.group.isEmpty() ? u"集中讨论时提出的"_s : line.group + u"写的"_s;
        lines.append(u"%1“%2”，合并为%3“%4”。"_s.arg(whose, line.text, line.column, line.into));
    }
    return lines;
}

QString openChecks(const ItemLines &item)
{
    return item.openChecks.isEmpty() ? QString() : ended(u"还没有人核实、也没有答复的："_s + item.openChecks.join(u'；'));
}

QString rating(const Minutes &minutes)
{
    if (!minutes.rating)
        return {};
    const RatingLine &line = *minutes.rating;
    const RatingFigures figures = figuresOf(line);
    QString text = u"会议满意度（%1）：在场%2人，作答%3人，应答率%4%；"_s.arg(line.how).arg(figures.asked).arg(figures.answers).arg(figures.responsePercent);
    text += u"很满意%1人，满意%2人，一般%3人，不满意%4人，很不满意%5人。"_s.arg(line.veryContent).arg(line.content).arg(line.fair).arg(line.discontent)
                .arg(line.veryDiscontent);
    return figures.isThin() ? text + u"作答的不到一半，只反映少数人的看法。"_s : text;
}

} // namespace yishibu::sentences
