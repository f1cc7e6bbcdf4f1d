#include "app/attendance/capacity_words.h"
#include "app/attendance/eligibility.h"
#include "db/journal/replay.h"
#include "db/sheets/open_sheet.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/roster/import_panel.h"
#include "ui/roster/roster_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace yishibu {

using namespace Qt::StringLiterals;

/// The clerk's sheet comes again and again: people move, representatives are elected anew, and most of it is as it was.
class TestRepeatedImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoIsDroppedFromTheListIsNotCounted();
    void aSwapKeepsTheBase();
    void anotherPostCountsFromToday();
    void theFirstListHoldsForEarlierMeetings();
    void thePreviewSaysWhoseSeatsEnd();
    void anUnchangedSheetWritesOneLine_data();
    void anUnchangedSheetWritesOneLine();
    void everyGroupMayCountItsHouseholdsFromOne();
    void anotherVillageIsRefused();
    void theWholeRegisterFollowsTheListOfAGroup();
    void newcomersComeInByThemselves();
    void whoStandsForAHouseholdIsKept();
    void whoHasNoVoiceStaysWithout();

private:
    using Edit = std::function<void(Sheet &register_, Sheet &seats)>;
    static QString practiceSheet() { return QStringLiteral(YISHIBU_SOURCE_DIR "/resources/practice/qingshi.xlsx"); }
    static QString messySheet() { return QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/liushugou-messy.xlsx"); }
    RosterPreview edited(const Edit &edit) const;
    int base(QDate day) const;
    qint64 lines() const { return m_place->book->journalAnchor()->sequence; }
    bool isSound() const { return m_place->book->check()->isSound(); }

    const test::FixedClock m_clock;
    const QDate m_today = m_clock.today();
    std::unique_ptr<Workplace> m_place;
};

void TestRepeatedImport::init()
{
    m_place = test::placeOver(test::bookInMemory(), m_clock);
}

/// The practice workbook, changed as a clerk would change it.
RosterPreview TestRepeatedImport::edited(const Edit &edit) const
{
    auto workbook = openSheet(practiceSheet());
    if (!workbook)
        qFatal("no practice register");
    edit(workbook->sheets[0], workbook->sheets[1]);
    RosterReading people = *readRoster(*workbook, m_today);
    BodyReading bodies = readBodies(*workbook, people.villagers);
    return {workbook->fileName, workbook->sha256, std::move(people), std::move(bodies)};
}

int TestRepeatedImport::base(QDate day) const
{
    const Law law = m_place->meetings.lawOf(day);
    return int(shouldAttend(*law.card(MeetingKind::representatives()), m_place->hall.seats(), day).size());
}

void TestRepeatedImport::whoIsDroppedFromTheListIsNotCounted()
{
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    QCOMPARE(base(m_today), 38);
    const qsizetype seats = m_place->hall.seats().size();
    const RosterPreview fewer = edited([](Sheet &, Sheet &list) { list.rows.resize(list.rows.size() - 5); });
    QCOMPARE(m_place->roster.changes(fewer)->seatsEnded.size(), 5);
    QCOMPARE(base(m_today), 38); // looking changes nothing
    const qint64 before = lines();
    QVERIFY(m_place->roster.import(fewer).has_value());
    QCOMPARE(lines(), before + 1 + 5);
    QCOMPARE(base(m_today), 33);
    QCOMPARE(base(m_today.addYears(1)), 33);
    QCOMPARE(base(m_today.addDays(-1)), 38);
    QCOMPARE(m_place->hall.seats().size(), seats);
    QVERIFY(isSound());
    // And back: they are counted again, but were not in between.
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    QCOMPARE(base(m_today), 38);
    QCOMPARE(base(m_today.addDays(-1)), 38);
}

void TestRepeatedImport::aSwapKeepsTheBase()
{
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    const auto &people = m_place->hall.roster().villagers();
    const auto other = std::ranges::find_if(people, [&](const Villager &one) {
        return one.isAdultOn(m_today) && !one.idTail.isEmpty() && m_place->hall.roster().named(one.name).size() == 1
               && capacityWords(one.id, m_place->hall.seats(), m_today).isEmpty();
    });
    QVERIFY(other != people.end());
    const VillagerId elected = other->id;
    const RosterPreview swapped = edited([&](Sheet &, Sheet &list) {
        QList<Cell> &line = list.rows.last();
        line[1].text = other->name;
        line[2].text = other->sex == Sex::Female ? u"女"_s : u"男"_s;
        line[6].text = other->group;
        line[7].text = other->idTail;
    });
    QVERIFY(swapped.bodies.open.isEmpty());
    QCOMPARE(m_place->roster.changes(swapped)->seatsEnded.size(), 1);
    QVERIFY(m_place->roster.import(swapped).has_value());
    for (const int days : {-400, -1, 0, 1, 400})
        QCOMPARE(base(m_today.addDays(days)), 38);
    QVERIFY(capacityWords(elected, m_place->hall.seats(), m_today.addDays(-1)).isEmpty());
    QCOMPARE(capacityWords(elected, m_place->hall.seats(), m_today), u"村民代表"_s);
    QVERIFY(isSound());
}

void TestRepeatedImport::whoStandsForAHouseholdIsKept()
{
    const auto naming = [this](int row) {
        return edited([row](Sheet &people, Sheet &) {
            const qsizetype column = people.rows[2].size();
            people.rows[2].append({Cell::Kind::Text, u"是否户代表"_s});
            people.rows[row].resize(column);
            people.rows[row].append({Cell::Kind::Text, u"是"_s});
        });
    };
    const RosterPreview first = naming(3);
    const VillagerId head = first.people.villagers[0].id;
    QVERIFY(m_place->roster.import(first).has_value());
    const Roster &roster = m_place->hall.roster();
    const HouseholdId household = roster.find(head)->household;
    QVERIFY(roster.representativeOf(household, m_today));
    QCOMPARE(roster.representativeOf(household, m_today)->villager, head);
    QCOMPARE(roster.representatives().size(), 1);
    const qint64 before = lines();
    QVERIFY(m_place->roster.import(naming(3)).has_value());
    QCOMPARE(lines(), before + 1); // the import's own: nothing changed
    const VillagerId second = m_place->hall.roster().members(household).at(1);
    // The household may have named its representative since: nothing is done without a word.
    const auto asked = m_place->roster.changes(naming(4));
    QCOMPARE(asked->delegates.open.size(), 1);
    QCOMPARE(asked->delegates.open[0].present.villager, head);
    QCOMPARE(asked->delegates.open[0].named.villager, second);
    QVERIFY(m_place->roster.import(naming(4)).has_value());
    QCOMPARE(m_place->hall.roster().representativeOf(household, m_today)->villager, head);
    QVERIFY(m_place->roster.import(naming(4), {}, {}, {household}).has_value());
    QCOMPARE(m_place->hall.roster().representativeOf(household, m_today)->villager, second);
    QCOMPARE(m_place->hall.roster().representativeOf(household, m_today.addDays(-1)), nullptr);
    QVERIFY(isSound());
}

void TestRepeatedImport::anotherPostCountsFromToday()
{
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    const RosterPreview elected = edited([](Sheet &, Sheet &list) {
        list.rows.last()[4] = {Cell::Kind::Text, u"村委会委员"_s}; // a representative more in the committee
        list.rows[1][4] = {};                                     // and one who left it, but represents as before
    });
    QVERIFY(m_place->roster.import(elected).has_value());
    QCOMPARE(base(m_today), 38);
    const QDate yesterday = m_today.addDays(-1);
    const auto wordsOn = [&](qsizetype seat, QDate day) {
        return capacityWords(m_place->hall.seats()[seat].villager, m_place->hall.seats(), day);
    };
    QVERIFY(wordsOn(0, yesterday).contains(u"村委会委员"_s));
    QCOMPARE(wordsOn(0, m_today), u"村民代表"_s);
    const qsizetype last = m_place->hall.seats().size() - 1;
    QCOMPARE(wordsOn(last, yesterday), u"村民代表"_s);
    QCOMPARE(wordsOn(last, m_today), u"村民代表、村委会委员"_s);
}

/// A meeting of last month that is written up from paper has its people too.
void TestRepeatedImport::theFirstListHoldsForEarlierMeetings()
{
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    QCOMPARE(base(m_today.addMonths(-1)), 38);
}

void TestRepeatedImport::thePreviewSaysWhoseSeatsEnd()
{
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    const RosterPreview fewer = edited([](Sheet &, Sheet &list) { list.rows.remove(1, 5); });
    const auto changes = m_place->roster.changes(fewer);
    QVERIFY(changes.has_value());
    for (const double scale : {Tokens::ordinaryText, Tokens::largeText}) {
        ImportPanel panel(m_place->hall);
        panel.show(fewer, *changes, m_today);
        QCOMPARE(test::faultsSeenIn(panel, u"roster-seats-end"_s, scale), QString());
        const auto *words = test::widgetIn<QLabel>(panel, u"seatsEnding"_s);
        QVERIFY(words->isVisible());
        for (const Seat &seat : changes->seatsEnded)
            QVERIFY2(words->text().contains(m_place->hall.nameOf(seat.villager)), qPrintable(words->text()));
    }
    ImportPanel panel(m_place->hall);
    panel.show(fewer, RosterChanges(), m_today);
    QVERIFY(!test::widgetIn<QLabel>(panel, u"seatsEnding"_s)->isVisibleTo(&panel));
}

void TestRepeatedImport::anUnchangedSheetWritesOneLine_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::newRow("usual") << practiceSheet();
    QTest::newRow("messy") << messySheet();
    QTest::newRow("csv") << QStringLiteral(YISHIBU_SOURCE_DIR "/tests/sheets/shiban.csv");
}

void TestRepeatedImport::anUnchangedSheetWritesOneLine()
{
    QFETCH(QString, sheet);
    const auto take = [&] {
        const auto preview = RosterDesk::read(sheet, m_today);
        return preview && m_place->roster.import(*preview);
    };
    QVERIFY(take());
    RosterStore &store = m_place->book->roster();
    const auto households = *store.households();
    const auto villagers = *store.villagers();
    const auto numbers = *store.numbers();
    const auto seats = *store.seats();
    const auto open = *store.openSeatLines();
    const qint64 before = lines();
    const auto changes = m_place->roster.changes(*RosterDesk::read(sheet, m_today));
    QVERIFY(changes.has_value());
    QCOMPARE(changes->lines.people, (LineChanges{0, 0, int(villagers.size())}));
    QCOMPARE(changes->lines.households, (LineChanges{0, 0, int(households.size())}));
    for (int again = 1; again <= 2; ++again) {
        QVERIFY(take());
        QCOMPARE(lines(), before + again);
        QVERIFY(*store.households() == households);
        QVERIFY(*store.villagers() == villagers);
        QVERIFY(*store.numbers() == numbers);
        QVERIFY(*store.seats() == seats);
        QVERIFY(*store.openSeatLines() == open);
    }
    QVERIFY(isSound());
}

void TestRepeatedImport::everyGroupMayCountItsHouseholdsFromOne()
{
    QTemporaryDir folder;
    QFile sheet(folder.filePath(u"groups.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("户编号,姓名,与户主关系,性别,村民小组\n1,张大山,户主,男,一组\n1,李秀英,配偶,女,一组\n"
                "1,王建国,户主,男,二组\n1,赵桂兰,配偶,女,二组\n2,周小梅,户主,女,二组\n1,何慧敏,女儿,女,一组\n");
    sheet.close();
    for (int round = 0; round < 2; ++round) {
        const auto preview = RosterDesk::read(sheet.fileName(), m_today);
        QVERIFY(preview.has_value());
        const Done taken = m_place->roster.import(*preview);
        QVERIFY(taken.has_value());
        QCOMPARE(m_place->book->roster().households()->size(), preview->people.households.size());
        QCOMPARE(m_place->book->roster().villagers()->size(), 6);
    }
    QVERIFY(m_place->book->roster().households()->size() >= 3);
    QVERIFY(isSound());
}

void TestRepeatedImport::anotherVillageIsRefused()
{
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    const qint64 before = lines();
    RosterPage page(m_place->roster, m_place->hall, m_clock);
    QSignalSpy said(&page, &RosterPage::said);
    page.chooseFile = [] { return messySheet(); };
    test::showAt(page, 1274, 704);
    page.importRegister();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
    QCOMPARE(said.first().at(0).value<Tone>(), Tone::Bad);
    QVERIFY(said.first().at(1).toString().contains(u"another village"_s));
    QVERIFY(!test::widgetIn<QPushButton>(page, u"takeIn"_s)->isVisible());
    const Done kept = m_place->roster.import(*RosterDesk::read(messySheet(), m_today));
    QVERIFY(!kept && kept.error().is(SheetFault::AnotherVillage));
    QCOMPARE(lines(), before);
    QCOMPARE(base(m_today), 38);
}

void TestRepeatedImport::theWholeRegisterFollowsTheListOfAGroup()
{
    QVERIFY(m_place->roster.import(edited([](Sheet &people, Sheet &) { people.rows.resize(60); })).has_value());
    QVERIFY(m_place->hall.roster().villagers().size() < 100);
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    QCOMPARE(m_place->hall.roster().villagers().size(), 1259);
    QCOMPARE(base(m_today), 38);
}

void TestRepeatedImport::newcomersComeInByThemselves()
{
    QVERIFY(m_place->roster.import(edited([](Sheet &people, Sheet &) { people.rows.resize(600); })).has_value());
    const qsizetype before = m_place->hall.roster().villagers().size();
    const RosterPreview family = edited([](Sheet &people, Sheet &list) {
        people.rows.remove(3, 900);
        people.rows.resize(8);
        list.rows.resize(1);
    });
    QCOMPARE(family.people.counts.persons, 5);
    QVERIFY(m_place->roster.import(family).has_value());
    QCOMPARE(m_place->hall.roster().villagers().size(), before + 5);
}

/// No sheet says it, so none takes it away.
void TestRepeatedImport::whoHasNoVoiceStaysWithout()
{
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    const auto &all = m_place->hall.roster().villagers();
    const VillagerId who = std::ranges::find_if(all, [this](const Villager &one) { return one.isAdultOn(m_today); })->id;
    const VoiceMark mark{.from = QDate(2026, 3, 1), .source = u"县人民法院民事判决书"_s, .until = {}, .untilSource = {}};
    QVERIFY(m_place->roster.noteVoice(who, &Villager::incapacity, mark));
    const qint64 before = lines();
    QVERIFY(m_place->roster.import(edited([](Sheet &, Sheet &) {})).has_value());
    QVERIFY(m_place->hall.roster().find(who)->incapacity == mark);
    QCOMPARE(lines(), before + 1); // the import itself
    QVERIFY(isSound());
}

} // namespace yishibu

using yishibu::TestRepeatedImport;
YISHIBU_TEST(TestRepeatedImport)
#include "tst_repeated_import.moc"
