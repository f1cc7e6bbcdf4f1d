#include "app/minutes/canonical.h"
#include "app/minutes/minutes_text.h"
#include "app/notice/wording.h"
#include "tests/support/test_case.h"
#include "tests/ui/paper/sample_papers.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/page_furniture.h"
#include "ui/paper/printing.h"
#include "ui/paper/sign_in_sheet_paper.h"

#include <QRegularExpression>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// What a county inspector would strike out with a red pencil.
class TestPaperWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySentenceOnPaperEndsOnce();
    void lawNamesStandInMarksOnEveryPaper();
    void aTownshipIsNamedByItsKind();
    void whoIsAbsentHasAPlaceForTheReason();
    void emptyHalvesOfARowAreClosed();
    void waiversAndHearingsAreSaid();
    void everyoneWhoSignsHasALine();
    void whatWentOtherwiseThanUsualIsPrinted();
    void householdsAreNotSignedForAsPersons();
    void aCountOnPaperAndAChoiceArePrinted();
    void aVoidVoteIsPrintedWithoutAResult();

private:
    static QStringList papersWith(const QString &end);
};

QStringList TestPaperWords::papersWith(const QString &end)
{
    Minutes minutes = test::threeItemMinutes();
    for (ItemLines &item : minutes.items) {
        item.explanation = u"三组至五组村道长1.2公里"_s + end;
        item.basis += end;
        for (VoteLines &vote : item.votes)
            vote.motion = u"硬化三组至五组村道，宽3.5米"_s + end;
        for (ResolutionLine &resolution : item.resolutions) {
            resolution.text = u"硬化三组至五组村道，宽3.5米"_s + end;
            resolution.resources = u"镇村建所派员看路基"_s + end;
        }
    }
    Meeting meeting;
    meeting.term = 12;
    meeting.ordinal = 3;
    meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
    meeting.place = u"村党群服务中心"_s + end;
    meeting.contact = u"何慧敏"_s + end;
    const auto invited = meetingNotice(*test::shippedTemplate(u"meeting-notice"_s), test::qingshi(), meeting, {u"村道硬化"_s + end, u"选址"_s},
                                       u"各位村民代表"_s, QDate(2026, 11, 10), false,
                                       {.body = u"青石村村民委员会"_s, .law = u"《中华人民共和国村民委员会组织法》"_s});
    const auto posted = resolutionNotice(*test::shippedTemplate(u"resolution-notice"_s), test::qingshi(), minutes, 0, 0, QDate(2026, 11, 23), {15});
    return {test::saidOn(MinutesPaper(minutes)), minutesText(minutes), test::saidOn(NoticePaper(*invited)), test::saidOn(NoticePaper(*posted))};
}

void TestPaperWords::everySentenceOnPaperEndsOnce()
{
    static const QRegularExpression twice(u"[。；，、！？：][。；，、]"_s);
    for (const QString &end : {QString(), u"。"_s, u"；"_s, u"，"_s, u"！"_s, u"。。"_s, u" "_s}) {
        const QStringList papers = papersWith(end);
        // Table cells keep a motion word for word, so "。。" stays there; sentences are looked at behind their words.
        static const QRegularExpression sentence(u"(?:表决事项|决议2026-011-\\d|决议 2026-011-\\d|议题说明)：[^。！]*(.{2})"_s, QRegularExpression::DotMatchesEverythingOption);
        for (int i = 0; i < 2; ++i) {
            int found = 0;
            for (auto each = sentence.globalMatch(papers.at(i)); each.hasNext(); ++found) {
                const QString tail = each.next().captured(1);
                QVERIFY2(tail.front() == u'。' || tail.front() == u'！', qPrintable(tail));
                QVERIFY2(!twice.match(tail).hasMatch(), qPrintable(papers.at(i)));
            }
            QVERIFY(found >= 6);
        }
        for (int i = 2; i < 4; ++i)
            QVERIFY2(!twice.match(papers.at(i)).hasMatch(), qPrintable(papers.at(i)));
        QVERIFY(papers.at(2).contains(u"（星期日）19:30。"_s));
        QVERIFY(papers.at(0).contains(u"会议于21:12结束。"_s));
    }
}

void TestPaperWords::lawNamesStandInMarksOnEveryPaper()
{
    static const QRegularExpression law(u"(.?)(?:中华人民共和国)?村民委员会组织法(.?)"_s);
    const QStringList papers = papersWith({});
    for (qsizetype i = 0; i < papers.size(); ++i) {
        int found = 0;
        for (auto each = law.globalMatch(papers.at(i)); each.hasNext(); ++found) {
            const auto match = each.next();
            QVERIFY2(match.captured(1) == u"《"_s && match.captured(2) == u"》"_s, qPrintable(match.captured()));
        }
        QVERIFY2(found > 0, qPrintable(papers.at(i)));
    }
}

void TestPaperWords::aTownshipIsNamedByItsKind()
{
    Minutes minutes = test::oneItemMinutes();
    ClosedMinutes closed{.number = u"2026-011"_s};
    for (const auto &[township, archive] : {std::pair(u"青石镇"_s, u"可与镇存档核对"_s), std::pair(u"青石乡"_s, u"可与乡存档核对"_s),
                                            std::pair(u"青石街道办事处"_s, u"可与街道存档核对"_s)}) {
        minutes.township = township;
        closed.canonical = canonicalBytes(minutes);
        closed.digest = digestOf(closed.canonical);
        const MinutesPaper paper(*fromCanonical(closed.canonical), closed);
        for (const PageMarks &page : paper.pages())
            QVERIFY(page.plainText().contains(archive));
    }
}

void TestPaperWords::whoIsAbsentHasAPlaceForTheReason()
{
    const Minutes minutes = test::oneItemMinutes();
    QCOMPARE(minutes.absent.size(), 7);
    const MinutesPaper paper(minutes);
    QVERIFY(test::saidOn(paper).contains(u"缺席7人。事由由记录人据实手写"_s));
    QSet<QString> withPlace;
    for (const PageMarks &page : paper.pages()) {
        for (const QRectF &row : page.areasNamed(u"absence")) {
            for (const QString &name : minutes.absent) {
                const auto text = std::ranges::find(page.texts, name, &PageMarks::Text::text);
                if (text == page.texts.end() || !row.contains(text->baseline))
                    continue;
                // Half a row less the name: 50 mm wide, 9 mm high, and nothing in it.
                const QRectF place(text->baseline.x() + 60, row.top(), 50 * pointsPerMm, row.height());
                QVERIFY(row.contains(place.center()) && row.height() >= 9 * pointsPerMm);
                for (const PageMarks::Text &other : page.texts)
                    QVERIFY2(!place.contains(other.baseline), qPrintable(other.text));
                withPlace.insert(name);
            }
        }
    }
    QCOMPARE(withPlace.size(), 7);
    Minutes full = minutes;
    full.absent.clear();
    QVERIFY(!test::saidOn(MinutesPaper(full)).contains(u"事由"_s));
}

void TestPaperWords::emptyHalvesOfARowAreClosed()
{
    Minutes minutes = test::oneItemMinutes();
    minutes.observers.clear();
    QCOMPARE(minutes.members.size() % 2 + minutes.absent.size() % 2, 2);
    QCOMPARE(test::saidOn(MinutesPaper(minutes)).count(u"以下空白"_s), 2);
    minutes.members.removeLast();
    minutes.absent.removeLast();
    QCOMPARE(test::saidOn(MinutesPaper(minutes)).count(u"以下空白"_s), 0);
    minutes.items[0].disputed.clear();
    QVERIFY(test::saidOn(MinutesPaper(minutes)).contains(u"待核实事项先修三组到五组；不再向各户收钱无"_s));
}

void TestPaperWords::waiversAndHearingsAreSaid()
{
    Minutes minutes = test::oneItemMinutes();
    QVERIFY(!test::saidOn(MinutesPaper(minutes)).contains(u"未经村党组织研究"_s));
    minutes.items[0].studyWaiver = u"防汛抢险，当夜要定"_s;
    minutes.items[0].purpose = u"听取意见，不表决"_s;
    minutes.items[0].votes.clear();
    const QString text = test::saidOn(MinutesPaper(minutes));
    QVERIFY(text.contains(u"未经村党组织研究的理由：防汛抢险，当夜要定。"_s));
    QVERIFY(text.contains(u"议题性质：听取意见，不表决。"_s));
}

void TestPaperWords::everyoneWhoSignsHasALine()
{
    const PageMarks last = MinutesPaper(test::oneItemMinutes()).pages().constLast();
    const QRectF place = last.areasNamed(u"signatures").first();
    for (const QString &who : {u"主持人（签字）："_s, u"记录人（签字）："_s, u"监票人（签字）："_s, u"计票人（签字）："_s,
                               u"村务监督委员会（签字）："_s, u"乡镇参会人员（签字，写明职务）："_s}) {
        const auto words = std::ranges::find(last.texts, who, &PageMarks::Text::text);
        QVERIFY2(words != last.texts.end(), qPrintable(who));
        const double end = words->baseline.x() + widthOf(who, words->face, words->size);
        const bool hasLine = std::ranges::any_of(last.lines, [&](const PageMarks::Line &line) {
            const QLineF l = line.line;
            return qAbs(l.y1() - words->baseline.y()) < 6 && l.y1() == l.y2() && l.x1() >= end && l.x1() < end + 6
                   && l.length() >= 30 * pointsPerMm && place.contains(l.p2());
        });
        QVERIFY2(hasLine, qPrintable(who));
    }
}

void TestPaperWords::whatWentOtherwiseThanUsualIsPrinted()
{
    Minutes minutes = test::oneItemMinutes();
    minutes.members[0].assistedBy = u"沈娜"_s;
    minutes.members[1].heldBy = u"何慧敏"_s;
    minutes.members[2].fromPaper = true;
    minutes.members[2].typedAt = u"2026年11月23日09:10"_s;
    minutes.letters = {{minutes.members[1].name, u"何慧敏"_s, u"村道硬化"_s, u"代为参会并表决"_s, u"2026年11月20日"_s, u"2026年11月30日"_s}};
    minutes.exclusions = {{u"陶小军"_s, u"外出失去联系"_s, u"19:31"_s}};
    minutes.exclusionsArticle = u"示范县实施办法第七条"_s;
    minutes.chairChanges = {{u"20:05"_s, minutes.items.first().title, u"周小燕（村委会副主任）"_s, u"主持人承包了该路段"_s, false, 20, 31,
                             u"示范县实施办法第二十一条"_s}};
    VoteLines &vote = minutes.items.first().votes.first();
    vote.signedIn = vote.present + 3;
    vote.ofSignedIn = vote.signedIn / 2 + 1;
    vote.passed = false;
    vote.presidedBy = u"周小燕（村委会副主任）"_s;
    minutes.items.first().remarks[0].typedAt = u"2026年11月23日09:12"_s;
    const MinutesPaper paper(minutes);
    const QString said = test::saidOn(paper);
    for (const QString &wanted :
         {u"由沈娜协助签名"_s, u"（受托人何慧敏）"_s, u"委托何慧敏代为参加"_s, u"（2026年11月23日09:10录入）"_s, u"陶小军（外出失去联系）"_s,
          u"改由周小燕（村委会副主任）主持"_s, u"接替主持人（签字）："_s, u"本次表决由周小燕（村委会副主任）主持。"_s,
          u"按较严的计，未通过"_s, u"（2026年11月23日09:12补录）"_s})
        QVERIFY2(said.contains(wanted), qPrintable(wanted + u"\n"_s + said));
    const QString folder = qEnvironmentVariable("YISHIBU_GRAB");
    for (int page = 0; !folder.isEmpty() && page < paper.pages().size(); ++page)
        paintPage(paper, page, 80).save(u"%1/minutes-otherwise-%2.png"_s.arg(folder).arg(page + 1));
}

/// The page that is signed repeats the figures: 12户 is no 12人.
void TestPaperWords::householdsAreNotSignedForAsPersons()
{
    Minutes minutes = test::threeItemMinutes();
    // In the table a row reads 到会, 同意, one behind the other.
    QVERIFY(test::saidOn(MinutesPaper(minutes)).contains(u"3122621"_s)); // nothing to be told apart
    VoteLines &byHouseholds = minutes.items[1].votes.last();
    byHouseholds.countedBy = u"户"_s;
    byHouseholds.base = 1403;
    byHouseholds.present = 1287;
    byHouseholds.inFavour = 901;
    const QString said = test::saidOn(MinutesPaper(minutes));
    for (const QString &row : {u"31人22人6人2人1人"_s, u"1287户901户"_s})
        QVERIFY2(said.contains(row), qPrintable(row + u"\n"_s + said));
    // A meeting to which every household sent one.
    minutes.byHouseholds = true;
    const QString ofHouseholds = test::saidOn(MinutesPaper(minutes));
    QVERIFY(ofHouseholds.contains(u"应到38户实到31户，占81.6%"_s));
    QVERIFY(ofHouseholds.contains(u"法定到会户数26户"_s) && !ofHouseholds.contains(u"应到38人"_s));
}

void TestPaperWords::aCountOnPaperAndAChoiceArePrinted()
{
    Minutes minutes = test::oneItemMinutes();
    VoteLines &vote = minutes.items.first().votes.first();
    vote.method = u"无记名投票"_s;
    vote.silent = 0;
    vote.ballot = BallotLines{.crew = {{u"总监票人"_s, {u"沈娜"_s}}, {u"监票人"_s, {u"孙巧云"_s, u"罗文"_s}}, {u"唱票人"_s, {u"薛海波"_s}}, {u"计票人"_s, {u"周小燕"_s}}},
                              .shownEmpty = true,
                              .issued = 31,
                              .back = 30,
                              .valid = 29,
                              .spoiled = 1,
                              .spoiledBecause = {u"多选1张"_s},
                              .findings = {u"W11 没有设置秘密写票处"_s}};
    vote.dissents = {{u"不具名"_s, u"工期太紧"_s}};
    VoteLines choice = vote;
    choice.motion = u"先修哪一条路"_s;
    choice.method = u"举手表决"_s;
    choice.question = u"单选"_s;
    choice.most = 1;
    choice.options = {{u"三组路"_s, 18, true}, {u"五组路"_s, 9, false}};
    choice.ballot.reset();
    choice.dissents.clear();
    minutes.items.first().votes.append(choice);
    const MinutesPaper paper(minutes);
    const QString said = test::saidOn(paper);
    // Tables read heads first, then figures, one behind the other.
    for (const QString &wanted :
         {u"发出收回未收回有效票无效票31301291"_s, u"收回票数没有超过发出票数，投票有效；有效票29张"_s, u"唱票人薛海波"_s, u"票箱当众验空封好"_s,
          u"计票记载：W11 没有设置秘密写票处。"_s, u"不具名：“工期太紧”"_s, u"选项得票占到会结果三组路1858.1%入选五组路929.0%—"_s,
          u"表决方式：举手表决，2项中选1项，"_s, u"先修哪一条路（入选：三组路）"_s})
        QVERIFY2(said.contains(wanted), qPrintable(wanted + u"\n"_s + said));
    const QString folder = qEnvironmentVariable("YISHIBU_GRAB");
    for (int page = 0; !folder.isEmpty() && page < paper.pages().size(); ++page)
        paintPage(paper, page, 80).save(u"%1/minutes-ballot-%2.png"_s.arg(folder).arg(page + 1));
}

void TestPaperWords::aVoidVoteIsPrintedWithoutAResult()
{
    Minutes minutes = test::oneItemMinutes();
    VoteLines &vote = minutes.items.first().votes.first();
    vote.takenBack = true;
    vote.passed = false;
    vote.inFavour = vote.against = vote.abstained = vote.silent = vote.required = 0;
    vote.ballot = BallotLines{.issued = 31, .back = 33};
    const QString said = test::saidOn(MinutesPaper(minutes));
    QVERIFY(said.contains(u"收回33张，收回票数超过发出票数，本次表决无效。这次计票后撤回，不作数。"_s));
    QVERIFY(!said.contains(u"通过须"_s));
    QVERIFY(said.contains(u"31————已撤回"_s)); // beside the signatures
}

YISHIBU_TEST(TestPaperWords)
#include "tst_paper_words.moc"
