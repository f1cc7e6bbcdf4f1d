#include "app/intake/citizen_id.h"
#include "app/intake/row_fault.h"
#include "app/intake/typed_numbers.h"
#include "app/village/register_rules.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// Numbers typed by hand are read as a register is, and an ID number that does not add up is not taken.
class TestNumbersByHand : public QObject
{
    Q_OBJECT

    const QString m_good = u"99010219700105019X"_s;

    static bool refuses(const PersonalNumbers &typed, RegisterRefusal why)
    {
        const auto numbers = typedNumbers({}, typed);
        return !numbers && numbers.error().is(why);
    }

private Q_SLOTS:
    void whatIsTypedIsTidiedAndChecked()
    {
        QVERIFY(CitizenId::fromText(m_good)->hasRightCheckSign());
        for (const QString &typed : {m_good, u" 990102 19700105 019x"_s, u"９９０１０２１９７００１０５０１９Ｘ"_s})
            QCOMPARE(typedNumbers({}, {typed, {}})->citizenId, m_good);
        for (const QString &typed : {u"990102197001050031"_s, u"99010219700105019"_s, u"99010219701305019X"_s, u"abc"_s})
            QVERIFY2(refuses({typed, {}}, RegisterRefusal::NumberUnfit), qPrintable(typed));
        QVERIFY(refuses({{}, u"1234"_s}, RegisterRefusal::PhoneUnfit));
        const PersonalNumbers before{m_good, u"19900000001"_s};
        QVERIFY(*typedNumbers(before, {u" "_s, {}}) == before);
        QCOMPARE(typedNumbers(before, {{}, u"199 0000 0002"_s})->phone, u"19900000002"_s);
    }

    void theNumberFillsWhatIsNotKnownAndFlagsWhatDisagrees()
    {
        const Villager empty = completedFrom(m_good, {.name = u"王五"_s});
        QCOMPARE(empty.birth, QDate(1970, 1, 5));
        QVERIFY(empty.sex == Sex::Male);
        QVERIFY(empty.doubt.isEmpty());
        const Villager other = completedFrom(m_good, {.name = u"王五"_s, .sex = Sex::Female, .birth = QDate(1970, 5, 1)});
        QVERIFY(other.sex == Sex::Female);
        QCOMPARE(other.birth, QDate(1970, 1, 5));
        QCOMPARE(other.doubt, word(RowFault::BirthDisagrees) + u' ' + word(RowFault::SexDisagrees));
        const Villager without = completedFrom({}, {.name = u"王五"_s, .sex = Sex::Female});
        QVERIFY(without.sex == Sex::Female && !without.birth.isValid() && without.doubt.isEmpty());
    }
};

YISHIBU_TEST(TestNumbersByHand)
#include "tst_numbers_by_hand.moc"
