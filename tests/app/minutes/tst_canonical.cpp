#include "app/minutes/canonical.h"
#include "app/minutes/completeness.h"
#include "app/minutes/minutes_text.h"
#include "app/minutes/sentences.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestCanonical : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameMinutesGiveTheSameBytes();
    void bytesAreSortedBlanklessUtf8();
    void anyMinutesComeBackWhole();
    void oneChangedByteIsNoticed();
    void whatIsNotTheOneFormIsRefused();
    void minutesOfTheFirstFormAreReadForGood();
    void aPlainShowOfHandsKeepsItsBytes();
    void whatSaysNothingDoesNotStandThere();
    void talkInGroupsStandsThereOnlyWhereThereWasAny();
    void halfSurrogatesDoNotBreakTheForm();
    void digestIsReadInGroups();
    void everyRemarkAndVoteStandsInThePlainText();
    void sharesAreRoundedOnWholeNumbers();
    void attendanceSaysWhetherTheMeetingIsValid();
    void gapsAreNamedWhereTheyCanBeClosed();
    void aFullBookHasNoGap();
};

namespace {

QString anyText(QRandomGenerator &dice)
{
    static const QString alphabet = u"村民代表会议决议，。“”《》 aB9\"\\/\n\t\r\b\u0001\u007f\u2028·䶮é"_s + QString::fromUcs4(U"𬱖😀");
    QString text;
    const int length = dice.bounded(12);
    for (int i = 0; i < length; ++i) {
        const qsizetype at = dice.bounded(int(alphabet.size()));
        if (alphabet.at(at).isLowSurrogate())
            text += alphabet.mid(at - 1, 2);
        else
            text += alphabet.mid(at, alphabet.at(at).isHighSurrogate() ? 2 : 1);
    }
    return text;
}

QStringList anyTexts(QRandomGenerator &dice)
{
    QStringList texts;
    for (int i = dice.bounded(4); i > 0; --i)
        texts += anyText(dice);
    return texts;
}

AttendanceLine anyLine(QRandomGenerator &dice)
{
    return {anyText(dice), anyText(dice), anyText(dice), anyText(dice), anyText(dice), dice.bounded(2) == 1,
            anyText(dice), anyText(dice), anyText(dice)};
}

BallotLines anyBallot(QRandomGenerator &dice)
{
    const auto n = [&dice] { return dice.bounded(2000); };
    BallotLines ballot{.crew = {{anyText(dice), anyTexts(dice)}}, .shownEmpty = dice.bounded(2) == 1, .secretPlace = dice.bounded(2) == 1};
    for (int *figure : {&ballot.issued, &ballot.spare, &ballot.back, &ballot.forged, &ballot.valid, &ballot.spoiled, &ballot.helped,
                        &ballot.recounted})
        *figure = n();
    if (dice.bounded(2) == 1)
        ballot.voters = dice.bounded(3); // nought is a figure too
    ballot.spoiledBecause = anyTexts(dice);
    ballot.observers = anyTexts(dice);
    ballot.findings = anyTexts(dice);
    return ballot;
}

VoteLines anyHands(QRandomGenerator &dice)
{
    const auto n = [&dice] { return dice.bounded(-5, 2000000000); };
    return {anyText(dice), anyText(dice), n(), n(), n(), n(), n(), n(), n(), n(), dice.bounded(2) == 1,
            anyText(dice), anyText(dice), anyText(dice), anyText(dice), dice.bounded(2) == 1, n(), n(), anyText(dice), anyText(dice)};
}

VoteLines anyVote(QRandomGenerator &dice)
{
    VoteLines vote = anyHands(dice);
    if (dice.bounded(3) == 0)
        return vote;
    vote.question = anyText(dice);
    vote.most = dice.bounded(3);
    for (int i = dice.bounded(4); i > 0; --i)
        vote.options.append({anyText(dice), dice.bounded(50), dice.bounded(2) == 1});
    vote.runOffOf = dice.bounded(3);
    vote.sections = anyTexts(dice);
    if (dice.bounded(2) == 1)
        vote.ballot = anyBallot(dice);
    for (int i = dice.bounded(3); i > 0; --i)
        vote.dissents.append({anyText(dice), anyText(dice)});
    return vote;
}

Minutes anyMinutes(QRandomGenerator &dice)
{
    Minutes m;
    for (QString *text : {&m.village, &m.title, &m.number, &m.begin, &m.end, &m.place, &m.chair, &m.recorder, &m.baseSource,
                          &m.quorumArticle, &m.lawTitle, &m.announced, &m.lateEntry, &m.sealedBy})
        *text = anyText(dice);
    if (dice.bounded(4) > 0)
        m.day = QDate(2026, 1, 1).addDays(dice.bounded(3000));
    m.base = dice.bounded(100);
    m.present = dice.bounded(100);
    m.quorum = dice.bounded(100);
    m.practice = dice.bounded(2) == 1;
    m.absent = anyTexts(dice);
    m.business = anyTexts(dice);
    for (int i = dice.bounded(3); i > 0; --i) {
        m.roles.append({anyText(dice), anyTexts(dice)});
        m.parts.append({anyText(dice), anyText(dice), anyText(dice), dice.bounded(100)});
    }
    for (int i = dice.bounded(4); i > 0; --i) {
        m.members.append(anyLine(dice));
        m.observers.append(anyLine(dice));
    }
    for (int i = dice.bounded(3); i > 0; --i) {
        m.sheetCounts.append({anyText(dice), dice.bounded(2) == 1, dice.bounded(100), dice.bounded(100), anyText(dice)});
        m.letters.append({anyText(dice), anyText(dice), anyText(dice), anyText(dice), anyText(dice), anyText(dice)});
        m.exclusions.append({anyText(dice), anyText(dice), anyText(dice)});
        m.chairChanges.append({anyText(dice), anyText(dice), anyText(dice), anyText(dice), dice.bounded(2) == 1,
                               dice.bounded(40), dice.bounded(40), anyText(dice)});
        ItemLines item;
        item.title = anyText(dice);
        item.explanation = anyText(dice);
        item.ending = anyText(dice);
        item.endedAt = anyText(dice);
        item.endedBy = anyText(dice);
        item.putOffTo = anyText(dice);
        item.agreed = anyTexts(dice);
        item.disputed = anyTexts(dice);
        item.toCheck = anyTexts(dice);
        for (int round = dice.bounded(3); round > 0; --round) {
            item.rounds.append({anyText(dice), dice.bounded(60), {{anyText(dice), dice.bounded(12), dice.bounded(2), anyText(dice), anyText(dice)}}});
            item.merged.append({anyText(dice), anyText(dice), anyText(dice), anyText(dice)});
        }
        if (dice.bounded(2) == 1)
            item.openChecks = anyTexts(dice);
        if (dice.bounded(2) == 1)
            item.talkTime = TalkTimeLine{dice.bounded(900), dice.bounded(900), dice.bounded(900), dice.bounded(900), dice.bounded(900)};
        item.remarks = {{anyText(dice), anyText(dice), anyText(dice)}};
        item.votes = {anyVote(dice), anyVote(dice)};
        item.resolutions = {{anyText(dice), anyText(dice), anyText(dice), anyText(dice), anyText(dice), anyText(dice), anyText(dice)}};
        m.items.append(item);
    }
    if (dice.bounded(2) == 1)
        m.rating = RatingLine{anyText(dice), 40, dice.bounded(8), dice.bounded(8), dice.bounded(8), dice.bounded(8), dice.bounded(8)};
    return m;
}

Minutes evening()
{
    Minutes m;
    m.village = u"青石村"_s;
    m.title = u"青石村第十二届村民代表会议第三次会议"_s;
    m.day = QDate(2026, 11, 22);
    m.begin = u"19:30"_s;
    m.end = u"21:12"_s;
    m.place = u"村党群服务中心"_s;
    m.chair = u"陶斌（书记、村委会主任）"_s;
    m.recorder = u"何慧敏"_s;
    m.base = 38;
    m.present = 31;
    m.quorum = 26;
    ItemLines item;
    item.title = u"村道硬化"_s;
    item.explanation = u"硬化三组至五组村道"_s;
    item.basis = u"村民会议2026年3月18日授权；村党支部11月10日研究"_s;
    item.remarks = {{u"19:52"_s, u"熊婷婷"_s, u"先修三组"_s}};
    item.agreed = {u"先修三组到五组"_s};
    VoteLines vote;
    vote.motion = u"硬化三组至五组村道"_s;
    vote.method = u"举手表决"_s;
    vote.present = 31;
    vote.inFavour = 22;
    vote.against = 6;
    vote.abstained = 2;
    vote.silent = 1;
    vote.required = 16;
    vote.passed = true;
    vote.article = u"村民委员会组织法第三十条"_s;
    vote.scrutineer = u"沈娜"_s;
    vote.teller = u"周小燕"_s;
    item.votes = {vote};
    item.ending = u"通过"_s;
    item.resolutions = {{u"2026-011-1"_s, vote.motion, u"史家明"_s, u"沈娜"_s, u"2027年4月30日"_s, {}, {}}};
    m.items = {item};
    return m;
}

QList<Gap> gapsOf(const Minutes &minutes)
{
    QList<Gap> gaps;
    for (const MissingPart &part : completenessOf(minutes).missing)
        gaps += part.gap;
    return gaps;
}

} // namespace

void TestCanonical::theSameMinutesGiveTheSameBytes()
{
    QCOMPARE(canonicalBytes(evening()), canonicalBytes(evening()));
    Minutes other = evening();
    other.items[0].votes[0].against = 7;
    QVERIFY(digestOf(canonicalBytes(evening())) != digestOf(canonicalBytes(other)));
}

void TestCanonical::bytesAreSortedBlanklessUtf8()
{
    const QByteArray bytes = canonicalBytes(Minutes{});
    QCOMPARE(bytes, QByteArray("{\"minutes\":{\"absent\":[],\"announced\":\"\",\"base\":0,\"base_source\":\"\",\"begin\":\"\",\"business\":[],\"by_households\":false,\"chair\":\"\",\"chair_changes\":[],\"day\":\"\","
                               "\"end\":\"\",\"exclusions\":[],\"exclusions_article\":\"\",\"items\":[],\"late_entry\":\"\",\"law_title\":\"\",\"letters\":[],\"members\":[],\"number\":\"\",\"observers\":[],"
                               "\"parts\":[],\"parts_reason\":\"\",\"place\":\"\",\"practice\":false,\"present\":0,\"quorum\":0,\"quorum_article\":\"\","
                               "\"recorder\":\"\",\"roles\":[],\"title\":\"\",\"township\":\"\",\"urgent_notice\":\"\",\"village\":\"\"},\"schema\":\"yishibu.minutes\",\"version\":3}"));
    QVERIFY(canonicalBytes(evening()).contains("青石村"));
}

void TestCanonical::anyMinutesComeBackWhole()
{
    QRandomGenerator dice(20261122);
    for (int round = 0; round < 400; ++round) {
        const Minutes minutes = anyMinutes(dice);
        const QByteArray bytes = canonicalBytes(minutes);
        const auto back = fromCanonical(bytes);
        QVERIFY2(back, bytes.constData());
        QVERIFY(*back == minutes);
        QCOMPARE(canonicalBytes(*back), bytes);
    }
}

void TestCanonical::oneChangedByteIsNoticed()
{
    QRandomGenerator dice(3);
    const QByteArray bytes = canonicalBytes(evening());
    const QByteArray digest = digestOf(bytes);
    for (int round = 0; round < 500; ++round) {
        QByteArray altered = bytes;
        const qsizetype at = dice.bounded(int(bytes.size()));
        altered[at] = char(altered.at(at) ^ (1 << dice.bounded(8)));
        const auto read = fromCanonical(altered);
        QVERIFY(digestOf(altered) != digest);
        QVERIFY(!read || canonicalBytes(*read) == altered); // never read as something it does not say
    }
}

void TestCanonical::whatIsNotTheOneFormIsRefused()
{
    const QByteArray bytes = canonicalBytes(evening());
    const auto refusal = [](QByteArray altered, const QByteArray &from, const QByteArray &to) {
        altered.replace(from, to);
        return fromCanonical(altered).error();
    };
    QVERIFY(fromCanonical("").error().is(CanonicalTrouble::NotJson));
    QVERIFY(fromCanonical("[1,2]").error().is(CanonicalTrouble::NotJson));
    QVERIFY(refusal(bytes, "yishibu.minutes", "yishibu.invoices").is(CanonicalTrouble::OtherSchema));
    QVERIFY(refusal(bytes, "\"version\":3", "\"version\":4").is(CanonicalTrouble::OtherSchema));
    QVERIFY(refusal(bytes, "\"base\":38", "\"base\":\"38\"").is(CanonicalTrouble::WrongField));
    QVERIFY(refusal(bytes, "\"base\":38", "\"base\":38.5").is(CanonicalTrouble::WrongField));
    QVERIFY(refusal(bytes, "\"base\":38", "\"base\":99999999999").is(CanonicalTrouble::WrongField));
    QVERIFY(refusal(bytes, "\"base\":38", "\"base\": 38").is(CanonicalTrouble::NotCanonical));
    QVERIFY(refusal(bytes, "\"base\":38", "\"base\":3.8e1").is(CanonicalTrouble::NotCanonical));
    QVERIFY(refusal(bytes, "\"base\":38,", "\"base\":38,\"bases\":1,").is(CanonicalTrouble::NotCanonical));
    QVERIFY(refusal(bytes, "\"base\":38,", "\"base\":12,\"base\":38,").is(CanonicalTrouble::NotCanonical));
    QVERIFY(fromCanonical(bytes + "\n").error().is(CanonicalTrouble::NotCanonical));
}

void TestCanonical::minutesOfTheFirstFormAreReadForGood()
{
    const QByteArray first = "{\"minutes\":{\"absent\":[],\"base\":2,\"base_source\":\"\",\"begin\":\"\",\"chair\":\"\",\"day\":\"\","
                             "\"end\":\"\",\"items\":[],\"law_title\":\"\",\"members\":[{\"came_at\":\"19:28\",\"capacity\":\"\","
                             "\"from_paper\":true,\"group\":\"\",\"left_at\":\"\",\"name\":\"陶斌\"}],\"number\":\"\",\"observers\":[],"
                             "\"place\":\"\",\"practice\":false,\"present\":1,\"quorum\":0,\"quorum_article\":\"\","
                             "\"recorder\":\"\",\"title\":\"\",\"township\":\"\",\"village\":\"\"},\"schema\":\"yishibu.minutes\",\"version\":1}";
    const auto minutes = fromCanonical(first);
    QVERIFY(minutes);
    QCOMPARE(minutes->members.first().name, u"陶斌"_s);
    QVERIFY(minutes->members.first().fromPaper && minutes->members.first().assistedBy.isEmpty());
    QVERIFY(minutes->letters.isEmpty());
    // A later field does not belong there, and a form of today without one is none.
    QByteArray mixed = first;
    mixed.replace("\"capacity\"", "\"assisted_by\":\"\",\"capacity\"");
    QVERIFY(fromCanonical(mixed).error().is(CanonicalTrouble::NotCanonical));
    QByteArray bare = first;
    bare.replace("\"version\":1", "\"version\":2");
    QVERIFY(fromCanonical(bare).error().is(CanonicalTrouble::WrongField));
    bare.replace("\"version\":2", "\"version\":3");
    QVERIFY(fromCanonical(bare).error().is(CanonicalTrouble::WrongField));
}

/// The bytes that a show of hands had before minutes told of any other method.
void TestCanonical::aPlainShowOfHandsKeepsItsBytes()
{
    QCOMPARE(digestOf(canonicalBytes(evening())).toHex(),
             QByteArray("b8910f6116b11aa783c03338847736eabf7b412cbfcf1fc40a1db6cc06c3e44c"));
    QVERIFY(extrasOf(evening().items.first().votes.first()).isEmpty());
    QCOMPARE(extraVoteFields(), (QStringList{u"parts_left"_s, u"body_present"_s, u"body_quorum"_s, u"body_article"_s, u"question"_s, u"most"_s, u"options"_s, u"run_off_of"_s, u"sections"_s, u"ballot"_s, u"dissents"_s}));
}

void TestCanonical::whatSaysNothingDoesNotStandThere()
{
    Minutes minutes = evening();
    VoteLines &vote = minutes.items[0].votes[0];
    vote.dissents = {{u"不具名"_s, u"工期太紧"_s}};
    vote.ballot = BallotLines{.issued = 31, .back = 30, .valid = 30};
    const QByteArray bytes = canonicalBytes(minutes);
    QVERIFY(bytes.contains("\"dissents\":[{\"whose\":") && bytes.contains("\"issued\":31") && !bytes.contains("\"voters\""));
    QCOMPARE(*fromCanonical(bytes), minutes);
    // Written where it says nothing, of another kind, half, or in a form that did not have it: refused.
    const QByteArray plain = canonicalBytes(evening());
    const auto refusal = [](QByteArray altered, const QByteArray &from, const QByteArray &to) {
        altered.replace(from, to);
        return fromCanonical(altered).error();
    };
    QVERIFY(refusal(plain, "\"in_favour\"", "\"dissents\":[],\"in_favour\"").is(CanonicalTrouble::NotCanonical));
    QVERIFY(refusal(plain, "\"motion\"", "\"most\":0,\"motion\"").is(CanonicalTrouble::NotCanonical));
    QVERIFY(refusal(bytes, "\"issued\":31", "\"issued\":\"31\"").is(CanonicalTrouble::WrongField));
    QVERIFY(refusal(bytes, "\"issued\":31,", "").is(CanonicalTrouble::WrongField));
    QVERIFY(refusal(bytes, "\"dissents\":[{", "\"dissents\":[1,{").is(CanonicalTrouble::WrongField));
    QByteArray second = bytes;
    second.replace("\"by_households\":false,", "").replace("\"parts_reason\":\"\",", "").replace("\"version\":3", "\"version\":2");
    QVERIFY(fromCanonical(second).error().is(CanonicalTrouble::NotCanonical));
}

void TestCanonical::talkInGroupsStandsThereOnlyWhereThereWasAny()
{
    const QByteArray plain = canonicalBytes(evening());
    for (const char *name : {"\"rounds\"", "\"merged\"", "\"open_checks\"", "\"rating\"", "\"sheet_counts\""})
        QVERIFY2(!plain.contains(name), name);
    Minutes minutes = evening();
    ItemLines &item = minutes.items[0];
    item.rounds = {{u"抽签分组，抽签号004829"_s, 15, {{u"第一组"_s, 8, 0, u"何慧敏"_s, u"周小燕"_s}, {u"第二组"_s, 7, 1, {}, {}}}}};
    item.merged = {{u"共识点"_s, u"第二组"_s, u"路先修三组"_s, u"先修三组到五组"_s}};
    item.openChecks = {u"奖补资金到账没有"_s};
    minutes.rating = RatingLine{u"逐人点选"_s, 31, 3, 0, 0, 1, 0};
    const QByteArray bytes = canonicalBytes(minutes);
    QCOMPARE(*fromCanonical(bytes), minutes);
    QVERIFY(bytes.contains("\"late\":1") && !bytes.contains("\"late\":0"));
    QVERIFY(fromCanonical(QByteArray(plain).replace("\"remarks\"", "\"rating\":null,\"remarks\"")).error().is(CanonicalTrouble::NotCanonical));
    const QString text = minutesText(minutes);
    for (const QString &wanted : {u"分组讨论：抽签分组，抽签号004829，讨论15分钟；第一组8人，引导员何慧敏，记录员周小燕；第二组7人（后到1人）。"_s,
                                  u"第二组写的“路先修三组”，合并为共识点“先修三组到五组”。"_s, u"还没有人核实、也没有答复的：奖补资金到账没有。"_s,
                                  u"会议满意度（逐人点选）：在场31人，作答4人，应答率13%；很满意3人，满意0人，一般0人，不满意1人，很不满意0人。作答的不到一半"_s})
        QVERIFY2(text.contains(wanted), qPrintable(text));
    item.rounds.append({u"不分组，集中讨论（人少）"_s, 0, {}});
    QVERIFY(minutesText(minutes).contains(u"分组讨论：第二轮：不分组，集中讨论（人少）。"_s));
}

void TestCanonical::halfSurrogatesDoNotBreakTheForm()
{
    Minutes minutes = evening();
    minutes.place = u"村"_s + QChar(0xd842) + u"部"_s;
    const QByteArray bytes = canonicalBytes(minutes);
    const auto back = fromCanonical(bytes);
    QVERIFY(back);
    QCOMPARE(back->place, u"村\uFFFD部"_s);
}

void TestCanonical::digestIsReadInGroups()
{
    QCOMPARE(digestInGroups(digestOf("")), u"E3B0 C442 98FC 1C14 9AFB F4C8 996F B924"_s);
    QCOMPARE(digestOf("").size(), 32);
}

void TestCanonical::everyRemarkAndVoteStandsInThePlainText()
{
    const QString text = minutesText(evening());
    for (const QString &wanted : {u"一、签到"_s, u"二、发言要点"_s, u"三、共识与分歧"_s, u"四、决议事项"_s, u"五、跟踪落实"_s,
                                  u"先修三组"_s, u"同意22人（71.0%）"_s, u"不同意6人"_s, u"弃权2人"_s, u"未表态1人"_s, u"第三十条"_s,
                                  u"2027年4月30日"_s, u"会议于21:12结束"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
}

void TestCanonical::sharesAreRoundedOnWholeNumbers()
{
    QCOMPARE(sentences::share(31, 38), u"81.6%"_s);
    QCOMPARE(sentences::share(1, 3), u"33.3%"_s);
    QCOMPARE(sentences::share(2, 3), u"66.7%"_s);
    QCOMPARE(sentences::share(38, 38), u"100.0%"_s);
    QCOMPARE(sentences::share(1, 2000), u"0.1%"_s); // half goes up
    QCOMPARE(sentences::share(1, 0), QString());
}

void TestCanonical::attendanceSaysWhetherTheMeetingIsValid()
{
    Minutes minutes = evening();
    QCOMPARE(sentences::attendance(minutes), u"应到38人，实到31人，占81.6%，达到法定到会人数26人，会议有效。"_s);
    minutes.present = 25;
    QVERIFY(sentences::attendance(minutes).contains(u"未达到法定到会人数26人"_s));
    QVERIFY(!sentences::attendance(minutes).contains(u"会议有效"_s));
}

void TestCanonical::gapsAreNamedWhereTheyCanBeClosed()
{
    Minutes minutes = evening();
    minutes.recorder.clear();
    minutes.items[0].remarks.clear();
    minutes.items[0].ending = u" "_s;
    minutes.items[0].basis = u"村民会议2026年3月18日授权"_s;
    minutes.items[0].resolutions[0].owner.clear();
    minutes.items[0].resolutions[0].deadline.clear();
    const QList<Gap> wanted{Gap::NoRecorder, Gap::ItemWithoutPartyStudy, Gap::ItemWithoutRemarks, Gap::ItemWithoutEnding,
                            Gap::ResolutionWithoutOwner, Gap::ResolutionWithoutDeadline};
    QCOMPARE(gapsOf(minutes), wanted);
    const MissingPart owner = completenessOf(minutes).missing.at(4);
    QCOMPARE(owner.where.stage, Stage::Item);
    QCOMPARE(owner.where.step, ItemStep::Resolve);
    QCOMPARE(owner.line, 0);
    minutes.items[0].studyWaiver = u"防汛抢险"_s;
    QVERIFY(!gapsOf(minutes).contains(Gap::ItemWithoutPartyStudy));
    minutes = evening();
    minutes.recorder = u"陶斌"_s;
    minutes.items[0].resolutions[0].supervisor = u"史家明"_s;
    QCOMPARE(gapsOf(minutes), (QList<Gap>{Gap::ChairIsRecorder, Gap::SupervisorIsOwner}));
    QCOMPARE(gapsOf(Minutes{}).first(), Gap::NoDay);
    // A point that is neither a task nor answered is named, word for word.
    minutes = evening();
    minutes.items[0].toCheck = {u"奖补资金到账没有"_s, u"沙子多少钱（答复：一方110元）"_s};
    minutes.items[0].openChecks = {u"奖补资金到账没有"_s};
    const Completeness open = completenessOf(minutes);
    QCOMPARE(open.missing, (QList<MissingPart>{{Gap::PointUnchecked, {Stage::Item, 0, ItemStep::Discuss}, 0, u"奖补资金到账没有"_s}}));
    QCOMPARE(open.asked, completenessOf(evening()).asked + 2 - int(evening().items[0].toCheck.size()));
}

void TestCanonical::aFullBookHasNoGap()
{
    const Completeness full = completenessOf(evening());
    QVERIFY(full.isComplete());
    QCOMPARE(full.found(), full.asked);
    QVERIFY(full.asked > 15);
    // Without its resolution something is missing, unless another body decides and this was one step of 四议两公开.
    Minutes without = evening();
    without.items.first().resolutions.clear();
    const auto missesIt = [&without](const QList<int> &steps) {
        return std::ranges::any_of(completenessOf(without, steps).missing,
                                   [](const MissingPart &part) { return part.gap == Gap::PassedWithoutResolution; });
    };
    QVERIFY(missesIt({}));
    QVERIFY(missesIt({1}));
    QVERIFY(!missesIt({0}));
}

YISHIBU_TEST(TestCanonical)
#include "tst_canonical.moc"
