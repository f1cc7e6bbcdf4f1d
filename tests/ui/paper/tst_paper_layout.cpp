#include "app/minutes/canonical.h"
#include "app/notice/wording.h"
#include "tests/support/test_case.h"
#include "tests/ui/paper/sample_papers.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/page_furniture.h"
#include "ui/paper/preview.h"
#include "ui/paper/printing.h"
#include "ui/paper/sign_in_sheet_paper.h"
#include "ui/paper/table.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace yishibu;
using namespace Qt::StringLiterals;

/// What a clerk would measure with a ruler on the finished paper.
class TestPaperLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textStaysInTheTypeArea();
    void twentyTwoLinesFillAPage();
    void headsStandAgainOnEveryPage();
    void rowsAreNeverParted();
    void aRowHigherThanAPageGoesOn();
    void headingsStayWithWhatFollows();
    void everythingSaidStandsInTheMinutes();
    void signaturesStandTogetherWithWhatWasVoted();
    void theSealPlaceIsClear();
    void pageNumbersAlternate();
    void practiceIsMarkedOnEveryPage();
    void closedMinutesCarryNumberDigestAndCode();
    void everyNameHasALineOfTwelveMillimetres();
    void observersSignOnASheetOfTheirOwn();
    void undrawableCharactersAreSaid();
    void previewTurnsPagesByKeyboard();
    void previewAsksForPrintAndPdf();

private:
    static Notice posting(int item);
    static ClosedMinutes closed(const Minutes &minutes);
};

namespace {

/// The texts of the type area: neither page number nor bottom line nor practice mark.
QList<PageMarks::Text> textsInside(const PageMarks &page)
{
    QList<PageMarks::Text> inside;
    for (const PageMarks::Text &text : page.texts) {
        if (text.baseline.y() > 37 * pointsPerMm && text.baseline.y() < (297 - 34.5) * pointsPerMm)
            inside.append(text);
    }
    return inside;
}

bool reachedByRoundSeal(const QRectF &box, const QRectF &seal)
{
    const QPointF centre = seal.center();
    const QPointF nearest(qBound(box.left(), centre.x(), box.right()), qBound(box.top(), centre.y(), box.bottom()));
    return QLineF(centre, nearest).length() < seal.width() / 2;
}

/// All text of a paper in reading order without line ends.
QString said(const Paper &paper)
{
    QString all;
    for (const PageMarks &page : paper.pages())
        all += page.plainText().remove(u'\n');
    return all;
}

} // namespace

Notice TestPaperLayout::posting(int item)
{
    const auto words = test::shippedTemplate(u"resolution-notice"_s);
    return *resolutionNotice(*words, test::qingshi(), test::threeItemMinutes(), item, 0, QDate(2026, 11, 23), {15});
}

ClosedMinutes TestPaperLayout::closed(const Minutes &minutes)
{
    const QByteArray bytes = canonicalBytes(minutes);
    return {MinutesId::fresh(), MeetingId::fresh(), u"2026-011"_s, bytes, digestOf(bytes)};
}

void TestPaperLayout::textStaysInTheTypeArea()
{
    const double left = 28 * pointsPerMm;
    const double right = (210 - 26) * pointsPerMm;
    for (const Paper &paper : {Paper(MinutesPaper(test::threeItemMinutes())), Paper(NoticePaper(posting(0))), Paper(NoticePaper(posting(1)))}) {
        QCOMPARE(qRound(paper.sizeInMm().width()), 210);
        QCOMPARE(qRound(paper.sizeInMm().height()), 297);
        for (const PageMarks &page : paper.pages()) {
            for (const PageMarks::Text &text : textsInside(page)) {
                const double end = text.baseline.x() + widthOf(text.text, text.face, text.size) + text.spacing * double(text.text.size() - 1);
                QVERIFY2(text.baseline.x() >= left - 0.1, qPrintable(text.text));
                QVERIFY2(end <= right + text.size / 2 + 0.5, qPrintable(text.text)); // the empty half of a mark may hang out
            }
        }
    }
}

void TestPaperLayout::twentyTwoLinesFillAPage()
{
    const PageGeometry geometry = officialGeometry();
    const TextStyle style;
    const auto pages = poured(textBlocks(u"村民代表会议"_s.repeated(200), style, geometry.width()), geometry);
    QCOMPARE(pages.first().texts.size(), 22);
    QCOMPARE(pages.first().texts.first().text.size(), 28);
    QVERIFY(std::abs(geometry.width() / pointsPerMm - 156) < 0.01);
    QVERIFY(std::abs(geometry.height() / pointsPerMm - 225) < 0.01);
}

void TestPaperLayout::headsStandAgainOnEveryPage()
{
    Table table;
    table.columns = {100, 342};
    table.head = {PaperCell{u"时间"_s}, PaperCell{u"要点"_s}};
    for (int i = 0; i < 120; ++i)
        table.rows += {PaperCell{QString::number(i)}, PaperCell{u"同意分户装表，按表交钱。"_s.repeated(1 + i % 5)}};
    const auto pages = poured(tableBlocks(table), officialGeometry());
    QVERIFY(pages.size() > 3);
    int rows = 0;
    for (const PageMarks &page : pages) {
        QCOMPARE(page.areasNamed(u"head").size(), 1);
        rows += int(page.areasNamed(u"row").size());
        for (const QRectF &row : page.areasNamed(u"row"))
            QVERIFY(row.top() >= page.areasNamed(u"head").first().bottom() - 0.01);
    }
    QCOMPARE(rows, 120);
}

void TestPaperLayout::rowsAreNeverParted()
{
    const double bottom = (297 - 35) * pointsPerMm;
    const MinutesPaper paper(test::threeItemMinutes());
    QVERIFY(paper.pageCount() > 4);
    for (const PageMarks &page : paper.pages()) {
        for (const QRectF &row : page.areasNamed(u"row") + page.areasNamed(u"head"))
            QVERIFY(row.bottom() <= bottom + 0.1 && row.top() >= 37 * pointsPerMm - 0.1);
    }
}

void TestPaperLayout::aRowHigherThanAPageGoesOn()
{
    Minutes minutes = test::oneItemMinutes();
    const QString speech = u"路基要请懂行的人看，去年修的半年就裂了。"_s.repeated(150);
    minutes.items[0].remarks = {{u"19:52"_s, u"刘长根"_s, speech}};
    const MinutesPaper paper(minutes);
    QVERIFY(said(paper).count(u"懂"_s) == 150);
    for (const PageMarks &page : paper.pages()) {
        for (const QRectF &row : page.areasNamed(u"row"))
            QVERIFY(row.bottom() <= (297 - 35) * pointsPerMm + 0.1);
    }
}

void TestPaperLayout::headingsStayWithWhatFollows()
{
    for (int remarks = 0; remarks < 60; ++remarks) {
        Minutes minutes = test::oneItemMinutes();
        minutes.items[0].remarks = QList<RemarkLine>(remarks, {u"20:00"_s, u"陶斌"_s, u"同意。"_s});
        const MinutesPaper paper(minutes);
        for (const PageMarks &page : paper.pages()) {
            double lowest = 0;
            Face face = Face::Body;
            for (const PageMarks::Text &text : textsInside(page)) {
                if (text.baseline.y() > lowest) {
                    lowest = text.baseline.y();
                    face = text.face;
                }
            }
            QVERIFY(face != Face::Heading && face != Face::Kai && face != Face::Title);
        }
    }
}

void TestPaperLayout::everythingSaidStandsInTheMinutes()
{
    const Minutes minutes = test::threeItemMinutes();
    const QString text = said(MinutesPaper(minutes));
    for (const QString &wanted : {u"一、签到"_s, u"二、发言要点"_s, u"三、共识与分歧"_s, u"四、决议事项"_s, u"五、跟踪落实"_s, u"主持人（签字）"_s,
                                  u"记录人（签字）"_s, u"监票人（签字）"_s, u"计票人（签字）"_s, u"村务监督委员会（签字）"_s, u"青石村村民委员会（印章）"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    for (const ItemLines &item : minutes.items) {
        for (const RemarkLine &remark : item.remarks)
            QVERIFY2(text.contains(remark.text), qPrintable(remark.text));
        for (const VoteLines &vote : item.votes)
            QVERIFY2(text.count(vote.motion) >= 2, qPrintable(vote.motion)); // in its part and beside the signatures
    }
    for (const QString &name : minutes.absent)
        QVERIFY(text.contains(name));
}

void TestPaperLayout::signaturesStandTogetherWithWhatWasVoted()
{
    for (int remarks = 0; remarks < 40; remarks += 3) {
        Minutes minutes = test::threeItemMinutes();
        minutes.items[0].remarks = QList<RemarkLine>(remarks, {u"20:00"_s, u"陶斌"_s, u"同意。"_s});
        const MinutesPaper paper(minutes);
        const PageMarks last = paper.pages().constLast();
        QCOMPARE(last.areasNamed(u"signatures").size(), 1);
        const QString text = last.plainText().remove(u'\n');
        QVERIFY(text.contains(minutes.items.at(0).votes.first().motion));
        QVERIFY(text.contains(minutes.items.at(1).votes.last().motion));
    }
}

void TestPaperLayout::theSealPlaceIsClear()
{
    for (int extra = 0; extra < 30; ++extra) {
        Notice notice = posting(0);
        for (int i = 0; i < extra; ++i)
            notice.paragraphs.append({NoticeParagraph::Kind::Body, u"补充说明，请各户互相转告。"_s.repeated(1 + i % 3)});
        const NoticePaper paper(notice);
        const PageMarks last = paper.pages().constLast();
        QCOMPARE(last.areasNamed(u"seal").size(), 1);
        const QRectF seal = last.areasNamed(u"seal").first();
        QVERIFY(std::abs(seal.width() / pointsPerMm - 45) < 0.01 && std::abs(seal.height() / pointsPerMm - 45) < 0.01);
        QVERIFY(QRectF(QPointF(), paper.sizeInPoints()).contains(seal));
        int besides = 0;
        for (const PageMarks::Text &text : last.texts) {
            QCOMPARE(text.pale, text.text == u"（印章）"_s); // the only word that is not black
            const QRectF box(text.baseline.x(), text.baseline.y() - 0.8 * text.size, widthOf(text.text, text.face, text.size), 0.8 * text.size);
            if (reachedByRoundSeal(box, seal))
                QVERIFY2(text.text == notice.signature || text.text == u"2026年11月23日"_s || text.text == u"（印章）"_s, qPrintable(text.text));
            else
                ++besides;
        }
        QVERIFY(besides >= 3); // two lines of text and the page number: the signature never stands alone
    }
}

void TestPaperLayout::pageNumbersAlternate()
{
    const MinutesPaper paper(test::threeItemMinutes());
    for (int page = 0; page < paper.pageCount(); ++page) {
        const PageMarks &marks = paper.pages().at(page);
        QVERIFY(marks.plainText().contains(u"— %1 —"_s.arg(page + 1)));
        const QRectF number = marks.areasNamed(u"page number").first();
        const double middle = 105 * pointsPerMm;
        QCOMPARE(number.left() > middle, page % 2 == 0);
        QVERIFY(number.top() > (297 - 35) * pointsPerMm);
    }
}

void TestPaperLayout::practiceIsMarkedOnEveryPage()
{
    Minutes minutes = test::threeItemMinutes();
    QVERIFY(!said(MinutesPaper(minutes)).contains(u"演练"_s));
    minutes.practice = true;
    Notice notice = posting(0);
    notice.practice = true;
    SignInSheet sheet = test::signInSheetFor(minutes);
    sheet.practice = true;
    for (const Paper &paper : {Paper(MinutesPaper(minutes)), Paper(NoticePaper(notice)), Paper(SignInSheetPaper(sheet))}) {
        for (const PageMarks &page : paper.pages()) {
            QVERIFY(page.plainText().contains(u"演练"_s));
            QVERIFY(page.areasNamed(u"practice").first().top() >= 5 * pointsPerMm - 0.01); // printers reach 5 mm to the edge
        }
    }
}

void TestPaperLayout::closedMinutesCarryNumberDigestAndCode()
{
    const Minutes minutes = test::threeItemMinutes();
    const ClosedMinutes sealed = closed(minutes);
    const MinutesPaper paper(minutes, sealed);
    for (const PageMarks &page : paper.pages()) {
        QVERIFY(page.plainText().contains(digestInGroups(sealed.digest)));
        QVERIFY(page.plainText().contains(u"簿号 2026-011"_s));
        QVERIFY(page.fills.size() > 200);
        const QRectF code = page.areasNamed(u"code").first();
        QVERIFY(code.width() / pointsPerMm >= 15);
        for (const PageMarks::Text &text : page.texts)
            QVERIFY(!code.contains(text.baseline));
    }
    QVERIFY(sealCodeText(sealed).contains(QString::fromLatin1(sealed.digest.toHex().toUpper())));
    QVERIFY(sealCodeText(sealed).contains(u"2026-011"_s));
    const QString draft = said(MinutesPaper(minutes));
    QVERIFY(draft.contains(u"草稿"_s) && !draft.contains(u"校验值"_s));
}

void TestPaperLayout::everyNameHasALineOfTwelveMillimetres()
{
    const Minutes minutes = test::threeItemMinutes();
    SignInSheet sheet = test::signInSheetFor(minutes);
    sheet.parts[0].lines[3].capacity = u"村民代表、村务监督委员会主任、三组组长、护林员、调解员"_s;
    sheet.parts[0].lines[4].household = u"990102103204030126"_s;
    sheet.place = u"青石镇青石村党群服务中心二楼东侧大会议室（村卫生室旁边，停车从北门进）"_s;
    const SignInSheetPaper paper(sheet);
    QVERIFY(paper.isLandscape());
    int lines = 0;
    // Paper and screen count alike, whatever stands in the lines: four pages of ten, and one of observers.
    QCOMPARE(paper.pageCount(), 31 / linesOnASheetPage + 2);
    for (const PageMarks &page : paper.pages()) {
        QCOMPARE(page.areasNamed(u"sheet head").size(), 1);
        for (const QRectF &row : page.areasNamed(u"row")) {
            const bool isLine = row.top() >= page.areasNamed(u"sheet head").first().bottom() - 0.01;
            if (!isLine || row.height() < 11 * pointsPerMm) // the figures below the last line
                continue;
            ++lines;
            QVERIFY(row.height() / pointsPerMm >= 12 - 0.01);
            QVERIFY(row.bottom() <= (210 - 10) * pointsPerMm);
        }
    }
    QCOMPARE(lines, 31 + linesOnASheetPage);
    for (const AttendanceLine &member : minutes.members)
        QVERIFY(said(paper).contains(member.name));
}

void TestPaperLayout::observersSignOnASheetOfTheirOwn()
{
    const Minutes minutes = test::threeItemMinutes();
    SignInSheet sheet = test::signInSheetFor(minutes);
    sheet.observers = minutes.observers;
    const SignInSheetPaper paper(sheet);
    for (const PageMarks &page : paper.pages()) {
        const bool ofObservers = page.plainText().remove(u'\n').contains(u"列席、旁听人员签到表"_s);
        QCOMPARE(page.plainText().contains(u"孙巧云"_s), ofObservers);
    }
    QVERIFY(paper.pages().constLast().plainText().contains(u"第1页"_s));
}

void TestPaperLayout::undrawableCharactersAreSaid()
{
    Minutes minutes = test::oneItemMinutes();
    QCOMPARE(MinutesPaper(minutes).undrawable(), QString());
    minutes.recorder = u"张\U00012000三"_s;
    QCOMPARE(MinutesPaper(minutes).undrawable(), u"\U00012000"_s);
}

void TestPaperLayout::previewTurnsPagesByKeyboard()
{
    PaperPreview preview;
    preview.resize(1100, 700);
    preview.setPaper(MinutesPaper(test::threeItemMinutes()));
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    PaperSheets *sheets = preview.sheets();
    QCOMPARE(sheets->currentPage(), 0);
    QTest::keyClick(sheets, Qt::Key_PageDown);
    QCOMPARE(sheets->currentPage(), 1);
    QTest::keyClick(sheets, Qt::Key_End);
    QCOMPARE(sheets->currentPage(), sheets->pageCount() - 1);
    const double before = sheets->zoom();
    QTest::keyClick(sheets, Qt::Key_Plus);
    QVERIFY(sheets->zoom() > before);
    QCOMPARE(sheets->currentPage(), sheets->pageCount() - 1); // a larger page is still the same page
    QTest::keyClick(sheets, Qt::Key_Minus);
    QTest::keyClick(sheets, Qt::Key_PageUp);
    QCOMPARE(sheets->currentPage(), sheets->pageCount() - 2);
}

void TestPaperLayout::previewAsksForPrintAndPdf()
{
    PaperPreview preview;
    preview.setPaper(NoticePaper(posting(0)));
    QSignalSpy print(&preview, &PaperPreview::printWanted);
    QSignalSpy pdf(&preview, &PaperPreview::pdfWanted);
    QSignalSpy close(&preview, &PaperPreview::closeWanted);
    for (const QString &name : {u"printButton"_s, u"pdfButton"_s, u"closeButton"_s})
        preview.findChild<QPushButton *>(name)->click();
    QCOMPARE(print.count() + pdf.count() + close.count(), 3);
    QVERIFY(preview.findChild<QLabel *>(u"missingCharacters"_s)->isHidden());
}

YISHIBU_TEST(TestPaperLayout)
#include "tst_paper_layout.moc"
