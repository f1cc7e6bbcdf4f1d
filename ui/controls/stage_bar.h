#pragma once

#include "ui/controls/step_row.h"

namespace yishibu {

/// The course of a meeting from 准备 to 公示, 52 high: what is done has a green tick, the current stage is vermilion, what
/// is to come is outlined with its number. Chooses like any StepRow.
class StageBar : public StepRow
{
    Q_OBJECT

public:
    explicit StageBar(QWidget *parent = nullptr);

    void setStages(const QList<Step> &stages) { setSteps(stages); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageChosen(int index);

protected:
    QList<QRect> places() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int wordsWidth(int index) const;
};

} // namespace yishibu
