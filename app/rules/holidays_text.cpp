#include "app/rules/holidays_text.h"

#include "app/rules/card_reading.h"
#include "app/rules/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qsizetype sizeLimit = 1024 * 1024;
const auto format = "yishibu-holidays/1"_L1;

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
    return QJsonDocument(QJsonObject{{u"format"_s, QString(format)}, {u"days"_s, days}}).toJson(QJsonDocument::Compact);
}

bool areHolidays(const QByteArray &json)
{
    return json.size() <= sizeLimit && QJsonDocument::fromJson(json).object().value(u"format"_s).toString() == format;
}

Outcome<Holidays> readHolidays(const QByteArray &json)
{
    FirstTrouble trouble;
    StrictObject top(parseStrictly(json, sizeLimit, trouble), {}, trouble);
    if (trouble)
        return std::unexpected(reasonOf<RulePackFault>(*trouble, sizeLimit));
    if (top.textIf(u"format"_s) != format)
        return std::unexpected(Reason::failure(RulePackFault::OtherFormat, {u"format"_s}));
    Holidays holidays;
    QList<StrictObject> objects = top.objects(u"days"_s);
    for (StrictObject &object : objects) {
        const Holiday one = readDay(object);
        if (!holidays.days.isEmpty() && one.day <= holidays.days.constLast().day)
            object.fault(JsonTrouble::Kind::Contradictory, u"day"_s);
        holidays.days.append(one);
    }
    top.done();
    if (trouble)
        return std::unexpected(reasonOf<RulePackFault>(*trouble, sizeLimit));
    return holidays;
}

} // namespace yishibu
