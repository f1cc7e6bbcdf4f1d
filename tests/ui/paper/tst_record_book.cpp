#include "tests/support/test_case.h"
#include "tests/ui/paper/sample_record_book.h"
#include "ui/paper/printing.h"
#include "ui/paper/record_book_paper.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

Paper paperOf(const Dossier &dossier, const DossierLaw &law = {}, const QString &form = u"four-two"_s)
{
    RecordBook book = recordBookOf(test::shippedForm(form), dossier, {{u"resolve"_s, u"村民代表会议"_s}}, law);
    book.village = u"青石村"_s;
    return RecordBookPaper(book);
}

/// A page's words as if no line broke them.
QString textOf(const Paper &paper, int page)
{
    return paper.pages().at(page).plainText().remove(u'\n');
}

} // namespace

/// The six sheets as an office takes them.
class TestRecordBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepHasAPageOfItsOwn()
    {
        const Paper paper = paperOf(test::roadSoFar());
        QCOMPARE(paper.pageCount(), 6);
        const QStringList names{u"（一）村党组织提议"_s, u"（二）村“两委”商议"_s, u"（三）党员大会审议"_s,
                                u"（四）村民会议或者村民代表会议决议"_s, u"（五）决议公开"_s, u"（六）实施结果公开"_s};
        for (int i = 0; i < 6; ++i) {
            const QString text = paper.pages().at(i).plainText();
            QVERIFY2(text.contains(names.at(i)), qPrintable(text));
            QVERIFY(text.contains(u"动议事由"_s) && text.contains(u"党员群众建议"_s) && text.contains(u"三组至五组村道硬化"_s));
            QVERIFY(text.contains(u"%1"_s.arg(i + 1))); // the page's number
        }
        const QString decision = paper.pages().at(3).plainText();
        QVERIFY(decision.contains(u"会议形式"_s) && decision.contains(u"村民代表会议"_s) && decision.contains(u"83.8%"_s));
        QVERIFY(decision.contains(u"周永年（副镇长）"_s) && decision.contains(u"同意28人"_s) && decision.contains(u"第3稿"_s));
        QVERIFY(paper.pages().at(4).plainText().contains(u"公示至2026年12月8日"_s));
        // What is missing is written by hand.
        QVERIFY(paper.pages().at(5).plainText().contains(u"　　年　　月　　日"_s));
    }

    void everyWordComesFromTheFileThatIsShipped()
    {
        const auto words = shippedRecordBookWords();
        QVERIFY(words.has_value());
        Dossier road = test::roadSoFar();
        road.studyWaiver = u"防汛抢险，来不及"_s;
        const Paper paper = paperOf(road);
        QString whole;
        for (int page = 0; page < paper.pageCount(); ++page)
            whole += textOf(paper, page);
        QVERIFY(!whole.contains(u'{') && !whole.contains(u'|'));
        for (auto word = words->texts.cbegin(); word != words->texts.cend(); ++word) {
            if (!word->contains(u'{') && word.key() != "document"_L1) {
                for (const QString &line : word->split(u'|'))
                    QVERIFY2(whole.contains(line), qPrintable(word.key() + u": "_s + line));
            }
        }
    }

    void householdsStandAsHouseholds()
    {
        DossierLaw law;
        law.cards.insert(u"resolve"_s, RuleCard{.attends = Attends::Households});
        const Dossier road = test::roadSoFar();
        const QString text = textOf(paperOf(road, law), 3);
        QVERIFY2(text.contains(u"37户"_s) && text.contains(u"31户"_s) && text.contains(u"同意28户"_s) && !text.contains(u"37人"_s), qPrintable(text));
        QVERIFY(textOf(paperOf(road, law), 0).contains(u"5人"_s));
    }

    void aPostingEndsOnPaperWhenItsNoticeDoes()
    {
        DossierLaw law;
        law.cards.insert(u"resolve"_s, RuleCard{.postingDays = 20}); // what the village sets itself
        Dossier road = test::roadSoFar();
        const QString text = textOf(paperOf(road, law), 4);
        QVERIFY2(text.contains(u"公示至2026年12月13日"_s) && text.contains(u"不少于20日"_s), qPrintable(text));
        law.holidays = Holidays().with({{.day = {2026, 12, 13}, .name = u"假日"_s, .source = {}}});
        QVERIFY(textOf(paperOf(road, law), 4).contains(u"公示至2026年12月14日"_s));
        road.records.last().postedUntil = QDate(2026, 12, 15); // the notice goes before what is worked out
        QVERIFY(textOf(paperOf(road, law), 4).contains(u"公示至2026年12月15日"_s));
    }

    void aDraftIsNoDecisionYet()
    {
        Dossier road = test::roadSoFar();
        road.form = u"five-five"_s;
        road.records.append({.step = u"publish_proposal"_s, .day = {2026, 10, 9}});
        const Paper paper = paperOf(road, {}, road.form);
        const QString draft = textOf(paper, 1);
        QVERIFY2(draft.contains(u"公示至2026年10月16日"_s) && draft.contains(u"不少于7日"_s), qPrintable(draft));
        QVERIFY(!draft.contains(u"决议事项"_s));
        QVERIFY(textOf(paper, 8).contains(u"决议事项"_s));
    }

    void placesToSignStandWholeOnThePage()
    {
        Dossier road = test::roadSoFar();
        road.records[0].words = u"村道三组至五组段雨天泥泞，学生上学绕行，群众反映强烈。"_s.repeated(60);
        road.studyWaiver = u"防汛抢险，来不及"_s;
        const Paper paper = paperOf(road);
        QVERIFY(paper.pageCount() > 6);
        int places = 0;
        for (const PageMarks &page : paper.pages()) {
            for (const QRectF &place : page.areasNamed(u"signatures")) {
                QVERIFY(QRectF(QPointF(), paper.sizeInPoints()).contains(place));
                ++places;
            }
        }
        QCOMPARE(places, 4 + 2 + 2 + 2); // four meetings, the township at two, supervision and seal at each disclosure
        QVERIFY(paper.undrawable().isEmpty());
    }

    /// A vote counted by households stands in the words of its sheet, and not a second time as persons.
    void householdsAreNotPrintedAsPersons()
    {
        Dossier road = test::roadSoFar();
        road.records[1].inFavour = 250;
        road.records[1].words = u"举手表决：全村412户，到会村民代表所代表的330户，同意250户（75.8%），不同意80户（24.2%），弃权0户（0.0%）。"_s;
        const Paper paper = paperOf(road);
        QCOMPARE(paper.pageCount(), 6);
        QVERIFY2(textOf(paper, 3).contains(u"同意250户"_s) && !textOf(paper, 3).contains(u"同意250人"_s), qPrintable(textOf(paper, 3)));
    }

    /// 一事一议 typed from its paper: persons came, and households were in favour.
    void representativesComeAsPersonsAndVoteForTheirHouseholds()
    {
        DossierLaw law;
        law.cards.insert(u"resolve"_s, RuleCard{.votesBy = VotesBy::HouseholdsStoodFor});
        Dossier road = test::roadSoFar();
        road.records[1].base = 45;
        road.records[1].inFavour = 180;
        road.records[1].words = u"一致通过"_s;
        const QString text = textOf(paperOf(road, law), 3);
        QVERIFY2(text.contains(u"45人"_s) && text.contains(u"31人"_s) && text.contains(u"同意180户"_s), qPrintable(text));
        QVERIFY(!text.contains(u"同意180人"_s) && !text.contains(u"45户"_s));
    }

    void theReasonForGoingWithoutAStudyIsPrinted()
    {
        Dossier road = test::roadSoFar();
        road.studyWaiver = u"防汛抢险，来不及"_s;
        const Paper paper = paperOf(road);
        QCOMPARE(paper.pageCount(), 6); // and the sheet stays one
        QVERIFY(paper.pages().at(3).plainText().contains(u"防汛抢险"_s));
        QVERIFY(paper.pages().at(3).plainText().contains(u"组织研究"_s));
    }

    void becomesAPdf()
    {
        QTemporaryDir folder;
        const QString path = qEnvironmentVariable("YISHIBU_GRAB", folder.path()) + u"/record-book.pdf"_s;
        QVERIFY(writePdf(paperOf(test::roadSoFar()), path, u"登记表"_s));
        QVERIFY(QFile(path).size() > 5000);
    }
};

YISHIBU_TEST(TestRecordBook)
#include "tst_record_book.moc"
