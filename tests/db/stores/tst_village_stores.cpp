#include "app/book_trouble.h"
#include "db/journal/replay.h"
#include "db/stores/topic_store.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace yishibu;
using namespace yishibu::test;
using namespace Qt::StringLiterals;

/// Village, roster, topics, delegations: what goes in comes out, whole.
class TestVillageStores : public QObject
{
    Q_OBJECT

    std::unique_ptr<Book> m_book;
    VillageInText m_village;
    const QDateTime m_now = meetingEvening();

    Done import(const VillageInText &village, const QList<OpenSeatLine> &lines = {},
                const std::function<bool(int, int)> &progress = {})
    {
        return m_book->roster().import({.fileName = u"花名册.xlsx"_s, .fileSha256 = "x", .read = 12}, village.households,
                                       village.villagers, village.numbers, village.seats, lines, m_now, progress);
    }

private Q_SLOTS:
    void init()
    {
        m_book = bookInMemory();
        m_village = twelveVillagers();
    }
    void cleanup() { QVERIFY(m_book->check()->isSound()); }

    void theVillage()
    {
        QVERIFY(!*m_book->village().village());
        QVERIFY(m_book->village().setUp(m_village.village, u"ssh-ed25519 AAAA"_s, "secret", m_now));
        QVERIFY(**m_book->village().village() == m_village.village);
        QCOMPARE(*m_book->village().publicKey(), u"ssh-ed25519 AAAA"_s);
        QCOMPARE(*m_book->village().secret(), QByteArray("secret"));
    }

    void theSigningKeyIsKeptOnce()
    {
        QVERIFY(m_book->village().setUp(m_village.village, {}, {}, m_now));
        QVERIFY(m_book->village().setUp(m_village.village, u"first"_s, "one", m_now));
        m_village.village.contactName = u"王建国"_s;
        QVERIFY(m_book->village().setUp(m_village.village, u"second"_s, "two", m_now));
        QVERIFY(**m_book->village().village() == m_village.village);
        // Public and secret half stay a pair.
        QCOMPARE(*m_book->village().publicKey(), u"first"_s);
        QCOMPARE(*m_book->village().secret(), QByteArray("one"));
    }

    void settingsAndDrafts()
    {
        QVERIFY(m_book->village().setting(u"language"_s)->isEmpty());
        QVERIFY(m_book->village().set(u"language"_s, u"en"_s, m_now));
        QVERIFY(m_book->village().set(u"language"_s, u"zh_CN"_s, m_now));
        QCOMPARE(*m_book->village().setting(u"language"_s), u"zh_CN"_s);
        const qint64 lines = m_book->journalAnchor()->sequence;
        QVERIFY(m_book->village().keepDraft(u"remark"_s, u"先修"_s));
        QVERIFY(m_book->village().keepDraft(u"remark"_s, u"先修三组"_s));
        QCOMPARE(*m_book->village().draft(u"remark"_s), u"先修三组"_s);
        QVERIFY(m_book->village().draft(u"other"_s)->isEmpty());
        QCOMPARE(m_book->journalAnchor()->sequence, lines);
    }

    void theRoster()
    {
        QVERIFY(import(m_village));
        QVERIFY(*m_book->roster().households() == m_village.households);
        QVERIFY(*m_book->roster().villagers() == m_village.villagers);
        QVERIFY(*m_book->roster().numbers() == m_village.numbers);
        QVERIFY(*m_book->roster().seats() == m_village.seats);
    }

    void aSecondImportReplacesByIdAndKeepsTheOrder()
    {
        QVERIFY(import(m_village));
        m_village.villagers[3].remark = u"外出务工"_s;
        m_village.numbers[m_village.villagers[3].id].phone = u"19900009999"_s;
        VillageInText backwards = m_village;
        std::reverse(backwards.villagers.begin(), backwards.villagers.end());
        QVERIFY(import(backwards));
        QVERIFY(*m_book->roster().villagers() == m_village.villagers);
        QVERIFY(*m_book->roster().numbers() == m_village.numbers);
    }

    /// Whatever of it changes, only that is written; and nothing of an unchanged register but the import itself.
    void onlyWhatDiffersIsWritten()
    {
        const QList<OpenSeatLine> lines{{3, u"王小二"_s, Body::Representatives, u""_s, u"一组"_s, 5, u"nobody"_s}};
        QVERIFY(import(m_village, lines));
        const auto sequence = [this] { return m_book->journalAnchor()->sequence; };
        qint64 before = sequence();
        const auto isWritten = [&](int facts) {
            const bool kept = import(m_village, lines).has_value();
            const bool isRight = kept && sequence() == before + 1 + facts;
            before = sequence();
            return isRight && *m_book->roster().households() == m_village.households
                   && *m_book->roster().villagers() == m_village.villagers && *m_book->roster().numbers() == m_village.numbers
                   && *m_book->roster().seats() == m_village.seats && *m_book->roster().openSeatLines() == lines;
        };
        QVERIFY(isWritten(0));
        m_village.villagers[2].remark = u"外出务工"_s;
        QVERIFY(isWritten(1));
        m_village.numbers[m_village.villagers[4].id].phone = u"19900008888"_s;
        QVERIFY(isWritten(1));
        m_village.households[1].headName = u"赵桂兰"_s;
        m_village.seats[5].until = QDate(2026, 11, 21);
        QVERIFY(isWritten(2));
        QVERIFY(isWritten(0));
    }

    void aSeatEndsAndIsTakenBack()
    {
        QVERIFY(import(m_village));
        const Seat seat = m_village.seats[1];
        QVERIFY(m_book->roster().endSeat(seat, QDate(2026, 11, 21), m_now));
        m_village.seats[1].until = QDate(2026, 11, 21);
        QVERIFY(*m_book->roster().seats() == m_village.seats);
        QVERIFY(m_book->roster().takeBackEnding(m_village.seats[1], m_now));
        m_village.seats[1].until = {};
        QVERIFY(*m_book->roster().seats() == m_village.seats);
    }

    void aCancelledImportKeepsNothing()
    {
        const qint64 lines = m_book->journalAnchor()->sequence;
        const Done cancelled = import(m_village, {}, [](int, int) { return false; });
        QVERIFY(!cancelled && cancelled.error().is(BookTrouble::Cancelled));
        QVERIFY(m_book->roster().households()->isEmpty());
        QVERIFY(m_book->roster().numbers()->isEmpty());
        QCOMPARE(m_book->journalAnchor()->sequence, lines);
    }

    void anImportThatFailsInTheMiddleKeepsNothing()
    {
        m_village.seats.last().villager = VillagerId::fresh();
        QVERIFY(!import(m_village));
        QVERIFY(m_book->roster().villagers()->isEmpty());
        QVERIFY(m_book->roster().households()->isEmpty());
    }

    /// ID numbers and phones lie in their own table; the journal has only the salted commitment.
    void numbersAreNotInTheJournal()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.yishibu"_s));
        {
            const auto book = Book::create(file.fileName(), BookKind::Village, m_now);
            QVERIFY(book);
            fill(**book, m_village);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray everything = file.readAll();
        for (const PersonalNumbers &numbers : std::as_const(m_village.numbers)) {
            // Once in the table and once in its index; a journal would make it more.
            QCOMPARE(everything.count(numbers.citizenId.toLatin1()), 2);
            QCOMPARE(everything.count(numbers.phone.toLatin1()), 1);
        }
    }

    void seatsAndOpenLines()
    {
        const QList<OpenSeatLine> lines{{3, u"王小二"_s, Body::Representatives, u""_s, u"一组"_s, 5, u"nobody"_s},
                                        {9, u"张伟"_s, Body::PartyBranch, u"委员"_s, u""_s, 0, u"several"_s},
                                        {12, u"李娜"_s, Body::Representatives, u""_s, u""_s, 12, u"name_alone"_s, QDate(2016, 1, 1), QDate(2020, 12, 31)}};
        QVERIFY(import(m_village, lines));
        QVERIFY(*m_book->roster().openSeatLines() == lines);
        const Seat seat{.villager = m_village.named(u"王建国"_s).id,
                        .body = Body::SupervisionCommittee,
                        .post = u"委员"_s,
                        .from = QDate(2024, 1, 1),
                        .until = QDate(2028, 12, 31)};
        QVERIFY(m_book->roster().addSeat(seat, m_now));
        m_village.seats.append(seat);
        QVERIFY(*m_book->roster().seats() == m_village.seats);
    }

    void topics()
    {
        const SampleMeeting sample(*m_book);
        Topic first = sample.topic;
        const Topic second{.title = u"路灯"_s, .proposal = u""_s, .explanation = u""_s, .raisedBy = u""_s, .matter = u""_s};
        QVERIFY(m_book->topics().keep(first, m_now) && m_book->topics().keep(second, m_now));
        first.title = u"村道硬化"_s;
        QVERIFY(m_book->topics().keep(first, m_now));
        // Oldest first, also after an edit.
        QVERIFY(*m_book->topics().topics() == (QList<Topic>{first, second}));
        QVERIFY(m_book->topics().withdraw(first, m_now));
        QVERIFY(*m_book->topics().topics() == QList<Topic>{second});
    }

    void delegations()
    {
        const SampleMeeting sample(*m_book);
        Delegation open = sample.delegation;
        open.id = DelegationId::fresh();
        open.until = {};
        QVERIFY(m_book->topics().keep(sample.delegation, m_now) && m_book->topics().keep(open, m_now));
        QVERIFY(*m_book->topics().delegations() == (QList<Delegation>{sample.delegation, open}));
    }
};

YISHIBU_TEST(TestVillageStores)
#include "tst_village_stores.moc"
