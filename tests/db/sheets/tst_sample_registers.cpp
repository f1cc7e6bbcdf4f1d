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

/// A planted fault, how a row with it is classed, and how the reading calls it.
struct PlantedFault
{
    RowVerdict verdict;
    RowFault fault;
};

/// The faults as liushugou-messy.faults.csv names them, with the class that the table of the register's README gives.
QMap<QString, PlantedFault> plantedFaults()
{
    const auto repaired = [](RowFault fault) { return PlantedFault{RowVerdict::Repaired, fault}; };
    const auto doubtful = [](RowFault fault) { return PlantedFault{RowVerdict::Doubtful, fault}; };
    return {{u"id stored as a number, last digits lost"_s, doubtful(RowFault::IdDamaged)},
            {u"full-width digits (repairable)"_s, repaired(RowFault::FullWidth)},
            {u"ideographic space in name (repairable)"_s, repaired(RowFault::Blanks)},
            {u"wrong id checksum"_s, doubtful(RowFault::IdCheck)},
            {u"no name"_s, {RowVerdict::Refused, RowFault::NameMissing}},
            {u"same id as the line above"_s, doubtful(RowFault::IdTaken)},
            {u"sex disagrees with id"_s, doubtful(RowFault::SexDisagrees)},
            {u"impossible birth date"_s, repaired(RowFault::BirthFromId)},
            {u"no id (allowed, warn)"_s, doubtful(RowFault::IdMissing)},
            {u"15-digit old id (repairable)"_s, repaired(RowFault::OldNumber)},
            {u"15 digits, not a valid old id"_s, doubtful(RowFault::OldNumberInvalid)}};
}

QList<QStringList> linesOf(const QString &path)
{
    QList<QStringList> lines;
    QFile file(QDir(QStringLiteral(YISHIBU_SOURCE_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    file.readLine(); // headings
    while (!file.atEnd())
        lines.append(QString::fromUtf8(file.readLine()).trimmed().split(u','));
    return lines;
}

} // namespace

class TestSampleRegisters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The registers and the figures that each must yield, from the list that came with them.
    void countsThePeople_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("figures"); // read, refused, persons, households, adults, women, party members
        const QList<QStringList> lines = linesOf(u"tests/sheets/expected.csv"_s);
        QCOMPARE(lines.size(), 5);
        for (const QStringList &line : lines) {
            const QString folder = line[0] == u"qingshi.xlsx" ? u"resources/practice/"_s : u"tests/sheets/"_s;
            QTest::newRow(qPrintable(line[0])) << folder + line[0] << line.mid(1);
        }
    }

    void countsThePeople()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, figures);
        const RosterReading reading = readFile(path);
        const RosterCounts &counts = reading.counts;
        const int adults = countIf(reading, [](const Villager &villager) { return villager.isAdultOn(today); });
        const int women = countIf(reading, [](const Villager &villager) { return villager.sex == Sex::Female; });
        const int party = countIf(reading, [](const Villager &villager) { return villager.party == PartyStanding::Member; });
        QStringList found;
        for (const int figure : {counts.read, counts.refused, counts.persons, counts.households, adults, women, party})
            found.append(QString::number(figure));
        if (figures.last().isEmpty()) // the register has no such column, and nobody may be made a Party member
            found.last() = party == 0 ? QString() : found.last();
        QCOMPARE(found, figures);
        QCOMPARE(counts.expected, counts.read);
        QVERIFY(counts.isAsExpected());
        QCOMPARE(counts.refused, int(reading.refused.size()));
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
        for (const QStringList &line : linesOf(u"tests/sheets/liushugou-messy.faults.csv"_s)) {
            const QString name = line.mid(1).join(u',').remove(u'"');
            QVERIFY2(plantedFaults().contains(name), qPrintable(name));
            wanted[line[0].toInt()].append(plantedFaults().value(name).fault);
        }
        QCOMPARE(wanted.size(), 110);
        QCOMPARE(found, wanted);
    }

    /// Repaired: taken in, with before and after. Doubtful: taken in, flagged. Refused: not taken in, at its sheet row.
    void classesEachFaultOfTheMessyRegister()
    {
        const auto workbook = openSheet(QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/liushugou-messy.xlsx"));
        QVERIFY(workbook);
        const RosterReading reading = *readRoster(*workbook, today);
        QHash<int, const Villager *> at;
        for (const Villager &villager : reading.villagers)
            at.insert(reading.rows.value(villager.id).row, &villager);
        for (const QStringList &line : linesOf(u"tests/sheets/liushugou-messy.faults.csv"_s)) {
            const int row = line[0].toInt();
            const auto planted = plantedFaults().value(line.mid(1).join(u',').remove(u'"'));
            const auto note = std::ranges::find_if(reading.notes, [&](const RowNote &one) { return one.row == row; });
            QVERIFY2(note != reading.notes.end(), qPrintable(line.join(u',')));
            QCOMPARE(note->fault, planted.fault);
            QCOMPARE(note->verdict, planted.verdict);
            QCOMPARE(note->sheet, u"人员信息"_s);
            const auto isIt = [&](const RefusedRow &refused) { return refused.at == SheetRow{1, row}; };
            const bool isRefused = std::ranges::any_of(reading.refused, isIt);
            QCOMPARE(isRefused, planted.verdict == RowVerdict::Refused);
            QCOMPARE(at.contains(row), !isRefused);
            if (isRefused)
                continue;
            const QStringList doubts = at.value(row)->doubt.split(u' ', Qt::SkipEmptyParts);
            QCOMPARE(doubts.contains(word(planted.fault)), planted.verdict == RowVerdict::Doubtful);
            if (planted.verdict == RowVerdict::Repaired) {
                const auto column = std::ranges::find(reading.sheets[1].columns, note->column, &ColumnPlan::heading);
                QVERIFY(column != reading.sheets[1].columns.end());
                QCOMPARE(note->before, workbook->sheets[1].at(row - 1, column->column).trimmed());
                QVERIFY(!note->after.isEmpty());
                QVERIFY(note->after != note->before);
            }
        }
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
