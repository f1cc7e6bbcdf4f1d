#include "app/minutes/course_sentences.h"

#include "app/minutes/law_names.h"
#include "app/minutes/sentences.h"
#include "app/minutes/vote_sentences.h"

using namespace Qt::StringLiterals;

namespace yishibu::sentences {

namespace {

/// The line of each person of whom there is something to say, joined; nothing without any.
template<typename Words>
QString ofPeople(const Minutes &minutes, const QString &opening, const Words &wordsOf)
{
    QStringList people;
    for (const AttendanceLine &line : minutes.members + minutes.observers) {
        if (const QString words = wordsOf(line); !words.isEmpty())
            people.append(words);
    }
    return people.isEmpty() ? QString() : opening + people.join(u'；') + u"。"_s;
}

} // namespace

QString roles(const Minutes &minutes)
{
    QStringList words;
    for (const RoleLine &line : minutes.roles)
        words.append(line.role + line.names.join(u'、'));
    return ended(words.join(u'；'));
}

QString business(const Minutes &minutes)
{
    QStringList lines;
    for (const QString &line : minutes.business) {
        QString words = ended(line);
        if (words.endsWith(u'。'))
            words.chop(1);
        lines.append(u"%1. %2"_s.arg(lines.size() + 1).arg(words));
    }
    return ended(lines.join(u'；'));
}

QString parts(const Minutes &minutes)
{
    QStringList lines;
    for (const PartLine &part : minutes.parts)
        lines.append(u"%1，%2，%3，到会%4%5"_s.arg(part.name, part.place, part.time, QString::number(part.attended), unitOf(minutes)));
    const QString reason = minutes.partsReason.isEmpty() ? QString() : u"现行法律未规定可以分片召开，理由："_s + ended(minutes.partsReason);
    return ended(lines.join(u'；')) + reason;
}

QString assisted(const Minutes &minutes)
{
    return ofPeople(minutes, u"签名由他人协助的："_s, [](const AttendanceLine &line) {
        return line.assistedBy.isEmpty() ? QString() : u"%1由%2协助签名"_s.arg(line.name, line.assistedBy);
    });
}

QString typedLater(const Minutes &minutes)
{
    if (!minutes.lateEntry.isEmpty()) // all of it was, and the head says so
        return {};
    return ofPeople(minutes, u"事后据纸质签到表补录的："_s, [](const AttendanceLine &line) {
        return line.typedAt.isEmpty() ? QString() : u"%1（%2录入）"_s.arg(line.name, line.typedAt);
    });
}

QStringList sheetCounts(const Minutes &minutes)
{
    QStringList lines;
    const QString unit = unitOf(minutes);
    for (const SheetCountLine &line : minutes.sheetCounts) {
        const bool agrees = line.counted && line.onPaper == line.onScreen;
        QString words = line.part.isEmpty() ? u"签到表核对："_s : u"签到表核对（%1）："_s.arg(line.part);
        if (line.counted)
            words += u"纸质签名%1%3，屏幕签到%2%3，"_s.arg(QString::number(line.onPaper), QString::number(line.onScreen), unit);
        words += agrees ? u"相符"_s : line.counted ? u"不相符"_s : u"没有将纸质签到表与屏幕核对"_s;
        if (agrees)
            words += u"。"_s;
        else if (line.note.isEmpty())
            words += u"，没有说明原因。"_s;
        else
            words += u"。原因："_s + ended(line.note);
        lines.append(words);
    }
    return lines;
}

QStringList letters(const Minutes &minutes)
{
    QStringList lines;
    for (const LetterLine &letter : minutes.letters) {
        QString line = u"%1委托%2代为参加。委托事项：%3；权限：%4"_s.arg(letter.principal, letter.holder, letter.matter, letter.powers);
        if (!letter.signedOn.isEmpty())
            line += u"；委托书签署于"_s + letter.signedOn;
        if (!letter.validUntil.isEmpty())
            line += u"，有效至"_s + letter.validUntil;
        lines.append(line + u"。"_s);
    }
    return lines;
}

QString exclusions(const Minutes &minutes)
{
    if (minutes.exclusions.isEmpty())
        return {};
    QStringList people;
    QString announcedAt;
    bool isAnnounced = true;
    for (const ExclusionLine &line : minutes.exclusions) {
        people.append(u"%1（%2）"_s.arg(line.name, line.reason));
        isAnnounced = isAnnounced && !line.announcedAt.isEmpty();
        announcedAt = line.announcedAt;
    }
    const QString law = minutes.exclusionsArticle.isEmpty()
                            ? QString()
                            : onWhatGround(minutes.exclusionsArticle) + u'，';
    const QString said = isAnnounced ? announcedAt + u"在会上宣布"_s : u"没有在会上宣布"_s;
    return u"%1下列%2人不计入应到人数，%3：%4。"_s.arg(law, QString::number(people.size()), said, people.join(u'、'));
}

QString chairChange(const ChairChangeLine &change)
{
    QString text = change.at.isEmpty() ? QString() : change.at + u"，"_s;
    text += u"议题“%1”："_s.arg(change.item);
    if (change.objecting > 0)
        text += u"到会%1人中%2人提出，"_s.arg(change.present).arg(change.objecting);
    const QString scope = change.toTheEnd ? u"至会议结束"_s : u"至本议题结束"_s;
    QString reason = change.reason;
    while (!reason.isEmpty() && (reason.endsWith(u'。') || reason.endsWith(u'，')))
        reason.chop(1);
    text += u"因%1，改由%2主持，%3"_s.arg(reason.startsWith(u'因') ? reason.mid(1) : reason, change.chair, scope);
    return text + (change.article.isEmpty() ? u"。"_s : u"（%1）。"_s.arg(withLawMarks(change.article)));
}

QString howVoted(const VoteLines &vote)
{
    QString text;
    if (vote.countedBy == u"户"_s)
        text += u"本次表决按村民代表所代表的户数计算，每户只计一次。"_s;
    else if (!vote.countedBy.isEmpty() && unitOf(vote) != u"户")
        text += u"本次表决只计%1，其他到会人员不参加表决。"_s.arg(vote.countedBy);
    if (!vote.parts.isEmpty())
        text += (isUndecided(vote) ? u"各片计票：%1。"_s : u"分片计票，合并计算：%1。"_s).arg(vote.parts.join(u'；'));
    text += countedHow(vote);
    if (!vote.presidedBy.isEmpty())
        text += u"本次表决由%1主持。"_s.arg(vote.presidedBy);
    if (!vote.typedAt.isEmpty())
        text += u"计票结果于%1补录。"_s.arg(vote.typedAt);
    return text;
}

QString lateMark(const QString &typedAt)
{
    return typedAt.isEmpty() ? QString() : u"（%1补录）"_s.arg(typedAt);
}

} // namespace yishibu::sentences
