#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace yishibu {

/// Where one stage or step stands.
enum class StepState { Finished, Current, Coming };

struct Step
{
    QString name;
    StepState state = StepState::Coming;
    bool enterable = true; ///< false: may not be entered now; drawn paler, cannot be chosen
    QString note;          ///< why not, or what is missing; shown as a tool tip

    bool operator==(const Step &) const = default;
};

/// What a row of steps does, however it is drawn: the mouse or the keys left, right, Home, End move a mark, Enter or
/// Space chooses. One stop for the Tab key.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    const QList<Step> &steps() const { return m_steps; }

    int marked() const { return m_marked; } ///< where the keyboard is
    QRect rectOf(int index) const;

Q_SIGNALS:
    void stepChosen(int index);

protected:
    /// The place of each step, left to right, within the present height.
    virtual QList<QRect> places() const = 0;

    bool isMarkShown() const;
    int hovered() const { return m_hovered; }

    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int indexAt(const QPoint &point) const;
    void mark(int index);
    void choose(int index);

    QList<Step> m_steps;
    int m_marked = 0;
    int m_hovered = -1;
};

} // namespace yishibu
