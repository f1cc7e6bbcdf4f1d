#include "app/voting/tally.h"

#include <algorithm>
#include <iterator>

namespace yishibu {

namespace {

std::unexpected<Reason> refuse(TallyRefusal why, QList<qint64> figures = {})
{
    return std::unexpected(Reason::refusal(why, std::move(figures)));
}

Done marksStand(const Question &question, const QList<int> &rows)
{
    if (rows.isEmpty())
        return refuse(TallyRefusal::NothingMarked);
    for (const int row : rows) {
        if (row < 0 || row >= rowsOf(question))
            return refuse(TallyRefusal::NoSuchRow, {row + 1});
    }
    const int most = mostMarks(question);
    if (most > 1 && rows.size() > 1 && rows.contains(abstentionRow(question)))
        return refuse(TallyRefusal::MarkedAndAbstained);
    if (rows.size() > most)
        return refuse(TallyRefusal::TooManyMarks, {rows.size(), most});
    return {};
}

/// The next paper of the stack: back, and not called yet.
Done paperIsLeft(const Ballot &ballot, int called)
{
    if (!ballot.box.back)
        return refuse(TallyRefusal::BoxNotCounted);
    if (called >= *ballot.box.back)
        return refuse(TallyRefusal::NoPaperLeft, {*ballot.box.back});
    return {};
}

} // namespace

Done mayTally(const Vote &vote)
{
    return vote.counted || vote.withdrawn ? refuse(TallyRefusal::CountEnded) : Done();
}

QList<CalledPaper> standing(const Ballot &ballot)
{
    QList<CalledPaper> papers;
    papers.reserve(ballot.papers.size());
    std::ranges::copy_if(ballot.papers, std::back_inserter(papers), [](const CalledPaper &paper) { return !paper.withdrawn; });
    std::ranges::stable_sort(papers, {}, &CalledPaper::ordinal);
    return papers;
}

int calledOf(const Ballot &ballot)
{
    return int(std::ranges::count(ballot.papers, false, &CalledPaper::withdrawn));
}

int leftOf(const Ballot &ballot)
{
    return std::max(0, ballot.box.back.value_or(0) - calledOf(ballot));
}

Outcome<CalledPaper> mayCall(const Question &question, const Ballot &ballot, CalledPaper paper)
{
    const int called = calledOf(ballot);
    if (const Done left = paperIsLeft(ballot, called); !left)
        return std::unexpected(left.error());
    if (paper.spoiled) {
        paper.rows.clear();
        paper.spoiledWords = paper.spoiled == SpoiledBecause::Otherwise ? paper.spoiledWords.trimmed() : QString();
        if (paper.spoiled == SpoiledBecause::Otherwise && paper.spoiledWords.isEmpty())
            return refuse(TallyRefusal::SpoiledUnnamed);
    } else {
        std::ranges::sort(paper.rows);
        const auto twice = std::ranges::unique(paper.rows);
        paper.rows.erase(twice.begin(), twice.end());
        paper.spoiledWords.clear();
        if (const Done stand = marksStand(question, paper.rows); !stand)
            return std::unexpected(stand.error());
    }
    paper.ordinal = called + 1;
    paper.withdrawn = false;
    return paper;
}

Outcome<CalledPaper> lastCall(const Ballot &ballot)
{
    const QList<CalledPaper> papers = standing(ballot);
    if (papers.isEmpty())
        return refuse(TallyRefusal::NothingCalled);
    return papers.last();
}

PaperFigures figuresOf(const Question &question, const QList<CalledPaper> &papers)
{
    PaperFigures figures;
    figures.rows.fill(0, rowsOf(question));
    for (const CalledPaper &paper : papers) {
        if (paper.withdrawn)
            continue;
        ++figures.papers;
        figures.spoiled += paper.spoiled ? 1 : 0;
        for (const int row : paper.rows) {
            if (!paper.spoiled && row >= 0 && row < figures.rows.size())
                ++figures.rows[row];
        }
    }
    return figures;
}

PaperFigures firstCount(const Question &question, const Ballot &ballot)
{
    return figuresOf(question, ballot.papers);
}

PaperFigures firstCount(const Question &question, const Ballot &ballot, int batch)
{
    QList<CalledPaper> papers;
    for (const CalledPaper &paper : ballot.papers) {
        if (!paper.withdrawn && (paper.ordinal - 1) / batchSize == batch)
            papers.append(paper);
    }
    return figuresOf(question, papers);
}

Strokes strokesOf(int count)
{
    constexpr int ofOneSign = 5;
    const int strokes = std::max(0, count);
    return {strokes / ofOneSign, strokes % ofOneSign};
}

} // namespace yishibu
