#include "ui/controls/person_field.h"

#include "ui/controls/hit_list.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace yishibu {

namespace {

constexpr qsizetype mostBesideWritten = 4;

/// Two Chinese characters at least: initials and digits look for villagers, they name nobody.
bool isName(const QString &typed)
{
    return std::ranges::count_if(typed, [](QChar c) { return c.script() == QChar::Script_Han || c.isSurrogate(); }) >= 2;
}

} // namespace

PersonField::PersonField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &PersonField::searchFor);
}

PersonField::~PersonField()
{
    delete m_list;
}

void PersonField::setOffersWritten(const QString &words)
{
    m_offersWritten = words;
    if (!m_mark)
        m_mark = addAction(tinted(Icon::Pencil, tokensOf(this).colours.ink2), QLineEdit::TrailingPosition);
    m_mark->setToolTip(words);
    showName();
}

void PersonField::showName()
{
    setText(m_name);
    setModified(false);
    if (!m_mark)
        return;
    m_mark->setVisible(m_who.villager == std::nullopt && m_who.isNamed());
    setAccessibleDescription(m_mark->isVisible() ? m_offersWritten : QString());
}

bool PersonField::isSearching() const
{
    return m_list && m_list->isVisible();
}

void PersonField::setAppointee(const Appointee &who, const QString &name)
{
    if (m_who == who && m_name == name && (isModified() || text() == name))
        return;
    m_who = who;
    m_name = who ? name : QString();
    showName();
    setCursorPosition(0);
    if (m_list)
        m_list->hide();
}

void PersonField::searchFor(const QString &typed)
{
    const QString wanted = typed.trimmed();
    QList<FoundPerson> hits = wanted.isEmpty() || !m_search ? QList<FoundPerson>() : m_search(wanted);
    const bool known = std::ranges::find(hits, wanted, &FoundPerson::name) != hits.cend();
    if (!m_offersWritten.isEmpty() && isName(wanted) && !known) {
        hits.resize(qMin(hits.size(), mostBesideWritten));
        hits.append(asWritten(wanted));
    }
    if (hits.isEmpty()) {
        if (m_list) {
            m_list->setHits({});
            m_list->hide();
        }
        return;
    }
    if (!m_list) {
        m_list = new HitList(window());
        m_list->setCompact(true);
        connect(m_list, &HitList::pressed, this, qOverload<const VillagerId &>(&PersonField::take));
    }
    m_list->setHits(hits);
    openList();
}

void PersonField::openList()
{
    m_list->setParent(window());
    const QPoint corner = mapTo(window(), QPoint(0, 0));
    const QSize size(qMin(qMax(width(), m_list->sizeHint().width()), window()->width()), m_list->sizeHint().height());
    const int below = corner.y() + height() + 2;
    const bool fits = below + size.height() <= window()->height() || corner.y() < size.height();
    const int left = qMax(0, qMin(corner.x(), window()->width() - size.width()));
    m_list->setGeometry(QRect(QPoint(left, fits ? below : corner.y() - size.height() - 2), size));
    m_list->show();
    m_list->raise();
    if (const FoundPerson *hit = m_list->chosen())
        setAccessibleDescription(hit->name);
}

void PersonField::take(const FoundPerson &hit)
{
    const Appointee who = hit.who == m_writtenLine ? Appointee::asWritten(hit.name) : Appointee(hit.who);
    const bool another = m_who != who;
    m_who = who;
    m_name = hit.name;
    showName();
    if (m_list)
        m_list->hide();
    if (another)
        Q_EMIT personChanged();
}

void PersonField::take(const VillagerId &who)
{
    for (const FoundPerson &hit : QList<FoundPerson>(m_list->hits())) {
        if (hit.who == who)
            return take(hit);
    }
}

FoundPerson PersonField::asWritten(const QString &typed) const
{
    return {.who = m_writtenLine, .name = typed.simplified(), .words = m_offersWritten, .soft = true};
}

void PersonField::settle(bool takesSoleHit)
{
    const bool searching = isSearching();
    if (searching && takesSoleHit && m_list->hits().size() == 1 && m_list->chosen())
        return take(FoundPerson(*m_list->chosen()));
    if (m_list)
        m_list->hide();
    const bool emptied = text().trimmed().isEmpty() && m_who;
    if (emptied) {
        m_who = {};
        m_name.clear();
    }
    showName();
    if (emptied)
        Q_EMIT personChanged();
}

void PersonField::keyPressEvent(QKeyEvent *event)
{
    const bool searching = isSearching();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (searching)
            m_list->step(event->key() == Qt::Key_Up ? -1 : +1);
        if (searching && m_list->chosen())
            setAccessibleDescription(m_list->chosen()->name);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (searching && m_list->chosen())
            take(FoundPerson(*m_list->chosen()));
        else
            settle(false);
        return;
    case Qt::Key_Escape:
        if (searching || text() != m_name) {
            showName();
            if (m_list)
                m_list->hide();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void PersonField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        settle(true);
}

void PersonField::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_list)
        m_list->hide();
}

void PersonField::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    if (m_list)
        m_list->hide();
}

/// Escape closes the list first, and only then whatever it would close in the window.
bool PersonField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isSearching()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace yishibu
