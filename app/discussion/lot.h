#pragma once

#include <QList>
#include <QtGlobal>

namespace yishibu {

/// 抽签号: what is kept of a draw, so that anybody can repeat it: six digits, which can be said aloud and written down.
inline constexpr int lotSeeds = 1'000'000;

/// splitmix64: adds 0x9E3779B97F4A7C15 to its state at every step and mixes the sum. The same number gives the same row of
/// figures on every machine and in every language, which the generators of the standard library do not promise.
class LotGenerator
{
public:
    explicit LotGenerator(quint64 seed) : m_state(seed) {}

    quint64 next();
    /// 0 to below - 1, each as likely as the other: what falls into the part that makes no whole multiple is drawn again.
    quint64 nextBelow(quint64 below);

private:
    quint64 m_state;
};

/// The places 0 to count - 1 in the order of the lot: Fisher and Yates from the last place down, each exchanged with
/// nextBelow(place + 1).
QList<int> lotOrder(int count, int seed);

} // namespace yishibu
