#pragma once

#include "app/voting/ballot.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace yishibu {

class FieldRow;
class MotionCard;
class NumberField;

/// 投票, 开箱: people write and put their papers in; then the box is opened and the papers are counted, before any is called.
class BoxPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BoxPanel(QWidget *parent = nullptr);

    /// `asksVoters`: the village tests the whole vote by how many put a paper in (law-and-paper.md C3).
    void showBallot(const QString &motion, const Ballot &ballot, bool asksVoters);
    /// What is typed over what is kept; none came back as long as nothing is typed there.
    BallotBox box(const BallotBox &kept) const;
    /// Sets the fields to what is kept, to be set right.
    void setBox(const BallotBox &box);
    /// That the whole vote is void with what is typed, in a sentence; empty where it is not.
    void showVoid(const QString &sentence);
    void clear();
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    MotionCard *m_motion;
    NumberField *m_back;
    NumberField *m_voters;
    NumberField *m_helped;
    NumberField *m_forged;
    QLineEdit *m_observers;
    QLabel *m_void;
    FieldRow *m_backRow;
    FieldRow *m_votersRow;
};

} // namespace yishibu
