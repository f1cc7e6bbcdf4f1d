#include "tests/ui/meeting/prepare_on_table.h"
#include "ui/controls/person_field.h"
#include "ui/paper/minutes_paper.h"
#include "ui/words/reason_words.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

const MeetingKind assembly{u"villagers_assembly"_s};
const QString article = u"示范县实施办法第七条"_s;

/// What one province says for its assemblies; the sample village lies in it.
const QByteArray leavesOut = R"({
  "format": "yishibu-rule-pack/1", "id": "sample-county-2026", "title": "示范县实施办法", "short_title": "示范县实施办法",
  "family": "sample_county", "overlays": "organic_law", "divisions": ["99"], "effective_from": "2026-01-01",
  "cards": [], "matters": [],
  "changes": [{"meeting": "villagers_assembly", "base_exclusions": "示范县实施办法第七条"}]
})";

} // namespace

/// Who cannot come back may be left out of the base figure where a law of the place says so, and only there.
class TestExclusionCard : public QObject, test::PrepareOnTable
{
    Q_OBJECT

    QWidget *card() const { return test::partOf<QWidget>(*m_page, u"exclusions"_s); }
    void name(const QString &person) const
    {
        auto *field = test::partOf<PersonField>(*m_page, u"leftOut"_s);
        field->setFocus();
        test::commit(field, person);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void cleanup() { clearAway(); }

    void noShippedLawLeavesAnybodyOut()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::GiveNotice);
        showPage();
        QVERIFY(!card()->isVisible());
        const Done refused = place().meetings.leaveOut(hall().entitled().last().villager, u"外出失去联系"_s);
        QVERIFY(refused.error().is(ExclusionRefusal::NotAllowed));
        QCOMPARE(refused.error().article(), u"村民委员会组织法第二十九条"_s);
    }

    void eachIsNamedAnnouncedAndPrinted()
    {
        m_table = std::make_unique<test::MeetingOnTable>(MeetingKind::representatives(), leavesOut);
        m_table->playUntil(ActKind::GiveNotice);
        QVERIFY(place().meetings.changeKind(assembly, {}));
        QCOMPARE(hall().meeting().state, MeetingState::Preparing);
        showPage();
        QVERIFY(card()->isVisible());
        const int before = int(hall().entitled().size());
        const QString who = hall().nameOf(hall().entitled().last().villager);
        test::partOf<QPushButton>(*m_page, u"leaveOut"_s)->click(); // nobody is named
        QVERIFY(hall().course().exclusions.isEmpty());
        name(who);
        test::partOf<QPushButton>(*m_page, u"leaveOut"_s)->click(); // no reason
        QVERIFY(hall().course().exclusions.isEmpty());
        test::commit(test::partOf<QLineEdit>(*m_page, u"leftOutReason"_s), u"外出失去联系"_s);
        test::partOf<QPushButton>(*m_page, u"leaveOut"_s)->click();
        QCOMPARE(hall().course().exclusions.size(), 1);
        QCOMPARE(int(hall().entitled().size()), before - 1);
        QCOMPARE(test::faultsOfStage(*m_page, u"prepare-left-out"_s, Tokens::ordinaryText, {1274, 1500}), QStringList());
        QCOMPARE(test::faultsOfStage(*m_page, u"prepare-left-out"_s, Tokens::largeText, {1274, 2200}), QStringList());

        m_table->clock.set(hall().meeting().scheduledAt);
        const Done opened = place().meetings.open();
        QVERIFY2(opened, opened ? "" : qPrintable(wordsOf(opened.error())));
        QCOMPARE(hall().meeting().base, before - 1);
        const auto unsaid = warningsOf(hall().facts());
        QVERIFY(std::ranges::any_of(unsaid, [](const MeetingWarning &one) {
            return one.gap == MeetingGap::NotAnnounced && one.source == article;
        }));
        test::partOf<QPushButton>(*m_page, u"announceLeftOut"_s)->click();
        QVERIFY(hall().course().exclusions.first().announced);
        const auto minutes = place().minutes.minutes();
        QCOMPARE(minutes->base, before - 1);
        QCOMPARE(minutes->exclusions.size(), 1);
        QCOMPARE(minutes->exclusions.first().name, who);
        QCOMPARE(minutes->exclusionsArticle, article);
        QString printed;
        const MinutesPaper paper(*minutes);
        for (const PageMarks &page : paper.pages())
            printed += page.plainText();
        QVERIFY2(printed.contains(who + u"（外出失去联系）"_s), qPrintable(printed));
        QVERIFY(!place().meetings.countAgain(hall().course().exclusions.first())); // fixed by the opening
    }

    void whoIsCountedAgainStandsInTheBase()
    {
        m_table = std::make_unique<test::MeetingOnTable>(MeetingKind::representatives(), leavesOut);
        m_table->playUntil(ActKind::GiveNotice);
        QVERIFY(place().meetings.changeKind(assembly, {}));
        const QList<Entitled> before = hall().entitled();
        QVERIFY(place().meetings.leaveOut(before.last().villager, u"外出失去联系"_s));
        const Done twice = place().meetings.leaveOut(before.last().villager, u"外出失去联系"_s);
        QVERIFY(twice.error().is(ExclusionRefusal::AlreadyOut));
        QVERIFY(place().meetings.countAgain(hall().course().exclusions.first()));
        QVERIFY(hall().entitled() == before);
    }
};

YISHIBU_TEST(TestExclusionCard)
#include "tst_exclusion_card.moc"
