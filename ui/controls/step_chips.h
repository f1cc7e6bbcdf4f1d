#pragma once

#include "ui/controls/step_row.h"

namespace yishibu {

/// The steps within one item: 议题说明 / 分组讨论 / 集中汇报 / 表决 as pills. Chooses like any StepRow.
class StepChips : public StepRow
{
    Q_OBJECT

public:
    explicit StepChips(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    QList<QRect> places() const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace yishibu
