#pragma once

#include "db/book.h"
#include "tests/support/book_in_memory.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"

#include <QApplication>
#include <QDir>

/// A page over an open book, and a look at it in both text sizes.
namespace yishibu::test {

inline std::unique_ptr<Workplace> placeOver(std::unique_ptr<Book> book, const Clock &clock)
{
    auto place = Workplace::over(std::move(book), clock);
    if (!place)
        qFatal("no workplace over the book");
    return std::move(*place);
}

/// A village of twelve people that is set up.
inline std::unique_ptr<Workplace> smallVillage(const Clock &clock)
{
    auto book = bookInMemory();
    fill(*book, twelveVillagers());
    return placeOver(std::move(book), clock);
}

template<typename Widget>
Widget *widgetIn(QWidget &page, const QString &name)
{
    auto *found = page.findChild<Widget *>(name);
    if (!found)
        qFatal("no widget %s", qUtf8Printable(name));
    return found;
}

/// What is wrong with the look of a page at one text size: cut words, controls without a name. With YISHIBU_GRAB set, a
/// picture is kept.
inline QString faultsSeenIn(QWidget &page, const QString &name, double scale)
{
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
    showAt(page, 1274, 704);
    QTest::qWait(20);
    if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
        page.grab().save(QDir(folder).filePath(name + (scale > 1 ? QStringLiteral("-large.png") : QStringLiteral(".png"))));
    const QString faults = (clippedTexts(&page) + unnamedControls(&page)).join(QStringLiteral("; "));
    applyStyle(*qApp, Tokens());
    return faults;
}

} // namespace yishibu::test
