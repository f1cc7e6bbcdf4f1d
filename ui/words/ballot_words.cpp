#include "ui/words/ballot_words.h"

#include "ui/words/floor_words.h"

namespace yishibu {

namespace {

class BallotWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::BallotWords)
};

QString sentenceOf(BallotFault fault, const QList<qint64> &figures, const QString &row)
{
    const auto figure = [&figures](int at) { return figures.value(at); };
    switch (fault) {
    case BallotFault::MoreIssuedThanPresent:
        return BallotWords::tr("%1 papers were issued, but only %2 people may have one. Count the papers again.").arg(figure(0)).arg(figure(1));
    case BallotFault::MoreBackThanMayBe:
        return BallotWords::tr("%1 papers came back, at most %2 may: the vote is void. Vote again.").arg(figure(0)).arg(figure(1));
    case BallotFault::BackUnknown: return BallotWords::tr("Count how many papers came back.");
    case BallotFault::PapersUncalled: return BallotWords::tr("%1 papers have not been called yet.").arg(figure(0));
    case BallotFault::DoNotAddUp:
        return BallotWords::tr("All that was counted makes %1 papers, but %2 came back. Count the papers again.").arg(figure(0)).arg(figure(1));
    case BallotFault::NoSecondCount: return BallotWords::tr("The figures of the blackboard are missing. Enter them.");
    case BallotFault::CountsDiffer:
        return BallotWords::tr("%1: laptop %2, blackboard %3. Have the papers counted anew by somebody else, batch by batch.")
            .arg(row, QString::number(figure(1)), QString::number(figure(2)));
    case BallotFault::RecountOpen:
        return BallotWords::tr("%1 of %2 batches have yet to be counted anew.").arg(figure(0)).arg(figure(1));
    case BallotFault::NoCaller: return BallotWords::tr("Name who calls the papers.");
    case BallotFault::NoTallyClerk: return BallotWords::tr("Name who draws the strokes.");
    case BallotFault::NoScrutineer: return BallotWords::tr("Name at least one scrutineer.");
    case BallotFault::VotersUnknown:
        return BallotWords::tr("Enter how many people put a paper in: here the whole vote is tested by it.");
    }
    return {};
}

QString sentenceOf(BallotDoubt doubt, const BallotFinding &finding)
{
    const auto figure = [&finding](int at) { return finding.figures.value(at); };
    const auto names = [&finding] { return finding.names.join(BallotWords::tr(", ", "between names")); };
    switch (doubt) {
    case BallotDoubt::FewerIssuedThanPresent:
        return BallotWords::tr("%1 papers were issued to %2 people here, so somebody has none.").arg(figure(0)).arg(figure(1));
    case BallotDoubt::ManyNotReturned:
        return BallotWords::tr("%1 of the %2 papers issued did not come back.").arg(figure(0)).arg(figure(1));
    case BallotDoubt::ManySpoiled:
        return BallotWords::tr("%1 of the %2 papers are spoiled. Look at them again together.").arg(figure(0)).arg(figure(1));
    case BallotDoubt::AllOneWay:
        return BallotWords::tr("All %1 papers are the same. Make sure that each was called from its own paper.").arg(figure(0));
    case BallotDoubt::BoxNotShown: return BallotWords::tr("Nobody has noted that the empty box was shown and sealed.");
    case BallotDoubt::TooFewScrutineers:
        return BallotWords::tr("%1 scrutineers for %2 papers; above fifty papers two should watch.").arg(figure(0)).arg(figure(1));
    case BallotDoubt::SamePersonTwice:
        return BallotWords::tr("In two parts that should watch each other: %1. Name two people.").arg(names());
    case BallotDoubt::CrewIsConcerned:
        return BallotWords::tr("The matter concerns people who count: %1. Let others count.").arg(names());
    case BallotDoubt::ForgedPapers:
        return BallotWords::tr("%1 papers are none of ours. Seal them apart; they are not among those that came back.").arg(figure(0));
    case BallotDoubt::ManyAbstained: return BallotWords::tr("%1 of the %2 papers abstain.").arg(figure(0)).arg(figure(1));
    case BallotDoubt::NoSecretPlace: return BallotWords::tr("Nobody has noted a place to write in secret.");
    }
    return {};
}

QString withCode(const QString &sentence, const QString &code)
{
    //: a sentence and the code of what was found: E4, W2
    return BallotWords::tr("%1 (%2)").arg(sentence, code);
}

} // namespace

QString rowWords(const Question &question, int row)
{
    if (row == rowsOf(question))
        return BallotWords::tr("Spoiled");
    if (row == abstentionRow(question))
        return BallotWords::tr("Abstaining");
    if (question.kind != QuestionKind::Motion)
        return question.options.value(row);
    return row == 0 ? BallotWords::tr("In favour") : BallotWords::tr("Against");
}

QString wordsOf(const BallotFinding &finding, const Question &question)
{
    const QString sentence = finding.fault ? sentenceOf(*finding.fault, finding.figures, rowWords(question, int(finding.figures.value(0))))
                                           : sentenceOf(*finding.doubt, finding);
    return withCode(sentence, finding.code());
}

QString ReasonWords::of(BallotRefusal code, const Reason &reason)
{
    switch (code) {
    case BallotRefusal::Faulty:
        // Which question it was is not known here; the page that shows the findings names the row.
        if (const auto fault = faultOfCode(name(reason)))
            return withCode(sentenceOf(*fault, reason.figures(), tr("Row %1 of the tally").arg(figure(reason) + 1)), name(reason));
        return tr("The count cannot be closed yet.");
    case BallotRefusal::Unnoticed:
        return tr("Take note of these warnings first: %1.").arg(reason.names().join(tr(", ", "between names")));
    }
    return {};
}

} // namespace yishibu
