#pragma once

#include <QColor>
#include <QFont>
#include <QMetaType>
#include <QStringList>

class QWidget;

namespace yishibu {

/// The colours of the hall: warm paper, quiet ink, one vermilion seal. Every text colour reaches 4.5:1 on every ground
/// it is used on (tests/ui/style/tst_tokens), and no colour ever says something alone.
struct Colours
{
    QColor paper{0xFA, 0xF7, 0xF2};         ///< the window
    QColor card{0xFF, 0xFF, 0xFF};          ///< cards, fields, the top and the foot
    QColor rail{0xF1, 0xEB, 0xE1};          ///< the rail at the left
    QColor line{0xE5, 0xDE, 0xD2};          ///< rules and card borders
    QColor edge{0xCE, 0xC5, 0xB9};          ///< outlines of what can be pressed or filled in
    QColor track{0xEF, 0xE8, 0xDC};         ///< the empty part of a bar, neutral pills
    QColor ink{0x1F, 0x23, 0x28};           ///< text
    QColor ink2{0x59, 0x61, 0x6B};          ///< secondary text
    QColor vermilion{0xB5, 0x34, 0x2B};     ///< the seal, the one primary button, the current stage, "against", overdue
    QColor vermilionDeep{0x96, 0x28, 0x21}; ///< the same, pressed or under the pointer
    QColor vermilionPale{0xDD, 0xA3, 0x9E}; ///< the outline of the primary button while it cannot be pressed
    QColor vermilionTint{0xF7, 0xE9, 0xE6};
    QColor green{0x2B, 0x7A, 0x4B}; ///< reached, signed in, "for", done
    QColor greenTint{0xE6, 0xF2, 0xEA};
    QColor amber{0x8F, 0x55, 0x00};    ///< still needed, soon due, to check (as text)
    QColor amberBar{0xB8, 0x6E, 0x00}; ///< the same as a bar or dot, never as text
    QColor amberTint{0xFB, 0xF0, 0xDC};
    QColor blue{0x2F, 0x5D, 0x8A}; ///< information, non-voting
    QColor blueTint{0xE7, 0xEE, 0xF6};
    QColor share{0x9A, 0xA9, 0xB8}; ///< quiet bars that only compare

    bool operator==(const Colours &) const = default;
};

/// The one place where colour, type and size of the program are decided. A value: made once at the start from the
/// user's choice of text size, handed to applyStyle(), read back by tokensOf().
struct Tokens
{
    static constexpr double ordinaryText = 1.0;
    static constexpr double largeText = 1.5;

    double scale = ordinaryText; ///< 1.0, or 1.5 in large-text mode
    Colours colours;

    static constexpr int railWidth = 92;
    static constexpr int cardRadius = 12;
    static constexpr int fieldRadius = 10;

    /// A type size in pixels, scaled: 16 base, 14 small, 20 title, 26 input, 76 the figure.
    int type(int pixels) const;
    /// The height of a control in pixels; grows half as fast as the type, so that a screen still holds its rows.
    int high(int pixels) const;
    /// How long something may move, in milliseconds: at most 150, and 0 in large-text mode.
    int motion() const;

    QFont sans(int pixels, bool bold = false) const; ///< for work
    QFont kai(int pixels) const;                     ///< the meeting's name and whatever the hall reads
    QFont serif(int pixels) const;                   ///< paper

    bool operator==(const Tokens &) const = default;
};

QStringList sansFamilies();
QStringList kaiFamilies();
QStringList serifFamilies();

/// The contrast of two opaque colours as WCAG counts it: 1 to 21.
double contrast(const QColor &text, const QColor &ground);

/// The tokens in force for a widget: those set on it or on the nearest parent with setTokens(), else those of the
/// application, else the ordinary ones. The widget may be null.
Tokens tokensOf(const QWidget *widget);

/// Lets a part of the window (the projector, a sample of large text) have tokens of its own.
void setTokens(QWidget *widget, const Tokens &tokens);

} // namespace yishibu

Q_DECLARE_METATYPE(yishibu::Tokens)
