#include "db/sql/statement.h"

#include "db/sql/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <algorithm>
#include <sqlite3.h>

namespace yishibu {

QString storable(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && (text[start] == QChar(0xFEFF) || text[start] == QChar(0xFFFE)))
        ++start;
    const auto isNoCharacter = [](QChar c) { return c.unicode() >= 0xFFFE; };
    if (start == 0 && text.isValidUtf16() && std::none_of(text.begin(), text.end(), isNoCharacter))
        return text;
    QString sound;
    for (qsizetype at = start; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const bool lost = (text[at].isSurrogate() && !pair) || isNoCharacter(text[at]);
        sound += lost ? QChar(QChar::ReplacementCharacter) : text[at];
        if (pair)
            sound += text[++at];
    }
    return sound.isNull() ? QStringLiteral("") : sound;
}

Statement::Statement(Database &database, const QString &sql) : m_database(database)
{
    auto query = database.prepared(sql);
    if (query)
        m_query = *query;
    else
        m_trouble = query.error();
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

Statement &Statement::bind(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value.typeId() == QMetaType::QString && !value.isNull()
                                          ? QVariant(storable(value.toString()))
                                          : value);
    return *this;
}

void Statement::bindSound(int place, const QVariant &value)
{
    if (m_query)
        m_query->bindValue(place, value);
}

Done Statement::run()
{
    if (m_trouble)
        return std::unexpected(*m_trouble);
    if (!m_query->exec()) {
        const QString said = m_query->lastError().databaseText();
        return std::unexpected(m_database.lastReason(sqlite3_extended_errcode(m_database.handle()), said, true));
    }
    m_bound = 0;
    return {};
}

bool Statement::next()
{
    return m_query && m_query->next();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_query->value(column).toLongLong();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

QString Statement::columnName(int column) const
{
    return m_query->record().fieldName(column);
}

int Statement::columns() const
{
    return m_query->record().count();
}

} // namespace yishibu
