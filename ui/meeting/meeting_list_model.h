#pragma once

#include "app/meeting/meeting.h"

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

    void setMeetings(QList<Meeting> meetings);
    const Meeting *at(int row) const; ///< null where no row is

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const Meeting &meeting, int column) const;

    const Hall &m_hall;
    QList<Meeting> m_meetings;
};

} // namespace yishibu
