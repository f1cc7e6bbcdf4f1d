#pragma once

#include <QString>
#include <QStringList>

struct sqlite3;

namespace yishibu::test {

/// A book's file in the hands of somebody with SQLite and no scruples: none of our settings, none of our authorizer.
class RawFile
{
public:
    explicit RawFile(const QString &path);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    /// What SQLite said against it; empty if it was done.
    QString run(const QString &sql);
    /// The first column of every row, null as "NULL".
    QStringList column(const QString &sql);
    /// The same with all triggers taken off before and put back after.
    QString runWithoutTriggers(const QString &sql);

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace yishibu::test
