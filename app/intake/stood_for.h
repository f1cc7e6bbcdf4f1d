#pragma once

#include "app/intake/register_row.h"
#include "app/village/seat.h"

#include <QHash>
#include <QSet>

namespace yishibu {

/// The households that representatives stand for, where a list names one on each line (联系户姓名): the representative's name
/// stands merged beside them, or again on each line.
class StoodFor
{
public:
    /// Another table, or the other half of one.
    void beginTable() { m_last.reset(); }
    /// The next line of the list. True where it only names further households of the representative of the line above; they
    /// are added to the seat.
    bool goesOn(const RegisterRow &row, RowKind kind, QList<Seat> &seats);
    /// The line gives this person a seat as a representative.
    void begins(const VillagerId &who);
    /// Whether the line, of somebody who has that seat already, names another household of theirs; it is added to the seat.
    bool isAnother(const VillagerId &who, QList<Seat> &seats);

    /// The heads of households that the lines name, of each representative; each once.
    const QHash<VillagerId, QStringList> &heads() const { return m_heads; }

private:
    void noteHeads(const VillagerId &who);
    bool add(const VillagerId &who, QList<Seat> &seats);

    QString m_named; ///< on the line that is read; empty where it names none
    QStringList m_headsNamed; ///< on that line
    QHash<VillagerId, QStringList> m_heads;
    std::optional<VillagerId> m_last; ///< the representative of the lines
    QHash<VillagerId, QSet<QString>> m_known;
};

} // namespace yishibu
