#include "app/discussion/discussion_record.h"
#include "app/discussion/report_back.h"
#include "db/journal/replay.h"
#include "db/stores/attachment_store.h"
#include "db/stores/attendance_store.h"
#include "db/stores/discussion_store.h"
#include "db/stores/grouping_store.h"
#include "db/stores/plain_word_store.h"
#include "db/stores/rating_store.h"
#include "db/stores/roster_store.h"
#include "db/stores/speaking_store.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// Groups, points of groups, turns to speak, plain words and faces: what goes in comes out, the journal has all of it, and a
/// closed meeting takes nothing more.
class TestTalkStores : public QObject
{
    Q_OBJECT

    std::unique_ptr<Book> m_book;
    std::unique_ptr<SampleMeeting> m_sample;
    QList<SignIn> m_here;
    const QDateTime m_now = meetingEvening();

    MeetingId id() const { return m_sample->meeting.id; }
    AgendaItemId item() const { return m_sample->item.id; }
    VillagerId named(const QString &name) const { return m_sample->village.named(name).id; }

    struct Round
    {
        GroupingRound round;
        QList<DiscussionGroup> groups;
        QList<GroupPlace> places;
    };

    /// Four people in two groups, as a lot drew them.
    Round formed(int ordinal = 1)
    {
        Round one{.round = {.meeting = id(), .session = m_sample->session().id, .item = item(), .ordinal = ordinal,
                            .method = GroupingMethod::ByLot, .seed = 482913, .minutes = 15,
                            .formed = {.circumstance = m_sample->live(11)}}};
        for (int i = 1; i <= 2; ++i)
            one.groups.append({.meeting = id(), .round = one.round.id, .ordinal = i, .name = i == 1 ? u"第一组"_s : u"第二组"_s});
        for (int i = 0; i < m_here.size(); ++i) {
            one.places.append({.meeting = id(), .round = one.round.id, .group = one.groups.at(i % 2).id,
                               .signIn = m_here.at(i).id, .villager = m_here.at(i).villager});
        }
        const auto kept = m_book->grouping().form(one.round, one.groups, one.places, m_now);
        if (!kept)
            qFatal("the round was not kept");
        one.round = *kept;
        return one;
    }

    DiscussionRecord record()
    {
        return {*m_book->grouping().rounds(id()), *m_book->grouping().groups(id()), *m_book->grouping().places(id()),
                *m_book->speaking().turns(id()), *m_book->plainWords().words(id())};
    }

private Q_SLOTS:
    void init()
    {
        m_book = bookInMemory();
        m_sample = std::make_unique<SampleMeeting>(*m_book);
        m_sample->prepare();
        m_sample->open();
        m_here.clear();
        for (const QString &name : {u"张守义"_s, u"王建国"_s, u"陈志强"_s, u"周小梅"_s})
            m_here.append(*m_book->attendance().admit(m_sample->signInOf(name), m_now));
    }
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void aRoundIsOneFactWithEverybodyInIt()
    {
        const qint64 lines = m_book->journalAnchor()->sequence;
        const Round first = formed();
        QCOMPARE(m_book->journalAnchor()->sequence, lines + 1);
        QVERIFY(first.round.formed.sequence == lines + 1 && first.round.formed.rank > 0);
        QCOMPARE(*m_book->grouping().rounds(id()), QList<GroupingRound>{first.round});
        QCOMPARE(*m_book->grouping().groups(id()), first.groups);
        QCOMPARE(*m_book->grouping().places(id()), first.places);
        QCOMPARE(*m_book->grouping().rounds(MeetingId::fresh()), QList<GroupingRound>());
        // Nobody sits in two groups of one round: the book refuses it, whoever asks.
        GroupPlace twice = first.places.first();
        twice.id = GroupPlaceId::fresh();
        QVERIFY(!m_book->grouping().join({twice}, m_now));
    }

    void whoLeadsWhoMovesAndWhoComesLate()
    {
        Round first = formed();
        first.groups[0].facilitator = named(u"陈志强"_s);
        first.groups[0].noteTaker = named(u"周小梅"_s);
        QVERIFY(m_book->grouping().keep(first.groups[0], m_now));
        first.places[0].group = first.groups[1].id;
        QVERIFY(m_book->grouping().move(first.places[0], m_now));
        const SignIn late = *m_book->attendance().admit(m_sample->signInOf(u"刘长河"_s), m_now);
        first.places.append({.meeting = id(), .round = first.round.id, .group = first.groups[0].id, .signIn = late.id,
                             .villager = late.villager, .late = true});
        QVERIFY(m_book->grouping().join({first.places.last()}, m_now));
        QCOMPARE(*m_book->grouping().groups(id()), first.groups);
        QCOMPARE(*m_book->grouping().places(id()), first.places);
        // One and the same person for both is refused by the book too.
        DiscussionGroup both = first.groups[1];
        both.facilitator = both.noteTaker = named(u"王建国"_s);
        QVERIFY(!m_book->grouping().keep(both, m_now));
        // Who leads a group is named by the record, and is not taken out of the register.
        QVERIFY(m_book->roster().hangingOn(named(u"陈志强"_s))->contains(HangingFact::HasPart));
    }

    void aSecondRoundAndOneTakenBack()
    {
        const Round first = formed();
        const Round second = formed(2);
        QCOMPARE(record().roundOf(item(), m_sample->session().id)->id, second.round.id);
        QVERIFY(m_book->grouping().withdraw(second.round, m_now));
        QCOMPARE(*m_book->grouping().rounds(id()), QList<GroupingRound>{first.round});
        QCOMPARE(*m_book->grouping().groups(id()), first.groups);
        QCOMPARE(*m_book->grouping().places(id()), first.places);
        GroupingRound together{.meeting = id(), .session = m_sample->session().id, .item = item(), .ordinal = 2,
                               .reason = u"人少"_s, .formed = {.circumstance = m_sample->live(12)}};
        together = *m_book->grouping().form(together, {}, {}, m_now);
        QCOMPARE(m_book->grouping().rounds(id())->last(), together);
        QVERIFY(record().groupsOf(together.id).isEmpty());
    }

    void pointsKeepTheirGroupWhenTheyAreBroughtTogether()
    {
        const Round round = formed();
        QList<Point> points;
        for (int i = 0; i < 2; ++i) {
            points.append(*m_book->discussion().add(
                Point{.meeting = id(), .item = item(), .text = i ? u"三组到五组先修"_s : u"先修三组到五组"_s,
                      .group = round.groups[i].id, .voices = u"多数人"_s,
                      .speaker = i ? std::optional(named(u"周小梅"_s)) : std::nullopt, .fromSlip = i == 0,
                      .noted = {.circumstance = m_sample->live(13)}},
                m_now));
        }
        QCOMPARE(*m_book->discussion().points(id()), points);
        const auto changed = merged(points, points[1].id, points[0].id);
        QVERIFY(m_book->discussion().keep(*changed, u"merged"_s, m_now));
        points = *m_book->discussion().points(id());
        QCOMPARE(points[1].mergedInto, points[0].id);
        QCOMPARE(reportedOn(points, item()).first().groups, (QList<GroupId>{round.groups[0].id, round.groups[1].id}));
        QVERIFY(m_book->roster().hangingOn(named(u"周小梅"_s))->contains(HangingFact::Spoke));
        // A name on a slip is refused by the book itself.
        Point slip = points[0];
        slip.speaker = named(u"周小梅"_s);
        QVERIFY(!m_book->discussion().keep({slip}, u"named"_s, m_now));
    }

    void aPointToCheckIsGivenAway()
    {
        Point point = *m_book->discussion().add(
            Point{.meeting = id(), .item = item(), .column = PointColumn::ToCheck, .text = u"奖补资金到账没有"_s}, m_now);
        const Appointee township = Appointee::asWritten(u"镇财政所 李建平"_s);
        for (const Appointee &who : {Appointee(named(u"赵桂兰"_s)), township}) {
            point = *asTask(point, who, m_now.date().addDays(3), m_now.date());
            QVERIFY(m_book->discussion().keep({point}, u"given_to_check"_s, m_now));
            QCOMPARE(m_book->discussion().points(id())->last(), point);
        }
        point = *answered(point, u"到账42万元"_s);
        point.forMotion = true; // the book keeps what it is given; the rule is asked before
        QVERIFY(m_book->discussion().keep({point}, u"answered"_s, m_now));
        QCOMPARE(m_book->discussion().points(id())->last(), point);
    }

    void whatAPointBroughtIsKept()
    {
        QList<Point> points;
        for (const QString &text : {u"钱到了没有"_s, u"奖补资金到账没有"_s})
            points.append(*m_book->discussion().add(
                Point{.meeting = id(), .item = item(), .column = PointColumn::ToCheck, .text = text}, m_now));
        points[1] = *answered(*asTask(points[1], Appointee(named(u"赵桂兰"_s)), m_now.date(), m_now.date()), u"到账42万元"_s);
        QVERIFY(m_book->discussion().keep({points[1]}, u"answered"_s, m_now));
        QVERIFY(m_book->discussion().keep(*merged(points, points[1].id, points[0].id), u"merged"_s, m_now));
        const QList<Point> one = *m_book->discussion().points(id());
        QCOMPARE(one[0].checkerFrom, points[1].id);
        QCOMPARE(one[0].answerFrom, points[1].id);
        QVERIFY(m_book->discussion().keep(*parted(one, points[1].id), u"parted"_s, m_now));
        QCOMPARE(*m_book->discussion().points(id()), points);
    }

    void aTurnFromTheRaisedHandToItsEnd()
    {
        SpeakingTurn turn{.meeting = id(), .item = item(), .speaker = named(u"周小梅"_s), .woman = true, .frail = true,
                          .limit = 120, .asked = {.circumstance = m_sample->live(14)}};
        turn = *m_book->speaking().ask(turn, m_now);
        QVERIFY(turn.asked.sequence > 0 && !turn.begun);
        QCOMPARE(*m_book->speaking().turns(id()), QList<SpeakingTurn>{turn});
        turn.state = SpeakingTurn::State::Speaking;
        turn = *m_book->speaking().begin(turn, m_sample->live(15), m_now);
        turn.added = moreTurnSeconds;
        turn = *m_book->speaking().extend(turn, m_now);
        QCOMPARE(*m_book->speaking().turns(id()), QList<SpeakingTurn>{turn});
        turn.state = SpeakingTurn::State::Spoken;
        turn.speakerClass = SpeakerClass::Cadre;
        turn.seconds = 171;
        turn = *m_book->speaking().end(turn, m_sample->live(18), m_now);
        QVERIFY(turn.begun->rank < turn.ended->rank);
        QCOMPARE(*m_book->speaking().turns(id()), QList<SpeakingTurn>{turn});
        SpeakingTurn mistaken{.meeting = id(), .item = item(), .speaker = named(u"王建国"_s)};
        mistaken = *m_book->speaking().ask(mistaken, m_now);
        QVERIFY(m_book->speaking().withdraw(mistaken, m_now));
        QCOMPARE(*m_book->speaking().turns(id()), QList<SpeakingTurn>{turn});
    }

    void aCardIsWrittenAndMended()
    {
        PlainWord grant{.meeting = id(), .item = item(), .term = u"奖补资金"_s, .everyday = u"上面给的修路钱"_s, .local = u"公家出钱修路"_s};
        const PlainWord other{.meeting = id(), .item = item(), .ordinal = 2, .term = u"硬化"_s, .everyday = u"打水泥"_s};
        QVERIFY(m_book->plainWords().keep(grant, m_now) && m_book->plainWords().keep(other, m_now));
        grant.local.clear();
        QVERIFY(m_book->plainWords().keep(grant, m_now));
        QCOMPARE(*m_book->plainWords().words(id()), (QList<PlainWord>{grant, other}));
        QVERIFY(m_book->plainWords().withdraw(grant, m_now));
        QCOMPARE(*m_book->plainWords().words(id()), QList<PlainWord>{other});
    }

    void aPaperIsKeptToTheLastByte()
    {
        QByteArray bytes = "%PDF-1.4 ";
        for (int i = 0; i < 100'000; ++i)
            bytes.append(char(i * 7));
        Attachment paper = *attachmentOf(u"../报价单.exe"_s, bytes, {});
        paper.meeting = id();
        paper.item = item();
        const qint64 lines = m_book->journalAnchor()->sequence;
        QVERIFY(m_book->attachments().add(paper, bytes, m_now));
        QCOMPARE(m_book->journalAnchor()->sequence, lines + 1);
        QCOMPARE(*m_book->attachments().attachments(id()), QList<Attachment>{paper});
        QCOMPARE(*m_book->attachments().bytes(paper), bytes);
        Attachment other = paper;
        other.digest = QByteArray(32, 'x');
        QVERIFY(m_book->attachments().bytes(other).error().is(AttachmentRefusal::NoSuchFile)); // never other bytes than those named
        QVERIFY(m_book->attachments().withdraw(paper, m_now));
        QVERIFY(m_book->attachments().attachments(id())->isEmpty());
        QCOMPARE(*m_book->attachments().bytes(paper), bytes); // a fact is never deleted
        Attachment late = paper;
        late.id = AttachmentId::fresh();
        m_sample->close();
        QVERIFY(!m_book->attachments().add(late, bytes, m_now));
    }

    void facesAreCountedTapByTap()
    {
        Rating rating{.meeting = id(), .method = RatingMethod::Taps, .asked = 3, .given = {.circumstance = m_sample->live(60)}};
        for (const Mood mood : {Mood::Content, Mood::VeryDiscontent, Mood::Content}) {
            rating.count = *tapped(rating.asked, rating.count, mood);
            rating = *m_book->ratings().keep(rating, m_now);
            QCOMPARE(*m_book->ratings().ratings(id()), QList<Rating>{rating});
        }
        Rating more = rating;
        more.count.chosen[0] = 1;
        QVERIFY(!m_book->ratings().keep(more, m_now)); // more answers than people: the book refuses it too
        rating = *m_book->ratings().withdraw(rating, m_now);
        const Rating slips = *m_book->ratings().keep({.meeting = id(), .asked = 31, .count = {{12, 9, 4, 2, 1}}}, m_now);
        QCOMPARE(*m_book->ratings().ratings(id()), (QList<Rating>{rating, slips}));
        // In place of another: both or neither.
        QVERIFY(!m_book->ratings().replace(slips, {.meeting = id(), .asked = 3, .count = {{4, 0, 0, 0, 0}}}, m_now));
        QCOMPARE(*m_book->ratings().ratings(id()), (QList<Rating>{rating, slips}));
        const Rating anew = *m_book->ratings().replace(slips, {.meeting = id(), .asked = 31, .count = {{13, 9, 4, 2, 1}}}, m_now);
        Rating gone = slips;
        gone.withdrawn = true;
        QCOMPARE(*m_book->ratings().ratings(id()), (QList<Rating>{rating, gone, anew}));
    }

    void plannedMinutesAreKept()
    {
        m_sample->item.plannedMinutes = 40;
        QVERIFY(m_book->meetings().keep(m_sample->item, m_now));
        QCOMPARE(*m_book->meetings().agenda(id()), QList<AgendaItem>{m_sample->item});
        Meeting next = m_sample->meeting;
        next.id = MeetingId::fresh();
        next.state = MeetingState::Preparing;
        next.eveningMinutes = 120;
        QVERIFY(m_book->meetings().keep(next, m_now));
        QCOMPARE((*m_book->meetings().meeting(next.id))->eveningMinutes, 120);
    }

    void aClosedMeetingTakesNothingMore()
    {
        const Round round = formed();
        const SpeakingTurn turn = *m_book->speaking().ask({.meeting = id(), .item = item(), .speaker = named(u"王建国"_s)}, m_now);
        const PlainWord word{.meeting = id(), .item = item(), .term = u"硬化"_s, .everyday = u"打水泥"_s};
        QVERIFY(m_book->plainWords().keep(word, m_now));
        const Rating rating = *m_book->ratings().keep({.meeting = id(), .asked = 3, .count = {{1, 0, 0, 0, 0}}}, m_now);
        m_sample->close();
        QVERIFY(!m_book->grouping().withdraw(round.round, m_now));
        QVERIFY(!m_book->grouping().keep(round.groups[0], m_now));
        QVERIFY(!m_book->grouping().move(round.places[0], m_now));
        QVERIFY(!m_book->grouping().form({.meeting = id(), .session = m_sample->session().id, .item = item()}, {}, {}, m_now));
        QVERIFY(!m_book->speaking().begin(turn, m_sample->live(), m_now));
        QVERIFY(!m_book->plainWords().withdraw(word, m_now));
        QVERIFY(!m_book->ratings().withdraw(rating, m_now));
    }
};

YISHIBU_TEST(TestTalkStores)
#include "tst_talk_stores.moc"
