#pragma once

#include "app/minutes/minutes.h"
#include "ui/paper/table.h"

#include <functional>

namespace yishibu::minutes_parts {

/// How the record book is set: 四号 body on lines of 24 points, so that an evening takes four pages and not seven.

inline constexpr double bodySize = 14;
inline constexpr double bodyPitch = 24;
inline constexpr double tableGap = 4; ///< between a table and the text around it

/// "一、签到".
QList<Block> heading(const QString &text, double width);

QList<Block> paragraph(const QString &text, double width, bool keepWithNext = false);

/// "资金：财政奖补资金42万元。" as a sentence; nothing where there is no fact.
void addFact(QList<Block> &blocks, const QString &label, const QString &fact, double width);

PaperCell label(const QString &text, Qt::Alignment alignment = Qt::AlignLeft);
PaperCell figure(const QString &text);

/// A part of the book: each item under its own heading, with what add() says about it.
QList<Block> eachItem(const Minutes &minutes, const QString &part, double width,
                      const std::function<QList<Block>(const ItemLines &)> &add);

} // namespace yishibu::minutes_parts
