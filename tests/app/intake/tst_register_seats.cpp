#include "app/intake/register_seats.h"

#include "app/intake/known_people.h"
#include "app/intake/party_changes.h"
#include "app/intake/seat_changes.h"
#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

const QString head = u"户编号|姓名|与户主关系|性别|公民身份号码|"_s;
const QString zhang = u"1|张三|户主|男|99010219600203111X|"_s, li = u"1|李四|配偶|女|990102196202031129|"_s, sun = u"2|孙七|户主|男|990102197007051115|"_s;

/// A register and what it says of seats.
struct Register
{
    RosterReading people;
    BodyReading seats;

    explicit Register(const QStringList &lines, const QList<Sheet> &lists = {})
    {
        const Workbook book = workbook(QList<Sheet>{table(lines, u"花名册"_s)} + lists);
        people = *readRoster(book, readingDay);
        seats = readBodies(book, people, people.villagers, people.numbers, people.households);
    }

    VillagerId who(const QString &name) const { return one(people, name).id; }

    /// "张三 村民代表", "李四 村委会 主任", in order.
    QStringList words() const
    {
        static const QMap<Body, QString> names{{Body::Representatives, u"代表"_s}, {Body::VillagersCommittee, u"村委会"_s}, {Body::SupervisionCommittee, u"监委会"_s},
                                               {Body::PartyBranch, u"支部"_s}};
        QStringList all;
        for (const Seat &seat : seats.seats)
            all.append((people.villagers[std::ranges::find(people.villagers, seat.villager, &Villager::id) - people.villagers.begin()].name + u' '
                        + names.value(seat.body) + u' ' + seat.post).trimmed());
        return all;
    }
    QStringList open() const
    {
        QStringList all;
        for (const OpenLine &line : seats.open)
            all.append(u"%1 %2 %3 %4"_s.arg(line.row).arg(line.name, line.post).arg(int(line.reason)));
        return all;
    }
    Roster roster() const { return Roster(people.villagers, people.households); }
};

QString openWord(int row, const QString &name, const QString &post, OpenReason reason)
{
    return u"%1 %2 %3 %4"_s.arg(row).arg(name, post).arg(int(reason));
}

} // namespace

/// 职务 and 是否村民代表 in the village's register itself.
class TestRegisterSeats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yesGivesARepresentativesSeat()
    {
        for (const QString &heading : {u"是否村民代表"_s, u"村民代表（是/否）"_s, u"村民代表"_s}) {
            for (const QString &yes : {u"是"_s, u"√"_s, u"1"_s, u"村民代表"_s}) {
                const Register read({head + heading, zhang + yes, li, sun + u"否"_s});
                QCOMPARE(read.words(), QStringList{u"张三 代表"_s});
                QVERIFY(read.open().isEmpty());
                QVERIFY2(!read.people.columnsLeft.contains(heading), qPrintable(heading));
                QVERIFY(read.seats.bodies.isEmpty()); // so nobody's seat ends
                QCOMPARE(read.seats.inRegister.size(), 1);
            }
        }
    }

    void aPostGivesTheSeatThatItNames()
    {
        const Register read({head + u"职务"_s, zhang + u"村支书、村委会主任"_s, li + u"村监委主任"_s, sun + u"村民代表"_s});
        QCOMPARE(read.words(), (QStringList{u"张三 支部 支书"_s, u"张三 村委会 主任"_s, u"李四 监委会 主任"_s, u"孙七 代表"_s}));
        QVERIFY(read.open().isEmpty());
        QVERIFY(!read.people.columnsLeft.contains(u"职务"_s));
        QCOMPARE(read.people.counts.persons, 3);
    }

    /// Whose post 委员 is, or what 会计 has a seat in, nobody guesses; 务农 is no post at all.
    void wordsInDoubtStayOpen()
    {
        const Register read({head + u"职务|是否村民代表"_s, zhang + u"委员|"_s, li + u"务农|否"_s, sun + u"会计|待定"_s});
        QVERIFY(read.words().isEmpty());
        QCOMPARE(read.open(), (QStringList{openWord(2, u"张三"_s, u"委员"_s, OpenReason::PostUnknown), openWord(4, u"孙七"_s, u"会计、待定"_s, OpenReason::PostUnknown)}));
    }

    void aRowThatContradictsItselfGivesNothing()
    {
        const Register read({head + u"职务|是否村民代表|备注"_s, zhang + u"村民代表|否|"_s, li + u"|是|2024年3月辞去代表职务"_s});
        QVERIFY(read.words().isEmpty());
        QCOMPARE(read.open(), (QStringList{openWord(2, u"张三"_s, u"村民代表"_s, OpenReason::SeatDisagrees), openWord(3, u"李四"_s, u"村民代表"_s, OpenReason::SeatEnded)}));
    }

    /// A column of names tells who represents the household. It is left, and said so.
    void aColumnOfNamesIsLeft()
    {
        const Register read({head + u"村民代表"_s, zhang + u"孙七"_s, li + u"孙七"_s, sun + u"孙七"_s});
        QVERIFY(read.words().isEmpty() && read.open().isEmpty());
        QVERIFY(read.people.columnsLeft.contains(u"村民代表"_s));
    }

    void partyMembersAreTakenFromThePost()
    {
        Register read({head + u"职务"_s, zhang + u"党员"_s, li, sun + u"预备党员、村民代表"_s});
        QVERIFY(read.open().isEmpty());
        const Roster none;
        QCOMPARE(followPartyLists(read.people, read.seats, none).people.size(), 0);
        QCOMPARE(one(read.people, u"张三"_s).party, PartyStanding::Member);
        QCOMPARE(one(read.people, u"孙七"_s).party, PartyStanding::Probationary);
        QCOMPARE(read.words(), QStringList{u"孙七 代表"_s});
        QVERIFY(partyNotNamed(read.seats, read.roster()).isEmpty());
    }

    void theSameRegisterAgainChangesNoSeat()
    {
        const QStringList lines{head + u"职务|是否村民代表"_s, zhang + u"村委会主任|"_s, li + u"|是"_s, sun};
        const Register first(lines);
        Register again(lines);
        QHash<VillagerId, PersonalNumbers> numbers;
        for (auto own = first.people.numbers.begin(); own != first.people.numbers.end(); ++own)
            numbers.insert(own.key(), own.value());
        recognise(again.people, again.seats, first.roster(), numbers);
        again.seats = readBodies(workbook({table(lines, u"花名册"_s)}), again.people, again.people.villagers, numbers, again.people.households);
        holdAgainstBook(again.seats, first.seats.seats, readingDay);
        const SeatChanges changes = seatChanges(first.seats.seats, again.seats, first.roster(), readingDay);
        QCOMPARE(changes.seats, first.seats.seats);
        QVERIFY(changes.ended.isEmpty() && again.seats.open.isEmpty());
    }

    /// A blank cell ends nobody's seat, 否 is asked of, another post in the same body too; the book is followed.
    void theBookIsFollowedUntilSomebodyDecides()
    {
        Register read({head + u"职务|是否村民代表"_s, zhang + u"村委会副主任|"_s, li + u"|否"_s, sun + u"|是"_s});
        const QList<Seat> kept{{.villager = read.who(u"张三"_s), .body = Body::VillagersCommittee, .post = u"主任"_s},
                               {.villager = read.who(u"张三"_s), .body = Body::Representatives},
                               {.villager = read.who(u"李四"_s), .body = Body::Representatives},
                               {.villager = read.who(u"孙七"_s), .body = Body::Representatives, .until = readingDay.addDays(-9)}};
        holdAgainstBook(read.seats, kept, readingDay);
        QCOMPARE(read.open(), (QStringList{openWord(3, u"李四"_s, u"村民代表"_s, OpenReason::SeatDisagrees),
                                           openWord(2, u"张三"_s, u"村委会副主任"_s, OpenReason::SeatDisagrees),
                                           openWord(4, u"孙七"_s, u"村民代表"_s, OpenReason::SeatDisagrees)}));
        const SeatChanges changes = seatChanges(kept, read.seats, read.roster(), readingDay);
        QVERIFY(changes.seats.isEmpty() && changes.ended.isEmpty() && changes.closed.isEmpty());
        // Where the book has no seat of theirs, 否 asks nothing.
        Register other({head + u"是否村民代表"_s, zhang + u"否"_s});
        holdAgainstBook(other.seats, {}, readingDay);
        QVERIFY(other.open().isEmpty());
    }

    /// A list of the body in the same file is the better word.
    void aListInTheFileIsFollowed()
    {
        const Sheet list = table({u"姓名|性别|身份证号|职务"_s, u"张三|男|99010219600203111X|村民代表"_s}, u"村民代表名单"_s);
        const Register read({head + u"是否村民代表"_s, zhang + u"是"_s, li + u"是"_s, sun}, {list});
        QCOMPARE(read.words(), QStringList{u"张三 代表"_s});
        QCOMPARE(read.open(), QStringList{openWord(3, u"李四"_s, u"村民代表"_s, OpenReason::SeatDisagrees)});
    }
};

YISHIBU_TEST(TestRegisterSeats)
#include "tst_register_seats.moc"
