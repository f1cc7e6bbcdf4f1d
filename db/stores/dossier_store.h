#pragma once

#include "app/outcome.h"
#include "app/procedure/dossier.h"

#include <QDateTime>
#include <QList>

namespace yishibu {

class Database;

/// The dossiers of 四议两公开 and the sheets of their steps. A sheet that was wrong is taken back with a reason and stays in
/// the book; so does what it is replaced by.
class DossierStore
{
public:
    explicit DossierStore(Database &database) : m_database(database) {}

    /// Oldest first, each with the records that stand, in the order in which they were kept.
    Outcome<QList<Dossier>> all() const;

    /// The head alone: its form, motive, matter, and why it goes without a study. Its records have facts of their own.
    Done keep(const Dossier &dossier, const QDateTime &now);
    Done record(const DossierId &dossier, const StepRecord &record, const QDateTime &now);
    Done withdraw(const DossierId &dossier, const StepRecord &record, const QString &because, const QDateTime &now);

private:
    Done addRecords(QList<Dossier> &dossiers) const;
    Done write(const DossierId &dossier, const StepRecord &record, const QString &kind, const QString &because,
               const QDateTime &now);
    Database &m_database;
};

} // namespace yishibu
