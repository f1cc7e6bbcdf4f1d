#include "app/minutes/canonical.h"
#include "app/village/masking.h"
#include "tests/support/test_case.h"
#include "tests/ui/paper/sample_papers.h"
#include "tests/ui/paper/sample_vote_papers.h"
#include "ui/paper/ballot_paper.h"
#include "ui/paper/count_report_paper.h"
#include "ui/paper/printing.h"
#include "ui/paper/tally_sheet_paper.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

/// The ink of a text.
QRectF boxOf(const PageMarks::Text &text)
{
    const double wide = widthOf(text.text, text.face, text.size) + text.spacing * double(text.text.size() - 1);
    return {text.baseline.x(), text.baseline.y() - text.size * 0.8, wide, text.size * 0.9};
}

/// Texts that lie over another, or over the edge that a printer reaches (5 mm).
QStringList overlapsOn(const PageMarks &page, QSizeF size)
{
    QStringList faults;
    const QRectF reach = QRectF(QPointF(), size).adjusted(5 * pointsPerMm, 5 * pointsPerMm, -5 * pointsPerMm, -5 * pointsPerMm);
    for (qsizetype i = 0; i < page.texts.size(); ++i) {
        const QRectF box = boxOf(page.texts.at(i));
        if (!reach.adjusted(-0.1, -0.1, 0.1, 0.1).contains(box))
            faults += u"over the edge: "_s + page.texts.at(i).text;
        for (qsizetype other = 0; other < i; ++other) {
            const QRectF shared = box.intersected(boxOf(page.texts.at(other)));
            if (shared.width() > page.texts.at(i).size * 0.55 && shared.height() > 1) // empty halves of marks may touch
                faults += page.texts.at(i).text + u" lies over "_s + page.texts.at(other).text;
        }
    }
    return faults;
}

/// Upright and level lines that run through a text.
QStringList struckOut(const PageMarks &page)
{
    QStringList faults;
    for (const PageMarks::Text &text : page.texts) {
        QRectF inner = boxOf(text).adjusted(1.5, text.size * 0.25, -1.5, -text.size * 0.2);
        // A stop at the end of a line has its ink in its left half; the empty one may hang over.
        if (QStringView(u"，。、；：）”").contains(text.text.back()))
            inner.setRight(inner.right() - text.size * 0.5);
        for (const PageMarks::Line &line : page.lines) {
            const QRectF ink = QRectF(line.line.p1(), line.line.p2()).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
            if (inner.intersects(ink))
                faults += u"%1 at %2 size %5 under the line %3 to %4"_s.arg(text.text).arg(inner.center().y()).arg(ink.top()).arg(ink.bottom()).arg(text.size);
        }
    }
    return faults;
}

} // namespace

/// Ballots, tally sheets and count reports, measured with a ruler.
class TestVotePapers : public QObject
{
    Q_OBJECT

    static void keep(const Paper &paper, const QString &name)
    {
        const QString folder = qEnvironmentVariable("YISHIBU_GRAB");
        for (int page = 0; !folder.isEmpty() && page < qMin(3, paper.pageCount()); ++page)
            paintPage(paper, page, 90).save(u"%1/%2-%3.png"_s.arg(folder, name).arg(page + 1));
    }

    static QList<BallotForm> ballots()
    {
        QList<BallotForm> forms{test::roadBallot(), test::choiceBallot(2), test::choiceBallot(3), test::choiceBallot(9)};
        for (const int times : {1, 3, 6}) {
            BallotForm form = test::roadBallot();
            form.motion = test::longMotion().repeated(times);
            forms.append(form);
        }
        for (qsizetype i = forms.size(); i-- > 0;) {
            BallotForm named = forms.at(i);
            named.withNames = true;
            named.practice = true;
            forms.append(named);
        }
        return forms;
    }

private Q_SLOTS:
    void theLengthOfTheTextChoosesHowManyStandOnASheet()
    {
        QCOMPARE(ballotsOnASheet(test::roadBallot()), 4);
        QCOMPARE(ballotsOnASheet(test::choiceBallot(3)), 4);
        BallotForm form = test::roadBallot();
        form.motion = test::longMotion();
        QCOMPARE(ballotsOnASheet(form), 2);
        form.motion = test::longMotion().repeated(4);
        QCOMPARE(ballotsOnASheet(form), 1);
        QCOMPARE(ballotsOnASheet(test::choiceBallot(9)), 1);
        // A longer text never stands on a smaller paper.
        int before = 4;
        for (int length = 1; length < 900; length += 20) {
            form.motion = test::longMotion().repeated(8).first(length);
            const int now = ballotsOnASheet(form);
            QVERIFY2(now <= before, qPrintable(QString::number(length)));
            QVERIFY(now == 4 || now == 2 || now == 1);
            before = now;
        }
    }

    void asManyAsWantedAndNotOneMore()
    {
        for (const BallotForm &form : ballots()) {
            for (const int copies : {1, 2, 3, 4, 5, 34}) {
                const BallotPaper paper(form, copies);
                int papers = 0;
                for (const PageMarks &page : paper.pages())
                    papers += int(page.areasNamed(u"ballot").size());
                QCOMPARE(papers, copies);
                const int onASheet = ballotsOnASheet(form);
                QCOMPARE(paper.pageCount(), (copies + onASheet - 1) / onASheet);
            }
        }
        QCOMPARE(BallotPaper(test::roadBallot(), 0).pageCount(), 0);
    }

    /// Whoever marks one must not be found by it: all papers are the same to the last point, and all are of one size.
    void allPapersAreAlike()
    {
        for (const BallotForm &form : ballots()) {
            const BallotPaper paper(form, 9);
            QList<QStringList> contents;
            for (const PageMarks &page : paper.pages()) {
                for (const QRectF &place : page.areasNamed(u"ballot")) {
                    QCOMPARE(place.size(), paper.pages().first().areasNamed(u"ballot").first().size());
                    QStringList content;
                    for (const PageMarks::Text &text : page.texts) {
                        if (place.contains(text.baseline)) {
                            const QPointF at = text.baseline - place.topLeft();
                            content += u"%1 %2 %3"_s.arg(text.text).arg(at.x(), 0, 'f', 2).arg(at.y(), 0, 'f', 2);
                        }
                    }
                    QVERIFY(content.size() > 5);
                    contents.append(content);
                }
            }
            QCOMPARE(contents.size(), 9);
            for (const QStringList &content : contents)
                QCOMPARE(content, contents.first());
        }
    }

    void cutLinesLieBetweenThePapers()
    {
        const BallotPaper four(test::roadBallot(), 8);
        keep(four, u"ballots-four"_s);
        for (const BallotForm &form : ballots()) {
            const BallotPaper paper(form, 8);
            const PageMarks &page = paper.pages().first();
            const int onASheet = ballotsOnASheet(form);
            QCOMPARE(page.areasNamed(u"cut").size(), onASheet == 4 ? 2 : onASheet == 2 ? 1 : 0);
            for (const QRectF &cut : page.areasNamed(u"cut")) {
                const bool level = cut.width() > cut.height();
                for (const QRectF &place : page.areasNamed(u"ballot")) // along edges, through none
                    QVERIFY(!place.adjusted(0.5, 0.5, -0.5, -0.5).intersects(cut));
                QVERIFY(level ? cut.left() >= 5 * pointsPerMm - 0.3 : cut.top() >= 5 * pointsPerMm - 0.3);
                for (const PageMarks::Text &text : page.texts) // scissors are not exact
                    QVERIFY2(!boxOf(text).adjusted(-4 * pointsPerMm, -4 * pointsPerMm, 4 * pointsPerMm, 4 * pointsPerMm).intersects(cut), qPrintable(text.text));
            }
            for (qsizetype i = 0; i < page.areasNamed(u"ballot").size(); ++i) {
                QVERIFY(QRectF(QPointF(), paper.sizeInPoints()).adjusted(-0.1, -0.1, 0.1, 0.1).contains(page.areasNamed(u"ballot").at(i)));
                for (qsizetype other = 0; other < i; ++other)
                    QVERIFY(!page.areasNamed(u"ballot").at(i).adjusted(0.1, 0.1, -0.1, -0.1).intersects(page.areasNamed(u"ballot").at(other)));
            }
        }
    }

    void everythingStandsInItsPaper()
    {
        for (const BallotForm &form : ballots()) {
            const BallotPaper paper(form, 3);
            const PageMarks &page = paper.pages().first();
            QCOMPARE(overlapsOn(page, paper.sizeInPoints()), QStringList());
            QVERIFY2(struckOut(page).isEmpty(), qPrintable(struckOut(page).join(u" | "_s)));
            for (const PageMarks::Text &text : page.texts) {
                const QList<QRectF> places = page.areasNamed(u"ballot");
                QVERIFY2(std::ranges::any_of(places, [&](const QRectF &place) { return place.adjusted(20, 20, -20, -20).contains(boxOf(text)); }), qPrintable(text.text));
            }
            const QString said = test::saidOn(BallotPaper(form, 1));
            for (const QString &wanted : QStringList{form.title, form.motion, form.seal, form.date} + form.answers + form.options)
                QVERIFY2(said.contains(wanted), qPrintable(wanted));
            QCOMPARE(paper.undrawable(), QString());
        }
    }

    void aMotionTooLongForASheetGoesOnOverleaf()
    {
        BallotForm form = test::roadBallot();
        form.motion = test::longMotion().repeated(30);
        const BallotPaper paper(form, 2);
        QVERIFY(paper.pageCount() >= 4);
        QCOMPARE(paper.pageCount() % 2, 0);
        QString said;
        const BallotPaper one(form, 1);
        for (const PageMarks &page : one.pages())
            said += page.plainText().remove(u'\n');
        QCOMPARE(said.count(u"分户装表"_s), 30);
    }

    void theSealHasItsClearSquare()
    {
        for (const BallotForm &form : ballots()) {
            const PageMarks page = BallotPaper(form, 1).pages().constFirst();
            QCOMPARE(page.areasNamed(u"seal").size(), 1);
            const QRectF seal = page.areasNamed(u"seal").first();
            QVERIFY(qAbs(seal.width() / pointsPerMm - 45) < 0.01 && qAbs(seal.height() / pointsPerMm - 45) < 0.01);
            QVERIFY(page.areasNamed(u"ballot").first().contains(seal));
            for (const PageMarks::Text &text : page.texts) {
                const bool own = text.text == form.seal || text.text == form.date || text.pale;
                QVERIFY2(own || !seal.intersects(boxOf(text)), qPrintable(text.text));
            }
            for (const QRectF &answer : page.areasNamed(u"answer"))
                QVERIFY(!seal.intersects(answer));
        }
    }

    void aMarkHasRoom()
    {
        const PageMarks page = BallotPaper(test::roadBallot(), 1).pages().constFirst();
        QCOMPARE(page.areasNamed(u"answer").size(), 1);
        QVERIFY(page.areasNamed(u"answer").first().height() >= 15 * pointsPerMm - 0.01);
        QVERIFY(page.areasNamed(u"answer").first().width() / 3 >= 15 * pointsPerMm);
        const PageMarks options = BallotPaper(test::choiceBallot(9), 1).pages().constFirst();
        QCOMPARE(options.areasNamed(u"answer").size(), 10);
        for (const QRectF &row : options.areasNamed(u"answer"))
            QVERIFY(row.height() >= 9 * pointsPerMm);
    }

    /// A secret paper has no line to write a name on; one by name has two, and the name is never printed.
    void onlyPapersByNameHaveLinesForIt()
    {
        for (const BallotForm &form : ballots()) {
            const BallotPaper paper(form, 4);
            for (const PageMarks &page : paper.pages()) {
                QCOMPARE(page.areasNamed(u"names").isEmpty(), !form.withNames);
                const QString said = page.plainText();
                QCOMPARE(said.contains(u"姓名："_s), form.withNames);
                QCOMPARE(said.contains(u"户编号："_s), form.withNames);
                QVERIFY(!containsPersonalNumber(said));
                QVERIFY(page.fills.isEmpty()); // no code, no dots that differ
                QCOMPARE(said.contains(u"演练"_s), form.practice);
            }
        }
    }

    void boxesForEveryVoteAndPlacesToSign()
    {
        for (const int options : {0, 2, 9}) {
            for (const int papers : {0, 31, 100, 101, 200, 201, 1000}) {
                const TallySheet sheet = test::roadTally(papers, options);
                const TallySheetPaper paper(sheet);
                if (options == 0)
                    keep(paper, u"tally-%1"_s.arg(papers));
                QVERIFY(paper.isLandscape());
                qsizetype boxes = 0;
                qsizetype ticks = 0;
                qsizetype signing = 0;
                for (const PageMarks &page : paper.pages()) {
                    QCOMPARE(overlapsOn(page, paper.sizeInPoints()), QStringList());
                    QCOMPARE(page.areasNamed(u"sheet head").size(), 1);
                    QVERIFY(page.plainText().contains(sheet.motion.left(20)));
                    for (const QRectF &line : page.areasNamed(u"line"))
                        QVERIFY(line.bottom() <= (210 - 14) * pointsPerMm && line.top() >= page.areasNamed(u"sheet head").first().bottom() - 0.1);
                    for (const QRectF &box : page.areasNamed(u"box"))
                        QVERIFY(box.width() >= 10 * pointsPerMm && box.height() >= 10 * pointsPerMm); // a 正 by hand
                    boxes += page.areasNamed(u"box").size();
                    ticks += page.areasNamed(u"batch").size();
                    signing += page.areasNamed(u"signatures").size();
                }
                const int each = tallyBoxes(papers);
                QCOMPARE(boxes, sheet.rows.size() * each * tallyLines(papers) + each);
                QCOMPARE(ticks, batchEnds(papers).size());
                QCOMPARE(signing, 1);
                const QString said = test::saidOn(paper);
                for (const QString &wanted : {u"唱票人（签字）："_s, u"计票人（签字）："_s, u"小计"_s, u"无效票"_s, u"初计"_s, u"复核"_s})
                    QVERIFY2(said.contains(wanted), qPrintable(wanted));
                QCOMPARE(said.count(u"监票人（签字）："_s), 2);
            }
        }
    }

    /// Lines thicker than the others stand after every twenty votes.
    void everyTwentyVotesAreMarked()
    {
        const PageMarks page = TallySheetPaper(test::roadTally(100)).pages().constFirst();
        const QRectF line = page.areasNamed(u"line").first();
        QList<double> thick;
        for (const PageMarks::Line &one : page.lines) {
            if (one.width > 1.5 && one.line.y1() >= line.top() - 0.1 && one.line.y2() <= line.bottom() + 0.1)
                thick += one.line.x1();
        }
        QCOMPARE(thick.size(), 5);
        const double box = page.areasNamed(u"box").first().width();
        for (qsizetype i = 1; i < thick.size(); ++i)
            QVERIFY(qAbs(thick.at(i) - thick.at(i - 1) - 4 * box) < 0.1);
    }

    void everythingCountedStandsInTheReport()
    {
        for (const CountReport &report : {test::roadReport(), test::choiceReport()}) {
            const CountReportPaper paper(report);
            keep(paper, report.isChoice ? u"count-report-choice"_s : u"count-report"_s);
            QVERIFY(paper.pageCount() <= 2);
            const QString said = test::saidOn(paper);
            QStringList wanted{report.title, report.time, report.place, report.motion, report.method, report.validity, report.result,
                               u"38人"_s, u"31人"_s, u"26人"_s, u"31张"_s, u"30张"_s, u"28张"_s, u"2张"_s, u"3张"_s, u"4张"_s,
                               u"多选1张，符号不符1张"_s, u"由代书人代写3张"_s, u"设秘密写票处"_s, u"罗文、孙巧云"_s, u"W1"_s, u"W9"_s, u"本单签字后随会议记录归档"_s};
            for (const QString &name : {u"应到"_s, u"实到"_s, u"发出"_s, u"收回"_s, u"未收回"_s, u"有效"_s, u"无效"_s, u"弃权"_s, u"是否有效"_s, u"表决结果"_s})
                wanted += name;
            for (const CountedAnswer &answer : report.answers)
                wanted += {answer.name, QString::number(answer.votes), answer.share};
            wanted += report.announced;
            for (const RecountLine &line : report.recounts)
                wanted += QStringList{line.called, line.outcome, line.by} + line.counted;
            for (const CountSigner &signer : report.signers)
                wanted += signer.role + u' ' + signer.name + u"（签字）："_s;
            for (const QString &one : std::as_const(wanted))
                QVERIFY2(said.contains(one), qPrintable(one));
        }
    }

    void reportsKeepToTheirPages()
    {
        CountReport many = test::roadReport();
        for (int batch = 3; batch <= 50; ++batch)
            many.recounts.append(many.recounts.first());
        CountReport wordy = test::choiceReport();
        wordy.motion = test::longMotion().repeated(6);
        for (const CountReport &report : {test::roadReport(), test::choiceReport(), many, wordy}) {
            const CountReportPaper paper(report);
            for (const PageMarks &page : paper.pages()) {
                QCOMPARE(overlapsOn(page, paper.sizeInPoints()), QStringList());
                for (const QRectF &row : page.areasNamed(u"row") + page.areasNamed(u"head") + page.areasNamed(u"signatures"))
                    QVERIFY(row.bottom() <= (297 - 23.9) * pointsPerMm && row.top() >= 17.9 * pointsPerMm);
            }
        }
    }

    /// Signatures on a page of their own carry motion and figures, so that they cannot be put behind another report.
    void signaturesStandWithWhatTheyAreFor()
    {
        for (int extra = 0; extra < 12; ++extra) {
            CountReport report = test::roadReport();
            for (int i = 0; i < extra; ++i)
                report.recounts.append(report.recounts.first());
            const CountReportPaper paper(report);
            const PageMarks last = paper.pages().constLast();
            QCOMPARE(last.areasNamed(u"signatures").size(), 1);
            const QString said = last.plainText().remove(u'\n');
            QVERIFY(said.contains(report.motion));
            for (const CountedAnswer &answer : report.answers)
                QVERIFY(said.contains(QString::number(answer.votes)));
            QCOMPARE(last.areasNamed(u"signed for").isEmpty(), paper.pageCount() == 1);
        }
    }

    void theReportsSealIsClear()
    {
        const CountReport report = test::roadReport();
        const PageMarks last = CountReportPaper(report).pages().constLast();
        const QRectF seal = last.areasNamed(u"seal").first();
        QVERIFY(qAbs(seal.width() / pointsPerMm - 45) < 0.01);
        for (const PageMarks::Text &text : last.texts)
            QVERIFY2(!seal.intersects(boxOf(text)) || text.text.startsWith(report.seal) || text.text == u"2026年11月22日"_s, qPrintable(text.text));
        for (const PageMarks::Line &line : last.lines)
            QVERIFY(!seal.adjusted(1, 1, -1, -1).contains(line.line.center()));
        CountReport open = report;
        open.date = {};
        QVERIFY(test::saidOn(CountReportPaper(open)).contains(u"年　　月　　日"_s)); // a day is written in, never guessed
    }

    void closedMinutesLendTheReportTheirDigest()
    {
        const CountReport report = test::roadReport();
        QVERIFY(!test::saidOn(CountReportPaper(report)).contains(u"校验值"_s));
        ClosedMinutes closed{.number = u"2026-011"_s};
        closed.canonical = canonicalBytes(test::oneItemMinutes());
        closed.digest = digestOf(closed.canonical);
        const CountReportPaper paper(report, closed);
        for (const PageMarks &page : paper.pages()) {
            QVERIFY(page.plainText().contains(digestInGroups(closed.digest)));
            QVERIFY(page.plainText().contains(u"簿号 2026-011"_s) && page.plainText().contains(u"可与镇存档核对"_s));
            const QRectF code = page.areasNamed(u"code").first();
            for (const PageMarks::Text &text : page.texts)
                QVERIFY2(!code.intersects(boxOf(text)), qPrintable(text.text));
            for (const QRectF &row : page.areasNamed(u"row"))
                QVERIFY(!code.intersects(row));
        }
    }

    void practiceIsMarkedOnEveryPaper()
    {
        CountReport report = test::roadReport();
        TallySheet sheet = test::roadTally(31);
        for (const bool practice : {false, true}) {
            report.practice = practice;
            sheet.practice = practice;
            for (const Paper &paper : {Paper(CountReportPaper(report)), Paper(TallySheetPaper(sheet))}) {
                for (const PageMarks &page : paper.pages()) {
                    QCOMPARE(page.plainText().contains(u"演练"_s), practice);
                    QCOMPARE(overlapsOn(page, paper.sizeInPoints()), QStringList());
                }
            }
        }
    }
};

YISHIBU_TEST(TestVotePapers)
#include "tst_vote_papers.moc"
