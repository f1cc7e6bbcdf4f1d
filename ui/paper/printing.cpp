#include "ui/paper/printing.h"

#include "ui/paper/pdf_place.h"

#include <QBuffer>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QPageLayout layoutOf(const Paper &paper)
{
    const QSizeF portrait = paper.isLandscape() ? paper.sizeInPoints().transposed() : paper.sizeInPoints();
    const bool isA3 = portrait.width() > a4().width() + 1;
    return QPageLayout(QPageSize(isA3 ? QPageSize::A3 : QPageSize::A4),
                       paper.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Point);
}

/// Draws all pages on a device whose unit is a dot.
Done drawAll(const Paper &paper, QPagedPaintDevice &device, const std::function<bool(int, int)> &goOn,
             const std::unexpected<Reason> &refusal)
{
    QPainter painter;
    if (!painter.begin(&device))
        return refusal;
    const double scale = device.logicalDpiX() / 72.0;
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return refusal;
        painter.save();
        painter.scale(scale, scale);
        paper.paintPage(painter, page);
        painter.restore();
        if (goOn && !goOn(page + 1, paper.pageCount()))
            return std::unexpected(Reason::failure(PrintTrouble::Cancelled));
    }
    if (!painter.end())
        return refusal;
    return {};
}

/// Writes PDF/A-1b into a device that is open.
Done drawPdf(const Paper &paper, QIODevice &device, const QString &title, const std::unexpected<Reason> &refusal)
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(title);
    writer.setCreator(u"议事簿"_s);
    writer.setResolution(1440);
    writer.setPageLayout(layoutOf(paper));
    return drawAll(paper, writer, {}, refusal);
}

} // namespace

Done writePdf(const Paper &paper, const QString &path, const QString &title)
{
    if (paper.pageCount() == 0)
        return std::unexpected(Reason::failure(PrintTrouble::EmptyPaper));
    if (const Done may = mayStandAt(path); !may)
        return may;
    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return std::unexpected(Reason::failure(PrintTrouble::CannotWrite, {QDir::toNativeSeparators(path), file.errorString()}));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    if (const Done drawn = drawPdf(paper, file, title, cannotWrite()); !drawn)
        return drawn;
    if (!file.commit())
        return cannotWrite();
    return {};
}

Outcome<QByteArray> pdfBytes(const Paper &paper, const QString &title)
{
    if (paper.pageCount() == 0)
        return std::unexpected(Reason::failure(PrintTrouble::EmptyPaper));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::unexpected<Reason> cannotWrite(Reason::failure(PrintTrouble::CannotWrite, {title, buffer.errorString()}));
    if (const Done drawn = drawPdf(paper, buffer, title, cannotWrite); !drawn)
        return std::unexpected(drawn.error());
    return buffer.data();
}

QImage paintPage(const Paper &paper, int page, int dpi)
{
    const double scale = dpi / 72.0;
    QImage image((paper.sizeInPoints() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paper.paintPage(painter, page);
    return image;
}

Done print(const Paper &paper, QPrinter &printer, const std::function<bool(int, int)> &goOn)
{
    if (paper.pageCount() == 0)
        return std::unexpected(Reason::failure(PrintTrouble::EmptyPaper));
    printer.setDocName(paper.title());
    printer.setPageLayout(layoutOf(paper));
    printer.setFullPage(true);
    return drawAll(paper, printer, goOn, std::unexpected(Reason::failure(PrintTrouble::PrinterRefused, {printer.printerName()})));
}

} // namespace yishibu
