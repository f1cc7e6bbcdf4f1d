#include "tests/db/faults/recording_disk.h"
#include "tests/db/faults/torn_book.h"
#include "tests/db/support/sample_meeting.h"
#include "tests/support/test_case.h"

#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

constexpr int people = 200;

/// The village of the samples with two hundred people more, so that a whole hall can be signed in.
void crowd(Book &book)
{
    VillageInText more;
    for (int n = 0; n < people; ++n) {
        more.households.append({.number = u"09-%1"_s.arg(n, 4, 10, QChar(u'0')), .headName = u"甲"_s, .group = u"九组"_s});
        more.villagers.append({.household = more.households.last().id,
                               .name = u"甲%1"_s.arg(n),
                               .sex = Sex::Female,
                               .birth = QDate(1970, 1, 1),
                               .group = u"九组"_s});
    }
    if (!book.roster().import({.fileName = u"more.csv"_s, .fileSha256 = QByteArray(32, 'y')}, more.households, more.villagers,
                              {}, {}, {}, meetingEvening()))
        qFatal("the crowd was not kept");
}

QStringList factsIn(Book &book, const MeetingId &meeting)
{
    QStringList facts;
    const QList<SignIn> signIns = book.attendance().signIns(meeting).value();
    for (const SignIn &signIn : signIns) {
        facts.append(signIn.id.hex() + u" came"_s);
        if (signIn.left)
            facts.append(signIn.id.hex() + u" left"_s);
        if (signIn.withdrawn)
            facts.append(signIn.id.hex() + u" withdrawn"_s);
    }
    return facts;
}

} // namespace

/// Two hundred people sign in; some leave, some were signed in by mistake. Wherever that is torn off, by a kill or by a
/// power cut, the book opens, is sound, and holds all that the screen showed as done, and nothing that nobody did.
/// A drawn sample here; YISHIBU_FAULTS=all (./test.sh faults) takes every touch of the disk.
class TestSignInFaults : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"evening/a.yishibu"_s);
    std::optional<MeetingId> m_meeting;
    DiskState m_before;
    QList<DiskTouch> m_touches;
    QList<Confirmed> m_confirmed;
    quint32 m_seed = qEnvironmentVariableIntValue("YISHIBU_SEED");
    bool m_all = qEnvironmentVariable("YISHIBU_FAULTS") == "all"_L1;
    int m_opened = 0;

    void signEverybodyIn(Book &book, const RecordingDisk &disk)
    {
        const QDateTime now = meetingEvening();
        const SessionId session = book.meetings().openingSession(*m_meeting).value()->id;
        int number = 0;
        const auto done = [&](const QString &fact) { m_confirmed.append({disk.count(), fact}); };
        const QList<Villager> villagers = book.roster().villagers().value();
        for (const Villager &villager : villagers) {
            if (villager.group != u"九组"_s)
                continue;
            const auto kept = book.attendance().admit({.meeting = *m_meeting,
                                                       .session = session,
                                                       .villager = villager.id,
                                                       .capacity = Capacity::Observer,
                                                       .came = {.circumstance = {.happenedAt = now}}},
                                                      now);
            QVERIFY(kept);
            done(kept->id.hex() + u" came"_s);
            if (++number % 10 == 0) {
                QVERIFY(book.attendance().leave(*kept, {.happenedAt = now}, now));
                done(kept->id.hex() + u" left"_s);
            } else if (number % 15 == 0) {
                QVERIFY(book.attendance().withdraw(*kept, u"记错人"_s, now));
                done(kept->id.hex() + u" withdrawn"_s);
            }
        }
        QCOMPARE(number, people);
    }

    /// Lays the state out, opens the book there and compares.
    void opensWhole(const DiskState &state, qsizetype touches, const QString &what)
    {
        const QTemporaryDir after;
        const auto book = openedIn(after, state);
        QVERIFY2(book, qPrintable(what));
        const auto check = (*book)->check();
        QVERIFY2(check && check->isSound(), qPrintable(what));
        const QStringList wrong = wrongWith(factsIn(**book, *m_meeting), m_confirmed, touches);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(what, wrong.join(u", "_s))));
        ++m_opened;
    }

    QList<qsizetype> moments(int sample) const { return momentsOf(m_touches.size(), m_all, sample, m_seed); }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_seed == 0)
            m_seed = QRandomGenerator::global()->bounded(1, 1 << 30);
        qInfo("YISHIBU_SEED=%u", m_seed);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        {
            auto book = Book::create(m_path, BookKind::Practice, meetingEvening());
            QVERIFY(book);
            SampleMeeting meeting(**book);
            meeting.prepare();
            crowd(**book);
            meeting.open();
            m_meeting = meeting.meeting.id;
        }
        m_before = filesOf(m_path);
        RecordingDisk disk(QFileInfo(m_path).path());
        {
            auto book = Book::open(m_path, meetingEvening());
            QVERIFY(book);
            signEverybodyIn(**book, disk);
        }
        m_touches = disk.touches();
        // Nothing of this says anything unless SQLite went through the layer, wrote far more than once for each
        // sign-in, flushed for each of them, and emptied its log on the way.
        const auto count = [this](DiskTouch::Kind kind, const QString &end) {
            return std::ranges::count_if(m_touches, [&](const DiskTouch &t) { return t.kind == kind && t.file.endsWith(end); });
        };
        QVERIFY(count(DiskTouch::Kind::Write, u"-wal"_s) > 4 * people);
        QVERIFY(count(DiskTouch::Kind::Flush, u"-wal"_s) >= people);
        QVERIFY(count(DiskTouch::Kind::Write, u".yishibu"_s) > 10);
        QVERIFY(m_confirmed.size() > people);
    }

    void theRecordGivesTheFilesAgain()
    {
        DiskStates states(m_before, m_touches);
        const DiskState end = states.killedIn(m_touches.size());
        QCOMPARE(end.value(m_path), filesOf(m_path).value(m_path));
    }

    void nothingConfirmedIsLostByAKill()
    {
        DiskStates states(m_before, m_touches);
        for (const qsizetype n : moments(30)) {
            opensWhole(states.killedIn(n), n, u"killed in touch %1 of %2, seed %3"_s.arg(n).arg(m_touches.size()).arg(m_seed));
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d states after a kill, of %lld touches", m_opened, qlonglong(m_touches.size()));
    }

    void nothingConfirmedIsLostByAPowerCut()
    {
        m_opened = 0;
        DiskStates states(m_before, m_touches);
        QRandomGenerator chance(m_seed);
        for (const qsizetype n : moments(30)) {
            for (const int sector : {512, 4096}) {
                opensWhole(states.cutBefore(n, sector, chance), n,
                           u"power cut before touch %1 of %2, sectors of %3, seed %4"_s.arg(n).arg(m_touches.size()).arg(sector)
                               .arg(m_seed));
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%d states after a power cut, of %lld touches", m_opened, qlonglong(m_touches.size()));
    }

    /// That the two tests above can fail at all: a disk that only says it flushed loses what was confirmed.
    void aDiskThatLiesIsFoundOut()
    {
        QList<DiskTouch> lied;
        for (const DiskTouch &touch : m_touches) {
            if (touch.kind != DiskTouch::Kind::Flush)
                lied.append(touch);
        }
        DiskStates states(m_before, lied);
        QRandomGenerator chance(m_seed);
        const DiskState state = states.cutBefore(lied.size(), 512, chance);
        const QTemporaryDir after;
        if (const auto book = openedIn(after, state))
            QVERIFY(factsIn(**book, *m_meeting).size() < m_confirmed.size());
    }
};

YISHIBU_TEST(TestSignInFaults)
#include "tst_sign_in_faults.moc"
