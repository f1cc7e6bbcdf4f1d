#include "app/handover/contents.h"

#include "app/handover/manifest.h"
#include "app/minutes/canonical.h"
#include "app/minutes/draft.h"
#include "app/minutes/minutes_text.h"
#include "app/village/masking.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QList<RecordFile> &files, const QString &path)
{
    for (const RecordFile &file : files) {
        if (file.path == path)
            return QJsonDocument::fromJson(file.bytes).object();
    }
    return {};
}

} // namespace

/// What the township finds in a package, file by file, as db/packages/FORMAT.md says.
class TestContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_text = test::twelveVillagers();
        m_text.village.contactPhone = u"0990-5550102"_s;
        Minutes minutes = draftMinutes(source());
        minutes.number = u"2026-001"_s;
        minutes.items.append({.title = u"村道硬化"_s,
                              .explanation = {},
                              .basis = {},
                              .funds = {},
                              .remarks = {{u"19:52"_s, u"王建国"_s, u"先修三组。"_s}},
                              .agreed = {},
                              .disputed = {},
                              .toCheck = {},
                              .votes = {{.motion = u"硬化村道"_s,
                                         .method = u"举手表决"_s,
                                         .base = 9,
                                         .present = 8,
                                         .quorum = 6,
                                         .inFavour = 5,
                                         .against = 1,
                                         .abstained = 1,
                                         .silent = 1,
                                         .required = 5,
                                         .passed = true,
                                         .article = u"村民委员会组织法第三十条"_s,
                                         .scrutineer = {},
                                         .teller = {},
                                         .countedAt = {},
                                         .countedBy = u"户"_s,
                                         .parts = {u"第一片（三组晒谷场）：到会5户，同意3户"_s, u"第二片：到会3户，同意2户"_s}}},
                              .ending = u"通过"_s,
                              .resolutions = {{u"2026-001-1"_s, u"硬化村道"_s, u"陈志强"_s, u"李秀英"_s,
                                               u"2027年4月30日"_s, {}, u"未开始"_s}}});
        minutes.parts = {{u"第一片"_s, u"三组晒谷场"_s, u"2026年11月22日19:30—20:40"_s, 5}, {u"第二片"_s, u"五组祠堂"_s, u"2026年11月23日14:30"_s, 3}};
        m_minutes = minutes;
        m_files = recordFiles(m_text.village, 3, {17, u"abcd"_s}, {record(minutes), record(minutes)});
    }

    void theFilesAreThoseOfTheFormat()
    {
        QStringList paths;
        for (const RecordFile &file : m_files) {
            QVERIFY2(isPackagePath(u"data/"_s + file.path), qPrintable(file.path));
            paths.append(file.path);
        }
        paths.sort();
        QCOMPARE(paths, QStringList({u"meetings/m001/decisions.json"_s, u"meetings/m001/minutes.json"_s,
                                     u"meetings/m001/minutes.pdf"_s, u"meetings/m001/minutes.txt"_s,
                                     u"meetings/m002/decisions.json"_s, u"meetings/m002/minutes.json"_s,
                                     u"meetings/m002/minutes.pdf"_s, u"meetings/m002/minutes.txt"_s, u"package.json"_s}));
    }

    void thePackageSaysWhoseRecordsItHolds()
    {
        const QJsonObject package = objectIn(m_files, u"package.json"_s);
        QCOMPARE(package.value(u"schema"_s).toString(), u"yishibu.package"_s);
        QCOMPARE(package.value(u"version"_s).toInt(), 1);
        QCOMPARE(package.value(u"division_code"_s).toString(), u"990102103204"_s);
        QCOMPARE(package.value(u"package"_s).toInt(), 3);
        QCOMPARE(package.value(u"journal_sequence"_s).toInt(), 17);
        QCOMPARE(package.value(u"journal_chain"_s).toString(), u"abcd"_s);
        const QJsonArray meetings = package.value(u"meetings"_s).toArray();
        QCOMPARE(meetings.size(), 2);
        const QJsonObject first = meetings.at(0).toObject();
        QCOMPARE(first.value(u"folder"_s).toString(), u"meetings/m001"_s);
        QCOMPARE(first.value(u"number"_s).toString(), u"2026-001"_s);
        QCOMPARE(first.value(u"village"_s).toString(), m_minutes.village);
        QCOMPARE(first.value(u"practice"_s).toBool(), m_minutes.practice);
        QCOMPARE(first.value(u"meeting"_s).toString().size(), 32);
        QCOMPARE(first.value(u"digest"_s).toString(),
                 QString::fromLatin1(digestOf(canonicalBytes(m_minutes)).toHex()));
    }

    void theMinutesAreTheFrozenBytes()
    {
        for (const RecordFile &file : std::as_const(m_files)) {
            if (file.path.endsWith(u"minutes.json"_s))
                QCOMPARE(file.bytes, canonicalBytes(m_minutes));
            if (file.path.endsWith(u"minutes.txt"_s))
                QCOMPARE(QString::fromUtf8(file.bytes), minutesText(m_minutes));
        }
    }

    void theDecisionsSayTheFiguresOfTheMinutes()
    {
        const QJsonObject decisions = objectIn(m_files, u"meetings/m001/decisions.json"_s);
        const QJsonObject vote = decisions.value(u"votes"_s).toArray().at(0).toObject();
        const QJsonObject minutes = objectIn(m_files, u"meetings/m001/minutes.json"_s).value(u"minutes"_s).toObject();
        const QJsonObject item = minutes.value(u"items"_s).toArray().last().toObject();
        const QJsonObject same = item.value(u"votes"_s).toArray().at(0).toObject();
        for (const QString &key : vote.keys()) {
            if (key != u"item"_s)
                QVERIFY2(same.contains(key) && same.value(key) == vote.value(key), qPrintable(key));
        }
        const QJsonObject resolution = decisions.value(u"resolutions"_s).toArray().at(0).toObject();
        QCOMPARE(resolution.value(u"owner"_s).toString(), u"陈志强"_s);
        QCOMPARE(resolution.value(u"item"_s).toString(), u"村道硬化"_s);
    }

    /// Households are no persons, and a sum over two evenings is no evening: the township sees both without the minutes.
    void theDecisionsSayWhatWasCountedAndInWhichParts()
    {
        const QJsonObject decisions = objectIn(m_files, u"meetings/m001/decisions.json"_s);
        QCOMPARE(decisions.value(u"version"_s).toInt(), newestDecisionsForm);
        const QJsonObject vote = decisions.value(u"votes"_s).toArray().at(0).toObject();
        QCOMPARE(vote.value(u"counted_by"_s).toString(), u"户"_s);
        QCOMPARE(vote.value(u"parts"_s).toArray().size(), 2);
        const QJsonObject minutes = objectIn(m_files, u"meetings/m001/minutes.json"_s).value(u"minutes"_s).toObject();
        QCOMPARE(decisions.value(u"parts"_s).toArray(), minutes.value(u"parts"_s).toArray());
        const QJsonObject second = decisions.value(u"parts"_s).toArray().at(1).toObject();
        QCOMPARE(second.value(u"place"_s).toString(), u"五组祠堂"_s);
        QCOMPARE(second.value(u"attended"_s).toInt(), 3);
    }

    void theSameRecordsAreTheSameBytes()
    {
        const MeetingRecord one = record(m_minutes);
        const JournalAnchor anchor{17, u"abcd"_s};
        QVERIFY(recordFiles(m_text.village, 3, anchor, {one}) == recordFiles(m_text.village, 3, anchor, {one}));
    }

    void nobodysNumbersAreInside()
    {
        QVERIFY(!m_text.numbers.isEmpty());
        for (const RecordFile &file : std::as_const(m_files)) {
            const QString text = QString::fromUtf8(file.bytes);
            for (const Villager &villager : std::as_const(m_text.villagers)) {
                const PersonalNumbers numbers = m_text.numbers.value(villager.id);
                QVERIFY2(!numbers.citizenId.isEmpty() && !text.contains(numbers.citizenId), qPrintable(file.path));
                QVERIFY2(!numbers.phone.isEmpty() && !text.contains(numbers.phone), qPrintable(file.path));
                QVERIFY2(!text.contains(villager.birth.toString(Qt::ISODate)), qPrintable(file.path));
                QVERIFY2(!text.contains(villager.id.hex()), qPrintable(file.path));
            }
            QVERIFY2(!text.contains(m_text.village.contactPhone), qPrintable(file.path));
            if (file.path.endsWith(u".txt"_s))
                QVERIFY(!containsPersonalNumber(text));
        }
    }

private:
    MinutesSource source() const
    {
        MinutesSource source;
        source.village = m_text.village;
        source.meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
        source.meeting.place = u"会议室"_s;
        source.meeting.chair = m_text.named(u"张守义"_s).id;
        source.meeting.recorder = m_text.named(u"赵桂兰"_s).id;
        source.seats = m_text.seats;
        for (const Villager &villager : m_text.villagers) {
            source.villagers.insert(villager.id, villager);
            source.members.append({villager.id, {}, {}});
            SignIn signIn;
            signIn.meeting = source.meeting.id;
            signIn.villager = villager.id;
            signIn.came.circumstance.happenedAt = source.meeting.scheduledAt;
            source.signIns.append(signIn);
        }
        return source;
    }

    static MeetingRecord record(const Minutes &minutes)
    {
        ClosedMinutes closed{.number = minutes.number, .canonical = canonicalBytes(minutes), .digest = {}};
        closed.digest = digestOf(closed.canonical);
        return {closed, minutes, "%PDF-1.4"};
    }

    test::VillageInText m_text;
    Minutes m_minutes;
    QList<RecordFile> m_files;
};

YISHIBU_TEST(TestContents)
#include "tst_contents.moc"
