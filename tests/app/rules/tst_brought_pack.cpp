#include "app/rules/brought_pack.h"

#include "app/rules/pack_place.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

RulePack overlay(const QByteArray &inside)
{
    const auto pack = readRulePack(R"({"format": "yishibu-rule-pack/1", "id": "town", "title": "镇规", "short_title": "镇规",
        "family": "town", "overlays": "organic_law", "effective_from": "2026-06-01", "matters": [], )" + inside + "}");
    return pack ? *pack : RulePack();
}

/// A whole pack: of a family of its own, over another, or instead of one.
Outcome<RulePack> written(const QByteArray &family, const QByteArray &cards, const QByteArray &matters,
                          const QByteArray &changes = {})
{
    return readRulePack(R"({"format": "yishibu-rule-pack/1", "id": "town", "title": "镇规", "short_title": "镇规", )" + family
                        + R"(, "effective_from": "2026-06-01", "cards": [)" + cards + R"(], "matters": [)" + matters + "]"
                        + changes + "}");
}

const QByteArray ownLaw = R"("family": "town")";
const QByteArray overOrganic = R"("family": "town", "overlays": "organic_law")";
const QByteArray overCollective = R"("family": "town", "overlays": "collective_law")";

/// 村民代表会议 as the law has it, with one piece of it written otherwise.
QByteArray meeting(const QByteArray &piece = {}, const QByteArray &other = {})
{
    QByteArray card = R"({"meeting": "representatives_meeting", "name": "村民代表会议", "attends": "seats",
        "seats": ["representatives", "villagers_committee"], "who_attends": "代表", "base_source": "代表",
        "quorum": "two_thirds_or_more", "majority": "more_than_half", "majority_of": "present", "quorum_article": "镇规",
        "composition_article": "镇规", "notice_days": 3, "notice_source": "镇规", "per_year": 4, "needs_delegation": true,
        "delegation_article": "镇规", "needs_party_study": true, "party_study_article": "镇规", "posting_days": 15,
        "posting_article": "镇规",
        "called_by": [{"share": "one_fifth_or_more", "of": "representatives", "article": "镇规"}],
        "composition": [{"who": "representatives", "share": "four_fifths_or_more", "of": "members", "article": "镇规"},
            {"who": "women_representatives", "share": "one_third_or_more", "of": "members", "article": "镇规"}]})";
    return piece.isEmpty() ? card : card.replace(piece, other);
}

QByteArray matter(const QByteArray &id, const QByteArray &more)
{
    return R"({"id": ")" + id + R"(", "name": "事项", "article": "镇规", )" + more + "}";
}

} // namespace

/// A pack stands beside the others, and a fault in one names the line.
class TestBroughtPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedPackStandsWithTheOthers()
    {
        const QList<RulePack> packs = test::shippedPacks();
        for (const RulePack &pack : packs) {
            QList<RulePack> others = packs;
            others.removeOne(pack);
            // What the law itself changed is no township's doing.
            others.removeIf([&pack](const RulePack &one) {
                return one.family == pack.family && one.effectiveFrom < pack.effectiveFrom;
            });
            QVERIFY2(mayStandWith(pack, others), qPrintable(pack.id));
        }
    }

    void askingForLessIsRefused_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<bool>("stands");
        QTest::newRow("longer notice") << QByteArray(R"("cards": [], "changes": [{"meeting": "representatives_meeting",
            "notice_days": 5, "notice_source": "镇规第一条"}])") << true;
        QTest::newRow("shorter posting") << QByteArray(R"("cards": [], "changes": [{"meeting": "representatives_meeting",
            "posting_days": 7, "posting_article": "镇规第一条"}])") << false;
        QTest::newRow("a card with a lower quorum") << QByteArray(R"("cards": [{"meeting": "representatives_meeting",
            "name": "村民代表会议", "attends": "seats", "seats": ["representatives", "villagers_committee"], "who_attends": "代表", "base_source": "代表",
            "quorum": "more_than_half", "majority": "more_than_half", "majority_of": "present", "quorum_article": "镇规",
            "composition_article": "镇规", "notice_days": 3, "notice_source": "镇规", "per_year": 4, "needs_delegation": true,
            "delegation_article": "镇规", "needs_party_study": true, "party_study_article": "镇规", "posting_days": 15,
            "posting_article": "镇规"}], "changes": [])") << false;
    }
    void askingForLessIsRefused()
    {
        QFETCH(QByteArray, inside);
        QFETCH(bool, stands);
        const RulePack pack = overlay(inside);
        QCOMPARE(pack.id, u"town"_s);
        const Done may = mayStandWith(pack, test::shippedPacks());
        QCOMPARE(may.has_value(), stands);
        if (!stands)
            QVERIFY(may.error().is(RulePackFault::BelowTheLaw));
    }

    void nothingBroughtUndercutsTheLaw_data()
    {
        QTest::addColumn<QByteArray>("family");
        QTest::addColumn<QByteArray>("cards");
        QTest::addColumn<QByteArray>("matters");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("article"); // where it is known to begin so
        QTest::addColumn<bool>("isOthers");   // another law's, rather than less than this one's
        const auto row = [](const char *name, const QByteArray &family, const QByteArray &cards, const QByteArray &matters,
                            const QString &place, const QString &article, bool isOthers = false) {
            QTest::newRow(name) << family << cards << matters << place << article << isOthers;
        };
        const QString organic = u"村民委员会组织法"_s;
        const QString collective = u"农村集体经济组织法"_s;
        row("a meeting of another law", ownLaw, meeting("two_thirds_or_more", "one_tenth_or_more"), {}, u"cards[0].meeting"_s, organic,
            true);
        row("a body of another law", ownLaw,
            meeting(R"("representatives_meeting")", R"("quick_meeting", "body": "villagers_assembly")"), {}, u"cards[0].body"_s,
            organic, true);
        row("a law of one card", R"("family": "organic_law")", meeting(), {}, u"cards"_s, organic);
        row("the law's family as an overlay", R"("family": "collective_law", "overlays": "organic_law")", meeting(), {}, u"cards"_s,
            collective);
        row("rules no more barred", overOrganic, {}, matter("village_rules", R"("decided_by": ["representatives_meeting"])"),
            u"matters[0].barred_from"_s, organic + u"第三十一条"_s);
        row("rules decided by more", overOrganic, {},
            matter("village_rules", R"("decided_by": ["villagers_assembly", "committee_meeting"],
                "barred_from": ["representatives_meeting"], "barred_article": "镇规")"),
            u"matters[0].decided_by"_s, organic + u"第三十一条"_s);
        row("handed to more", overOrganic, {},
            matter("work_allowance", R"("decided_by": ["villagers_assembly"],
                "delegable_to": ["representatives_meeting", "committee_meeting"])"),
            u"matters[0].delegable_to"_s, organic + u"第二十八条"_s);
        row("by heads what counts by households", overOrganic, {},
            matter("fund_labour_raising", R"("decided_by": ["villagers_assembly"], "delegable_to": ["representatives_meeting"])"),
            u"matters[0].by_households_source"_s, u"国办发〔2007〕4号"_s);
        row("a third of the households", overOrganic, {},
            matter("work_allowance", R"("decided_by": ["villagers_assembly"], "delegable_to": ["representatives_meeting"],
                "by_households_source": "镇规", "by_households_quorum": "two_thirds_or_more",
                "by_households_majority": "one_third_or_more")"),
            u"matters[0].by_households_majority"_s, organic + u"第三十条"_s);
        row("few households of a new matter", overOrganic, {},
            matter("lantern_festival", R"("decided_by": ["villagers_assembly"], "delegable_to": ["representatives_meeting"],
                "by_households_source": "镇规", "by_households_quorum": "half_or_more")"),
            u"matters[0].by_households_quorum"_s, organic + u"第三十条"_s);
        row("representatives alone", overOrganic, {},
            matter("work_allowance", R"("decided_by": ["villagers_assembly"], "delegable_to": ["representatives_meeting"],
                "majority": "two_thirds_or_more", "majority_of": "all_members", "majority_article": "镇规",
                "majority_by": "representatives")"),
            u"matters[0].majority_by"_s, organic + u"第二十八条"_s);
        // 11 of 20 would pass it with 25 there, of whom art. 30 asks for 13.
        row("representatives alone on a new matter", overOrganic, {},
            matter("lantern_festival", R"("decided_by": ["villagers_assembly"], "delegable_to": ["representatives_meeting"],
                "majority": "more_than_half", "majority_of": "present", "majority_article": "镇规",
                "majority_by": "representatives")"),
            u"matters[0].majority_by"_s, organic + u"第三十条"_s);
        row("some of a group alone on a new matter", overOrganic, {},
            matter("lantern_festival", R"("decided_by": ["group_meeting"], "majority": "two_thirds_or_more",
                "majority_of": "all_members", "majority_article": "镇规", "majority_by": "collective_members")"),
            u"matters[0].majority_by"_s, organic + u"第三十二条"_s);
        row("a matter of another law", overOrganic, {}, matter("land_compensation", R"("decided_by": ["representatives_meeting"])"),
            u"matters[0].id"_s, collective + u"第二十六条"_s, true);
        row("a third of those there", overCollective, {},
            matter("non_member_rights", R"("decided_by": ["members_assembly"], "majority": "one_third_or_more",
                "majority_of": "present", "majority_article": "镇规")"),
            u"matters[0].majority"_s, collective + u"第十五条"_s);
        row("three quarters of those there", overCollective, {},
            matter("non_member_rights", R"("decided_by": ["members_assembly"], "majority": "three_quarters_or_more",
                "majority_of": "present", "majority_article": "镇规")"),
            u"matters[0].majority_of"_s, collective + u"第十五条"_s);
        row("no majority of its own", overCollective, {}, matter("non_member_rights", R"("decided_by": ["members_assembly"])"),
            u"matters[0].majority"_s, collective + u"第十五条"_s);
        row("opened to delegates", overCollective, {},
            matter("non_member_rights", R"("decided_by": ["members_assembly", "delegates_assembly"],
                "majority": "three_quarters_or_more", "majority_of": "all_members", "majority_article": "镇规")"),
            u"matters[0].decided_by"_s, collective + u"第十五条"_s);
        row("a new matter that passes with a tenth", overOrganic, {},
            matter("lantern_festival", R"("decided_by": ["villagers_assembly"], "majority": "one_tenth_or_more",
                "majority_of": "present", "majority_article": "镇规")"),
            u"matters[0].majority"_s, organic);
        row("adults instead of seats", overOrganic,
            meeting(R"("attends": "seats",
        "seats": ["representatives", "villagers_committee"])",
                    R"("attends": "adults")"),
            {}, u"cards[0].attends"_s, organic);
        row("other seats", overOrganic, meeting(R"(, "villagers_committee"])", "]"), {}, u"cards[0].seats"_s, organic);
        row("another body", overOrganic, meeting(R"("name")", R"("body": "villagers_assembly", "name")"), {}, u"cards[0].body"_s, organic);
        row("an easy sitting of the assembly", overOrganic,
            meeting(R"("representatives_meeting")", R"("quick_meeting", "body": "villagers_assembly")"), {}, u"cards[0].attends"_s,
            organic);
        row("proxies", overOrganic, meeting(R"("who_attends")", R"("proxy": "same_household_written", "who_attends")"), {},
            u"cards[0].proxy"_s, organic);
        row("without a delegation", overOrganic,
            meeting(R"("needs_delegation": true,
        "delegation_article": "镇规")",
                    R"("needs_delegation": false)"),
            {}, u"cards[0].needs_delegation"_s, organic + u"第二十八条"_s);
        row("a new matter that nobody handed over", overOrganic, {}, matter("road", R"("decided_by": ["representatives_meeting"])"),
            u"matters[0].decided_by"_s, organic + u"第二十八条"_s);
        row("the same in a law of its own", ownLaw, meeting("representatives_meeting", "red_and_white_council"),
            matter("road", R"("decided_by": ["representatives_meeting"])"), u"matters[0].decided_by"_s, organic + u"第二十八条"_s);
        row("nobody may have it called", overOrganic,
            meeting(R"("called_by": [{"share": "one_fifth_or_more", "of": "representatives", "article": "镇规"}],)", " "), {},
            u"cards[0].called_by"_s, organic + u"第三十条"_s);
        row("more have to call it", overOrganic,
            meeting(R"("share": "one_fifth_or_more")", R"("share": "half_or_more")"), {}, u"cards[0].called_by"_s,
            organic + u"第三十条"_s);
        row("others may call it", overOrganic, meeting(R"("of": "representatives")", R"("of": "villagers")"), {},
            u"cards[0].called_by"_s, organic + u"第三十条"_s);
        row("fewer women", overOrganic, meeting("one_third_or_more", "one_tenth_or_more"), {}, u"cards[0].composition"_s,
            organic + u"第二十九条"_s);
        row("women of fewer", overOrganic,
            meeting(R"("share": "one_third_or_more", "of": "members")", R"("share": "one_third_or_more", "of": "representatives")"), {},
            u"cards[0].composition"_s, organic + u"第二十九条"_s);
        row("a smaller base", overOrganic, meeting(R"("who_attends")", R"("base_exclusions": "镇规", "who_attends")"), {},
            u"cards[0].base_exclusions"_s, organic + u"第三十条"_s);
        row("a lower quorum", overOrganic, meeting("two_thirds_or_more", "half_or_more"), {}, u"cards[0].quorum"_s, organic);
    }
    void nothingBroughtUndercutsTheLaw()
    {
        QFETCH(QByteArray, family);
        QFETCH(QByteArray, cards);
        QFETCH(QByteArray, matters);
        QFETCH(QString, place);
        QFETCH(QString, article);
        QFETCH(bool, isOthers);
        const auto pack = written(family, cards, matters);
        QVERIFY(pack);
        const Done may = mayBeBrought(*pack, test::shippedPacks(), {});
        QVERIFY(!may);
        QVERIFY(may.error().is(isOthers ? RulePackFault::Contradictory : RulePackFault::BelowTheLaw));
        QCOMPARE(may.error().names().value(0), place);
        QVERIFY(!may.error().names().value(1).isEmpty());
        QVERIFY2(may.error().article().startsWith(article), qPrintable(may.error().article()));
    }

    void whatAsksForAsMuchOrMoreStands_data()
    {
        QTest::addColumn<QByteArray>("family");
        QTest::addColumn<QByteArray>("cards");
        QTest::addColumn<QByteArray>("matters");
        // Where no province has said more of that body.
        const QByteArray inTheCounty = overOrganic + R"(, "divisions": ["9901"])";
        QTest::newRow("the same meeting") << inTheCounty << meeting() << QByteArray();
        QTest::newRow("more must come") << inTheCounty << meeting("two_thirds_or_more", "four_fifths_or_more") << QByteArray();
        QTest::newRow("a meeting of its own") << ownLaw << meeting("representatives_meeting", "red_and_white_council") << QByteArray();
        QTest::newRow("fewer may decide") << overOrganic << QByteArray()
                                          << matter("resignation", R"("decided_by": ["villagers_assembly"])");
        QTest::newRow("a higher majority") << overCollective << QByteArray()
                                           << matter("non_member_rights", R"("decided_by": ["members_assembly"],
            "majority": "four_fifths_or_more", "majority_of": "all_members", "majority_article": "镇规")");
        QTest::newRow("a new matter") << overOrganic << QByteArray()
                                      << matter("lantern_festival", R"("decided_by": ["villagers_assembly"])");
        QTest::newRow("a new matter by two thirds of all")
            << overOrganic << QByteArray()
            << matter("lantern_festival", R"("decided_by": ["villagers_assembly"], "delegable_to": ["representatives_meeting"],
                "majority": "two_thirds_or_more", "majority_of": "all_members", "majority_article": "镇规")");
        QTest::newRow("a new matter that may be handed over")
            << overOrganic << QByteArray()
            << matter("road", R"("decided_by": ["villagers_assembly"], "delegable_to": ["representatives_meeting"])");
        QTest::newRow("by households, and as many of them")
            << overOrganic << QByteArray()
            << matter("work_allowance", R"("decided_by": ["villagers_assembly"], "delegable_to": ["representatives_meeting"],
                "by_households_source": "镇规", "by_households_quorum": "four_fifths_or_more")");
        QTest::newRow("fewer may call it") << inTheCounty
                                           << meeting(R"("share": "one_fifth_or_more")", R"("share": "one_tenth_or_more")") << QByteArray();
    }
    void whatAsksForAsMuchOrMoreStands()
    {
        QFETCH(QByteArray, family);
        QFETCH(QByteArray, cards);
        QFETCH(QByteArray, matters);
        const auto pack = written(family, cards, matters);
        QVERIFY(pack);
        const Done may = mayBeBrought(*pack, test::shippedPacks(), {});
        QVERIFY2(may, may ? "" : qPrintable(may.error().names().join(u' ')));
    }

    void aMatterOfItsOwnMayChooseAWayOfMeeting()
    {
        const QByteArray way = R"("decided_by": ["villagers_assembly"], "delegable_to": ["representatives_meeting"],
            "majority": "more_than_half", "majority_of": "present", "majority_article": "镇规第九条", "majority_by": )";
        const auto lawWith = [&](const RulePack &pack) {
            return lawOn(test::shippedPacks() + QList<RulePack>{pack}, QDate(2026, 11, 22), u"990101001001"_s);
        };
        const auto mayBe = [](const Law &law, const char *meeting) {
            return mayGoBefore(*law.matter(u"lantern_festival"_s), *law.card({QString::fromLatin1(meeting)}));
        };
        const auto byHouseholds = written(overOrganic, {}, matter("lantern_festival", way + R"("households")"));
        QVERIFY(byHouseholds && mayBeBrought(*byHouseholds, test::shippedPacks(), {}));
        const Law households = lawWith(*byHouseholds);
        QVERIFY(mayBe(households, "villagers_assembly_households"));
        QVERIFY(mayBe(households, "representatives_meeting")); // to whom it was handed: they sit in one way
        const Done refused = mayBe(households, "villagers_assembly");
        QVERIFY(!refused && refused.error().is(MatterRefusal::OtherSitting));
        QCOMPARE(refused.error().article(), u"镇规第九条"_s);
        QCOMPARE(refused.error().names(), QStringList{households.card({u"villagers_assembly_households"_s})->name});
        // Each household that came has one hand, and the body's majority stays the least.
        const RuleCard card = cardFor(households.matter(u"lantern_festival"_s), *households.card({u"villagers_assembly_households"_s}));
        QVERIFY(card.votesBy == VotesBy::Members && card.countsHouseholds() && card.majority == Threshold::MoreThanHalf);

        const auto byPersons = written(overOrganic, {}, matter("lantern_festival", way + R"("persons")"));
        QVERIFY(byPersons && mayBeBrought(*byPersons, test::shippedPacks(), {}));
        const Law persons = lawWith(*byPersons);
        QVERIFY(mayBe(persons, "villagers_assembly"));
        QVERIFY(mayBe(persons, "villagers_assembly_households").error().is(MatterRefusal::OtherSitting));
    }

    void aWayOfMeetingThatABodyDoesNotKnowIsRefused_data()
    {
        QTest::addColumn<QByteArray>("matters");
        QTest::addColumn<int>("fault");
        const QByteArray share = R"("majority": "two_thirds_or_more", "majority_of": "all_members", "majority_article": "镇规",
            "majority_by": "households")";
        QTest::newRow("delegates") << matter("lantern_festival", R"("decided_by": ["representatives_meeting"], )" + share)
                                   << int(RulePackFault::NoSuchSitting);
        QTest::newRow("one of two bodies")
            << matter("lantern_festival", R"("decided_by": ["villagers_assembly", "committee_meeting"], )" + share)
            << int(RulePackFault::NoSuchSitting);
        // What the law has is decided in whichever way the meeting is called.
        QTest::newRow("a matter of the law")
            << matter("work_allowance", R"("decided_by": ["villagers_assembly"], )" + share) << int(RulePackFault::BelowTheLaw);
        QTest::newRow("fewer of them than the law asks")
            << matter("lantern_festival", R"("decided_by": ["villagers_assembly"], "majority": "one_third_or_more",
                "majority_of": "present", "majority_article": "镇规", "majority_by": "households")")
            << int(RulePackFault::BelowTheLaw);
    }
    void aWayOfMeetingThatABodyDoesNotKnowIsRefused()
    {
        QFETCH(QByteArray, matters);
        QFETCH(int, fault);
        const QByteArray text = R"({"format": "yishibu-rule-pack/1", "id": "town", "title": "镇规", "short_title": "镇规",
            "family": "town", "overlays": "organic_law", "effective_from": "2026-06-01", "cards": [],
            "matters": [)" + matters + "]}";
        const auto pack = readRulePack(text);
        QVERIFY(pack);
        const Done may = mayBeBrought(*pack, test::shippedPacks(), {}, text);
        QVERIFY(!may);
        QCOMPARE(int(*may.error().code<RulePackFault>()), fault);
        QVERIFY(may.error().names().value(0).startsWith(u"matters[0].majority"_s));
        QVERIFY(may.error().figures().value(0) >= 3);
        QCOMPARE(may.error().article().isEmpty(), fault == int(RulePackFault::NoSuchSitting));
    }

    /// Before a body that no law has, its own rule says whose votes count.
    void aBodyOfItsOwnMayLetItsRepresentativesDecide()
    {
        const auto pack = written(ownLaw, meeting("representatives_meeting", "red_and_white_council"),
                                  matter("weddings", R"("decided_by": ["red_and_white_council"], "majority": "two_thirds_or_more",
                                      "majority_of": "all_members", "majority_article": "镇规", "majority_by": "representatives")"));
        QVERIFY(pack && mayBeBrought(*pack, test::shippedPacks(), {}));
        QVERIFY(cardFor(pack->matter(u"weddings"_s), pack->cards.first()).votesBy == VotesBy::Representatives);
    }

    void aTownshipDoesNotUndercutItsProvince()
    {
        const QByteArray change = R"(, "changes": [{"meeting": "representatives_meeting", "notice_days": 1, "notice_source": "镇规"}])";
        const auto inHainan = written(overOrganic + R"(, "divisions": ["4601"])", {}, {}, change);
        QVERIFY(inHainan);
        const Done may = mayStandWith(*inHainan, test::shippedPacks());
        QVERIFY(!may && may.error().is(RulePackFault::BelowTheLaw));
        QCOMPARE(may.error().names().value(0), u"changes[0].notice_days"_s);
        const auto elsewhere = written(overOrganic + R"(, "divisions": ["9901"])", {}, {}, change);
        QVERIFY(elsewhere && mayStandWith(*elsewhere, test::shippedPacks()));
    }

    void onlyAProvinceLeavesAnybodyOutOfItsAssembly_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("stands");
        const QByteArray assembly = "villagers_assembly";
        QTest::newRow("a province") << QByteArray(R"(, "divisions": ["50"])") << assembly << true;
        QTest::newRow("by households") << QByteArray(R"(, "divisions": ["50"])") << QByteArray("villagers_assembly_households") << true;
        QTest::newRow("two provinces") << QByteArray(R"(, "divisions": ["50", "51"])") << assembly << true;
        QTest::newRow("a county") << QByteArray(R"(, "divisions": ["5001"])") << assembly << false;
        QTest::newRow("a province and a county") << QByteArray(R"(, "divisions": ["50", "5101"])") << assembly << false;
        QTest::newRow("everywhere") << QByteArray() << assembly << false;
        QTest::newRow("another body") << QByteArray(R"(, "divisions": ["50"])") << QByteArray("representatives_meeting") << false;
    }
    void onlyAProvinceLeavesAnybodyOutOfItsAssembly()
    {
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, kind);
        QFETCH(bool, stands);
        const auto pack = written(overOrganic + where, {}, {},
                                  R"(, "changes": [{"meeting": ")" + kind + R"(", "base_exclusions": "办法第七条"}])");
        QVERIFY(pack);
        const Done may = mayBeBrought(*pack, test::shippedPacks(), {});
        QCOMPARE(may.has_value(), stands);
        if (!stands) {
            QVERIFY(may.error().is(RulePackFault::BelowTheLaw));
            QCOMPARE(may.error().names().value(0), u"changes[0].base_exclusions"_s);
            QVERIFY(may.error().article().startsWith(u"村民委员会组织法"_s));
        }
    }

    void aTownshipDoesNotChangeWhoSitsAndWhoPresides()
    {
        const auto change = [](const QByteArray &where, const QByteArray &more) {
            return written(overOrganic + where, {}, {}, R"(, "changes": [{"meeting": "representatives_meeting", )" + more + "}]");
        };
        const QByteArray fewer = R"("composition": [{"who": "women_representatives", "share": "one_tenth_or_more", "of": "members",
            "article": "镇规"}])";
        const Done women = mayStandWith(*change(R"(, "divisions": ["9901"])", fewer), test::shippedPacks());
        QVERIFY(!women && women.error().is(RulePackFault::BelowTheLaw));
        QCOMPARE(women.error().names().value(0), u"changes[0].composition"_s);
        QVERIFY(mayStandWith(*change(R"(, "divisions": ["99"])", fewer), test::shippedPacks())); // as a province words it
        // 海南 lets half of those there ask for another chair; no township below it takes that away.
        const QByteArray chair = R"("presided_by": ["村委会主任"], "presided_article": "镇规")";
        const Done conflict = mayStandWith(*change(R"(, "divisions": ["4601"])", chair), test::shippedPacks());
        QVERIFY(!conflict && conflict.error().is(RulePackFault::BelowTheLaw));
        QCOMPARE(conflict.error().names().value(0), u"changes[0].chair_conflict_article"_s);
        QVERIFY(conflict.error().article().startsWith(u"海南省"_s));
    }

    void aProvincesMeasuresAreNotPutOutOfForce()
    {
        const auto pack = written(R"("family": "hainan", "overlays": "organic_law")", {}, {});
        QVERIFY(pack);
        const Done may = mayBeBrought(*pack, test::shippedPacks(), {}, "{\n\"family\": \"hainan\"}");
        QVERIFY(!may && may.error().is(RulePackFault::Contradictory));
        QCOMPARE(may.error().names().value(0), u"family"_s);
        QCOMPARE(may.error().figures(), QList<qint64>{2});
        // What a township brought itself it may word anew.
        const auto town = written(overOrganic, {}, {});
        RulePack former = *town;
        former.id = u"town-before"_s;
        former.digest = "before";
        QVERIFY(mayBeBrought(*town, test::shippedPacks() + QList<RulePack>{former}, {former.digest}));
    }

    void aWordWithoutEffectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("matters");
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("place");
        QTest::newRow("who decides") << matter("lantern_festival", R"("decided_by": ["no_such_body"])") << QByteArray()
                                     << u"matters[0].decided_by"_s;
        QTest::newRow("to whom it is handed")
            << matter("lantern_festival", R"("decided_by": ["villagers_assembly"], "delegable_to": ["no_such_body"])") << QByteArray()
            << u"matters[0].delegable_to"_s;
        QTest::newRow("who is barred") << matter("lantern_festival", R"("decided_by": ["villagers_assembly"],
            "barred_from": ["representativs_meeting"], "barred_article": "镇规")")
                                       << QByteArray() << u"matters[0].barred_from"_s;
        QTest::newRow("what is changed") << QByteArray() << QByteArray(R"({"meeting": "no_such_meeting", "per_year": 6})")
                                         << u"changes[0].meeting"_s;
        QTest::newRow("another law's meeting") << QByteArray() << QByteArray(R"({"meeting": "members_assembly", "per_year": 6})")
                                               << u"changes[0].meeting"_s;
    }
    void aWordWithoutEffectIsRefused()
    {
        QFETCH(QByteArray, matters);
        QFETCH(QByteArray, changes);
        QFETCH(QString, place);
        const auto pack = written(overOrganic, {}, matters, R"(, "changes": [)" + changes + "]");
        QVERIFY(pack);
        const Done may = mayBeBrought(*pack, test::shippedPacks(), {});
        QVERIFY(!may && may.error().is(RulePackFault::WrongValue));
        QCOMPARE(may.error().names(), QStringList{place});
    }

    void aSeatThatNobodyHoldsIsRefused()
    {
        const auto pack = written(overOrganic, meeting(R"(["representatives")", R"(["representativs")"), {});
        QVERIFY(!pack && pack.error().is(RulePackFault::WrongValue));
        QCOMPARE(pack.error().names(), QStringList{u"cards[0].seats"_s});
    }

    void whatUndercutsTheLawNamesItsLine()
    {
        const QByteArray text = R"({
  "format": "yishibu-rule-pack/1", "id": "town", "title": "镇规", "short_title": "镇规",
  "family": "town", "overlays": "organic_law", "effective_from": "2026-06-01",
  "cards": [], "matters": [],
  "changes": [{"meeting": "representatives_meeting",
    "posting_days": 7, "posting_article": "镇规"}]
})";
        const auto pack = readRulePack(text);
        QVERIFY(pack);
        const Done may = mayStandWith(*pack, test::shippedPacks(), text);
        QVERIFY(!may);
        const QStringList names{u"changes[0].posting_days"_s, u"村民代表会议"_s};
        QCOMPARE(may.error().names(), names);
        QCOMPARE(may.error().figures(), QList<qint64>{6});
        QCOMPARE(may.error().article(), u"村民委员会组织法第三十五条"_s);
    }

    void theSameIdTwiceIsRefused()
    {
        RulePack pack = overlay(R"("cards": [], "changes": [])");
        pack.id = u"organic-law-2025"_s;
        const Done may = mayStandWith(pack, test::shippedPacks());
        QVERIFY(!may && may.error().is(RulePackFault::Contradictory));
    }

    void aFaultNamesItsLine()
    {
        QByteArray text = test::bytesOf(u"resources/rules/organic-law-2025.json"_s);
        const qsizetype at = text.indexOf("\"per_year\": 4");
        const int line = int(text.first(at).count('\n')) + 1;
        text.replace(at, 13, "\"per_year\": \"x\"");
        const auto read = readRulePack(text);
        QVERIFY(!read && read.error().is(RulePackFault::WrongValue));
        QCOMPARE(read.error().figures(), QList<qint64>{line});
        QCOMPARE(lineOf("{\n \"a\": {\n  \"b\": [1,\n {\"c\": 2}]\n}}", u"a.b[1].c"_s), 4);
        QCOMPARE(lineOf("{\n \"a\": {\n  \"b\": 1\n}}", u"a.missing"_s), 2); // where it should stand
        QCOMPARE(lineOf("{\n \"x, {[\": \"]}\",\n \"a\": 1}", u"a"_s), 3);
    }
};

YISHIBU_TEST(TestBroughtPack)
#include "tst_brought_pack.moc"
