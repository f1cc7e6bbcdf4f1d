#pragma once

#include <QDate>
#include <QLineEdit>

namespace yishibu {

/// A day that may be left open: typed in any of the shapes that registers have, or empty.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    DayField(QDate day, QDate today, QWidget *parent = nullptr);

    /// Invalid where nothing was typed.
    QDate day() const;
    /// Whether something was typed that is no day.
    bool isStrange() const;

private:
    QDate m_today;
};

} // namespace yishibu
