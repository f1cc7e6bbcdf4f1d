#include "db/stores/ballot_rows.h"

#include "db/stores/column_words.h"
#include "db/stores/crew_column.h"
#include "db/stores/question_columns.h"

using namespace Qt::StringLiterals;

namespace yishibu {

const QString ballotColumns = u"crew, shown_empty, issued, spare, voters, back, forged, secret_place, helped, observers, "
                              "board_strokes, board_spoiled, board_papers, asks_recount, acknowledged, board_taken_back"_s;
const QString calledPaperColumns = u"id, vote, ordinal, strokes, spoiled, spoiled_words, withdrawn, called_seq, called_rank, "
                                   "called_at, called_precision, called_source, called_operator, sign_in"_s;
const QString recountedBatchColumns = u"id, vote, batch, attempt, strokes, spoiled, papers, recounter, recounter_written, "
                                      "counted_seq, counted_rank, counted_at, counted_precision, counted_source, "
                                      "counted_operator"_s;
const QString namedAnswerColumns = u"id, vote, sign_in, stroke, withdrawn, given_seq, given_rank, given_at, given_precision, "
                                   "given_source, given_operator"_s;
const QString dissentColumns = u"id, vote, whose, named, words, withdrawn, said_seq, said_rank, said_at, said_precision, "
                               "said_source, said_operator"_s;

namespace {

constexpr std::array spoiledWords{
    ColumnWord<SpoiledBecause>{SpoiledBecause::TooManyMarks, "too_many_marks"_L1},
    ColumnWord<SpoiledBecause>{SpoiledBecause::Unreadable, "unreadable"_L1},
    ColumnWord<SpoiledBecause>{SpoiledBecause::WrongMark, "wrong_mark"_L1},
    ColumnWord<SpoiledBecause>{SpoiledBecause::Otherwise, "otherwise"_L1},
    ColumnWord<SpoiledBecause>{SpoiledBecause::NoName, "no_name"_L1},
};

QJsonValue columnNumber(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

std::optional<int> optionalNumber(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.number(column)));
}

/// Figures of a tally with blanks between: short, because a count writes a line of them for every paper.
QString columnFigures(const QList<int> &figures)
{
    QStringList words;
    for (const int figure : figures)
        words.append(QString::number(figure));
    return columnText(words.join(u' '));
}

QList<int> figuresOf(const QString &text)
{
    QList<int> figures;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        figures.append(word.toInt());
    return figures;
}

void putBox(QJsonObject &columns, const BallotBox &box)
{
    columns.insert(u"shown_empty"_s, box.shownEmpty ? 1 : 0);
    columns.insert(u"issued"_s, box.issued);
    columns.insert(u"spare"_s, box.spare);
    columns.insert(u"voters"_s, columnNumber(box.voters));
    columns.insert(u"back"_s, columnNumber(box.back));
    columns.insert(u"forged"_s, box.forged);
    columns.insert(u"secret_place"_s, box.secretPlace ? 1 : 0);
    columns.insert(u"helped"_s, box.helped);
    columns.insert(u"observers"_s, textOfNames(box.observers));
}

void putBlackboard(QJsonObject &columns, const std::optional<PaperFigures> &figures)
{
    const QJsonValue nothing(QJsonValue::Null);
    columns.insert(u"board_strokes"_s, figures ? QJsonValue(columnFigures(figures->rows)) : nothing);
    columns.insert(u"board_spoiled"_s, figures ? QJsonValue(figures->spoiled) : nothing);
    columns.insert(u"board_papers"_s, figures ? QJsonValue(figures->papers) : nothing);
}

} // namespace

RowImage ballotRow(const VoteId &vote, const MeetingId &meeting, const Ballot &ballot)
{
    RowImage row{u"ballot"_s,
                 {{u"id"_s, vote.hex()},
                  {u"meeting"_s, meeting.hex()},
                  {u"crew"_s, textOfCrew(ballot.crew)},
                  {u"board_taken_back"_s, textOfNames(ballot.boardTakenBack)},
                  {u"asks_recount"_s, ballot.asksRecount ? 1 : 0},
                  {u"acknowledged"_s, columnText(ballot.acknowledged.join(u' '))}}};
    putBox(row.columns, ballot.box);
    putBlackboard(row.columns, ballot.blackboard);
    return row;
}

Ballot ballotAt(const Statement &row)
{
    Ballot ballot;
    ballot.crew = crewFromText(row.text(0));
    ballot.box = {.shownEmpty = row.flag(1),
                  .issued = int(row.number(2)),
                  .spare = int(row.number(3)),
                  .voters = optionalNumber(row, 4),
                  .back = optionalNumber(row, 5),
                  .forged = int(row.number(6)),
                  .secretPlace = row.flag(7),
                  .helped = int(row.number(8)),
                  .observers = namesFromText(row.text(9))};
    if (!row.isNull(10))
        ballot.blackboard = PaperFigures{figuresOf(row.text(10)), int(row.number(11)), int(row.number(12))};
    ballot.asksRecount = row.flag(13);
    ballot.acknowledged = row.text(14).split(u' ', Qt::SkipEmptyParts);
    ballot.boardTakenBack = namesFromText(row.text(15));
    return ballot;
}

RowImage rowOf(const CalledPaper &paper, const MeetingId &meeting)
{
    RowImage row{u"called_paper"_s,
                 {{u"id"_s, paper.id.hex()},
                  {u"meeting"_s, meeting.hex()},
                  {u"vote"_s, paper.vote.hex()},
                  {u"ordinal"_s, paper.ordinal},
                  {u"strokes"_s, columnFigures(paper.rows)},
                  {u"spoiled"_s, paper.spoiled ? columnWord(spoiledWords, *paper.spoiled) : columnText({})},
                  {u"spoiled_words"_s, columnText(paper.spoiledWords)},
                  {u"sign_in"_s, columnId(paper.signer)},
                  {u"withdrawn"_s, paper.withdrawn ? 1 : 0}}};
    putMoment(row.columns, u"called"_s, paper.called);
    return row;
}

CalledPaper calledPaperAt(const Statement &row)
{
    CalledPaper paper{.id = idAt<CalledPaperId>(row, 0),
                      .vote = idAt<VoteId>(row, 1),
                      .ordinal = int(row.number(2)),
                      .rows = figuresOf(row.text(3)),
                      .spoiled = {},
                      .spoiledWords = row.text(5),
                      .signer = optionalId<SignInId>(row, 13),
                      .called = momentAt(row, 7),
                      .withdrawn = row.flag(6)};
    if (const QString word = row.text(4); !word.isEmpty())
        paper.spoiled = columnValue(spoiledWords, word);
    return paper;
}

RowImage rowOf(const RecountedBatch &batch, const MeetingId &meeting)
{
    RowImage row{u"recounted_batch"_s,
                 {{u"id"_s, batch.id.hex()},
                  {u"meeting"_s, meeting.hex()},
                  {u"vote"_s, batch.vote.hex()},
                  {u"batch"_s, batch.batch},
                  {u"attempt"_s, batch.attempt},
                  {u"strokes"_s, columnFigures(batch.figures.rows)},
                  {u"spoiled"_s, batch.figures.spoiled},
                  {u"papers"_s, batch.figures.papers}}};
    putAppointee(row.columns, u"recounter"_s, batch.by);
    putMoment(row.columns, u"counted"_s, batch.counted);
    return row;
}

RecountedBatch recountedBatchAt(const Statement &row)
{
    return {.id = idAt<RecountId>(row, 0),
            .vote = idAt<VoteId>(row, 1),
            .batch = int(row.number(2)),
            .attempt = int(row.number(3)),
            .figures = {figuresOf(row.text(4)), int(row.number(5)), int(row.number(6))},
            .by = appointeeAt(row, 7),
            .counted = momentAt(row, 9)};
}

RowImage rowOf(const NamedAnswer &answer, const MeetingId &meeting)
{
    RowImage row{u"named_answer"_s,
                 {{u"id"_s, answer.id.hex()},
                  {u"meeting"_s, meeting.hex()},
                  {u"vote"_s, answer.vote.hex()},
                  {u"sign_in"_s, answer.signIn.hex()},
                  {u"stroke"_s, answer.row},
                  {u"withdrawn"_s, answer.withdrawn ? 1 : 0}}};
    putMoment(row.columns, u"given"_s, answer.given);
    return row;
}

NamedAnswer namedAnswerAt(const Statement &row)
{
    return {idAt<NamedAnswerId>(row, 0), idAt<VoteId>(row, 1), idAt<SignInId>(row, 2), int(row.number(3)), momentAt(row, 5),
            row.flag(4)};
}

RowImage rowOf(const Dissent &dissent, const MeetingId &meeting)
{
    RowImage row{u"dissent"_s,
                 {{u"id"_s, dissent.id.hex()},
                  {u"meeting"_s, meeting.hex()},
                  {u"vote"_s, dissent.vote.hex()},
                  {u"whose"_s, columnId(dissent.whose)},
                  {u"named"_s, dissent.named ? 1 : 0},
                  {u"words"_s, columnText(dissent.words)},
                  {u"withdrawn"_s, dissent.withdrawn ? 1 : 0}}};
    putMoment(row.columns, u"said"_s, dissent.said);
    return row;
}

Dissent dissentAt(const Statement &row)
{
    return {.id = idAt<DissentId>(row, 0),
            .vote = idAt<VoteId>(row, 1),
            .whose = optionalId<VillagerId>(row, 2),
            .named = row.flag(3),
            .words = row.text(4),
            .said = momentAt(row, 6),
            .withdrawn = row.flag(5)};
}

} // namespace yishibu
