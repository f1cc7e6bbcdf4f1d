// What is unlikely about a count on paper, and who stands where in it.
#include "app/voting/ballot_check.h"

#include "app/voting/tally.h"

#include <algorithm>

namespace yishibu {

namespace {

constexpr int fewestForAllOneWay = 10;
constexpr int mostForOneScrutineer = 50;

BallotFinding finding(BallotDoubt doubt, QList<qint64> figures = {}, QStringList names = {})
{
    return {.fault = {}, .doubt = doubt, .figures = std::move(figures), .names = std::move(names)};
}

/// One person of the crew, and what they do there.
struct Hand
{
    Appointee who;
    bool watches = false; ///< 监票: over everybody else
    bool counts = false;  ///< calls, draws strokes, stands at the blackboard: each for themselves
};

QList<Hand> partsIn(const CountingCrew &crew)
{
    QList<Hand> hands;
    const auto add = [&hands](const std::optional<Appointee> &who, bool watches, bool counts) {
        if (who && who->isNamed())
            hands.append({*who, watches, counts});
    };
    add(crew.headScrutineer, true, false);
    for (const Appointee &scrutineer : crew.scrutineers)
        add(scrutineer, true, false);
    add(crew.issuer, false, false);
    add(crew.caller, false, true);
    add(crew.tallyClerk, false, true);
    add(crew.secondTeller, false, true);
    return hands;
}

bool areApart(const Hand &one, const Hand &other)
{
    return one.watches != other.watches || (one.counts && other.counts);
}

QStringList namesOf(const QList<Appointee> &people, const BallotSurroundings &around)
{
    QStringList names;
    for (const Appointee &who : people)
        names.append(around.nameOf ? around.nameOf(who) : who.written);
    return names;
}

/// Who has two parts that should be two people's.
QList<Appointee> twice(const QList<Hand> &hands)
{
    QList<Appointee> people;
    for (qsizetype one = 0; one < hands.size(); ++one) {
        for (qsizetype other = one + 1; other < hands.size(); ++other) {
            if (hands[one].who == hands[other].who && areApart(hands[one], hands[other]) && !people.contains(hands[one].who))
                people.append(hands[one].who);
        }
    }
    return people;
}

QList<Appointee> concernedAmong(const QList<Hand> &hands, const QList<Appointee> &concerned)
{
    QList<Appointee> people;
    for (const Hand &hand : hands) {
        if (concerned.contains(hand.who) && !people.contains(hand.who))
            people.append(hand.who);
    }
    return people;
}

/// Whether all papers are the same one: each row is marked on all of them or on none.
bool areAllOneWay(const PaperFigures &figures)
{
    return figures.spoiled == 0 && figures.papers >= fewestForAllOneWay
           && std::ranges::all_of(figures.rows, [&](int row) { return row == 0 || row == figures.papers; });
}

void lookAtPapers(const Vote &vote, const Ballot &ballot, QList<BallotFinding> &findings)
{
    const BallotBox &box = ballot.box;
    const int present = vote.snapshot.value_or(VoteSnapshot()).present;
    if (box.issued < present)
        findings.append(finding(BallotDoubt::FewerIssuedThanPresent, {box.issued, present}));
    if (!box.back)
        return;
    if (const qint64 missing = qint64(box.issued) - *box.back; missing * 10 > box.issued)
        findings.append(finding(BallotDoubt::ManyNotReturned, {missing, box.issued}));
    const PaperFigures figures = finalFigures(vote.question, ballot);
    if (qint64(figures.spoiled) * 10 > *box.back)
        findings.append(finding(BallotDoubt::ManySpoiled, {figures.spoiled, *box.back}));
    if (leftOf(ballot) == 0 && areAllOneWay(figures))
        findings.append(finding(BallotDoubt::AllOneWay, {figures.papers}));
}

void lookAtCrew(const Ballot &ballot, const BallotSurroundings &around, QList<BallotFinding> &findings)
{
    const qsizetype scrutineers = scrutineersOf(ballot.crew).size();
    if (ballot.box.issued > mostForOneScrutineer && scrutineers < 2)
        findings.append(finding(BallotDoubt::TooFewScrutineers, {scrutineers, ballot.box.issued}));
    const QList<Hand> hands = partsIn(ballot.crew);
    if (const QList<Appointee> people = twice(hands); !people.isEmpty())
        findings.append(finding(BallotDoubt::SamePersonTwice, {}, namesOf(people, around)));
    if (const QList<Appointee> people = concernedAmong(hands, around.concerned); !people.isEmpty())
        findings.append(finding(BallotDoubt::CrewIsConcerned, {}, namesOf(people, around)));
}

} // namespace

QList<Appointee> scrutineersOf(const CountingCrew &crew)
{
    QList<Appointee> people;
    for (const Hand &hand : partsIn(crew)) {
        if (hand.watches && !people.contains(hand.who))
            people.append(hand.who);
    }
    return people;
}

QList<BallotFinding> doubtsOf(const Vote &vote, const Ballot &ballot, const BallotSurroundings &around)
{
    QList<BallotFinding> findings;
    lookAtPapers(vote, ballot, findings);
    if (!ballot.box.shownEmpty)
        findings.append(finding(BallotDoubt::BoxNotShown));
    lookAtCrew(ballot, around, findings);
    if (ballot.box.forged > 0)
        findings.append(finding(BallotDoubt::ForgedPapers, {ballot.box.forged}));
    const int abstained = finalFigures(vote.question, ballot).rows.value(abstentionRow(vote.question));
    if (ballot.box.back && qint64(abstained) * 2 > *ballot.box.back)
        findings.append(finding(BallotDoubt::ManyAbstained, {abstained, *ballot.box.back}));
    if (vote.method == VoteMethod::SecretBallot && !ballot.box.secretPlace)
        findings.append(finding(BallotDoubt::NoSecretPlace));
    return findings;
}

QString noticeOf(const BallotFinding &doubt)
{
    QStringList words;
    for (const qint64 figure : doubt.figures)
        words.append(QString::number(figure));
    for (QString name : doubt.names)
        words.append(name.remove(u' '));
    return words.isEmpty() ? doubt.code() : doubt.code() + u':' + words.join(u'/');
}

QString codeOfNotice(const QString &notice)
{
    return notice.section(u':', 0, 0);
}

bool isNoted(const Ballot &ballot, const BallotFinding &doubt)
{
    return ballot.acknowledged.contains(noticeOf(doubt));
}

QStringList standingNotices(const QList<BallotFinding> &doubts, const QStringList &notices)
{
    QStringList standing;
    for (const BallotFinding &doubt : doubts) {
        if (const QString notice = noticeOf(doubt); notices.contains(notice))
            standing.append(notice);
    }
    return standing;
}

QString codeOf(BallotFault fault)
{
    return u'E' + QString::number(int(fault) + 1);
}

QString codeOf(BallotDoubt doubt)
{
    return u'W' + QString::number(int(doubt) + 1);
}

std::optional<BallotFault> faultOfCode(const QString &code)
{
    for (int fault = 0; fault <= int(BallotFault::VotersUnknown); ++fault) {
        if (codeOf(BallotFault(fault)) == code)
            return BallotFault(fault);
    }
    return std::nullopt;
}

} // namespace yishibu
