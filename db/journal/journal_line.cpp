#include "db/journal/journal_line.h"

#include "db/sql/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu::journal {

namespace {

QVariant bindable(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QVariant(QMetaType::fromType<QString>());
    if (value.isString()) {
        const QString text = value.toString();
        return text.isNull() ? QStringLiteral("") : text;
    }
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    return value.toInteger();
}

std::shared_ptr<const RowShape> shapeOf(const RowImage &row)
{
    const QStringList names = row.columns.keys();
    QStringList places;
    QStringList updates;
    for (const QString &name : names) {
        places.append(u"?"_s);
        if (name != "id"_L1)
            updates.append(name + u"=excluded."_s + name);
    }
    const QString upsert = u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT(id) DO UPDATE SET %4"_s.arg(
        row.table, names.join(u", "_s), places.join(u", "_s), updates.join(u", "_s));
    return std::make_shared<const RowShape>(RowShape{row.table, names, upsert});
}

bool hasShape(const RowImage &row, const RowShape &shape)
{
    if (shape.names.size() != row.columns.size())
        return false;
    auto name = shape.names.cbegin();
    for (auto column = row.columns.begin(); column != row.columns.end(); ++column, ++name) {
        if (column.key() != *name)
            return false;
    }
    return true;
}

/// What is hashed must be what is stored.
void makeStorable(RowImage &row)
{
    for (auto it = row.columns.begin(); it != row.columns.end(); ++it) {
        if (!it.value().isString())
            continue;
        const QString text = it.value().toString();
        if (const QString sound = storable(text); sound != text)
            it.value() = sound;
    }
}

QByteArray payloadOf(const QList<RowImage> &rows)
{
    QJsonArray images;
    for (const RowImage &row : rows)
        images.append(QJsonArray{row.table, row.columns});
    return QJsonDocument(images).toJson(QJsonDocument::Compact);
}

} // namespace

LineMaker::LineMaker(Head before, QString operatorName, const QDateTime &recordedAt)
    : m_before(std::move(before)), m_operator(std::move(operatorName)), m_recordedAt(recordedAt),
      m_recorded(stampOf(recordedAt))
{}

QString LineMaker::stamp(const QDateTime &time)
{
    return time == m_recordedAt && time.offsetFromUtc() == m_recordedAt.offsetFromUtc() ? m_recorded : stampOf(time);
}

/// The line's columns but for leaf and chain, in their order.
QStringList LineMaker::headerOf(const Fact &fact)
{
    const Circumstance &how = fact.circumstance;
    const bool clockDoubt = !m_before.recordedAt.isEmpty() && m_before.recordedAt != m_recorded
                            && timeOf(m_before.recordedAt) > m_recordedAt;
    return {QString::number(nextSequence()),
            fact.kind,
            storable(fact.subject),
            fact.meeting ? fact.meeting->hex() : u""_s,
            QString::number(fact.rank),
            m_recorded,
            QString::number(clockDoubt ? 1 : 0),
            stamp(how.happenedAt),
            QString::number(int(how.precision)),
            QString::number(int(how.source)),
            how.operatorName.isEmpty() ? m_operator : storable(how.operatorName)};
}

ReadyRow LineMaker::readyRow(const RowImage &row)
{
    std::shared_ptr<const RowShape> &shape = m_shapes[row.table];
    if (!shape || !hasShape(row, *shape))
        shape = shapeOf(row);
    ReadyRow ready{shape, {}};
    ready.values.reserve(row.columns.size());
    for (auto column = row.columns.begin(); column != row.columns.end(); ++column)
        ready.values.append(bindable(column.value()));
    return ready;
}

ReadyLine LineMaker::make(Fact fact, const QList<qint64> &since)
{
    ReadyLine line{.rows = {}, .sequence = nextSequence(), .header = {}, .leaf = {}, .chain = {}, .salt = {}, .payload = {}};
    for (qsizetype i = 0; i < fact.rows.size(); ++i) {
        RowImage &row = fact.rows[i];
        makeStorable(row);
        row.columns.insert(u"since"_s, since[i]);
        row.columns.insert(u"seq"_s, line.sequence);
        for (const QString &moment : std::as_const(row.moments)) {
            row.columns.insert(moment + u"_seq"_s, line.sequence);
            row.columns.insert(moment + u"_rank"_s, fact.rank);
        }
        line.rows.append(readyRow(row));
    }
    const QStringList header = headerOf(fact);
    line.salt = RecordId<struct SaltTag>::fresh().bytes();
    line.payload = payloadOf(fact.rows);
    line.leaf = leafOf(line.salt, line.payload);
    line.chain = chainOf(m_before.chain, header, line.leaf);
    line.header = {header[1], header[2], header[3], fact.rank, header[5], header[6].toInt(), header[7],
                   int(fact.circumstance.precision), int(fact.circumstance.source), header[10]};
    m_before = {line.sequence, line.chain, m_recorded};
    return line;
}

} // namespace yishibu::journal
