#include "app/attendance/quorum.h"
#include "app/voting/decision.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

enum Standing { Refused, Delegated, Own };

constexpr int base = 300;
constexpr int present = 240;
constexpr int halfOfPresent = 121;   // more than half of those present
constexpr int twoThirdsOfAll = 200;  // two thirds or more of all members
constexpr int threeQuartersOfAll = 225;

} // namespace

/// law-and-paper.md A3, a line for each row that the packs carry: on a day, a matter before a meeting, whether it belongs there,
/// how many votes pass it of 300 with 240 there, and the article that says so or that refuses it.
class TestRoutingTable : public QObject
{
    Q_OBJECT

    static QString vcl(const char *article) { return u"村民委员会组织法"_s + QString::fromUtf8(article); }
    static QString rceo(const char *article) { return u"农村集体经济组织法"_s + QString::fromUtf8(article); }
    static QString lcl(const char *article) { return u"农村土地承包法"_s + QString::fromUtf8(article); }

    struct Row
    {
        QDate day;
        QString matter;
        QString meeting;
        Standing standing;
        int inFavour;
        QString article;
    };
    /// Adds rows of whatever day it then is.
    static auto into(QList<Row> &rows, const QDate &day)
    {
        return [&rows, &day](const char *matter, const char *meeting, Standing standing, int inFavour, const QString &article) {
            rows.append({day, QString::fromLatin1(matter), QString::fromLatin1(meeting), standing, inFavour, article});
        };
    }
    static QList<Row> rowsOf2025();
    static QList<Row> rowsOf2018();

    QMap<QDate, Law> m_laws; ///< read once for all rows of a day

private Q_SLOTS:
    void eachRow_data();
    void eachRow();
    void whatTheTownshipHasToKnowIsSaid_data();
    void whatTheTownshipHasToKnowIsSaid();
    void whatAGroupOwnsIsSaidApartFromTheVillages();
    void withoutAnOrganisationOfItsOwnTheMembersStillDecide();
    void noMatterIsLeftOut();
};

namespace {

const char *const assembly = "villagers_assembly";
const char *const households = "villagers_assembly_households";
const char *const representatives = "representatives_meeting";
const char *const members = "members_assembly";
const char *const delegates = "delegates_assembly";
const char *const group = "group_meeting";

} // namespace

void TestRoutingTable::eachRow_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("matter");
    QTest::addColumn<QString>("meeting");
    QTest::addColumn<int>("standing");
    QTest::addColumn<int>("inFavour");
    QTest::addColumn<QString>("article");
    for (const Row &row : rowsOf2025() + rowsOf2018()) {
        QTest::addRow("%s: %s before %s", qPrintable(row.day.toString(Qt::ISODate)), qPrintable(row.matter), qPrintable(row.meeting))
            << row.day << row.matter << row.meeting << int(row.standing) << row.inFavour << row.article;
    }
}

QList<TestRoutingTable::Row> TestRoutingTable::rowsOf2025()
{
    QList<Row> rows;
    QDate day;
    const auto row = into(rows, day);
    // VCL25 art. 28 (1)-(6): 村民会议, or 村民代表会议 once it was handed over.
    day = QDate(2026, 1, 1);
    for (const char *matter : {"rural_construction", "work_allowance", "collective_proceeds", "public_welfare", "assistance",
                               "other_matters"}) {
        row(matter, assembly, Own, halfOfPresent, vcl("第二十六条"));
        row(matter, households, Own, halfOfPresent, vcl("第二十六条"));
        row(matter, representatives, Delegated, halfOfPresent, vcl("第三十条"));
        row(matter, members, Refused, 0, {});
    }
    row("fund_labour_raising", assembly, Own, halfOfPresent, vcl("第二十六条"));
    row("fund_labour_raising", households, Own, halfOfPresent, vcl("第二十六条"));
    row("fund_labour_raising", representatives, Delegated, halfOfPresent, u"国办发〔2007〕4号"_s); // of the households stood for
    row("annual_review", assembly, Own, halfOfPresent, vcl("第二十六条"));
    row("annual_review", representatives, Delegated, halfOfPresent, vcl("第三十条"));
    // 村民会议 only: nobody may hand it over.
    row("village_rules", assembly, Own, halfOfPresent, vcl("第二十六条"));
    row("village_rules", representatives, Refused, 0, vcl("第三十一条"));
    row("overrule_representatives", assembly, Own, halfOfPresent, vcl("第二十六条"));
    row("overrule_representatives", representatives, Refused, 0, vcl("第二十七条"));
    row("village_boundaries", assembly, Own, halfOfPresent, vcl("第二十六条"));
    row("village_boundaries", representatives, Refused, 0, vcl("第三条"));
    // Either meeting, in its own right.
    for (const char *matter : {"supervision_election", "appraisal", "resignation"}) {
        row(matter, assembly, Own, halfOfPresent, vcl("第二十六条"));
        row(matter, representatives, Own, halfOfPresent, vcl("第三十条"));
    }
    // RCEO 26, 27: 成员大会 by two thirds of all; RCEO 28: five items never before 成员代表大会.
    for (const char *matter : {"collective_charter", "collective_membership", "collective_land_plan", "land_compensation",
                               "collective_merger"}) {
        row(matter, members, Own, twoThirdsOfAll, rceo("第二十七条"));
        row(matter, delegates, Refused, 0, rceo("第二十八条"));
        row(matter, assembly, Refused, 0, {});
        row(matter, representatives, Refused, 0, {});
    }
    for (const char *matter : {"collective_investment", "collective_proceeds_distribution"}) {
        row(matter, members, Own, twoThirdsOfAll, rceo("第二十七条"));
        row(matter, delegates, Own, twoThirdsOfAll, rceo("第二十八条"));
        row(matter, representatives, Refused, 0, {});
    }
    for (const QDate later : {QDate(2025, 5, 1), QDate(2026, 1, 1)}) {
        day = later;
        // How collective construction land is used stays with the collective's own bodies (RCEO 26 to 28).
        row("collective_construction_land", members, Own, twoThirdsOfAll, rceo("第二十七条"));
        row("collective_construction_land", delegates, Own, twoThirdsOfAll, rceo("第二十八条"));
        row("collective_construction_land", representatives, Refused, 0, rceo("第二十六条"));
        row("collective_construction_land", assembly, Refused, 0, rceo("第二十六条"));
        // LAM 63, selling and leasing alone: two thirds of the members, or of the representatives of either kind.
        for (const char *body : {members, delegates, representatives})
            row("construction_land_transfer", body, Own, twoThirdsOfAll, u"土地管理法第六十三条"_s);
        row("construction_land_transfer", assembly, Refused, 0, u"土地管理法第六十三条"_s);
    }
    row("non_member_rights", members, Own, threeQuartersOfAll, rceo("第十五条"));
    row("non_member_rights", delegates, Refused, 0, {});
    // Group land is the group's own and never goes to 村民代表会议 (VCL25 32, RCEO 64).
    row("group_land", group, Own, twoThirdsOfAll, rceo("第六十四条"));
    row("group_land", "household_assembly", Refused, 0, rceo("第六十四条")); // its members, not its households
    row("group_land", representatives, Refused, 0, rceo("第六十四条"));
    row("group_land", members, Refused, 0, {});
    row("group_welfare", group, Own, halfOfPresent, vcl("第三十二条"));
    row("group_welfare", "household_assembly", Own, halfOfPresent, vcl("第三十二条"));
    row("group_welfare", representatives, Refused, 0, {});
    // And what is the village's is not the group's: the refusal names the group's own matter beside it.
    for (const char *matter : {"collective_land_plan", "collective_construction_land", "construction_land_transfer", "land_compensation",
                               "collective_investment", "collective_proceeds_distribution", "land_readjustment", "contracting_to_outsiders"})
        row(matter, group, Refused, 0, rceo("第六十四条"));
    row("public_welfare", group, Refused, 0, vcl("第三十二条"));
    // LCL 28, 52: two thirds of the members or of the representatives.
    row("land_readjustment", members, Own, twoThirdsOfAll, lcl("第二十八条"));
    row("land_readjustment", representatives, Own, twoThirdsOfAll, lcl("第二十八条"));
    row("contracting_to_outsiders", members, Own, twoThirdsOfAll, lcl("第五十二条"));
    row("contracting_to_outsiders", representatives, Own, twoThirdsOfAll, lcl("第五十二条"));
    // A consultation decides nothing; a party meeting decides no village matter.
    row("public_welfare", "courtyard_meeting", Refused, 0, vcl("第三十三条"));
    row("public_welfare", "party_members_meeting", Refused, 0, vcl("第二十八条第一款第（四）项"));
    // What bodies that prepare and watch settle of their own.
    row("party_review", "party_members_meeting", Own, 151, u"支部工作条例第十一条"_s);
    row("party_review", assembly, Refused, 0, u"支部工作条例第十一条"_s);
    row("committee_business", "two_committees_meeting", Own, halfOfPresent, u"四议两公开工作法，人数由各地规定"_s);
    row("committee_business", "committee_meeting", Own, 151,
        u"国家法律未规定，按《海南省实施村民委员会组织法办法》第六条和四川省实施办法第十条取全体成员的过半数"_s);
    row("committee_business", representatives, Refused, 0, vcl("第三十四条"));
    row("supervision_opinion", "supervision_committee_meeting", Own, halfOfPresent, u"国家法律未规定人数，按民主议事惯例取过半数"_s);
    row("council_business", "council_meeting", Own, 151, rceo("第三十一条"));

    return rows;
}

/// The law of 2018, alone and beside the collective law.
QList<TestRoutingTable::Row> TestRoutingTable::rowsOf2018()
{
    QList<Row> rows;
    QDate day;
    const auto row = into(rows, day);
    // What stays the same under it until its last day.
    for (const QDate same : {QDate(2025, 4, 30), QDate(2025, 5, 1), QDate(2025, 12, 31)}) {
        day = same;
        row("fund_labour_raising", assembly, Own, halfOfPresent, vcl("第二十二条"));
        row("fund_labour_raising", representatives, Delegated, halfOfPresent, u"国办发〔2007〕4号"_s); // of the households stood for
        row("annual_review", assembly, Own, halfOfPresent, vcl("第二十二条"));
        row("annual_review", representatives, Delegated, halfOfPresent, vcl("第二十六条"));
        row("overrule_representatives", assembly, Own, halfOfPresent, vcl("第二十二条"));
        row("overrule_representatives", representatives, Refused, 0, vcl("第二十三条"));
        row("village_rules", assembly, Own, halfOfPresent, vcl("第二十二条"));
        row("village_boundaries", assembly, Own, halfOfPresent, vcl("第二十二条"));
        row("village_boundaries", representatives, Refused, 0, vcl("第三条"));
        for (const char *matter : {"supervision_election", "appraisal"}) {
            row(matter, assembly, Own, halfOfPresent, vcl("第二十二条"));
            row(matter, representatives, Own, halfOfPresent, vcl("第二十六条"));
        }
        row("group_welfare", group, Own, halfOfPresent, vcl("第二十八条"));
        row("group_welfare", representatives, Refused, 0, {});
        row("land_readjustment", representatives, Own, twoThirdsOfAll, lcl("第二十八条"));
        row("contracting_to_outsiders", representatives, Own, twoThirdsOfAll, lcl("第五十二条"));
        row("committee_business", "two_committees_meeting", Own, halfOfPresent, u"四议两公开工作法，人数由各地规定"_s);
        row("supervision_opinion", "supervision_committee_meeting", Own, halfOfPresent, u"国家法律未规定人数，按民主议事惯例取过半数"_s);
        row("party_review", "party_members_meeting", Own, 151, u"支部工作条例第十一条"_s);
    }
    // Old art. 24, all nine, while nothing goes before it.
    day = QDate(2025, 4, 30);
    row("land_readjustment", assembly, Own, twoThirdsOfAll, lcl("第二十八条"));
    for (const char *matter : {"work_allowance", "collective_proceeds", "public_welfare", "collective_investment", "homestead",
                               "land_compensation", "collective_disposal", "other_matters"}) {
        row(matter, assembly, Own, halfOfPresent, vcl("第二十二条"));
        row(matter, representatives, Delegated, halfOfPresent, vcl("第二十六条"));
    }
    row("collective_land_plan", assembly, Own, twoThirdsOfAll, lcl("第十九条"));
    row("collective_land_plan", representatives, Delegated, twoThirdsOfAll, lcl("第十九条"));
    row("contracting_to_outsiders", assembly, Own, twoThirdsOfAll, lcl("第五十二条"));
    row("collective_construction_land", assembly, Own, twoThirdsOfAll, u"土地管理法第六十三条"_s); // LAM 63
    row("collective_construction_land", representatives, Own, twoThirdsOfAll, u"土地管理法第六十三条"_s);
    row("collective_construction_land", group, Refused, 0, vcl("第二十八条"));
    row("village_rules", representatives, Refused, 0, vcl("第二十七条"));
    row("group_land", group, Own, halfOfPresent, vcl("第二十八条"));
    row("group_land", "household_assembly", Own, halfOfPresent, vcl("第二十八条"));
    row("group_land", representatives, Refused, 0, vcl("第二十八条"));
    for (const char *matter : {"collective_land_plan", "collective_investment", "homestead", "land_compensation",
                               "collective_disposal", "land_readjustment", "contracting_to_outsiders"})
        row(matter, group, Refused, 0, vcl("第二十八条"));
    // From 2025-05-01 other law goes first: RCEO has items 2 and 4 to 8.
    for (const QDate later : {QDate(2025, 5, 1), QDate(2025, 12, 31)}) {
        day = later;
        for (const char *matter : {"work_allowance", "public_welfare", "other_matters"}) {
            row(matter, assembly, Own, halfOfPresent, vcl("第二十二条"));
            row(matter, representatives, Delegated, halfOfPresent, vcl("第二十六条"));
        }
        for (const char *matter : {"collective_proceeds", "collective_land_plan", "collective_investment", "homestead",
                                   "land_compensation", "collective_disposal"}) {
            row(matter, assembly, Refused, 0, {});
            row(matter, representatives, Refused, 0, {});
            row(matter, members, Own, twoThirdsOfAll, rceo("第二十七条"));
        }
        row("homestead", delegates, Refused, 0, rceo("第二十八条"));
        row("group_land", group, Own, twoThirdsOfAll, rceo("第六十四条"));
        row("group_land", "household_assembly", Refused, 0, rceo("第六十四条"));
        row("group_land", representatives, Refused, 0, rceo("第六十四条"));
        row("collective_disposal", delegates, Own, twoThirdsOfAll, rceo("第二十八条"));
        for (const char *matter : {"collective_charter", "collective_membership", "collective_merger"}) {
            row(matter, members, Own, twoThirdsOfAll, rceo("第二十七条"));
            row(matter, delegates, Refused, 0, rceo("第二十八条"));
        }
        row("collective_proceeds_distribution", delegates, Own, twoThirdsOfAll, rceo("第二十八条"));
        row("non_member_rights", members, Own, threeQuartersOfAll, rceo("第十五条"));
        row("land_readjustment", members, Own, twoThirdsOfAll, lcl("第二十八条"));
        row("contracting_to_outsiders", members, Own, twoThirdsOfAll, lcl("第五十二条"));
        row("council_business", "council_meeting", Own, 151, rceo("第三十一条"));
    }
    // On New Year's Eve art. 24 (2) is the members', on New Year's Day art. 28 (3) 村民会议's again.
    day = QDate(2025, 12, 31);
    row("collective_proceeds", members, Own, twoThirdsOfAll, rceo("第二十七条"));
    return rows;
}

void TestRoutingTable::eachRow()
{
    QFETCH(QDate, day);
    QFETCH(QString, matter);
    QFETCH(QString, meeting);
    QFETCH(int, standing);
    QFETCH(int, inFavour);
    QFETCH(QString, article);
    if (!m_laws.contains(day))
        m_laws.insert(day, shippedLawOn(day));
    const Law law = m_laws.value(day);
    const Matter *found = law.matter(matter);
    const RuleCard *card = law.card({meeting});
    QVERIFY2(found && card, "the law of that day knows them");
    const Done may = mayGoBefore(*found, *card);
    QCOMPARE(bool(may), standing != Refused);
    if (!may) {
        QCOMPARE(may.error().article(), article.isEmpty() ? found->article : article);
        return;
    }
    QCOMPARE(needsDelegation(*found, *card), standing == Delegated);
    const RuleCard counted = cardFor(found, *card);
    const VoteSnapshot snapshot = snapshotOf(Quorum::of(counted, base, present));
    QCOMPARE(requiredInFavour(counted, snapshot), inFavour);
    const auto passed = decide(counted, snapshot, {.inFavour = inFavour});
    const auto failed = decide(counted, snapshot, {.inFavour = inFavour - 1, .against = 1});
    QVERIFY(passed && passed->passed && failed && !failed->passed);
    QCOMPARE(passed->article, article);
}

void TestRoutingTable::whatTheTownshipHasToKnowIsSaid_data()
{
    QTest::addColumn<QString>("matter");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *matter, const QString &words) { QTest::newRow(matter) << QString::fromLatin1(matter) << words; };
    row("collective_land_plan", u"农村土地承包法第十九条"_s); // LCL 19(3) against RCEO 28: the stricter, to be confirmed
    row("collective_land_plan", u"待镇里确认"_s);
    row("collective_construction_land", u"土地管理法第六十三条"_s);
    row("construction_land_transfer", u"只限出让、出租"_s);
    row("group_land", u"待镇里确认"_s);
    row("land_readjustment", u"报乡镇人民政府和县级农业农村部门批准"_s);
    row("contracting_to_outsiders", u"报乡镇人民政府批准"_s);
    row("village_rules", u"备案"_s);
    row("village_boundaries", u"县级人民政府批准"_s);
    row("appraisal", u"村务监督机构主持"_s);
}

void TestRoutingTable::whatTheTownshipHasToKnowIsSaid()
{
    QFETCH(QString, matter);
    QFETCH(QString, words);
    const Law law = lawOf2025();
    QVERIFY(law.matter(matter));
    QVERIFY2(law.matter(matter)->advice.contains(words), qPrintable(law.matter(matter)->advice));
}

/// Organic Law 2025 art. 32: the group decides what is the group's. Each matter that may touch it names the group's own one.
void TestRoutingTable::whatAGroupOwnsIsSaidApartFromTheVillages()
{
    for (const QDate day : {QDate(2024, 6, 1), QDate(2025, 6, 1), QDate(2026, 11, 22)}) {
        const Law law = shippedLawOn(day);
        const RuleCard *ofGroups = law.card({u"group_meeting"_s});
        int named = 0;
        for (const Matter &matter : law.matters) {
            if (matter.groupMatter.isEmpty())
                continue;
            ++named;
            const Matter *ofGroup = law.matter(matter.groupMatter);
            QVERIFY2(ofGroup, qPrintable(matter.id));
            QCOMPARE(matter.groupName, ofGroup->name);
            QVERIFY(mayGoBefore(*ofGroup, *ofGroups));
            const Done refused = mayGoBefore(matter, *ofGroups);
            QVERIFY(!refused && refused.error().is(MatterRefusal::OfTheVillage));
            QCOMPARE(refused.error().names().last(), ofGroup->name);
            QCOMPARE(refused.error().article(), matter.groupArticle);
        }
        QVERIFY(named >= 7);
    }
}

/// RCEO 64: the committee does the work, and who decides stays the same: two thirds of all members.
void TestRoutingTable::withoutAnOrganisationOfItsOwnTheMembersStillDecide()
{
    const Law law = lawOf2025();
    const RuleCard *ofMembers = law.card({u"members_assembly"_s});
    QVERIFY(ofMembers->standIn.words.contains(u"村民委员会"_s));
    QCOMPARE(ofMembers->standIn.article, rceo("第六十四条"));
    QCOMPARE(ofMembers->standIn.posts, QStringList{u"村委会主任"_s});
    QCOMPARE(ofMembers->majority, Threshold::TwoThirdsOrMore);
    QCOMPARE(ofMembers->majorityOf, Denominator::AllMembers);
    for (const char *matter : {"collective_charter", "collective_land_plan", "land_compensation", "collective_investment"})
        QVERIFY2(law.matter(QString::fromLatin1(matter))->standIn.contains(rceo("第六十四条")), matter);
    QVERIFY(law.matter(u"rural_construction"_s)->standIn.isEmpty());
    // Nothing of it comes to the representatives by that.
    QVERIFY(!mayGoBefore(*law.matter(u"collective_investment"_s), *law.card(MeetingKind::representatives())));
}

/// Whoever adds a matter to a pack adds its line above, for each law that has it.
void TestRoutingTable::noMatterIsLeftOut()
{
    const QList<QDate> firsts{QDate(2018, 12, 29), QDate(2025, 5, 1), QDate(2026, 1, 1)}; // of each law, and the next one's
    const auto spanOf = [&firsts](QDate day) { return std::ranges::count_if(firsts, [day](QDate first) { return first <= day; }); };
    QSet<std::pair<qsizetype, QString>> told;
    for (const Row &row : rowsOf2025() + rowsOf2018())
        told.insert({spanOf(row.day), row.matter});
    QStringList untold;
    for (const QDate first : firsts) {
        const Law law = shippedLawOn(first);
        for (const Matter &matter : law.matters) {
            if (!told.contains({spanOf(first), matter.id}))
                untold.append(first.toString(Qt::ISODate) + u' ' + matter.id);
        }
    }
    QCOMPARE(untold.join(u", "_s), QString());
}

YISHIBU_TEST(TestRoutingTable)
#include "tst_routing_table.moc"
