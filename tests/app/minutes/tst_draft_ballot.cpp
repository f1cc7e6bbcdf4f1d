#include "app/handover/contents.h"
#include "app/handover/meeting_check.h"
#include "app/minutes/canonical.h"
#include "app/minutes/course_sentences.h"
#include "app/minutes/draft.h"
#include "app/minutes/minutes_text.h"
#include "app/minutes/sentences.h"
#include "app/minutes/vote_sentences.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QString article = u"村民委员会组织法第三十条"_s;
const QStringList roads{u"三组路"_s, u"五组路"_s, u"七组路"_s};

Moment at(qint64 rank, const QTime &time)
{
    return {rank, rank, {QDateTime(QDate(2026, 11, 22), time), Precision::Minute, Source::Live, {}}};
}

} // namespace

/// Votes of every method as the record book and the township's package tell them. Figures were worked out by hand.
class TestDraftBallot : public QObject
{
    Q_OBJECT

    test::VillageInText m_village = test::twelveVillagers();

    Appointee who(const QString &name) const { return Appointee(m_village.named(name).id); }

    MinutesSource source() const
    {
        MinutesSource source;
        source.village = m_village.village;
        source.meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
        source.meeting.number = u"2026-011"_s;
        source.meeting.scrutineer = who(u"李秀英"_s);
        source.meeting.teller = who(u"刘长河"_s);
        for (const Villager &villager : m_village.villagers)
            source.villagers.insert(villager.id, villager);
        source.items.append({.meeting = source.meeting.id, .title = u"村道硬化"_s, .explanation = {}, .partyStudiedBy = {}, .studyWaiver = {}});
        Vote vote{.item = source.items.first().id, .motion = u"硬化三组至五组村道"_s, .opened = at(10, QTime(20, 0))};
        vote.snapshot = VoteSnapshot{38, 31, 26, 31};
        vote.count = HandCount{22, 5, 2};
        vote.decision = Decision{true, 16, article};
        vote.counted = at(90, QTime(20, 31));
        source.votes = {vote};
        return source;
    }

    /// Thirty papers: 22 for, 5 against, 2 abstained, 1 with two marks.
    QList<CalledPaper> stack(const VoteId &vote) const
    {
        QList<CalledPaper> papers;
        for (const QChar mark : u"++-++++o++-+++++x++-++++-o++-+"_s) {
            CalledPaper paper{.vote = vote, .ordinal = int(papers.size()) + 1};
            if (mark == u'x')
                paper.spoiled = SpoiledBecause::TooManyMarks;
            else
                paper.rows = {int(QStringView(u"+-o").indexOf(mark))};
            paper.called = at(20 + papers.size(), QTime(20, 10).addSecs(7 * int(papers.size())));
            papers.append(paper);
        }
        return papers;
    }

    MinutesSource onPaper() const
    {
        MinutesSource told = source();
        Vote &vote = told.votes.first();
        vote.method = VoteMethod::SecretBallot;
        Ballot ballot;
        ballot.crew = {.headScrutineer = who(u"李秀英"_s),
                       .scrutineers = {who(u"孙玉珍"_s), Appointee::asWritten(u"周镇长"_s)},
                       .issuer = {},
                       .caller = who(u"陈志强"_s),
                       .tallyClerk = who(u"刘长河"_s),
                       .secondTeller = who(u"周小梅"_s)};
        ballot.box = {.shownEmpty = true, .issued = 31, .spare = 4, .voters = {}, .back = 30, .forged = 1, .helped = 2, .observers = {u"赵桂兰"_s}};
        ballot.papers = stack(vote.id);
        ballot.blackboard = PaperFigures{{22, 5, 2}, 1, 30};
        ballot.acknowledged = {u"W11"_s};
        told.ballots.insert(vote.id, ballot);
        return told;
    }

    MinutesSource choosing(QuestionKind kind, int most, const QList<int> &votes, const QList<int> &chosen) const
    {
        MinutesSource told = source();
        Vote &vote = told.votes.first();
        vote.motion = u"先修哪一条路"_s;
        vote.question = {kind, roads, most};
        vote.optionVotes = votes;
        vote.chosen = chosen;
        vote.count = HandCount{votes.value(chosen.isEmpty() ? 0 : chosen.last()), 0, 1};
        vote.decision->passed = !chosen.isEmpty();
        return told;
    }

    static VoteLines linesOf(const MinutesSource &source) { return draftMinutes(source).items.first().votes.first(); }

    static QList<RecordFile> packageOf(const MinutesSource &source)
    {
        const Minutes minutes = draftMinutes(source);
        ClosedMinutes closed{.meeting = source.meeting.id, .number = minutes.number, .canonical = canonicalBytes(minutes)};
        closed.digest = digestOf(closed.canonical);
        return recordFiles(source.village, 1, {17, QString(64, u'a')}, {{closed, minutes, {}}});
    }

    /// Whether the township's check takes these files of one meeting, as they are or with one of them changed.
    static Done taken(const QList<RecordFile> &files, const MinutesSource &source, QLatin1StringView changed = {}, const QByteArray &from = {},
                      const QByteArray &to = {})
    {
        QHash<QString, QByteArray> bytes;
        for (const RecordFile &file : files) {
            QByteArray content = file.bytes;
            if (!changed.isEmpty() && file.path.endsWith(changed))
                content.replace(from, to);
            bytes.insert(u"data/"_s + file.path, content);
        }
        const Minutes minutes = draftMinutes(source);
        const ListedMeeting listed{.folder = u"data/meetings/m001"_s,
                                   .meeting = source.meeting.id.hex(),
                                   .number = minutes.number,
                                   .village = minutes.village,
                                   .title = minutes.title,
                                   .day = u"2026-11-22"_s,
                                   .digest = QString::fromLatin1(digestOf(bytes.value(u"data/meetings/m001/minutes.json"_s)).toHex())};
        return checkMeeting(listed, bytes.keys(), [&bytes](const QString &path) -> Outcome<QByteArray> { return bytes.value(path); });
    }

private Q_SLOTS:
    void thePaperCountIsToldInTheOrderOfTheAnnouncement()
    {
        const VoteLines lines = linesOf(onPaper());
        QCOMPARE(lines.method, u"无记名投票"_s);
        QCOMPARE(lines.silent, 0);
        QVERIFY(lines.ballot);
        QCOMPARE(lines.ballot->valid, 29);
        QCOMPARE(lines.ballot->spoiled, 1);
        QCOMPARE(lines.ballot->spoiledBecause, QStringList{u"多选1张"_s});
        QCOMPARE(lines.ballot->findings, QStringList{u"W11 没有设置秘密写票处"_s});
        QCOMPARE(lines.scrutineer, u"李秀英、孙玉珍、周镇长"_s);
        QCOMPARE(lines.teller, u"刘长河、周小梅"_s);
        QCOMPARE(sentences::counted(lines),
                 u"表决时到会31人，发出表决票31张，收回30张，未收回1张，收回票数没有超过发出票数，投票有效；"
                 "有效票29张（其中弃权票2张），无效票1张（多选1张）；同意22票（71.0%），不同意5票（16.1%），弃权2票（6.5%）。"_s);
        QCOMPARE(sentences::decided(lines), u"依照《中华人民共和国村民委员会组织法》第三十条，须有16票以上同意，实有22票同意，通过。"_s);
        QCOMPARE(sentences::crewOf(lines), u"总监票人李秀英，监票人孙玉珍、周镇长，唱票人陈志强，计票人刘长河、周小梅"_s);
        QCOMPARE(sentences::howVoted(lines),
                 u"票箱当众验空封好；2人请人代书；余票4张，当众销毁或封存；另有不是本次发出的票1张，单独封存，不计入收回；赵桂兰在场观看计票。"
                 "计票记载：W11 没有设置秘密写票处。"_s);
        const QString text = minutesText(draftMinutes(onPaper()));
        QVERIFY(text.contains(u"表决方式：无记名投票。表决时到会31人，发出表决票31张"_s));
        QVERIFY(text.contains(u"计票人员：总监票人李秀英，"_s));
        QVERIFY(!text.contains(u"未表态"_s));
    }

    void theVillagesOwnRulesForTheBoxAreSaid()
    {
        MinutesSource told = onPaper();
        told.abstentions = AbstentionClass::BesideValid;
        told.ballots.begin()->box.voters = 30;
        const VoteLines lines = linesOf(told);
        QCOMPARE(lines.ballot->valid, 27);
        QVERIFY(sentences::counted(lines).contains(u"收回票数没有超过投票人数（30人），投票有效；有效票27张，弃权票2张，无效票1张（多选1张）"_s));
    }

    /// Two running counts of the last ten papers by another person give 14 of 15 …: the recount counts, not what was called.
    void aRecountThatCorrectsIsSaid()
    {
        MinutesSource told = onPaper();
        Ballot &ballot = *told.ballots.begin();
        const VoteId vote = told.votes.first().id;
        ballot.recounts = {{.vote = vote, .batch = 0, .figures = {{15, 3, 1}, 1, 20}, .by = who(u"吴永福"_s)}};
        VoteLines lines = linesOf(told);
        QCOMPARE(lines.ballot->recounted, 1);
        QCOMPARE(lines.ballot->crew.last(), (RoleLine{u"复核人"_s, {u"吴永福"_s}}));
        QCOMPARE(lines.ballot->findings.last(), u"复核与唱票初计一致"_s);
        QVERIFY(sentences::howVoted(lines).contains(u"逐张复核1批（每批20张）"_s));
        // Papers 21 to 30 were called 7 for, 2 against, 1 abstained; twice 6, 2, 1 and one spoiled is found instead.
        for (const int attempt : {1, 2})
            ballot.recounts.append({.vote = vote, .batch = 1, .attempt = attempt, .figures = {{6, 2, 1}, 1, 10}, .by = who(u"吴永福"_s)});
        ballot.blackboard = PaperFigures{{21, 5, 2}, 2, 30};
        lines = linesOf(told);
        QCOMPARE(lines.ballot->recounted, 2);
        QCOMPARE(lines.ballot->spoiled, 2);
        QCOMPARE(lines.ballot->valid, 28);
        QVERIFY(lines.ballot->spoiledBecause.isEmpty()); // the reasons are those of the first count
        QCOMPARE(lines.ballot->findings.mid(1), (QStringList{u"两路计票的初计不一致"_s, u"复核更正了唱票初计，以复核为准"_s}));
    }

    /// More papers back than were given out: the vote is void, is held again, and does not vanish.
    void aVoidVoteStaysOnRecord()
    {
        MinutesSource told = onPaper();
        Vote &vote = told.votes.first();
        vote.count.reset();
        vote.decision.reset();
        vote.counted.reset();
        QVERIFY(draftMinutes(told).items.first().votes.isEmpty()); // it goes on
        vote.withdrawn = true;
        told.ballots.begin()->box.back = 33;
        told.ballots.begin()->papers.clear();
        const VoteLines lines = linesOf(told);
        QVERIFY(lines.takenBack && !lines.passed);
        QCOMPARE(sentences::counted(lines), u"表决时到会31人，发出表决票31张，收回33张，收回票数超过发出票数，本次表决无效。"_s);
        QCOMPARE(sentences::outcomeOf(lines), u"已撤回"_s);
        told.ballots.begin()->box.back.reset(); // put by mistake, taken back before the box was opened
        QVERIFY(draftMinutes(told).items.first().votes.isEmpty());
    }

    void choicesAreToldOptionByOption_data()
    {
        QTest::addColumn<QuestionKind>("kind");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<int>>("votes");
        QTest::addColumn<QList<int>>("chosen");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("decided");
        const QString law = u"依照《中华人民共和国村民委员会组织法》第三十条，每项须得16人以上才能入选，"_s;
        QTest::newRow("one") << QuestionKind::OneOf << 1 << QList<int>{18, 9, 2} << QList<int>{0} << u"举手表决，3项中选1项"_s
                             << law + u"通过：三组路入选。"_s;
        QTest::newRow("two") << QuestionKind::AtMost << 2 << QList<int>{18, 17, 9} << QList<int>{0, 1} << u"举手表决，3项中限选2项"_s
                             << law + u"最多选出2项，通过：三组路、五组路入选。"_s;
        QTest::newRow("one of two places") << QuestionKind::Approval << 2 << QList<int>{17, 15, 9} << QList<int>{0}
                                           << u"举手表决，3项中逐项认可，取前2项"_s << law + u"最多选出2项，通过：三组路入选。"_s;
        QTest::newRow("tied") << QuestionKind::Approval << 1 << QList<int>{16, 16, 5} << QList<int>{} << u"举手表决，3项中逐项认可，取前1项"_s
                              << law + u"未通过：三组路、五组路票数相同，均未入选。"_s;
        QTest::newRow("none") << QuestionKind::OneOf << 1 << QList<int>{12, 10, 8} << QList<int>{} << u"举手表决，3项中选1项"_s
                              << law + u"未通过：没有一项达到规定票数。"_s;
    }
    void choicesAreToldOptionByOption()
    {
        QFETCH(const QuestionKind, kind);
        QFETCH(const int, most);
        QFETCH(const QList<int>, votes);
        QFETCH(const QList<int>, chosen);
        QFETCH(const QString, method);
        QFETCH(const QString, decided);
        const VoteLines lines = linesOf(choosing(kind, most, votes, chosen));
        QCOMPARE(sentences::methodOf(lines), method);
        QCOMPARE(sentences::decided(lines), decided);
        QCOMPARE(lines.options.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(lines.options.at(i), (OptionLine{roads.at(i), votes.at(i), chosen.contains(i)}));
        const QString first = u"三组路%1人（%2）、五组路"_s.arg(QString::number(votes.first()), sentences::share(votes.first(), 31));
        QVERIFY2(sentences::counted(lines).startsWith(u"表决时到会31人，"_s + first), qPrintable(sentences::counted(lines)));
        QVERIFY(sentences::counted(lines).contains(u"弃权1人（3.2%）"_s));
        QVERIFY(!sentences::counted(lines).contains(u"同意"_s));
        QVERIFY(kind == QuestionKind::OneOf || !sentences::counted(lines).contains(u"未表态"_s));
    }

    void otherWaysOfVotingAreSaid()
    {
        MinutesSource told = source();
        Vote &vote = told.votes.first();
        vote.method = VoteMethod::RollCall;
        QVERIFY(sentences::counted(linesOf(told)).endsWith(u"弃权2人（6.5%），未表态2人（6.5%）。"_s));
        vote.method = VoteMethod::NamedBallot;
        QVERIFY(sentences::counted(linesOf(told)).endsWith(u"同意22票（71.0%），不同意5票（16.1%），弃权2票（6.5%），未交票2人（6.5%）。"_s));
        QVERIFY(!linesOf(told).ballot);
        vote.method = VoteMethod::Consensus;
        vote.count = HandCount{29, 0, 2};
        QCOMPARE(sentences::counted(linesOf(told)), u"表决时到会31人，无人反对，2人保留意见。"_s);
        QVERIFY(sentences::decided(linesOf(told)).endsWith(u"到会人员无人反对，协商一致，通过。"_s));
        vote.count = HandCount{30, 1, 0};
        vote.decision->passed = false;
        QVERIFY(sentences::decided(linesOf(told)).endsWith(u"有人反对，未能协商一致，未通过。"_s));
        vote.count = HandCount{15, 0, 16};
        QVERIFY(sentences::decided(linesOf(told)).endsWith(u"须有16人以上同意，实有15人同意，未通过。"_s));
    }

    void sectionsRunOffAndDissentsAreSaid()
    {
        MinutesSource told = source();
        Vote first = told.votes.first();
        first.id = VoteId::fresh();
        first.ordinal = 1;
        first.opened = at(95, QTime(20, 40));
        Vote &vote = told.votes.first();
        vote.ordinal = 2;
        vote.runOffOf = first.id;
        vote.sections = {{u"左片"_s, {12, 3, 0}}, {u"台上"_s, {10, 2, 2}}};
        const Villager &open = m_village.named(u"王建国"_s);
        Dissent taken{.vote = vote.id, .whose = open.id, .named = true, .words = u"不说了"_s, .said = at(91, QTime(20, 32)), .withdrawn = true};
        told.dissents = {{.vote = vote.id, .whose = open.id, .named = true, .words = u"先修三组"_s, .said = at(93, QTime(20, 34))},
                         {.vote = vote.id, .whose = open.id, .named = false, .words = u"工期太紧"_s, .said = at(92, QTime(20, 33))},
                         taken};
        told.votes.append(first);
        const VoteLines lines = linesOf(told);
        QCOMPARE(lines.runOffOf, 1);
        QCOMPARE(lines.dissents, (QList<DissentLine>{{u"不具名"_s, u"工期太紧"_s}, {u"王建国"_s, u"先修三组"_s}}));
        QCOMPARE(sentences::howVoted(lines),
                 u"分区计票，合并计算：左片：同意12人，不同意3人，弃权0人；台上：同意10人，不同意2人，弃权2人。"
                 "本次表决补足本议题第1次表决未选满的名额。不同意见、保留意见：不具名：“工期太紧”；王建国：“先修三组”。"_s);
        const QByteArray bytes = canonicalBytes(draftMinutes(told));
        QCOMPARE(bytes.count(QStringLiteral("王建国").toUtf8()), 1); // beside the words they agreed to, and nowhere else
    }

    /// Whoever watched people cast could read from the order of the papers who voted how.
    void noPackageTellsTheOrderOfThePapers()
    {
        const MinutesSource told = onPaper();
        const QList<RecordFile> files = packageOf(told);
        QRandomGenerator dice(20261122);
        for (int round = 0; round < 20; ++round) {
            MinutesSource mixed = told;
            Ballot &ballot = *mixed.ballots.begin();
            std::shuffle(ballot.papers.begin(), ballot.papers.end(), dice);
            for (int i = 0; i < ballot.papers.size(); ++i) {
                ballot.papers[i].id = CalledPaperId::fresh();
                ballot.papers[i].ordinal = i + 1;
                ballot.papers[i].called = at(20 + i, QTime(20, 10).addSecs(dice.bounded(600)));
            }
            QCOMPARE(packageOf(mixed), files);
        }
        for (const RecordFile &file : files) {
            const CalledPaper &paper = told.ballots.begin()->papers.first();
            QVERIFY(!file.bytes.contains(paper.id.hex().toLatin1()));
            for (const QByteArray &word : {QByteArray("ordinal"), QByteArray("strokes"), QByteArray("papers"), QByteArray("20:10")})
                QVERIFY2(!file.bytes.contains(word), qPrintable(file.path));
        }
    }

    void theTownshipFindsTheSameInDecisionsAndMinutes()
    {
        const MinutesSource told = onPaper();
        const QList<RecordFile> files = packageOf(told);
        QVERIFY(taken(files, told));
        const auto refused = [&](const QByteArray &from, const QByteArray &to) {
            const Done done = taken(files, told, decisionsFile, from, to);
            return !done && done.error().is(PackageFault::OtherRecord);
        };
        QVERIFY(refused("\"spoiled\":1", "\"spoiled\":2"));
        QVERIFY(refused("\"ballot\":", "\"ballots\":"));
        QVERIFY(refused("\"in_favour\":", "\"dissents\":[{\"whose\":\"x\",\"words\":\"y\"}],\"in_favour\":"));
        QVERIFY(taken(files, told, decisionsFile, "\"base\":38", "\"base\":38,\"beyond\":1")); // a field nobody knows
        const MinutesSource chosen = choosing(QuestionKind::OneOf, 1, {18, 9, 2}, {0});
        QVERIFY(taken(packageOf(chosen), chosen));
        QVERIFY(!taken(packageOf(chosen), chosen, decisionsFile, "\"chosen\":true", "\"chosen\":false"));
        const MinutesSource plain = source();
        QVERIFY(taken(packageOf(plain), plain));
    }
};

YISHIBU_TEST(TestDraftBallot)
#include "tst_draft_ballot.moc"
