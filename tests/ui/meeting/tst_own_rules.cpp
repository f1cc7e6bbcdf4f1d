#include "db/stores/minutes_store.h"
#include "db/stores/vote_store.h"
#include "tests/ui/meeting/prepare_on_table.h"
#include "ui/meeting/kind_field.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

const MeetingKind council{u"council_of_elders"_s};

/// A body that no program has heard of, as a township officer writes it down.
const QByteArray elders = R"({
  "format": "yishibu-rule-pack/1", "id": "elders-2026", "title": "青石村长老议事规则", "short_title": "长老议事规则",
  "family": "elders", "effective_from": "2026-01-01",
  "cards": [{
    "meeting": "council_of_elders", "name": "长老议事会", "mark": "recalled", "attends": "seats",
    "seats": ["representatives", "supervision_committee"],
    "who_attends": "村民代表和监委会成员", "base_source": "全体长老，兼任者计一人",
    "quorum": "four_fifths_or_more", "majority": "two_thirds_or_more", "majority_of": "present",
    "quorum_article": "长老议事规则第二条", "majority_article": "长老议事规则第三条", "composition_article": "长老议事规则第一条",
    "notice_days": 2, "notice_source": "长老议事规则第四条", "per_year": 1,
    "needs_delegation": false, "needs_party_study": false,
    "posting_days": 15, "posting_article": "长老议事规则第五条"
  }],
  "matters": [{"id": "old_trees", "name": "古树的养护", "article": "长老议事规则第六条", "decided_by": ["council_of_elders"]}]
})";

} // namespace

/// The law is data: a new body is a new file, and a meeting under it goes its whole way.
class TestOwnRules : public QObject, test::PrepareOnTable
{
    Q_OBJECT

    void choose(const QString &box, const QString &value) const
    {
        auto *field = test::partOf<QComboBox>(*m_page, box);
        const int at = field->findData(value);
        QVERIFY2(at >= 0, qPrintable(value));
        field->setCurrentIndex(at);
        Q_EMIT field->activated(at);
    }

private Q_SLOTS:
    void cleanup() { clearAway(); }

    void aBodyOfDataAloneHoldsItsMeeting()
    {
        m_table = std::make_unique<test::MeetingOnTable>(council, elders, [](MeetingScript &script) {
            for (ScriptItem &item : script.items) {
                item.topic.matter = u"old_trees"_s;
                item.delegation.reset();
                item.partyStudiedOn = {};
            }
        });
        m_table->playUntil(ActKind::CloseMeeting);
        const Meeting meeting = place().book->meetings().meetings()->constLast();
        QCOMPARE(meeting.kind, council);
        QCOMPARE(meeting.rulePack, u"elders-2026"_s);
        QVERIFY(titleOf(meeting, u"青石村"_s).contains(u"长老议事会"_s));
        const Vote vote = place().book->votes().votes(meeting.id)->constFirst();
        QVERIFY(vote.decision && vote.decision->passed);
        QCOMPARE(vote.decision->article, u"长老议事规则第三条"_s);
        QCOMPARE(vote.decision->required, (2 * vote.snapshot->present + 2) / 3);
        QVERIFY(5 * vote.snapshot->present >= 4 * vote.snapshot->base);
        // What it was held under is in the book, whatever becomes of the shelf.
        place().rules = {};
        QVERIFY(place().meetings.enter(meeting.id));
        QCOMPARE(place().hall.card().quorumArticle, u"长老议事规则第二条"_s);
        QCOMPARE(place().hall.quorum().base, meeting.base);
    }

    void theLawOfTheDayIsStampedWhole()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::OpenMeeting);
        const Meeting meeting = place().book->meetings().meetings()->constLast();
        const QList<QByteArray> texts = *place().book->meetings().lawOf(meeting);
        QCOMPARE(texts.size(), place().hall.law().packs.size() + 2); // beside the packs what the village sets itself, and the holidays
        QVERIFY(texts.size() >= 3); // the Organic Law, the collective's law, the Party's rules
        const Law before = place().hall.law();
        place().rules = {};
        QVERIFY(place().meetings.enter(meeting.id));
        QVERIFY(place().hall.law() == before);
    }

    void theKindIsChosenOnThePage()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::GiveNotice);
        showPage();
        const int representatives = int(place().hall.entitled().size());
        choose(u"meetingKind"_s, u"villagers_assembly"_s);
        QCOMPARE(place().hall.meeting().kindName, u"村民会议"_s);
        QVERIFY(int(place().hall.entitled().size()) > representatives);
        QCOMPARE(place().hall.card().quorumArticle, u"村民委员会组织法第二十六条"_s);
        choose(u"meetingKind"_s, u"group_meeting"_s);
        QVERIFY(place().hall.entitled().isEmpty()); // of which group nobody has said yet
        QVERIFY(test::partOf<QComboBox>(*m_page, u"meetingGroup"_s)->isVisible());
        choose(u"meetingGroup"_s, u"三组"_s);
        QCOMPARE(place().hall.meeting().group, u"三组"_s);
        for (const Entitled &one : place().hall.entitled())
            QCOMPARE(m_table->villager(one.villager).group, u"三组"_s);
        QVERIFY(!place().hall.entitled().isEmpty());
        QCOMPARE(titleOf(place().hall.meeting(), u"青石村"_s), u"青石村三组村民小组会议"_s);
        choose(u"meetingKind"_s, u"courtyard_meeting"_s);
        QVERIFY(place().hall.meeting().group.isEmpty());
        QVERIFY(!place().hall.card().decides);
        // What was to be decided may not be decided here, and the page says so with the article.
        QVERIFY(m_page->whyNot().contains(u"第三十三条"_s));
        choose(u"meetingKind"_s, u"representatives_meeting"_s);
        QCOMPARE(int(place().hall.entitled().size()), representatives);
        QVERIFY(m_page->whyNot().isEmpty());
    }

    void everyKindCanBeRead_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"villagers_assembly_households", "group_meeting", "members_assembly", "two_committees_meeting", "hearing"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void everyKindCanBeRead()
    {
        QFETCH(QString, kind);
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::GiveNotice);
        showPage();
        choose(u"meetingKind"_s, kind);
        for (const double scale : {1.0, 1.5})
            QCOMPARE(test::faultsOfStage(*m_page, u"kind-"_s + kind, scale), QStringList());
    }
};

YISHIBU_TEST(TestOwnRules)
#include "tst_own_rules.moc"
