#include "app/rules/holidays_text.h"

#include "app/rules/card_reading.h"
#include "app/rules/text_format.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr TextFormat format{"yishibu-holidays/1"_L1, 1024 * 1024};

Holiday readDay(StrictObject object)
{
    Holiday holiday;
    holiday.day = object.date(u"day"_s);
    holiday.name = object.text(u"name"_s);
    holiday.source = object.text(u"source"_s);
    holiday.mark = readMark(object, u"mark"_s);
    holiday.isOff = object.flag(u"off"_s);
    object.done();
    return holiday;
}

Holidays readDays(StrictObject &top)
{
    Holidays holidays;
    QList<StrictObject> objects = top.objects(u"days"_s);
    for (StrictObject &object : objects) {
        const Holiday one = readDay(object);
        if (!holidays.days.isEmpty() && one.day <= holidays.days.constLast().day)
            object.fault(JsonTrouble::Kind::Contradictory, u"day"_s);
        holidays.days.append(one);
    }
    return holidays;
}

} // namespace

QByteArray textOf(const Holidays &holidays)
{
    QJsonArray days;
    for (const Holiday &one : holidays.days) {
        days.append(QJsonObject{{u"day"_s, one.day.toString(Qt::ISODate)},
                                {u"name"_s, one.name},
                                {u"source"_s, one.source},
                                {u"mark"_s, one.mark == RuleMark::Verified ? u"verified"_s : u"recalled"_s},
                                {u"off"_s, one.isOff}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, QString(format.name)}, {u"days"_s, days}}).toJson(QJsonDocument::Compact);
}

bool areHolidays(const QByteArray &json)
{
    return saysItIs(format, json);
}

Outcome<Holidays> readHolidays(const QByteArray &json)
{
    return readText<RulePackFault>(format, json, readDays);
}

} // namespace yishibu
