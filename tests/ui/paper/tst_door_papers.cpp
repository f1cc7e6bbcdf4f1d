#include "app/village/masking.h"
#include "tests/support/test_case.h"
#include "tests/ui/paper/sample_papers.h"
#include "ui/paper/allowance_paper.h"
#include "ui/paper/household_card_paper.h"
#include "ui/paper/printing.h"
#include "ui/paper/sign_in_sheet_paper.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// What lies on the table at the door, measured with a ruler.
class TestDoorPapers : public QObject
{
    Q_OBJECT

    static void keep(const Paper &paper, const QString &name)
    {
        const QString folder = qEnvironmentVariable("YISHIBU_GRAB");
        for (int page = 0; !folder.isEmpty() && page < qMin(2, paper.pageCount()); ++page)
            paintPage(paper, page, 90).save(u"%1/%2-%3.png"_s.arg(folder, name).arg(page + 1));
    }

private Q_SLOTS:
    void everyGroupHasASheetOfItsOwn()
    {
        const Minutes minutes = test::threeItemMinutes();
        const SignInSheet sheet = test::signInSheetFor(minutes, SheetOrder::ByGroup);
        const SignInSheetPaper paper(sheet);
        keep(paper, u"sheet-by-group"_s);
        keep(SignInSheetPaper(test::signInSheetFor(minutes)), u"sheet-one-list"_s);
        QCOMPARE(paper.pageCount(), 6 + 1); // six groups of five or six, and the observers
        for (int i = 0; i < sheet.parts.size(); ++i) {
            const QString text = paper.pages().at(i).plainText().remove(u'\n');
            QVERIFY(text.contains(u"（%1）"_s.arg(sheet.parts.at(i).group)));
            QVERIFY(text.contains(u"第1页　共1页"_s));
            QVERIFY(text.contains(u"%1人"_s.arg(sheet.parts.at(i).lines.size())));
            for (const SheetLine &line : sheet.parts.at(i).lines)
                QVERIFY(text.contains(line.name));
        }
    }

    void aSheetOnTheTableHasNoWholeNumber()
    {
        SignInSheet sheet = test::signInSheetFor(test::threeItemMinutes());
        sheet.parts[0].lines[0].phone = maskedPhone(u"19900001234"_s);
        const QString text = test::saidOn(SignInSheetPaper(sheet));
        QVERIFY(text.contains(u"1234"_s) && !text.contains(u"19900001234"_s));
        QVERIFY(!containsPersonalNumber(text));
        for (const QString &word : {u"序号"_s, u"姓名"_s, u"户编号"_s, u"组别"_s, u"身份"_s, u"联系电话"_s, u"签名"_s, u"备注"_s, u"应到"_s,
                                    u"实到"_s, u"请假"_s, u"缺席"_s, u"统计人"_s, u"主持人"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void householdsAreCountedAsHouseholds()
    {
        SignInSheet sheet = test::signInSheetFor(test::threeItemMinutes());
        sheet.households = true;
        const QString text = test::saidOn(SignInSheetPaper(sheet));
        QVERIFY(text.contains(u"38户"_s) && text.contains(u"户代表"_s) && !text.contains(u"38人"_s));
    }

    void tenCardsOnAPageInsideTheirCuttingLines()
    {
        const HouseholdCardPaper paper(test::doorCards(23), false);
        keep(paper, u"cards"_s);
        QCOMPARE(paper.pageCount(), 3);
        QCOMPARE(paper.pages().last().areasNamed(u"card").size(), 3);
        for (const PageMarks &page : paper.pages()) {
            const QList<QRectF> places = page.areasNamed(u"card");
            const QList<QRectF> codes = page.areasNamed(u"code");
            QCOMPARE(places.size(), codes.size());
            for (int i = 0; i < places.size(); ++i) {
                QVERIFY(places.at(i).contains(codes.at(i)));
                QVERIFY(codes.at(i).width() >= 25 * pointsPerMm);
                QVERIFY(QRectF(QPointF(), paper.sizeInPoints()).contains(places.at(i)));
                for (int other = 0; other < i; ++other)
                    QVERIFY(!places.at(i).adjusted(0.1, 0.1, -0.1, -0.1).intersects(places.at(other)));
                for (const PageMarks::Line &line : page.lines) // a ruler's marks, outside every card
                    QVERIFY(!places.at(i).adjusted(0.1, 0.1, -0.1, -0.1).contains(line.line.center()));
            }
            for (const PageMarks::Text &text : page.texts) {
                const QRectF box(text.baseline.x(), text.baseline.y() - text.size * 0.8, widthOf(text.text, text.face, text.size), text.size * 0.8);
                QVERIFY2(std::ranges::any_of(places, [&](const QRectF &card) { return card.contains(box); }), qPrintable(text.text));
                QVERIFY2(std::ranges::none_of(codes, [&](const QRectF &code) { return code.intersects(box); }), qPrintable(text.text));
            }
            QVERIFY(!containsPersonalNumber(page.plainText()));
        }
        QVERIFY(HouseholdCardPaper({}, false).pageCount() == 0);
    }

    void theAllowanceIsTotalledInCapitals()
    {
        AllowanceSheet sheet = test::allowances();
        const AllowancePaper paper(sheet);
        keep(paper, u"allowance"_s);
        QCOMPARE(paper.pageCount(), 4);
        const QString text = test::saidOn(paper);
        QCOMPARE(text.count(u"50.50"_s), 31);
        QVERIFY(text.contains(u"1,565.50元"_s));
        QVERIFY(text.contains(u"壹仟伍佰陆拾伍元伍角整"_s));
        QVERIFY(text.contains(u"领取人签名"_s));
        sheet.amountFen.reset();
        QVERIFY(!test::saidOn(AllowancePaper(sheet)).contains(u"整"_s)); // nothing is claimed that nobody set
        QCOMPARE(AllowancePaper(AllowanceSheet{.title = u"会议"_s}).pageCount(), 1);
    }
};

YISHIBU_TEST(TestDoorPapers)
#include "tst_door_papers.moc"
