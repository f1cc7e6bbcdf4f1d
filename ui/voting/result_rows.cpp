#include "ui/voting/result_panel.h"

#include "app/voting/decision.h"
#include "ui/words/ballot_words.h"

#include <QGridLayout>
#include <QLabel>

namespace yishibu {

/// What those did who were there and stand in none of the three.
QString ResultPanel::restWords(VoteMethod how)
{
    return isOnPaper(how) ? tr("Spoiled or not handed in") : tr("Silent");
}

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
        addAnswer(grid, row++, rowWords(vote.question, abstentionRow(vote.question)), vote.count->abstained, whole, Tone::Neutral);
        return row;
    }
    addAnswer(grid, row++, rowWords(vote.question, 0), vote.count->inFavour, whole, Tone::Good);
    addAnswer(grid, row++, rowWords(vote.question, 1), vote.count->against, whole, Tone::Bad);
    const bool isConsensus = vote.method == VoteMethod::Consensus;
    //: 保留意见, of a consensus
    addAnswer(grid, row++, isConsensus ? tr("Reservations") : rowWords(vote.question, abstentionRow(vote.question)), vote.count->abstained,
              whole, Tone::Neutral);
    addAnswer(grid, row++, restWords(vote.method), silentOf(*vote.snapshot, *vote.count), whole, Tone::Neutral);
    return row;
}

/// Each section of the hall by itself, so that everybody finds where they sat.
void ResultPanel::tellSections(const Vote &vote)
{
    QStringList lines;
    const bool isMotion = vote.question.kind == QuestionKind::Motion;
    for (const SectionCount &section : vote.sections) {
        QStringList hands;
        for (int row = 0; row < rowsOf(vote.question); ++row)
            //: an option, and how many hands one section of the hall raised for it
            hands.append(tr("%1 %2").arg(rowWords(vote.question, row)).arg(section.hands.value(row)));
        //: a section of the hall and its hands
        lines.append(isMotion ? tr("%1: %2 in favour, %3 against, %4 abstaining")
                                    .arg(section.name, QString::number(section.hands.value(0)), QString::number(section.hands.value(1)),
                                         QString::number(section.hands.value(2)))
                              //: the same of several options
                              : tr("%1: %2").arg(section.name, hands.join(tr(", ", "between the options of one section"))));
    }
    m_sections->setText(lines.join(u'\n'));
    m_sections->setVisible(!lines.isEmpty());
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
