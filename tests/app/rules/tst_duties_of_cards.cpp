#include "app/rules/brought_pack.h"
#include "app/rules/law.h"
#include "app/rules/law_floor.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

const QString inHainan = u"460106100203"_s;
const QString elsewhere = u"990101001001"_s;

/// A pack of one body's card, with these keys more.
QByteArray packWith(const QByteArray &keys)
{
    return R"({
  "format": "yishibu-rule-pack/1", "id": "elders", "title": "长老议事规则", "short_title": "长老议事规则",
  "family": "elders", "effective_from": "2026-01-01",
  "cards": [{
    "meeting": "council_of_elders", "name": "长老议事会", "seats": ["representatives"],
    "who_attends": "长老", "base_source": "全体长老", "composition_article": "长老议事规则第一条",
    "quorum": "more_than_half", "majority": "more_than_half", "majority_of": "present", "quorum_article": "长老议事规则第二条",
    "notice_days": 2, "notice_source": "长老议事规则第三条", "per_year": 0, "needs_party_study": false,
    "posting_days": 15, "posting_article": "长老议事规则第四条",
    )" + keys + R"(
  }],
  "matters": []
}
)";
}

} // namespace

/// What packs say of postings, delegations, papers, online attendance and make-up beside the table of bodies.
class TestDutiesOfCards : public QObject
{
    Q_OBJECT

    static const RuleCard &card(const char *kind, const Law &law) { return *law.card({QString::fromLatin1(kind)}); }

private Q_SLOTS:
    /// Art. 35 obliges the village, and neither the Party's nor the collective's bodies.
    void fifteenDaysAreOfTheOrganicLawSince2026()
    {
        const Law law = lawOn(shippedPacks(), QDate(2026, 1, 1), elsewhere);
        for (const RuleCard &one : law.cards) {
            const bool isOfTheVillage = law.packOf(one.kind)->family == u"organic_law"_s;
            QCOMPARE(one.postingLeast, isOfTheVillage ? 15 : 0);
            QCOMPARE(one.postingArticle.contains(u"村民委员会组织法第三十五条"_s), isOfTheVillage);
            if (!isOfTheVillage)
                QVERIFY2(one.postingArticle.contains(u"未规定天数"_s), qPrintable(one.name));
        }
        for (const QDate day : {QDate(2025, 4, 30), QDate(2025, 12, 31)}) {
            for (const RuleCard &one : lawOn(shippedPacks(), day, elsewhere).cards)
                QCOMPARE(one.postingLeast, 0);
        }
    }

    void hainanAsksForTheDelegationInWritingAndLetsItBeHandedBack()
    {
        const QDate day(2026, 11, 22);
        const RuleCard there = card("representatives_meeting", lawOn(shippedPacks(), day, inHainan));
        QCOMPARE(there.writtenDelegationArticle, u"海南省实施村民委员会组织法办法第十一条"_s);
        QCOMPARE(there.handBackArticle, u"海南省实施村民委员会组织法办法第十五条"_s);
        const RuleCard here = card("representatives_meeting", lawOn(shippedPacks(), day, elsewhere));
        QVERIFY(here.writtenDelegationArticle.isEmpty() && here.handBackArticle.isEmpty());
        QVERIFY(card("villagers_assembly", lawOn(shippedPacks(), day, inHainan)).writtenDelegationArticle.isEmpty());
    }

    void theCollectivesLawOpensPapersAndLetsMembersComeOnline()
    {
        const Law law = lawOn(shippedPacks(), QDate(2026, 11, 22), elsewhere);
        const RuleCard &members = card("members_assembly", law);
        QCOMPARE(members.papersOpenDays, 10);
        QCOMPARE(members.papersOpenArticle, u"农村集体经济组织法第四十六条"_s);
        QCOMPARE(members.onlineArticle, u"农村集体经济组织法第二十七条"_s);
        for (const RuleCard &one : law.cards) {
            if (one.kind != members.kind)
                QVERIFY2(one.papersOpenDays == 0 && one.onlineArticle.isEmpty(), qPrintable(one.name));
        }
        const QList<MakeUpRule> directors{{.who = MakeUpRule::Who::Members, .least = 3, .most = 7, .isOdd = true,
                                           .article = u"农村集体经济组织法第三十一条"_s}};
        QCOMPARE(card("council_meeting", law).makeUp, directors);
    }

    void wrongValuesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("place"); // empty where it is right
        const auto row = [](const char *name, const QByteArray &keys, const QString &place = {}) { QTest::newRow(name) << keys << place; };
        const QByteArray own = R"("needs_delegation": false)";
        const QByteArray handed = R"("needs_delegation": true, "delegation_article": "镇规")";
        const auto makeUp = [&own](const QByteArray &rule) { return own + R"(, "composition": [{"article": "镇规", )" + rule + "}]"; };
        row("nothing more", own);
        row("each quarter of none", own + R"(, "each_quarter": true)", u"cards[0].each_quarter"_s); // per_year is 0
        row("a floor", own + R"(, "posting_least": 15)");
        row("a floor above the days", own + R"(, "posting_least": 16)", u"cards[0].posting_least"_s);
        row("a floor in words", own + R"(, "posting_least": "15")", u"cards[0].posting_least"_s);
        row("in writing", handed + R"(, "delegation_in_writing": "镇规", "hand_back": "镇规")");
        row("in writing where nothing is handed over", own + R"(, "delegation_in_writing": "镇规")", u"cards[0].delegation_in_writing"_s);
        row("handed back where nothing was", own + R"(, "hand_back": "镇规")", u"cards[0].hand_back"_s);
        row("papers", own + R"(, "papers_open_days": 10, "papers_open_article": "镇规")");
        row("papers without an article", own + R"(, "papers_open_days": 10)", u"cards[0].papers_open_article"_s);
        row("an article without days", own + R"(, "papers_open_article": "镇规")", u"cards[0].papers_open_article"_s);
        row("papers for ever", own + R"(, "papers_open_days": 91, "papers_open_article": "镇规")", u"cards[0].papers_open_days"_s);
        row("online", own + R"(, "online": "镇规")");
        row("online as a flag", own + R"(, "online": true)", u"cards[0].online"_s);
        row("an odd number", makeUp(R"("who": "members", "least": 3, "most": 7, "odd": true)"));
        row("fewer at most than at least", makeUp(R"("who": "members", "least": 3, "most": 2)"), u"cards[0].composition[0].most"_s);
        row("no odd number between", makeUp(R"("who": "members", "least": 4, "most": 4, "odd": true)"), u"cards[0].composition[0].most"_s);
        row("a share of all of all", makeUp(R"("who": "members", "share": "half_or_more", "of": "members")"),
            u"cards[0].composition[0].least"_s);
        row("odd beside a share", makeUp(R"("who": "representatives", "share": "half_or_more", "of": "members", "odd": true)"),
            u"cards[0].composition[0].odd"_s);
    }

    void wrongValuesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QString, place);
        const auto pack = readRulePack(packWith(keys));
        QCOMPARE(pack ? QString() : pack.error().names().value(0), place);
        if (!pack)
            QVERIFY(pack.error().figures().value(0) > 0); // the line
    }

    /// A card of the township's that stands instead of the law's keeps what obliges, whether it says so or not.
    void whatObligesStaysUnderAnotherCard()
    {
        const Law law = lawOn(shippedPacks(), QDate(2026, 11, 22), inHainan);
        RuleCard theirs = card("representatives_meeting", law);
        theirs.postingLeast = 0;
        QVERIFY(theirs.eachQuarter);
        theirs.eachQuarter = false;
        RulePack town{.id = u"town"_s, .title = u"镇规"_s, .shortTitle = u"镇规"_s, .family = u"town"_s, .overlays = u"organic_law"_s};
        town.effectiveFrom = QDate(2026, 6, 1);
        town.cards = {theirs};
        const Law with = lawOn(shippedPacks() + QList<RulePack>{town}, QDate(2026, 11, 22), inHainan);
        QCOMPARE(card("representatives_meeting", with).postingLeast, 15);
        QVERIFY(card("representatives_meeting", with).eachQuarter);
        theirs.handBackArticle.clear();
        QCOMPARE(shortfallOf(theirs, card("representatives_meeting", law))->key, u"hand_back"_s);
        theirs.writtenDelegationArticle.clear();
        QCOMPARE(shortfallOf(theirs, card("representatives_meeting", law))->key, u"delegation_in_writing"_s);
        RuleCard members = card("members_assembly", law);
        members.papersOpenDays = 9;
        QCOMPARE(*shortfallOf(members, card("members_assembly", law)), (Shortfall{u"papers_open_days"_s, u"农村集体经济组织法第四十六条"_s}));
        RuleCard online = card("villagers_assembly", law);
        online.onlineArticle = u"镇规"_s;
        QCOMPARE(shortfallOf(online, card("villagers_assembly", law))->key, u"online"_s);
    }

    /// A pack that a township wrote before packs could say these things is no reason to count others than the law does.
    void whatCouldNotBeSaidYetIsNotSwitchedOff_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("firstLess"); // what a new pack that says nothing of it is refused for
        QTest::newRow("members") << u"members_assembly"_s << u"full_capacity"_s;
        QTest::newRow("Party members") << u"party_members_meeting"_s << u"party_vote"_s;
        QTest::newRow("representatives") << u"representatives_meeting"_s << u"delegation_in_writing"_s;
    }
    void whatCouldNotBeSaidYetIsNotSwitchedOff()
    {
        QFETCH(QString, kind);
        QFETCH(QString, firstLess);
        const QDate day(2026, 11, 22);
        const Law law = lawOn(shippedPacks(), day, inHainan);
        const RuleCard before = *law.card({kind});
        RuleCard theirs = before;
        theirs.fullCapacityArticle.clear();
        theirs.partyVoteArticle.clear();
        theirs.papersOpenDays = 0;
        theirs.papersOpenArticle.clear();
        theirs.handBackArticle.clear();
        theirs.writtenDelegationArticle.clear();
        theirs.noticeDays = before.noticeDays + 1;
        RulePack town{.id = u"town"_s, .title = u"镇规"_s, .shortTitle = u"镇规"_s, .family = u"town"_s,
                      .overlays = law.packOf({kind})->family, .divisions = {u"4601"_s}};
        town.effectiveFrom = QDate(2026, 6, 1);
        town.cards = {theirs};
        const Law with = lawOn(shippedPacks() + QList<RulePack>{town}, day, inHainan);
        RuleCard kept = *with.card({kind});
        QCOMPARE(kept.noticeDays, before.noticeDays + 1); // it is theirs
        kept.noticeDays = before.noticeDays;
        QVERIFY(kept == before);
        const Done fresh = mayStandWith(town, shippedPacks());
        QVERIFY(!fresh && fresh.error().is(RulePackFault::BelowTheLaw));
        QCOMPARE(fresh.error().names().value(0), u"cards[0]."_s + firstLess);
        QVERIFY(mayStayBrought(town, shippedPacks(), {})); // where the book took it in before
    }

    /// What a province writes for the days on the board obliges there.
    void aProvincesDaysAreAFloor()
    {
        RulePack province{.id = u"p"_s, .title = u"某省办法"_s, .shortTitle = u"某省办法"_s, .family = u"p"_s, .overlays = u"organic_law"_s,
                          .divisions = {u"99"_s}};
        province.effectiveFrom = QDate(2026, 1, 1);
        province.changes = {{.kind = MeetingKind::representatives(), .postingDays = 20, .postingArticle = u"某省办法第九条"_s}};
        const RuleCard there = card("representatives_meeting", lawOn(shippedPacks() + QList<RulePack>{province}, QDate(2026, 11, 22), elsewhere));
        QCOMPARE(there.postingDays, 20);
        QCOMPARE(there.postingLeast, 20);
        QCOMPARE(there.postingArticle, u"某省办法第九条"_s);
    }
};

YISHIBU_TEST(TestDutiesOfCards)
#include "tst_duties_of_cards.moc"
