#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace yishibu {

/// The line drawings of the program: 24 units square, strokes of 2. Drawn by installer/make_icons.cpp, kept as
/// resources/icons/<name>.png in one colour and tinted here, so that a colour is decided in the tokens only.
enum class Icon {
    Home,
    Meetings,
    Topics,
    Resolutions,
    Roster,
    Notices,
    Handover,
    Figures,
    Search,
    Plus,
    Check,
    Warning,
    Information,
    ArrowRight,
    ArrowLeft,
    Calendar,
    Printer,
    Undo,
    Close,
    Projector,
    Menu,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ChevronLeft,
    Dot,
    Camera,
    Lock,
    Folder,
    Document,
    Pencil,
    Settings,
    Clock,
    Person,
    Scan,
    Minus,
    FitWidth,
    FitPage,
    Portrait,
    Landscape,
    First,
    Last,
    OnePage,
    TwoPages,
    FourPages,
    Trash,
    Bell,
    Key,
};
constexpr int iconCount = int(Icon::Key) + 1;

/// The file name of an icon without folder and ending, such as "home".
QString iconName(Icon icon);

/// An icon in a colour, sharp from 24 to 72 device pixels.
QIcon tinted(Icon icon, const QColor &colour);

/// One picture of it, `side` logical pixels square.
QPixmap tintedPixmap(Icon icon, const QColor &colour, int side, qreal devicePixelRatio);

/// Draws it into a square of a painted widget.
void paintIcon(QPainter &painter, const QRectF &square, Icon icon, const QColor &colour);

/// The seal of the program: a white 议 on vermilion, 16 to 256 pixels.
QIcon appIcon();

} // namespace yishibu
