#include "ui/controls/strokes_painting.h"
#include "ui/projector/board_layout.h"
#include "ui/projector/count_layout.h"
#include "ui/style/indicators.h"

#include <QPainter>

namespace yishibu {

void paintBoard(QPainter &painter, const QList<BoardMark> &marks, const Colours &colours)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const BoardMark &mark : marks) {
        switch (mark.kind) {
        case BoardMark::Kind::Strokes:
            paintStrokes(painter, mark.place.topLeft(), signsOn(mark), mark.strokes, mark.colour);
            break;
        case BoardMark::Kind::Picture:
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(mark.place, mark.picture);
            break;
        case BoardMark::Kind::Rule: painter.fillRect(mark.place, mark.colour); break;
        case BoardMark::Kind::Bar: {
            paintBar(painter, mark.place, colours.track);
            QRectF part = mark.place;
            part.setWidth(mark.place.width() * qBound(0.0, mark.share, 1.0));
            if (mark.share > 0)
                paintBar(painter, part, mark.colour);
            if (mark.needed > 0) {
                const double thick = qMax(2.0, mark.place.height() * 0.12);
                const double x = mark.place.left() + mark.place.width() * qMin(1.0, mark.needed) - thick / 2;
                painter.fillRect(QRectF(x, mark.place.top() - mark.place.height() * 0.25, thick, mark.place.height() * 1.5), colours.ink);
            }
            break;
        }
        case BoardMark::Kind::Seal:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.vermilion);
            painter.drawRoundedRect(mark.place, mark.place.height() * 0.16, mark.place.height() * 0.16);
            [[fallthrough]];
        case BoardMark::Kind::Words:
            painter.setFont(mark.font);
            painter.setPen(mark.colour);
            painter.drawText(mark.place, int(mark.alignment) | Qt::TextWordWrap, mark.text);
            break;
        }
    }
}

} // namespace yishibu
