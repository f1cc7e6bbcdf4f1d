#pragma once

#include "app/voting/ballot.h"

#include <QWidget>

class QCheckBox;

namespace yishibu {

class CrewForm;
class FieldRow;
class Hall;
class MotionCard;
class NumberField;

/// 发票: the box is shown empty, who counts is named, and so many papers are given out.
class IssuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit IssuePanel(const Hall &hall, QWidget *parent = nullptr);

    void showBallot(const QString &motion, const Ballot &ballot, int present, bool isSecret);
    CountingCrew crew() const;
    BallotBox box() const;
    /// Another vote: what was said of the box before is not said of this one.
    void clear();
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();
    void crewChanged();

private:
    int m_present = 0; ///< who is there, and may have a paper
    MotionCard *m_motion;
    QCheckBox *m_empty;
    QCheckBox *m_secretPlace;
    NumberField *m_issued;
    NumberField *m_spare;
    FieldRow *m_issuedRow;
    CrewForm *m_crew;
};

} // namespace yishibu
