#pragma once

#include "app/minutes/sign_in_sheet.h"

#include <QAbstractTableModel>

namespace yishibu {

class Hall;

/// The lines of the paper sheets as they lie on the table, with what the screen knows of each.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mark, Place, Name, Group, Screen, ColumnCount };

    explicit SheetModel(const Hall &hall, QObject *parent = nullptr) : QAbstractTableModel(parent), m_hall(hall) {}

    /// Whether it may be seen who is on leave; the hall is not to know.
    void setShowsPrivate(bool shows) { m_showsPrivate = shows; }
    void follow();
    VillagerId whoAt(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const VillagerId &who, int column) const;

    const Hall &m_hall;
    QList<VillagerId> m_lines;
    QHash<VillagerId, SheetPlace> m_places;
    bool m_showsPrivate = true;
};

} // namespace yishibu
