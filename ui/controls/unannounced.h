#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace yishibu {

class HallSight;

/// A figure that the chair has not announced, or what is doubtful about it. While the hall sees the screen (HallSight) it stands in
/// its place and cannot be read: what is typed into a field becomes dots, so that one can go on typing, and of anything else
/// nothing is drawn. What has controls of its own is covered by a Curtain instead.
class Unannounced : public QObject
{
    Q_OBJECT

public:
    /// From now on that widget shows such a figure, or one that is announced. Asked of any widget as often as one likes.
    static void set(QWidget *widget, bool isUnannounced = true);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Unannounced(QWidget *widget);
    void follow();

    QWidget *m_widget;
    bool m_isUnannounced = true;
    QPointer<HallSight> m_hall; ///< found once the widget stands in its window
};

} // namespace yishibu
