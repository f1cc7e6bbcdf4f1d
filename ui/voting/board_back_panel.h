#pragma once

#include "app/voting/ballot.h"
#include "app/voting/question.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace yishibu {

class MotionCard;

/// 更正黑板票数: the figures of the blackboard were typed otherwise than they stand there. They are taken back with a reason, and
/// then typed again. The laptop's figures are not shown.
class BoardBackPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BoardBackPanel(QWidget *parent = nullptr);

    void showBoard(const QString &motion, const Question &question, const PaperFigures &kept);
    QString reason() const;
    void clear();
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    MotionCard *m_motion;
    QLabel *m_kept;
    QLineEdit *m_reason;
};

} // namespace yishibu
