#include "ui/paper/printing.h"

#include "ui/paper/pdf_file.h"
#include "ui/paper/pdf_origin.h"
#include "ui/paper/pdf_place.h"
#include "ui/paper/pdf_text_layer.h"

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

/// The paper as Qt draws it. In memory, for what makes it fit for the archive comes afterwards.
Outcome<QByteArray> drawn(const Paper &paper, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(title);
    writer.setCreator(u"议事簿"_s);
    writer.setResolution(1440);
    writer.setPageLayout(layoutOf(paper));
    const std::unexpected<Reason> refusal(Reason::failure(PrintTrouble::NotToBeKept, {title}));
    if (const Done done = drawAll(paper, writer, {}, refusal); !done)
        return std::unexpected(done.error());
    return buffer.data();
}

} // namespace

Outcome<QByteArray> pdfBytes(const Paper &paper, const QString &title)
{
    if (paper.pageCount() == 0)
        return std::unexpected(Reason::failure(PrintTrouble::EmptyPaper));
    const auto plain = drawn(paper, title);
    if (!plain)
        return plain;
    const std::unique_ptr<PdfFile> file = PdfFile::read(*plain);
    if (!file || !putTextLayer(*file, paper) || !putOrigin(*file, paper.origin()))
        return std::unexpected(Reason::failure(PrintTrouble::NotToBeKept, {title}));
    auto readable = file->written();
    if (!readable)
        return std::unexpected(Reason::failure(PrintTrouble::NotToBeKept, {title}));
    return *std::move(readable);
}

Done writePdf(const Paper &paper, const QString &path, const QString &title)
{
    if (paper.pageCount() == 0)
        return std::unexpected(Reason::failure(PrintTrouble::EmptyPaper));
    if (const Done may = mayStandAt(path); !may)
        return may;
    const auto bytes = pdfBytes(paper, title);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return std::unexpected(Reason::failure(PrintTrouble::CannotWrite, {QDir::toNativeSeparators(path), file.errorString()}));
    return {};
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
