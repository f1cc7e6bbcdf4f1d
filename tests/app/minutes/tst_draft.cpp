#include "app/minutes/draft.h"

#include "app/meeting/vote_in_parts.h"
#include "app/minutes/canonical.h"
#include "app/minutes/course_sentences.h"
#include "app/minutes/draft_words.h"
#include "app/minutes/minutes_text.h"
#include "app/minutes/sentences.h"
#include "app/voting/decision.h"
#include "app/attendance/eligibility.h"
#include "tests/app/meeting/hall_of_38.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using yishibu::test::HallOf38;

namespace {

Moment at(qint64 rank, const QTime &time, Precision precision = Precision::Minute)
{
    return {rank, rank, {QDateTime(QDate(2026, 11, 22), time), precision, Source::Live, {}}};
}

/// Thirty-one members, one villager listening, one remark, one vote, one resolution.
MinutesSource evening(const HallOf38 &hall)
{
    const MeetingFacts facts = test::readyMeeting(hall);
    MinutesSource source;
    source.village.name = u"青石村"_s;
    source.meeting = facts.meeting;
    source.meeting.term = 12;
    source.meeting.ordinal = 3;
    source.card = facts.card;
    source.lawTitle = facts.law.packOf(facts.card.kind)->title;
    for (const Villager &villager : hall.villagers)
        source.villagers.insert(villager.id, villager);
    source.seats = hall.seats;
    for (const VillagerId &member : shouldAttend(facts.card, hall.villagers, hall.seats, hall.day))
        source.members.append({member, {}, {}});
    source.items = facts.items;
    source.topics = facts.topics;
    source.delegations = facts.delegations;
    for (int i = 0; i < 31; ++i) {
        SignIn signIn;
        signIn.villager = hall.at(i);
        signIn.came = at(100 - i, QTime(19, 29).addSecs(-60 * i));
        source.signIns.append(signIn);
    }
    SignIn listener;
    listener.villager = hall.at(45);
    listener.capacity = Capacity::Observer;
    listener.came = at(101, QTime(19, 30), Precision::Day);
    listener.came.circumstance.source = Source::Paper;
    source.signIns.append(listener);
    return source;
}

Remark remark(const MinutesSource &source, VillagerId who, const QString &text, qint64 rank)
{
    Remark remark;
    remark.item = source.items.first().id;
    remark.speaker = who;
    remark.text = text;
    remark.said = at(rank, QTime(19, 52));
    return remark;
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

    HallOf38 m_hall;

private Q_SLOTS:
    void whoseMeetingItIsSealsIt()
    {
        MinutesSource source = evening(m_hall);
        QCOMPARE(draftMinutes(source).sealWords(), u"青石村村民委员会"_s);
        QVERIFY(draftMinutes(source).sealedBy.isEmpty()); // and the bytes of its minutes are those of before
        source.convener = u"青石村村民委员会"_s;
        QVERIFY(draftMinutes(source).sealedBy.isEmpty());
        source.convener = u"青石村农村集体经济组织"_s;
        QCOMPARE(draftMinutes(source).sealWords(), source.convener);
        const Minutes read = fromCanonical(canonicalBytes(draftMinutes(source))).value();
        QCOMPARE(read.sealWords(), source.convener);
    }

    void headAndAttendance()
    {
        const MinutesSource source = evening(m_hall);
        const Minutes minutes = draftMinutes(source);
        QCOMPARE(minutes.title, u"青石村第十二届村民代表会议第三次会议"_s);
        QCOMPARE(minutes.chair, u"村民1（村党支部书记、村委会主任）"_s);
        QCOMPARE(minutes.recorder, u"村民8"_s);
        QCOMPARE(minutes.base, 38);
        QCOMPARE(minutes.present, 31);
        QCOMPARE(minutes.quorum, 26);
        QCOMPARE(minutes.quorumArticle, u"村民委员会组织法第三十条"_s);
        QCOMPARE(minutes.members.size(), 31);
        QCOMPARE(minutes.absent.size(), 7);
        QCOMPARE(minutes.members.first().name, u"村民31"_s);
        QCOMPARE(minutes.members.last().cameAt, u"19:29"_s);
        QCOMPARE(minutes.observers.size(), 1);
        QCOMPARE(minutes.observers.first().capacity, u"旁听"_s);
        QVERIFY(minutes.observers.first().cameAt.isEmpty());
        QVERIFY(minutes.observers.first().fromPaper);
        QCOMPARE(draftMinutes(source), minutes);
    }

    /// A household is there by whoever came for it, whatever it settled afterwards.
    void whoCameForAHouseholdStaysItsRepresentative()
    {
        MinutesSource source = evening(m_hall);
        const HouseholdId home = HouseholdId::fresh();
        const VillagerId head = m_hall.at(46);
        const VillagerId wife = m_hall.at(47);
        source.members = {{wife, u"户代表"_s, home}}; // named on the spot, after her husband had voted and left
        source.signIns.clear();
        SignIn came{.villager = head, .came = at(1, QTime(19, 0))};
        came.household = home;
        came.left = at(5, QTime(19, 40));
        SignIn then{.villager = wife, .came = at(6, QTime(19, 45))};
        then.household = home;
        source.signIns = {came, then};
        const Minutes minutes = draftMinutes(source);
        QCOMPARE(minutes.present, 1);
        QVERIFY(minutes.absent.isEmpty() && minutes.observers.isEmpty());
        QCOMPARE(minutes.members.size(), 2);
        for (const AttendanceLine &line : minutes.members)
            QCOMPARE(line.capacity, u"户代表"_s);
    }

    /// 户代表会议, and 村民会议 by households: 38户 are no 38人.
    void aMeetingOfHouseholdsCountsHouseholds()
    {
        MinutesSource source = evening(m_hall);
        const QString persons = sentences::attendance(draftMinutes(source));
        QVERIFY(persons.contains(u"人"_s) && !persons.contains(u"户"_s));
        source.card.attends = Attends::Households;
        Vote vote;
        vote.item = source.items.first().id;
        vote.motion = u"硬化村道"_s;
        vote.snapshot = VoteSnapshot{38, 31, 26};
        vote.count = HandCount{22, 6, 2};
        vote.decision = Decision{true, 16, {}};
        vote.counted = at(201, QTime(20, 31));
        source.votes = {vote};
        const Minutes minutes = draftMinutes(source);
        QVERIFY(minutes.byHouseholds);
        const QString households = sentences::attendance(minutes);
        QVERIFY2(households.contains(u"户，"_s) && households.contains(u"法定到会户数"_s) && !households.contains(u"人"_s), qPrintable(households));
        const VoteLines counted = minutes.items.first().votes.first();
        QCOMPARE(sentences::unitOf(counted), u"户"_s);
        QVERIFY2(sentences::counted(counted).startsWith(u"表决时到会31户（每户一名代表），同意22户（71.0%）"_s), qPrintable(sentences::counted(counted)));
        QVERIFY(sentences::decided(counted).contains(u"须有16户以上同意，实有22户同意"_s));
        QVERIFY(!sentences::howVoted(counted).contains(u"其他到会人员"_s));
        QVERIFY(*fromCanonical(canonicalBytes(minutes)) == minutes);
    }

    void theBaseFigureNamesItsDay()
    {
        MinutesSource source = evening(m_hall);
        source.meeting.baseSource = u"全体村民代表"_s;
        source.meeting.baseDate = {};
        QCOMPARE(draftMinutes(source).baseSource, u"全体村民代表"_s);
        source.meeting.baseDate = QDate(2026, 11, 22);
        QCOMPARE(draftMinutes(source).baseSource, u"全体村民代表，计至2026年11月22日"_s);
    }

    void beginsAsAnnouncedOrWhenItOpensLater()
    {
        MinutesSource source = evening(m_hall);
        source.meeting.openedAt = QDateTime(m_hall.day, QTime(19, 5));
        QCOMPARE(draftMinutes(source).begin, u"19:30"_s);
        QVERIFY(draftMinutes(source).announced.isEmpty());
        source.meeting.openedAt = QDateTime(m_hall.day, QTime(19, 41));
        source.meeting.closedAt = QDateTime(m_hall.day, QTime(21, 12));
        QCOMPARE(draftMinutes(source).begin, u"19:41"_s);
        QCOMPARE(draftMinutes(source).announced, u"19:30"_s);
        QCOMPARE(draftMinutes(source).end, u"21:12"_s);
        QCOMPARE(sentences::timeOf(draftMinutes(source)), u"2026年11月22日19:41—21:12（通知时间为19:30）"_s);
        // Opened on another day it never says the hour of the notice as that of its beginning.
        source.meeting.openedAt = QDateTime(m_hall.day.addDays(2), QTime(9, 0));
        source.meeting.closedAt = QDateTime(m_hall.day.addDays(2), QTime(9, 30));
        QCOMPARE(draftMinutes(source).day, m_hall.day.addDays(2));
        QCOMPARE(draftMinutes(source).begin, u"09:00"_s);
        QCOMPARE(draftMinutes(source).end, u"09:30"_s);
        QCOMPARE(draftMinutes(source).announced, u"2026年11月22日19:30"_s);
    }

    void whatWasHeldOnPaperSaysSo()
    {
        MinutesSource source = evening(m_hall);
        source.meeting.openedAt = QDateTime(m_hall.day.addDays(2), QTime(9, 0));
        source.meeting.closedAt = QDateTime(m_hall.day.addDays(2), QTime(9, 30));
        QVERIFY(draftMinutes(source).lateEntry.isEmpty());
        source.course.lateEntry =
            LateEntry{.heldOn = m_hall.day, .enteredOn = m_hall.day.addDays(2), .reason = u"会场停电"_s};
        const Minutes minutes = draftMinutes(source);
        QCOMPARE(minutes.day, m_hall.day);
        QCOMPARE(minutes.begin, u"19:30"_s);
        QVERIFY(minutes.end.isEmpty() && minutes.announced.isEmpty());
        QCOMPARE(minutes.lateEntry, u"根据纸质记录补录：本次会议于2026年11月22日召开，2026年11月24日补录，原因：会场停电"_s);
        QVERIFY(minutesText(minutes).contains(minutes.lateEntry));
    }

    /// Paper and screen stand side by side in the record book, with the reason for a difference or why nobody compared them.
    void paperAndScreenStandInTheMinutes()
    {
        MinutesSource source = evening(m_hall);
        QVERIFY(draftMinutes(source).sheetCounts.isEmpty());
        const SessionId first = SessionId::fresh();
        const SessionId second = SessionId::fresh();
        source.sheetCounts = {{.session = first, .note = u"签到表还在传签"_s, .isCounted = false}};
        QCOMPARE(sentences::sheetCounts(draftMinutes(source)),
                 QStringList{u"签到表核对：没有将纸质签到表与屏幕核对。原因：签到表还在传签。"_s});
        source.sheetCounts.first().note.clear();
        QCOMPARE(sentences::sheetCounts(draftMinutes(source)),
                 QStringList{u"签到表核对：没有将纸质签到表与屏幕核对，没有说明原因。"_s});
        source.sheetCounts.append({.session = first, .onPaper = 32, .onScreen = 31, .note = u"一人签名后回家"_s});
        Minutes minutes = draftMinutes(source);
        QCOMPARE(minutes.sheetCounts.size(), 1); // the last word of the sitting
        QVERIFY(minutesText(minutes).contains(u"签到表核对：纸质签名32人，屏幕签到31人，不相符。原因：一人签名后回家。"_s));
        source.sheetCounts.append({.session = first, .onPaper = 31, .onScreen = 31});
        source.sheetCounts.append({.session = second, .onPaper = 9, .onScreen = 9, .withdrawn = true});
        minutes = draftMinutes(source);
        QCOMPARE(sentences::sheetCounts(minutes), QStringList{u"签到表核对：纸质签名31人，屏幕签到31人，相符。"_s});
        QCOMPARE(*fromCanonical(canonicalBytes(minutes)), minutes);
        // Each sitting has sheets of its own.
        for (const SessionId &one : {first, second}) {
            MeetingPart part;
            part.session.id = one;
            part.session.ordinal = one == first ? 1 : 2;
            source.plan.parts.append(part);
        }
        source.sheetCounts.append({.session = second, .onPaper = 8, .onScreen = 9});
        const QStringList both = sentences::sheetCounts(draftMinutes(source));
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.last(), u"签到表核对（第二片）：纸质签名8人，屏幕签到9人，不相符，没有说明原因。"_s);
    }

    void whatAnItemRestsOn()
    {
        const ItemLines item = draftMinutes(evening(m_hall)).items.first();
        QCOMPARE(item.basis, u"村民会议2026年3月18日授权；村党支部委员会2026年11月10日研究"_s);
        QCOMPARE(item.funds, u"财政奖补资金42万元"_s);
        QVERIFY(item.ending.isEmpty());
    }

    void whatWasWaivedOrOnlyHeardIsSaid()
    {
        MinutesSource source = evening(m_hall);
        source.items.first().partyStudiedOn = {};
        source.items.first().studyWaiver = u"防汛抢险，当夜要定"_s;
        QCOMPARE(draftMinutes(source).items.first().studyWaiver, u"防汛抢险，当夜要定"_s);
        QCOMPARE(draftMinutes(source).items.first().basis, u"村民会议2026年3月18日授权"_s);
        QCOMPARE(draftMinutes(source).items.first().purpose, u"表决"_s);
        source.items.first().purpose = ItemPurpose::Hear;
        QCOMPARE(draftMinutes(source).items.first().purpose, u"听取意见，不表决"_s);
    }

    void whoIsNotOfTheRegisterStandsAsWritten()
    {
        MinutesSource source = evening(m_hall);
        source.meeting.chair = Appointee::asWritten(u"李建平"_s);
        source.meeting.chairTitle = u"青石镇人民政府副镇长"_s;
        QCOMPARE(draftMinutes(source).chair, u"李建平（青石镇人民政府副镇长）"_s);
        source.meeting.chairTitle.clear();
        QCOMPARE(draftMinutes(source).chair, u"李建平"_s);
    }

    void moneyIsWordedWithoutLoss()
    {
        QCOMPARE(fundsWords(Funds::Grant, 123'456), u"财政奖补资金1234.56元"_s);
        QCOMPARE(fundsWords(Funds::Donation, 12'345'600), u"社会捐赠12.3456万元"_s);
        QCOMPARE(fundsWords(Funds::Grant, 1'000'050), u"财政奖补资金10000.5元"_s);
        QCOMPARE(fundsWords(Funds::Grant, 1'050'000), u"财政奖补资金1.05万元"_s);
        QCOMPARE(fundsWords(Funds::Collective, 300'000'00), u"村集体资金30万元"_s);
        QVERIFY(fundsWords(Funds::None, 5).isEmpty());
    }

    void nobodyIsNamedWithoutConsent()
    {
        MinutesSource source = evening(m_hall);
        Remark shy = remark(source, m_hall.at(9), u"就怕又凑钱"_s, 2);
        shy.named = false;
        Remark mistaken = remark(source, m_hall.at(9), u"撤回的话"_s, 3);
        mistaken.withdrawn = true;
        source.remarks = {remark(source, m_hall.at(8), u"后说"_s, 4), shy, mistaken,
                          remark(source, m_hall.at(7), u"先说"_s, 1)};
        const QList<RemarkLine> lines = draftMinutes(source).items.first().remarks;
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].text, u"先说"_s);
        QCOMPARE(lines[1].speaker, u"不具名"_s);
        QCOMPARE(lines[2].speaker, u"村民9"_s);
    }

    void countedVotesAndResolutionsAreLaidIn()
    {
        MinutesSource source = evening(m_hall);
        source.meeting.number = u"2026-001"_s;
        AgendaItem &item = source.items.first();
        item.ending = ItemEnding::Passed;
        Vote vote;
        vote.item = item.id;
        vote.motion = u"用财政奖补资金42万元硬化村道"_s;
        Vote uncounted = vote;
        uncounted.id = VoteId::fresh();
        vote.opened = at(200, QTime(20, 25));
        vote.counted = at(201, QTime(20, 31));
        vote.snapshot = VoteSnapshot{38, 31, 26};
        vote.count = HandCount{22, 6, 2};
        vote.decision = Decision{true, 16, u"村民委员会组织法第三十条"_s};
        source.votes = {vote, uncounted};
        Resolution resolution;
        resolution.item = item.id;
        resolution.text = vote.motion;
        resolution.owner = m_hall.at(1);
        resolution.supervisor = m_hall.at(3);
        resolution.deadline = QDate(2027, 4, 30);
        source.resolutions = {resolution};
        const ItemLines lines = draftMinutes(source).items.first();
        QCOMPARE(lines.votes.size(), 1);
        QCOMPARE(lines.votes.first().silent, 1);
        QCOMPARE(lines.votes.first().countedAt, u"20:31"_s);
        QCOMPARE(lines.votes.first().scrutineer, u"村民5"_s);
        QCOMPARE(lines.ending, u"通过"_s);
        QCOMPARE(lines.resolutions.first().number, u"2026-001-1"_s);
        QCOMPARE(lines.resolutions.first().owner, u"村民2"_s);
        QCOMPARE(lines.resolutions.first().deadline, u"2027年4月30日"_s);
    }

    void whoHelpedAndWhoCameWithALetterIsSaid()
    {
        MinutesSource source = evening(m_hall);
        source.signIns[0].assistedBy = u"沈娜"_s;
        Proxy letter;
        letter.principal = m_hall.at(1);
        letter.holder = m_hall.at(40);
        letter.matter = u"村道硬化"_s;
        letter.powers = u"代为参会并表决"_s;
        letter.signedOn = QDate(2026, 11, 20);
        letter.validUntil = QDate(2026, 11, 30);
        Proxy takenBack = letter;
        takenBack.id = ProxyId::fresh();
        takenBack.withdrawn = true;
        source.proxies = {letter, takenBack};
        source.signIns[1].proxy = letter.id;
        const Minutes minutes = draftMinutes(source);
        QCOMPARE(minutes.letters.size(), 1);
        QCOMPARE(sentences::assisted(minutes), u"签名由他人协助的：村民1由沈娜协助签名。"_s);
        QCOMPARE(sentences::letters(minutes),
                 QStringList{u"村民2委托村民41代为参加。委托事项：村道硬化；权限：代为参会并表决；委托书签署于2026年11月20日，"
                             "有效至2026年11月30日。"_s});
        const QString text = minutesText(minutes);
        for (const QString &wanted : {u"村民1由沈娜协助签名"_s, u"由村民41持委托书代为参加"_s, u"委托事项：村道硬化"_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        QVERIFY(*fromCanonical(canonicalBytes(minutes)) == minutes);
    }

    void whatWasTypedAfterwardsSaysWhen()
    {
        MinutesSource source = evening(m_hall);
        const Minutes live = draftMinutes(source);
        QVERIFY(sentences::typedLater(live).isEmpty());
        source.signIns[2].came.circumstance.source = Source::Paper;
        source.course.typedAt.insert(source.signIns[2].came.sequence, QDateTime(QDate(2026, 11, 23), QTime(9, 10)));
        source.remarks = {remark(source, m_hall.at(8), u"先修三组"_s, 4)};
        source.remarks[0].said.circumstance.source = Source::Paper;
        source.course.typedAt.insert(4, QDateTime(QDate(2026, 11, 23), QTime(9, 12)));
        const Minutes minutes = draftMinutes(source);
        QCOMPARE(sentences::typedLater(minutes), u"事后据纸质签到表补录的：村民3（2026年11月23日09:10录入）。"_s);
        QVERIFY(minutesText(minutes).contains(u"先修三组（2026年11月23日09:12补录）"_s));
    }

    void rolesAndOrderOfBusinessStandInTheMinutes()
    {
        MinutesSource source = evening(m_hall);
        QVERIFY(draftMinutes(source).business.isEmpty() && draftMinutes(source).parts.isEmpty());
        source.plan.business = {{.ordinal = 1, .words = u"宣布应到、实到人数"_s}, {.ordinal = 2, .words = u"逐项表决，当场公布结果。"_s}};
        const auto named = [](MeetingRole role, const Appointee &who) { return RoleHolder{.role = role, .who = who}; };
        source.plan.roles = {named(MeetingRole::Witness, Appointee::asWritten(u"罗文"_s)), named(MeetingRole::Caller, m_hall.at(6)),
                             named(MeetingRole::Caller, m_hall.at(7))};
        const Minutes minutes = draftMinutes(source);
        const QString words = sentences::roles(minutes);
        QVERIFY2(words.startsWith(u"监票人村民5；计票人"_s) && words.endsWith(u"；唱票人村民7、村民8；见证人罗文。"_s), qPrintable(words));
        QCOMPARE(sentences::business(minutes), u"1. 宣布应到、实到人数；2. 逐项表决，当场公布结果。"_s);
        const QString text = minutesText(minutes);
        QVERIFY(text.contains(u"会议分工：监票人"_s) && text.contains(u"会议议程：1. 宣布"_s) && !text.contains(u"分片召开"_s));
        QVERIFY(*fromCanonical(canonicalBytes(minutes)) == minutes);
    }

    void eachPartIsTold()
    {
        MinutesSource source = evening(m_hall);
        const QDateTime first = source.meeting.scheduledAt;
        const auto part = [&](int ordinal, const QString &place, const QDateTime &at, const QDateTime &begun, const QDateTime &ended) {
            return MeetingPart{{.meeting = source.meeting.id, .ordinal = ordinal, .place = place, .scheduledAt = at}, begun, ended};
        };
        source.plan.parts = {part(1, u"村小学"_s, first, first.addSecs(300), first.addSecs(3600)),
                             part(2, u"晒谷场"_s, first.addDays(1), first.addDays(1).addSecs(-600), {}),
                             part(3, u"祠堂"_s, first.addDays(2), {}, {})};
        for (qsizetype i = 0; i < source.signIns.size(); ++i)
            source.signIns[i].session = source.plan.parts.at(i < 20 ? 0 : 1).session.id;
        const Minutes minutes = draftMinutes(source);
        const QString day = paperDate(first.date());
        const QString next = paperDate(first.date().addDays(1));
        QCOMPARE(sentences::parts(minutes), u"第一片，村小学，"_s + day + u"19:35—20:30，到会20人；第二片，晒谷场，"_s + next + u"19:30，到会11人。"_s);
        QVERIFY(minutes.partsReason.isEmpty());
        MinutesSource unsaid = source; // of parts held without a law that says so the reason is printed, once
        for (MeetingPart &one : unsaid.plan.parts)
            one.reason = one.session.ordinal > 1 ? u"居住分散"_s : QString();
        unsaid.plan.parts[2].reason = u"从未召开"_s;
        const Minutes reasoned = draftMinutes(unsaid);
        QCOMPARE(reasoned.partsReason, u"居住分散"_s);
        QVERIFY(sentences::parts(reasoned).endsWith(u"现行法律未规定可以分片召开，理由：居住分散。"_s));
        QVERIFY(minutesText(reasoned).contains(u"理由：居住分散。"_s));
        QVERIFY(*fromCanonical(canonicalBytes(reasoned)) == reasoned);
        source.course.lateEntry = LateEntry{.heldOn = first.date()};
        QCOMPARE(sentences::parts(draftMinutes(source)), u"第一片，村小学，"_s + day + u"19:30，到会20人；第二片，晒谷场，"_s + next + u"19:30，到会11人。"_s);
    }

    void handsOfPartsStayThoughTheyAreTooFewTogether()
    {
        MinutesSource source = evening(m_hall);
        source.plan.parts = {{{.ordinal = 1, .place = u"村小学"_s}, source.meeting.scheduledAt, source.meeting.scheduledAt},
                        {{.ordinal = 2, .place = u"晒谷场"_s}, source.meeting.scheduledAt.addDays(1), {}}};
        Vote vote;
        vote.item = source.items.first().id;
        vote.motion = u"硬化村道"_s;
        vote.withdrawn = true;
        Vote mistaken = vote;
        mistaken.id = VoteId::fresh();
        putPart(vote, {.session = source.plan.parts.at(0).session.id, .there = {38, 5, 26}, .hands = HandCount{4, 1, 0}, .present = {}});
        putPart(vote, {.session = source.plan.parts.at(1).session.id, .there = {38, 6, 26}, .hands = {}, .present = {}});
        source.votes = {vote, mistaken}; // what nobody raised a hand for leaves no line
        const QList<VoteLines> lines = draftMinutes(source).items.first().votes;
        QCOMPARE(lines.size(), 1);
        QVERIFY(sentences::isUndecided(lines.first()));
        QVERIFY(!lines.first().passed && lines.first().takenBack);
        QCOMPARE(sentences::outcomeOf(lines.first()), u"不作表决"_s);
        QCOMPARE(sentences::decided(lines.first()), u"各片合计到会11人，未达法定人数，不作表决。"_s);
        QCOMPARE(sentences::howVoted(lines.first()),
                 u"各片计票：第一片（村小学）：到会5人，同意4人，不同意1人，弃权0人；第二片（晒谷场）：到会6人，票数没有记下。"_s);
        source.votes.first().withdrawn = false;
        source.votes.first().parts[1].hands = HandCount{6, 0, 0};
        source.votes.first().snapshot->quorum = 11;
        for (const SignIn &one : std::as_const(source.signIns))
            source.votes.first().present.append(one.id);
        QCOMPARE(sentences::decided(draftMinutes(source).items.first().votes.first()), u"各片合计到会11人，尚未合并计票。"_s);
    }

    /// Taken back after the first part to be put in other words: nobody was too few.
    void aMotionTakenBackBeforeTheLastPartWasNotTooFew()
    {
        MinutesSource source = evening(m_hall);
        source.plan.parts = {{{.ordinal = 1, .place = u"村小学"_s}, source.meeting.scheduledAt, source.meeting.scheduledAt},
                             {{.ordinal = 2, .place = u"晒谷场"_s}, source.meeting.scheduledAt.addDays(1), {}}};
        Vote vote;
        vote.item = source.items.first().id;
        vote.motion = u"硬化村道"_s;
        putPart(vote, {.session = source.plan.parts.at(0).session.id, .there = {38, 5, 26}, .hands = HandCount{4, 1, 0}, .present = {}});
        vote.withdrawn = true;
        source.votes = {vote};
        const Minutes minutes = draftMinutes(source);
        const VoteLines lines = minutes.items.first().votes.first();
        QVERIFY(lines.partsLeft && sentences::isUndecided(lines));
        QCOMPARE(sentences::outcomeOf(lines), u"已撤回"_s);
        QCOMPARE(sentences::decided(lines), u"各片合计到会5人，合并计票前撤回，不作数。"_s);
        QVERIFY(*fromCanonical(canonicalBytes(minutes)) == minutes);
        source.votes.first().withdrawn = false; // the second part is still being held
        QCOMPARE(sentences::decided(draftMinutes(source).items.first().votes.first()), u"各片合计到会5人，尚未合并计票。"_s);
    }

    /// 一事一议 in parts: the households stood for are enough, and of the body two thirds have to be there (art. 30).
    void tooFewOfTheBodyAreNamedAsTheReason()
    {
        MinutesSource source = evening(m_hall);
        source.plan.parts = {{{.ordinal = 1, .place = u"村小学"_s}, source.meeting.scheduledAt, source.meeting.scheduledAt},
                             {{.ordinal = 2, .place = u"晒谷场"_s}, source.meeting.scheduledAt.addDays(1), {}}};
        Vote vote;
        vote.item = source.items.first().id;
        vote.motion = u"筹资方案"_s;
        QList<SignInId> twenty;
        for (int i = 0; i < 20; ++i)
            twenty.append(source.signIns.at(i).id);
        const VoteSnapshot first{260, 120, 174, 120, VotesBy::HouseholdsStoodFor};
        const VoteSnapshot second{260, 80, 174, 200, VotesBy::HouseholdsStoodFor};
        putPart(vote, {.session = source.plan.parts.at(0).session.id, .there = first, .hands = HandCount{120, 0, 0}, .present = twenty.first(12)});
        putPart(vote, {.session = source.plan.parts.at(1).session.id, .there = second, .hands = HandCount{80, 0, 0}, .present = twenty.mid(12)});
        vote.withdrawn = true;
        source.votes = {vote};
        const Minutes minutes = draftMinutes(source);
        const VoteLines lines = minutes.items.first().votes.first();
        QCOMPARE(sentences::outcomeOf(lines), u"不作表决"_s);
        QCOMPARE(sentences::counted(lines), u"应到260户，法定数174户。"_s);
        QCOMPARE(sentences::decided(lines),
                 u"各片合计到会20人，未达法定到会人数26人（《中华人民共和国村民委员会组织法》第三十条），不作表决。"_s);
        QVERIFY(*fromCanonical(canonicalBytes(minutes)) == minutes);
    }

    void bothFiguresOfAVoteStandWhereTheyDiffer()
    {
        MinutesSource source = evening(m_hall);
        Vote vote;
        vote.item = source.items.first().id;
        vote.motion = u"硬化村道"_s;
        vote.counted = at(201, QTime(20, 31));
        vote.snapshot = VoteSnapshot{38, 31, 26, 34};
        vote.count = HandCount{16, 15, 0};
        vote.decision = *decide(source.card, *vote.snapshot, *vote.count);
        source.votes = {vote};
        const VoteLines lines = draftMinutes(source).items.first().votes.first();
        QVERIFY(!lines.passed);
        QCOMPARE(sentences::counted(lines).section(u'，', 0, 0), u"表决时到会31人（本次会议已签到34人）"_s);
        QCOMPARE(sentences::decided(lines),
                 u"依照《中华人民共和国村民委员会组织法》第三十条，按表决时到会31人须有16人以上同意，按已签到34人须有18人以上同意，"
                 "实有16人同意；两种计法结果不同，按较严的计，未通过。"_s);
    }

    void anotherChairAndWhoWasLeftOutStandInTheMinutes()
    {
        MinutesSource source = evening(m_hall);
        source.card.presiding.conflictArticle = u"海南省实施村民委员会组织法办法第二十一条"_s;
        source.card.baseExclusionsArticle = u"重庆市实施村民委员会组织法办法第七条"_s;
        ChairChange change;
        change.item = source.items.first().id;
        change.chair = m_hall.at(1);
        change.reason = u"主持人承包了该路段。"_s;
        change.objecting = 20;
        change.present = 31;
        change.made = at(150, QTime(20, 5));
        source.course.chairChanges = {change};
        BaseExclusion out;
        out.villager = m_hall.at(37);
        out.reason = u"外出失去联系"_s;
        out.announced = at(99, QTime(19, 31));
        source.course.exclusions = {out};
        const Minutes minutes = draftMinutes(source);
        QCOMPARE(sentences::chairChange(minutes.chairChanges.first()),
                 u"20:05，议题“村道硬化”：到会31人中20人提出，因主持人承包了该路段，改由村民2（村委会副主任）主持，至本议题结束"
                 "（《海南省实施村民委员会组织法办法》第二十一条）。"_s);
        QCOMPARE(sentences::exclusions(minutes), u"依照《重庆市实施村民委员会组织法办法》第七条，下列1人不计入应到人数，"
                                                 "19:31在会上宣布：村民38（外出失去联系）。"_s);
        QVERIFY(minutesText(minutes).contains(u"更换主持人：20:05"_s));
    }
};

YISHIBU_TEST(TestDraft)
#include "tst_draft.moc"
