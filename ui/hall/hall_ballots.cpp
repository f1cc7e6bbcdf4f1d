#include "ui/hall/hall.h"

namespace yishibu {

namespace {

/// Replaces the record with the same id, or adds it. What is called last is looked for first.
template<typename Record>
void putLast(QList<Record> &list, const Record &record)
{
    for (qsizetype i = list.size(); i-- > 0;) {
        if (list.at(i).id == record.id) {
            list[i] = record;
            return;
        }
    }
    list.append(record);
}

} // namespace

const Ballot &Hall::ballotOf(const VoteId &vote) const
{
    static const Ballot none;
    const auto found = m_ballots.constFind(vote);
    return found == m_ballots.cend() ? none : *found;
}

void Hall::setBallots(QHash<VoteId, Ballot> ballots, QList<NamedAnswer> answers, QList<Dissent> dissents)
{
    m_ballots = std::move(ballots);
    m_answers = std::move(answers);
    m_dissents = std::move(dissents);
    Q_EMIT votesChanged();
}

void Hall::putBallot(const VoteId &vote, const Ballot &ballot)
{
    m_ballots.insert(vote, ballot);
    Q_EMIT ballotChanged(vote);
}

void Hall::putCalled(const CalledPaper &paper)
{
    putLast(m_ballots[paper.vote].papers, paper);
    Q_EMIT ballotChanged(paper.vote);
}

void Hall::putRecount(const RecountedBatch &batch)
{
    putLast(m_ballots[batch.vote].recounts, batch);
    Q_EMIT ballotChanged(batch.vote);
}

void Hall::putAnswer(const NamedAnswer &answer)
{
    putLast(m_answers, answer);
    Q_EMIT ballotChanged(answer.vote);
}

void Hall::putDissent(const Dissent &dissent)
{
    putLast(m_dissents, dissent);
    Q_EMIT ballotChanged(dissent.vote);
}

} // namespace yishibu
