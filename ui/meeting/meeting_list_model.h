#pragma once

#include "app/meeting/meeting_plan.h"

#include <QAbstractTableModel>

namespace yishibu {

class Hall;

/// The meetings of the book, newest on top.
class MeetingListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Title, Place, Chair, State, Number, ColumnCount };

    explicit MeetingListModel(const Hall &hall, QObject *parent = nullptr) : QAbstractTableModel(parent), m_hall(hall) {}

    /// With the last change that stands of each meeting that has one.
    void setMeetings(QList<Meeting> meetings, QHash<MeetingId, MeetingChange> changes = {});
    const Meeting *at(int row) const; ///< null where no row is

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const Meeting &meeting, int column) const;

    const Hall &m_hall;
    bool isPutOff(const Meeting &meeting) const;
    QList<Meeting> m_meetings;
    QHash<MeetingId, MeetingChange> m_changes;
};

} // namespace yishibu
