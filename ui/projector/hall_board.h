#pragma once

#include "app/voting/ballot.h"
#include "ui/controls/tone.h"
#include "ui/hall/group_heads.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace yishibu {

class Hall;

/// One answer of a counted vote, the ending of one item, or a word of the plain-language card: a word and what stands behind
/// it.
struct BoardLine
{
    QString word;
    QString behind;
    Tone tone = Tone::Neutral;
    double share = 0; ///< of those present; for a bar
    int strokes = 0;  ///< of 正, while papers are called
    QString more = {}; ///< a second line behind it: how one says a word here

    bool operator==(const BoardLine &) const = default;
};

/// What the whole hall may read at this moment, in words and figures and nothing else. No name of a speaker, no number
/// of a person, no reason, no warning can be put into it, because it has no place for one.
struct HallBoard
{
    enum class Kind {
        Idle,     ///< no meeting is open on the laptop
        Welcome,  ///< it is being prepared: what, when, where
        Arriving, ///< who is still needed, and how the groups fill up
        Item,     ///< an item and its step
        PlainWords, ///< the plain-language card of an item, on demand
        Rules,    ///< how one speaks here, on demand
        Picture,  ///< a picture that explains the item, on demand
        Motion,   ///< the words that are voted on now
        Count,    ///< papers are being called: strokes, no result
        Result,   ///< what the chair announced
        Endings,  ///< how the items ended
        Rating,   ///< how content people were, on demand
    };
    Kind kind = Kind::Idle;
    QString title;      ///< the meeting, or the village
    QString clock;      ///< "19:42"
    QString attendance; ///< "实到 31 / 应到 38"; empty while nobody can have come
    QString practice;   ///< 演练; empty in a village's own book

    QString above;      ///< a quiet line over the text: "议题一 · 讨论"
    QString text;       ///< what is to be read: the item's title, or the motion word for word
    QString verdict;    ///< the one sentence that decides
    Tone tone = Tone::Neutral;
    QString foot;       ///< conditions, in one quiet line
    QString said;       ///< for a while: the call that was just taken back, in words

    int present = 0;
    int base = 0;
    int needed = 0;
    QString presentWord; ///< 实到
    QString baseWord;    ///< "应到 38"
    QList<GroupHeads> groups;
    QList<BoardLine> lines;
    QByteArray picture; ///< of Picture, the bytes of a PNG or JPEG

    bool operator==(const HallBoard &) const = default;
};

/// The board for the meeting in the hall as it stands. `takenBack`: the call that was just taken back, while it is still said.
HallBoard boardOf(const Hall &hall, const QDateTime &now, const std::optional<CalledPaper> &takenBack = std::nullopt);

} // namespace yishibu
