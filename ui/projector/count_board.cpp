#include "ui/projector/count_board.h"

#include "app/voting/recount.h"
#include "app/voting/tally.h"
#include "ui/words/ballot_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

class CountBoardWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::CountBoardWords)
};

/// An option with its number, as it stands on the ballot in everybody's hand.
QString wordOfRow(const Question &question, int row)
{
    const bool isOption = question.kind != QuestionKind::Motion && row != abstentionRow(question);
    return isOption ? u"%1. %2"_s.arg(QString::number(row + 1), rowWords(question, row)) : rowWords(question, row);
}

Tone toneOfRow(const Question &question, int row)
{
    if (row == abstentionRow(question))
        return Tone::Neutral;
    if (question.kind != QuestionKind::Motion)
        return Tone::Info;
    return row == 0 ? Tone::Good : Tone::Bad;
}

BoardLine lineOf(const Question &question, int row)
{
    return {.word = wordOfRow(question, row), .tone = toneOfRow(question, row)};
}

QString ruleOf(const Question &question, int required)
{
    return question.kind == QuestionKind::Motion ? CountBoardWords::tr("passes with %1 or more in favour").arg(required)
                                                 : CountBoardWords::tr("chosen with %1 votes or more").arg(required);
}

/// What the paper said, as it was called.
QString callOf(const Question &question, const CalledPaper &paper)
{
    if (paper.spoiled)
        //: 无效票: one paper
        return CountBoardWords::tr("spoiled paper");
    QStringList words;
    for (const int row : paper.rows)
        words.append(wordOfRow(question, row));
    //: between the options that one paper names
    return words.join(CountBoardWords::tr(", "));
}

} // namespace

void showCount(HallBoard &board, const Vote &vote, const Ballot &ballot, int required, const std::optional<CalledPaper> &takenBack)
{
    board.text = vote.motion;
    board.verdict.clear();
    if (!ballot.box.back) {
        board.kind = HallBoard::Kind::Motion;
        board.verdict = CountBoardWords::tr("Mark your paper and put it into the box");
        if (ballot.box.issued > 0)
            board.foot = CountBoardWords::tr("Papers issued: %1").arg(ballot.box.issued);
        return;
    }
    board.kind = HallBoard::Kind::Count;
    const Question &question = vote.question;
    const bool isChecked = !ballot.recounts.isEmpty();
    const PaperFigures figures = isChecked ? finalFigures(question, ballot) : firstCount(question, ballot);
    board.lines.clear();
    for (int row = 0; row < rowsOf(question); ++row) {
        BoardLine line = lineOf(question, row);
        line.strokes = figures.rows.value(row);
        line.behind = QString::number(line.strokes);
        board.lines.append(line);
    }
    //: 初计，待复核: figures that nobody has checked yet
    const QString standing = !isChecked ? CountBoardWords::tr("First count, to be checked")
                                        //: 已复核，待宣布
                                        : CountBoardWords::tr("Counted anew, to be announced");
    const QString papers = CountBoardWords::tr("Issued %1 · returned %2 · called %3 · spoiled %4")
                               .arg(ballot.box.issued).arg(*ballot.box.back).arg(calledOf(ballot)).arg(figures.spoiled);
    board.foot = QStringList{standing, papers, ruleOf(question, required)}.join(u" | "_s);
    board.said = takenBack ? CountBoardWords::tr("Taken back: paper %1, %2").arg(QString::number(takenBack->ordinal), callOf(question, *takenBack))
                           : QString();
}

void showRecount(HallBoard &board, const Vote &vote, const Ballot &ballot, int required)
{
    board.kind = HallBoard::Kind::Count;
    board.text = vote.motion;
    board.verdict.clear();
    board.lines.clear();
    for (int row = 0; row < rowsOf(vote.question); ++row)
        board.lines.append(lineOf(vote.question, row));
    //: 复核中
    const QString standing = CountBoardWords::tr("Being counted anew");
    const QString papers = CountBoardWords::tr("Issued %1 · returned %2").arg(ballot.box.issued).arg(ballot.box.back.value_or(0));
    board.foot = QStringList{standing, papers, ruleOf(vote.question, required)}.join(u" | "_s);
    board.said = CountBoardWords::tr("Who counts anew does not see the first figures");
}

std::optional<CalledPaper> takenBackBetween(const Ballot &before, const Ballot &now)
{
    for (qsizetype i = now.papers.size(); i-- > 0;) {
        const CalledPaper &paper = now.papers.at(i);
        if (!paper.withdrawn)
            continue;
        const auto known = std::ranges::find(before.papers, paper.id, &CalledPaper::id);
        if (known != before.papers.end() && !known->withdrawn)
            return paper;
    }
    return std::nullopt;
}

} // namespace yishibu
