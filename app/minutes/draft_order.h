#pragma once

#include "app/minutes/draft.h"

#include <algorithm>

namespace yishibu {

/// All facts in the order of the meeting: by rank, and where ranks are equal as they were recorded.
template<typename Fact>
QList<Fact> byRank(QList<Fact> facts, Moment Fact::*moment)
{
    std::stable_sort(facts.begin(), facts.end(), [moment](const Fact &a, const Fact &b) {
        const Moment &first = a.*moment;
        const Moment &second = b.*moment;
        return std::pair(first.rank, first.sequence) < std::pair(second.rank, second.sequence);
    });
    return facts;
}

/// The same of those that stand.
template<typename Fact>
QList<Fact> inOrder(QList<Fact> facts, Moment Fact::*moment)
{
    facts.removeIf([](const Fact &fact) { return fact.withdrawn; });
    return byRank(std::move(facts), moment);
}

template<typename Value, typename Id>
const Value *byId(const QList<Value> &values, const Id &id)
{
    const auto found = std::find_if(values.cbegin(), values.cend(),
                                    [&id](const Value &value) { return value.id == id; });
    return found == values.cend() ? nullptr : &*found;
}

/// The name of somebody with a part, as the register or the page has it.
QString nameIn(const MinutesSource &source, const Appointee &who);
/// The name with the posts in brackets: those given, else those of the register. One person with two posts is named once.
QString chairWords(const MinutesSource &source, const Appointee &chair, const QString &posts);
/// When a fact from paper was typed in: "2026年11月23日09:10"; empty for what was entered as it happened.
QString typedWords(const MinutesSource &source, const Moment &moment);

} // namespace yishibu
