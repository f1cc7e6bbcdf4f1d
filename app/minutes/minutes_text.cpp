#include "app/minutes/minutes_text.h"

#include "app/minutes/course_sentences.h"
#include "app/minutes/discussion_sentences.h"
#include "app/minutes/sentences.h"
#include "app/minutes/vote_sentences.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

class Lines
{
public:
    void add(const QString &line) { m_text += line + u'\n'; }
    void addIf(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            add(label + u"："_s + value);
    }
    void addSentence(const QString &label, const QString &value) { addIf(label, sentences::ended(value)); }
    void gap() { m_text += u'\n'; }
    QString text() const { return m_text; }

private:
    QString m_text;
};

QString heldBy(const AttendanceLine &person)
{
    return person.heldBy.isEmpty() ? QString() : u"由%1持委托书代为参加"_s.arg(person.heldBy);
}

QStringList worded(const QList<AttendanceLine> &people)
{
    QStringList lines;
    for (const AttendanceLine &person : people) {
        QStringList facts{person.name, person.group, person.capacity, sentences::presenceOf(person), heldBy(person)};
        facts.removeAll(QString());
        lines += facts.join(u"，"_s);
    }
    return lines;
}

void addNumbered(Lines &lines, const QString &label, const QStringList &points)
{
    lines.add(label + (points.isEmpty() ? u"：无"_s : u"："_s));
    for (qsizetype i = 0; i < points.size(); ++i)
        lines.add(u"  %1. %2"_s.arg(i + 1).arg(points.at(i)));
}

void addHead(Lines &lines, const Minutes &m)
{
    if (m.practice)
        lines.add(u"【演练，本件不具效力】"_s);
    lines.add(m.title + u"记录"_s);
    lines.addIf(u"簿号"_s, m.number);
    lines.addIf(u"时间"_s, sentences::timeOf(m));
    lines.addIf(u"补录"_s, m.lateEntry);
    lines.addIf(u"地点"_s, m.place);
    lines.addIf(u"主持人"_s, m.chair);
    lines.addIf(u"记录人"_s, m.recorder);
    lines.addIf(u"会议分工"_s, sentences::roles(m));
    lines.addIf(u"会议议程"_s, sentences::business(m));
    lines.addIf(u"分片召开"_s, sentences::parts(m));
    lines.addIf(u"应到人数来源"_s, m.baseSource);
    lines.addIf(u"依据"_s, sentences::lawOf(m));
}

void addSignIn(Lines &lines, const Minutes &m)
{
    lines.gap();
    lines.add(u"一、签到"_s);
    lines.add(sentences::attendance(m));
    addNumbered(lines, u"到会"_s, worded(m.members));
    lines.add(u"缺席：%1。"_s.arg(sentences::namesOrNone(m.absent)));
    if (!m.absent.isEmpty())
        lines.add(u"缺席事由没有录入，以记录人在纸质记录上手写的为准。"_s);
    addNumbered(lines, u"列席、旁听"_s, worded(m.observers));
    QStringList notes = sentences::sheetCounts(m);
    notes += {sentences::exclusions(m), sentences::assisted(m), sentences::typedLater(m)};
    for (const QString &line : std::as_const(notes)) {
        if (!line.isEmpty())
            lines.add(line);
    }
    if (!m.letters.isEmpty())
        addNumbered(lines, u"委托书"_s, sentences::letters(m));
    for (const ChairChangeLine &change : m.chairChanges)
        lines.add(u"更换主持人："_s + sentences::chairChange(change));
}

void addVote(Lines &lines, const VoteLines &vote)
{
    lines.add(u"表决事项：%1"_s.arg(sentences::ended(vote.motion)));
    lines.add(u"表决方式：%1。%2%3"_s.arg(sentences::methodOf(vote), sentences::counted(vote), sentences::decided(vote)));
    if (const QString crew = sentences::crewOf(vote); !crew.isEmpty()) {
        lines.addSentence(u"计票人员"_s, crew);
    } else {
        lines.addIf(u"监票人"_s, vote.scrutineer);
        lines.addIf(u"计票人"_s, vote.teller);
    }
    lines.addIf(u"计票时间"_s, vote.countedAt);
    if (const QString how = sentences::howVoted(vote); !how.isEmpty())
        lines.add(how);
}

void addResolution(Lines &lines, const ResolutionLine &r)
{
    lines.add(u"决议 %1：%2"_s.arg(r.number, sentences::ended(r.text)));
}

void addFollowUp(Lines &lines, const ResolutionLine &r)
{
    lines.add(u"%1 责任人：%2；监督人：%3；完成时限：%4；资源：%5；进展：%6。"_s.arg(r.number, r.owner, r.supervisor, r.deadline,
                                                                                r.resources, r.status));
}

} // namespace

QString minutesText(const Minutes &m)
{
    Lines lines;
    addHead(lines, m);
    addSignIn(lines, m);
    const int count = int(m.items.size());
    const auto eachItem = [&](const QString &heading, const auto &add) {
        lines.gap();
        lines.add(heading);
        for (int i = 0; i < count; ++i) {
            lines.add(u"〔%1〕%2"_s.arg(sentences::itemName(i, count), m.items.at(i).title));
            add(m.items.at(i));
        }
    };
    eachItem(u"二、发言要点"_s, [&](const ItemLines &item) {
        lines.addSentence(u"议题说明"_s, item.explanation);
        lines.addSentence(u"议题性质"_s, item.purpose);
        lines.addSentence(u"依据"_s, item.basis);
        lines.addSentence(u"未经村党组织研究的理由"_s, item.studyWaiver);
        lines.addIf(u"会前准备"_s, item.groundwork.join(QString()));
        lines.addSentence(u"资金"_s, item.funds);
        lines.addIf(u"附件"_s, sentences::attachments(item));
        for (const RemarkLine &remark : item.remarks)
            lines.add(u"%1 %2：%3%4"_s.arg(remark.at, remark.speaker, remark.text, sentences::lateMark(remark.typedAt)).trimmed());
        lines.addIf(u"发言用时"_s, sentences::talkTime(item));
    });
    eachItem(u"三、共识与分歧"_s, [&](const ItemLines &item) {
        for (const QString &round : sentences::rounds(item))
            lines.add(u"分组讨论："_s + round);
        addNumbered(lines, u"共识点"_s, item.agreed);
        addNumbered(lines, u"争议点"_s, item.disputed);
        addNumbered(lines, u"待核实事项"_s, item.toCheck);
        if (!item.merged.isEmpty())
            addNumbered(lines, u"合并的意见"_s, sentences::merged(item));
        if (!item.openChecks.isEmpty())
            lines.add(sentences::openChecks(item));
    });
    eachItem(u"四、决议事项"_s, [&](const ItemLines &item) {
        for (const VoteLines &vote : item.votes)
            addVote(lines, vote);
        for (const ResolutionLine &resolution : item.resolutions)
            addResolution(lines, resolution);
        lines.addSentence(u"结果"_s, sentences::ending(item));
    });
    eachItem(u"五、跟踪落实"_s, [&](const ItemLines &item) {
        for (const ResolutionLine &resolution : item.resolutions)
            addFollowUp(lines, resolution);
    });
    if (const QString rating = sentences::rating(m); !rating.isEmpty()) {
        lines.gap();
        lines.add(rating);
    }
    if (!m.end.isEmpty()) {
        lines.gap();
        lines.add(u"会议于%1结束。"_s.arg(m.end));
    }
    return lines.text();
}

} // namespace yishibu
