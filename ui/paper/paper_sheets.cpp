#include "ui/paper/preview.h"

#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int gap = 20; ///< between sheets and around them, in pixels
constexpr double pixelsPerPoint = 96.0 / 72.0;

} // namespace

PaperSheets::PaperSheets(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"paperSheets"_s);
    setAccessibleName(tr("Pages of the paper"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void PaperSheets::setPaper(const Paper &paper)
{
    m_paper = paper;
    m_pictures.clear();
    m_lastPage = 0;
    verticalScrollBar()->setValue(0);
    if (m_fitsWidth)
        fitWidth();
    arrange();
}

QSize PaperSheets::pagePixels() const
{
    return (m_paper.sizeInPoints() * pixelsPerPoint * m_zoom).toSize();
}

QRect PaperSheets::pageRect(int page) const
{
    const QSize size = pagePixels();
    const int left = qMax(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return QRect(QPoint(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size);
}

int PaperSheets::currentPage() const
{
    const int stride = pagePixels().height() + gap;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return qBound(0, middle / qMax(1, stride), qMax(0, pageCount() - 1));
}

void PaperSheets::arrange()
{
    const QSize size = pagePixels();
    const int high = gap + pageCount() * (size.height() + gap);
    verticalScrollBar()->setRange(0, qMax(0, high - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, qMax(0, size.width() + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PaperSheets::setZoom(double zoom)
{
    const int page = m_lastPage;
    m_fitsWidth = false;
    m_zoom = qBound(0.25, zoom, 4.0);
    m_pictures.clear();
    arrange();
    goToPage(page);
    Q_EMIT zoomChanged(m_zoom);
}

void PaperSheets::fitWidth()
{
    const double natural = m_paper.sizeInPoints().width() * pixelsPerPoint;
    if (natural <= 0)
        return;
    // A page wider than life reads no better: beyond 1.25 the white around it grows instead.
    setZoom(qMin(1.25, (viewport()->width() - 2 * gap) / natural));
    m_fitsWidth = true;
}

void PaperSheets::goToPage(int page)
{
    const int wanted = qBound(0, page, qMax(0, pageCount() - 1));
    verticalScrollBar()->setValue(wanted * (pagePixels().height() + gap));
    m_lastPage = currentPage();
}

const QPixmap &PaperSheets::picture(int page)
{
    auto at = m_pictures.find(page);
    if (at == m_pictures.end()) {
        if (m_pictures.size() > 6)
            m_pictures.clear();
        const double dots = devicePixelRatioF();
        QPixmap pixmap(pagePixels() * dots);
        pixmap.setDevicePixelRatio(dots);
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        painter.scale(pixelsPerPoint * m_zoom, pixelsPerPoint * m_zoom);
        m_paper.paintPage(painter, page);
        at = m_pictures.insert(page, pixmap);
    }
    return *at;
}

void PaperSheets::paintEvent(QPaintEvent *)
{
    const Colours colours = tokensOf(this).colours;
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours.rail);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), picture(page));
        painter.setPen(colours.edge);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PaperSheets::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        fitWidth();
    arrange();
}

void PaperSheets::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    if (const int page = currentPage(); page != m_lastPage) {
        m_lastPage = page;
        Q_EMIT pageChanged(page);
    }
}

void PaperSheets::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: goToPage(currentPage() + 1); return;
    case Qt::Key_PageUp: goToPage(currentPage() - 1); return;
    case Qt::Key_Home: goToPage(0); return;
    case Qt::Key_End: goToPage(pageCount() - 1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(m_zoom * 1.2); return;
    case Qt::Key_Minus: setZoom(m_zoom / 1.2); return;
    case Qt::Key_0: fitWidth(); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperSheets::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(event->angleDelta().y() > 0 ? m_zoom * 1.1 : m_zoom / 1.1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace yishibu
