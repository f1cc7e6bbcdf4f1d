#pragma once

#include "ui/roster/people_part.h"

#include <QDate>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLayout;

namespace yishibu {

class CompositionNotes;
class FactGrid;
class Hall;
struct Composition;

/// The village in figures, beside the list of its people: how many there are, who sits where, and what art. 29 asks of the
/// representatives. Only who is listed counts.
class RosterFigures : public QWidget
{
    Q_OBJECT

public:
    RosterFigures(const Hall &hall, QWidget *parent = nullptr);

    void show(QDate day, const Composition &composition);

Q_SIGNALS:
    void partAsked(const yishibu::PeoplePart &part);

private:
    QLabel *addCount(QGridLayout *grid, int at, const QString &meaning, const char *name);
    void showParts(QDate day);
    QLabel *addOpen(QLayout *into, PeoplePart::Kind kind, const QString &name);
    void showOpen(QDate day);

    const Hall &m_hall;
    QLabel *m_people;
    QLabel *m_households;
    QLabel *m_groups;
    QLabel *m_adults;
    FactGrid *m_bodies;
    FactGrid *m_others;
    CompositionNotes *m_gaps;
    QLabel *m_birthUnknown;
    QLabel *m_undecided;
};

} // namespace yishibu
