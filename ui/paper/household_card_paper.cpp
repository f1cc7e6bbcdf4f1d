#include "ui/paper/household_card_paper.h"

#include "ui/paper/lying_page.h"
#include "ui/paper/page_furniture.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr double mm = pointsPerMm;
constexpr QSizeF card(90 * mm, 54 * mm);
constexpr int columns = 2;
constexpr int rows = HouseholdCardPaper::cardsOnAPage / columns;
constexpr double codeSide = 30 * mm; ///< with 6 mm white around it: four of its squares

QPointF firstCorner()
{
    return {(a4().width() - columns * card.width()) / 2, (a4().height() - rows * card.height()) / 2};
}

/// Short lines outside the cards, where a ruler is laid; no line runs through a card.
void addCuttingLines(PageMarks &page)
{
    const QPointF from = firstCorner();
    const QPointF to = from + QPointF(columns * card.width(), rows * card.height());
    constexpr double gap = 1.5 * mm;
    constexpr double length = 6 * mm;
    for (int i = 0; i <= columns; ++i) {
        const double x = from.x() + i * card.width();
        page.lines.append({QLineF(x, from.y() - gap - length, x, from.y() - gap), 0.5});
        page.lines.append({QLineF(x, to.y() + gap, x, to.y() + gap + length), 0.5});
    }
    for (int i = 0; i <= rows; ++i) {
        const double y = from.y() + i * card.height();
        page.lines.append({QLineF(from.x() - gap - length, y, from.x() - gap, y), 0.5});
        page.lines.append({QLineF(to.x() + gap, y, to.x() + gap + length, y), 0.5});
    }
}

void addText(PageMarks &page, QPointF baseline, const QString &text, Face face, double size, double width)
{
    const double wide = widthOf(text, face, size);
    const double fitted = wide > width ? qMax(7.0, size * width / wide) : size;
    page.texts.append({baseline, lying::inLines(text, width, fitted, 1), face, fitted, 0});
}

void addCard(PageMarks &page, const DoorCard &one, QPointF corner, bool practice)
{
    const double pad = 6 * mm;
    const double words = card.width() - 2 * pad - codeSide - 6 * mm;
    const double x = corner.x() + pad;
    page.areas.append({u"card"_s, QRectF(corner, card)});
    addText(page, {x, corner.y() + 11 * mm}, one.village, Face::Title, 14, words);
    addText(page, {x, corner.y() + 17 * mm}, practice ? u"户码卡　演练"_s : u"户码卡"_s, Face::Label, 9.5, words);
    addText(page, {x, corner.y() + 29 * mm}, one.number, Face::Heading, 18, words);
    addText(page, {x, corner.y() + 38 * mm}, u"户主　%1"_s.arg(one.head), Face::Body, 13, words);
    addText(page, {x, corner.y() + 45 * mm}, one.group.isEmpty() ? QString() : u"小组　%1"_s.arg(one.group), Face::Body, 13, words);
    const QPointF code(corner.x() + card.width() - pad - codeSide, corner.y() + 8 * mm);
    page.fills += qrFills(one.code, code, codeSide);
    page.areas.append({u"code"_s, QRectF(code, QSizeF(codeSide, codeSide))});
    const QString hint = u"到会签到时出示"_s;
    page.texts.append({QPointF(code.x() + (codeSide - widthOf(hint, Face::Label, 8)) / 2, code.y() + codeSide + 8 * mm), hint, Face::Label, 8, 0});
}

QList<PageMarks> pagesOf(const QList<DoorCard> &cards, bool practice)
{
    QList<PageMarks> pages;
    for (qsizetype from = 0; from < cards.size(); from += HouseholdCardPaper::cardsOnAPage) {
        PageMarks page;
        addCuttingLines(page);
        for (int at = 0; at < HouseholdCardPaper::cardsOnAPage && from + at < cards.size(); ++at) {
            const int row = at / columns;
            addCard(page, cards.at(from + at), firstCorner() + QPointF(at % columns * card.width(), row * card.height()), practice);
        }
        pages.append(page);
    }
    return pages;
}

} // namespace

HouseholdCardPaper::HouseholdCardPaper(const QList<DoorCard> &cards, bool practice)
    : Paper(u"户码卡"_s, a4(), pagesOf(cards, practice), {.village = cards.isEmpty() ? QString() : cards.constFirst().village})
{}

} // namespace yishibu
