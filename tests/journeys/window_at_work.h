#pragma once

#include "tests/journeys/hands.h"
#include "tests/support/fixed_clock.h"
#include "ui/startup/workplace.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>
#include <memory>

namespace yishibu::test {

/// The program over one practice book on disk, with two hands before its window: begun, ended, and begun again on another
/// day over the same book.
class WindowAtWork : public Hands
{
public:
    /// The program begins: the book of the folder, made where there is none, and its window. What is wrong is in the log.
    bool start() { return begin() && showWindow(); }
    /// Without its window, so that something can be laid into the book before anybody looks.
    bool begin();
    bool showWindow();
    void stop();
    /// The village of the shipped script and its register; no topics.
    bool settleVillage();

    const Hall &hall() const { return m_place->hall; }
    Book &book() const { return *m_place->book; }
    QString path() const { return m_folder.filePath(m_name + QStringLiteral(".yishibu")); }
    /// Another book of the same folder, from the next start on.
    void useBook(const QString &name) { m_name = name; }
    bool goOn() { return click(QStringLiteral("nextStep")); }
    /// Members who must come so that something can pass: where all of them are counted, enough to meet may be too few (A2).
    int enoughToPass() const;
    /// Why the page of the meeting does not go on; empty where it does.
    QString whyNot() const;
    /// What the line at the foot of the window says.
    QString said() const;
    /// A line of the menu, by words in it.
    bool takeFromMenu(const QString &words);

protected:
    QTemporaryDir m_folder;
    QString m_name = QStringLiteral("village");
    FixedClock m_clock;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace yishibu::test
