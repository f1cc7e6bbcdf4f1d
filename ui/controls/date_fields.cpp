#include "ui/controls/date_fields.h"

#include <QCalendarWidget>
#include <QLocale>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

void dress(QDateTimeEdit *field, const QString &name)
{
    field->setAccessibleName(name);
    field->setCalendarPopup(true);
    if (QCalendarWidget *calendar = field->calendarWidget()) {
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
        calendar->setFirstDayOfWeek(Qt::Monday);
        calendar->setGridVisible(false);
    }
}

} // namespace

QString dateFormat(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese ? u"yyyy年M月d日"_s : u"yyyy-MM-dd"_s;
}

QString dateText(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, dateFormat(locale));
}

QDateEdit *newDateField(const QString &name, const QDate &date, QWidget *parent)
{
    auto *field = new QDateEdit(date, parent);
    field->setDisplayFormat(dateFormat(field->locale()));
    dress(field, name);
    return field;
}

QTimeEdit *newTimeField(const QString &name, const QTime &time, QWidget *parent)
{
    auto *field = new QTimeEdit(time, parent);
    field->setDisplayFormat(u"HH:mm"_s);
    field->setAccessibleName(name);
    return field;
}

QDateTimeEdit *newDateTimeField(const QString &name, const QDateTime &moment, QWidget *parent)
{
    auto *field = new QDateTimeEdit(moment, parent);
    field->setDisplayFormat(dateFormat(field->locale()) + u" HH:mm"_s);
    dress(field, name);
    return field;
}

} // namespace yishibu
