#include "app/voting/ballot_check.h"

#include "app/voting/paper_count.h"
#include "app/voting/tally.h"

namespace yishibu {

namespace {

BallotFinding finding(BallotFault fault, QList<qint64> figures = {})
{
    return {.fault = fault, .doubt = {}, .figures = std::move(figures), .names = {}};
}

/// What one of the tests of C5 says, as a finding.
void tell(const Done &test, BallotFault fault, QList<BallotFinding> &findings)
{
    if (!test)
        findings.append(finding(fault, test.error().figures()));
}

void lookAtBox(const Vote &vote, const PaperCount &count, const Ballot &ballot, const LocalSettings &local, QList<BallotFinding> &findings)
{
    tell(issuedFits(count, vote.snapshot.value_or(VoteSnapshot())), BallotFault::MoreIssuedThanPresent, findings);
    if (!ballot.box.back) {
        findings.append(finding(BallotFault::BackUnknown));
        return;
    }
    const Done back = backFits(count, local);
    if (!back && back.error().is(PaperRefusal::WholeVoteVoid))
        tell(back, BallotFault::MoreBackThanMayBe, findings);
    if (const int left = leftOf(ballot); left > 0)
        findings.append(finding(BallotFault::PapersUncalled, {left}));
    else
        tell(classesFit(count), BallotFault::DoNotAddUp, findings);
}

void lookAtSecondCount(const Vote &vote, const Ballot &ballot, const BallotSurroundings &around, QList<BallotFinding> &findings)
{
    if (!ballot.blackboard) {
        findings.append(finding(BallotFault::NoSecondCount));
        return;
    }
    const PaperFigures first = firstCount(vote.question, ballot);
    const auto row = firstDifference(vote.question, first, *ballot.blackboard);
    const auto cause = recountCause(around.card, vote, ballot, around.local, around.proxies);
    const bool nothingAnew = ballot.recounts.isEmpty() || batchesOf(ballot) == 0;
    if (row && cause == RecountCause::CountsDiffer && nothingAnew) {
        const bool isSpoiled = *row == rowsOf(vote.question);
        findings.append(finding(BallotFault::CountsDiffer, {*row, isSpoiled ? first.spoiled : first.rows.value(*row),
                                                            isSpoiled ? ballot.blackboard->spoiled : ballot.blackboard->rows.value(*row)}));
        return;
    }
    if (!isRecountOpen(around.card, vote, ballot, around.local, around.proxies))
        return;
    int open = 0;
    for (int batch = 0; batch < batchesOf(ballot); ++batch) {
        const BatchStanding stands = standingOf(vote.question, ballot, batch);
        open += stands == BatchStanding::NotRecounted || stands == BatchStanding::Differs ? 1 : 0;
    }
    findings.append(finding(BallotFault::RecountOpen, {open, batchesOf(ballot)}));
}

bool isNamed(const std::optional<Appointee> &who)
{
    return who && who->isNamed();
}

void lookAtCrew(const CountingCrew &crew, QList<BallotFinding> &findings)
{
    if (!isNamed(crew.caller))
        findings.append(finding(BallotFault::NoCaller));
    if (!isNamed(crew.tallyClerk))
        findings.append(finding(BallotFault::NoTallyClerk));
    if (scrutineersOf(crew).isEmpty())
        findings.append(finding(BallotFault::NoScrutineer));
}

Done asRefusal(const BallotFinding &fault)
{
    const bool isOfTheVillage = fault.fault == BallotFault::MoreBackThanMayBe || fault.fault == BallotFault::VotersUnknown;
    return std::unexpected(Reason::refusal(BallotRefusal::Faulty, fault.figures, isOfTheVillage ? localSource() : QString(),
                                           QStringList{fault.code()} + fault.names));
}

} // namespace

QList<BallotFinding> faultsOf(const Vote &vote, const Ballot &ballot, const BallotSurroundings &around)
{
    PaperCount count = paperCountOf(vote.question, ballot);
    count.proxies = around.proxies;
    QList<BallotFinding> findings;
    lookAtBox(vote, count, ballot, around.local, findings);
    lookAtSecondCount(vote, ballot, around, findings);
    lookAtCrew(ballot.crew, findings);
    if (const Done back = backFits(count, around.local); !back && back.error().is(PaperRefusal::VotersUnknown))
        findings.append(finding(BallotFault::VotersUnknown));
    return findings;
}

Done mayClose(const Vote &vote, const Ballot &ballot, const BallotSurroundings &around)
{
    if (const Done may = mayTally(vote); !may)
        return may;
    if (const QList<BallotFinding> faults = faultsOf(vote, ballot, around); !faults.isEmpty())
        return asRefusal(faults.first());
    QStringList unnoticed;
    const QList<BallotFinding> doubts = doubtsOf(vote, ballot, around);
    for (const BallotFinding &doubt : doubts) {
        if (!isNoted(ballot, doubt))
            unnoticed.append(doubt.code());
    }
    if (!unnoticed.isEmpty())
        return std::unexpected(Reason::refusal(BallotRefusal::Unnoticed, {}, {}, unnoticed));
    PaperCount count = paperCountOf(vote.question, ballot);
    count.proxies = around.proxies;
    return mayStand(count, vote.snapshot.value_or(VoteSnapshot()), around.local);
}

PaperCount paperCountOf(const Question &question, const Ballot &ballot)
{
    const PaperFigures figures = finalFigures(question, ballot);
    PaperCount count{.issued = ballot.box.issued,
                     .voters = ballot.box.voters,
                     .back = ballot.box.back.value_or(0),
                     .abstained = figures.rows.value(abstentionRow(question)),
                     .spoiled = figures.spoiled};
    if (question.kind == QuestionKind::Motion) {
        count.inFavour = figures.rows.value(0);
        count.against = figures.rows.value(1);
    } else {
        count.inFavour = figures.papers - count.abstained - count.spoiled;
    }
    return count;
}

} // namespace yishibu
