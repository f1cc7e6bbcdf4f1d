// Draws resources/icons: our own line drawings in a square of 24 units with strokes of 2, at 1x, 2x and 3x, and the seal of
// the program from 16 to 256. Run by hand after a drawing changed:   yishibu_make_icons <folder>
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <cstdio>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

using Points = QList<QPointF>;

void line(QPainter &p, const Points &points)
{
    p.drawPolyline(QPolygonF(points));
}

void box(QPainter &p, double x, double y, double w, double h, double r = 0.6)
{
    p.drawRoundedRect(QRectF(x, y, w, h), r, r);
}

void dot(QPainter &p, double x, double y, double r = 1.3)
{
    p.save();
    p.setBrush(p.pen().color());
    p.setPen(Qt::NoPen);
    p.drawEllipse(QPointF(x, y), r, r);
    p.restore();
}

void arc(QPainter &p, double x, double y, double w, double h, double from, double span)
{
    p.drawArc(QRectF(x, y, w, h), qRound(from * 16), qRound(span * 16));
}

void meetings(QPainter &p)
{
    p.drawEllipse(QPointF(8.5, 8), 3, 3);
    p.drawEllipse(QPointF(17, 9.5), 2.3, 2.3);
    QPainterPath people(QPointF(2.5, 19));
    people.cubicTo(2.5, 12.5, 14.5, 12.5, 14.5, 19);
    people.moveTo(17.2, 14.6);
    people.cubicTo(20, 14.8, 21.6, 16.4, 21.6, 19);
    p.drawPath(people);
}

void undo(QPainter &p)
{
    line(p, {{7.5, 4.5}, {3.5, 8.5}, {7.5, 12.5}});
    QPainterPath path(QPointF(3.8, 8.5));
    path.lineTo(14.5, 8.5);
    path.cubicTo(22, 8.5, 22, 19, 14.5, 19);
    path.lineTo(9, 19);
    p.drawPath(path);
}

void settings(QPainter &p)
{
    for (const double y : {6.0, 12.0, 18.0})
        line(p, {{4, y}, {20, y}});
    p.setBrush(Qt::transparent);
    for (const QPointF knob : {QPointF(9, 6), QPointF(15.5, 12), QPointF(8, 18)}) {
        p.setCompositionMode(QPainter::CompositionMode_Clear);
        p.setBrush(Qt::black);
        p.drawEllipse(knob, 2.2, 2.2);
        p.setCompositionMode(QPainter::CompositionMode_SourceOver);
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(knob, 2.2, 2.2);
    }
}

void draw(QPainter &p, Icon icon)
{
    switch (icon) {
    case Icon::Home: line(p, {{4.5, 10.5}, {12, 4}, {19.5, 10.5}, {19.5, 20}, {4.5, 20}, {4.5, 10.5}}); return;
    case Icon::Meetings: meetings(p); return;
    case Icon::Topics:
        box(p, 5, 4, 14, 16);
        line(p, {{8.5, 8.5}, {15.5, 8.5}});
        line(p, {{8.5, 12}, {15.5, 12}});
        line(p, {{8.5, 15.5}, {13, 15.5}});
        return;
    case Icon::Resolutions:
    case Icon::Check: line(p, {{4.5, 12.5}, {9.5, 17.5}, {19.5, 7}}); return;
    case Icon::Roster:
        box(p, 6, 3.5, 13.5, 17);
        for (const double y : {7.5, 12.0, 16.5})
            line(p, {{3.5, y}, {6, y}});
        line(p, {{10, 8.5}, {15.5, 8.5}});
        line(p, {{10, 12}, {15.5, 12}});
        line(p, {{10, 15.5}, {15.5, 15.5}});
        return;
    case Icon::Notices:
        box(p, 3.5, 5, 17, 11);
        line(p, {{12, 16}, {12, 20}});
        line(p, {{8, 20.3}, {16, 20.3}});
        return;
    case Icon::Handover:
        box(p, 6.5, 9, 11, 12);
        line(p, {{9, 9}, {9, 3.5}, {15, 3.5}, {15, 9}});
        line(p, {{12, 5.8}, {12, 6}});
        return;
    case Icon::Figures:
        line(p, {{3.5, 20.5}, {20.5, 20.5}});
        line(p, {{5.5, 20}, {5.5, 12}});
        line(p, {{10, 20}, {10, 5}});
        line(p, {{14.5, 20}, {14.5, 14.5}});
        line(p, {{19, 20}, {19, 10}});
        return;
    case Icon::Search:
        p.drawEllipse(QPointF(10.5, 10.5), 6.5, 6.5);
        line(p, {{15.4, 15.4}, {20.5, 20.5}});
        return;
    case Icon::Plus:
        line(p, {{12, 5}, {12, 19}});
        line(p, {{5, 12}, {19, 12}});
        return;
    case Icon::Warning:
        line(p, {{12, 4}, {21.5, 20}, {2.5, 20}, {12, 4}});
        line(p, {{12, 10}, {12, 14}});
        dot(p, 12, 17);
        return;
    case Icon::Information:
        p.drawEllipse(QPointF(12, 12), 9, 9);
        line(p, {{12, 11.5}, {12, 16.5}});
        dot(p, 12, 7.8);
        return;
    case Icon::ArrowRight:
        line(p, {{4, 12}, {20, 12}});
        line(p, {{14, 6}, {20, 12}, {14, 18}});
        return;
    case Icon::ArrowLeft:
        line(p, {{4, 12}, {20, 12}});
        line(p, {{10, 6}, {4, 12}, {10, 18}});
        return;
    case Icon::Calendar:
        box(p, 4, 5.5, 16, 15, 1.5);
        line(p, {{4, 10.5}, {20, 10.5}});
        line(p, {{8.5, 3.5}, {8.5, 7}});
        line(p, {{15.5, 3.5}, {15.5, 7}});
        return;
    case Icon::Printer:
        line(p, {{7, 9}, {7, 3.5}, {17, 3.5}, {17, 9}});
        line(p, {{7, 17}, {3.5, 17}, {3.5, 9}, {20.5, 9}, {20.5, 17}, {17, 17}});
        box(p, 7, 14, 10, 6.5);
        return;
    case Icon::Undo: undo(p); return;
    case Icon::Close:
        line(p, {{6, 6}, {18, 18}});
        line(p, {{18, 6}, {6, 18}});
        return;
    case Icon::Projector:
        box(p, 2.5, 4, 19, 12, 1);
        line(p, {{12, 16}, {12, 18}});
        line(p, {{7, 21}, {12, 18}, {17, 21}});
        return;
    case Icon::Menu:
        for (const double x : {5.0, 12.0, 19.0})
            dot(p, x, 12, 1.8);
        return;
    case Icon::ChevronDown: line(p, {{6, 9}, {12, 15}, {18, 9}}); return;
    case Icon::ChevronUp: line(p, {{6, 15}, {12, 9}, {18, 15}}); return;
    case Icon::ChevronRight: line(p, {{9, 6}, {15, 12}, {9, 18}}); return;
    case Icon::ChevronLeft: line(p, {{15, 6}, {9, 12}, {15, 18}}); return;
    case Icon::Dot: dot(p, 12, 12, 5); return;
    case Icon::Camera:
        line(p, {{3, 19.5}, {3, 7.5}, {7.5, 7.5}, {9.5, 4.5}, {14.5, 4.5}, {16.5, 7.5}, {21, 7.5}, {21, 19.5}, {3, 19.5}});
        p.drawEllipse(QPointF(12, 13), 3.6, 3.6);
        return;
    case Icon::Lock:
        box(p, 5, 10.5, 14, 10, 1.5);
        line(p, {{8, 10}, {8, 8}});
        line(p, {{16, 10}, {16, 8}});
        arc(p, 8, 3.8, 8, 8, 0, 180);
        return;
    case Icon::Folder: line(p, {{3, 19.5}, {3, 5}, {9.5, 5}, {11.5, 8}, {21, 8}, {21, 19.5}, {3, 19.5}}); return;
    case Icon::Document:
        line(p, {{5.5, 3.5}, {13.5, 3.5}, {18.5, 8.5}, {18.5, 20.5}, {5.5, 20.5}, {5.5, 3.5}});
        line(p, {{13, 4}, {13, 9}, {18, 9}});
        return;
    case Icon::Pencil:
        line(p, {{4, 20}, {5, 15.5}, {16, 4.5}, {19.5, 8}, {8.5, 19}, {4, 20}});
        line(p, {{13.5, 7}, {17, 10.5}});
        return;
    case Icon::Settings: settings(p); return;
    case Icon::Clock:
        p.drawEllipse(QPointF(12, 12), 8.8, 8.8);
        line(p, {{12, 7}, {12, 12}, {15.5, 14.2}});
        return;
    case Icon::Person: {
        p.drawEllipse(QPointF(12, 7.5), 3.7, 3.7);
        QPainterPath path(QPointF(4.5, 20.5));
        path.cubicTo(4.5, 12, 19.5, 12, 19.5, 20.5);
        p.drawPath(path);
        return;
    }
    case Icon::Scan:
        line(p, {{3.5, 8}, {3.5, 3.5}, {8, 3.5}});
        line(p, {{16, 3.5}, {20.5, 3.5}, {20.5, 8}});
        line(p, {{20.5, 16}, {20.5, 20.5}, {16, 20.5}});
        line(p, {{8, 20.5}, {3.5, 20.5}, {3.5, 16}});
        line(p, {{4, 12}, {20, 12}});
        return;
    case Icon::Minus: line(p, {{5, 12}, {19, 12}}); return;
    case Icon::FitWidth:
        line(p, {{3, 4}, {3, 20}});
        line(p, {{21, 4}, {21, 20}});
        line(p, {{6.5, 12}, {17.5, 12}});
        line(p, {{9.5, 9}, {6.5, 12}, {9.5, 15}});
        line(p, {{14.5, 9}, {17.5, 12}, {14.5, 15}});
        return;
    case Icon::FitPage:
        line(p, {{4, 9}, {4, 4}, {9, 4}});
        line(p, {{15, 4}, {20, 4}, {20, 9}});
        line(p, {{20, 15}, {20, 20}, {15, 20}});
        line(p, {{9, 20}, {4, 20}, {4, 15}});
        box(p, 8.5, 8, 7, 8);
        return;
    case Icon::Portrait: box(p, 6, 3, 12, 18, 1); return;
    case Icon::Landscape: box(p, 3, 6, 18, 12, 1); return;
    case Icon::First:
        line(p, {{6, 5}, {6, 19}});
        line(p, {{17.5, 5.5}, {11, 12}, {17.5, 18.5}});
        return;
    case Icon::Last:
        line(p, {{18, 5}, {18, 19}});
        line(p, {{6.5, 5.5}, {13, 12}, {6.5, 18.5}});
        return;
    case Icon::OnePage:
        box(p, 6, 3, 12, 18, 1);
        line(p, {{9.5, 8.5}, {14.5, 8.5}});
        line(p, {{9.5, 12}, {14.5, 12}});
        return;
    case Icon::TwoPages:
        box(p, 2.5, 5, 8, 14, 1);
        box(p, 13.5, 5, 8, 14, 1);
        return;
    case Icon::FourPages:
        for (const QPointF at : {QPointF(4.5, 3), QPointF(14, 3), QPointF(4.5, 13.5), QPointF(14, 13.5)})
            box(p, at.x(), at.y(), 5.5, 7.5);
        return;
    case Icon::Trash:
        line(p, {{4, 6.5}, {20, 6.5}});
        line(p, {{9, 6}, {9, 3.5}, {15, 3.5}, {15, 6}});
        line(p, {{6, 7}, {7, 20.5}, {17, 20.5}, {18, 7}});
        return;
    case Icon::Bell: {
        QPainterPath bell(QPointF(4, 17));
        bell.lineTo(20, 17);
        bell.cubicTo(17, 14.5, 18.5, 4.5, 12, 4.5);
        bell.cubicTo(5.5, 4.5, 7, 14.5, 4, 17);
        p.drawPath(bell);
        line(p, {{10.5, 20.5}, {13.5, 20.5}});
        return;
    }
    case Icon::Key:
        p.drawEllipse(QPointF(7.5, 12), 4, 4);
        line(p, {{11.5, 12}, {21, 12}, {21, 16}});
        line(p, {{17, 12}, {17, 15}});
        return;
    }
}

bool writeIcon(Icon icon, int side, const QString &file)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 24.0, side / 24.0);
    const double stroke = icon == Icon::Topics || icon == Icon::Roster ? 1.8 : 2.0;
    painter.setPen(QPen(Colours().ink2, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    draw(painter, icon);
    painter.end();
    return image.save(file);
}

bool writeSeal(int side, const QString &file)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colours().vermilion);
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.18, side * 0.18);
    // As an outline, not as text: hinting would shift the sign in the small sizes.
    QFont font = Tokens().kai(200);
    if (side < 32)
        font.setWeight(QFont::Bold);
    QPainterPath sign;
    sign.addText(0, 0, font, u"议"_s);
    const QRectF around = sign.boundingRect();
    const double scale = side * (side < 32 ? 0.72 : 0.62) / qMax(around.width(), around.height());
    painter.translate(side / 2.0, side / 2.0);
    painter.scale(scale, scale);
    painter.translate(-around.center());
    painter.setBrush(Qt::white);
    painter.drawPath(sign);
    painter.end();
    return image.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: yishibu_make_icons <folder>\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    bool good = folder.mkpath(u"large"_s);
    for (int i = 0; i < iconCount; ++i) {
        const QString name = iconName(Icon(i));
        good = good && writeIcon(Icon(i), 24, folder.filePath(name + u".png"_s));
        good = good && writeIcon(Icon(i), 48, folder.filePath(name + u"@2x.png"_s));
        good = good && writeIcon(Icon(i), 72, folder.filePath(name + u"@3x.png"_s));
    }
    // The style sheet cannot scale a picture: those it names exist for large text too.
    for (const Icon icon : {Icon::ChevronDown, Icon::ChevronUp, Icon::ChevronLeft, Icon::ChevronRight, Icon::Calendar,
                            Icon::Check, Icon::Close}) {
        good = good && writeIcon(icon, 30, folder.filePath(u"large/"_s + iconName(icon) + u".png"_s));
        good = good && writeIcon(icon, 60, folder.filePath(u"large/"_s + iconName(icon) + u"@2x.png"_s));
    }
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        good = good && writeSeal(side, folder.filePath(u"app-%1.png"_s.arg(side)));
    std::printf(good ? "Icons written.\n" : "Some icons could not be written.\n");
    return good ? 0 : 1;
}
