#include "app/intake/body_reading.h"
#include "app/intake/citizen_id.h"
#include "tests/app/intake/read_table.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

/// A number of that birth date that ends in 000 and whose check sign happens to fit, or does not.
QString cutNumber(const QString &birth, bool fits)
{
    for (int place = 990101; place < 990199; ++place) {
        for (int first = 0; first < 10; ++first) {
            const QString number = QString::number(place) + birth + QString::number(first) + u"000"_s;
            if (const auto id = CitizenId::fromText(number); id && id->hasRightCheckSign() == fits)
                return number;
        }
    }
    qFatal("no such number");
}

RosterReading withNumbers(const QStringList &numbers)
{
    QStringList lines{u"户号|姓名|与户主关系|性别|身份证号"_s};
    for (qsizetype i = 0; i < numbers.size(); ++i)
        lines.append(u"%1|张%2|户主|男|%3"_s.arg(i + 1).arg(QChar(char16_t(u'甲' + i))).arg(numbers[i]));
    return read(table(lines));
}

int damagedIn(const RosterReading &reading)
{
    return int(std::ranges::count(reading.notes, RowFault::IdDamaged, &RowNote::fault));
}

} // namespace

/// A spreadsheet keeps fifteen digits of a number; what is left with 000 at its end is nobody's number, whatever its check sign.
class TestCutNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneOfManyThatAreCutIsCutToo()
    {
        const QString fits = cutNumber(u"19490916"_s, true);
        const RosterReading reading = withNumbers({cutNumber(u"19600101"_s, false), cutNumber(u"19620202"_s, false), fits, u"990101194909163119"_s});
        QCOMPARE(damagedIn(reading), 3);
        QVERIFY(!reading.numbers.contains(reading.villagers[2].id));
        QVERIFY(reading.villagers[2].idTail.isEmpty());
        QCOMPARE(reading.numbers.value(reading.villagers[3].id).citizenId, u"990101194909163119"_s);
    }

    void aColumnOfZerosIsCutWhole()
    {
        const RosterReading reading = withNumbers({cutNumber(u"19490916"_s, true), cutNumber(u"19600101"_s, true), u""_s});
        QCOMPARE(damagedIn(reading), 2);
        QVERIFY(reading.numbers.isEmpty());
    }

    void aGoodNumberMayEndInZeros()
    {
        const QString fits = cutNumber(u"19490916"_s, true);
        const RosterReading one = withNumbers({fits});
        QCOMPARE(damagedIn(one), 0);
        QCOMPARE(one.numbers.value(one.villagers[0].id).citizenId, fits);
        QCOMPARE(damagedIn(withNumbers({fits, u"990101194909163119"_s})), 0);
        // One that is cut or mistyped tells nothing of the others.
        QCOMPARE(damagedIn(withNumbers({fits, cutNumber(u"19600101"_s, false), u"990101194909163119"_s})), 1);
    }

    /// Nor is anybody found by it in a list.
    void aListFindsNobodyByIt()
    {
        const QString fits = cutNumber(u"19490916"_s, true);
        const QList<Villager> people{{.name = u"张三"_s, .sex = Sex::Male, .group = u"一组"_s, .idTail = fits.right(4)}};
        const QHash<VillagerId, PersonalNumbers> numbers{{people[0].id, {.citizenId = fits}}};
        const auto seated = [&](const QStringList &lines) {
            return readBodies(workbook({table(QStringList{u"姓名|身份证号|职务"_s} + lines)}), people, {}, numbers).seats.size();
        };
        QCOMPARE(seated({u"张三|%1|村委会主任"_s.arg(fits), u"李四|990101194909163119|村委会委员"_s}), 1);
        QCOMPARE(seated({u"张三|%1|村委会主任"_s.arg(fits), u"李四|%1|村委会委员"_s.arg(cutNumber(u"19600101"_s, true))}), 0);
    }
};

YISHIBU_TEST(TestCutNumbers)
#include "tst_cut_numbers.moc"
