#include "ui/commands/commands.h"
#include "ui/startup/language.h"
#include "ui/startup/system_clock.h"
#include "ui/window/run_window.h"

#include <QApplication>
#include <QLoggingCategory>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A terminal without a language still shows and takes Chinese.
void readTerminalAsUtf8()
{
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (value.isEmpty())
            continue;
        if (value != "C" && value != "POSIX")
            return;
        break;
    }
    qputenv("LC_ALL", "C.UTF-8");
}

/// Arguments as typed; Qt's own come later and are few.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    return arguments;
}

bool hasScreen()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void introduce()
{
    QCoreApplication::setApplicationName(u"yishibu"_s);
    QGuiApplication::setApplicationDisplayName(u"议事簿"_s);
    QGuiApplication::setDesktopFileName(u"yishibu"_s);
}

int window(int argc, char **argv, const yishibu::SpokenArguments &spoken, const yishibu::Terminal &terminal)
{
    const QString language = spoken.language.value_or(QString());
    const bool tryOnly = spoken.rest.contains("--exit-after-startup"_L1);
    if (tryOnly && !hasScreen())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasScreen()) {
        QCoreApplication app(argc, argv);
        yishibu::language::install(app, language);
        return terminal.refuse(yishibu::CommandWords::tr("There is no screen to show the window on. "
                                                         "“yishibu --help” shows what works without one."));
    }
    QApplication app(argc, argv);
    yishibu::language::install(app, language);
    // Qt has taken its own options out.
    const auto line = yishibu::parseWindowOptions(yishibu::withoutLanguage(QCoreApplication::arguments().mid(1)).rest);
    if (!line)
        return terminal.refuse(line.error(), 2);
    return yishibu::runWindow(app, terminal.clock,
                              {.bookPath = line->value(u"--book"_s),
                               .language = language,
                               .largeText = line->has(u"--large-text"_s),
                               .exitAfterStartup = tryOnly});
}

} // namespace

int main(int argc, char **argv)
{
    readTerminalAsUtf8();
    introduce();
    QTextStream out(stdout);
    QTextStream err(stderr);
    const yishibu::SystemClock clock;
    const yishibu::Terminal terminal{clock, out, err};
    const yishibu::SpokenArguments spoken = yishibu::withoutLanguage(argumentsOf(argc, argv));
    const bool isSpoken = !spoken.language || yishibu::language::isKnown(*spoken.language);
    if (isSpoken && !yishibu::isCommand(spoken.rest))
        return window(argc, argv, spoken, terminal);

    // Commands paint paper, but show nothing; on stderr stand their own sentences alone.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
    QGuiApplication app(argc, argv);
    yishibu::language::install(app, spoken.language.value_or(QString()));
    if (const auto unknown = yishibu::unknownLanguage(spoken))
        return terminal.refuse(*unknown, 2);
    return yishibu::runCommand(spoken.rest, terminal);
}
