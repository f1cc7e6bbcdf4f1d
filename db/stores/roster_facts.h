#pragma once

#include "app/outcome.h"
#include "app/village/villager.h"
#include "db/journal/journal.h"

namespace yishibu {

class Transaction;
struct HandChange;

/// What the journal holds of somebody's numbers, and the salt that shows it to be theirs.
struct CommittedNumbers
{
    explicit CommittedNumbers(const PersonalNumbers &numbers);
    QByteArray salt;
    QString commitment;
};

/// Lays the numbers of a person of the book beside their row.
Done putNumbers(Transaction &transaction, const VillagerId &who, const PersonalNumbers &numbers, const QByteArray &salt);

// Facts of the register, one journal line a row, so that one person's payload can be erased without touching another's.

Done keepRow(Transaction &transaction, const QString &kind, RowImage row, const QDateTime &now);
/// A person with the numbers they have from now on; the journal gets a salted commitment to them.
Done keepVillager(Transaction &transaction, const QString &kind, const Villager &villager,
                  const PersonalNumbers &numbers, const QDateTime &now);
/// A person of the book whose numbers stay as they are.
Done keepVillager(Transaction &transaction, const QString &kind, const Villager &villager, const QDateTime &now);
/// `missingIn`: the import that people are told as missing in; all others are told as changed.
Done keepHandChange(Transaction &transaction, const HandChange &change, const std::optional<RosterImportId> &missingIn,
                    const QDateTime &now);

} // namespace yishibu
