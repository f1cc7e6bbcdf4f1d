#include "app/notice/wording.h"
#include "tests/support/test_case.h"
#include "tests/ui/paper/sample_papers.h"
#include "ui/paper/block.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/sign_in_sheet_paper.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// Where one page ends and the next begins.
class TestPageTurns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noLineOfAParagraphStandsAlone();
    void theResultStaysWithWhatWasDecided();
    void aVoteStaysWithItsMethodAndItsSentence();
    void eachSheetCountsItsOwnPages();
    void aNoticeIsNeverSmallerThanXiaosan();
    void noPageEndsInWhiteBeforeATable();
    void placesToSignAreWholeAndBesideAVote();

private:
    /// Minutes whose part four falls on another height each time.
    static Minutes shifted(int remarks);
    /// The marks of text in the type area from top to bottom.
    static QStringList bodyOf(const PageMarks &page);
};

Minutes TestPageTurns::shifted(int remarks)
{
    Minutes minutes = test::oneItemMinutes();
    minutes.items[0].remarks = QList<RemarkLine>(remarks, {u"20:00"_s, u"陶斌"_s, u"同意。"_s});
    return minutes;
}

QStringList TestPageTurns::bodyOf(const PageMarks &page)
{
    QList<PageMarks::Text> texts = page.texts;
    texts.removeIf([](const PageMarks::Text &text) {
        return text.baseline.y() < 37 * pointsPerMm || text.baseline.y() > (297 - 34.5) * pointsPerMm;
    });
    std::ranges::stable_sort(texts, {}, [](const PageMarks::Text &text) { return std::pair(qRound(text.baseline.y()), text.baseline.x()); });
    QStringList body;
    for (const PageMarks::Text &text : texts)
        body += text.text;
    return body;
}

void TestPageTurns::noLineOfAParagraphStandsAlone()
{
    const PageGeometry geometry = officialGeometry();
    const TextStyle style;
    for (int before = 0; before <= 22; ++before) {
        for (int lines = 2; lines < 30; ++lines) {
            QList<Block> blocks = textBlocks(QStringList(before, u"前"_s).join(u'\n'), style, geometry.width());
            if (before == 0)
                blocks.clear();
            blocks += textBlocks(u"村民代表会"_s.repeated((28 * lines - 14) / 5), style, geometry.width());
            for (const PageMarks &page : poured(blocks, geometry)) {
                const auto own = std::ranges::count_if(page.texts, [](const PageMarks::Text &text) { return text.text != u"前"_s; });
                QVERIFY2(own != 1, qPrintable(u"%1 lines behind %2"_s.arg(lines).arg(before)));
            }
        }
    }
}

void TestPageTurns::theResultStaysWithWhatWasDecided()
{
    int besideATurn = 0;
    for (int remarks = 0; remarks < 45; ++remarks) {
        const MinutesPaper paper(shifted(remarks));
        for (const PageMarks &page : paper.pages()) {
            const QStringList body = bodyOf(page);
            const qsizetype result = body.indexOf(u"本议题结果：通过。"_s);
            if (result < 0)
                continue;
            QVERIFY2(result >= 2, qPrintable(body.join(u'\n')));
            QVERIFY(body.first(result).join(QString()).endsWith(u"雨水沟同步修建。"_s));
            besideATurn += body.first().startsWith(u"决议"_s);
        }
        for (const PageMarks &page : paper.pages())
            QVERIFY(!bodyOf(page).first().startsWith(u"会议于"_s));
    }
    QVERIFY(besideATurn > 0); // or the pages never turned there
}

void TestPageTurns::aVoteStaysWithItsMethodAndItsSentence()
{
    for (int remarks = 0; remarks < 45; ++remarks) {
        const MinutesPaper paper(shifted(remarks));
        for (const PageMarks &page : paper.pages()) {
            const QString body = bodyOf(page).join(QString());
            const bool hasTable = body.contains(u"通过须"_s);
            QCOMPARE(body.contains(u"表决方式：举手表决"_s), hasTable);
            QCOMPARE(body.contains(u"依照《中华人民共和国村民委员会组织法》第三十条"_s), hasTable);
        }
    }
}

void TestPageTurns::eachSheetCountsItsOwnPages()
{
    const Minutes minutes = test::threeItemMinutes();
    const int lines = linesOnASheetPage;
    for (const int observers : {0, 2, lines - 1, lines, 2 * lines + 3}) {
        QList<AttendanceLine> invited(observers, AttendanceLine{.name = u"罗文"_s, .group = {}, .capacity = u"列席"_s, .cameAt = {}, .leftAt = {}});
        SignInSheet all = test::signInSheetFor(minutes);
        all.observers = invited;
        const SignInSheetPaper paper(all);
        QStringList seen[2];
        for (const PageMarks &page : paper.pages()) {
            const QString text = page.plainText();
            seen[text.contains(u"列席、旁听人员签到表"_s)] += text;
        }
        QCOMPARE(seen[0].size(), 31 / lines + 1); // 31 members
        QCOMPARE(seen[1].size(), observers / lines + 1); // always a blank line for who just comes
        for (const QStringList &sheet : seen) {
            for (qsizetype i = 0; i < sheet.size(); ++i)
                QVERIFY2(sheet.at(i).contains(u"第%1页　共%2页"_s.arg(i + 1).arg(sheet.size())), qPrintable(sheet.at(i)));
        }
    }
}

void TestPageTurns::aNoticeIsNeverSmallerThanXiaosan()
{
    const auto words = test::shippedTemplate(u"resolution-notice"_s);
    Notice notice = *resolutionNotice(*words, test::qingshi(), test::threeItemMinutes(), 0, 0, QDate(2026, 11, 23), {15});
    QCOMPARE(NoticePaper(notice).pageCount(), 1); // an ordinary resolution is one sheet
    for (int extra = 0; extra < 40; ++extra) {
        notice.paragraphs.append({NoticeParagraph::Kind::Body, u"补充说明，请各户互相转告。"_s});
        const NoticePaper paper(notice);
        for (const PageMarks &page : paper.pages()) {
            for (const PageMarks::Text &text : page.texts)
                QVERIFY2(text.size >= 15 || text.face == Face::Song || text.pale, qPrintable(text.text)); // page numbers are 四号
        }
    }
}

void TestPageTurns::noPageEndsInWhiteBeforeATable()
{
    const PageGeometry geometry = officialGeometry();
    for (int members = 1; members <= 40; ++members) {
        Minutes minutes = test::threeItemMinutes();
        while (minutes.members.size() < members)
            minutes.members += minutes.members.first();
        minutes.members.resize(members);
        for (int i = 0; i < members; i += 3) {
            minutes.members[i].fromPaper = true;
            minutes.members[i].typedAt = u"2026年11月23日09:10"_s;
        }
        minutes.exclusions = {{u"罗文"_s, u"外出失去联系"_s, u"19:31"_s}};
        const MinutesPaper paper(minutes);
        for (qsizetype at = 0; at + 1 < paper.pages().size(); ++at) {
            if (!paper.pages().at(at + 1).areasNamed(u"signatures").isEmpty())
                continue; // the places to sign are one piece
            double foot = 0;
            for (const QRectF &row : paper.pages().at(at).areasNamed(u"row"))
                foot = qMax(foot, row.bottom());
            for (const PageMarks::Text &text : paper.pages().at(at).texts) {
                if (text.baseline.y() < geometry.size.height() - geometry.bottom)
                    foot = qMax(foot, text.baseline.y());
            }
            const double white = geometry.size.height() - geometry.bottom - foot;
            QVERIFY2(white < 180, // a vote's method, figures and sentence are one piece too
                     qPrintable(u"%1 members, page %2: %3 pt"_s.arg(members).arg(at + 1).arg(white)));
        }
    }
}

void TestPageTurns::placesToSignAreWholeAndBesideAVote()
{
    for (int votes = 1; votes <= 30; ++votes) {
        Minutes minutes = test::oneItemMinutes();
        minutes.items[0].votes = QList<VoteLines>(votes, minutes.items[0].votes.first());
        const MinutesPaper paper(minutes);
        const PageMarks &last = paper.pages().last();
        QCOMPARE(last.areasNamed(u"signatures").size(), 1);
        QVERIFY(officialGeometry().size.height() - officialGeometry().bottom + 1 > last.areasNamed(u"signatures").first().bottom());
        QVERIFY(!last.areasNamed(u"row").isEmpty()); // what was voted stands on the sheet that is signed
        QVERIFY(bodyOf(last).contains(u"签字确认的表决"_s)); // under its head
    }
}

YISHIBU_TEST(TestPageTurns)
#include "tst_page_turns.moc"
