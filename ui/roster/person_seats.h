#pragma once

#include "app/village/seat.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace yishibu {

class Hall;

/// The seats of the person chosen in the list, each with the way to end it by hand and to take an ending back. Hidden
/// where the person never had one.
class PersonSeats : public QWidget
{
    Q_OBJECT

public:
    explicit PersonSeats(const Hall &hall, QWidget *parent = nullptr);

    void show(const VillagerId &person, QDate today);

Q_SIGNALS:
    void ended(const yishibu::Seat &seat);
    void endingTakenBack(const yishibu::Seat &seat);

private:
    void addLine(const Seat &seat, QDate today);

    const Hall &m_hall;
    QGridLayout *m_lines;
    QLabel *m_name;
    QWidget *m_rows = nullptr;
};

} // namespace yishibu
