#include "db/schema/schema.h"

#include "app/book_trouble.h"
#include "db/journal/journal.h"
#include "db/sql/database.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"

#include <QFile>
#include <QMap>
#include <QVariant>

using namespace Qt::StringLiterals;

static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace yishibu::schema {

namespace {

QStringList readSteps()
{
    initSchemaResource();
    QStringList texts;
    for (const QString &name : {u"001_first_book"_s, u"002_kept_facts"_s, u"003_register_and_door"_s, u"004_law_as_data"_s,
                                u"005_dossier"_s, u"006_local_law"_s, u"007_course"_s, u"008_meetings"_s, u"009_matters"_s, u"010_voices"_s,
                                 u"011_ballots"_s, u"012_discussion"_s, u"013_stood_for"_s, u"014_groundwork"_s, u"015_brought_tasks"_s}) {
        QFile file(u":/schema/%1.sql"_s.arg(name));
        texts.append(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    }
    return texts;
}

Reason failed(int step, const QStringList &said)
{
    return Reason::failure(BookTrouble::StepFailed, said, {step});
}

Done runStep(Database &database, int step, const QString &text, const Fact *genesis, const QDateTime &now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // A line of its own parts the statements, because splitting at ';' would forbid triggers.
    for (const QString &statement : text.split(u"-- next\n"_s)) {
        if (const Done done = database.run(statement); !done)
            return std::unexpected(failed(step, done.error().names()));
    }
    if (const Done done = database.run(u"PRAGMA user_version=%1"_s.arg(step)); !done)
        return done;
    if (genesis) {
        if (const auto kept = journal::keep(*transaction, *genesis, now); !kept)
            return std::unexpected(kept.error());
    }
    Fact fact{.kind = u"schema.step"_s, .subject = QString::number(step), .circumstance = {.happenedAt = now}};
    fact.rows.append({u"schema_step"_s, {{u"id"_s, QString::number(step)}, {u"step"_s, step}}});
    if (const auto kept = journal::keep(*transaction, fact, now); !kept)
        return std::unexpected(kept.error());
    const auto broken = database.single(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!broken)
        return std::unexpected(broken.error());
    if (broken->toInt() != 0)
        return std::unexpected(failed(step, {u"foreign keys"_s}));
    return transaction->commit();
}

Done runSteps(Database &database, const QDateTime &now, const QStringList &steps, const Fact *genesis)
{
    const auto at = stepOf(database);
    if (!at)
        return std::unexpected(at.error());
    if (*at > steps.size())
        return std::unexpected(Reason::failure(BookTrouble::NewerBook, {database.path()}, {*at, steps.size()}));
    if (*at == steps.size())
        return {};
    // Off while tables may be rebuilt, as SQLite's manual asks; each step checks all keys before its commit.
    if (const Done done = database.run(u"PRAGMA foreign_keys=OFF"_s); !done)
        return done;
    database.allowSchemaChanges(true);
    Done done;
    for (int step = *at + 1; done && step <= steps.size(); ++step)
        done = runStep(database, step, steps.at(step - 1), step == 1 ? genesis : nullptr, now);
    database.allowSchemaChanges(false);
    const Done keysAgain = database.run(u"PRAGMA foreign_keys=ON"_s);
    return done ? keysAgain : done;
}

Done objects(Database &database, QMap<QString, QString> &into)
{
    Statement rows(database, u"SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema"_s);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next())
        into.insert(rows.text(0), rows.text(1));
    return {};
}

} // namespace

const QStringList &releasedSteps()
{
    static const QStringList texts = readSteps();
    return texts;
}

int newestStep()
{
    return int(releasedSteps().size());
}

Outcome<int> stepOf(Database &database)
{
    const auto version = database.single(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    return version->toInt();
}

Done layOut(Database &database, const Fact &genesis, const QDateTime &now)
{
    return runSteps(database, now, releasedSteps(), &genesis);
}

Done bringUpToDate(Database &database, const QDateTime &now, const QStringList &steps)
{
    return runSteps(database, now, steps, nullptr);
}

Outcome<QStringList> faults(Database &database)
{
    const auto model = Database::inMemory();
    if (!model)
        return std::unexpected(model.error());
    if (const Done done = bringUpToDate(**model, QDateTime::fromMSecsSinceEpoch(0)); !done)
        return std::unexpected(done.error());
    QMap<QString, QString> wanted;
    QMap<QString, QString> found;
    if (const Done done = objects(**model, wanted); !done)
        return std::unexpected(done.error());
    if (const Done done = objects(database, found); !done)
        return std::unexpected(done.error());
    QStringList list;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!found.contains(it.key()) || found.take(it.key()) != it.value())
            list.append(it.key());
    }
    list += found.keys();
    const auto step = stepOf(database);
    if (!step)
        return std::unexpected(step.error());
    if (*step != newestStep())
        list.append(u"user_version"_s);
    return list;
}

} // namespace yishibu::schema
