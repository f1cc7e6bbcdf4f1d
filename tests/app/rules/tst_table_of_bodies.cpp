#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

QString shareOf(Threshold threshold)
{
    switch (threshold) {
    case Threshold::MoreThanHalf: return u">1/2"_s;
    case Threshold::HalfOrMore: return u">=1/2"_s;
    case Threshold::TwoThirdsOrMore: return u">=2/3"_s;
    case Threshold::NoneAsked: return u"-"_s;
    default: return u"another"_s;
    }
}

QString whoCounts(const RuleCard &card)
{
    switch (card.attends) {
    case Attends::Seats: return card.seats.join(u'+');
    case Attends::Adults: return u"adults"_s;
    case Attends::Households: return u"households"_s;
    case Attends::GroupAdults: return u"adults of a group"_s;
    case Attends::GroupHouseholds: return u"households of a group"_s;
    case Attends::VotingPartyMembers: return u"voting party members"_s;
    case Attends::Women: return u"women"_s;
    case Attends::CollectiveMembers: return u"members of the collective"_s;
    }
    return {};
}

/// A card as a row of the table: who counts | quorum | majority | notice (floor) | a year | hangs | proxy | mark.
QString rowOf(const RuleCard &card)
{
    const QString majority = card.decides ? shareOf(card.majority) + (card.majorityOf == Denominator::Present ? u" of present"_s : u" of all"_s)
                                          : u"-"_s;
    return QStringList{whoCounts(card), shareOf(card.quorum), majority,
                       u"%1 (%2)"_s.arg(card.noticeDays).arg(card.noticeLeast), QString::number(card.perYear),
                       QString::number(card.postingDays), card.proxy == ProxyRule::None ? u"none"_s : u"same household, written"_s,
                       card.mark == RuleMark::Verified ? u"verified"_s : u"recalled"_s}
        .join(u" | "_s);
}

struct Body
{
    const char *kind;
    QString row;
    QString quorumArticle;
    QString membersArticle;
};

/// The table of bodies for the law of one span, as law-and-paper.md A1 has it: rows typed from there, not from the packs.
struct Span
{
    const char *name;
    QDate day;
    QString division;
    QList<Body> bodies;
};

const QString here = u"990101001001"_s;
const QString noLawSays = u"国家法律未规定，按海南、四川的办法取过半数"_s;
const QString fourTwo = u"四议两公开工作法，人数由各地规定"_s;
const QString byHabit = u"国家法律未规定人数，按民主议事惯例取过半数"_s;

QString lawArticle(const QString &number)
{
    return u"村民委员会组织法第%1条"_s.arg(number);
}

/// Bodies of 村民委员会组织法, whose articles moved on 2026-01-01; 村民会议 once a year and fifteen days are new then.
QList<Body> villageBodies(const QStringList &articles, int perYear, int hangs)
{
    const QString a = QString::number(hangs);
    const auto with = [&](const char *text, const QString &year) { return QString::fromLatin1(text).arg(year, a); };
    const QString year = QString::number(perYear);
    return {
        {"villagers_assembly",
         with("adults | >1/2 | >1/2 of present | 10 (10) | %1 | %2 | none | verified", year),
         lawArticle(articles.at(0)), lawArticle(articles.at(1))},
        {"villagers_assembly_households",
         with("households | >=2/3 | >1/2 of present | 10 (10) | %1 | %2 | none | verified", year),
         lawArticle(articles.at(0)), lawArticle(articles.at(1))},
        {"representatives_meeting",
         with("representatives+villagers_committee | >=2/3 | >1/2 of present | 3 (0) | %1 | %2 | none | verified", u"4"_s),
         lawArticle(articles.at(2)), lawArticle(articles.at(3))},
        {"group_meeting",
         with("adults of a group | >=2/3 | >1/2 of present | 3 (0) | %1 | %2 | none | verified", u"0"_s),
         lawArticle(articles.at(4)), lawArticle(articles.at(4))},
        {"household_assembly",
         with("households of a group | >=2/3 | >1/2 of present | 3 (0) | %1 | %2 | none | verified", u"0"_s),
         lawArticle(articles.at(4)), lawArticle(articles.at(4))},
        {"committee_meeting",
         with("villagers_committee | >1/2 | >1/2 of all | 0 (0) | %1 | %2 | none | verified", u"0"_s),
         noLawSays, lawArticle(u"六"_s)},
        {"two_committees_meeting",
         with("party_branch+villagers_committee | >1/2 | >1/2 of present | 0 (0) | %1 | %2 | none | recalled", u"0"_s),
         fourTwo, lawArticle(u"四"_s)},
        {"supervision_committee_meeting",
         with("supervision_committee | >1/2 | >1/2 of present | 0 (0) | %1 | %2 | none | recalled", u"0"_s), byHabit,
         lawArticle(articles.at(5))},
    };
}

QList<Body> partyBodies()
{
    const QString rules = u"支部工作条例第十一条"_s;
    return {
        {"party_members_meeting",
         u"voting party members | >=1/2 | >1/2 of all | 0 (0) | 4 | 15 | none | verified"_s, rules, rules},
        {"party_branch_meeting",
         u"party_branch | >1/2 | >1/2 of present | 0 (0) | 0 | 15 | none | recalled"_s, fourTwo, rules},
    };
}

QList<Body> collectiveBodies()
{
    const QString law = u"农村集体经济组织法第%1条"_s;
    return {
        {"members_assembly",
         u"members of the collective | >=2/3 | >=2/3 of all | 10 (10) | 1 | 15 | same household, written | verified"_s,
         law.arg(u"二十七"_s), law.arg(u"二十七"_s)},
        {"delegates_assembly",
         u"collective_delegates | >=2/3 | >=2/3 of all | 10 (0) | 1 | 15 | none | recalled"_s,
         law.arg(u"二十八"_s) + u"，到会人数由章程规定"_s, law.arg(u"二十八"_s)},
        {"council_meeting",
         u"collective_council | >=2/3 | >1/2 of all | 0 (0) | 0 | 15 | none | verified"_s,
         law.arg(u"三十一"_s), law.arg(u"三十一"_s)},
    };
}

QList<Body> consultationsBy(const QString &article, int hangs, const QString &mark)
{
    QList<Body> list;
    for (const char *kind : {"community_meeting", "courtyard_meeting", "field_meeting", "heart_to_heart_meeting", "hearing", "womens_council"}) {
        const QString who = kind == std::string_view("womens_council") ? u"women"_s : u"adults"_s;
        list.append({kind, u"%1 | - | - | 0 (0) | 0 | %2 | none | %3"_s.arg(who).arg(hangs).arg(mark), article, article});
    }
    return list;
}

QList<Body> consultations()
{
    return consultationsBy(lawArticle(u"三十三"_s), 15, u"verified"_s);
}

/// The law of 2018 did not speak of 协商: it was custom.
QList<Body> consultationsByCustom()
{
    return consultationsBy(u"民主议事惯例，2018年的村民委员会组织法未规定协商"_s, 10, u"recalled"_s);
}

QList<Span> spans()
{
    const QStringList before{u"二十二"_s, u"二十一"_s, u"二十六"_s, u"二十五"_s, u"二十八"_s, u"三十二"_s};
    const QStringList since{u"二十六"_s, u"二十五"_s, u"三十"_s, u"二十九"_s, u"三十二"_s, u"三十七"_s};
    QList<Body> hainan = villageBodies(since, 1, 15);
    for (Body &body : hainan) {
        if (body.kind == std::string_view("committee_meeting"))
            body.quorumArticle = u"海南省实施村民委员会组织法办法第六条"_s;
    }
    return {
        {"2018", {2024, 6, 1}, here, villageBodies(before, 0, 10) + partyBodies() + consultationsByCustom()},
        {"2018 beside the collective law", {2025, 12, 31}, here, 
         villageBodies(before, 0, 10) + partyBodies() + collectiveBodies() + consultationsByCustom()},
        {"2025", {2026, 1, 1}, here, villageBodies(since, 1, 15) + partyBodies() + collectiveBodies() + consultations()},
        {"2025 in 海南", {2026, 11, 22}, u"469999001001"_s, hainan + partyBodies() + collectiveBodies() + consultations()},
    };
}

} // namespace

/// Every body the shipped packs carry, cell by cell, under each law a meeting may be held by.
class TestTableOfBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBodyIsAsTheTableHasIt_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("division");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("quorumArticle");
        QTest::addColumn<QString>("membersArticle");
        for (const Span &span : spans()) {
            for (const Body &body : span.bodies)
                QTest::addRow("%s: %s", span.name, body.kind) << span.day << span.division << QString::fromLatin1(body.kind) << body.row
                                                              << body.quorumArticle << body.membersArticle;
        }
    }

    void eachBodyIsAsTheTableHasIt()
    {
        QFETCH(QDate, day);
        QFETCH(QString, division);
        QFETCH(QString, kind);
        const Law law = lawOn(shippedPacks(), day, division);
        const RuleCard *card = law.card({kind});
        QVERIFY(card);
        QTEST(rowOf(*card), "row");
        QTEST(card->quorumArticle, "quorumArticle");
        QTEST(card->compositionArticle, "membersArticle");
        QVERIFY(!card->postingArticle.isEmpty());
        QVERIFY(!card->noticeSource.isEmpty());
    }

    void noBodyIsLeftOut()
    {
        for (const Span &span : spans()) {
            QStringList carried, asked;
            for (const RuleCard &card : lawOn(shippedPacks(), span.day, span.division).cards)
                carried.append(card.kind.word);
            for (const Body &body : span.bodies)
                asked.append(QString::fromLatin1(body.kind));
            carried.sort();
            asked.sort();
            QCOMPARE(carried, asked);
        }
    }

    void onlyRepresentativesNeedADelegation()
    {
        for (const Span &span : spans()) {
            for (const RuleCard &card : lawOn(shippedPacks(), span.day, span.division).cards) {
                QCOMPARE(card.needsDelegation, card.kind == MeetingKind::representatives());
                QCOMPARE(card.delegationArticle.isEmpty(), !card.needsDelegation);
            }
        }
    }

    void thePartyStudiesFirstSinceTheLawsThatSaySo()
    {
        const auto studied = [](QDate day) {
            QStringList kinds;
            for (const RuleCard &card : shippedLawOn(day).cards) {
                if (card.needsPartyStudy)
                    kinds.append(card.kind.word);
            }
            kinds.sort();
            return kinds;
        };
        QCOMPARE(studied({2025, 4, 30}), QStringList());
        QCOMPARE(studied({2025, 12, 31}), (QStringList{u"delegates_assembly"_s, u"members_assembly"_s}));
        QCOMPARE(studied({2026, 1, 1}), (QStringList{u"delegates_assembly"_s, u"members_assembly"_s, u"representatives_meeting"_s,
                                                     u"villagers_assembly"_s, u"villagers_assembly_households"_s}));
    }
};

YISHIBU_TEST(TestTableOfBodies)
#include "tst_table_of_bodies.moc"
