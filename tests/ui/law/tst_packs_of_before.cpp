#include "app/attendance/voice.h"
#include "app/rules/brought_pack.h"
#include "db/stores/local_law_store.h"
#include "tests/ui/roster/page_on_table.h"

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

/// A pack as a township wrote it before the last keys could be written: over a law, in some places, with these cards and matters.
QByteArray town(const QByteArray &over, const QByteArray &cards, const QByteArray &matters = {}, const QByteArray &divisions = R"("99")")
{
    return R"({"format": "yishibu-rule-pack/1", "id": "town-2026", "title": "青石镇村级会议规定", "short_title": "青石镇规定",
        "family": "town", "effective_from": "2026-06-01", "overlays": ")"
           + over + R"(", "divisions": [)" + divisions + R"(], "cards": [)" + cards + R"(], "matters": [)" + matters + "]}";
}

/// A card with what each has to say, and the rest.
QByteArray card(const QByteArray &meeting, const QByteArray &rest)
{
    return R"({"meeting": ")" + meeting + R"(", "name": "会议", "who_attends": "按规定", "base_source": "按规定",
        "quorum_article": "青石镇规定第一条", "composition_article": "青石镇规定第二条", "notice_source": "青石镇规定第三条",
        "posting_days": 15, "posting_article": "青石镇规定第四条", )"
           + rest + "}";
}

const QByteArray handsNothingOver = R"("needs_delegation": false, "needs_party_study": false, )";

} // namespace

/// What a book took in of the township goes on to hold after the program learnt to say more of the law.
class TestPacksOfBefore : public QObject
{
    Q_OBJECT

    test::FixedClock m_clock;
    std::unique_ptr<Workplace> m_place;
    BroughtPack m_pack;

    /// The first thing that a new pack of these words would be refused for.
    QString asNew(const QByteArray &text) const
    {
        const auto pack = readRulePack(text);
        if (!pack)
            return u"cannot be read: "_s + pack.error().names().join(u' ');
        const Done may = mayBeBrought(*pack, m_place->rules.packs, {});
        return may ? QString() : may.error().names().value(0);
    }
    /// Lays the pack into the book as an older program did, and loads the desk.
    bool holdsFromTheBook(const QByteArray &text)
    {
        const TownshipSigner signer{.name = u"青石镇"_s, .publicKey = u"ssh-ed25519 AAAA"_s, .trustedOn = QDate(2026, 5, 1)};
        m_pack = {.title = u"青石镇村级会议规定"_s,
                  .text = text,
                  .signature = "-",
                  .signer = signer.id,
                  .broughtOn = QDate(2026, 5, 2),
                  .withdrawnOn = {},
                  .withdrawnWhy = {}};
        return m_place->book->localLaw().keep(signer, m_clock.now()) && m_place->book->localLaw().bring(m_pack, m_clock.now())
               && m_place->law.load() && m_place->law.isInUse(m_pack);
    }
    RuleCard cardNow(const char *kind) const { return *m_place->law.law().card({QString::fromLatin1(kind)}); }

private Q_SLOTS:
    void init() { m_place = test::smallVillage(m_clock); }

    void twoThirdsOfThePartyStayTwoThirds()
    {
        const QByteArray text = town("party_rules", card("party_members_meeting", handsNothingOver
            + R"("attends": "voting_party_members", "quorum": "two_thirds_or_more", "majority": "more_than_half",
                 "majority_of": "all_members", "notice_days": 0, "per_year": 4)"));
        QCOMPARE(asNew(text), u"cards[0].party_vote"_s);
        QVERIFY(holdsFromTheBook(text));
        const RuleCard now = cardNow("party_members_meeting");
        QCOMPARE(now.quorum, Threshold::TwoThirdsOrMore);
        QCOMPARE(now.partyVoteArticle, u"支部工作条例第十一条"_s);
        QVERIFY(now.eachQuarter);
    }

    void longerNoticeOfTheMembersStays()
    {
        const QByteArray text = town("collective_law", card("members_assembly", R"("attends": "collective_members",
            "quorum": "two_thirds_or_more", "majority": "two_thirds_or_more", "majority_of": "all_members", "notice_days": 12,
            "notice_least": 10, "per_year": 1, "needs_delegation": false, "needs_party_study": true,
            "party_study_article": "青石镇规定第五条", "presided_by": ["理事长"], "presided_article": "青石镇规定第六条")"));
        QCOMPARE(asNew(text), u"cards[0].full_capacity"_s);
        QVERIFY(holdsFromTheBook(text));
        const RuleCard now = cardNow("members_assembly");
        QCOMPARE(now.noticeDays, 12);
        QCOMPARE(now.fullCapacityArticle, u"农村集体经济组织法第二十七条"_s);
        QCOMPARE(now.papersOpenDays, 10);
    }

    void whoDirectsIsCountedAsTheLawHasIt()
    {
        const QByteArray text = town("collective_law", card("council_meeting", handsNothingOver
            + R"("attends": "seats", "seats": ["collective_council"], "quorum": "four_fifths_or_more",
                 "majority": "more_than_half", "majority_of": "all_members", "notice_days": 0, "per_year": 0)"));
        QCOMPARE(asNew(text), u"cards[0].composition"_s);
        QVERIFY(holdsFromTheBook(text));
        const RuleCard now = cardNow("council_meeting");
        QCOMPARE(now.quorum, Threshold::FourFifthsOrMore);
        QCOMPARE(now.makeUp.size(), 1);
        QCOMPARE(now.makeUp.first().article, u"农村集体经济组织法第三十一条"_s);
    }

    /// 海南's third of 村民代表 stood instead of the national third of all members then; now each is told.
    void aCardCopiedUnderItsProvinceStays()
    {
        Village village = *m_place->hall.village();
        village.divisionCode = u"460105100201"_s;
        QVERIFY(m_place->village.setUp(village));
        const QByteArray text = town("organic_law", card("representatives_meeting", R"("attends": "seats",
            "seats": ["representatives", "villagers_committee"], "quorum": "two_thirds_or_more", "majority": "more_than_half",
            "majority_of": "present", "notice_days": 5, "per_year": 4, "needs_delegation": true,
            "delegation_article": "青石镇规定第五条", "needs_party_study": true, "party_study_article": "青石镇规定第六条",
            "presided_by": ["村委会主任"], "presided_article": "青石镇规定第七条", "chair_conflict_article": "青石镇规定第七条",
            "called_by": [{"share": "one_fifth_or_more", "of": "representatives", "article": "青石镇规定第八条"}],
            "composition": [
                {"who": "representatives", "share": "four_fifths_or_more", "of": "members", "article": "青石镇规定第九条"},
                {"who": "women_representatives", "share": "one_third_or_more", "of": "representatives", "article": "青石镇规定第九条"},
                {"who": "representatives", "least": 20, "article": "青石镇规定第九条"}])"), {}, R"("4601")");
        QCOMPARE(asNew(text), u"cards[0].delegation_in_writing"_s);
        QVERIFY(holdsFromTheBook(text));
        const RuleCard now = cardNow("representatives_meeting");
        QCOMPARE(now.noticeDays, 5);
        QCOMPARE(now.writtenDelegationArticle, u"海南省实施村民委员会组织法办法第十一条"_s);
        QCOMPARE(now.handBackArticle, u"海南省实施村民委员会组织法办法第十五条"_s);
        QCOMPARE(now.makeUp.size(), 4);
        QVERIFY(std::ranges::any_of(now.makeUp, [](const MakeUpRule &rule) {
            return rule.who == MakeUpRule::Who::WomenRepresentatives && rule.of == MakeUpRule::Of::Members
                   && rule.article == u"村民委员会组织法第二十九条"_s;
        }));
    }

    void theLandOfAGroupStaysItsMembers()
    {
        const QByteArray text = town("organic_law", {}, R"({"id": "group_land", "name": "组有土地", "article": "青石镇规定第一条",
            "decided_by": ["group_meeting"], "barred_from": ["representatives_meeting"], "barred_article": "青石镇规定第一条",
            "majority": "three_quarters_or_more", "majority_of": "all_members", "majority_article": "青石镇规定第二条"})");
        QCOMPARE(asNew(text), u"matters[0].majority_by"_s);
        QVERIFY(holdsFromTheBook(text));
        const Law law = m_place->law.law();
        const Matter *land = law.matter(u"group_land"_s);
        QVERIFY(land && land->majority);
        QCOMPARE(land->majority->share, Threshold::ThreeQuartersOrMore);
        QVERIFY(land->majority->by == VotesBy::CollectiveMembers);
        QVERIFY(mayGoBefore(*land, *law.card({u"household_assembly"_s})).error().is(MatterRefusal::ByMembersOnly));
    }

    /// A further sitting of a body that the law knows: whom it counts is the law's, also where the pack could not say it yet.
    void aSittingOfItsOwnCountsThePeopleOfTheLaw_data()
    {
        QTest::addColumn<QByteArray>("over");
        QTest::addColumn<QByteArray>("cards");
        QTest::addColumn<QString>("key");
        QTest::newRow("of the members")
            << QByteArray("collective_law")
            << card("members_evening", R"("body": "members_assembly", "attends": "collective_members", "quorum": "two_thirds_or_more",
                "majority": "two_thirds_or_more", "majority_of": "all_members", "notice_days": 12, "notice_least": 10, "per_year": 1,
                "needs_delegation": false, "needs_party_study": true, "party_study_article": "青石镇规定第五条",
                "presided_by": ["理事长"], "presided_article": "青石镇规定第六条")")
            << u"full_capacity"_s;
        QTest::newRow("of the Party")
            << QByteArray("party_rules")
            << card("party_evening", handsNothingOver + R"("body": "party_members_meeting", "attends": "voting_party_members",
                "quorum": "two_thirds_or_more", "majority": "more_than_half", "majority_of": "all_members", "notice_days": 0,
                "per_year": 4)")
            << u"party_vote"_s;
    }
    void aSittingOfItsOwnCountsThePeopleOfTheLaw()
    {
        QFETCH(QByteArray, over);
        QFETCH(QByteArray, cards);
        QFETCH(QString, key);
        const QByteArray text = town(over, cards);
        QCOMPARE(asNew(text), u"cards[0]."_s + key);
        QVERIFY(holdsFromTheBook(text));
        const bool isOfTheParty = key == u"party_vote"_s;
        const RuleCard now = cardNow(isOfTheParty ? "party_evening" : "members_evening");
        QVERIFY(now.fullCapacityArticle.isEmpty() == isOfTheParty);
        QVERIFY(now.partyVoteArticle.isEmpty() != isOfTheParty);
        Villager villager;
        (isOfTheParty ? villager.noPartyVote : villager.incapacity) = {.from = QDate(2026, 5, 1), .source = u"名册注明"_s, .until = {}, .untilSource = {}};
        QVERIFY(!hasVoice(now, villager, QDate(2026, 11, 22)));
    }

    void aSittingOfItsOwnThatAsksForLessSaysSo()
    {
        const QByteArray text = town("party_rules", "\n" + card("party_evening", handsNothingOver + R"("body": "party_members_meeting",
            "attends": "voting_party_members", "quorum": "one_third_or_more", "majority": "more_than_half",
            "majority_of": "all_members", "notice_days": 0, "per_year": 4)"));
        QVERIFY(!holdsFromTheBook(text));
        const auto why = m_place->law.whyLeftOff(m_pack);
        QVERIFY(why && why->is(RulePackFault::BelowTheLaw));
        QCOMPARE(why->names().value(0), u"cards[0].quorum"_s);
        QCOMPARE(why->article(), u"支部工作条例第十一条"_s);
        QVERIFY(why->figures().value(0) > 3);
        QVERIFY(!m_place->law.law().card({u"party_evening"_s}));
    }

    /// Silence is one thing, asking for less another.
    void whatAsksForLessIsLeftOff()
    {
        const QByteArray text = town("party_rules", card("party_members_meeting", handsNothingOver
            + R"("attends": "voting_party_members", "quorum": "one_third_or_more", "majority": "more_than_half",
                 "majority_of": "all_members", "notice_days": 0, "per_year": 4)"));
        QVERIFY(!holdsFromTheBook(text));
        QCOMPARE(m_place->law.packs()->size(), 1);
        QVERIFY(!m_place->law.isInUse(m_pack));
        QCOMPARE(cardNow("party_members_meeting").quorum, Threshold::HalfOrMore);
    }
};

YISHIBU_TEST(TestPacksOfBefore)
#include "tst_packs_of_before.moc"
