#include "app/minutes/point_words.h"

#include "app/minutes/draft_order.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString checkWords(const Point &point, const MinutesSource &source)
{
    QStringList words;
    if (point.checker) {
        const bool tonight = point.checkBy == source.meeting.scheduledAt.date();
        words.append(u"由%1%2查清"_s.arg(nameIn(source, point.checker), tonight ? u"散会前"_s : paperDate(point.checkBy) + u"前"_s));
    }
    if (!point.answer.isEmpty())
        words.append(u"答复：%1"_s.arg(point.answer));
    return words.join(u'；');
}

} // namespace

QString pointWords(const ReportedPoint &reported, const MinutesSource &source)
{
    QStringList groups;
    for (const GroupId &group : reported.groups) {
        if (const QString name = source.discussion.nameOf(group); !name.isEmpty())
            groups.append(name);
    }
    QStringList behind;
    if (!groups.isEmpty())
        behind.append(groups.join(u'、'));
    if (!reported.point.voices.isEmpty())
        behind.append(reported.point.voices);
    if (reported.point.speaker)
        behind.append(u"%1提出"_s.arg(nameIn(source, reported.point.speaker)));
    if (const QString check = checkWords(reported.point, source); !check.isEmpty())
        behind.append(check);
    return behind.isEmpty() ? reported.point.text : u"%1（%2）"_s.arg(reported.point.text, behind.join(u'；'));
}

} // namespace yishibu
