#include "tests/bench/town.h"

#include "app/attendance/eligibility.h"
#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "db/stores/roster_store.h"

using namespace Qt::StringLiterals;

namespace yishibu::bench {

std::unique_ptr<Workplace> workplaceOver(Outcome<std::unique_ptr<Book>> book, const Clock &clock)
{
    auto place = book ? Workplace::over(std::move(*book), clock) : std::unexpected(book.error());
    if (!place)
        qFatal("no workplace");
    return std::move(*place);
}

void fillTown(Book &book, const QDateTime &now, int count)
{
    const QString surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"_s;
    const QString given = u"建国秀英志强小梅长河玉珍永福晓燕大山桂兰淑芬慧敏春贵金凤美玲海波文明"_s;
    QList<Household> households;
    QList<Villager> villagers;
    for (int i = 0; i < count; ++i) {
        if (i % 3 == 0)
            households.append({.number = u"%1"_s.arg(i / 3 + 1, 5, 10, QChar(u'0')), .headName = u"甲"_s, .group = u"一组"_s});
        Villager villager{.household = households.last().id,
                          .name = QString(surnames[i % surnames.size()]) + given[i / 7 % given.size()] + given[i / 131 % given.size()],
                          .sex = i % 2 ? Sex::Male : Sex::Female,
                          .birth = QDate(1950 + i % 50, 1 + i % 12, 1 + i % 28),
                          .group = u"%1组"_s.arg(u"一二三四五六七八九"_s[i % 9])};
        villager.idTail = u"%1"_s.arg(i % 10000, 4, 10, QChar(u'0'));
        villagers.append(villager);
    }
    if (!book.roster().import({.fileName = u"town.csv"_s, .fileSha256 = QByteArray(32, 'y')}, households, villagers, {}, {}, {}, now))
        qFatal("the town was not kept");
}

MeetingId openMeeting(Workplace &place, const QString &proposal)
{
    const MeetingKind assembly{u"villagers_assembly"_s};
    const Law law = place.meetings.lawOf(QDate(2026, 11, 22));
    const RulePack pack = *law.packOf(assembly);
    const RuleCard card = *law.card(assembly);
    const Roster &roster = place.hall.roster();
    const Eligible list = eligible(card, roster.villagers(), roster.households(), {}, {}, QDate(2026, 11, 22));
    Meeting meeting{.kind = assembly, .kindName = card.name, .term = 1, .ordinal = 1, .scheduledAt = place.clock.now()};
    if (!place.book->meetings().keep(meeting, place.clock.now()))
        qFatal("the meeting was not kept");
    if (!proposal.isEmpty()) {
        const Topic topic{.title = proposal, .proposal = proposal, .raisedOn = place.clock.today(), .matter = u"public_welfare"_s};
        const AgendaItem item{.meeting = meeting.id, .topic = topic.id, .title = proposal, .partyStudiedOn = place.clock.today(),
                              .partyStudiedBy = u"村党支部委员会"_s};
        if (!place.topics.keep(topic) || !place.book->meetings().keep(item, place.clock.now()))
            qFatal("the item was not kept");
    }
    meeting.state = MeetingState::Open;
    meeting.openedAt = place.clock.now();
    meeting.rulePack = pack.id;
    meeting.rulePackDigest = pack.digest;
    meeting.base = int(list.members.size());
    if (!place.book->meetings().open(meeting, {{pack.title, place.rules.textByDigest.value(pack.digest)}}, list.members, place.clock.now()) || !place.meetings.enter(meeting.id))
        qFatal("the meeting was not opened");
    return meeting.id;
}

} // namespace yishibu::bench
