#pragma once

#include "app/voting/ballot.h"
#include "app/voting/recount.h"

#include <QWidget>

class QLabel;

namespace yishibu {

class FieldRow;
class FigureRows;
class Hall;
class MotionCard;
class PersonField;

/// 复核: another person counts the papers anew, batch by batch of twenty, without seeing what was called. Only a batch that comes to
/// other figures is counted once more.
class RecountPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecountPanel(const Hall &hall, QWidget *parent = nullptr);

    void showBallot(const QString &motion, const Question &question, const Ballot &ballot, RecountCause cause);
    int batch() const { return m_batch; }
    Appointee by() const;
    FigureRows *rows() const { return m_rows; }
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    const Hall &m_hall;
    int m_batch = 0;
    int m_attempt = 0;
    MotionCard *m_motion;
    PersonField *m_by;
    QLabel *m_which;
    QLabel *m_done;
    FigureRows *m_rows;
};

} // namespace yishibu
