#pragma once

#include "app/village/household.h"
#include "app/village/seat.h"
#include "app/village/village.h"
#include "app/village/villager.h"

#include <QHash>
#include <QList>

namespace yishibu::test {

/// A village as the book keeps it.
struct VillageInText
{
    Village village;
    QList<Household> households;
    QList<Villager> villagers;
    QHash<VillagerId, PersonalNumbers> numbers;
    QList<Seat> seats;

    /// The villager of that name; ends the test if there is none.
    const Villager &named(const QString &name) const
    {
        for (const Villager &villager : villagers) {
            if (villager.name == name)
                return villager;
        }
        qFatal("no villager %s", qUtf8Printable(name));
    }
};

/// Twelve fictional people in ten lines: the village, five households, the seats of four bodies.
inline const QString twelveVillagersText = QStringLiteral(
    "青石村 990102103204 青石镇\n"
    "001 一组：张守义 男 1961-03-12 党员、李秀英 女 1963-07-01、张大山 男 1988-05-20\n"
    "002 一组：王建国 男 1970-01-05、赵桂兰 女 1972-11-30\n"
    "003 二组：陈志强 男 1966-09-09 党员、周小梅 女 1969-02-28、陈思远 男 1995-12-31\n"
    "004 二组：刘长河 男 1955-04-18、孙玉珍 女 1957-08-08\n"
    "005 三组：吴永福 男 1980-10-10、吴晓燕 女 2012-06-01\n"
    "村民代表：张守义、王建国、陈志强、刘长河、吴永福、孙玉珍、周小梅\n"
    "村民委员会：张守义 主任、赵桂兰 副主任、陈志强 委员\n"
    "村务监督委员会：李秀英 主任、刘长河 委员\n"
    "村党组织：张守义 书记、陈志强 委员\n");

namespace village_text {

inline PersonalNumbers numbersOf(const Villager &villager, int count)
{
    // GB 11643: seventeen digits, of which the last is odd for men, and a check character.
    QString id = QStringLiteral("990102") + villager.birth.toString(QStringLiteral("yyyyMMdd"))
                 + QStringLiteral("%1").arg(count * 2 + (villager.sex == Sex::Male ? 1 : 0), 3, 10, QChar(u'0'));
    int sum = 0;
    for (int i = 0, weight = 1 << 17; i < 17; ++i, weight >>= 1)
        sum += id[i].digitValue() * (weight % 11);
    id += QStringLiteral("10X98765432")[sum % 11];
    return {id, QStringLiteral("1990000%1").arg(count, 4, 10, QChar(u'0'))};
}

inline void readHousehold(const QString &line, VillageInText &into)
{
    const QString head = line.section(u'：', 0, 0);
    Household household{.number = head.section(u' ', 0, 0), .group = head.section(u' ', 1, 1)};
    for (const QString &person : line.section(u'：', 1).split(u'、')) {
        const QStringList words = person.split(u' ');
        Villager villager{.household = household.id,
                          .name = words[0],
                          .sex = words[1] == QStringLiteral("男") ? Sex::Male : Sex::Female,
                          .birth = QDate::fromString(words[2], Qt::ISODate),
                          .group = household.group,
                          .relationToHead = household.headName.isEmpty() ? QStringLiteral("户主")
                                                                         : QStringLiteral("家庭成员"),
                          .ethnicity = QStringLiteral("汉族"),
                          .party = words.size() > 3 ? PartyStanding::Member : PartyStanding::None,
                          .schooling = QStringLiteral("初中"),
                          .remark = QString::fromLatin1(""),
                          .doubt = QString::fromLatin1("")};
        const PersonalNumbers numbers = numbersOf(villager, int(into.villagers.size()) + 1);
        villager.idTail = numbers.citizenId.right(4);
        if (household.headName.isEmpty())
            household.headName = villager.name;
        into.numbers.insert(villager.id, numbers);
        into.villagers.append(villager);
    }
    into.households.append(household);
}

inline void readBody(const QString &line, Body body, VillageInText &into)
{
    for (const QString &holder : line.section(u'：', 1).split(u'、')) {
        into.seats.append({.villager = into.named(holder.section(u' ', 0, 0)).id,
                           .body = body,
                           .post = holder.section(u' ', 1, 1),
                           .households = body == Body::Representatives ? 6 : 0,
                           .from = QDate(2024, 1, 1)});
    }
}

} // namespace village_text

/// Reads the ten lines; every call gives new ids.
inline VillageInText twelveVillagers()
{
    VillageInText read;
    const QStringList lines = twelveVillagersText.split(u'\n', Qt::SkipEmptyParts);
    read.village = {.name = lines[0].section(u' ', 0, 0),
                    .divisionCode = lines[0].section(u' ', 1, 1),
                    .township = lines[0].section(u' ', 2, 2),
                    .contactName = QStringLiteral("赵桂兰"),
                    .contactPhone = QStringLiteral("0990-5550102"),
                    .townshipPhone = QStringLiteral("0990-5550100"),
                    .boardPlace = QStringLiteral("村委会门前")};
    for (int line = 1; line <= 5; ++line)
        village_text::readHousehold(lines[line], read);
    for (int body = 0; body < 4; ++body)
        village_text::readBody(lines[6 + body], Body(body), read);
    return read;
}

} // namespace yishibu::test
