#pragma once

#include "app/meeting/course.h"
#include "app/village/seat.h"
#include "app/village/villager.h"
#include "tests/app/rules/shipped_laws.h"

namespace yishibu::test {

/// A village with 38 representatives in six groups; the first three are also the villagers' committee, the next
/// three the supervision committee. Every third is a woman. Ten more adults hold no seat.
struct HallOf38
{
    static constexpr int representatives = 38;
    QDate day{2026, 11, 22};
    QList<Villager> villagers;
    QList<Seat> seats;

    explicit HallOf38(int count = representatives)
    {
        for (int i = 0; i < count + 10; ++i) {
            Villager villager;
            villager.name = QStringLiteral("村民%1").arg(i + 1);
            villager.sex = i % 3 == 0 ? Sex::Female : Sex::Male;
            villager.birth = QDate(1970, 1, 1);
            villager.group = groups().at(i % 6);
            villagers.append(villager);
            if (i < count)
                seat(i, Body::Representatives, {});
        }
        const QStringList posts{QStringLiteral("村党支部书记、村委会主任"), QStringLiteral("村委会副主任"),
                                QStringLiteral("村委会委员(妇女主任)")};
        const QStringList watchers{QStringLiteral("村务监督委员会主任"), QStringLiteral("村务监督委员会委员"),
                                   QStringLiteral("村务监督委员会委员")};
        for (int i = 0; i < 3 && i < count; ++i)
            seat(i, Body::VillagersCommittee, posts[i]);
        for (int i = 3; i < 6 && i < count; ++i)
            seat(i, Body::SupervisionCommittee, watchers[i - 3]);
    }

    static QStringList groups()
    {
        return {QStringLiteral("一组"), QStringLiteral("二组"), QStringLiteral("三组"),
                QStringLiteral("四组"), QStringLiteral("五组"), QStringLiteral("六组")};
    }

    void seat(int who, Body body, const QString &post)
    {
        Seat seat;
        seat.villager = villagers[who].id;
        seat.body = body;
        seat.post = post;
        seats.append(seat);
    }

    VillagerId at(int who) const { return villagers[who].id; }
};

/// A meeting that may be opened: one item on rural construction, delegated and studied.
inline MeetingFacts readyMeeting(const HallOf38 &hall)
{
    MeetingFacts facts;
    facts.law = lawOf2025();
    facts.card = *facts.law.card(MeetingKind::representatives());
    facts.meeting.scheduledAt = QDateTime(hall.day, QTime(19, 30));
    facts.meeting.place = QStringLiteral("会议室");
    facts.meeting.chair = hall.at(0);
    facts.chairPosts = QStringLiteral("村党支部书记、村委会主任");
    facts.meeting.recorder = hall.at(7);
    facts.meeting.noticeGivenOn = hall.day.addDays(-6);
    facts.meeting.scrutineer = hall.at(4);
    facts.meeting.teller = hall.at(8);
    Topic topic;
    topic.title = QStringLiteral("村道硬化");
    topic.matter = QStringLiteral("rural_construction");
    topic.funds = Funds::Grant;
    topic.amountFen = 42'000'000;
    Delegation delegation;
    delegation.decidedOn = QDate(2026, 3, 18);
    delegation.matter = topic.matter;
    delegation.from = delegation.decidedOn;
    delegation.until = QDate(2026, 12, 31);
    AgendaItem item;
    item.meeting = facts.meeting.id;
    item.topic = topic.id;
    item.title = topic.title;
    item.delegation = delegation.id;
    item.partyStudiedOn = QDate(2026, 11, 10);
    item.partyStudiedBy = QStringLiteral("村党支部委员会");
    facts.topics = {topic};
    facts.groundwork.nobodyTouched = {{.topic = topic.id, .saidBy = QStringLiteral("村务监督委员会"), .saidOn = hall.day.addDays(-12)}};
    facts.delegations = {delegation};
    facts.items = {item};
    facts.quorum = Quorum::of(facts.card, 38, 31);
    return facts;
}

} // namespace yishibu::test
