#include "app/meeting/roles.h"

#include "tests/app/meeting/hall_of_38.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using yishibu::test::HallOf38;

namespace {

const MeetingWarning *warned(const QList<MeetingWarning> &warnings, MeetingGap gap)
{
    const auto found = std::ranges::find(warnings, gap, &MeetingWarning::gap);
    return found == warnings.cend() ? nullptr : &*found;
}

ChairChange change(const AgendaItemId &item, const Appointee &chair)
{
    ChairChange change;
    change.item = item;
    change.chair = chair;
    change.reason = u"主持人承包了该路段"_s;
    return change;
}

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT

    HallOf38 m_hall;

private Q_SLOTS:
    void aPostIsKnownByItsEnd()
    {
        QVERIFY(holdsOneOf(u"村党支部书记、村民委员会主任"_s, {u"村委会主任"_s}));
        QVERIFY(holdsOneOf(u"村党支部书记兼村委会主任"_s, {u"村委会主任"_s}));
        QVERIFY(holdsOneOf(u"村党支部书记"_s, {u"书记"_s}));
        QVERIFY(!holdsOneOf(u"村党支部副书记"_s, {u"书记"_s}));
        QVERIFY(!holdsOneOf(u"村委会副主任"_s, {u"村委会主任"_s}));
        QVERIFY(holdsOneOf(u"村务监督委员会委员"_s, {u"监委会主任"_s, u"监委会委员"_s}));
        QVERIFY(!holdsOneOf(u"副理事长"_s, {u"理事长"_s}));
        QVERIFY(!holdsOneOf({}, {u"书记"_s}));
        // A deputy is no chair, wherever 副 stands in the post.
        QVERIFY(holdsOneOf(u"三组小组长"_s, {u"组长"_s}));
        QVERIFY(!holdsOneOf(u"三组副小组长"_s, {u"组长"_s}));
        QVERIFY(!holdsOneOf(u"副组长"_s, {u"组长"_s}));
        // 书记 is that of the Party organisation of the village, of nothing else.
        for (const QString &post : {u"党支部书记"_s, u"村支部书记"_s, u"党总支书记"_s, u"村党委书记"_s, u"村党支部委员会书记"_s, u"书记"_s})
            QVERIFY2(holdsOneOf(post, {u"书记"_s}), qPrintable(post));
        for (const QString &post : {u"团支部书记"_s, u"村团支部书记"_s, u"纪检书记"_s, u"驻村第一书记"_s, u"第一书记"_s})
            QVERIFY2(!holdsOneOf(post, {u"书记"_s}), qPrintable(post));
    }

    /// Who presides stands in the packs, each with an article or the custom it rests on.
    void everyBodyThatDecidesSaysWhoPresides()
    {
        const Law law = test::lawOf2025();
        int said = 0;
        for (const RuleCard &card : law.cards) {
            if (!card.decides)
                continue;
            QVERIFY2(!card.presiding.posts.isEmpty() && !card.presiding.article.isEmpty(), qPrintable(card.name));
            ++said;
        }
        QVERIFY(said >= 11);
        const Presiding members = law.card(MeetingKind{u"members_assembly"_s})->presiding;
        QVERIFY(members.posts.contains(u"理事长"_s));
        QCOMPARE(members.article, u"农村集体经济组织法第二十七条"_s);
        QCOMPARE(members.mark, RuleMark::Verified);
        QCOMPARE(law.card(MeetingKind{u"party_members_meeting"_s})->presiding.posts, QStringList{u"书记"_s});
        QCOMPARE(law.card(MeetingKind::representatives())->presiding.mark, RuleMark::Recalled);
        QCOMPARE(law.matter(u"appraisal"_s)->presidedArticle, u"村民委员会组织法第三十八条"_s);
    }

    void hainanSaysWhoPresidesAndWhenAnotherIsSet()
    {
        const Presiding presiding = lawOn(test::shippedPacks(), m_hall.day, u"469000000000"_s).card(MeetingKind::representatives())->presiding;
        QCOMPARE(presiding.posts, QStringList{u"村委会主任"_s});
        QCOMPARE(presiding.article, u"海南省实施村民委员会组织法办法第二十一条"_s);
        QCOMPARE(presiding.conflictArticle, presiding.article);
        QCOMPARE(presiding.mark, RuleMark::Verified);
        QVERIFY(test::lawOf2025().card(MeetingKind::representatives())->presiding.conflictArticle.isEmpty());
    }

    void anotherChairIsWarnedOfWithTheArticle()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        facts.chairPosts = u"村党支部书记、村委会主任"_s; // 一肩挑: one of the two is enough
        QVERIFY(!warned(warningsOf(facts), MeetingGap::ChairWithoutPost));
        facts.chairPosts = u"村委会副主任"_s;
        const auto warnings = warningsOf(facts);
        const MeetingWarning *warning = warned(warnings, MeetingGap::ChairWithoutPost);
        QVERIFY(warning);
        QCOMPARE(warning->names, QStringList{u"村委会主任"_s});
        QVERIFY(warning->source.contains(u"第三十条"_s));
        facts.meeting.chairTitle = u"村民委员会主任"_s; // what the form says counts too
        QVERIFY(!warned(warningsOf(facts), MeetingGap::ChairWithoutPost));
    }

    void partsThatWatchEachOtherAreTwoPeople()
    {
        const MeetingFacts ready = test::readyMeeting(m_hall);
        const auto warns = [&ready](MeetingGap gap, auto &&spoil) {
            MeetingFacts facts = ready;
            spoil(facts.meeting);
            return warned(warningsOf(facts), gap) != nullptr;
        };
        QVERIFY(warns(MeetingGap::ChairIsScrutineer, [](Meeting &m) { m.scrutineer = m.chair; }));
        QVERIFY(warns(MeetingGap::ChairIsTeller, [](Meeting &m) { m.teller = m.chair; }));
        QVERIFY(warns(MeetingGap::RecorderIsScrutineer, [](Meeting &m) { m.scrutineer = m.recorder; }));
        QVERIFY(warns(MeetingGap::ScrutineerIsTeller, [](Meeting &m) { m.teller = m.scrutineer; }));
        for (const MeetingGap gap : {MeetingGap::ChairIsScrutineer, MeetingGap::ChairIsTeller, MeetingGap::RecorderIsScrutineer})
            QVERIFY(!warns(gap, [](Meeting &) {}));
        // Nobody named is nobody in two parts.
        QVERIFY(!warns(MeetingGap::ScrutineerIsTeller, [](Meeting &m) { m.teller = m.scrutineer = {}; }));
    }

    void anAppraisalIsPresidedOverByThoseWhoWatch()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        facts.chairPosts = u"村委会主任"_s;
        facts.topics.first().matter = u"appraisal"_s;
        const auto warnings = warningsOf(facts);
        const MeetingWarning *warning = warned(warnings, MeetingGap::ChairOfAppraisal);
        QVERIFY(warning);
        QCOMPARE(warning->source, u"村民委员会组织法第三十八条"_s);
        ChairChange other = change(facts.items.first().id, m_hall.at(3));
        other.title = u"村务监督委员会主任"_s;
        facts.course.chairChanges = {other};
        QVERIFY(!warned(warningsOf(facts), MeetingGap::ChairOfAppraisal));
    }

    /// Before the vote, not after it: the chair's own household is among those the matter touches.
    void aChairWhoseHouseholdIsTouchedIsWarnedOf()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        const Law hainan = lawOn(test::shippedPacks(), m_hall.day, u"469000000000"_s);
        facts.card = *hainan.card(MeetingKind::representatives());
        const HouseholdId home = HouseholdId::fresh();
        facts.groundwork.households = {{.topic = facts.topics.first().id, .household = home}};
        QVERIFY(!warned(warningsOf(facts), MeetingGap::ChairIsConcerned));
        facts.chairHouseholds = {{m_hall.at(0), home}, {m_hall.at(1), HouseholdId::fresh()}};
        const auto warnings = groundworkWarnings(facts.items.first(), facts); // what the vote's page shows
        const MeetingWarning *warning = warned(warnings, MeetingGap::ChairIsConcerned);
        QVERIFY(warning);
        QCOMPARE(warning->figures, QList<qint64>{1});
        QCOMPARE(warning->source, u"海南省实施村民委员会组织法办法第二十一条"_s);
        QVERIFY(warned(warningsOf(facts), MeetingGap::ChairIsConcerned));
        facts.course.chairChanges = {change(facts.items.first().id, m_hall.at(1))}; // somebody else took the chair
        QVERIFY(!warned(warningsOf(facts), MeetingGap::ChairIsConcerned));
    }

    void theChairChangesForAnItemOrForTheRest()
    {
        MeetingFacts facts = test::readyMeeting(m_hall);
        for (int i = 2; i <= 3; ++i) {
            AgendaItem more = facts.items.first();
            more.id = AgendaItemId::fresh();
            more.ordinal = i;
            facts.items.append(more);
        }
        const auto chair = [&facts](int item) {
            return chairOf(facts.items[item].id, facts.meeting, facts.items, facts.course.chairChanges);
        };
        facts.course.chairChanges = {change(facts.items[1].id, m_hall.at(1))};
        QCOMPARE(chair(0), facts.meeting.chair);
        QCOMPARE(chair(1), Appointee(m_hall.at(1)));
        QCOMPARE(chair(2), facts.meeting.chair);
        facts.course.chairChanges.first().toTheEnd = true;
        QCOMPARE(chair(2), Appointee(m_hall.at(1)));
        ChairChange back = change(facts.items[2].id, facts.meeting.chair);
        facts.course.chairChanges.append(back);
        QCOMPARE(chair(2), facts.meeting.chair);
        facts.course.chairChanges.last().withdrawn = true;
        QCOMPARE(chair(2), Appointee(m_hall.at(1)));
    }

    void moreThanHalfMayAskForAnotherChair()
    {
        RuleCard card = test::readyMeeting(m_hall).card;
        card.presiding.conflictArticle = u"海南省实施村民委员会组织法办法第二十一条"_s;
        ChairChange asked = change(AgendaItemId::fresh(), m_hall.at(1));
        const Appointee now = m_hall.at(0);
        QVERIFY(mayChangeChair(asked, now, card, 45)); // by agreement, nobody was counted
        asked.present = 30;
        asked.objecting = 15;
        const Done half = mayChangeChair(asked, now, card, 45);
        QVERIFY(half.error().is(ChairRefusal::TooFewObject));
        QCOMPARE(half.error().figures(), (QList<qint64>{15, 23, 45})); // of all members, whoever is there
        QCOMPARE(half.error().article(), card.presiding.conflictArticle);
        asked.objecting = 16;
        QVERIFY(mayChangeChair(asked, now, card, 45).error().is(ChairRefusal::TooFewObject));
        RuleCard silent = card;
        silent.presiding.conflictArticle.clear();
        QVERIFY(mayChangeChair(asked, now, silent, 45)); // where no law speaks of it, of those present
        asked.objecting = 15;
        QCOMPARE(mayChangeChair(asked, now, silent, 45).error().figures(), (QList<qint64>{15, 16, 30}));
        asked.objecting = 23;
        QVERIFY(mayChangeChair(asked, now, card, 45));
        asked.objecting = 31;
        QVERIFY(mayChangeChair(asked, now, card, 45).error().is(ChairRefusal::Impossible));
        asked.objecting = 0;
        asked.reason = u"  "_s;
        QVERIFY(mayChangeChair(asked, now, card, 45).error().is(ChairRefusal::NoReason));
        QVERIFY(mayChangeChair(change(asked.item, now), now, card, 45).error().is(ChairRefusal::SameChair));
        QVERIFY(mayChangeChair(change(asked.item, {}), now, card, 45).error().is(ChairRefusal::NobodyNamed));
    }

    void nobodyIsLeftOutWhereNoLawSaysSo()
    {
        RuleCard card = test::readyMeeting(m_hall).card;
        BaseExclusion out;
        out.villager = m_hall.at(37);
        out.reason = u"外出失去联系"_s;
        const Done refused = mayLeaveOut(out, card, true, false, {});
        QVERIFY(refused.error().is(ExclusionRefusal::NotAllowed));
        QCOMPARE(refused.error().article(), u"村民委员会组织法第二十九条"_s);
        for (const RuleCard &shipped : test::lawOf2025().cards)
            QVERIFY2(shipped.baseExclusionsArticle.isEmpty(), qPrintable(shipped.name));
        card.baseExclusionsArticle = u"重庆市实施村民委员会组织法办法第七条"_s;
        QVERIFY(mayLeaveOut(out, card, true, false, {}));
        QVERIFY(mayLeaveOut(out, card, false, false, {}).error().is(ExclusionRefusal::NotAMember));
        QVERIFY(mayLeaveOut(out, card, true, true, {}).error().is(ExclusionRefusal::AlreadyHere));
        BaseExclusion again = out;
        again.id = BaseExclusionId::fresh();
        QVERIFY(mayLeaveOut(again, card, true, false, {out}).error().is(ExclusionRefusal::AlreadyOut));
        out.reason = u" "_s;
        QVERIFY(mayLeaveOut(out, card, true, false, {}).error().is(ExclusionRefusal::NoReason));
        MeetingFacts facts = test::readyMeeting(m_hall);
        facts.course.exclusions = {out};
        QVERIFY(warned(warningsOf(facts), MeetingGap::NotAnnounced));
    }
};

YISHIBU_TEST(TestRoles)
#include "tst_roles.moc"
