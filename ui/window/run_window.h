#pragma once

#include <QString>

class QApplication;

namespace yishibu {

class Clock;

/// How the window is opened.
struct WindowOptions
{
    QString bookPath;                ///< empty: the book used last, or the first start
    QString language;                ///< "zh_CN" or "en"; empty: as the book says, else Chinese
    bool largeText = false;
    bool exitAfterStartup = false;   ///< the first window was shown; used to try an installation
};

/// Opens the book and shows the window until it is closed; returns the exit status of the program. Why a book cannot be
/// opened is said in a window and on stderr; only on stderr where the start is merely tried.
int runWindow(QApplication &app, const Clock &clock, WindowOptions options);

} // namespace yishibu
