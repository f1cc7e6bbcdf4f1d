#include "tests/db/support/raw_file.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yishibu::test {

RawFile::RawFile(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("cannot open %s", qUtf8Printable(path));
    run(u"PRAGMA synchronous=OFF"_s);
}

RawFile::~RawFile()
{
    sqlite3_close_v2(m_handle);
}

QString RawFile::run(const QString &sql)
{
    char *said = nullptr;
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &said) == SQLITE_OK)
        return {};
    const QString text = QString::fromUtf8(said ? said : "failed");
    sqlite3_free(said);
    return text;
}

QStringList RawFile::column(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qUtf8Printable(sql), sqlite3_errmsg(m_handle));
    QStringList values;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        values.append(text ? QString::fromUtf8(text) : u"NULL"_s);
    }
    sqlite3_finalize(statement);
    return values;
}

QString RawFile::runWithoutTriggers(const QString &sql)
{
    const QStringList names = column(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
    const QStringList texts = column(u"SELECT sql FROM sqlite_schema WHERE type = 'trigger'"_s);
    run(u"BEGIN"_s);
    for (const QString &name : names)
        run(u"DROP TRIGGER "_s + name);
    const QString said = run(sql);
    for (const QString &text : texts)
        run(text);
    if (said.isEmpty())
        return run(u"COMMIT"_s);
    run(u"ROLLBACK"_s);
    return said;
}

} // namespace yishibu::test
