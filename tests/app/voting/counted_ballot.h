#pragma once

#include "app/voting/ballot_check.h"
#include "app/voting/majority.h"
#include "app/voting/tally.h"
#include "tests/app/rules/shipped_laws.h"

namespace yishibu::test {

/// A count on paper in the hall of 村民代表会议: who counts, what came out of the box, and the papers as they are called.
inline RuleCard representativesCard()
{
    return *lawOf2025().card(MeetingKind::representatives());
}

/// One of several, at most so many, or all one approves of, among 甲, 乙, 丙 ….
inline Question choiceOf(QuestionKind kind, int options, int most = 1)
{
    static const QString names = QStringLiteral("甲乙丙丁戊己庚辛壬癸");
    Question question{.kind = kind, .options = {}, .most = most};
    for (int option = 0; option < options; ++option)
        question.options.append(names.at(option));
    return question;
}

inline Vote voteOn(const Question &question, int present = 31, int base = 38, const RuleCard &card = representativesCard())
{
    Vote vote;
    vote.motion = QStringLiteral("硬化村道");
    vote.method = VoteMethod::SecretBallot;
    vote.question = question;
    vote.snapshot = snapshotOf(Quorum::of(card, base, present));
    vote.frozen = Moment();
    return vote;
}

inline Appointee person(const char *name)
{
    return Appointee::asWritten(QString::fromUtf8(name));
}

/// A box nobody could find fault with: shown, a secret place, a whole crew of different people.
inline Ballot ballotOf(int issued, std::optional<int> back)
{
    Ballot ballot;
    ballot.box = {.shownEmpty = true, .issued = issued, .back = back, .secretPlace = true};
    ballot.crew = {.headScrutineer = person("总监票"), .scrutineers = {person("监票")}, .issuer = person("发票"),
                   .caller = person("唱票"), .tallyClerk = person("计票"), .secondTeller = person("黑板")};
    return ballot;
}

inline BallotSurroundings surroundings(const RuleCard &card = representativesCard())
{
    return {.card = card, .local = {}, .proxies = 0, .concerned = {}, .nameOf = [](const Appointee &who) { return who.written; }};
}

/// Calls so many papers of one kind, as the desk does: asks, then keeps.
inline bool call(Ballot &ballot, const Question &question, const QList<int> &rows, int times = 1)
{
    for (int time = 0; time < times; ++time) {
        CalledPaper paper;
        paper.rows = rows;
        if (rows.isEmpty())
            paper.spoiled = SpoiledBecause::Unreadable;
        const auto may = mayCall(question, ballot, paper);
        if (!may)
            return false;
        ballot.papers.append(*may);
    }
    return true;
}

/// The last call is taken back.
inline void takeBack(Ballot &ballot)
{
    const auto last = lastCall(ballot);
    for (CalledPaper &paper : ballot.papers)
        paper.withdrawn = paper.withdrawn || (last && paper.id == last->id);
}

inline const Question motion;

/// A whole count of a motion whose blackboard agrees.
inline Ballot countedMotion(int issued, int inFavour, int against, int abstained = 0, int spoiled = 0)
{
    Ballot ballot = ballotOf(issued, inFavour + against + abstained + spoiled);
    call(ballot, motion, {0}, inFavour);
    call(ballot, motion, {1}, against);
    call(ballot, motion, {2}, abstained);
    call(ballot, motion, {}, spoiled);
    ballot.blackboard = firstCount(motion, ballot);
    return ballot;
}

/// Each finding as the report has it: "E4 3", "W7 唱票".
inline QStringList told(const QList<BallotFinding> &findings)
{
    QStringList lines;
    for (const BallotFinding &finding : findings) {
        QStringList words{finding.code()};
        for (const qint64 figure : finding.figures)
            words.append(QString::number(figure));
        lines.append((words + finding.names).join(u' '));
    }
    return lines;
}

inline QStringList doubts(const Ballot &ballot, const BallotSurroundings &around = surroundings(), const Vote &vote = voteOn(motion))
{
    return told(doubtsOf(vote, ballot, around));
}

/// 31 there, every paper back, 20 of them in favour: closes at once.
inline Ballot whole()
{
    return countedMotion(31, 20, 8, 2, 1);
}

} // namespace yishibu::test
