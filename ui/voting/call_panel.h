#pragma once

#include "app/voting/ballot.h"
#include "app/voting/question.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yishibu {

class CallRow;
class MotionCard;
class NamedPaperCard;
class SpoiledChoice;

/// 唱票计票: one key for each paper as it is called, one stroke of 正 drawn for it. Where a paper carries several marks its keys
/// mark it, and Enter calls it.
class CallPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CallPanel(QWidget *parent = nullptr);

    void showBallot(const QString &motion, const Question &question, const Ballot &ballot);

    /// Whose paper it is, of papers with names; hidden for those of a secret ballot.
    NamedPaperCard *signers() const { return m_signers; }

Q_SIGNALS:
    void called(const QList<int> &rows);
    void spoiled(yishibu::SpoiledBecause why, const QString &words);
    void takeBackWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setQuestion(const Question &question);
    void press(int row);
    void askSpoiled();
    bool marksSeveral() const { return mostMarks(m_question) > 1; }
    void showMarks();
    void dress();

    Question m_question;
    QList<CallRow *> m_rows;
    QList<int> m_marks; ///< rows marked on the paper that is being called
    MotionCard *m_motion;
    NamedPaperCard *m_signers;
    QVBoxLayout *m_column;
    CallRow *m_spoiled;
    SpoiledChoice *m_why;
    QLabel *m_hint;
};

} // namespace yishibu
