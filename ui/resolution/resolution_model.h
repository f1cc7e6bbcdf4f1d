#pragma once

#include "app/resolution/progress.h"
#include "ui/style/icons.h"
#include "ui/controls/tone.h"

#include <QAbstractTableModel>

namespace yishibu {

class Hall;

/// How a resolution stands, as it is shown: a word, a colour, a shape.
struct LightWords
{
    QString word;
    Tone tone = Tone::Neutral;
    Icon shape = Icon::Dot;
};
LightWords lightWords(const FollowUp &one, QDate today);

/// All resolutions as rows of a table.
class ResolutionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Standing, Words, Owner, Supervisor, Deadline, Left, ColumnCount };

    explicit ResolutionModel(const Hall &hall, QObject *parent = nullptr) : QAbstractTableModel(parent), m_hall(hall) {}

    void setRows(const QList<FollowUp> &rows, QDate today);
    const QList<FollowUp> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FollowUp &one, int column) const;

    const Hall &m_hall;
    QList<FollowUp> m_rows;
    QDate m_today;
};

} // namespace yishibu
