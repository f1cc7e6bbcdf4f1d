#include "app/rules/local_settings.h"

#include "app/rules/law.h"
#include "app/voting/decision.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

const QDate meetingDay(2026, 11, 22);

/// 海南, where the province asks for three days' notice.
Law islandLaw()
{
    return lawOn(test::shippedPacks(), meetingDay, u"460101001001"_s);
}

const RuleCard &cardOf(const Law &law, const QString &kind)
{
    return *law.card(MeetingKind{kind});
}

} // namespace

/// What a village may set itself, and what it may not.
class TestLocalSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSetLeavesTheLaw()
    {
        const Law law = withLocal(test::lawOf2025(), {});
        QCOMPARE(law, test::lawOf2025());
    }

    void belowTheProvinceIsRefusedWithItsArticle()
    {
        QCOMPARE(floorsOf(islandLaw()).noticeDays, 3);
        const Done refused = mayLieOver(LocalSettings{.noticeDays = 2}, islandLaw());
        QVERIFY(!refused && refused.error().is(LocalRefusal::NoticeBelowLaw));
        QCOMPARE(refused.error().figures(), (QList<qint64>{2, 3}));
        QCOMPARE(refused.error().article(), u"海南省实施村民委员会组织法办法第十四条"_s);
        QVERIFY(mayLieOver(LocalSettings{.noticeDays = 3}, islandLaw()));
        // Where no law names a number, practice is no floor.
        QVERIFY(mayLieOver(LocalSettings{.noticeDays = 2}, test::lawOf2025()));
        QCOMPARE(cardOf(withLocal(islandLaw(), LocalSettings{.noticeDays = 2}), u"representatives_meeting"_s).noticeDays, 3);
    }

    void decisionsHangForFifteenDaysAtLeast()
    {
        for (const int days : {1, 7, 10, 14}) {
            const Done refused = mayLieOver(LocalSettings{.postingDays = days}, test::lawOf2025());
            QVERIFY(!refused && refused.error().is(LocalRefusal::PostingBelowLaw));
            QCOMPARE(refused.error().article(), u"村民委员会组织法第三十五条"_s);
        }
        QVERIFY(mayLieOver(LocalSettings{.postingDays = 15}, test::lawOf2025()));
        // Before a decision the law names no number.
        QVERIFY(mayLieOver(LocalSettings{.draftPostingDays = 5}, test::lawOf2025()));
        QVERIFY(!mayLieOver(LocalSettings{.draftPostingDays = 0}, test::lawOf2025()));
        QCOMPARE(LocalSettings().draftPostingDays, 7);
    }

    void moreIsTakenOver()
    {
        const LocalSettings ours{.noticeDays = 5, .partyTwoThirds = true, .postingDays = 20};
        const Law law = withLocal(test::lawOf2025(), ours);
        const RuleCard &meeting = cardOf(law, u"representatives_meeting"_s);
        QCOMPARE(meeting.noticeDays, 5);
        QCOMPARE(meeting.noticeSource, u"本村规定"_s);
        QCOMPARE(meeting.postingDays, 20);
        QCOMPARE(meeting.postingArticle, u"村民委员会组织法第三十五条、本村规定"_s);
        const RuleCard &party = cardOf(law, u"party_members_meeting"_s);
        QCOMPARE(party.quorum, Threshold::TwoThirdsOrMore);
        QCOMPARE(needed(party.quorum, 21), 14); // half of 21 would be 11
        // The assembly's ten days are the law's.
        QCOMPARE(cardOf(law, u"villagers_assembly"_s).noticeDays, 10);
        QCOMPARE(law.local, ours);
    }

    void theTextIsReadAgainWordForWord_data()
    {
        QTest::addColumn<int>("made");
        for (int made = 0; made < 256; ++made)
            QTest::newRow(qPrintable(QString::number(made))) << made;
    }
    void theTextIsReadAgainWordForWord()
    {
        QFETCH(int, made);
        LocalSettings settings{.partyTwoThirds = bool(made & 1),
                               .draftPostingDays = 1 + made,
                               .abstentions = AbstentionClass(made >> 1 & 1),
                               .wholeVote = WholeVoteTest(made >> 2 & 1),
                               .mark = BallotMark(made >> 3 & 1)};
        if (made & 16)
            settings.noticeDays = made % 64;
        if (made & 32)
            settings.postingDays = 15 + made % 128;
        settings.stricterOfLeavers = made & 64;
        settings.recountAlways = made & 128;
        settings.draftPostingDays = 1 + made % 64;
        const QByteArray text = textOf(settings);
        QVERIFY(areLocalSettings(text));
        const auto again = readLocalSettings(text);
        QVERIFY(again);
        QCOMPARE(*again, settings);
        QCOMPARE(textOf(*again), text);
    }

    /// law-and-paper.md A2, 9: the stricter figure by default; without it those there decide, and never fewer.
    void theFigureOfThoseWhoLeftIsTheVillages()
    {
        QVERIFY(LocalSettings().stricterOfLeavers);
        const VoteSnapshot there{.base = 38, .present = 31, .quorum = 26, .signedIn = 34};
        const Law strict = withLocal(test::lawOf2025(), {});
        const auto hangs = decide(cardOf(strict, u"representatives_meeting"_s), there, {.inFavour = 16});
        QVERIFY(!hangs->passed);
        QCOMPARE(hangs->ofSignedIn, 18);
        const Law law = withLocal(test::lawOf2025(), LocalSettings{.stricterOfLeavers = false});
        const RuleCard &card = cardOf(law, u"representatives_meeting"_s);
        const auto passed = decide(card, there, {.inFavour = 16});
        QVERIFY(passed->passed);
        QCOMPARE(passed->ofSignedIn, 0);
        QVERIFY(!decide(card, there, {.inFavour = 15})->passed); // the law's own floor: more than half of those there
        QVERIFY(!decide(card, {.base = 38, .present = 25, .quorum = 26, .signedIn = 34}, {.inFavour = 25}));
    }

    void aTextOfBeforeHasTheStricterFigure()
    {
        QByteArray before = textOf(LocalSettings{.stricterOfLeavers = true});
        before.replace("\"stricter_of_leavers\": true", "");
        before.replace(qsizetype(before.lastIndexOf(',')), 1, "");
        const auto read = readLocalSettings(before);
        QVERIFY2(read, before.constData());
        QVERIFY(read->stricterOfLeavers);
    }

    void anythingElseIsRefused()
    {
        QVERIFY(!areLocalSettings(test::bytesOf(u"resources/rules/organic-law-2025.json"_s)));
        for (const QByteArray &text : {QByteArray(), QByteArray("{}"), textOf({}).replace("\"tick\"", "\"cross\""),
                                       textOf({}).replace("7", "0"), textOf({}).replace("\"ballot_mark\"", "\"mark\"")})
            QVERIFY(!readLocalSettings(text));
    }
};

YISHIBU_TEST(TestLocalSettings)
#include "tst_local_settings.moc"
