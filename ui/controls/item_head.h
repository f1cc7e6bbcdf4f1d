#pragma once

#include "app/meeting/course.h"

#include <QWidget>

namespace yishibu {

class ElidedLabel;
class StepChips;

/// What stands on top of every page of an agenda item: its steps 议题说明 / 讨论 / 表决 / 决议, and which item it is.
class ItemHead : public QWidget
{
    Q_OBJECT

public:
    explicit ItemHead(QWidget *parent = nullptr);

    /// Shows the item that the meeting stands at, with `here` as the step that is open. Steps that the course does not
    /// allow are paler and say why.
    void showItem(const MeetingFacts &facts, ItemStep here);

Q_SIGNALS:
    void stepChosen(yishibu::ItemStep step);

private:
    StepChips *m_chips;
    ElidedLabel *m_title;
};

} // namespace yishibu
