#pragma once

#include "app/intake/body_reading.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace yishibu {

class Card;
class FactGrid;
class Hall;
struct Composition;

/// The village in figures, beside the list of its people: how many there are, who sits where, what art. 29 asks of the
/// representatives, and which lines of the bodies' lists are still open.
class RosterFigures : public QWidget
{
    Q_OBJECT

public:
    RosterFigures(const Hall &hall, QWidget *parent = nullptr);

    void show(QDate day, const Composition &composition, const QList<OpenLine> &open);

private:
    QLabel *addCount(QGridLayout *grid, int at, const QString &meaning, const char *name);
    void showGaps(const Composition &composition);
    void showOpenLines(const QList<OpenLine> &open);

    const Hall &m_hall;
    QLabel *m_people;
    QLabel *m_households;
    QLabel *m_groups;
    QLabel *m_adults;
    FactGrid *m_bodies;
    QVBoxLayout *m_gaps;
    Card *m_openCard;
    QVBoxLayout *m_open;
};

} // namespace yishibu
