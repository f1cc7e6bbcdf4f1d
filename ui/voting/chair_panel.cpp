#include "ui/voting/chair_panel.h"

#include "app/attendance/capacity_words.h"
#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yishibu {

ChairPanel::ChairPanel(const Hall &hall, QWidget *parent)
    : QWidget(parent), m_hall(hall), m_chair(new PersonField(this)), m_title(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_objecting(new QLineEdit(this))
{
    auto *card = new Card(tr("Another chair"), this);
    m_now = newLabel({}, Look::Soft, card, true);
    m_now->setObjectName(u"chairNow"_s);
    m_chair->setObjectName(u"newChair"_s);
    m_chair->setOffersWritten(tr("not in the register; as written"));
    m_chair->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    m_title->setObjectName(u"newChairTitle"_s);
    m_reason->setObjectName(u"chairReason"_s);
    m_objecting->setObjectName(u"objecting"_s);
    m_objecting->setInputMethodHints(Qt::ImhDigitsOnly);
    for (QLineEdit *field : {m_title, m_reason})
        field->setMaxLength(200);
    m_objecting->setMaxLength(5);
    m_toTheEnd = new QCheckBox(tr("For the rest of the meeting, not only for this item"), card);
    m_toTheEnd->setObjectName(u"toTheEnd"_s);
    m_chairRow = new FieldRow(tr("Who takes the chair"), m_chair, card);
    auto *titleRow = new FieldRow(tr("Posts, for paper"), m_title, card);
    titleRow->setHint(tr("Left empty, the register says them. Both posts of one person stand in one line."));
    m_reasonRow = new FieldRow(tr("Why"), m_reason, card);
    m_reasonRow->setHint(tr("Printed in the minutes: an interest of the chair in this matter, illness, leaving early."));
    m_objectingRow = new FieldRow(tr("How many of those here ask for it"), m_objecting, card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_chairRow, 0, 0);
    grid->addWidget(titleRow, 0, 1);
    grid->addWidget(m_reasonRow, 1, 0, 1, 2);
    grid->addWidget(m_objectingRow, 2, 0);
    grid->addWidget(m_toTheEnd, 2, 1);
    card->body()->addWidget(m_now);
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_chair, &PersonField::personChanged, this, [this] {
        m_chairRow->setError({});
        Q_EMIT edited();
    });
    connect(m_reason, &QLineEdit::textChanged, m_reasonRow, [this] { m_reasonRow->setError({}); });
    connect(m_objecting, &QLineEdit::textChanged, m_objectingRow, [this] { m_objectingRow->setError({}); });
}

void ChairPanel::begin()
{
    const MeetingFacts facts = m_hall.facts();
    const Appointee now = chairOf(m_hall.currentItem()->id, facts.meeting, facts.items, facts.course.chairChanges);
    const QString article = facts.card.presiding.conflictArticle;
    QString words = tr("%1 presides over this item now.").arg(m_hall.nameOf(now));
    if (!article.isEmpty())
        words += u' ' + tr("Where the chair has an interest in it, more than half of all members may ask for another one (%1).").arg(article);
    m_now->setText(words);
    const Quorum there = m_hall.quorum();
    const int ofHowMany = askedOf(facts.card, there.base, there.present);
    const QString hint = article.isEmpty() ? tr("Empty where all agreed. Of %1 here, %2 have to ask for it.")
                                           : tr("Empty where all agreed. Of %1 members, here or not, %2 have to ask for it.");
    m_objectingRow->setHint(hint.arg(ofHowMany).arg(needed(Threshold::MoreThanHalf, ofHowMany)));
    m_chair->setAppointee({}, {});
    for (QLineEdit *field : {m_title, m_reason, m_objecting})
        field->clear();
    m_toTheEnd->setChecked(false);
    for (FieldRow *row : {m_chairRow, m_reasonRow, m_objectingRow})
        row->setError({});
}

ChairChange ChairPanel::wanted() const
{
    ChairChange change;
    change.meeting = m_hall.meeting().id;
    change.item = m_hall.currentItem()->id;
    change.chair = m_chair->appointee();
    change.title = m_title->text().simplified();
    if (change.title.isEmpty() && change.chair.villager)
        change.title = officeWords(*change.chair.villager, m_hall.seats(), m_hall.meeting().scheduledAt.date());
    change.reason = m_reason->text().simplified();
    change.toTheEnd = m_toTheEnd->isChecked();
    change.objecting = m_objecting->text().normalized(QString::NormalizationForm_KC).toInt();
    change.present = change.objecting > 0 ? m_hall.quorum().present : 0;
    return change;
}

void ChairPanel::showError(const Reason &reason)
{
    FieldRow *row = m_chairRow;
    switch (reason.code<ChairRefusal>().value_or(ChairRefusal::NobodyNamed)) {
    case ChairRefusal::NobodyNamed:
    case ChairRefusal::SameChair: break;
    case ChairRefusal::NoReason: row = m_reasonRow; break;
    case ChairRefusal::TooFewObject:
    case ChairRefusal::Impossible: row = m_objectingRow; break;
    }
    row->setError(wordsOf(reason));
    row->field()->setFocus();
}

QWidget *ChairPanel::firstField() const
{
    return m_chair;
}

} // namespace yishibu
