#include "app/intake/stood_for.h"

#include "app/intake/body_line.h"
#include "app/intake/repairs.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

bool StoodFor::goesOn(const RegisterRow &row, RowKind kind, QList<Seat> &seats)
{
    static const QRegularExpression digits(u"\\d"_s);
    if (kind != RowKind::Person && kind != RowKind::Note)
        return false;
    m_headsNamed = householdNamesIn(row.text(Column::HouseholdsStoodFor));
    m_named = row.headingText(Column::HouseholdsStoodFor).contains(u'数') ? QString() : row.text(Column::HouseholdsStoodFor);
    if (digits.match(halfWidth(m_named)).hasMatch()) // 12户
        m_named.clear();
    if (kind == RowKind::Note && row.text(Column::Name).isEmpty() && !m_named.isEmpty()) // a sex is another person's whose name is missing
        return m_last && add(*m_last, seats);
    m_last.reset();
    return false;
}

void StoodFor::noteHeads(const VillagerId &who)
{
    for (const QString &head : std::as_const(m_headsNamed)) {
        if (QStringList &theirs = m_heads[who]; !theirs.contains(head))
            theirs.append(head);
    }
}

void StoodFor::begins(const VillagerId &who)
{
    m_last = who;
    noteHeads(who);
    if (!m_named.isEmpty())
        m_known[who].insert(m_named);
}

bool StoodFor::isAnother(const VillagerId &who, QList<Seat> &seats)
{
    m_last = who;
    return add(who, seats);
}

bool StoodFor::add(const VillagerId &who, QList<Seat> &seats)
{
    const auto isTheirs = [&](const Seat &seat) { return seat.villager == who && seat.body == Body::Representatives; };
    const auto seat = std::ranges::find_if(seats, isTheirs);
    const int more = householdsIn(m_named).value_or(0);
    if (seat == seats.end() || more == 0 || m_known.value(who).contains(m_named))
        return false;
    m_known[who].insert(m_named);
    noteHeads(who);
    seat->households += more;
    return true;
}

} // namespace yishibu
