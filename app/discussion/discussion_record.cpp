#include "app/discussion/discussion_record.h"

#include "app/village/han.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

template<typename Record, typename Id>
const Record *find(const QList<Record> &records, const Id &id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.cend() ? nullptr : &*found;
}

template<typename Record>
QList<Record> on(const QList<Record> &records, const AgendaItemId &item)
{
    QList<Record> found;
    std::ranges::copy_if(records, std::back_inserter(found), [&item](const Record &one) { return one.item == item; });
    return found;
}

} // namespace

const GroupingRound *DiscussionRecord::roundOf(const AgendaItemId &item, const SessionId &session) const
{
    for (auto one = rounds.crbegin(); one != rounds.crend(); ++one) {
        if (one->item == item && one->session == session)
            return &*one;
    }
    return nullptr;
}

QList<DiscussionGroup> DiscussionRecord::groupsOf(const GroupingRoundId &round) const
{
    QList<DiscussionGroup> found;
    std::ranges::copy_if(groups, std::back_inserter(found), [&round](const DiscussionGroup &group) { return group.round == round; });
    return found;
}

int DiscussionRecord::roundsOn(const AgendaItemId &item) const
{
    return int(std::ranges::count(rounds, item, &GroupingRound::item));
}

const DiscussionGroup *DiscussionRecord::group(const GroupId &id) const
{
    return find(groups, id);
}

const GroupingRound *DiscussionRecord::round(const GroupingRoundId &id) const
{
    return find(rounds, id);
}

QString DiscussionRecord::nameOf(const GroupId &id) const
{
    const DiscussionGroup *named = group(id);
    if (!named)
        return {};
    const GroupingRound *of = round(named->round);
    if (!of || of->ordinal < 2)
        return named->name;
    const QString number = hanNumber(of->ordinal);
    return u"第%1轮%2"_s.arg(number.isEmpty() ? QString::number(of->ordinal) : number, named->name);
}

QList<VillagerId> DiscussionRecord::peopleOf(const GroupId &group) const
{
    QList<VillagerId> people;
    for (const GroupPlace &place : places) {
        if (place.group == group)
            people.append(place.villager);
    }
    return people;
}

const GroupPlace *DiscussionRecord::placeOf(const GroupingRoundId &round, const VillagerId &who) const
{
    const auto found = std::ranges::find_if(
        places, [&](const GroupPlace &place) { return place.round == round && place.villager == who; });
    return found == places.cend() ? nullptr : &*found;
}

QList<SpeakingTurn> DiscussionRecord::turnsOn(const AgendaItemId &item) const
{
    return on(turns, item);
}

QList<PlainWord> DiscussionRecord::wordsOn(const AgendaItemId &item) const
{
    return on(words, item);
}

QList<Attachment> DiscussionRecord::attachmentsOn(const AgendaItemId &item) const
{
    return on(attachments, item);
}

} // namespace yishibu
