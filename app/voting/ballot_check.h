#pragma once

#include "app/outcome.h"
#include "app/rules/local_settings.h"
#include "app/rules/rule_card.h"
#include "app/voting/ballot.h"
#include "app/voting/paper_count.h"
#include "app/voting/recount.h"
#include "app/voting/vote.h"

#include <functional>

namespace yishibu {

/// What keeps a count on paper from being closed (law-and-paper.md C5). Each has a code (E1 …) that paper and screen show.
enum class BallotFault {
    MoreIssuedThanPresent, ///< E1 figures: issued, present with written proxies
    MoreBackThanMayBe,     ///< E2 figures: back, most; 表决无效，重新投票
    BackUnknown,           ///< E3 收回 not counted yet
    PapersUncalled,        ///< E4 figures: papers left
    DoNotAddUp,            ///< E5 figures: sum of the classes, back
    NoSecondCount,         ///< E6 the blackboard's figures are missing
    CountsDiffer,          ///< E7 laptop and blackboard differ and nothing was counted anew; figures: the row (from 0; rows for spoiled), first, second
    RecountOpen,           ///< E8 figures: batches still to be counted, batches
    NoCaller,              ///< E9
    NoTallyClerk,          ///< E10
    NoScrutineer,          ///< E11
    VotersUnknown,         ///< E12 the village tests the whole vote by how many put a paper in (C3), and nobody counted them
};

/// What is unlikely, and taken note of before the close. Each has a code (W1 …).
enum class BallotDoubt {
    FewerIssuedThanPresent, ///< W1 figures: issued, present
    ManyNotReturned,        ///< W2 more than a tenth of those issued; figures: not returned, issued
    ManySpoiled,            ///< W3 more than a tenth of those handed back; figures: spoiled, back
    AllOneWay,              ///< W4 every paper of ten or more is the same; figures: papers
    BoxNotShown,            ///< W5 nobody noted that the box was shown empty
    TooFewScrutineers,      ///< W6 figures: scrutineers, papers issued; two from fifty-one papers on, the head among them
    SamePersonTwice,        ///< W7 one person in two parts that watch each other; names: who
    CrewIsConcerned,        ///< W8 a member of the crew whose own household the item touches, or who carries it out; names: who
    ForgedPapers,           ///< W9 figures: papers that were none of ours
    ManyAbstained,          ///< W10 more than half of those handed back; figures: abstained, back
    NoSecretPlace,          ///< W11 a secret ballot without a place to write in secret
};

/// "E4", "W2": stands in the count report, so that the township can name a finding by it.
QString codeOf(BallotFault fault);
QString codeOf(BallotDoubt doubt);
/// The fault of such a code; none if there is no such one.
std::optional<BallotFault> faultOfCode(const QString &code);

struct BallotFinding
{
    std::optional<BallotFault> fault;
    std::optional<BallotDoubt> doubt;
    QList<qint64> figures;
    QStringList names;

    bool operator==(const BallotFinding &) const = default;
    QString code() const { return fault ? codeOf(*fault) : codeOf(*doubt); }
};

/// What is kept of a warning that the head scrutineer has taken note of: its code with the figures and names it spoke of, "W5",
/// "W3:4/20", without blanks. Once these change it is another warning, and nobody has taken note of that.
QString noticeOf(const BallotFinding &doubt);
/// "W3" of "W3:4/20".
QString codeOfNotice(const QString &notice);
bool isNoted(const Ballot &ballot, const BallotFinding &doubt);
/// Of such notices those that speak of the warnings as they stand, in their order; what has passed is dropped.
QStringList standingNotices(const QList<BallotFinding> &doubts, const QStringList &notices);

/// Around the ballot: what the check needs to know and the ballot does not hold.
struct BallotSurroundings
{
    RuleCard card;
    LocalSettings local;
    int proxies = 0;                 ///< written proxies the body allows, of members who are not there
    QList<Appointee> concerned;      ///< who carries the item out, or whose household it touches
    std::function<QString(const Appointee &)> nameOf;
};

/// 监票人, each once, the head among them.
QList<Appointee> scrutineersOf(const CountingCrew &crew);

/// Everything that is wrong with the count as it stands, in the order of the codes.
QList<BallotFinding> faultsOf(const Vote &vote, const Ballot &ballot, const BallotSurroundings &around);
QList<BallotFinding> doubtsOf(const Vote &vote, const Ballot &ballot, const BallotSurroundings &around);

/// Why the count may not be closed: the first fault, or a doubt that nobody has taken note of.
enum class BallotRefusal {
    Faulty,    ///< names: the code; figures: those of the finding; for E2 and E12 with who set the test as the article
    Unnoticed, ///< names: the codes of the doubts that were not acknowledged with the figures they have now
};
/// A vote that has its result, or was withdrawn, is refused as TallyRefusal::CountEnded.
Done mayClose(const Vote &vote, const Ballot &ballot, const BallotSurroundings &around);

/// The figures of the whole vote, for the identities and the report (C5), by the figures that count (finalFigures). Of a choice
/// every paper with a mark for an option stands under inFavour.
PaperCount paperCountOf(const Question &question, const Ballot &ballot);

} // namespace yishibu
