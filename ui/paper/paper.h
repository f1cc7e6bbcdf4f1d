#pragma once

#include "ui/paper/paper_fonts.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace yishibu {

/// What stands on one page, as values: a test reads them, a painter draws them, and neither knows a printer.
/// All lengths are points (1/72 inch) from the page's upper left corner.
struct PageMarks
{
    struct Text
    {
        QPointF baseline;
        QString text;
        Face face = Face::Body;
        double size = 0;    ///< of the type, in points
        double spacing = 0; ///< added after every character
        bool pale = false;  ///< grey: a word that shows a place and is covered later
        bool operator==(const Text &) const = default;
    };
    struct Line
    {
        QLineF line;
        double width = 0.75;
        bool operator==(const Line &) const = default;
    };
    /// A named stretch of the page for those who ask what stands where: "row", "head", "seal", "signatures".
    struct Area
    {
        QString name;
        QRectF rect;
        bool operator==(const Area &) const = default;
    };
    QList<Text> texts;
    QList<Line> lines;
    QList<QRectF> fills; ///< black
    QList<Area> areas;

    /// The other's marks, moved.
    void add(const PageMarks &other, QPointF by);
    void addFrame(const QRectF &rect, double width = 0.75);
    QList<QRectF> areasNamed(QStringView name) const;
    /// All text in drawing order, one line per mark.
    QString plainText() const;

    bool operator==(const PageMarks &) const = default;
};

inline constexpr double pointsPerMm = 72.0 / 25.4;

/// Where a paper comes from, for whoever finds its PDF alone: written into its metadata. Empty where the paper has none.
struct PaperOrigin
{
    QString village;
    QString meeting; ///< its title
    QString number;  ///< 簿号 of the closed minutes that the paper belongs to
    QString digest;  ///< theirs, in hex
    bool operator==(const PaperOrigin &) const = default;
};

/// A paper of one or more pages, all of one size. What it shows is fixed once it is made.
class Paper
{
public:
    Paper() = default;
    Paper(QString title, QSizeF sizeInPoints, QList<PageMarks> pages, PaperOrigin origin = {});

    /// For the PDF's title and the printer's queue.
    const QString &title() const { return m_title; }
    const PaperOrigin &origin() const { return m_origin; }
    QSizeF sizeInPoints() const { return m_size; }
    QSizeF sizeInMm() const { return m_size / pointsPerMm; }
    bool isLandscape() const { return m_size.width() > m_size.height(); }
    int pageCount() const { return int(m_pages.size()); }
    const QList<PageMarks> &pages() const { return m_pages; }

    /// Draws one page, from 0; the painter's unit must be one point. Black on what is there.
    void paintPage(QPainter &painter, int page) const;

    /// Characters of this paper for which no font on this machine has a shape, each once: said before printing.
    QString undrawable() const;

    /// The same paper for the board, A4 grown to A3.
    Paper enlargedToA3() const;

private:
    QString m_title;
    QSizeF m_size;
    QList<PageMarks> m_pages;
    PaperOrigin m_origin;
};

/// A4 upright and lying.
QSizeF a4();
QSizeF a4Landscape();

} // namespace yishibu
