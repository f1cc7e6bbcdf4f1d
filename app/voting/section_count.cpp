#include "app/voting/section_count.h"

#include "app/voting/named_answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(SectionRefusal why, const QStringList &names = {})
{
    return std::unexpected(Reason::refusal(why, {}, {}, names));
}

} // namespace

QStringList usualSections()
{
    return {u"左侧"_s, u"中间"_s, u"右侧"_s};
}

QStringList sectionsAsBefore(const QList<Vote> &votes)
{
    QStringList names;
    for (const Vote &vote : votes) {
        if (vote.sections.isEmpty())
            continue;
        names.clear();
        for (const SectionCount &section : vote.sections)
            names.append(section.name);
    }
    return names.isEmpty() ? usualSections() : names;
}

Done sectionsFit(const QList<SectionCount> &sections, const Question &question)
{
    QStringList known;
    for (const SectionCount &section : sections) {
        const QString name = section.name.simplified();
        if (name.isEmpty())
            return refuse(SectionRefusal::NoName);
        if (known.contains(name))
            return refuse(SectionRefusal::SameName, {name});
        known.append(name);
    }
    const auto uncounted =
        std::ranges::find_if(sections, [&question](const SectionCount &section) { return section.hands.size() != rowsOf(question); });
    return uncounted == sections.end() ? Done() : refuse(SectionRefusal::NotCounted, {uncounted->name.simplified()});
}

QList<int> summed(const QList<SectionCount> &sections, const Question &question)
{
    QList<int> sum(rowsOf(question), 0);
    for (const SectionCount &section : sections) {
        for (int row = 0; row < sum.size(); ++row)
            sum[row] += section.hands.value(row);
    }
    return sum;
}

HandCount handsOf(const QList<SectionCount> &sections)
{
    return handsOfRows(summed(sections, Question()));
}

} // namespace yishibu
