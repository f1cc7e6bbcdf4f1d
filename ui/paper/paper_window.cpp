#include "ui/paper/paper_window.h"

#include "ui/controls/message_bar.h"
#include "ui/paper/printing.h"
#include "ui/words/reason_words.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

QString fileNameOf(const QString &text)
{
    QString name;
    for (const QChar c : text.trimmed()) {
        const bool allowed = c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'（' || c == u'）' || c.isSurrogate();
        name += allowed ? c : u'_';
    }
    return name.isEmpty() ? u"paper"_s : name.first(qMin(qsizetype(60), name.size()));
}

PaperWindow::PaperWindow(const Paper &paper, const QString &suggestedName, QWidget *parent)
    : PreviewDialog(paper, parent), m_paper(paper), m_name(fileNameOf(suggestedName)), m_message(new MessageBar(this))
{
    setObjectName(u"paperWindow"_s);
    m_message->setObjectName(u"paperMessage"_s);
    layout()->setSpacing(0);
    layout()->addWidget(m_message);
    m_choosePath = [this](const QString &suggested) {
        QFileDialog dialog(this, tr("Save as PDF"), QFileInfo(suggested).path(), tr("PDF files (*.pdf)"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(u"pdf"_s); // so that it asks before it replaces a file typed without ending
        dialog.selectFile(QFileInfo(suggested).fileName());
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    };
    m_choosePrinter = [this](QPrinter &printer) {
        QPrintDialog dialog(&printer, this);
        return dialog.exec() == QDialog::Accepted;
    };
    connect(preview(), &PaperPreview::printWanted, this, &PaperWindow::print);
    connect(preview(), &PaperPreview::pdfWanted, this, &PaperWindow::saveAsPdf);
}

void PaperWindow::show(const Paper &paper, const QString &suggestedName, QWidget *parent, Sight sight)
{
    auto *window = new PaperWindow(paper, suggestedName, parent);
    window->setSight(sight);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void PaperWindow::setPaper(const Paper &paper)
{
    m_paper = paper;
    setWindowTitle(paper.title());
    preview()->setPaper(paper);
}

void PaperWindow::say(Tone tone, const QString &text)
{
    m_message->say(tone, text);
}

void PaperWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (!m_choosePrinter(printer))
        return;
    if (const Done printed = yishibu::print(m_paper, printer); !printed)
        say(Tone::Bad, wordsOf(printed.error()));
    else
        say(Tone::Good, tr("Sent to the printer. Pages: %1.").arg(m_paper.pageCount()));
}

void PaperWindow::saveAsPdf()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = m_choosePath(documents.filePath(m_name + u".pdf"_s));
    if (path.isEmpty())
        return;
    if (const Done written = writePdf(m_paper, path, m_paper.title()); !written)
        say(Tone::Bad, wordsOf(written.error()));
    else
        say(Tone::Good, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace yishibu
