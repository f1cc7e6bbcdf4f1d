#include "app/voting/section_count.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

namespace yishibu {

using namespace Qt::StringLiterals;

/// 分区计票: the hall is counted section by section, and the sum counts.
class TestSectionCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSectionHasANameAndItsFigures()
    {
        QVERIFY(sectionsFit({{u"左侧"_s, {10, 2, 0}}, {u"台上"_s, {0, 0, 0}}}));
        const auto why = [](const QList<SectionCount> &sections) { return sectionsFit(sections).error(); };
        QVERIFY(why({{u" "_s, {10, 2, 0}}}).is(SectionRefusal::NoName));
        const Reason twice = why({{u"左侧"_s, {10, 2, 0}}, {u" 左侧"_s, {1, 0, 0}}});
        QVERIFY(twice.is(SectionRefusal::SameName));
        QCOMPARE(twice.names(), QStringList{u"左侧"_s});
        const Reason left = why({{u"左侧"_s, {10, 2, 0}}, {u"右侧"_s, {}}});
        QVERIFY(left.is(SectionRefusal::NotCounted));
        QCOMPARE(left.names(), QStringList{u"右侧"_s});
    }

    void theSumIsThatOfAllHands()
    {
        QRandomGenerator dice(20260101);
        for (int round = 0; round < 200; ++round) {
            QList<SectionCount> sections;
            int hands = 0;
            for (int section = dice.bounded(1, mostSections + 1); section > 0; --section) {
                const QList<int> figures{dice.bounded(200), dice.bounded(200), dice.bounded(200)};
                hands += figures.at(0) + figures.at(1) + figures.at(2);
                sections.append({u"第%1片"_s.arg(section), figures});
            }
            const HandCount sum = handsOf(sections);
            QCOMPARE(sum.sum(), hands);
            std::ranges::reverse(sections); // whoever is counted first
            QCOMPARE(handsOf(sections), sum);
            sections.append({u"门口"_s, {}}); // not counted yet
            QCOMPARE(handsOf(sections), sum);
        }
    }

    /// Of several options each section has a figure for each, and 弃权.
    void ofAChoiceEachOptionIsAddedUp()
    {
        const Question one{.kind = QuestionKind::OneOf, .options = {u"水泥路面"_s, u"沥青路面"_s, u"石板路面"_s}};
        QVERIFY(sectionsFit({{u"左侧"_s, {10, 2, 0, 1}}, {u"台上"_s, {0, 0, 0, 0}}}, one));
        QVERIFY(sectionsFit({{u"左侧"_s, {10, 2, 0}}}, one).error().is(SectionRefusal::NotCounted)); // three figures are a motion's
        QVERIFY(sectionsFit({{u"左侧"_s, {10, 2, 0, 1}}}).error().is(SectionRefusal::NotCounted));
        QRandomGenerator dice(20260102);
        for (int round = 0; round < 200; ++round) {
            QList<SectionCount> sections;
            QList<int> sum(4, 0);
            for (int section = dice.bounded(1, mostSections + 1); section > 0; --section) {
                QList<int> figures;
                for (int &row : sum) {
                    figures.append(dice.bounded(200));
                    row += figures.last();
                }
                sections.append({u"第%1片"_s.arg(section), figures});
            }
            QCOMPARE(summed(sections, one), sum);
            sections.prepend({u"门口"_s, {}}); // not counted yet
            QCOMPARE(summed(sections, one), sum);
        }
    }

    void theHallIsCalledAsItWasBefore()
    {
        QCOMPARE(sectionsAsBefore({}), usualSections());
        Vote before, plain, after;
        before.sections = {{u"东边"_s, {1, 0, 0}}, {u"西边"_s, {2, 0, 0}}};
        before.withdrawn = true;
        QCOMPARE(sectionsAsBefore({before, plain}), (QStringList{u"东边"_s, u"西边"_s}));
        after.sections = {{u"台下"_s, {1, 0, 0}}};
        QCOMPARE(sectionsAsBefore({before, plain, after}), QStringList{u"台下"_s});
    }
};

YISHIBU_TEST(TestSectionCount)

} // namespace yishibu

#include "tst_section_count.moc"
