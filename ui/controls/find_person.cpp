#include "ui/controls/find_person.h"

#include "ui/controls/hit_list.h"
#include "ui/controls/search_field.h"

#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

FindPerson::FindPerson(QWidget *parent) : QWidget(parent), m_field(new SearchField(this)), m_hits(new HitList(this))
{
    m_field->setObjectName(u"findPersonField"_s);
    m_hits->setObjectName(u"findPersonHits"_s);
    setFocusProxy(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_field);
    column->addWidget(m_hits);
    connect(m_field, &QLineEdit::textChanged, this, &FindPerson::searchAgain);
    connect(m_field, &SearchField::stepped, this, [this](int by) {
        m_hits->step(by);
        tellChosen();
    });
    m_hits->setChoosesOnlySole(true);
    connect(m_field, &QLineEdit::returnPressed, this, &FindPerson::enter);
    connect(m_field, &SearchField::shiftReturnPressed, this, [this] {
        if (const auto who = atHand()) {
            clear();
            Q_EMIT helped(*who);
        }
    });
    connect(m_hits, &HitList::pressed, this, &FindPerson::take);
}

void FindPerson::setSearch(PersonSearch search)
{
    m_search = std::move(search);
}

void FindPerson::setHint(const QString &hint)
{
    m_field->setAccessibleName(hint);
    m_field->setHint(hint);
}

void FindPerson::setNobody(const QString &words)
{
    m_nobody = words;
}

void FindPerson::setLeastRows(int rows)
{
    m_hits->setLeastRows(rows);
}

void FindPerson::searchAgain()
{
    const QString typed = m_field->text().trimmed();
    m_hits->setNobody(typed.isEmpty() ? QString() : m_nobody);
    m_hits->setHits(typed.isEmpty() || !m_search ? QList<FoundPerson>() : m_search(typed));
    tellChosen();
}

void FindPerson::clear()
{
    m_field->clear();
}

std::optional<VillagerId> FindPerson::atHand() const
{
    const FoundPerson *hit = m_hits->chosen();
    return hit ? std::optional(hit->who) : std::nullopt;
}

void FindPerson::enter()
{
    if (const QString scanned = m_field->scanned(); !scanned.isEmpty())
        m_field->setText(scanned);
    if (const auto who = atHand())
        take(*who);
}

void FindPerson::take(const VillagerId &who)
{
    const VillagerId taken = who; // the hits go with the text
    clear();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen(taken);
}

void FindPerson::tellChosen()
{
    m_field->setAccessibleDescription(m_hits->chosen() ? m_hits->accessibleName() : m_field->hint());
}

} // namespace yishibu
