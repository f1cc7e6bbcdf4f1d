#include "app/discussion/speaking_rules.h"
#include "app/village/masking.h"
#include "tests/support/test_case.h"
#include "tests/ui/paper/sample_papers.h"
#include "ui/hall/talk_shelf.h"
#include "ui/paper/group_sheet_paper.h"
#include "ui/paper/printing.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// What lies on the tables of the groups, and what is read before anybody speaks.
class TestGroupSheets : public QObject
{
    Q_OBJECT

    static void keep(const Paper &paper, const QString &name)
    {
        const QString folder = qEnvironmentVariable("YISHIBU_GRAB");
        for (int page = 0; !folder.isEmpty() && page < qMin(2, paper.pageCount()); ++page)
            paintPage(paper, page, 90).save(u"%1/%2-%3.png"_s.arg(folder, name).arg(page + 1));
    }

private Q_SLOTS:
    void oneSheetForEachGroupAndEachOnOnePage()
    {
        const GroupSheetPaper paper({test::groupSheet(9), test::groupSheet(40), test::groupSheet(60)});
        keep(paper, u"group-sheets"_s);
        QCOMPARE(paper.pageCount(), 3); // many people make no second page: what does not fit ends in …
        for (const PageMarks &page : paper.pages()) {
            const QString text = page.plainText().remove(u'\n');
            for (const QString &word : {u"共识点"_s, u"争议点"_s, u"待核实事项"_s, u"抽签号048291"_s, u"引导员"_s, u"记录员"_s,
                                        u"第二轮第一组"_s, u"汇报人（签字）"_s, u"第1页　共1页"_s})
                QVERIFY2(text.contains(word), qPrintable(word + u": "_s + text));
            QVERIFY(!containsPersonalNumber(text));
            for (const PageMarks::Text &mark : page.texts) {
                const QRectF box(mark.baseline.x(), mark.baseline.y() - mark.size, widthOf(mark.text, mark.face, mark.size), mark.size);
                QVERIFY2(QRectF(QPointF(), paper.sizeInPoints()).contains(box), qPrintable(mark.text));
            }
        }
    }

    void itGrowsToA3ForTheTable()
    {
        const Paper large = GroupSheetPaper({test::groupSheet(9)}).enlargedToA3();
        QVERIFY(large.isLandscape());
        QCOMPARE(qRound(large.sizeInMm().width()), 420);
        QCOMPARE(qRound(large.sizeInMm().height()), 297);
    }

    void aBlankSheetAsksForWhatItDoesNotKnow()
    {
        const GroupSheetPaper paper({GroupSheet{.title = u"青石村群众会"_s, .item = u"议题一：修路"_s, .practice = true}});
        const QString text = test::saidOn(paper);
        QVERIFY(text.contains(u"（第　　组）"_s) && text.contains(u"演练"_s));
        QVERIFY(!text.contains(u"人数0"_s));
    }

    /// The village's own rules, as many and as long as they may be.
    void theRulesStandOnOnePageInLargeType()
    {
        const QStringList shipped = *readSpeakingRules(shippedSpeakingRules());
        const QStringList full(mostSpeakingRules, u"有不同意见当面说记进争议点"_s.repeated(4).left(longestSpeakingRule));
        for (const QStringList &rules : {shipped, full}) {
            for (const int seconds : {180, 90}) {
                const SpeakingRulesPaper paper(rules, seconds, false);
                keep(paper, u"speaking-rules"_s);
                QCOMPARE(paper.pageCount(), 1);
                const QString text = test::saidOn(paper);
                QVERIFY(text.contains(seconds == 180 ? u"3分钟"_s : u"90秒"_s));
                for (const QString &rule : rules)
                    QVERIFY2(text.contains(rule), qPrintable(rule + u": "_s + text));
                for (const PageMarks::Text &mark : paper.pages().first().texts)
                    QVERIFY(mark.size >= 20);
            }
        }
    }
};

YISHIBU_TEST(TestGroupSheets)
#include "tst_group_sheets.moc"
