#include "db/journal/replay.h"
#include "db/stores/groundwork_store.h"
#include "db/stores/roster_store.h"
#include "db/stores/topic_store.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// Checks, households asked and opinions: what goes in comes out, and the journal has all of it.
class TestGroundworkStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Book> m_book;
    VillageInText m_village;
    Topic m_topic;
    const QDateTime m_now = meetingEvening();

private Q_SLOTS:
    void init()
    {
        m_book = bookInMemory();
        m_village = twelveVillagers();
        fill(*m_book, m_village);
        m_topic = {.title = u"村道硬化"_s, .proposal = u"硬化村道"_s, .raisedOn = m_now.date(), .matter = u"rural_construction"_s};
        QVERIFY(m_book->topics().keep(m_topic, m_now));
    }
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void aCheckIsKeptWholeAndAnsweredAnew()
    {
        CheckAnswer fines{.topic = m_topic.id, .question = u"fines"_s, .answeredOn = m_now.date(),
                          .wordsDigest = digestOfWords(m_topic)};
        const CheckAnswer women{.topic = m_topic.id,
                                .question = u"womens_rights"_s,
                                .verdict = CheckVerdict::Breaches,
                                .remark = u"外嫁女不分"_s,
                                .answeredOn = m_now.date(),
                                .wordsDigest = digestOfWords(m_topic)};
        QVERIFY(m_book->groundwork().keep({fines, women}, m_now));
        QCOMPARE(m_book->groundwork().groundwork()->answers.size(), 2);
        fines.verdict = CheckVerdict::Breaches;
        fines.remark = u"罚200元"_s;
        QVERIFY(m_book->groundwork().keep({fines}, m_now));
        const auto answers = m_book->groundwork().groundwork()->answers;
        QCOMPARE(answers.size(), 2);
        QVERIFY(answers.contains(fines) && answers.contains(women));
        // One question has one answer: another record of it is refused, and nothing of the check is kept.
        CheckAnswer twin = fines;
        twin.id = CheckAnswerId::fresh();
        QVERIFY(!m_book->groundwork().keep({twin}, m_now));
        QCOMPARE(m_book->groundwork().groundwork()->answers.size(), 2);
    }

    void aHouseholdIsListedAskedAndTakenOff()
    {
        HouseholdAsked asked{.topic = m_topic.id, .household = m_village.households[2].id};
        QVERIFY(m_book->groundwork().keep(asked, m_now));
        asked.askedOn = m_now.date();
        asked.stance = HouseholdStance::Against;
        asked.answer = u"占地多"_s;
        QVERIFY(m_book->groundwork().keep(asked, m_now));
        QCOMPARE(m_book->groundwork().groundwork()->households, QList<HouseholdAsked>{asked});
        QVERIFY(m_book->groundwork().withdraw(asked, m_now));
        QVERIFY(m_book->groundwork().groundwork()->households.isEmpty());
        // Taken off, it may be listed again.
        asked.id = HouseholdAskedId::fresh();
        QVERIFY(m_book->groundwork().keep(asked, m_now));
    }

    void thatNobodyIsTouchedIsSaidOnceAndTakenBack()
    {
        NobodyTouched finding{.topic = m_topic.id, .saidBy = u"村务监督委员会"_s, .saidOn = m_now.date()};
        QVERIFY(m_book->groundwork().keep(finding, m_now));
        QCOMPARE(m_book->groundwork().groundwork()->nobodyTouched, QList<NobodyTouched>{finding});
        NobodyTouched twice = finding;
        twice.id = NobodyTouchedId::fresh();
        QVERIFY(!m_book->groundwork().keep(twice, m_now));
        QVERIFY(m_book->groundwork().withdraw(finding, m_now));
        QVERIFY(m_book->groundwork().groundwork()->nobodyTouched.isEmpty());
        QVERIFY(m_book->groundwork().keep(twice, m_now)); // taken back, it may be said again
    }

    void anOpinionIsKeptAndWithdrawn()
    {
        const AdviserOpinion opinion{.topic = m_topic.id,
                                     .adviser = u"陈守正"_s,
                                     .office = u"驻村律师"_s,
                                     .givenOn = m_now.date(),
                                     .words = u"合法"_s,
                                     .fileName = u"意见书.pdf"_s,
                                     .fileDigest = QByteArray(32, '\x5a')};
        QVERIFY(m_book->groundwork().keep(opinion, m_now));
        QCOMPARE(m_book->groundwork().groundwork()->opinions, QList<AdviserOpinion>{opinion});
        QVERIFY(m_book->groundwork().withdraw(opinion, m_now));
        QVERIFY(m_book->groundwork().groundwork()->opinions.isEmpty());
    }
};

YISHIBU_TEST(TestGroundworkStore)
#include "tst_groundwork_store.moc"
