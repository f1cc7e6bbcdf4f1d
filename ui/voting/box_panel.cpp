#include "ui/voting/box_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/controls/tone.h"
#include "ui/style/look.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/number_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

BoxPanel::BoxPanel(QWidget *parent)
    : QWidget(parent), m_motion(new MotionCard(this)), m_back(new NumberField(u"back"_s, this)),
      m_voters(new NumberField(u"voters"_s, this)), m_helped(new NumberField(u"helped"_s, this)),
      m_forged(new NumberField(u"forged"_s, this)), m_observers(new QLineEdit(this))
{
    m_observers->setObjectName(u"observers"_s);
    auto *card = new Card(tr("Open the box, count the papers"), this);
    card->body()->addWidget(newLabel(tr("People write and put their papers in. When everybody has, open the box before their eyes, mix the papers, "
                                        "count them, and only then call."),
                                     Look::Soft, card, true));
    m_backRow = new FieldRow(tr("Papers in the box"), m_back, card);
    m_votersRow = new FieldRow(tr("People who put a paper in"), m_voters, card);
    auto *helpedRow = new FieldRow(tr("People helped with writing"), m_helped, card);
    helpedRow->setHint(tr("How many, never what was written."));
    auto *forgedRow = new FieldRow(tr("Papers that are none of ours"), m_forged, card);
    forgedRow->setHint(tr("Sealed apart; not among those in the box."));
    auto *observersRow = new FieldRow(tr("Who watches the count"), m_observers, card);
    observersRow->setHint(tr("Names beside those who count, with a comma between them."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_backRow, 0, 0);
    grid->addWidget(m_votersRow, 0, 1);
    grid->addWidget(helpedRow, 1, 0);
    grid->addWidget(forgedRow, 1, 1);
    grid->addWidget(observersRow, 2, 0, 1, 2);
    card->body()->addLayout(grid);
    m_void = newLabel({}, Look::Strong, card, true);
    m_void->setObjectName(u"voidBox"_s);
    setTone(m_void, Tone::Bad);
    m_void->hide();
    card->body()->addWidget(m_void);
    card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_motion);
    column->addWidget(card, 1);
    for (NumberField *field : {m_back, m_voters, m_helped, m_forged})
        connect(field, &NumberField::numberChanged, this, &BoxPanel::edited);
    connect(m_observers, &QLineEdit::textEdited, this, &BoxPanel::edited);
}

void BoxPanel::showBallot(const QString &motion, const Ballot &ballot, bool asksVoters)
{
    m_motion->setMotion(tr("%1 papers were given out.").arg(ballot.box.issued), motion);
    m_backRow->setHint(tr("Given out: %1. More than that in the box, and the vote is void.").arg(ballot.box.issued));
    m_votersRow->setVisible(asksVoters);
}

BallotBox BoxPanel::box(const BallotBox &kept) const
{
    static const QRegularExpression between(u"[,，、;；]"_s);
    BallotBox box = kept;
    box.back = m_back->number();
    box.voters = m_votersRow->isVisible() ? m_voters->number() : std::nullopt;
    box.helped = m_helped->number().value_or(0);
    box.forged = m_forged->number().value_or(0);
    box.observers.clear();
    const QStringList names = m_observers->text().split(between);
    for (const QString &name : names) {
        if (const QString plain = name.simplified(); !plain.isEmpty())
            box.observers.append(plain);
    }
    return box;
}

void BoxPanel::setBox(const BallotBox &box)
{
    m_back->setNumber(box.back);
    m_voters->setNumber(box.voters);
    m_helped->setNumber(box.helped);
    m_forged->setNumber(box.forged);
    m_observers->setText(box.observers.join(u'，'));
    Q_EMIT edited();
}

void BoxPanel::showVoid(const QString &sentence)
{
    m_void->setText(sentence.isEmpty() ? QString() : tr("%1 Count the box once more; if the figure stays, take the motion back.").arg(sentence));
    m_void->setVisible(!sentence.isEmpty());
}

void BoxPanel::clear()
{
    showVoid({});
    for (NumberField *field : {m_back, m_voters, m_helped, m_forged})
        field->setNumber({});
    m_observers->clear();
}

QWidget *BoxPanel::firstField() const
{
    return m_back;
}

} // namespace yishibu
