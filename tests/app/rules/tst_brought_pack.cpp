#include "app/rules/brought_pack.h"

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
            "name": "村民代表会议", "attends": "seats", "seats": ["representatives"], "who_attends": "代表", "base_source": "代表",
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
