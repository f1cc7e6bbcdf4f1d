#include "app/minutes/dossier_step.h"

#include "app/minutes/sentences.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// The last count that stands; none where it was never put to the vote.
const VoteLines *lastCount(const ItemLines &item)
{
    const auto found = std::ranges::find(item.votes | std::views::reverse, false, &VoteLines::takenBack);
    return found == std::ranges::end(item.votes | std::views::reverse) ? nullptr : &*found;
}

QString sentence(const QString &label, const QString &words)
{
    const QString text = words.trimmed();
    if (text.isEmpty())
        return {};
    return label + text + (text.endsWith(u'。') ? QString() : u"。"_s);
}

QString wordsOf(const ItemLines &item, const VoteLines *vote)
{
    QStringList lines{sentence(u"议题说明："_s, item.explanation)};
    if (!item.agreed.isEmpty())
        lines += sentence(u"共识："_s, item.agreed.join(u'；'));
    if (!item.disputed.isEmpty())
        lines += sentence(u"分歧："_s, item.disputed.join(u'；'));
    if (vote) {
        lines += sentence(u"表决事项："_s, vote->motion);
        lines += u"%1：%2%3"_s.arg(vote->method, sentences::counted(*vote), sentences::decided(*vote));
    } else {
        lines += sentence(u"结果："_s, sentences::ending(item));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

StepRecord stepFromMinutes(const QString &step, const Meeting &meeting, const Minutes &minutes, int at)
{
    const ItemLines item = minutes.items.value(at);
    const VoteLines *vote = lastCount(item);
    StepRecord record{.step = step,
                      .day = minutes.day,
                      .meeting = meeting.id,
                      .kind = meeting.kind,
                      .base = minutes.base,
                      .present = minutes.present,
                      .inFavour = vote ? vote->inFavour : 0,
                      .words = wordsOf(item, vote)};
    for (const AttendanceLine &member : minutes.members)
        record.people.append(member.name);
    return record;
}

} // namespace yishibu
