#include "app/minutes/canonical.h"
#include "app/notice/wording.h"
#include "tests/support/test_case.h"
#include "tests/ui/paper/sample_papers.h"
#include "ui/paper/minutes_paper.h"
#include "ui/paper/notice_paper.h"
#include "tests/ui/paper/text_in_pdf.h"
#include "ui/paper/printing.h"
#include "ui/paper/sign_in_sheet_paper.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// Every paper of a meeting goes into a PDF. With YISHIBU_PAPER_DIR set the files stay there to be looked at.
class TestPaperSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void meetingNoticeBecomesPdf();
    void resolutionNoticeBecomesPdf();
    void minutesBecomePdf();
    void signInSheetBecomesPdf();
    void anUnwritablePathIsSaid();
    void aFailedWriteLeavesTheOldFile();

private:
    void keep(const Paper &paper, const QString &name);
    QTemporaryDir m_own;
    QString m_folder;
};

void TestPaperSamples::initTestCase()
{
    m_folder = qEnvironmentVariable("YISHIBU_PAPER_DIR", m_own.path());
}

void TestPaperSamples::keep(const Paper &paper, const QString &name)
{
    const QString path = QDir(m_folder).filePath(name);
    const Done done = writePdf(paper, path, paper.title());
    QVERIFY(done);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4"));
    QVERIFY(bytes.contains("pdfaid:part"));
    QCOMPARE(test::wordsInPdf(path), test::wordsOfPages(paper));
}

void TestPaperSamples::meetingNoticeBecomesPdf()
{
    Meeting meeting;
    meeting.term = 12;
    meeting.ordinal = 3;
    meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
    meeting.place = u"村党群服务中心二楼会议室"_s;
    meeting.contact = u"何慧敏，0000-1234567"_s;
    const auto words = test::shippedTemplate(u"meeting-notice"_s);
    QVERIFY(words);
    for (const bool practice : {false, true}) {
        const auto notice = meetingNotice(*words, test::qingshi(), meeting, {u"审议村道硬化方案（第二稿）"_s, u"审议饮水管网改造和水费收取办法"_s, u"讨论文化广场选址"_s},
                                          u"各位村民代表、村民委员会成员"_s, QDate(2026, 11, 10), practice);
        QVERIFY(notice);
        keep(NoticePaper(*notice), practice ? u"meeting-notice-practice.pdf"_s : u"meeting-notice.pdf"_s);
    }
}

void TestPaperSamples::resolutionNoticeBecomesPdf()
{
    const auto words = test::shippedTemplate(u"resolution-notice"_s);
    QVERIFY(words);
    const Minutes minutes = test::threeItemMinutes();
    for (const int item : {0, 1}) {
        const auto notice = resolutionNotice(*words, test::qingshi(), minutes, item, 0, QDate(2026, 11, 23), {15});
        QVERIFY(notice);
        keep(NoticePaper(*notice), u"resolution-notice-%1.pdf"_s.arg(item + 1));
        keep(NoticePaper(*notice).enlargedToA3(), u"resolution-notice-%1-a3.pdf"_s.arg(item + 1));
    }
}

void TestPaperSamples::minutesBecomePdf()
{
    Minutes minutes = test::threeItemMinutes();
    keep(MinutesPaper(minutes), u"minutes-draft.pdf"_s);
    ClosedMinutes closed;
    closed.number = u"2026-011"_s;
    minutes.number = closed.number;
    closed.canonical = canonicalBytes(minutes);
    closed.digest = digestOf(closed.canonical);
    keep(MinutesPaper(minutes, closed), u"minutes.pdf"_s);
    Minutes one = test::oneItemMinutes();
    one.practice = true;
    one.number = closed.number;
    keep(MinutesPaper(one, closed), u"minutes-practice.pdf"_s);
}

void TestPaperSamples::signInSheetBecomesPdf()
{
    const Minutes minutes = test::threeItemMinutes();
    SignInSheet sheet = test::signInSheetFor(minutes);
    sheet.observers = minutes.observers;
    sheet.practice = true;
    keep(SignInSheetPaper(sheet), u"sign-in.pdf"_s);
}

void TestPaperSamples::anUnwritablePathIsSaid()
{
    const Paper paper = MinutesPaper(test::oneItemMinutes());
    const Done done = writePdf(paper, m_own.filePath(u"no/such/folder/minutes.pdf"_s), paper.title());
    QVERIFY(!done);
    QVERIFY(done.error().is(PrintTrouble::CannotWrite));
    QVERIFY(done.error().names().constFirst().contains(u"minutes.pdf"_s));
    QVERIFY(writePdf(Paper(), m_own.filePath(u"empty.pdf"_s), {}).error().is(PrintTrouble::EmptyPaper));
    QVERIFY(!QFile::exists(m_own.filePath(u"empty.pdf"_s)));
}

void TestPaperSamples::aFailedWriteLeavesTheOldFile()
{
    const QString path = m_own.filePath(u"old.pdf"_s);
    const Paper paper = MinutesPaper(test::oneItemMinutes());
    QVERIFY(writePdf(paper, path, u"first"_s));
    QVERIFY(writePdf(paper, path, u"second"_s)); // replaced, not refused
    QCOMPARE(QDir(m_own.path()).entryList({u"old*"_s}, QDir::Files), QStringList{u"old.pdf"_s});
}

YISHIBU_TEST(TestPaperSamples)
#include "tst_paper_samples.moc"
