#include "ui/voting/result_panel.h"

#include "app/voting/decision.h"
#include "ui/words/tally_words.h"

#include <QGridLayout>
#include <QLabel>

namespace yishibu {

int ResultPanel::addAnswers(QGridLayout *grid, const Vote &vote, int whole)
{
    int row = 0;
    if (vote.question.kind != QuestionKind::Motion) {
        for (int option = 0; option < vote.question.options.size(); ++option) {
            const bool isChosen = vote.chosen.contains(option);
            //: an option that was chosen (入选)
            const QString word = isChosen ? tr("%1 (chosen)").arg(vote.question.options.at(option)) : vote.question.options.at(option);
            addAnswer(grid, row++, word, vote.optionVotes.value(option), whole, isChosen ? Tone::Good : Tone::Neutral);
        }
        addAnswer(grid, row++, tr("Abstaining"), vote.count->abstained, whole, Tone::Neutral);
        return row;
    }
    addAnswer(grid, row++, tr("In favour"), vote.count->inFavour, whole, Tone::Good);
    addAnswer(grid, row++, tr("Against"), vote.count->against, whole, Tone::Bad);
    addAnswer(grid, row++, tr("Abstaining"), vote.count->abstained, whole, Tone::Neutral);
    addAnswer(grid, row++, isOnPaper(vote.method) ? tr("Spoiled or not handed in") : tr("Silent"), silentOf(*vote.snapshot, *vote.count), whole,
              Tone::Neutral);
    return row;
}

void ResultPanel::tellChoice(const Vote &vote)
{
    QStringList names;
    for (const int option : vote.chosen)
        names.append(vote.question.options.value(option));
    const QString taken = tr("It took %1 of the %2 present (%3).")
                              .arg(vote.decision->required)
                              .arg(vote.snapshot->present)
                              .arg(vote.decision->article);
    m_sentence->setText(names.isEmpty() ? tr("No option reached what it takes.") + QLatin1Char(' ') + taken
                                        : tr("Chosen: %1.").arg(names.join(tr(", ", "between options"))) + QLatin1Char(' ') + taken);
}

} // namespace yishibu
