#include "app/voting/recount.h"

#include "app/voting/tally.h"

#include <algorithm>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(RecountRefusal why, QList<qint64> figures = {}, const QStringList &names = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures), {}, names));
}

/// A recount counts whoever counted first by row and spoiled; how many papers that was is told apart.
bool isSameCount(const Question &question, const PaperFigures &one, const PaperFigures &other)
{
    return !firstDifference(question, one, other);
}

/// The recounts of one batch in the order they were made, without those of another number of papers than it has now.
QList<RecountedBatch> recountsOf(const Ballot &ballot, int batch)
{
    const int papers = papersIn(ballot, batch);
    QList<RecountedBatch> recounts;
    for (const RecountedBatch &recount : ballot.recounts) {
        if (recount.batch == batch && recount.figures.papers == papers)
            recounts.append(recount);
    }
    std::ranges::stable_sort(recounts, {}, &RecountedBatch::attempt);
    return recounts;
}

Done mayCountAnew(const CountingCrew &crew, const Appointee &who)
{
    if (!who)
        return refuse(RecountRefusal::NoRecounter);
    for (const std::optional<Appointee> &counted : {crew.caller, crew.tallyClerk, crew.secondTeller}) {
        if (counted && *counted == who)
            return refuse(RecountRefusal::SamePerson, {}, who.villager ? QStringList() : QStringList{who.written});
    }
    return {};
}

void add(PaperFigures &sum, const PaperFigures &part, int sign)
{
    for (qsizetype row = 0; row < std::min(sum.rows.size(), part.rows.size()); ++row)
        sum.rows[row] += sign * part.rows.at(row);
    sum.spoiled += sign * part.spoiled;
    sum.papers += sign * part.papers;
}

} // namespace

int batchesOf(const Ballot &ballot)
{
    return (std::max(0, ballot.box.back.value_or(0)) + batchSize - 1) / batchSize;
}

int papersIn(const Ballot &ballot, int batch)
{
    if (batch < 0 || batch >= batchesOf(ballot))
        return 0;
    return std::min(batchSize, *ballot.box.back - batch * batchSize);
}

BatchStanding standingOf(const Question &question, const Ballot &ballot, int batch)
{
    const QList<RecountedBatch> recounts = recountsOf(ballot, batch);
    if (recounts.isEmpty())
        return BatchStanding::NotRecounted;
    if (isSameCount(question, recounts.last().figures, firstCount(question, ballot, batch)))
        return BatchStanding::Agreed;
    const bool twice = recounts.size() > 1
                       && isSameCount(question, recounts.last().figures, recounts.at(recounts.size() - 2).figures);
    return twice ? BatchStanding::Settled : BatchStanding::Differs;
}

std::optional<int> nextBatch(const Question &question, const Ballot &ballot)
{
    for (int batch = 0; batch < batchesOf(ballot); ++batch) {
        const BatchStanding stands = standingOf(question, ballot, batch);
        if (stands == BatchStanding::NotRecounted || stands == BatchStanding::Differs)
            return batch;
    }
    return std::nullopt;
}

bool isRecounted(const Question &question, const Ballot &ballot)
{
    return !nextBatch(question, ballot);
}

Outcome<RecountedBatch> mayRecount(const Question &question, const Ballot &ballot, RecountedBatch batch)
{
    if (batch.batch < 0 || batch.batch >= batchesOf(ballot))
        return refuse(RecountRefusal::NoSuchBatch, {batch.batch + 1, batchesOf(ballot)});
    if (const Done may = mayCountAnew(ballot.crew, batch.by); !may)
        return std::unexpected(may.error());
    const BatchStanding stands = standingOf(question, ballot, batch.batch);
    if (stands == BatchStanding::Agreed || stands == BatchStanding::Settled)
        return refuse(RecountRefusal::BatchDone, {batch.batch + 1});
    batch.figures.papers = papersIn(ballot, batch.batch);
    if (const Done fit = figuresFitPapers(question, batch.figures); !fit)
        return std::unexpected(fit.error());
    batch.attempt = 1;
    for (const RecountedBatch &before : ballot.recounts) {
        if (before.batch == batch.batch)
            batch.attempt = std::max(batch.attempt, before.attempt + 1);
    }
    return batch;
}

Done figuresFitPapers(const Question &question, const PaperFigures &figures)
{
    if (figures.rows.size() != rowsOf(question))
        return refuse(RecountRefusal::WrongRows, {figures.rows.size(), rowsOf(question)});
    if (figures.spoiled < 0 || std::ranges::any_of(figures.rows, [](int row) { return row < 0; }))
        return refuse(RecountRefusal::NegativeCount);
    // Every paper that is neither spoiled nor abstains has one mark at least and mostMarks() at most, and one for each row.
    qint64 marks = 0;
    qint64 best = 0;
    for (int row = 0; row < figures.rows.size(); ++row) {
        const bool isMark = question.kind == QuestionKind::Motion || row != abstentionRow(question);
        marks += isMark ? figures.rows.at(row) : 0;
        best = std::max<qint64>(best, isMark ? figures.rows.at(row) : 0);
    }
    const qint64 others = qint64(figures.spoiled)
                          + (question.kind == QuestionKind::Motion ? 0 : figures.rows.at(abstentionRow(question)));
    const qint64 most = mostMarks(question);
    const qint64 atLeast = others + std::max(best, (marks + most - 1) / most);
    if (atLeast > figures.papers)
        return refuse(RecountRefusal::BatchDoesNotAddUp, {atLeast, figures.papers});
    if (others + marks < figures.papers)
        return refuse(RecountRefusal::BatchDoesNotAddUp, {others + marks, figures.papers});
    return {};
}

std::optional<int> firstDifference(const Question &question, const PaperFigures &one, const PaperFigures &other)
{
    for (int row = 0; row < rowsOf(question); ++row) {
        if (one.rows.value(row) != other.rows.value(row))
            return row;
    }
    return one.spoiled == other.spoiled ? std::nullopt : std::optional(rowsOf(question));
}

PaperFigures finalFigures(const Question &question, const Ballot &ballot)
{
    PaperFigures figures = firstCount(question, ballot);
    for (int batch = 0; batch < batchesOf(ballot); ++batch) {
        if (standingOf(question, ballot, batch) != BatchStanding::Settled)
            continue;
        add(figures, firstCount(question, ballot, batch), -1);
        add(figures, recountsOf(ballot, batch).last().figures, 1);
    }
    return figures;
}

} // namespace yishibu
