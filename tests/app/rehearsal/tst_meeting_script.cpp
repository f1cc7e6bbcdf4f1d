#include "app/rehearsal/meeting_script.h"

#include "app/attendance/attendance.h"
#include "app/attendance/eligibility.h"
#include "app/rehearsal/casting.h"
#include "app/voting/decision.h"
#include "tests/app/meeting/hall_of_38.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yishibu;
using yishibu::test::HallOf38;

namespace {

QByteArray firstMeeting()
{
    return test::bytesOf(u"resources/scripts/first-meeting.json"_s);
}

std::optional<Reason> reasonAfter(const QByteArray &piece, const QByteArray &other)
{
    QByteArray json = firstMeeting();
    if (!json.contains(piece))
        return std::nullopt;
    json.replace(json.indexOf(piece), piece.size(), other);
    const auto script = readMeetingScript(json);
    return script ? std::nullopt : std::optional(script.error());
}

/// Plays a cast meeting through the rules of a real one; what is refused comes back.
QStringList refusedIn(const CastMeeting &cast, const HallOf38 &hall)
{
    QStringList refused;
    MeetingFacts facts = test::readyMeeting(hall);
    facts.meeting = cast.meeting;
    facts.items = cast.items;
    facts.topics = cast.topics;
    facts.delegations = cast.delegations;
    QList<SignIn> signIns;
    const QList<VillagerId> members = shouldAttend(facts.card, hall.seats, hall.day);
    const auto ask = [&](const auto &outcome, const CastAct &act) {
        if (!outcome)
            refused.append(u"act %1 at %2"_s.arg(int(act.kind)).arg(act.at.toString(Qt::ISODate)));
    };
    qint64 rank = 0;
    for (const CastAct &act : cast.acts) {
        const Attendance attendance(members, signIns);
        facts.quorum = Quorum::of(facts.card, attendance.base(), attendance.present());
        ++rank;
        switch (act.kind) {
        case ActKind::OpenMeeting:
            ask(mayOpen(facts), act);
            facts.meeting.state = MeetingState::Open;
            break;
        case ActKind::SignIn: {
            ask(attendance.admit(*act.person), act);
            SignIn signIn;
            signIn.villager = *act.person;
            signIn.came.rank = rank;
            signIns.append(signIn);
            break;
        }
        case ActKind::Leave: {
            const auto here = attendance.signInOf(*act.person);
            ask(here ? attendance.mayLeave(here->id, rank) : Done(std::unexpected(Reason::refusal(
                                                                 AttendanceRefusal::NoSuchSignIn))), act);
            for (SignIn &signIn : signIns) {
                if (signIn.villager == *act.person)
                    signIn.left = Moment{rank, rank, {}};
            }
            break;
        }
        case ActKind::Enter: ask(mayEnter(act.to, facts), act); break;
        case ActKind::PutMotion: {
            ask(mayOpenVote(facts.items[act.item], act.text, facts.votes), act);
            Vote vote;
            vote.item = facts.items[act.item].id;
            vote.motion = act.text;
            facts.votes.append(vote);
            break;
        }
        case ActKind::CountHands: {
            ask(mayCount(facts.votes.last(), facts.card, facts.quorum), act);
            const auto decision = decide(facts.card, snapshotOf(facts.quorum), act.hands);
            ask(decision, act);
            facts.votes.last().counted = Moment{};
            facts.votes.last().decision = *decision;
            facts.items[act.item].ending = endingOf(*decision);
            break;
        }
        case ActKind::CloseMeeting:
            ask(mayClose(facts), act);
            facts.meeting.state = MeetingState::Closed;
            break;
        default: break;
        }
    }
    if (facts.meeting.state != MeetingState::Closed || facts.items.first().ending != ItemEnding::Passed)
        refused.append(u"the ending"_s);
    return refused;
}

} // namespace

class TestMeetingScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstMeetingIsReadWhole()
    {
        const auto script = readMeetingScript(firstMeeting());
        QVERIFY(script);
        QCOMPARE(script->meeting.scheduledAt, QDateTime(QDate(2026, 11, 22), QTime(19, 30)));
        QCOMPARE(script->meeting.term, 12);
        QCOMPARE(script->village.name, u"青石村"_s);
        QVERIFY(script->village.divisionCode.startsWith(u"99"_s));
        QCOMPARE(script->items.first().partyStudiedOn, QDate(2026, 11, 10));
        QCOMPARE(script->items.first().delegation->decidedOn, QDate(2026, 3, 18));
        const auto motion = std::find_if(script->acts.cbegin(), script->acts.cend(), [](const ScriptAct &act) {
            return act.kind == ActKind::PutMotion;
        });
        QCOMPARE(motion->text, u"用财政奖补资金42万元硬化三组至五组村道，长1.2公里、宽3.5米，雨水沟同步修建"_s);
    }

    void onThirtyEightItPlaysAsWritten()
    {
        const HallOf38 hall;
        const auto script = readMeetingScript(firstMeeting());
        const RuleCard card = test::readyMeeting(hall).card;
        const auto cast = castScript(*script, card, hall.villagers, hall.seats);
        QVERIFY(cast);
        QCOMPARE(cast->meeting.chair.villager, std::optional(hall.at(0)));
        QCOMPARE(cast->meeting.chairTitle, u"村党支部书记、村委会主任"_s);
        int signIns = 0;
        for (const CastAct &act : cast->acts) {
            signIns += act.kind == ActKind::SignIn;
            if (act.kind == ActKind::CountHands)
                QCOMPARE(act.hands, (HandCount{22, 6, 2}));
            if (act.kind == ActKind::Resolve)
                QVERIFY(act.person != cast->meeting.chair.villager && act.supervisor != cast->meeting.chair.villager);
        }
        QCOMPARE(signIns, 32);
        QCOMPARE(refusedIn(*cast, hall), QStringList());
    }

    /// A crowd becomes many acts, and some are left out; each still tells where it stands in the script.
    void everyActKnowsItsPlaceInTheScript()
    {
        const HallOf38 hall;
        const auto script = readMeetingScript(firstMeeting());
        const auto cast = castScript(*script, test::readyMeeting(hall).card, hall.villagers, hall.seats);
        QVERIFY(cast);
        int before = 0;
        for (const CastAct &act : cast->acts) {
            QVERIFY(act.scriptAct >= before);
            before = act.scriptAct;
            const ActKind written = script->acts.at(act.scriptAct).kind;
            QVERIFY(written == act.kind || (written == ActKind::SignInCrowd && act.kind == ActKind::SignIn));
        }
        QCOMPARE(before, int(script->acts.size()) - 1);
        QCOMPARE(actWord(ActKind::SignInCrowd), u"sign_in_crowd"_s);
        QCOMPARE(actWord(ActKind::HandOver), u"hand_over"_s);
    }

    void itPlaysLawfullyOnAnyRoster()
    {
        const auto script = readMeetingScript(firstMeeting());
        for (int size : {1, 2, 3, 4, 5, 7, 8, 12, 20, 37, 45, 46, 47, 61, 150}) {
            const HallOf38 hall(size);
            const RuleCard card = test::readyMeeting(hall).card;
            const auto cast = castScript(*script, card, hall.villagers, hall.seats);
            QVERIFY(cast);
            QCOMPARE(refusedIn(*cast, hall), QStringList());
            QVERIFY(std::is_sorted(cast->acts.cbegin(), cast->acts.cend(),
                                   [](const CastAct &a, const CastAct &b) { return a.at < b.at; }));
        }
    }

    void anEmptyRosterHasNobodyToPlay()
    {
        const auto script = readMeetingScript(firstMeeting());
        const RuleCard card = test::readyMeeting(HallOf38()).card;
        QVERIFY(castScript(*script, card, {}, {}).error().is(ScriptFault::NobodyFits));
        QVERIFY(pick({}, {}, {}, QDate(2026, 11, 22)).error().is(ScriptFault::NobodyFits));
    }

    void partsAreGivenByRoleGroupAndPost()
    {
        const HallOf38 hall;
        const auto picked = [&](PersonRef::Role role, const QString &group, const QString &post, int nth) {
            return *pick({role, group, post, nth}, hall.villagers, hall.seats, hall.day);
        };
        using Role = PersonRef::Role;
        QCOMPARE(picked(Role::Committee, {}, u"主任"_s, 1), hall.at(0));
        QCOMPARE(picked(Role::Committee, {}, u"副主任"_s, 1), hall.at(1));
        QCOMPARE(picked(Role::Supervision, {}, u"主任"_s, 1), hall.at(3));
        QCOMPARE(picked(Role::Representative, u"三组"_s, {}, 2), hall.at(8));
        QCOMPARE(picked(Role::Representative, u"三组"_s, {}, 7), hall.at(2)); // six there: it wraps
        QCOMPARE(picked(Role::Representative, u"九组"_s, {}, 1), hall.at(0)); // no such group
        QCOMPARE(picked(Role::Committee, {}, u"会计"_s, 1), hall.at(0));     // no such post
        QCOMPARE(picked(Role::Villager, {}, {}, 1), hall.at(38));
    }

    void faultsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *piece, const char *other, ScriptFault fault) {
            QTest::newRow(name) << QByteArray(piece) << QByteArray(other) << int(fault);
        };
        row("unknown act", "\"open_meeting\"", "\"open_metting\"", ScriptFault::WrongValue);
        row("a name for a part", "\"nth\": 7", "\"name\": \"张三丰\"", ScriptFault::UnknownKey);
        row("a key of another act", "\"act\": \"close_meeting\"", "\"act\": \"close_meeting\", \"text\": \"x\"",
            ScriptFault::UnknownKey);
        row("no such item", "\"step\": \"vote\", \"item\": 1", "\"step\": \"vote\", \"item\": 2",
            ScriptFault::WrongValue);
        row("back in time", "\"at\": \"20:58\"", "\"at\": \"18:58\"", ScriptFault::Contradictory);
        row("more hands than people", "\"for\": 22", "\"for\": 52", ScriptFault::Contradictory);
        row("no time", "\"at\": \"20:58\"", "\"at\": \"25:61\"", ScriptFault::WrongValue);
        row("short code", "990102103204", "99010210320", ScriptFault::WrongValue);
        row("money without funds", "\"grant\"", "\"none\"", ScriptFault::Contradictory);
        row("no words", "\"text\": \"先修三组到五组\"", "\"text\": \" \"", ScriptFault::WrongValue);
        row("another format", "script/1", "script/9", ScriptFault::OtherFormat);
    }

    void faultsNameTheirPlace()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, other);
        QFETCH(int, fault);
        const auto reason = reasonAfter(piece, other);
        QVERIFY(reason);
        QCOMPARE(int(*reason->code<ScriptFault>()), fault);
        QCOMPARE(reason->names().size(), 1);
    }

    void damagedBytesNeverBreakTheReader()
    {
        QRandomGenerator random(38);
        const HallOf38 hall(12);
        const RuleCard card = test::readyMeeting(hall).card;
        const QByteArray whole = firstMeeting();
        for (int round = 0; round < 400; ++round) {
            QByteArray damaged = whole;
            for (int hit = random.bounded(1, 4); hit > 0; --hit)
                damaged[random.bounded(int(damaged.size()))] = char('0' + random.bounded(10));
            const auto script = readMeetingScript(damaged);
            if (script)
                QVERIFY(castScript(*script, card, hall.villagers, hall.seats));
        }
    }
};

YISHIBU_TEST(TestMeetingScript)
#include "tst_meeting_script.moc"
