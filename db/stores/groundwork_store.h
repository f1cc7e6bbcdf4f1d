#pragma once

#include "app/outcome.h"
#include "app/topic/groundwork.h"

#include <QDateTime>

namespace yishibu {

class Database;

/// What was done for the topics of the pool before they are decided: the content pre-check, the households asked, and the
/// opinions of legal advisers.
class GroundworkStore
{
public:
    explicit GroundworkStore(Database &database) : m_database(database) {}

    /// All there is, in the order it was first kept, without what was taken back. The questions are not in the book.
    Outcome<Groundwork> groundwork() const;

    /// All answers of one check, in one fact; they must be of one topic.
    Done keep(const QList<CheckAnswer> &answers, const QDateTime &now);
    Done keep(const HouseholdAsked &asked, const QDateTime &now);
    Done withdraw(const HouseholdAsked &asked, const QDateTime &now);
    Done keep(const NobodyTouched &finding, const QDateTime &now);
    Done withdraw(const NobodyTouched &finding, const QDateTime &now);
    /// `paper`: the bytes of its paper where one was chosen now; empty otherwise.
    Done keep(const AdviserOpinion &opinion, const QDateTime &now, const QByteArray &paper = {});
    /// As they were kept; AttachmentRefusal::NoSuchFile where there are none, or not those of its digest.
    Outcome<QByteArray> paperOf(const AdviserOpinion &opinion) const;
    Done withdraw(const AdviserOpinion &opinion, const QDateTime &now);

private:
    Done write(const HouseholdAsked &asked, bool withdrawn, const QString &kind, const QDateTime &now);
    Done write(const NobodyTouched &finding, bool withdrawn, const QString &kind, const QDateTime &now);
    Done write(const AdviserOpinion &opinion, bool withdrawn, const QString &kind, const QDateTime &now, const QByteArray &paper = {});
    Done readAnswers(Groundwork &groundwork) const;
    Done readHouseholds(Groundwork &groundwork) const;
    Done readNobodyTouched(Groundwork &groundwork) const;
    Done readOpinions(Groundwork &groundwork) const;
    Database &m_database;
};

} // namespace yishibu
