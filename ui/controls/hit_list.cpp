#include "ui/controls/hit_list.h"

#include "ui/controls/key_cap.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 16;
constexpr int gap = 8;

QString detailsOf(const FoundPerson &hit)
{
    const QString between = hit.group.isEmpty() || hit.words.isEmpty() ? QString() : u" · "_s;
    return hit.group + between + hit.words;
}

} // namespace

HitList::HitList(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HitList::setHits(QList<FoundPerson> hits)
{
    const qsizetype most = tokensOf(this).scale > 1.2 ? 5 : 8;
    if (hits.size() > most)
        hits.resize(most, FoundPerson{});
    const bool resized = hits.size() != m_hits.size();
    m_hits = std::move(hits);
    m_chosen = -1;
    if (!m_onlySole)
        step(+1);
    else
        chooseSole();
    if (resized)
        updateGeometry();
    update();
}

void HitList::chooseSole()
{
    const auto meant = std::ranges::count_if(m_hits, &FoundPerson::meant);
    for (int row = 0; row < m_hits.size(); ++row) {
        const FoundPerson &hit = m_hits.at(row);
        const bool isSole = meant == 1 ? hit.meant : m_hits.size() == 1 && !hit.oneOfSeveral;
        if (hit.enabled && isSole)
            m_chosen = row;
    }
    step(0);
}

const FoundPerson *HitList::chosen() const
{
    return m_chosen >= 0 && m_chosen < m_hits.size() ? &m_hits.at(m_chosen) : nullptr;
}

void HitList::step(int by)
{
    for (int row = m_chosen + by; by != 0 && row >= 0 && row < m_hits.size(); row += by) {
        if (m_hits.at(row).enabled) {
            m_chosen = row;
            break;
        }
    }
    const FoundPerson *hit = chosen();
    setAccessibleName(hit ? hit->name + u", "_s + detailsOf(*hit) : m_nobody);
    update();
}

void HitList::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void HitList::setLeastRows(int rows)
{
    m_leastRows = rows;
    updateGeometry();
}

void HitList::setNobody(const QString &words)
{
    m_nobody = words;
    update();
}

int HitList::rowHeight() const
{
    // Many hits stand closer, so that they push nothing off the screen.
    return tokensOf(this).high(m_compact || m_hits.size() > 3 ? 40 : 50);
}

QSize HitList::sizeHint() const
{
    const int frame = m_compact ? 2 * 5 : 0;
    const int least = m_leastRows * tokensOf(this).high(50);
    return {tokensOf(this).type(360), qMax(least, int(m_hits.size()) * rowHeight()) + frame};
}

QSize HitList::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

QRect HitList::rowRect(int row) const
{
    const int frame = m_compact ? 5 : 0;
    return {frame, frame + row * rowHeight(), width() - 2 * frame, rowHeight()};
}

int HitList::rowAt(const QPoint &place) const
{
    for (int row = 0; row < m_hits.size(); ++row) {
        if (rowRect(row).contains(place))
            return row;
    }
    return -1;
}

void HitList::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_compact) {
        painter.setPen(tokens.colours.edge);
        painter.setBrush(tokens.colours.card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    if (m_hits.isEmpty() && !m_nobody.isEmpty()) {
        painter.setFont(tokens.sans(16));
        painter.setPen(tokens.colours.ink2);
        painter.drawText(rect().adjusted(sidePadding, 0, -sidePadding, 0), Qt::AlignVCenter | Qt::TextWordWrap,
                         m_nobody);
        return;
    }
    const QFontMetrics names(tokens.sans(m_compact ? 16 : 20, true));
    int nameWidth = tokens.type(m_compact ? 80 : 114);
    for (const FoundPerson &hit : m_hits)
        nameWidth = qMax(nameWidth, names.horizontalAdvance(hit.name));
    nameWidth = qMin(nameWidth, width() / 2);
    for (int row = 0; row < m_hits.size(); ++row)
        paintRow(painter, row, nameWidth);
}

void HitList::paintRow(QPainter &painter, int row, int nameWidth) const
{
    const Tokens tokens = tokensOf(this);
    const FoundPerson &hit = m_hits.at(row);
    const bool chosen = row == m_chosen;
    const bool soft = hit.soft || !hit.enabled;
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.colours.vermilionTint);
        painter.drawRoundedRect(rowRect(row), 8, 8);
    }
    const int padding = m_compact ? 10 : sidePadding;
    QRect line = rowRect(row).adjusted(padding, 0, -padding, 0);
    line.setRight(line.right() - paintEnd(painter, line, hit, chosen));

    const QFont nameFont = tokens.sans(m_compact ? 16 : 20, !soft);
    painter.setFont(nameFont);
    painter.setPen(soft ? tokens.colours.ink2 : tokens.colours.ink);
    const QRect namePlace(line.left(), line.top(), qMin(nameWidth, line.width()), line.height());
    painter.drawText(namePlace, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(nameFont).elidedText(hit.name, Qt::ElideRight, namePlace.width()));

    const QFont detailFont = tokens.sans(m_compact ? 14 : 16);
    const QRect details = line.adjusted(nameWidth + 2 * gap, 0, 0, 0);
    painter.setFont(detailFont);
    painter.setPen(tokens.colours.ink2);
    painter.drawText(details, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(detailFont).elidedText(detailsOf(hit), Qt::ElideRight, details.width()));
}

/// Draws what stands at the right of a line and says how wide it is.
int HitList::paintEnd(QPainter &painter, const QRect &line, const FoundPerson &hit, bool chosen) const
{
    const Tokens tokens = tokensOf(this);
    int right = line.right();
    if (!hit.pill.isEmpty()) {
        const QFont font = tokens.sans(14);
        const QFontMetrics metrics(font);
        const QSize size(metrics.horizontalAdvance(hit.pill) + 24, metrics.height() + 6);
        const QRect place(right - size.width() + 1, line.center().y() - size.height() / 2, size.width(), size.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneTint(hit.tone, tokens.colours));
        painter.drawRoundedRect(place, size.height() / 2.0, size.height() / 2.0);
        painter.setFont(font);
        painter.setPen(toneText(hit.tone, tokens.colours));
        painter.drawText(place, Qt::AlignCenter, hit.pill);
        right = place.left() - gap;
    } else if (chosen && !hit.action.isEmpty()) {
        const QFont font = tokens.sans(16, true);
        const int wide = QFontMetrics(font).horizontalAdvance(hit.action);
        painter.setFont(font);
        painter.setPen(tokens.colours.vermilion);
        painter.drawText(QRect(right - wide, line.top(), wide + 1, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         hit.action);
        right -= wide + gap / 2;
    }
    if (chosen) {
        const QSize size = keyCapSize(tokens, u"Enter"_s);
        paintKeyCap(painter, QRect(QPoint(right - size.width(), line.center().y() - size.height() / 2), size), tokens,
                    u"Enter"_s);
        right -= size.width() + gap;
    }
    return line.right() - right;
}

void HitList::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    if (event->button() == Qt::LeftButton && row >= 0 && m_hits.at(row).enabled)
        Q_EMIT pressed(VillagerId(m_hits.at(row).who));
}

void HitList::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    setCursor(row >= 0 && m_hits.at(row).enabled ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HitList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace yishibu
