#include "app/attendance/quorum.h"
#include "app/voting/decision.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

MeetingKind kind(const char *word)
{
    return {QString::fromLatin1(word)};
}

/// What a sheet of township officers would hold: an overlay over the organic law with these changes.
QByteArray overlay(const QByteArray &changes)
{
    return R"({"format": "yishibu-rule-pack/1", "id": "town", "title": "青山镇议事规则", "short_title": "青山镇规则",
        "family": "town", "overlays": "organic_law", "divisions": ["990101"], "effective_from": "2026-03-01",
        "cards": [], "matters": [], "changes": [)" + changes + "]}";
}

} // namespace

/// The law as data: law-and-paper.md A1, A2 and A3, read from the packs that come with the program.
class TestLaw : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 11, 22};

private Q_SLOTS:
    void whoMustBeThere_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("present");  // the fewest that are enough
        QTest::addColumn<int>("inFavour"); // the fewest that pass, of `present`
        QTest::addColumn<QString>("article");
        const auto row = [](const char *name, const char *word, int base, int present, int inFavour, const QString &article) {
            QTest::newRow(name) << QString::fromLatin1(word) << base << present << inFavour << article;
        };
        row("村民会议, persons", "villagers_assembly", 843, 422, 212, u"村民委员会组织法第二十六条"_s);
        row("村民会议, households", "villagers_assembly_households", 260, 174, 88, u"村民委员会组织法第二十六条"_s);
        row("村民代表会议 of 45", "representatives_meeting", 45, 30, 16, u"村民委员会组织法第三十条"_s);
        row("村民代表会议 of 46", "representatives_meeting", 46, 31, 16, u"村民委员会组织法第三十条"_s);
        row("村民代表会议 of 47", "representatives_meeting", 47, 32, 17, u"村民委员会组织法第三十条"_s);
        row("村民小组会议", "group_meeting", 90, 60, 31, u"村民委员会组织法第三十二条"_s);
        row("户代表会议", "household_assembly", 31, 21, 11, u"村民委员会组织法第三十二条"_s);
        row("党员大会", "party_members_meeting", 21, 11, 11, u"支部工作条例第十一条"_s);
        row("成员大会", "members_assembly", 301, 201, 201, u"农村集体经济组织法第二十七条"_s);
        row("成员代表大会", "delegates_assembly", 45, 30, 30, u"农村集体经济组织法第二十八条，到会人数由章程规定"_s);
        row("理事会", "council_meeting", 7, 5, 4, u"农村集体经济组织法第三十一条"_s);
        // More than half of all its members: of five, three there have to agree together.
        row("村民委员会会议", "committee_meeting", 5, 3, 3, u"国家法律未规定，按海南、四川的办法取过半数"_s);
    }

    void whoMustBeThere()
    {
        QFETCH(QString, word);
        QFETCH(int, base);
        QFETCH(int, present);
        QFETCH(int, inFavour);
        QFETCH(QString, article);
        const Law law = shippedLawOn(m_day);
        const RuleCard *card = law.card({word});
        QVERIFY(card);
        QCOMPARE(card->quorumArticle, article);
        QVERIFY(Quorum::of(*card, base, present).reached());
        QVERIFY(!Quorum::of(*card, base, present - 1).reached());
        const VoteSnapshot snapshot = snapshotOf(Quorum::of(*card, base, present));
        QCOMPARE(requiredInFavour(*card, snapshot), inFavour);
        QVERIFY(decide(*card, snapshot, {.inFavour = inFavour})->passed);
        QVERIFY(!decide(*card, snapshot, {.inFavour = inFavour - 1, .against = 1})->passed);
        QVERIFY(decide(*card, snapshotOf(Quorum::of(*card, base, present - 1)), {.inFavour = present - 1})
                    .error()
                    .is(VotingRefusal::BelowQuorum));
    }

    void withTwoThirdsOfItsMembersThereTheAssemblyPassesOnlyUnanimously()
    {
        const Law law = shippedLawOn(m_day);
        const RuleCard card = *law.card(kind("members_assembly"));
        const VoteSnapshot snapshot = snapshotOf(Quorum::of(card, 300, 200));
        QVERIFY(decide(card, snapshot, {.inFavour = 200})->passed);
        QVERIFY(!decide(card, snapshot, {.inFavour = 199, .abstained = 1})->passed);
        QVERIFY(!decide(card, snapshot, {.inFavour = 199})->passed);
    }

    void aThinPartyMeetingMaySitAndPassNothing()
    {
        const Law law = shippedLawOn(m_day);
        const RuleCard card = *law.card(kind("party_members_meeting"));
        const VoteSnapshot snapshot = snapshotOf(Quorum::of(card, 20, 10));
        QVERIFY(!decide(card, snapshot, {.inFavour = 10})->passed); // ten of twenty do not exceed half
    }

    void whenItMustBeToldAndHowOften_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("notice");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("perYear");
        QTest::addColumn<QString>("article");
        QTest::newRow("村民会议") << u"villagers_assembly"_s << 10 << 10 << 1 << u"村民委员会组织法第二十五条"_s;
        QTest::newRow("村民代表会议: each quarter, notice by the provinces") << u"representatives_meeting"_s << 3 << 0 << 4
                                                                       << u"村民委员会组织法第三十条"_s;
        QTest::newRow("成员大会") << u"members_assembly"_s << 10 << 10 << 1 << u"农村集体经济组织法第二十七条"_s;
    }

    void whenItMustBeToldAndHowOften()
    {
        QFETCH(QString, word);
        QFETCH(int, notice);
        QFETCH(int, least);
        QFETCH(int, perYear);
        QFETCH(QString, article);
        const Law law = shippedLawOn(m_day);
        const RuleCard *card = law.card({word});
        QVERIFY(card);
        QCOMPARE(card->noticeDays, notice);
        QCOMPARE(card->noticeLeast, least);
        QCOMPARE(card->perYear, perYear);
        QCOMPARE(card->perYearArticle, article);
        QCOMPARE(card->eachQuarter, perYear == 4); // once a quarter is not four times a year
        QCOMPARE(card->postingDays, 15);
    }

    void consultationsDecideNothing()
    {
        const Law law = shippedLawOn(m_day);
        for (const char *word : {"community_meeting", "courtyard_meeting", "field_meeting", "heart_to_heart_meeting", "hearing",
                                 "womens_council"}) {
            const RuleCard *card = law.card(kind(word));
            QVERIFY2(card, word);
            QVERIFY(!card->decides);
            QCOMPARE(Quorum::of(*card, 300, 4).needed, 0);
            QVERIFY(Quorum::of(*card, 300, 4).reached());
            const Done may = mayGoBefore(*law.matter(u"public_welfare"_s), *card);
            QVERIFY(may.error().is(MatterRefusal::OnlyConsults));
            QCOMPARE(may.error().article(), u"村民委员会组织法第三十三条"_s);
        }
    }

    void eachMatterGoesToItsBody_data()
    {
        QTest::addColumn<QString>("matter");
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("own");       // bodies that decide it in their own right
        QTest::addColumn<QString>("delegated"); // bodies that decide it once it was handed to them
        const QString article = u"村民委员会组织法第二十八条第一款第（%1）项"_s;
        const QString collective = u"农村集体经济组织法第二十六条"_s;
        const QString assembly = u"villagers_assembly villagers_assembly_households"_s;
        const QString both = u"members_assembly delegates_assembly"_s;
        const auto row = [](const char *matter, const QString &of, const QString &own, const QString &delegated) {
            QTest::newRow(matter) << QString::fromLatin1(matter) << of << own << delegated;
        };
        row("rural_construction", article.arg(u"一"_s), assembly, u"representatives_meeting"_s);
        row("work_allowance", article.arg(u"二"_s), assembly, u"representatives_meeting"_s);
        row("collective_proceeds", article.arg(u"三"_s), assembly, u"representatives_meeting"_s);
        row("public_welfare", article.arg(u"四"_s), assembly, u"representatives_meeting"_s);
        row("fund_labour_raising", article.arg(u"四"_s), assembly, u"representatives_meeting"_s); // there by the households stood for
        row("assistance", article.arg(u"五"_s), assembly, u"representatives_meeting"_s);
        row("other_matters", article.arg(u"六"_s), assembly, u"representatives_meeting"_s);
        row("annual_review", u"村民委员会组织法第二十七条"_s, assembly, u"representatives_meeting"_s);
        row("overrule_representatives", u"村民委员会组织法第二十七条"_s, assembly, {});
        row("village_rules", u"村民委员会组织法第三十一条"_s, assembly, {});
        row("village_boundaries", u"村民委员会组织法第三条"_s, assembly, {});
        row("resignation", u"村民委员会组织法第二十条"_s, assembly + u" representatives_meeting"_s, {});
        row("supervision_election", u"村民委员会组织法第三十七条"_s, assembly + u" representatives_meeting"_s, {});
        row("appraisal", u"村民委员会组织法第三十八条"_s, assembly + u" representatives_meeting"_s, {});
        row("group_land", u"村民委员会组织法第三十二条"_s, u"group_meeting"_s, {});
        row("collective_charter", collective + u"第一款第（一）项"_s, u"members_assembly"_s, {});
        row("collective_membership", collective + u"第一款第（三）项"_s, u"members_assembly"_s, {});
        row("collective_land_plan", collective + u"第一款第（八）项"_s, u"members_assembly"_s, {});
        row("land_compensation", collective + u"第一款第（十）项"_s, u"members_assembly"_s, {});
        row("collective_merger", collective + u"第一款第（十二）项"_s, u"members_assembly"_s, {});
        row("collective_construction_land", collective, both, {});
        row("construction_land_transfer", u"土地管理法第六十三条"_s, both + u" representatives_meeting"_s, {});
        row("collective_investment", collective, both, {});
        row("non_member_rights", u"农村集体经济组织法第十五条"_s, u"members_assembly"_s, {});
        row("land_readjustment", u"农村土地承包法第二十八条"_s, u"members_assembly representatives_meeting"_s, {});
        row("contracting_to_outsiders", u"农村土地承包法第五十二条"_s, u"members_assembly representatives_meeting"_s, {});
    }

    void eachMatterGoesToItsBody()
    {
        QFETCH(QString, matter);
        QFETCH(QString, article);
        QFETCH(QString, own);
        QFETCH(QString, delegated);
        const Law law = shippedLawOn(m_day);
        const Matter *found = law.matter(matter);
        QVERIFY(found);
        QCOMPARE(found->article, article);
        QStringList inOwnRight;
        QStringList byDelegation;
        for (const RuleCard &card : law.cards) {
            if (mayGoBefore(*found, card))
                (needsDelegation(*found, card) ? byDelegation : inOwnRight).append(card.kind.word);
            else if (card.decides)
                QVERIFY(!mayGoBefore(*found, card).error().article().isEmpty());
        }
        QStringList wanted = own.split(u' ');
        inOwnRight.sort();
        wanted.sort();
        QCOMPARE(inOwnRight, wanted);
        QCOMPARE(byDelegation, delegated.split(u' ', Qt::SkipEmptyParts));
    }

    void aRefusalNamesWhoseItIs()
    {
        const Law law = shippedLawOn(m_day);
        const RuleCard card = *law.card(MeetingKind::representatives());
        const Done land = mayGoBefore(*law.matter(u"collective_land_plan"_s), card);
        QVERIFY(land.error().is(MatterRefusal::WrongBody));
        QCOMPARE(land.error().names(), QStringList{u"农村集体经济组织成员大会"_s});
        const Done charter = mayGoBefore(*law.matter(u"collective_charter"_s), *law.card(kind("delegates_assembly")));
        QVERIFY(charter.error().is(MatterRefusal::NotDelegable));
        QCOMPARE(charter.error().article(), u"农村集体经济组织法第二十八条"_s);
        const Done groupLand = mayGoBefore(*law.matter(u"group_land"_s), card);
        QVERIFY(groupLand.error().is(MatterRefusal::NotDelegable));
        QCOMPARE(groupLand.error().article(), u"农村集体经济组织法第六十四条"_s);
    }

    void aMattersOwnMajorityGoesBeforeThatOfTheBody()
    {
        const Law law = shippedLawOn(m_day);
        const RuleCard members = *law.card(kind("members_assembly"));
        const RuleCard rights = cardFor(law.matter(u"non_member_rights"_s), members);
        const VoteSnapshot snapshot = snapshotOf(Quorum::of(rights, 301, 301));
        QCOMPARE(requiredInFavour(rights, snapshot), 226); // three quarters of all
        QCOMPARE(decide(rights, snapshot, {.inFavour = 226})->article, u"农村集体经济组织法第十五条"_s);
        QVERIFY(!decide(rights, snapshot, {.inFavour = 225})->passed);
        QVERIFY(cardFor(nullptr, members) == members);
        const RuleCard abroad = cardFor(law.matter(u"contracting_to_outsiders"_s), *law.card(MeetingKind::representatives()));
        QCOMPARE(requiredInFavour(abroad, snapshotOf(Quorum::of(abroad, 45, 30))), 30); // two thirds of all, not of those there
        const RuleCard land = cardFor(law.matter(u"group_land"_s), *law.card(kind("group_meeting")));
        QCOMPARE(requiredInFavour(land, snapshotOf(Quorum::of(land, 90, 80))), 60);
    }

    void theLawChangesOverNewYear()
    {
        const Law before = shippedLawOn(QDate(2025, 12, 31));
        const Law after = shippedLawOn(QDate(2026, 1, 1));
        const MeetingKind representatives = MeetingKind::representatives();
        QCOMPARE(before.packOf(representatives)->id, u"organic-law-2018-collective-law"_s);
        QCOMPARE(after.packOf(representatives)->id, u"organic-law-2025"_s);
        QCOMPARE(before.card(representatives)->quorumArticle, u"村民委员会组织法第二十六条"_s);
        QCOMPARE(after.card(representatives)->quorumArticle, u"村民委员会组织法第三十条"_s);
        QCOMPARE(before.card(kind("villagers_assembly"))->quorumArticle, u"村民委员会组织法第二十二条"_s);
        QCOMPARE(before.card(kind("courtyard_meeting"))->mark, RuleMark::Recalled); // 协商 stands in the law since 2026
        QCOMPARE(after.card(kind("courtyard_meeting"))->mark, RuleMark::Verified);
        QVERIFY(before.card(kind("members_assembly")));
        QVERIFY(!shippedLawOn(QDate(2025, 4, 30)).card(kind("members_assembly")));
        QVERIFY(shippedLawOn(QDate(2018, 10, 27)).cards.isEmpty());
        QVERIFY(shippedLawOn(QDate()).cards.isEmpty());
    }

    void theOldListOfNine_data()
    {
        QTest::addColumn<QString>("matter");
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("stays"); // still 村民会议's once the collective law is in force
        QTest::newRow("1") << u"work_allowance"_s << u"一"_s << true;
        QTest::newRow("2") << u"collective_proceeds"_s << u"二"_s << false;
        QTest::newRow("3") << u"public_welfare"_s << u"三"_s << true;
        QTest::newRow("4") << u"collective_land_plan"_s << u"四"_s << false;
        QTest::newRow("5") << u"collective_investment"_s << u"五"_s << false;
        QTest::newRow("6") << u"homestead"_s << u"六"_s << false;
        QTest::newRow("7") << u"land_compensation"_s << u"七"_s << false;
        QTest::newRow("8") << u"collective_disposal"_s << u"八"_s << false;
        QTest::newRow("9") << u"other_matters"_s << u"九"_s << true;
    }

    void theOldListOfNine()
    {
        QFETCH(QString, matter);
        QFETCH(QString, item);
        QFETCH(bool, stays);
        const Law old = shippedLawOn(QDate(2025, 4, 30));
        const Matter *then = old.matter(matter);
        QVERIFY(then);
        QCOMPARE(then->article, u"村民委员会组织法第二十四条第一款第（%1）项"_s.arg(item));
        QVERIFY(mayGoBefore(*then, *old.card(MeetingKind::representatives())));
        QVERIFY(mayGoBefore(*then, *old.card(kind("villagers_assembly"))));
        const Law later = shippedLawOn(QDate(2025, 5, 1));
        QCOMPARE(bool(mayGoBefore(*later.matter(matter), *later.card(kind("villagers_assembly")))), stays);
        QCOMPARE(bool(mayGoBefore(*later.matter(matter), *later.card(kind("members_assembly")))), !stays);
    }

    void aProvinceLiesOverTheLaw()
    {
        const QList<RulePack> packs = shippedPacks();
        const Law hainan = lawOn(packs, m_day, u"460105001001"_s);
        const RuleCard *card = hainan.card(MeetingKind::representatives());
        QCOMPARE(card->noticeDays, 3);
        QCOMPARE(card->noticeSource, u"海南省实施村民委员会组织法办法第十四条"_s);
        QCOMPARE(card->quorumArticle, u"村民委员会组织法第三十条"_s);
        QCOMPARE(hainan.card(kind("committee_meeting"))->majorityOf, Denominator::AllMembers);
        QVERIFY(hainan.card(kind("committee_meeting"))->mark == RuleMark::Verified);
        QCOMPARE(hainan.matter(u"village_rules"_s)->barredArticle, u"海南省实施村民委员会组织法办法第十一条"_s);
        QCOMPARE(hainan.packs.last().id, u"hainan-2025"_s);
        const Law elsewhere = shippedLawOn(m_day);
        for (const QDate day : {QDate(2019, 1, 1), QDate(2025, 12, 31), m_day}) {
            const Law then = shippedLawOn(day);
            const RuleCard *committee = then.card(kind("committee_meeting"));
            QCOMPARE(committee->majorityOf, Denominator::AllMembers);
            // Read in the provinces' measures, which it names; national law is silent.
            QVERIFY(committee->mark == RuleMark::Verified);
            QVERIFY(committee->majorityArticle.startsWith(u"国家法律未规定"_s) && committee->majorityArticle.contains(u"海南"_s)
                    && committee->majorityArticle.contains(u"四川"_s));
        }
        QVERIFY(elsewhere.packs.last().id != u"hainan-2025"_s);
        // Before the law it lies over came into force there is nothing to lie over.
        QVERIFY(lawOn(packs, QDate(2026, 1, 1), u"46"_s).packOf(kind("committee_meeting"))->id == u"hainan-2025"_s);
    }

    void whoMayHaveAMeetingCalled_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("assembly");
        QTest::addColumn<QString>("representatives");
        QTest::newRow("2018") << QDate(2019, 1, 1) << u"村民委员会组织法第二十一条"_s << u"村民委员会组织法第二十六条"_s;
        QTest::newRow("2018 with the collective law") << QDate(2025, 12, 31) << u"村民委员会组织法第二十一条"_s << u"村民委员会组织法第二十六条"_s;
        QTest::newRow("2025") << m_day << u"村民委员会组织法第二十五条"_s << u"村民委员会组织法第三十条"_s;
    }

    void whoMayHaveAMeetingCalled()
    {
        QFETCH(QDate, day);
        QFETCH(QString, assembly);
        QFETCH(QString, representatives);
        const Law law = shippedLawOn(day);
        const QList<Callers> ofAssembly{{Threshold::OneTenthOrMore, Callers::Of::Villagers, assembly},
                                        {Threshold::OneThirdOrMore, Callers::Of::Representatives, assembly}};
        QVERIFY(law.card(kind("villagers_assembly"))->calledBy == ofAssembly);
        QVERIFY(law.card(kind("villagers_assembly_households"))->calledBy == ofAssembly);
        const QList<Callers> ofRepresentatives{{Threshold::OneFifthOrMore, Callers::Of::Representatives, representatives}};
        QVERIFY(law.card(MeetingKind::representatives())->calledBy == ofRepresentatives);
        QVERIFY(law.card(kind("committee_meeting"))->calledBy.isEmpty());
    }

    void whatRepresentativesAreMadeUpOf()
    {
        const auto rules = [](const Law &law) { return law.card(MeetingKind::representatives())->makeUp; };
        const auto national = [](const QString &article) {
            return QList<MakeUpRule>{{.who = MakeUpRule::Who::Representatives, .share = Threshold::FourFifthsOrMore, .article = article},
                                     {.who = MakeUpRule::Who::WomenRepresentatives, .share = Threshold::OneThirdOrMore, .article = article}};
        };
        QVERIFY(rules(shippedLawOn(QDate(2025, 12, 31))) == national(u"村民委员会组织法第二十五条"_s));
        QVERIFY(rules(shippedLawOn(m_day)) == national(u"村民委员会组织法第二十九条"_s));
        const QList<MakeUpRule> hainan = rules(lawOn(shippedPacks(), m_day, u"460105001001"_s));
        QCOMPARE(hainan.size(), 4);
        QVERIFY(hainan.first(2) == national(u"村民委员会组织法第二十九条"_s));
        QVERIFY(hainan.at(2).of == MakeUpRule::Of::Representatives && hainan.at(2).share == Threshold::OneThirdOrMore);
        QVERIFY(hainan.at(3).who == MakeUpRule::Who::Representatives && hainan.at(3).least == 20);
    }

    void callersAndMakeUpAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<bool>("reads");
        const auto row = [](const char *name, const char *change, bool reads) {
            QTest::newRow(name) << QByteArray(R"({"meeting": "representatives_meeting", "composition": [)") + change + "]}" << reads;
        };
        row("a number", R"({"who": "representatives", "least": 35, "article": "镇规则"})", true);
        row("a share", R"({"who": "women_representatives", "share": "half_or_more", "of": "members", "article": "镇规则"})", true);
        row("no article", R"({"who": "representatives", "least": 35})", false);
        row("both", R"({"who": "representatives", "least": 35, "share": "half_or_more", "of": "members", "article": "镇规则"})", false);
        row("neither", R"({"who": "representatives", "article": "镇规则"})", false);
        row("no share", R"({"who": "representatives", "share": "none_asked", "of": "members", "article": "镇规则"})", false);
        row("of whom nobody knows", R"({"who": "women_representatives", "share": "half_or_more", "of": "men", "article": "镇规则"})", false);
        row("of themselves", R"({"who": "representatives", "share": "half_or_more", "of": "representatives", "article": "镇规则"})", false);
        row("none at all", R"({"who": "representatives", "least": 0, "article": "镇规则"})", false);
        row("twice", R"({"who": "representatives", "least": 35, "article": "甲"}, {"who": "representatives", "least": 40, "article": "乙"})", false);
    }

    void callersAndMakeUpAreReadStrictly()
    {
        QFETCH(QByteArray, change);
        QFETCH(bool, reads);
        QCOMPARE(bool(readRulePack(overlay(change))), reads);
        // Who may have a meeting called is said on the card of a law.
        QVERIFY(!readRulePack(overlay(R"({"meeting": "representatives_meeting", "called_by": []})")));
    }

    void aTownshipMayAskForMoreNeverForLess_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *change, bool fits) { QTest::newRow(name) << QByteArray(change) << fits; };
        row("longer notice", R"({"meeting": "villagers_assembly", "notice_days": 15, "notice_source": "镇规则第二条"})", true);
        row("shorter notice", R"({"meeting": "villagers_assembly", "notice_days": 7, "notice_source": "镇规则第二条"})", false);
        row("notice where the law is silent", R"({"meeting": "representatives_meeting", "notice_days": 1, "notice_source": "镇规则"})", true);
        row("longer posting", R"({"meeting": "representatives_meeting", "posting_days": 20, "posting_article": "镇规则"})", true);
        row("shorter posting", R"({"meeting": "representatives_meeting", "posting_days": 7, "posting_article": "镇规则"})", false);
        row("more often", R"({"meeting": "representatives_meeting", "per_year": 6})", true);
        row("less often", R"({"meeting": "representatives_meeting", "per_year": 2})", false);
        row("a higher share", R"({"meeting": "villagers_assembly", "quorum": "two_thirds_or_more", "quorum_article": "镇规则"})", true);
        row("half instead of more than half", R"({"meeting": "villagers_assembly", "quorum": "half_or_more", "quorum_article": "镇规则"})",
            false);
    }

    void aTownshipMayAskForMoreNeverForLess()
    {
        QFETCH(QByteArray, change);
        QFETCH(bool, fits);
        const auto town = readRulePack(overlay(change));
        QVERIFY(town);
        QList<RulePack> packs = shippedPacks();
        const Done may = mayLieOver(*town, packs);
        QCOMPARE(bool(may), fits);
        if (!may)
            QVERIFY(may.error().is(RulePackFault::BelowTheLaw) && !may.error().names().constFirst().isEmpty());
        packs.append(*town);
        const Law law = lawOn(packs, m_day, u"990101001001"_s);
        QCOMPARE(law.cards != shippedLawOn(m_day).cards, fits);
        QVERIFY(lawOn(packs, m_day, u"990202001001"_s).cards == shippedLawOn(m_day).cards);
        QVERIFY(lawOn(packs, QDate(2026, 2, 28), u"990101001001"_s).cards == shippedLawOn(QDate(2026, 2, 28)).cards);
    }

    void whatAMeetingWasStampedWithComesBack()
    {
        const Law law = shippedLawOn(m_day);
        QVERIFY(Law::of(law.packs) == law);
        const QList<RulePack> reversed(law.packs.crbegin(), law.packs.crend());
        QVERIFY(Law::of(reversed) == law);
    }
};

YISHIBU_TEST(TestLaw)
#include "tst_law.moc"
