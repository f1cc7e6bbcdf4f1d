#include "ui/window/run_window.h"

#include "app/book_trouble.h"
#include "db/book.h"
#include "ui/startup/language.h"
#include "ui/startup/open_book.h"
#include "ui/startup/practice_village.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/window/bell.h"
#include "ui/window/ends_with_window.h"
#include "ui/window/first_start.h"
#include "ui/window/main_window.h"
#include "ui/window/trouble_window.h"
#include "ui/words/reason_words.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// Asks for language and book; empty path if the person closed it.
struct Choice
{
    QString path;
    BookKind kind = BookKind::Village;
};

QString askForBook(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, FirstStart::tr("Open a book"),
                                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                        FirstStart::tr("Books (*.yishibu)"));
}

Choice firstStart(QApplication &app, WindowOptions &options)
{
    for (;;) {
        language::install(app, options.language);
        FirstStart page(options.language);
        page.setWindowTitle(FirstStart::tr("Yishibu"));
        page.resize(firstStartSize(tokensOf(&page)));
        Choice choice;
        bool again = false;
        QEventLoop loop;
        QObject::connect(&page, &FirstStart::languageChosen, &loop, [&](const QString &chosen) {
            options.language = chosen;
            again = true;
            loop.quit();
        });
        QObject::connect(&page, &FirstStart::bookChosen, &loop, [&](BookKind kind) {
            choice = {open_book::usualPath(kind), kind};
            loop.quit();
        });
        QObject::connect(&page, &FirstStart::openWanted, &loop, [&] {
            choice.path = askForBook(&page);
            if (!choice.path.isEmpty())
                loop.quit();
        });
        const EndsWithWindow end(page, loop);
        page.show();
        if (options.exitAfterStartup)
            QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
        if (!again)
            return choice;
    }
}

/// Says it on stderr as well, where whoever typed the command looks; in a window only if somebody is there to close it.
int tellTrouble(const Reason &reason, bool tryOnly)
{
    const QString sentence = wordsOf(reason);
    QTextStream(stderr) << sentence << '\n';
    if (tryOnly)
        return 1;
    TroubleWindow window(sentence);
    window.exec();
    return 1;
}

Outcome<std::unique_ptr<Workplace>> openPlace(const Choice &choice, const Clock &clock)
{
    auto book = open_book::openOrCreate(choice.path, choice.kind, clock.now());
    if (!book)
        return std::unexpected(book.error());
    auto place = Workplace::over(std::move(*book), clock);
    if (!place)
        return place;
    if ((*place)->book->isPractice()) {
        if (const Done settled = practice::settle(**place); !settled)
            return std::unexpected(settled.error());
    }
    return place;
}

/// What the window of one book ended with: another book that is open already, or nothing more.
struct Ending
{
    std::unique_ptr<Workplace> next;
    QString path; ///< of that book
};

bool isOpenIn(const Workplace &place, const QString &path)
{
    return QFileInfo(path).canonicalFilePath() == QFileInfo(place.book->path()).canonicalFilePath()
           && !QFileInfo(path).canonicalFilePath().isEmpty();
}

/// Opens another book while this one stays open: what cannot be opened is said, and nothing is lost.
std::optional<Ending> goOnTo(const Choice &choice, const Workplace &place, MainWindow &window)
{
    if (isOpenIn(place, choice.path)) {
        window.say(Tone::Info, TroubleWindow::tr("This book is open already."));
        return std::nullopt;
    }
    auto next = openPlace(choice, place.clock);
    if (!next) {
        window.say(Tone::Bad, wordsOf(next.error()));
        return std::nullopt;
    }
    return Ending{std::move(*next), choice.path};
}

Ending runBook(QApplication &app, Workplace &place, WindowOptions &options)
{
    for (;;) {
        language::install(app, options.language);
        Tokens tokens;
        tokens.scale = options.largeText ? Tokens::largeText : Tokens::ordinaryText;
        applyStyle(app, tokens);
        MainWindow window(place);
        Bell bell;
        QObject::connect(&window, &MainWindow::bellWanted, &bell, &Bell::ring);
        bool again = false;
        Ending ending;
        QEventLoop loop;
        QObject::connect(&window, &MainWindow::languageChosen, &loop, [&](const QString &chosen) {
            options.language = chosen;
            std::ignore = place.village.set(u"language"_s, chosen);
            again = true;
            loop.quit();
        });
        QObject::connect(&window, &MainWindow::largeTextChosen, &loop, [&](bool large) {
            options.largeText = large;
            std::ignore = place.village.set(u"large_text"_s, large ? u"1"_s : u"0"_s);
            again = true;
            loop.quit();
        });
        const auto goOn = [&](const Choice &choice) {
            if (auto next = goOnTo(choice, place, window)) {
                ending = std::move(*next);
                loop.quit();
            }
        };
        QObject::connect(&window, &MainWindow::otherBookWanted, &loop, [&](bool practice) {
            const BookKind kind = practice ? BookKind::Practice : BookKind::Village;
            goOn({open_book::usualPath(kind), kind});
        });
        QObject::connect(&window, &MainWindow::openWanted, &loop, [&] {
            if (const QString path = askForBook(&window); !path.isEmpty())
                goOn({path});
        });
        const EndsWithWindow end(window, loop);
        window.show();
        if (options.exitAfterStartup)
            QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
        if (!again)
            return ending;
    }
}

} // namespace

int runWindow(QApplication &app, const Clock &clock, WindowOptions options)
{
    app.setQuitOnLastWindowClosed(false);
    Tokens tokens;
    tokens.scale = options.largeText ? Tokens::largeText : Tokens::ordinaryText;
    applyStyle(app, tokens);
    const bool languageGiven = !options.language.isEmpty();
    if (!languageGiven)
        options.language = u"zh_CN"_s;
    Choice choice{options.bookPath.isEmpty() ? open_book::lastPath() : options.bookPath};
    if (choice.path.isEmpty())
        choice = firstStart(app, options);
    if (choice.path.isEmpty())
        return 0;
    const QString chosenLanguage = options.language;
    auto opened = openPlace(choice, clock);
    if (!opened) {
        language::install(app, options.language);
        return tellTrouble(opened.error(), options.exitAfterStartup);
    }
    Ending now{std::move(*opened), choice.path};
    while (now.next) {
        const std::unique_ptr<Workplace> place = std::move(now.next);
        if (options.bookPath.isEmpty())
            open_book::remember(now.path);
        const QString kept = place->village.setting(u"language"_s).value_or(QString());
        if (!languageGiven && !kept.isEmpty())
            options.language = kept;
        else if (kept.isEmpty())
            std::ignore = place->village.set(u"language"_s, chosenLanguage);
        if (place->village.setting(u"large_text"_s).value_or(QString()) == "1"_L1)
            options.largeText = true;
        now = runBook(app, *place, options);
        options.bookPath.clear();
    }
    return 0;
}

} // namespace yishibu
