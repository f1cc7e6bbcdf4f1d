#include "ui/window/rail.h"

#include "ui/controls/rail_button.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

Rail::Rail(QWidget *parent) : QFrame(parent), m_rooms(new QButtonGroup(this)), m_more(new QToolButton)
{
    const Tokens tokens = tokensOf(this);
    setLook(this, Look::Rail);
    setAccessibleName(tr("Rooms"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 14, 4, 10);
    column->setSpacing(4);
    auto *seal = new QLabel;
    seal->setPixmap(appIcon().pixmap(QSize(44, 44), devicePixelRatioF()));
    seal->setAlignment(Qt::AlignCenter);
    seal->setFixedHeight(48);
    column->addWidget(seal);
    column->addSpacing(8);

    struct Entry
    {
        Room room;
        Icon icon;
        QString word;
        QString name;
    };
    const QList<Entry> entries{
        {Room::Today, Icon::Home, tr("Today"), u"roomToday"_s},
        {Room::Meetings, Icon::Meetings, tr("Meetings"), u"roomMeetings"_s},
        //: 议题, what the village has to settle
        {Room::Topics, Icon::Topics, tr("Topics"), u"roomTopics"_s},
        {Room::Resolutions, Icon::Resolutions, tr("Resolutions"), u"roomResolutions"_s},
        {Room::Roster, Icon::Roster, tr("Roster"), u"roomRoster"_s},
        {Room::Notices, Icon::Notices, tr("Notices"), u"roomNotices"_s},
        {Room::Handover, Icon::Handover, tr("Hand over"), u"roomHandover"_s},
    };
    m_rooms->setExclusive(true);
    for (const Entry &entry : entries) {
        auto *button = new RailButton(entry.icon, entry.word);
        button->setObjectName(entry.name);
        button->setCheckable(true);
        button->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(int(entry.room) + 1)));
        button->setToolTip(u"Ctrl+%1"_s.arg(int(entry.room) + 1));
        m_rooms->addButton(button, int(entry.room));
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(1);

    m_more->setObjectName(u"moreButton"_s);
    m_more->setIcon(tinted(Icon::Menu, tokens.colours.ink2));
    m_more->setIconSize(QSize(24, 24));
    m_more->setMinimumSize(44, 44);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    column->addWidget(m_more, 0, Qt::AlignHCenter);

    setFixedWidth(std::max<int>(Tokens::railWidth, sizeHint().width()));

    connect(m_rooms, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT roomChosen(Room(id)); });
}

void Rail::setRoom(Room room)
{
    m_rooms->button(int(room))->setChecked(true);
}

} // namespace yishibu
