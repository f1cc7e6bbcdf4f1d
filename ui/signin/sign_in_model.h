#pragma once

#include "app/attendance/sign_in.h"
#include "ui/signin/sheet_place.h"

#include <QAbstractTableModel>

namespace yishibu {

class Hall;

/// Those who signed in, newest on top; sign-ins that were taken back are left out. Follows the hall row by row, so that a
/// chosen line stays chosen while people go on coming.
class SignInModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, SexColumn, Group, CapacityColumn, SheetPlace, Time, ColumnCount };

    explicit SignInModel(const Hall &hall, QObject *parent = nullptr) : QAbstractTableModel(parent), m_hall(hall) {}

    /// Takes over what the hall has now.
    void follow();
    /// Whether helpers may be named: not where the hall sees the laptop.
    void setShowsPrivate(bool shows) { m_showsPrivate = shows; }
    const SignIn *at(int row) const; ///< null where no row is

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const SignIn &signIn, int column) const;
    QString capacityOf(const SignIn &signIn) const;
    QString timeOf(const SignIn &signIn) const;

    const Hall &m_hall;
    QList<SignIn> m_rows;
    SheetPlaces m_places;
    bool m_showsPrivate = true;
};

} // namespace yishibu
