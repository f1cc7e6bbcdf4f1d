#include "app/minutes/draft_ballot.h"

#include "app/minutes/ballot_words.h"
#include "app/minutes/draft_order.h"
#include "app/voting/recount.h"
#include "app/voting/tally.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

const Ballot *ballotOf(const MinutesSource &source, const Vote &vote)
{
    const auto found = source.ballots.constFind(vote.id);
    return isOnPaper(vote.method) && found != source.ballots.cend() ? &*found : nullptr;
}

QList<RoleLine> crewLines(const MinutesSource &source, const Ballot &ballot)
{
    QList<RoleLine> lines;
    const auto add = [&](const QString &role, const QList<Appointee> &people) {
        QStringList names;
        for (const Appointee &who : people) {
            if (const QString name = nameIn(source, who); !name.isEmpty() && !names.contains(name))
                names.append(name);
        }
        if (!names.isEmpty())
            lines.append({role, names});
    };
    const auto one = [](const std::optional<Appointee> &who) { return who ? QList<Appointee>{*who} : QList<Appointee>(); };
    const CountingCrew &crew = ballot.crew;
    add(u"总监票人"_s, one(crew.headScrutineer));
    add(u"监票人"_s, crew.scrutineers);
    add(u"发票人"_s, one(crew.issuer));
    add(u"唱票人"_s, one(crew.caller));
    add(u"计票人"_s, one(crew.tallyClerk) + one(crew.secondTeller));
    QList<Appointee> recounters;
    for (const RecountedBatch &batch : ballot.recounts)
        recounters.append(batch.by);
    add(u"复核人"_s, recounters);
    return lines;
}

QString namesOf(const QList<RoleLine> &crew, const QStringList &roles)
{
    QStringList names;
    for (const RoleLine &line : crew) {
        if (roles.contains(line.role))
            names += line.names;
    }
    return names.join(u'、');
}

/// How many papers for which reason; said only where the reasons come to all that are spoiled, which after a recount they may not.
QStringList spoiledLines(const Ballot &ballot, int spoiled)
{
    QStringList lines;
    int sum = 0;
    const QList<CalledPaper> papers = standing(ballot);
    for (const auto because : {SpoiledBecause::TooManyMarks, SpoiledBecause::Unreadable, SpoiledBecause::WrongMark, SpoiledBecause::NoName,
                               SpoiledBecause::Otherwise}) {
        const auto count = int(std::ranges::count(papers, std::optional(because), &CalledPaper::spoiled));
        sum += count;
        if (count > 0)
            lines.append(spoiledWords(because) + QString::number(count) + u"张"_s);
    }
    return sum == spoiled ? lines : QStringList();
}

bool areSame(const PaperFigures &one, const PaperFigures &other)
{
    return one.rows == other.rows && one.spoiled == other.spoiled;
}

QStringList findingLines(const Question &question, const Ballot &ballot)
{
    QStringList lines;
    for (const QString &notice : ballot.acknowledged)
        lines.append(findingWords(codeOfNotice(notice)));
    const PaperFigures first = firstCount(question, ballot);
    if (ballot.blackboard && !areSame(*ballot.blackboard, first))
        lines.append(u"两路计票的初计不一致"_s);
    if (ballot.asksRecount)
        lines.append(u"有人要求复核"_s);
    if (!ballot.recounts.isEmpty())
        lines.append(areSame(finalFigures(question, ballot), first) ? u"复核与唱票初计一致"_s : u"复核更正了唱票初计，以复核为准"_s);
    return lines;
}

BallotLines ballotLines(const MinutesSource &source, const Vote &vote, const Ballot &ballot)
{
    const PaperFigures figures = finalFigures(vote.question, ballot);
    const BallotBox &box = ballot.box;
    BallotLines lines;
    lines.crew = crewLines(source, ballot);
    lines.shownEmpty = box.shownEmpty;
    lines.secretPlace = box.secretPlace;
    lines.issued = box.issued;
    lines.spare = box.spare;
    lines.voters = box.voters;
    lines.back = box.back.value_or(0);
    lines.forged = box.forged;
    lines.valid = figures.papers - figures.spoiled;
    if (source.abstentions == AbstentionClass::BesideValid)
        lines.valid -= figures.rows.value(abstentionRow(vote.question));
    lines.spoiled = figures.spoiled;
    lines.spoiledBecause = spoiledLines(ballot, figures.spoiled);
    lines.helped = box.helped;
    lines.observers = box.observers;
    QSet<int> batches;
    for (const RecountedBatch &batch : ballot.recounts)
        batches.insert(batch.batch);
    lines.recounted = int(batches.size());
    lines.findings = findingLines(vote.question, ballot);
    return lines;
}

QList<OptionLine> optionLines(const Vote &vote, const QList<int> &votes)
{
    QList<OptionLine> lines;
    for (int i = 0; i < vote.question.options.size(); ++i)
        lines.append({vote.question.options.at(i), votes.value(i), vote.chosen.contains(i)});
    return lines;
}

QStringList sectionLines(const Vote &vote, const QString &unit)
{
    QStringList answers{u"同意"_s, u"不同意"_s, u"弃权"_s};
    if (vote.question.kind != QuestionKind::Motion)
        answers = vote.question.options + QStringList{u"弃权"_s};
    QStringList lines;
    for (const SectionCount &section : vote.sections) {
        QStringList figures;
        for (int row = 0; row < answers.size(); ++row)
            figures.append(answers.at(row) + QString::number(section.hands.value(row)) + unit);
        lines.append(section.name + u'：' + figures.join(u'，'));
    }
    return lines;
}

QList<DissentLine> dissentLines(const MinutesSource &source, const Vote &vote)
{
    QList<DissentLine> lines;
    for (const Dissent &dissent : inOrder(source.dissents, &Dissent::said)) {
        if (dissent.vote != vote.id)
            continue;
        const QString name = dissent.named && dissent.whose ? nameIn(source, *dissent.whose) : QString();
        lines.append({name.isEmpty() ? u"不具名"_s : name, dissent.words});
    }
    return lines;
}

} // namespace

QString questionWords(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Motion: return {};
    case QuestionKind::OneOf: return u"单选"_s;
    case QuestionKind::AtMost: return u"限选"_s;
    case QuestionKind::Approval: return u"认可"_s;
    }
    return {};
}

void layChoiceAndBallot(const MinutesSource &source, const Vote &vote, VoteLines &lines)
{
    const Ballot *ballot = ballotOf(source, vote);
    if (vote.question.kind != QuestionKind::Motion) {
        lines.question = questionWords(vote.question.kind);
        lines.most = vote.question.most;
        const bool isOpen = vote.optionVotes.isEmpty() && ballot;
        lines.options = optionLines(vote, isOpen ? finalFigures(vote.question, *ballot).rows : vote.optionVotes);
        // With several marks each, votes are no people: who gave none cannot be told from the figures.
        if (mostMarks(vote.question) > 1)
            lines.silent = 0;
    }
    if (const Vote *before = vote.runOffOf ? byId(source.votes, *vote.runOffOf) : nullptr)
        lines.runOffOf = before->ordinal;
    const bool ofHouseholds = lines.countedBy == u"户"_s || lines.countedBy == u"户代表"_s;
    lines.sections = sectionLines(vote, ofHouseholds ? u"户"_s : u"人"_s);
    lines.dissents = dissentLines(source, vote);
    if (!ballot)
        return;
    lines.ballot = ballotLines(source, vote, *ballot);
    lines.silent = 0;
    if (const QString names = namesOf(lines.ballot->crew, {u"总监票人"_s, u"监票人"_s}); !names.isEmpty())
        lines.scrutineer = names;
    if (const QString names = namesOf(lines.ballot->crew, {u"计票人"_s}); !names.isEmpty())
        lines.teller = names;
}

bool hasOpenedBox(const MinutesSource &source, const Vote &vote)
{
    const Ballot *ballot = ballotOf(source, vote);
    return vote.withdrawn && vote.snapshot && ballot && ballot->box.back;
}

HandCount handsOfPapers(const MinutesSource &source, const Vote &vote)
{
    const Ballot *ballot = ballotOf(source, vote);
    if (!ballot || vote.question.kind != QuestionKind::Motion)
        return {};
    const QList<int> rows = finalFigures(vote.question, *ballot).rows;
    return {rows.value(0), rows.value(1), rows.value(2)};
}

} // namespace yishibu
