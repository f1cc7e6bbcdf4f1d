#pragma once

#include "app/record_id.h"
#include "ui/roster/people_part.h"

#include <QAbstractTableModel>
#include <QDate>

namespace yishibu {

class Hall;

/// The people of the village as lines of a list, as they stand on the day it was filled; all of them or those who fit
/// what is searched for. ID numbers and phones are not in it.
class RosterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, SexColumn, Age, Group, HouseholdNumber, Relation, Posts, Check, ColumnCount };
    explicit RosterModel(const Hall &hall, QObject *parent = nullptr) : QAbstractTableModel(parent), m_hall(hall) {}

    /// Takes the people of the hall in anew.
    void fill(QDate day);
    /// Lists only those of that part who fit (Roster::search); everybody of it where nothing is typed.
    void show(const PeoplePart &part, const QString &typed);
    int countOf(const PeoplePart &part) const;
    /// Who stands in a row that is shown.
    VillagerId villagerAt(int row) const { return m_lines[m_shown[row]].villager; }
    /// The row that shows somebody, or -1.
    int rowOf(const VillagerId &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        VillagerId villager;
        PersonPlace place;
        QStringList texts; ///< one for each column
        QString doubts;    ///< in words; empty where there is none
    };
    bool belongsTo(const Line &line, const PeoplePart &part) const;
    QList<qsizetype> found(const PeoplePart &part, const QString &typed) const;

    const Hall &m_hall;
    QList<Line> m_lines;
    QList<qsizetype> m_shown;
    PeoplePart m_part;
    QString m_typed;
};

} // namespace yishibu
