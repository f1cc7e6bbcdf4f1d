#pragma once

#include "ui/controls/tone.h"
#include "ui/paper/preview.h"

#include <functional>

class QPrinter;

namespace yishibu {

class MessageBar;

/// A paper in a window of its own, to be looked at, printed or saved as PDF. What became of it is said in the window's
/// own message line; characters that no font here can draw are named above the pages before anything is printed.
class PaperWindow : public PreviewDialog
{
    Q_OBJECT

public:
    /// Asks for a path, beginning with a suggested one; empty if nothing was chosen.
    using PathChooser = std::function<QString(const QString &suggested)>;
    /// Lets a printer be chosen and set up; false if not.
    using PrinterChooser = std::function<bool(QPrinter &printer)>;

    /// suggestedName: of the PDF file, without ending.
    PaperWindow(const Paper &paper, const QString &suggestedName, QWidget *parent = nullptr);

    /// Opens the window over the parent; it goes when it is closed.
    static void show(const Paper &paper, const QString &suggestedName, QWidget *parent, Sight sight = Sight::Private);

    void setPathChooser(PathChooser chooser) { m_choosePath = std::move(chooser); }
    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }

    /// What is shown, and would be printed.
    const Paper &paper() const { return m_paper; }
    void print();
    void saveAsPdf();

protected:
    void setPaper(const Paper &paper);
    void say(Tone tone, const QString &text);

private:
    Paper m_paper;
    QString m_name;
    MessageBar *m_message;
    PathChooser m_choosePath;
    PrinterChooser m_choosePrinter;
};

/// A text made fit to be a file's name.
QString fileNameOf(const QString &text);

} // namespace yishibu
