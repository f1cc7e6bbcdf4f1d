#include "app/rules/rule_pack.h"

#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
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
        const RuleCard *card = pack->card(MeetingKind::representatives());
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

    void packsOfBeforeSayItInOneWord()
    {
        // As books hold them that were stamped while there was one kind of meeting.
        const auto pack = readRulePack(test::bytesOf(u"tests/app/rules/pack-of-before.json"_s));
        QVERIFY(pack);
        const RuleCard *card = pack->card(MeetingKind::representatives());
        QVERIFY(card);
        QCOMPARE(card->name, u"村民代表会议"_s);
        QCOMPARE(card->seats, (QStringList{u"representatives"_s, u"villagers_committee"_s}));
        QCOMPARE(card->majorityArticle, card->quorumArticle);
        QCOMPARE(pack->family, u"organic_law"_s);
        QVERIFY(mayGoBefore(*pack->matter(u"rural_construction"_s), *card));
        QVERIFY(needsDelegation(*pack->matter(u"rural_construction"_s), *card));
        QVERIFY(!needsDelegation(*pack->matter(u"appraisal"_s), *card));
        QVERIFY(mayGoBefore(*pack->matter(u"village_rules"_s), *card).error().is(MatterRefusal::NotDelegable));
        QVERIFY(mayGoBefore(*pack->matter(u"collective_land_plan"_s), *card).error().is(MatterRefusal::WrongBody));
        const Matter &labour = *pack->matter(u"fund_labour_raising"_s);
        QVERIFY(mayGoBefore(labour, *card)); // counted by households, not refused
        QCOMPARE(cardFor(&labour, *card).votesBy, VotesBy::HouseholdsStoodFor);
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
        row("added key", "\"per_year\": 1", "\"per_year\": 1, \"extra\": 1", RulePackFault::UnknownKey,
            u"cards[0].extra"_s);
        row("unknown share", "\"quorum\": \"more_than_half\"", "\"quorum\": \"most\"", RulePackFault::WrongValue, u"cards[0].quorum"_s);
        row("half a day", "\"notice_days\": 10", "\"notice_days\": 10.5", RulePackFault::WrongValue,
            u"cards[0].notice_days"_s);
        row("text for a flag", "\"needs_delegation\": false", "\"needs_delegation\": \"false\"",
            RulePackFault::WrongValue, u"cards[0].needs_delegation"_s);
        row("a duty taken off, article left", "\"needs_party_study\": true", "\"needs_party_study\": false",
            RulePackFault::Contradictory, u"cards[0].party_study_article"_s);
        row("less notice than the law's least", "\"notice_days\": 10", "\"notice_days\": 9", RulePackFault::Contradictory,
            u"cards[0].notice_least"_s);
        row("a kind that is no word", "\"villagers_assembly\"", "\"Villagers' assembly\"", RulePackFault::WrongValue,
            u"cards[0].meeting"_s);
        row("the same kind twice", "\"villagers_assembly_households\"", "\"villagers_assembly\"", RulePackFault::Contradictory,
            u"cards[1].meeting"_s);
        row("seats of a body of adults", "\"attends\": \"adults\"", "\"attends\": \"adults\", \"seats\": [\"representatives\"]",
            RulePackFault::Contradictory, u"cards[0].seats"_s);
        row("a decision without a majority", "\"majority\": \"more_than_half\"", "\"majority\": \"none_asked\"",
            RulePackFault::Contradictory, u"cards[0].majority"_s);
        row("changes of no other law", "\"cards\": [", "\"changes\": [], \"cards\": [", RulePackFault::Contradictory,
            u"overlays"_s);
        row("called by a share of nobody known", "\"of\": \"villagers\"", "\"of\": \"everybody\"", RulePackFault::WrongValue,
            u"cards[0].called_by[0].of"_s);
        row("called by the same twice", "\"of\": \"villagers\"", "\"of\": \"representatives\"", RulePackFault::Contradictory,
            u"cards[0].called_by[1].of"_s);
        row("called by no share", "\"share\": \"one_tenth_or_more\"", "\"share\": \"none_asked\"", RulePackFault::WrongValue,
            u"cards[0].called_by[0].share"_s);
        row("its own overlay", "\"family\": \"organic_law\"", "\"family\": \"organic_law\", \"overlays\": \"organic_law\"",
            RulePackFault::Contradictory, u"overlays"_s);
        row("ends before it begins", "\"effective_from\": \"2026-01-01\"",
            "\"effective_from\": \"2026-01-01\", \"effective_until\": \"2025-01-01\"",
            RulePackFault::Contradictory, u"effective_until"_s);
        row("the same matter twice", "\"work_allowance\"", "\"rural_construction\"",
            RulePackFault::Contradictory, u"matters[3].id"_s);
        row("the same key twice", "\"per_year\": 1", "\"per_year\": 1, \"per_year\": 5",
            RulePackFault::Contradictory, u"per_year"_s);
        row("no such day", "2026-01-01", "2026-02-30", RulePackFault::WrongValue, u"effective_from"_s);
        row("another format", "rule-pack/1", "rule-pack/2", RulePackFault::OtherFormat, u"format"_s);
        row("handed to whose own it is", "\"delegable_to\": [\n        \"representatives_meeting\"",
            "\"delegable_to\": [\n        \"villagers_assembly\"", RulePackFault::Contradictory, u"matters[2].delegable_to"_s);
        row("barred without an article", "\"barred_article\": \"村民委员会组织法第二十七条\"", "\"barred_article\": \"\"",
            RulePackFault::Contradictory, u"matters[10].barred_article"_s);
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
            QVERIFY(!pack || pack->card(MeetingKind::representatives()));
        }
    }
};

YISHIBU_TEST(TestRulePack)
#include "tst_rule_pack.moc"
