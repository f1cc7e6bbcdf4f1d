#include "app/rules/rule_pack.h"

#include "tests/app/meeting/hall_of_38.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

QByteArray law2025()
{
    return test::bytesOf(u"resources/rules/organic-law-2025.json"_s);
}

/// What reading says once one piece of the law's text is replaced.
std::optional<Reason> reasonAfter(const QByteArray &piece, const QByteArray &other)
{
    QByteArray json = law2025();
    if (!json.contains(piece))
        return std::nullopt;
    json.replace(json.indexOf(piece), piece.size(), other);
    const auto pack = readRulePack(json);
    return pack ? std::nullopt : std::optional(pack.error());
}

} // namespace

class TestRulePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lawOf2025SaysWhatTheArticlesSay()
    {
        const auto pack = readRulePack(law2025());
        QVERIFY(pack);
        QCOMPARE(pack->title, u"中华人民共和国村民委员会组织法（2025年修正）"_s);
        QCOMPARE(pack->effectiveFrom, QDate(2026, 1, 1));
        QVERIFY(!pack->effectiveUntil);
        QCOMPARE(pack->digest, QCryptographicHash::hash(law2025(), QCryptographicHash::Sha256));
        const RuleCard *card = pack->card(MeetingKind::RepresentativesMeeting);
        QVERIFY(card);
        QCOMPARE(card->quorum, Threshold::TwoThirdsOrMore);
        QCOMPARE(card->majority, Threshold::MoreThanHalf);
        QCOMPARE(card->majorityOf, Denominator::Present);
        QCOMPARE(card->quorumArticle, u"村民委员会组织法第三十条"_s);
        QCOMPARE(card->compositionArticle, u"村民委员会组织法第二十九条"_s);
        QCOMPARE(card->partyStudyArticle, u"村民委员会组织法第二十八条第三款"_s);
        QCOMPARE(card->postingDays, 15);
        QCOMPARE(card->postingArticle, u"村民委员会组织法第三十五条"_s);
        QCOMPARE(card->perYear, 4);
        QCOMPARE(pack->matter(u"rural_construction"_s)->article, u"村民委员会组织法第二十八条第一款第（一）项"_s);
    }

    void mattersGoToTheirBody()
    {
        const RulePack pack = test::lawOf2025();
        const auto before = [&](const QString &id) {
            return mayGoBefore(*pack.matter(id), MeetingKind::RepresentativesMeeting);
        };
        QVERIFY(before(u"rural_construction"_s));
        QVERIFY(before(u"appraisal"_s));
        QVERIFY(!needsDelegation(*pack.matter(u"appraisal"_s), MeetingKind::RepresentativesMeeting));
        const Done rules = before(u"village_rules"_s);
        QVERIFY(!rules && rules.error().is(MatterRefusal::NotDelegable));
        QCOMPARE(rules.error().article(), u"村民委员会组织法第三十一条"_s);
        const Done land = before(u"collective_land_plan"_s);
        QVERIFY(!land && land.error().is(MatterRefusal::WrongBody));
        QVERIFY(land.error().article().startsWith(u"农村集体经济组织法第二十六条"_s));
        QVERIFY(before(u"public_welfare"_s));
        const Done raising = before(u"fund_labour_raising"_s); // 一事一议: heads in the hall decide nothing
        QVERIFY(!raising && raising.error().is(MatterRefusal::ByHouseholds));
        QCOMPARE(raising.error().article(), u"国办发〔2007〕4号"_s);
    }

    void packInForceFollowsTheDayOfTheMeeting()
    {
        QList<RulePack> packs;
        const QDir folder(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/rules"));
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            const auto pack = readRulePack(test::bytesOf(u"resources/rules/"_s + name));
            QVERIFY2(pack, qPrintable(name));
            packs.append(*pack);
        }
        QCOMPARE(packInForce(packs, QDate(2026, 1, 1))->id, u"organic-law-2025"_s);
        QCOMPARE(packInForce(packs, QDate(2025, 12, 31))->id, u"organic-law-2018-collective-law"_s);
        QCOMPARE(packInForce(packs, QDate(2025, 4, 30))->id, u"organic-law-2018"_s);
        QVERIFY(!packInForce(packs, QDate(2018, 12, 28)));
        QVERIFY(!packInForce(packs, QDate()));
        const auto old = packInForce(packs, QDate(2024, 6, 1));
        QCOMPARE(old->card(MeetingKind::RepresentativesMeeting)->quorumArticle, u"村民委员会组织法第二十六条"_s);
        QVERIFY(mayGoBefore(*old->matter(u"collective_land_plan"_s), MeetingKind::RepresentativesMeeting));
    }

    void faultsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *piece, const char *other, RulePackFault fault,
                            const QString &place) {
            QTest::newRow(name) << QByteArray(piece) << QByteArray(other) << int(fault) << place;
        };
        row("unknown key", "\"per_year\"", "\"per_yaer\"", RulePackFault::MissingKey, u"cards[0].per_year"_s);
        row("added key", "\"per_year\": 4", "\"per_year\": 4, \"extra\": 1", RulePackFault::UnknownKey,
            u"cards[0].extra"_s);
        row("unknown share", "two_thirds_or_more", "most", RulePackFault::WrongValue, u"cards[0].quorum"_s);
        row("half a day", "\"notice_days\": 3", "\"notice_days\": 3.5", RulePackFault::WrongValue,
            u"cards[0].notice_days"_s);
        row("text for a flag", "\"needs_delegation\": true", "\"needs_delegation\": \"true\"",
            RulePackFault::WrongValue, u"cards[0].needs_delegation"_s);
        row("a duty taken off, article left", "\"needs_delegation\": true", "\"needs_delegation\": false",
            RulePackFault::Contradictory, u"cards[0].delegation_article"_s);
        row("ends before it begins", "\"effective_from\": \"2026-01-01\"",
            "\"effective_from\": \"2026-01-01\", \"effective_until\": \"2025-01-01\"",
            RulePackFault::Contradictory, u"effective_until"_s);
        row("the same matter twice", "\"work_allowance\"", "\"rural_construction\"",
            RulePackFault::Contradictory, u"matters[1].id"_s);
        row("the same key twice", "\"per_year\": 4", "\"per_year\": 4, \"per_year\": 5",
            RulePackFault::Contradictory, u"per_year"_s);
        row("no such day", "2026-01-01", "2026-02-30", RulePackFault::WrongValue, u"effective_from"_s);
        row("another format", "rule-pack/1", "rule-pack/2", RulePackFault::OtherFormat, u"format"_s);
        row("the collective's matter delegated", "\"collective_members\",\n      \"delegable\": false",
            "\"collective_members\",\n      \"delegable\": true", RulePackFault::Contradictory,
            u"matters[14].delegable"_s);
    }

    void faultsNameTheirPlace()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, other);
        QFETCH(int, fault);
        QFETCH(QString, place);
        const auto reason = reasonAfter(piece, other);
        QVERIFY(reason);
        QCOMPARE(int(*reason->code<RulePackFault>()), fault);
        QCOMPARE(reason->names(), QStringList{place});
    }

    void brokenJsonNamesItsLine()
    {
        const auto pack = readRulePack("{\n\"format\": \"yishibu-rule-pack/1\",\n oops }");
        QVERIFY(!pack && pack.error().is(RulePackFault::NotJson));
        QCOMPARE(pack.error().figures(), QList<qint64>{3});
        QVERIFY(readRulePack(QByteArray(2 * 1024 * 1024, ' ')).error().is(RulePackFault::TooLarge));
        QVERIFY(readRulePack({}).error().is(RulePackFault::NotJson));
    }

    void damagedBytesNeverBreakTheReader()
    {
        QRandomGenerator random(20261122);
        const QByteArray whole = law2025();
        for (int round = 0; round < 400; ++round) {
            QByteArray damaged = whole;
            for (int hit = random.bounded(1, 6); hit > 0; --hit)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            damaged.truncate(random.bounded(int(damaged.size())) + 1);
            const auto pack = readRulePack(damaged);
            QVERIFY(!pack || pack->card(MeetingKind::RepresentativesMeeting));
        }
    }
};

YISHIBU_TEST(TestRulePack)
#include "tst_rule_pack.moc"
