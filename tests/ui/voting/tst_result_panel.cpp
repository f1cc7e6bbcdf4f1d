#include "app/voting/decision.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"
#include "ui/voting/result_panel.h"

#include <QLabel>

namespace yishibu {

using namespace Qt::StringLiterals;

/// The sentence read aloud says of whom the majority is taken.
class TestResultPanel : public QObject
{
    Q_OBJECT

    static Vote counted(const RuleCard &card, const VoteSnapshot &there, const HandCount &hands)
    {
        Vote vote;
        vote.motion = u"同意分配方案"_s;
        vote.snapshot = there;
        vote.count = hands;
        vote.decision = decide(card, there, hands).value();
        return vote;
    }
    static QString textOf(const ResultPanel &panel, const QString &name)
    {
        const auto *label = panel.findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    /// 农村集体经济组织法 art. 27: two thirds of all members. 200 of 201 there are too few of 301.
    void ofAllMembersItIsSaidSo()
    {
        const Law law = test::lawOf2025();
        const RuleCard &card = *law.card({u"members_assembly"_s});
        const Vote vote = counted(card, {.base = 301, .present = 201, .quorum = 201}, {.inFavour = 200, .against = 1});
        QVERIFY(!vote.decision->passed);
        ResultPanel panel;
        panel.setVote(vote, card);
        const QString sentence = textOf(panel, u"sentence"_s);
        QVERIFY2(sentence.startsWith(u"Of all 301 members 200 are in favour, 201 were present; 201 were needed"_s), qPrintable(sentence));
        QVERIFY(textOf(panel, u"percentagesOf"_s).contains(u"301"_s));
        bool isShareOfAll = false;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            isShareOfAll = isShareOfAll || label->text() == QLocale().toString(200.0 / 301 * 100, 'f', 1) + u" %"_s;
        QVERIFY(isShareOfAll);
        panel.setVote(counted(card, {.base = 301, .present = 201, .quorum = 201}, {.inFavour = 201}), card);
        QCOMPARE(textOf(panel, u"verdict"_s), u"Passed"_s);
    }

    /// 农村土地承包法 art. 28: of all 村民代表.
    void ofAllRepresentativesItIsSaidSo()
    {
        const Law law = test::lawOf2025();
        const RuleCard card = cardFor(law.matter(u"land_readjustment"_s), *law.card(MeetingKind::representatives()));
        ResultPanel panel;
        panel.setVote(counted(card, {.base = 39, .present = 30, .quorum = 26, .by = VotesBy::Representatives}, {.inFavour = 26}), card);
        QVERIFY(textOf(panel, u"sentence"_s).startsWith(u"Of all 39 representatives 26 are in favour"_s));
    }

    /// A meeting to which each household sends one person: 200 of 260 is 200 households, of all or of those present.
    void householdsAreNoPeople()
    {
        const Law law = test::lawOf2025();
        RuleCard card = *law.card({u"villagers_assembly_households"_s});
        ResultPanel panel;
        panel.setVote(counted(card, {.base = 260, .present = 210, .quorum = 174}, {.inFavour = 200, .against = 10}), card);
        QVERIFY2(textOf(panel, u"sentence"_s).startsWith(u"200 of 210 households present are in favour"_s), qPrintable(textOf(panel, u"sentence"_s)));
        QCOMPARE(textOf(panel, u"percentagesOf"_s), u"Percentages are of the 210 households present."_s);
        card.majorityOf = Denominator::AllMembers;
        panel.setVote(counted(card, {.base = 260, .present = 210, .quorum = 174}, {.inFavour = 200, .against = 10}), card);
        QVERIFY2(textOf(panel, u"sentence"_s).startsWith(u"Of all 260 households 200 are in favour, 210 were present"_s),
                 qPrintable(textOf(panel, u"sentence"_s)));
        QCOMPARE(textOf(panel, u"percentagesOf"_s), u"Percentages are of all 260 households."_s);
    }

    void ofThosePresentItStaysAsItWas()
    {
        const Law law = test::lawOf2025();
        const RuleCard &card = *law.card(MeetingKind::representatives());
        ResultPanel panel;
        panel.setVote(counted(card, {.base = 45, .present = 31, .quorum = 30}, {.inFavour = 16, .against = 15}), card);
        QVERIFY(textOf(panel, u"sentence"_s).contains(u"16 of 31"_s));
        QVERIFY(textOf(panel, u"percentagesOf"_s).contains(u"31"_s));
    }
};

YISHIBU_TEST(TestResultPanel)

} // namespace yishibu

#include "tst_result_panel.moc"
