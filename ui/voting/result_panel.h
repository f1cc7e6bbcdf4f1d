#pragma once

#include "app/voting/vote.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QLabel;
class QGridLayout;

namespace yishibu {

class MotionCard;
class ReadAloudCard;
struct RuleCard;

/// What the count came to: 通过 or 未通过, the figures with their shares of those of whom the majority is taken, and the sentence
/// to be read aloud.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget *parent = nullptr);

    /// A vote with count, snapshot and decision, and the card under which its matter was counted.
    void setVote(const Vote &vote, const RuleCard &card);
    /// What the chair reads out, sentence by sentence.
    void setReadAloud(const QString &motion, const QStringList &lines);

private:
    void addAnswer(QGridLayout *grid, int row, const QString &word, int figure, int whole, Tone tone);
    /// The rows of a motion, or of each option; returns how many they are.
    int addAnswers(QGridLayout *grid, const Vote &vote, int whole);
    static QString restWords(VoteMethod how);
    void tellSections(const Vote &vote);
    void tellChoice(const Vote &vote);
    void tellSentence(const Vote &vote, bool isOfAll, bool ofHouses);

    MotionCard *m_motion;
    QLabel *m_mark;
    QLabel *m_verdict;
    QLabel *m_sentence;
    QWidget *m_answers;
    QLabel *m_sections;
    ReadAloudCard *m_aloud;
};

} // namespace yishibu
