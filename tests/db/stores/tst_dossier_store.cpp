#include "db/journal/replay.h"
#include "db/stores/dossier_store.h"
#include "db/stores/topic_store.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

namespace {

StepRecord propose()
{
    return {.step = u"propose"_s,
            .day = {2026, 10, 8},
            .kind = {u"party_branch_meeting"_s},
            .base = 5,
            .present = 4,
            .words = u"提议硬化三组至五组村道。"_s,
            .people = {u"王建国"_s, u"李秀英"_s}};
}

} // namespace

/// 四议两公开 in the book: what goes in comes out whole, nothing is ever gone, and the journal gives the tables again.
class TestDossierStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Book> m_book;
    std::unique_ptr<SampleMeeting> m_sample;
    Dossier m_dossier;
    const QDateTime m_now = meetingEvening();

private Q_SLOTS:
    void init()
    {
        m_book = bookInMemory();
        m_sample = std::make_unique<SampleMeeting>(*m_book);
        m_sample->prepare();
        m_dossier = {.topic = m_sample->topic.id,
                     .form = u"four-two"_s,
                     .motive = DossierMotive::Higher,
                     .matter = u"三组至五组村道硬化"_s,
                     .openedOn = {2026, 10, 8},
                     .hasOneHead = true,
                     .studyWaiver = u"防汛抢险，来不及"_s};
    }
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void aDossierComesBackWhole()
    {
        QVERIFY(m_book->dossiers().all()->isEmpty());
        QVERIFY(m_book->dossiers().keep(m_dossier, m_now));
        QVERIFY(m_book->dossiers().all()->constFirst() == m_dossier);
        StepRecord decision{.step = u"resolve"_s,
                            .day = {2026, 11, 22},
                            .meeting = m_sample->meeting.id,
                            .kind = {u"representatives_meeting"_s},
                            .base = 37,
                            .present = 31,
                            .inFavour = 28,
                            .planVersion = 3,
                            .words = u"通过。\n责任人王建国。"_s,
                            .township = u"周镇长（副镇长）"_s};
        StepRecord posted{.step = u"publish_resolution"_s, .day = {2026, 11, 23}, .words = u"村务公开栏"_s, .supervision = u"属实"_s,
                          .postedUntil = {2026, 12, 8}};
        const StepRecord proposed = propose();
        for (const StepRecord &one : {proposed, decision, posted}) {
            QVERIFY(m_book->dossiers().record(m_dossier.id, one, m_now));
            m_dossier.records.append(one);
        }
        QVERIFY(m_book->dossiers().all()->constFirst() == m_dossier);
    }

    void aSheetIsCorrectedAndTakenBackWithAReason()
    {
        QVERIFY(m_book->dossiers().keep(m_dossier, m_now));
        StepRecord sheet = propose();
        QVERIFY(m_book->dossiers().record(m_dossier.id, sheet, m_now));
        sheet.present = 5;
        QVERIFY(m_book->dossiers().record(m_dossier.id, sheet, m_now));
        QCOMPARE(m_book->dossiers().all()->constFirst().records, QList<StepRecord>{sheet});
        const Done without = m_book->dossiers().withdraw(m_dossier.id, sheet, u"  "_s, m_now);
        QVERIFY(!without && without.error().is(DossierRefusal::NoReason));
        QVERIFY(m_book->dossiers().withdraw(m_dossier.id, sheet, u"日期抄错"_s, m_now));
        QVERIFY(m_book->dossiers().all()->constFirst().records.isEmpty());
        const StepRecord again = propose();
        QVERIFY(m_book->dossiers().record(m_dossier.id, again, m_now)); // the step is free for the right sheet
        QCOMPARE(m_book->dossiers().all()->constFirst().records, QList<StepRecord>{again});
    }

    void theTablesRefuseASecondSheetAndASecondDossier()
    {
        QVERIFY(m_book->dossiers().keep(m_dossier, m_now));
        QVERIFY(m_book->dossiers().record(m_dossier.id, propose(), m_now));
        QVERIFY(!m_book->dossiers().record(m_dossier.id, propose(), m_now));
        QVERIFY(!m_book->dossiers().record(DossierId::fresh(), propose(), m_now));
        Dossier second = m_dossier;
        second.id = DossierId::fresh();
        QVERIFY(!m_book->dossiers().keep(second, m_now));
        QCOMPARE(m_book->dossiers().all()->size(), 1);
    }

    void aSheetOfAMeetingIsKeptAfterThatMeetingIsClosed()
    {
        QVERIFY(m_book->dossiers().keep(m_dossier, m_now));
        m_sample->open();
        m_sample->hold();
        m_sample->close();
        StepRecord decision{.step = u"resolve"_s, .day = {2026, 11, 22}, .meeting = m_sample->meeting.id};
        QVERIFY(m_book->dossiers().record(m_dossier.id, decision, m_now));
        QVERIFY(m_book->dossiers().withdraw(m_dossier.id, decision, u"抄错"_s, m_now));
    }

    void aDelegationSaysWhereItIsWrittenAndIsWithdrawnWithAReason()
    {
        Delegation one = m_sample->delegation;
        one.paper = u"村民会议决议第2号"_s;
        one.meeting = m_sample->meeting.id;
        one.postedOn = {2026, 3, 20};
        one.filedOn = {2026, 3, 25};
        QVERIFY(m_book->topics().keep(one, m_now));
        QVERIFY(m_book->topics().delegations()->constFirst() == one);
        const Done without = m_book->topics().withdraw(one, {}, m_now);
        QVERIFY(!without && without.error().is(TopicRefusal::DelegationWithoutReason));
        QVERIFY(m_book->topics().withdraw(one, u"村民会议收回"_s, m_now));
        QVERIFY(m_book->topics().delegations()->isEmpty());
    }
};

YISHIBU_TEST(TestDossierStore)
#include "tst_dossier_store.moc"
