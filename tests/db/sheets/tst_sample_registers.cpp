#include "app/intake/body_reading.h"
#include "app/intake/roster_reading.h"
#include "db/sheets/open_sheet.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

/// The day for which the figures below were counted.
const QDate today(2026, 11, 22);

RosterReading readFile(const QString &path)
{
    const auto workbook = openSheet(QDir(QStringLiteral(YISHIBU_SOURCE_DIR)).filePath(path));
    if (!workbook)
        return {};
    const auto reading = readRoster(*workbook, today);
    return reading ? *reading : RosterReading();
}

template<typename Test>
int countIf(const RosterReading &reading, Test test)
{
    return int(std::count_if(reading.villagers.begin(), reading.villagers.end(), test));
}

/// The faults as liushugou-messy.faults.csv names them.
QMap<QString, RowFault> faultNames()
{
    return {{u"id stored as a number, last digits lost"_s, RowFault::IdDamaged},
            {u"full-width digits (repairable)"_s, RowFault::FullWidth},
            {u"ideographic space in name (repairable)"_s, RowFault::Blanks},
            {u"wrong id checksum"_s, RowFault::IdCheck},
            {u"no name"_s, RowFault::NameMissing},
            {u"same id as the line above"_s, RowFault::IdTaken},
            {u"sex disagrees with id"_s, RowFault::SexDisagrees},
            {u"impossible birth date"_s, RowFault::BirthFromId},
            {u"no id (allowed, warn)"_s, RowFault::IdMissing},
            {u"15-digit old id (repairable)"_s, RowFault::OldNumber},
            {u"15 digits, not a valid old id"_s, RowFault::OldNumberInvalid}};
}

} // namespace

class TestSampleRegisters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsThePeople_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<int>>("figures"); // read, refused, persons, households, adults, women, party members
        QTest::newRow("usual") << u"resources/practice/qingshi.xlsx"_s << QList{1259, 0, 1259, 318, 1079, 649, 58};
        QTest::newRow("csv") << u"tests/sheets/shiban.csv"_s << QList{382, 0, 382, 96, 342, 193, 0};
        QTest::newRow("messy") << u"tests/sheets/liushugou-messy.xlsx"_s << QList{1044, 11, 1033, 260, 876, 513, 43};
        // Too large to lie here; named where it is at hand.
        if (const QString folder = qEnvironmentVariable("YISHIBU_REGISTERS"); !folder.isEmpty())
            QTest::newRow("town") << folder + u"/large-town.xlsx"_s << QList{13663, 0, 13663, 3400, 11901, 6942, 604};
    }

    void countsThePeople()
    {
        QFETCH(QString, path);
        QFETCH(QList<int>, figures);
        const RosterReading reading = readFile(path);
        const RosterCounts &counts = reading.counts;
        const int adults = countIf(reading, [](const Villager &villager) { return villager.isAdultOn(today); });
        const int women = countIf(reading, [](const Villager &villager) { return villager.sex == Sex::Female; });
        const int party = countIf(reading, [](const Villager &villager) { return villager.party == PartyStanding::Member; });
        QCOMPARE((QList{counts.read, counts.refused, counts.persons, counts.households, adults, women, party}), figures);
        QCOMPARE(counts.accepted + counts.refused, counts.read);
        QCOMPARE(counts.good + counts.repaired + counts.doubtful, counts.accepted);
        QCOMPARE(qsizetype(counts.persons), reading.villagers.size());
        QSet<QString> numbers;
        for (const Household &household : reading.households)
            numbers.insert(household.number);
        QCOMPARE(numbers.size(), reading.households.size());
    }

    void readsTheUsualRegisterWithoutARemark()
    {
        const RosterReading reading = readFile(u"resources/practice/qingshi.xlsx"_s);
        QVERIFY(reading.notes.isEmpty());
        QCOMPARE(reading.sheetsRead, QStringList{u"花名册"_s});
        QCOMPARE(reading.skipped.size(), 1);
        QCOMPARE(reading.skipped[0].kind, RowKind::Total);
        QCOMPARE(reading.skipped[0].row, 1263);
        const Villager &first = reading.villagers[0];
        QCOMPARE(first.name, u"秦文彬"_s);
        QCOMPARE(first.group, u"一组"_s);
        QCOMPARE(first.birth, QDate(1949, 9, 16));
        QCOMPARE(first.idTail, u"3119"_s);
        QCOMPARE(reading.numbers.value(first.id).citizenId, u"990101194909163119"_s);
        QCOMPARE(reading.households[0].number, u"990101010001"_s);
        QCOMPARE(reading.households[0].headName, u"秦文彬"_s);
    }

    /// Each fault of the list, at its sheet row, and no other but one child born after today.
    void findsEachFaultOfTheMessyRegister()
    {
        const RosterReading reading = readFile(u"tests/sheets/liushugou-messy.xlsx"_s);
        QMap<int, QList<RowFault>> found;
        for (const RowNote &note : reading.notes)
            found[note.row].append(note.fault);
        QMap<int, QList<RowFault>> wanted{{36, {RowFault::BirthAhead}}};
        QFile list(QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/liushugou-messy.faults.csv"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        list.readLine();
        while (!list.atEnd()) {
            const QString line = QString::fromUtf8(list.readLine()).trimmed();
            const QString name = line.section(u',', 1).remove(u'"');
            QVERIFY2(faultNames().contains(name), qPrintable(line));
            wanted[line.section(u',', 0, 0).toInt()].append(faultNames().value(name));
        }
        QCOMPARE(found, wanted);
    }

    void seatsTheRepresentatives()
    {
        const auto workbook = openSheet(QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx"));
        QVERIFY(workbook);
        const auto roster = readRoster(*workbook, today);
        QVERIFY(roster);
        const BodyReading bodies = readBodies(*workbook, roster->villagers);
        QVERIFY(bodies.open.isEmpty());
        QCOMPARE(bodies.lines, 38);
        QCOMPARE(bodies.count(Body::Representatives), 38);
        QCOMPARE(bodies.count(Body::VillagersCommittee), 3);
        QCOMPARE(bodies.count(Body::SupervisionCommittee), 3);
        QCOMPARE(bodies.count(Body::PartyBranch), 1);
        int stoodFor = 0;
        for (const Seat &seat : bodies.seats)
            stoodFor += seat.households;
        QCOMPARE(stoodFor, 318);
    }
};

YISHIBU_TEST(TestSampleRegisters)
#include "tst_sample_registers.moc"
