#include "app/minutes/sentences.h"
#include "app/voting/method.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "db/stores/course_store.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/vote_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/hall/unsettled.h"
#include "ui/minutes/minutes_desk.h"
#include "ui/signin/sign_in_search.h"
#include "ui/voting/resolve_page.h"
#include "ui/voting/vote_standing.h"
#include "ui/voting/voting_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// Votes that count other than hands in one room: households (一事一议), and the parts of a meeting.
class TestOtherCounts : public QObject
{
    Q_OBJECT

    std::unique_ptr<MeetingOnTable> m_table;
    std::unique_ptr<VotingPage> m_page;
    QList<VillagerId> m_moved;

    Workplace &place() const { return *m_table->place; }
    Vote lastVote() const { return place().book->votes().votes(place().hall.meeting().id)->last(); }
    QString textOf(const QString &name) const { return partOf<QLabel>(*m_page, name)->text(); }
    void type(const QString &name, int figure) const { partOf<QLineEdit>(*m_page, name)->setText(QString::number(figure)); }
    void typeHands(int inFavour, int against, int abstained) const
    {
        type(u"inFavour"_s, inFavour);
        type(u"against"_s, against);
        type(u"abstained"_s, abstained);
    }
    void showPage()
    {
        m_page = std::make_unique<VotingPage>(VotingPage::Desks{place().voting, place().ballots, place().names}, place().hall);
        showAt(*m_page, 1274, 704);
        m_page->refresh();
    }

    /// The evening up to its vote, about raising money. Together the representatives stand for all households of the village,
    /// or for half or none of them.
    void raiseMoney(double share)
    {
        m_table = std::make_unique<MeetingOnTable>(MeetingKind::representatives(), QByteArray(), [](MeetingScript &script) {
            script.items.first().topic.matter = u"fund_labour_raising"_s;
            script.items.first().delegation->matter = u"fund_labour_raising"_s;
        });
        const Done played = m_table->player->playUntil(
            [](const CastAct &act) { return act.kind == ActKind::Enter && act.to.step == ItemStep::Vote; });
        QVERIFY(played);
        const int all = place().hall.weightsFor(place().hall.currentItem()->id).all;
        QList<Seat> seats = place().hall.seats();
        const int each = int(share * all) / int(std::ranges::count(seats, Body::Representatives, &Seat::body));
        for (Seat &seat : seats)
            seat.households = seat.body == Body::Representatives ? each : 0;
        place().hall.setRoster(place().hall.roster(), seats);
        showPage();
    }

    /// 村民会议 in two parts, the first begun, with so many there.
    void meetInParts(int come)
    {
        m_table = std::make_unique<MeetingOnTable>();
        m_table->playUntil(ActKind::GiveNotice);
        QVERIFY(place().meetings.changeKind({u"villagers_assembly"_s}, {}));
        const QDateTime first = place().hall.meeting().scheduledAt;
        QVERIFY(place().meetings.addPart(u"三组晒谷场"_s, first.addDays(1), u"人员居住分散"_s));
        m_table->clock.set(first);
        QVERIFY(place().meetings.open());
        QCOMPARE(place().hall.parts().size(), 2);
        comeIn(come);
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        showPage();
    }
    /// The meeting of 三组 about its land, four of five of its adults members of the collective; everybody is there. How many are.
    /// So many of the members moved away before, that one too few for the quorum of theirs is left.
    int meetOnGroupLand(bool moving = false)
    {
        m_table = std::make_unique<MeetingOnTable>();
        m_table->playUntil(ActKind::GiveNotice);
        if (!place().meetings.changeKind({u"group_meeting"_s}, u"三组"_s))
            qFatal("the kind was refused");
        Topic topic = *std::ranges::find(place().hall.topics(), place().hall.agenda().first().topic, &Topic::id);
        topic.matter = u"group_land"_s;
        if (!place().topics.keep(topic))
            qFatal("the topic was refused");
        const QList<Entitled> adults = place().hall.entitled();
        int members = 0;
        for (qsizetype i = 0; i < adults.size(); ++i) {
            Villager one = m_table->villager(adults.at(i).villager);
            one.collectiveMember = i % 5 != 0;
            members += one.collectiveMember ? 1 : 0;
            if (!place().roster.changePerson(one))
                qFatal("a member was refused");
        }
        m_moved.clear();
        if (moving)
            moveAway(adults, members - (2 * members + 2) / 3 + 1);
        m_table->clock.set(place().hall.meeting().scheduledAt);
        if (!place().meetings.open())
            qFatal("the meeting was not opened");
        comeIn(int(place().hall.attendance().absentMembers().size()));
        if (!place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}))
            qFatal("there is no vote");
        showPage();
        return members;
    }
    /// Of these adults so many members of the collective who have no seat and no part in the meeting.
    void moveAway(const QList<Entitled> &adults, int count)
    {
        const Meeting &meeting = place().hall.meeting();
        const QList<Seat> seats = place().hall.seats();
        for (const Entitled &one : adults) {
            const bool hasPart = std::ranges::find(seats, one.villager, &Seat::villager) != seats.cend()
                || std::ranges::any_of(QList<Appointee>{meeting.chair, meeting.recorder, meeting.scrutineer, meeting.teller},
                                       [&one](const Appointee &who) { return who.villager == one.villager; });
            if (m_moved.size() < count && !hasPart && m_table->villager(one.villager).collectiveMember)
                m_moved.append(one.villager);
        }
        if (m_moved.size() < count || !place().roster.decide(m_moved, {RegisterStanding::MovedAway, QDate()})
            || !place().meetings.enter(place().hall.meeting().id))
            qFatal("nobody moved away");
    }
    void comeIn(int count) const
    {
        const QList<VillagerId> absent = place().hall.attendance().absentMembers();
        for (int i = 0; i < count; ++i)
            QVERIFY(place().signIn.admit(absent.at(i)));
    }

    /// A second part was on the day after; both are typed in three days later.
    void enterInPartsFromPaper()
    {
        m_table = std::make_unique<MeetingOnTable>();
        m_table->playUntil(ActKind::GiveNotice);
        QVERIFY(place().meetings.changeKind({u"villagers_assembly"_s}, {}));
        const QDateTime first = place().hall.meeting().scheduledAt;
        QVERIFY(place().meetings.addPart(u"三组晒谷场"_s, first.addDays(1), u"人员居住分散"_s));
        m_table->clock.set(first.addDays(3));
        QVERIFY(place().meetings.enterFromPaper(u"会场停电"_s));
        QVERIFY(place().meetings.open());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_table.reset();
    }

    void householdsAreCountedAndNotHands()
    {
        raiseMoney(1.0);
        m_page->goOn();
        const Hall &hall = place().hall;
        const Weights weights = hall.weightsFor(hall.currentItem()->id);
        const int there = weights.sumOf(hall.attendance().presentMembers());
        QVERIFY(there > hall.attendance().present()); // households, more than people
        QVERIFY(3 * there >= 2 * weights.all);
        QCOMPARE(textOf(u"countedOf"_s), QString::number(weights.all));
        QCOMPARE(textOf(u"countedHere"_s), QString::number(there));
        QVERIFY(partOf<QLabel>(*m_page, u"householdsOfEach"_s)->isVisible());
        QVERIFY(textOf(u"rule"_s).contains(u"国办发〔2007〕4号"_s));
        typeHands(there + 1, 0, 0);
        QVERIFY2(m_page->whyNot().contains(QString::number(there)), qPrintable(m_page->whyNot()));
        typeHands(there / 2, there - there / 2, 0);
        QCOMPARE(m_page->whyNot(), QString());
        for (const double scale : {1.0, 1.5})
            QCOMPARE(faultsOfStage(*m_page, u"voting-households"_s, scale, {1274, 704}), QStringList());
        typeHands(there - 2, 2, 0); // enough too of those who signed in and left
        m_page->goOn();
        const Vote vote = lastVote();
        QVERIFY(vote.decision && vote.decision->passed);
        QCOMPARE(vote.snapshot->by, VotesBy::HouseholdsStoodFor);
        QCOMPARE(vote.snapshot->base, weights.all);
        QCOMPARE(vote.decision->required, there / 2 + 1);
        QCOMPARE(vote.decision->article, u"国办发〔2007〕4号"_s);
        QVERIFY(textOf(u"sentence"_s).contains(u"households"_s));
        // The resolution says both: the households, and the people who stood for them.
        ResolvePage resolving(place().voting, hall, m_table->clock);
        showAt(resolving, 1274, 576);
        resolving.refresh();
        const QString said = partOf<QLabel>(resolving, u"aboveMotion"_s)->text();
        QVERIFY2(said.contains(u"%1 of the %2 households"_s.arg(there - 2).arg(there)) && said.contains(u"the %1 people"_s.arg(vote.present.size())),
                 qPrintable(said));
        // On paper it is said what was counted, and the book says the same again.
        const VoteLines lines = place().minutes.minutes()->items.first().votes.last();
        QCOMPARE(lines.countedBy, u"户"_s);
        QVERIFY(place().meetings.enter(hall.meeting().id));
        QVERIFY(hall.votes().last() == vote);
        QVERIFY(place().book->check()->isSound());
    }

    /// Two thirds of the members are there and hardly anybody else of the group: too few for its meeting, enough for theirs.
    void theMembersDecideThoughTooFewOfTheGroupAreThere()
    {
        const int members = meetOnGroupLand();
        const int needed = (2 * members + 2) / 3;
        const Hall &hall = place().hall;
        int staying = 0;
        const QList<SignIn> came = hall.attendance().signIns();
        for (const SignIn &one : came) {
            if (m_table->villager(one.villager).collectiveMember && staying < needed)
                ++staying;
            else
                QVERIFY(place().signIn.leave(one.id));
        }
        QCOMPARE(hall.attendance().present(), needed);
        QVERIFY(!hall.quorum().reached());
        const AgendaItemId item = hall.currentItem()->id;
        QCOMPARE(whyNotPut(hall, {.item = item, .motion = u"同意"_s}), QString());
        const auto put = place().voting.open(item, u"同意"_s);
        QVERIFY(put);
        QCOMPARE(whyNotAnnounced(hall, *put, {.inFavour = needed}), QString());
        const auto counted = place().voting.count(put->id, {.inFavour = needed});
        QVERIFY(counted && counted->decision->passed);
        QCOMPARE(counted->snapshot->base, members);
    }

    /// One member fewer is too few, and the article is that of the collective.
    void tooFewMembersDecideNothing()
    {
        const int members = meetOnGroupLand(true);
        const Hall &hall = place().hall;
        const AgendaItemId item = hall.currentItem()->id;
        QVERIFY(hall.quorum().reached());
        const auto put = place().voting.open(item, u"同意"_s);
        QVERIFY(put);
        const auto counted = place().voting.count(put->id, {.inFavour = members / 2});
        QVERIFY(!counted && counted.error().is(VotingRefusal::BelowQuorum));
        QCOMPARE(counted.error().article(), u"农村集体经济组织法第六十四条"_s);
    }

    /// 农村集体经济组织法 art. 64: two thirds of the group's members, whoever else is in the room.
    void landOfAGroupIsCountedOfItsMembersAlone()
    {
        const int members = meetOnGroupLand();
        const int needed = (2 * members + 2) / 3;
        m_page->goOn();
        const Hall &hall = place().hall;
        QVERIFY(hall.attendance().base() > members);
        QCOMPARE(textOf(u"countedOf"_s), QString::number(members));
        QCOMPARE(textOf(u"countedHere"_s), QString::number(members));
        QVERIFY2(textOf(u"rule"_s).contains(u"农村集体经济组织法第六十四条"_s), qPrintable(textOf(u"rule"_s)));
        typeHands(members + 1, 0, 0); // somebody who is no member raised a hand
        QVERIFY(!m_page->whyNot().isEmpty());
        for (const double scale : {1.0, 1.5})
            QCOMPARE(faultsOfStage(*m_page, u"voting-members"_s, scale, {1274, 704}), QStringList());
        typeHands(needed, members - needed, 0);
        QCOMPARE(m_page->whyNot(), QString());
        m_page->goOn();
        const Vote vote = lastVote();
        QVERIFY(vote.decision && vote.decision->passed);
        QCOMPARE(vote.snapshot->by, VotesBy::CollectiveMembers);
        QCOMPARE(vote.snapshot->base, members);
        QCOMPARE(vote.decision->required, needed);
        QCOMPARE(place().minutes.minutes()->items.first().votes.last().countedBy, u"集体成员"_s);
        QVERIFY(place().meetings.enter(hall.meeting().id));
        QVERIFY(hall.votes().last() == vote);
        QVERIFY(place().book->check()->isSound());
    }

    /// Asked who objects, only members of the collective can, whoever else is in the room.
    void onLandOfAGroupOnlyItsMembersObject()
    {
        const int members = meetOnGroupLand();
        const Hall &hall = place().hall;
        QVERIFY(hall.quorum().present > members);
        auto *method = partOf<QComboBox>(*m_page, u"method"_s);
        method->setCurrentIndex(method->findData(int(VoteMethod::Consensus)));
        m_page->goOn();
        QCOMPARE(lastVote().method, VoteMethod::Consensus);
        type(u"objections"_s, 1);
        type(u"reservations"_s, members);
        QVERIFY2(m_page->whyNot().contains(QString::number(members)), qPrintable(m_page->whyNot()));
        m_page->goOn();
        QVERIFY(!lastVote().counted && !lastVote().frozen);
        type(u"objections"_s, 0);
        type(u"reservations"_s, 1);
        QCOMPARE(m_page->whyNot(), QString());
        m_page->goOn();
        const Vote vote = lastVote();
        QVERIFY(vote.counted && vote.snapshot->by == VotesBy::CollectiveMembers);
        QCOMPARE(vote.snapshot->present, members);
        QCOMPARE(*vote.count, (HandCount{members - 1, 0, 1}));
    }

    /// Moving away ends no membership of the collective: they are of the base, so they are let in to vote.
    void whoMovedAwayVotesOnTheLandOfTheGroup()
    {
        const int members = meetOnGroupLand(true);
        const int needed = (2 * members + 2) / 3;
        const Hall &hall = place().hall;
        const int base = hall.attendance().base();
        QCOMPARE(hall.attendance().present(), base);
        m_page->goOn();
        QCOMPARE(textOf(u"countedOf"_s), QString::number(members));
        QCOMPARE(textOf(u"countedHere"_s), QString::number(needed - 1));
        typeHands(needed - 1, 0, 0);
        QVERIFY(!m_page->whyNot().isEmpty());
        SignInSearch search(hall);
        search.follow();
        const QList<FoundPerson> found = search.find(hall.nameOf(m_moved.first()), false);
        const auto offered = std::ranges::find(found, m_moved.first(), &FoundPerson::who);
        QVERIFY(offered != found.end() && offered->enabled && !offered->soft);
        const auto signedIn = place().signIn.admitAsDue(m_moved.first());
        QVERIFY(signedIn && signedIn->capacity == Capacity::Observer);
        QCOMPARE(hall.attendance().base(), base); // 村民小组会议 counts whom the register has
        QCOMPARE(hall.attendance().present(), base);
        m_page->refresh();
        QCOMPARE(textOf(u"countedHere"_s), QString::number(needed));
        typeHands(needed, 0, 0);
        QCOMPARE(m_page->whyNot(), QString());
        m_page->goOn();
        const Vote vote = lastVote();
        QVERIFY(vote.decision && vote.decision->passed);
        QCOMPARE(*vote.snapshot, (VoteSnapshot{members, needed, needed, needed, VotesBy::CollectiveMembers}));
        QVERIFY(vote.present.contains(signedIn->id));
        QCOMPARE(place().minutes.minutes()->observers.last().capacity, u"集体成员（只参加集体成员的表决）"_s);
        QVERIFY(place().meetings.enter(hall.meeting().id));
        QVERIFY(hall.votes().last() == vote);
        QVERIFY(place().book->check()->isSound());
    }

    /// Who may be of age is of the base or not: that is settled in the register, and said, before anybody is counted.
    void aMemberOfUnknownAgeIsSettledFirst()
    {
        const int members = meetOnGroupLand();
        const Hall &hall = place().hall;
        QList<Villager> people = hall.roster().villagers();
        const auto one = std::ranges::find_if(people, [](const Villager &who) {
            return who.group == u"三组"_s && who.collectiveMember && who.birth.isValid();
        });
        QVERIFY(one != people.end());
        one->birth = {};
        place().hall.setRoster(Roster(people, hall.roster().households()), hall.seats());
        Unsettled open;
        open.follow(hall);
        QVERIFY2(open.names().size() == 1 && open.names().first().startsWith(one->name), qPrintable(open.sentences()));
        m_page->goOn();
        const auto refused = place().voting.count(lastVote().id, {.inFavour = members - 1});
        QVERIFY(!refused && refused.error().is(WeighingRefusal::BirthNotSaid));
        QCOMPARE(refused.error().names(), QStringList{one->name});
        QCOMPARE(refused.error().article(), u"农村集体经济组织法第六十四条"_s);
        QVERIFY(!lastVote().frozen);
    }

    void withTooFewHouseholdsThereIsNoVote()
    {
        raiseMoney(0.5);
        m_page->goOn();
        const Hall &hall = place().hall;
        QVERIFY(hall.quorum().reached()); // people enough
        typeHands(10, 0, 0);
        QVERIFY2(m_page->whyNot().contains(u"国办发〔2007〕4号"_s), qPrintable(m_page->whyNot()));
        m_page->goOn();
        QVERIFY(!lastVote().counted && !lastVote().frozen);
    }

    void whereHouseholdsAreWeighedNothingCountsHeads()
    {
        raiseMoney(1.0);
        auto *method = partOf<QComboBox>(*m_page, u"method"_s);
        const auto isOffered = [method](VoteMethod way) { return method->findData(int(way)) >= 0; };
        QVERIFY(isOffered(VoteMethod::ShowOfHands) && isOffered(VoteMethod::RollCall));
        QVERIFY(!isOffered(VoteMethod::Consensus) && !isOffered(VoteMethod::SecretBallot));
        auto *kind = partOf<QComboBox>(*m_page, u"questionKind"_s);
        kind->setCurrentIndex(kind->findData(int(QuestionKind::OneOf)));
        QVERIFY(!isOffered(VoteMethod::ShowOfHands));
        const auto put = [this](VoteMethod way, const Question &question) {
            return place().voting.open(place().hall.currentItem()->id, u"每户筹资二十元"_s, way, question);
        };
        const auto agreed = put(VoteMethod::Consensus, {});
        QVERIFY(!agreed && agreed.error().is(MethodRefusal::HeadsCannotBeWeighed));
        const auto chosen = put(VoteMethod::ShowOfHands, {.kind = QuestionKind::OneOf, .options = {u"修路"_s, u"修渠"_s}, .most = 1});
        QVERIFY(!chosen && chosen.error().is(MethodRefusal::HeadsCannotBeWeighed));
    }

    void withoutTheirHouseholdsInTheRegisterNothingIsWeighed()
    {
        raiseMoney(0.0);
        m_page->goOn();
        const auto refused = place().voting.count(lastVote().id, {.inFavour = 5});
        QVERIFY(!refused && refused.error().is(WeighingRefusal::HouseholdsNotSaid));
        QVERIFY(!refused.error().names().isEmpty());
        QVERIFY(!lastVote().frozen);
    }

    void thePartsAreCountedApartAndTheirSumDecides()
    {
        meetInParts(20);
        const Hall &hall = place().hall;
        const int base = hall.attendance().base();
        QVERIFY(2 * 20 <= base); // one part alone is not enough
        QCOMPARE(m_page->whyNot(), QString());
        m_page->goOn();
        QCOMPARE(m_page->nextStep(), u"Keep the hands of this part"_s);
        typeHands(21, 0, 0);
        QVERIFY(!m_page->whyNot().isEmpty());
        typeHands(12, 5, 3);
        QCOMPARE(m_page->whyNot(), QString());
        m_page->goOn();
        QVERIFY(!lastVote().counted);
        QCOMPARE(lastVote().parts.size(), 1);
        QCOMPARE(*lastVote().parts.first().hands, (HandCount{12, 5, 3}));
        QCOMPARE(m_page->nextStep(), u"To the parts of the meeting"_s);
        QVERIFY(textOf(u"voteParts"_s).contains(u"not counted yet"_s));
        QVERIFY(textOf(u"voteParts"_s).contains(QString::number(hall.quorum().needed)));
        for (const double scale : {1.0, 1.5})
            QCOMPARE(faultsOfStage(*m_page, u"voting-parts"_s, scale, {1274, 704}), QStringList());
        QVERIFY2(textOf(u"rule"_s).contains(u"sum of all parts"_s), qPrintable(textOf(u"rule"_s)));
        // Nothing is closed or decided meanwhile.
        QVERIFY(mayClose(hall.facts()).error().is(CourseRefusal::VoteOpen));

        m_table->clock.set(m_table->clock.now().addDays(1));
        QVERIFY(place().meetings.beginNextPart());
        const int second = base / 2 - 10;
        m_page.reset();
        comeIn(second);
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        showPage();
        QCOMPARE(partOf<QLineEdit>(*m_page, u"inFavour"_s)->text(), QString()); // the hands of this part, not the last one's
        QCOMPARE(m_page->nextStep(), u"Announce the result"_s);
        typeHands(second + 1, 0, 0); // more than are in this part
        QVERIFY(!m_page->whyNot().isEmpty());
        typeHands(second, 0, 0);
        QCOMPARE(m_page->whyNot(), QString());
        m_page->goOn();
        const Vote vote = lastVote();
        QVERIFY(vote.counted && vote.decision->passed);
        QCOMPARE(*vote.count, (HandCount{12 + second, 5, 3}));
        QCOMPARE(vote.snapshot->present, 20 + second);
        QCOMPARE(vote.snapshot->base, base);
        QCOMPARE(vote.decision->required, (20 + second) / 2 + 1);
        QCOMPARE(vote.parts.size(), 2);
        QCOMPARE(vote.parts.last().there.present, second);
        const VoteLines lines = place().minutes.minutes()->items.first().votes.last();
        QCOMPARE(lines.parts.size(), 2);
        QVERIFY2(lines.parts.first().startsWith(u"第一片"_s) && lines.parts.first().contains(u"同意12人"_s), qPrintable(lines.parts.first()));
        QVERIFY(lines.parts.last().contains(u"三组晒谷场"_s));
        QVERIFY(place().meetings.enter(hall.meeting().id));
        QVERIFY(hall.votes().last() == vote);
        QVERIFY(place().book->check()->isSound());
    }

    void whoWentHomeMakesNoQuorumInTheNextPart()
    {
        meetInParts(20);
        const Hall &hall = place().hall;
        comeIn(hall.quorum().missing());
        QVERIFY(hall.quorum().reached());
        m_table->clock.set(m_table->clock.now().addDays(1));
        QVERIFY(place().meetings.beginNextPart());
        comeIn(2);
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        QCOMPARE(hall.attendance().present(), 2);
        // Put for the first time in this part: of those who are in it, and they are too few.
        const auto vote = place().voting.open(hall.currentItem()->id, u"同意硬化三组道路"_s);
        QVERIFY(vote.has_value());
        QCOMPARE(hall.thereFor(*vote).present, 2);
        QCOMPARE(hall.thereFor(*vote).signedIn, 2);
        QVERIFY(place().voting.beginCount(vote->id).error().is(VotingRefusal::BelowQuorum));
        QVERIFY(place().voting.count(vote->id, {.inFavour = 2}).error().is(VotingRefusal::BelowQuorum));
        QVERIFY(place().book->check()->isSound());
    }

    void theNextPartWaitsForTheHandsOfThisOne()
    {
        meetInParts(20);
        m_page->goOn();
        QVERIFY(place().meetings.beginNextPart().error().is(PlanRefusal::HandsNotKept));
        const Vote vote = lastVote();
        QVERIFY(place().voting.beginCount(vote.id));
        QVERIFY(place().meetings.beginNextPart().error().is(PlanRefusal::HandsNotKept));
        // In a book in which it began nevertheless there is no sum without them.
        MeetingPart first = place().hall.parts().first();
        MeetingPart second = place().hall.parts().last();
        m_table->clock.set(m_table->clock.now().addDays(1));
        first.closedAt = second.openedAt = m_table->clock.now();
        QVERIFY(place().book->meetingPlans().goOn(first, second, {.happenedAt = second.openedAt}, second.openedAt));
        QVERIFY(place().meetings.enter(place().hall.meeting().id));
        comeIn(place().hall.attendance().base() / 2);
        QVERIFY(place().voting.count(vote.id, {.inFavour = 20}).error().is(VotingRefusal::PartWithoutHands));
        QVERIFY(!lastVote().counted);
    }

    void tooFewInAllPartsTogetherIsNoVote()
    {
        meetInParts(5);
        m_page->goOn();
        typeHands(5, 0, 0);
        m_page->goOn();
        m_table->clock.set(m_table->clock.now().addDays(1));
        QVERIFY(place().meetings.beginNextPart());
        comeIn(5);
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        showPage();
        typeHands(5, 0, 0);
        QVERIFY2(m_page->whyNot().contains(u"村民委员会组织法第二十六条"_s), qPrintable(m_page->whyNot()));
        m_page->goOn();
        QVERIFY(!lastVote().counted);
        QCOMPARE(lastVote().parts.last().hands, std::optional(HandCount{5, 0, 0}));
        // Taken back, as nothing else is left to do: what was counted stays in the minutes.
        QVERIFY(place().voting.withdraw(lastVote().id));
        const QList<VoteLines> lines = place().minutes.minutes()->items.first().votes;
        QCOMPARE(lines.size(), 1);
        QCOMPARE(sentences::decided(lines.first()), u"各片合计到会10人，未达法定人数，不作表决。"_s);
        QCOMPARE(lines.first().parts.size(), 2);
        QVERIFY(place().book->check()->isSound());
    }

    /// Art. 30 asks two thirds of the body, however many households those who came stand for: 20 of 38 are no vote, it takes 26.
    void theHouseholdsAreNoQuorumOfTheBodyInPartsEither()
    {
        m_table = std::make_unique<MeetingOnTable>(MeetingKind::representatives(), QByteArray(), [](MeetingScript &script) {
            script.items.first().topic.matter = u"fund_labour_raising"_s;
            script.items.first().delegation->matter = u"fund_labour_raising"_s;
        });
        QVERIFY(m_table->player->playUntil([](const CastAct &act) { return act.kind == ActKind::GiveNotice; }));
        const QDateTime first = place().hall.meeting().scheduledAt;
        QVERIFY(place().meetings.addPart(u"三组晒谷场"_s, first.addDays(1), u"人员居住分散"_s));
        m_table->clock.set(first);
        QVERIFY(place().meetings.open());
        const AgendaItemId item = place().hall.agenda().first().id;
        const QList<VillagerId> few = place().hall.attendance().absentMembers().first(20);
        const auto standForAll = [&] {
            const int all = place().hall.weightsFor(item).all;
            QList<Seat> seats = place().hall.seats();
            for (Seat &seat : seats)
                seat.households = seat.body == Body::Representatives && few.contains(seat.villager) ? all / 20 : 0;
            place().hall.setRoster(place().hall.roster(), seats);
        };
        standForAll();
        comeIn(12);
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        const auto vote = place().voting.open(item, u"同意筹资方案"_s);
        QVERIFY(vote && place().voting.count(vote->id, {.inFavour = 5}));
        m_table->clock.set(m_table->clock.now().addDays(1));
        QVERIFY(place().meetings.beginNextPart());
        standForAll();
        comeIn(8);
        const auto refused = place().voting.count(vote->id, {.inFavour = 5});
        QVERIFY(!refused && refused.error().is(VotingRefusal::BelowQuorum));
        QCOMPARE(refused.error().figures(), (QList<qint64>{20, 26}));
        QCOMPARE(refused.error().article(), u"村民委员会组织法第三十条"_s);
        QVERIFY(!lastVote().counted);
        QCOMPARE(lastVote().parts.last().hands, std::optional(HandCount{5, 0, 0}));
        QVERIFY(place().voting.withdraw(vote->id));
        QCOMPARE(sentences::decided(place().minutes.minutes()->items.first().votes.last()),
                 u"各片合计到会20人，未达法定到会人数26人（《中华人民共和国村民委员会组织法》第三十条），不作表决。"_s);
    }

    void aLateEntryInPartsIsFromPaperThroughout()
    {
        enterInPartsFromPaper();
        if (QTest::currentTestFailed())
            return;
        const QDateTime first = place().hall.meeting().scheduledAt;
        const auto lastIsFromPaper = [this] {
            const auto course = place().book->course().of(place().hall.meeting().id);
            return course && course->typedAt.contains(place().book->journalAnchor()->sequence);
        };
        const VillagerId cameTwice = place().hall.attendance().absentMembers().first();
        comeIn(5);
        QVERIFY(place().meetings.moveTo({Stage::Item, 0, ItemStep::Vote}));
        const auto vote = place().voting.open(place().hall.currentItem()->id, u"同意硬化三组道路"_s);
        QVERIFY(vote && place().voting.count(vote->id, {.inFavour = 5}));
        QVERIFY(lastIsFromPaper());
        QVERIFY(place().meetings.beginNextPart());
        QVERIFY(lastIsFromPaper());
        const MeetingPart begun = place().hall.parts().last();
        QCOMPARE(begun.openedAt, first.addDays(1)); // not when it was typed in
        QVERIFY(begun.isSitting());
        comeIn(2);
        QVERIFY(place().signIn.admit(cameTwice));
        QCOMPARE(place().book->attendance().signIns(place().hall.meeting().id)->first().left->circumstance.source, Source::Paper);
        QVERIFY(!place().voting.count(vote->id, {.inFavour = 2}));
        QCOMPARE(lastVote().parts.last().there.present, 2); // who came twice was counted in the first part
        QCOMPARE(lastVote().frozen->circumstance.happenedAt, first.addDays(1));
        QVERIFY(lastIsFromPaper());
        QVERIFY(place().voting.withdraw(vote->id));
        QVERIFY(lastIsFromPaper());
        QVERIFY(place().book->check()->isSound());
    }

    /// The first part is typed in two days later; the second is called for three days after that, and nobody was there yet.
    void aPartToComeIsNotEnteredFromPaper()
    {
        m_table = std::make_unique<MeetingOnTable>();
        m_table->playUntil(ActKind::GiveNotice);
        QVERIFY(place().meetings.changeKind({u"villagers_assembly"_s}, {}));
        const QDateTime first = place().hall.meeting().scheduledAt;
        QVERIFY(place().meetings.addPart(u"三组晒谷场"_s, first.addDays(5), u"人员居住分散"_s));
        m_table->clock.set(first.addDays(2));
        QVERIFY(place().meetings.enterFromPaper(u"会场停电"_s));
        QVERIFY(place().meetings.open());
        comeIn(5);
        const Done early = place().meetings.beginNextPart();
        QVERIFY(!early && early.error().is(CourseRefusal::NotHeldYet));
        QCOMPARE(early.error().figures(), QList<qint64>{first.addDays(5).date().toJulianDay()});
        QVERIFY(!place().hall.parts().last().openedAt.isValid());
        m_table->clock.set(first.addDays(5));
        QVERIFY(place().meetings.beginNextPart());
        QCOMPARE(place().hall.parts().last().openedAt, first.addDays(5));
        QVERIFY(place().book->check()->isSound());
    }

    /// The parts are held on days of their own: an hour on the sheet of the second is an hour of that evening.
    void anHourOfALatePartIsOfItsOwnEvening()
    {
        enterInPartsFromPaper();
        if (QTest::currentTestFailed())
            return;
        const QDateTime first = place().hall.meeting().scheduledAt;
        const QList<VillagerId> members = place().hall.attendance().absentMembers();
        const auto hour = [&first](int hours, int minutes) { // typed three days later
            QDateTime at = first.addDays(3);
            at.setTime(QTime(hours, minutes));
            return at;
        };
        const auto comesAt = [this](const VillagerId &who, const QDateTime &at) {
            return place().signIn.admit(who, Capacity::Member, {.at = at, .precision = Precision::Minute});
        };
        const auto came = comesAt(members.at(0), hour(19, 48));
        QVERIFY(place().meetings.beginNextPart());
        const auto cameLater = comesAt(members.at(1), hour(19, 50));
        const auto withoutHour = place().signIn.admit(members.at(2));
        QVERIFY(came && cameLater && withoutHour);
        QCOMPARE(came->came.circumstance.happenedAt.date(), first.date());
        QCOMPARE(cameLater->came.circumstance.happenedAt.date(), first.date().addDays(1));
        QCOMPARE(cameLater->came.circumstance.happenedAt.time(), QTime(19, 50));
        QCOMPARE(withoutHour->came.circumstance.happenedAt, first.addDays(1));
        QVERIFY(place().signIn.leave(cameLater->id, hour(20, 30)));
        QVERIFY(place().signIn.leave(came->id, hour(20, 10))); // of the first evening, though the second is being typed in
        const auto leftOn = [this](const SignInId &id) {
            const QList<SignIn> kept = *place().book->attendance().signIns(place().hall.meeting().id);
            return std::ranges::find(kept, id, &SignIn::id)->left->circumstance.happenedAt.date();
        };
        QCOMPARE(leftOn(cameLater->id), first.date().addDays(1));
        QCOMPARE(leftOn(came->id), first.date());
        QVERIFY(place().book->check()->isSound());
    }

    void takenBackTheHandsOfTheLastPartStayToo()
    {
        meetInParts(5);
        m_page->goOn();
        typeHands(4, 1, 0);
        partOf<QPushButton>(*m_page, u"takeVoteBack"_s)->click();
        QVERIFY(lastVote().withdrawn);
        QCOMPARE(lastVote().parts.first().hands, std::optional(HandCount{4, 1, 0}));
    }
};

YISHIBU_TEST(TestOtherCounts)
#include "tst_other_counts.moc"
