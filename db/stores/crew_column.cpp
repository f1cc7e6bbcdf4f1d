#include "db/stores/crew_column.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const QString villagerKey = u"villager"_s;
const QString writtenKey = u"written"_s;

struct OnePart
{
    QLatin1StringView key;
    std::optional<Appointee> CountingCrew::*part;
};

/// Each part that one person has; 监票人 are several.
constexpr std::array parts{
    OnePart{"head_scrutineer"_L1, &CountingCrew::headScrutineer}, OnePart{"issuer"_L1, &CountingCrew::issuer},
    OnePart{"caller"_L1, &CountingCrew::caller},                  OnePart{"tally_clerk"_L1, &CountingCrew::tallyClerk},
    OnePart{"second_teller"_L1, &CountingCrew::secondTeller},
};
constexpr auto scrutineersKey = "scrutineers"_L1;

QJsonObject objectOf(const Appointee &who)
{
    return who.villager ? QJsonObject{{villagerKey, who.villager->hex()}} : QJsonObject{{writtenKey, who.written}};
}

Appointee appointeeFrom(const QJsonObject &object)
{
    if (const auto villager = VillagerId::fromHex(object.value(villagerKey).toString()))
        return *villager;
    return Appointee::asWritten(object.value(writtenKey).toString());
}

} // namespace

QString textOfCrew(const CountingCrew &crew)
{
    QJsonObject object;
    for (const OnePart &one : parts) {
        if (const auto &who = crew.*one.part)
            object.insert(one.key, objectOf(*who));
    }
    QJsonArray scrutineers;
    for (const Appointee &who : crew.scrutineers)
        scrutineers.append(objectOf(who));
    if (!scrutineers.isEmpty())
        object.insert(scrutineersKey, scrutineers);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CountingCrew crewFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    CountingCrew crew;
    for (const OnePart &one : parts) {
        if (object.contains(one.key))
            crew.*one.part = appointeeFrom(object.value(one.key).toObject());
    }
    const QJsonArray scrutineers = object.value(scrutineersKey).toArray();
    for (const auto &who : scrutineers)
        crew.scrutineers.append(appointeeFrom(who.toObject()));
    return crew;
}

} // namespace yishibu
