#include "app/intake/known_people.h"
#include "app/intake/missing_people.h"
#include "tests/app/intake/village_book.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestMissingPeople : public QObject
{
    Q_OBJECT

    test::VillageInText m_village;

    RosterReading sheetOf(const std::function<bool(const Villager &)> &isIn) const
    {
        RosterReading sheet;
        for (const Villager &villager : m_village.villagers) {
            if (isIn(villager))
                sheet.villagers.append(villager);
        }
        return sheet;
    }

private Q_SLOTS:
    void init() { m_village = test::twelveVillagers(); }

    void whoIsNotNamedIsMissing()
    {
        const Roster known(m_village.villagers, m_village.households);
        QVERIFY(missingPeople(sheetOf([](const Villager &) { return true; }), known).isEmpty());
        const VillagerId gone = m_village.named(u"张大山"_s).id;
        QCOMPARE(missingPeople(sheetOf([&](const Villager &one) { return one.id != gone; }), known), QList{gone});
    }

    void theListOfOneGroupSaysNothingOfTheOthers()
    {
        const Roster known(m_village.villagers, m_village.households);
        const VillagerId gone = m_village.named(u"王建国"_s).id;
        const auto missing = missingPeople(
            sheetOf([&](const Villager &one) { return one.group == u"一组"_s && one.id != gone; }), known);
        QCOMPARE(missing, QList{gone});
        // Two newcomers' relatives of the second group say nothing of the rest of it.
        QVERIFY(missingPeople(sheetOf([](const Villager &one) { return one.name == u"陈志强"_s; }), known).isEmpty());
    }

    /// Of a group whose people stand in the village's sheet only in part, nobody is passed over in silence.
    void aGroupThatLacksMoreThanHalfIsAskedAfter()
    {
        QList<Villager> people;
        const auto add = [&people](const QString &group, int many) {
            for (int i = 0; i < many; ++i)
                people.append({.name = u"村民"_s + QString::number(people.size()), .group = group});
        };
        add(u"一组"_s, 10);
        add(u"二组"_s, 10);
        add(u"三组"_s, 10);
        const Roster known(people, {});
        const auto sheet = [&people](const QList<int> &named) {
            RosterReading reading;
            for (int group = 0; group < 3; ++group)
                reading.villagers += people.mid(group * 10, named[group]);
            return reading;
        };
        QCOMPARE(missingPeople(sheet({10, 9, 3}), known).size(), 8);
        QCOMPARE(thinGroups(sheet({10, 9, 3}), known), (QList<ThinGroup>{{u"三组"_s, 3, 10}}));
        QCOMPARE(missingPeople(sheet({10, 9, 0}), known).size(), 11);
        QVERIFY(thinGroups(sheet({10, 9, 5}), known).isEmpty());
        // The list of one group, and one of newcomers, say nothing of the rest.
        QVERIFY(missingPeople(sheet({10, 0, 0}), known).isEmpty());
        QVERIFY(missingPeople(sheet({1, 2, 1}), known).isEmpty());
    }

    /// 补贴发放清册 names heads of households: it says nothing of their families, and nothing of who is not paid.
    void aListOfHeadsSaysNothingOfTheOthers()
    {
        QStringList whole{u"户编号|组别|姓名|与户主关系|性别|出生年月"_s}, paid{u"序号|组别|户主姓名|性别|联系电话"_s};
        for (int home = 1; home <= 24; ++home) {
            const QString number = QString::number(home), head = u"钱%1"_s.arg(QChar(char16_t(u'一' + home)));
            whole << number + u"|一组|"_s + head + u"|户主|男|1960-01-01"_s << number + u"|一组|"_s + head + u"子|子|男|1990-01-01"_s;
            if (home > 1)
                paid << number + u"|一组|"_s + head + u"|男|"_s;
        }
        const test::VillageBook book(whole);
        const RosterReading sheet = book.read(paid);
        QCOMPARE(sheet.villagers.size(), 23);
        QVERIFY(missingPeople(sheet, book.roster).isEmpty());
        QVERIFY(thinGroups(sheet, book.roster).isEmpty());
        whole.removeLast();
        QCOMPARE(missingPeople(book.read(whole), book.roster).size(), 1);
    }

    void whoDiedIsNeitherMissingNorBroughtBack()
    {
        Villager &gone = m_village.villagers[0];
        gone.standing = RegisterStanding::Died;
        gone.standingFrom = QDate(2026, 3, 1);
        gone.reading = u"zhang shou yi"_s;
        const Roster known(m_village.villagers, m_village.households);
        QVERIFY(missingPeople(sheetOf([&](const Villager &one) { return one.id != gone.id; }), known).isEmpty());

        RosterReading sheet = sheetOf([](const Villager &) { return true; });
        sheet.households = m_village.households;
        sheet.villagers[0].standing = RegisterStanding::Listed;
        sheet.villagers[0].reading.clear();
        BodyReading bodies;
        recognise(sheet, bodies, known, m_village.numbers);
        QCOMPARE(namedAgain(sheet, known), QList{gone.id});
        QVERIFY(sheet.villagers[0].standing == RegisterStanding::Died);
        QCOMPARE(sheet.villagers[0].standingFrom, gone.standingFrom);
        QCOMPARE(sheet.villagers[0].reading, gone.reading);
    }
};

YISHIBU_TEST(TestMissingPeople)
#include "tst_missing_people.moc"
