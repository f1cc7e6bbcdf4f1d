#pragma once

#include <QDate>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QTimeEdit>

namespace yishibu {

/// How a date is written on the screen: 2026年11月22日 in Chinese, 2026-11-22 otherwise.
QString dateFormat(const QLocale &locale);
QString dateText(const QDate &date, const QLocale &locale);

/// Fields that take a date or a time of day, with a calendar to choose from. The name is what the field asks for; today
/// comes from the caller.
QDateEdit *newDateField(const QString &name, const QDate &date, QWidget *parent = nullptr);
QTimeEdit *newTimeField(const QString &name, const QTime &time, QWidget *parent = nullptr);
QDateTimeEdit *newDateTimeField(const QString &name, const QDateTime &moment, QWidget *parent = nullptr);

} // namespace yishibu
