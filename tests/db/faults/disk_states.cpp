#include "tests/db/faults/disk_states.h"

#include <QRandomGenerator>
#include <algorithm>

namespace yishibu::test {

namespace {

void put(QByteArray &file, qint64 offset, const QByteArray &bytes)
{
    if (file.size() < offset + bytes.size())
        file.append(QByteArray(offset + bytes.size() - file.size(), '\0'));
    std::copy(bytes.begin(), bytes.end(), file.begin() + offset);
}

void cut(QByteArray &file, qint64 size)
{
    if (size < file.size())
        file.truncate(size);
    else
        file.append(QByteArray(size - file.size(), '\0'));
}

} // namespace

DiskStates::DiskStates(DiskState before, const QList<DiskTouch> &touches)
    : m_touches(touches), m_written(before), m_flushed(std::move(before))
{}

void DiskStates::apply(DiskState &state, const DiskTouch &touch)
{
    switch (touch.kind) {
    case DiskTouch::Kind::Write: put(state[touch.file], touch.offset, touch.bytes); break;
    case DiskTouch::Kind::Truncate: cut(state[touch.file], touch.offset); break;
    case DiskTouch::Kind::Remove: state.remove(touch.file); break;
    case DiskTouch::Kind::Flush: break;
    }
}

void DiskStates::applyTorn(DiskState &state, const DiskTouch &touch, int sectorSize, QRandomGenerator &chance)
{
    if (touch.kind != DiskTouch::Kind::Write) {
        if (chance.bounded(2))
            apply(state, touch);
        return;
    }
    for (qint64 from = touch.offset; from < touch.offset + touch.bytes.size();) {
        const qint64 until = std::min<qint64>((from / sectorSize + 1) * sectorSize, touch.offset + touch.bytes.size());
        if (chance.bounded(2))
            put(state[touch.file], from, touch.bytes.mid(from - touch.offset, until - from));
        from = until;
    }
}

void DiskStates::goTo(qsizetype n)
{
    for (; m_at < n; ++m_at) {
        const DiskTouch &touch = m_touches.at(m_at);
        apply(m_written, touch);
        if (touch.kind == DiskTouch::Kind::Flush) {
            for (const qsizetype waiting : m_waiting.take(touch.file))
                apply(m_flushed, m_touches.at(waiting));
        } else {
            m_waiting[touch.file].append(m_at);
        }
    }
}

DiskState DiskStates::killedIn(qsizetype n)
{
    goTo(n);
    DiskState state = m_written;
    if (n < m_touches.size() && m_touches.at(n).kind == DiskTouch::Kind::Write) {
        DiskTouch half = m_touches.at(n);
        half.bytes.truncate(half.bytes.size() / 2);
        apply(state, half);
    }
    return state;
}

DiskState DiskStates::cutBefore(qsizetype n, int sectorSize, QRandomGenerator &chance)
{
    goTo(n);
    DiskState state = m_flushed;
    for (auto file = m_waiting.cbegin(); file != m_waiting.cend(); ++file) {
        QList<qsizetype> order = file.value();
        if (chance.bounded(2))
            std::shuffle(order.begin(), order.end(), chance);
        for (const qsizetype waiting : order)
            applyTorn(state, m_touches.at(waiting), sectorSize, chance);
    }
    return state;
}

} // namespace yishibu::test
