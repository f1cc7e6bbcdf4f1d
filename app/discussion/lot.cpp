#include "app/discussion/lot.h"

#include <numeric>

namespace yishibu {

quint64 LotGenerator::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

quint64 LotGenerator::nextBelow(quint64 below)
{
    const quint64 over = (0 - below) % below; // what 2^64 leaves beyond whole multiples
    for (;;) {
        const quint64 drawn = next();
        if (drawn >= over)
            return drawn % below;
    }
}

QList<int> lotOrder(int count, int seed)
{
    QList<int> order(qMax(0, count));
    std::iota(order.begin(), order.end(), 0);
    LotGenerator lot{quint64(seed)};
    for (int place = count - 1; place > 0; --place)
        order.swapItemsAt(place, qsizetype(lot.nextBelow(quint64(place) + 1)));
    return order;
}

} // namespace yishibu
