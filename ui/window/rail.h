#pragma once

#include <QFrame>

class QButtonGroup;
class QToolButton;

namespace yishibu {

class RailButton;

/// The rooms that the rail at the left leads to. Only what works is there.
enum class Room { Today, Meetings, Topics, Resolutions, Roster, Notices, Handover };

/// The rail at the left edge: one button a room, the seal on top, and at the foot what is rarely used.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setRoom(Room room);
    QToolButton *moreButton() const { return m_more; }

Q_SIGNALS:
    void roomChosen(yishibu::Room room);

private:
    QButtonGroup *m_rooms;
    QToolButton *m_more;
};

} // namespace yishibu
