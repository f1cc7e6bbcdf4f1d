// Papers called and counted anew, choices, answers by name.
#include "ui/words/ballot_words.h"
#include "ui/words/floor_words.h"

namespace yishibu {

namespace {

class CountWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::CountWords)
};

} // namespace

QString wordOf(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::OneOf: return CountWords::tr("One of several");
    case QuestionKind::AtMost: return CountWords::tr("At most so many of several");
    case QuestionKind::Approval: return CountWords::tr("All that one approves of");
    case QuestionKind::Motion: break;
    }
    return CountWords::tr("One motion");
}

QString wordOf(SpoiledBecause why)
{
    switch (why) {
    case SpoiledBecause::Unreadable: return CountWords::tr("Unreadable", "a ballot paper");
    case SpoiledBecause::WrongMark: return CountWords::tr("Wrong mark", "a ballot paper");
    case SpoiledBecause::Otherwise: return CountWords::tr("For another reason", "a ballot paper is spoiled");
    case SpoiledBecause::NoName: return CountWords::tr("No name that counts", "a ballot paper");
    case SpoiledBecause::TooManyMarks: break;
    }
    return CountWords::tr("Too many marks", "a ballot paper");
}

QString wordOf(RecountCause cause)
{
    switch (cause) {
    case RecountCause::CloseResult: return CountWords::tr("The result is close");
    case RecountCause::Asked: return CountWords::tr("Somebody asked for it");
    case RecountCause::AlwaysHere: return CountWords::tr("Every count on paper is checked in this village");
    case RecountCause::CountsDiffer: break;
    }
    return CountWords::tr("The two counts differ");
}

QString wordOf(BatchStanding standing)
{
    switch (standing) {
    case BatchStanding::Agreed: return CountWords::tr("Agrees", "a batch counted anew");
    case BatchStanding::Differs: return CountWords::tr("Differs", "a batch counted anew");
    case BatchStanding::Settled: return CountWords::tr("Settled", "a batch counted anew");
    case BatchStanding::NotRecounted: break;
    }
    return CountWords::tr("To be counted anew", "a batch");
}

QString ReasonWords::of(TallyRefusal code, const Reason &reason)
{
    switch (code) {
    case TallyRefusal::NoPaperLeft: return tr("All %1 papers that came back have been called.").arg(figure(reason));
    case TallyRefusal::BoxNotCounted: return tr("Count first how many papers came back.");
    case TallyRefusal::NoSuchRow: return tr("The ballot has no row %1.").arg(figure(reason));
    case TallyRefusal::TooManyMarks:
        return tr("%1 marks where at most %2 may stand: this paper is spoiled. Call it as spoiled.").arg(figure(reason)).arg(figure(reason, 1));
    case TallyRefusal::MarkedAndAbstained:
        return tr("This paper abstains and has another mark too, so it is spoiled. Call it as spoiled.");
    case TallyRefusal::NothingMarked: return tr("Say what is marked on the paper. One without a mark abstains.");
    case TallyRefusal::SpoiledUnnamed: return tr("Write down why the paper is spoiled.");
    case TallyRefusal::NothingCalled: return tr("No paper has been called, so there is no call to take back.");
    case TallyRefusal::CountEnded: return tr("The count of this vote has ended.");
    }
    return {};
}

QString ReasonWords::of(RecountRefusal code, const Reason &reason)
{
    switch (code) {
    case RecountRefusal::WrongRows:
        return tr("%1 figures for %2 rows of the tally. Enter one for each row.").arg(figure(reason)).arg(figure(reason, 1));
    case RecountRefusal::BatchDoesNotAddUp:
        return tr("These figures make %1 papers, but there are %2. Count them again.").arg(figure(reason)).arg(figure(reason, 1));
    case RecountRefusal::NegativeCount: return tr("A count cannot be below zero. Count again.");
    case RecountRefusal::NoSuchBatch:
        return tr("There is no batch %1; the papers make %2 batches.").arg(figure(reason)).arg(figure(reason, 1));
    case RecountRefusal::BatchDone: return tr("Batch %1 is done and need not be counted again.").arg(figure(reason));
    case RecountRefusal::SamePerson: return tr("Whoever called or counted first does not count anew. Name somebody else.");
    case RecountRefusal::NoRecounter: return tr("Name who counts anew.");
    }
    return {};
}

QString ReasonWords::of(ChoiceRefusal code, const Reason &reason)
{
    switch (code) {
    case ChoiceRefusal::TooFewOptions:
        return tr("A choice needs %1 options at least; there are %2.").arg(figure(reason, 1)).arg(figure(reason));
    case ChoiceRefusal::TooManyOptions:
        if (figure(reason, 1) == 0)
            return tr("A motion has no options. Take them out, or choose another kind of question.");
        return tr("%1 options are too many; a ballot has room for %2.").arg(figure(reason)).arg(figure(reason, 1));
    case ChoiceRefusal::SameOption: return tr("The option “%1” stands there twice.").arg(name(reason));
    case ChoiceRefusal::EmptyOption: return tr("An option has no words. Write them down, or take it out.");
    case ChoiceRefusal::MostOutOfRange:
        return tr("%1 cannot be chosen out of %2. Change how many are to be chosen.").arg(figure(reason)).arg(figure(reason, 1));
    case ChoiceRefusal::FiguresOfOthers:
        return tr("%1 figures for %2 options. Enter one for each option.").arg(figure(reason)).arg(figure(reason, 1));
    case ChoiceRefusal::MoreThanThere:
        return tr("More votes than there can be: %1, at most %2. Count again.").arg(figure(reason)).arg(figure(reason, 1));
    case ChoiceRefusal::MethodUnfit:
        return tr("In a roll call each member gives one answer, and a consensus is about one motion. Choose another way to vote, or another kind "
                  "of question.");
    case ChoiceRefusal::NoPlaceLeft: return tr("The vote before left no place open, so there is no run-off.");
    case ChoiceRefusal::OptionNotLeft:
        return tr("“%1” did not stand in the vote before, or was chosen there. Take it out of the run-off.").arg(name(reason));
    }
    return {};
}

QString ReasonWords::of(RollCallRefusal code, const Reason &reason)
{
    switch (code) {
    case RollCallRefusal::NotThereAtCount: return tr("This person was not here when the count began, so they do not vote in it.");
    case RollCallRefusal::NotNamedVote: return tr("This vote is not taken by name.");
    case RollCallRefusal::NoSuchAnswer: return tr("There is no answer %1 in this vote.").arg(figure(reason));
    case RollCallRefusal::NobodyAnswered: return tr("Nobody has answered yet.");
    }
    return {};
}

} // namespace yishibu
