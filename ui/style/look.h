#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QWidget;

namespace yishibu {

/// What a widget is in the picture. The style sheet (resources/style/hall.qss) says how each look is drawn; a page only
/// says which one a widget has.
enum class Look {
    // buttons
    Primary,        ///< the one button of a screen: vermilion, 48 high (see BigButton)
    Secondary,      ///< white with an outline, 44 high; also the look of a plain QPushButton
    SecondaryLarge, ///< the same, 48 high, for the foot
    Quiet,          ///< words only
    Danger,         ///< cannot be taken back: vermilion words and outline
    OnRed,          ///< the white button on the hero card
    // frames
    Card,   ///< white, radius 12, one line
    Top,    ///< the head of the window, 64 high, line below
    Stages, ///< the strip that holds the stage bar, 52 high
    Foot,   ///< the foot of a meeting page, 76 high, line above
    Rail,   ///< the rail at the left
    Paper,  ///< warm paper: the ground of a page
    ChosenCard, ///< the card that is open among several: vermilion edge at its left
    Note,       ///< a small white slip on a tinted field
    GoodTint,   ///< a green field, for what all agree on
    BadTint,    ///< a vermilion field, for what is disputed
    WarnTint,   ///< an amber field, for what must be checked
    InfoTint,   ///< a blue field
    Rule,   ///< a horizontal line, 1 px
    List,   ///< a table without a frame (see ListTable)
    Search, ///< the large field of a page (see SearchField)
    Bare,   ///< a field without a frame, inside something framed
    // words
    Title,   ///< 20 px, bold: the meeting, the page
    Heading, ///< 16 px, bold: the title of a card
    Body,    ///< 16 px
    Strong,  ///< 16 px, bold, in a line
    Soft,    ///< 16 px, secondary ink
    Small,   ///< 14 px, secondary ink
    Count,   ///< 38 px, bold: a figure among several
    Score,   ///< 56 px, bold: the votes for one answer
    Figure,  ///< 76 px, bold: the figure that decides
    Kai,     ///< 30 px, Kai: what the hall reads
    Verdict, ///< 22 px, bold: the sentence under the figure
    Error,   ///< 14 px, vermilion: what is wrong with a field
};

/// Gives a widget a look and draws it anew, also when it is already shown.
void setLook(QWidget *widget, Look look);

/// The name of a look in the style sheet.
QString lookName(Look look);

/// A label with a look; texts are plain, long ones wrap when `wraps`.
QLabel *newLabel(const QString &text, Look look, QWidget *parent = nullptr, bool wraps = false);

/// A push button with a look.
QPushButton *newButton(const QString &text, Look look, QWidget *parent = nullptr);

/// A horizontal line between two things.
QWidget *newRule(QWidget *parent = nullptr);

/// Draws a widget anew after one of its dynamic properties changed.
void restyle(QWidget *widget);

} // namespace yishibu
