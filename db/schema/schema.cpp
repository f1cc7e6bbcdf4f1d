#include "db/schema/schema.h"

#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/sql/database.h"
#include "db/sql/transaction.h"

#include <QFile>
#include <QVariant>

using namespace Qt::StringLiterals;

static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace yishibu::schema {

namespace {

const QStringList &steps()
{
    static const QStringList files{u":/schema/001_first_book.sql"_s};
    return files;
}

Done runStep(Database &database, int step, const QDateTime &now)
{
    QFile file(steps().at(step - 1));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(BookTrouble::StepFailed, {file.fileName()}, {step}));
    // A line of its own parts the statements, because splitting at ';' would forbid triggers.
    const QStringList statements = QString::fromUtf8(file.readAll()).split(u"-- next\n"_s);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &statement : statements) {
        if (const Done done = database.run(statement); !done)
            return std::unexpected(Reason::failure(BookTrouble::StepFailed, done.error().names(), {step}));
    }
    if (const Done done = database.run(u"PRAGMA user_version=%1"_s.arg(step)); !done)
        return done;
    Fact fact{.kind = u"schema.step"_s, .subject = QString::number(step), .circumstance = {.happenedAt = now}};
    fact.rows.append({u"schema_step"_s, {{u"id"_s, QString::number(step)}, {u"step"_s, step}}});
    if (const auto kept = journal::keep(*transaction, fact, now); !kept)
        return std::unexpected(kept.error());
    const auto broken = database.single(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!broken)
        return std::unexpected(broken.error());
    if (broken->toInt() != 0)
        return std::unexpected(Reason::failure(BookTrouble::StepFailed, {u"foreign keys"_s}, {step}));
    return transaction->commit();
}

} // namespace

int newestStep()
{
    return int(steps().size());
}

Outcome<int> stepOf(Database &database)
{
    const auto version = database.single(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    return version->toInt();
}

Done bringUpToDate(Database &database, const QDateTime &now)
{
    initSchemaResource();
    const auto at = stepOf(database);
    if (!at)
        return std::unexpected(at.error());
    if (*at > newestStep())
        return std::unexpected(Reason::failure(BookTrouble::NewerBook, {database.path()}, {*at, newestStep()}));
    for (int step = *at + 1; step <= newestStep(); ++step) {
        database.allowSchemaChanges(true);
        const Done done = runStep(database, step, now);
        database.allowSchemaChanges(false);
        if (!done)
            return done;
    }
    return {};
}

} // namespace yishibu::schema
