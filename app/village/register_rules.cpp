#include "app/village/register_rules.h"

#include "app/village/register_standing.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

int charactersOf(const QString &name)
{
    int characters = 0;
    for (const uint c : name.toUcs4())
        characters += c == 0xB7 || c == '.' || c == '\'' || QChar::isSpace(c) ? 0 : 1;
    return characters;
}

Done refused(RegisterRefusal why, const QString &name)
{
    return std::unexpected(Reason::failure(why, {name}));
}

bool isMeeting(QDate oneBegin, QDate oneEnd, QDate otherBegin, QDate otherEnd)
{
    const bool isBefore = oneEnd.isValid() && otherBegin.isValid() && oneEnd < otherBegin;
    const bool isAfter = otherEnd.isValid() && oneBegin.isValid() && otherEnd < oneBegin;
    return !isBefore && !isAfter;
}

} // namespace

QString tidiedReading(const QString &typed)
{
    QString letters;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.category() != QChar::Mark_NonSpacing)
            letters.append(c == u'\'' || c == u'-' ? QChar(u' ') : c);
    }
    return letters.simplified();
}

Done mayBeKept(const Villager &villager, QDate today)
{
    if (villager.name.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(RegisterRefusal::NoName));
    if (villager.birth.isValid() && villager.birth > today)
        return std::unexpected(Reason::refusal(RegisterRefusal::DayAhead));
    if (villager.reading.isEmpty())
        return {};
    const int characters = charactersOf(villager.name);
    const auto isLatin = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u' '; };
    if (villager.reading.split(u' ').size() != characters || !std::ranges::all_of(villager.reading, isLatin))
        return std::unexpected(Reason::refusal(RegisterRefusal::ReadingUnfit, {characters}));
    return {};
}

const Villager *namesakeOf(const Villager &villager, const Roster &roster)
{
    const auto found = std::ranges::find_if(roster.villagers(), [&villager](const Villager &other) {
        return other.id != villager.id && other.name == villager.name
               && (other.birth == villager.birth || other.household == villager.household);
    });
    return found == roster.villagers().end() ? nullptr : &*found;
}

Done mayStand(const Villager &villager, RegisterStanding standing, QDate from, QDate today)
{
    if (standing == RegisterStanding::Listed || !from.isValid())
        return {};
    if (from > today)
        return std::unexpected(Reason::refusal(RegisterRefusal::DayAhead));
    if (villager.birth.isValid() && from < villager.birth)
        return std::unexpected(Reason::refusal(RegisterRefusal::BeforeBirth));
    return {};
}

Done mayMark(const Villager &villager, const VoiceMark &mark, QDate today)
{
    if (!mark.from.isValid())
        return std::unexpected(Reason::refusal(RegisterRefusal::NoSuchDay));
    if (mark.from > today || (mark.until.isValid() && mark.until > today))
        return std::unexpected(Reason::refusal(RegisterRefusal::DayAhead));
    if (villager.birth.isValid() && mark.from < villager.birth)
        return std::unexpected(Reason::refusal(RegisterRefusal::BeforeBirth));
    if (mark.until.isValid() && mark.until < mark.from)
        return std::unexpected(Reason::refusal(RegisterRefusal::MarkEndsBeforeBegin));
    if (mark.source.trimmed().isEmpty() || (mark.until.isValid() && mark.untilSource.trimmed().isEmpty()))
        return std::unexpected(Reason::refusal(RegisterRefusal::NoSource));
    return {};
}

Done mayRepresent(const Villager &villager, const HouseholdId &household, QDate day)
{
    if (!isListedOn(villager, day))
        return refused(RegisterRefusal::NotListed, villager.name);
    if (villager.household != household)
        return refused(RegisterRefusal::NotOfHousehold, villager.name);
    if (!villager.isAdultOn(day))
        return refused(RegisterRefusal::NotAdult, villager.name);
    return {};
}

QDate lastDayToRepresent(const Villager &villager)
{
    return villager.isListed() || !villager.standingFrom.isValid() ? QDate() : villager.standingFrom.addDays(-1);
}

Done mayHold(const Seat &seat, const Villager &villager, const QList<Seat> &seats)
{
    if (!keepsSeat(villager, seat.body))
        return refused(RegisterRefusal::NotListed, villager.name);
    if (seat.until.isValid() && seat.from.isValid() && seat.until < seat.from)
        return std::unexpected(Reason::refusal(RegisterRefusal::EndsBeforeBegin));
    if (seat.households < 0 || seat.households > 99)
        return std::unexpected(Reason::refusal(RegisterRefusal::HouseholdsUnlikely));
    const bool isHeld = std::ranges::any_of(seats, [&](const Seat &other) {
        return other.id != seat.id && other.villager == seat.villager && other.body == seat.body
               && other.post.trimmed() == seat.post.trimmed()
               && isMeeting(seat.from, seat.until, other.from, other.until);
    });
    return isHeld ? refused(RegisterRefusal::HeldAlready, villager.name) : Done();
}

} // namespace yishibu
