#pragma once

#include <QStringList>

class QWidget;

/// Looking at a page as a person would, for the tests of every page.
namespace yishibu::test {

/// What on a page cannot be read whole: labels and buttons as "Class 'text' has 80 x 20, needs 95 x 20", the texts of
/// fields, combo boxes, tabs, tables and menus (room_for_text.h), and what is cut by an edge or lies over another
/// (place_of_widget.h). Text that is elided on purpose and shown whole under the pointer does not count.
QStringList clippedTexts(QWidget *page);

/// Visible controls that the keyboard reaches but a screen reader could not name, each as "Class objectName".
QStringList unnamedControls(QWidget *page);

/// Gives a page a size, shows it and lets it settle.
void showAt(QWidget &page, int width, int height);

} // namespace yishibu::test
