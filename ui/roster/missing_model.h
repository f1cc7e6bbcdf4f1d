#pragma once

#include "app/intake/missing_people.h"

#include <QAbstractTableModel>

namespace yishibu {

class Hall;

/// People whom a sheet does not name any more, each with what was decided about them.
class MissingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, SexColumn, Age, Group, HouseholdNumber, Posts, Decision, ColumnCount };

    explicit MissingModel(const Hall &hall, QObject *parent = nullptr) : QAbstractTableModel(parent), m_hall(hall) {}

    void show(const QList<VillagerId> &people, QDate today);
    void setDecisions(const QHash<VillagerId, StandingDecision> &decisions);
    VillagerId personAt(int row) const { return m_people[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const VillagerId &who, int column) const;

    const Hall &m_hall;
    QList<VillagerId> m_people;
    QHash<VillagerId, StandingDecision> m_decisions;
    QDate m_today;
};

} // namespace yishibu
