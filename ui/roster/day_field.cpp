#include "ui/roster/day_field.h"

#include "app/intake/typed_date.h"
#include "ui/controls/date_fields.h"

namespace yishibu {

DayField::DayField(QDate day, QDate today, QWidget *parent) : QLineEdit(parent), m_today(today)
{
    setMaxLength(24);
    setPlaceholderText(tr("for example %1").arg(dateText(today, QLocale())));
    if (day.isValid())
        setText(dateText(day, QLocale()));
}

QDate DayField::day() const
{
    // A term of office ends years ahead; years of four digits are taken as they are.
    const auto typed = typedDate(text().trimmed(), m_today.addYears(10));
    return typed && !typed->monthOnly ? typed->day : QDate();
}

bool DayField::isStrange() const
{
    return !text().trimmed().isEmpty() && !day().isValid();
}

} // namespace yishibu
