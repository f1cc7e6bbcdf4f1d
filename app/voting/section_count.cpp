#include "app/voting/section_count.h"

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

Done sectionsFit(const QList<SectionCount> &sections)
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
    const auto uncounted = std::ranges::find_if(sections, [](const SectionCount &section) { return section.hands.size() != rowsOf(Question()); });
    return uncounted == sections.end() ? Done() : refuse(SectionRefusal::NotCounted, {uncounted->name.simplified()});
}

HandCount handsOf(const QList<SectionCount> &sections)
{
    HandCount sum;
    for (const SectionCount &section : sections) {
        sum.inFavour += section.hands.value(0);
        sum.against += section.hands.value(1);
        sum.abstained += section.hands.value(2);
    }
    return sum;
}

} // namespace yishibu
