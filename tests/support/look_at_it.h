#pragma once

#include <QStringList>

class QWidget;

/// Looking at a page as a person would, for the tests of every page.
namespace yishibu::test {

/// Visible labels and buttons whose text does not fit their place, each as "Class 'text' has 80 x 20, needs 95 x 20".
/// Empty when all can be read. Text that is elided on purpose and shown whole under the pointer does not count.
QStringList clippedTexts(QWidget *page);

/// Visible controls that the keyboard reaches but a screen reader could not name, each as "Class objectName".
QStringList unnamedControls(QWidget *page);

/// Gives a page a size, shows it and lets it settle.
void showAt(QWidget &page, int width, int height);

} // namespace yishibu::test
