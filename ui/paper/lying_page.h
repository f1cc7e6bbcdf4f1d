#pragma once

#include "ui/paper/table.h"

namespace yishibu::lying {

/// A list on A4 lying: title, facts and column heads on every page, numbered lines, figures below the last line, a note
/// and 第×页 共×页 in the bottom margin.
struct List
{
    QString title;
    Table facts;
    Table lines;  ///< with its head
    Table counts; ///< one row under the last line; none: nothing stands there
    QString note;
    int linesOnAPage = 10;
    bool practice = false;
};

PageGeometry geometry();
QList<PageMarks> pages(const List &list);

PaperCell label(const QString &text, int span = 1);
PaperCell centred(const QString &text);
PaperCell left(const QString &text, int span = 1);

/// The text cut to as many lines as may stand in a width, ending in … where something is left out.
QString inLines(const QString &text, double width, double size, int lines);

} // namespace yishibu::lying
