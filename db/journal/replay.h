#pragma once

#include "app/outcome.h"

namespace yishibu {

class Database;

/// What a check of the whole book found. Every list is empty in a sound book.
struct BookCheck
{
    qint64 lines = 0;              ///< journal lines read
    qint64 rows = 0;               ///< rows of fact tables compared
    qint64 erased = 0;             ///< payloads that were erased lawfully and cannot be replayed
    QString chainHead;             ///< the last chain value, to compare with a printed digest
    QStringList fileFaults;        ///< what SQLite's own integrity check says
    QStringList foreignKeyFaults;  ///< "table row parent"
    QStringList chainFaults;       ///< "17": lines whose sequence, leaf or chain does not fit
    QStringList replayFaults;      ///< "villager 3f…": the table's row is not what the journal says, or closed minutes
                                   ///< do not have the digest that they were closed with
    QStringList commitmentFaults;  ///< villagers whose ID number or phone is not what was committed to
    QStringList schemaFaults;      ///< "trigger sign_in_is_kept": missing, changed or strange; filled by Book::check

    bool isSound() const
    {
        return fileFaults.isEmpty() && foreignKeyFaults.isEmpty() && chainFaults.isEmpty() && replayFaults.isEmpty()
               && commitmentFaults.isEmpty() && schemaFaults.isEmpty();
    }
};

/// Verifies file, foreign keys and chain, replays the journal and compares what comes out with the tables.
Outcome<BookCheck> checkBook(Database &database);

/// What stands in the journal for a villager's numbers.
QString numbersCommitment(const QByteArray &salt, const QString &citizenId, const QString &phone);

} // namespace yishibu
