#include "ui/discussion/grouping_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/controls/option_card.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/talk_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int mostGroups = 40;
constexpr int longestReason = 120;
constexpr int digitsOfLot = 6;

QSpinBox *newCount(const QString &name, int least, int most)
{
    auto *count = new QSpinBox;
    count->setObjectName(name);
    count->setRange(least, most);
    return count;
}

} // namespace

GroupingPanel::GroupingPanel(const Hall &hall, QWidget *parent)
    : QWidget(parent), m_hall(hall), m_groups(newCount(u"groupCount"_s, 2, mostGroups)),
      m_minutes(newCount(u"roundMinutes"_s, 0, mostRoundMinutes)), m_seed(new QLineEdit), m_reason(new QLineEdit)
{
    auto *card = new Card(this);
    m_title = newLabel({}, Look::Heading, card, true);
    card->body()->addWidget(m_title);
    const QStringList details{tr("Neighbours talk among each other."), tr("Everybody sits with others than usual. The number of the lot is kept, so the draw can be repeated."),
                              tr("Everybody is put into a group in the order of the sign-in; then you move people."),
                              tr("The whole hall talks together. It stands on record that there were no groups.")};
    auto *ways = new QGridLayout;
    ways->setSpacing(10);
    for (int i = 0; i < details.size(); ++i) {
        auto *way = new OptionCard(wordOf(GroupingMethod(i)), details.at(i), card);
        way->setObjectName(u"grouping%1"_s.arg(i + 1));
        connect(way, &OptionCard::toggled, this, &GroupingPanel::showFields);
        m_methods.append(way);
        ways->addWidget(way, i / 2, i % 2);
    }
    card->body()->addLayout(ways);
    card->body()->addWidget(newFields());
    m_error = newLabel({}, Look::Error, card, true);
    m_error->setObjectName(u"groupingError"_s);
    card->body()->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    m_form = newButton(tr("Form the groups"), Look::Secondary, card);
    m_form->setObjectName(u"formGroups"_s);
    m_leave = newButton(tr("Leave it as it is"), Look::Quiet, card);
    m_leave->setObjectName(u"leaveGrouping"_s);
    m_takeBack = newButton(tr("Take this round back"), Look::Quiet, card);
    m_takeBack->setObjectName(u"takeRoundBack"_s);
    for (QPushButton *button : {m_form, m_leave, m_takeBack})
        buttons->addWidget(button);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_form, &QPushButton::clicked, this, &GroupingPanel::formWanted);
    connect(m_leave, &QPushButton::clicked, this, &GroupingPanel::leaveWanted);
    connect(m_takeBack, &QPushButton::clicked, this, &GroupingPanel::takeBackWanted);
}

QWidget *GroupingPanel::newFields()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    m_seed->setObjectName(u"lotNumber"_s);
    m_seed->setMaxLength(digitsOfLot);
    m_reason->setObjectName(u"togetherReason"_s);
    m_reason->setMaxLength(longestReason);
    m_minutes->setSpecialValueText(u"–"_s); // nobody says
    m_groupsRow = new FieldRow(tr("How many groups"), m_groups);
    m_minutesRow = new FieldRow(tr("Minutes of this round"), m_minutes);
    m_minutesRow->setHint(tr("A bell rings when they are over."));
    m_seedRow = new FieldRow(tr("Number of the lot"), m_seed);
    m_seedRow->setHint(tr("Let somebody say six digits, or leave it empty and one is drawn."));
    m_reasonRow = new FieldRow(tr("Why not in groups"), m_reason);
    m_hosts = new QCheckBox(tr("Whoever leads a group stays at the table, all others move on"), fields);
    m_hosts->setObjectName(u"hostsStay"_s);
    grid->addWidget(m_groupsRow, 0, 0);
    grid->addWidget(m_minutesRow, 0, 1);
    grid->addWidget(m_seedRow, 0, 2);
    grid->addWidget(m_reasonRow, 1, 0, 1, 3);
    grid->addWidget(m_hosts, 2, 0, 1, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    return fields;
}

GroupingMethod GroupingPanel::method() const
{
    for (int i = 0; i < m_methods.size(); ++i) {
        if (m_methods.at(i)->isChecked())
            return GroupingMethod(i);
    }
    return GroupingMethod::ByVillagerGroup;
}

void GroupingPanel::begin(int peopleHere)
{
    const GroupingRound *round = m_hall.round();
    const bool isGrouped = round && round->method != GroupingMethod::Together;
    m_title->setText(isGrouped ? tr("Another round: everybody here (%1) talks in other groups").arg(peopleHere)
                               : tr("In which groups do the %1 people here talk?").arg(peopleHere));
    m_groups->setValue(isGrouped ? int(m_hall.groups().size()) : usualGroups(peopleHere));
    m_minutes->setValue(round ? round->minutes : 0);
    m_seed->clear();
    m_reason->clear();
    m_hosts->setChecked(false);
    m_error->clear();
    m_takeBack->setVisible(round != nullptr);
    // After a round of neighbours one with others says more.
    m_methods.at(int(isGrouped ? GroupingMethod::ByLot : GroupingMethod::ByVillagerGroup))->setChecked(true);
    showFields();
}

void GroupingPanel::showFields()
{
    const GroupingMethod how = method();
    const bool together = how == GroupingMethod::Together;
    m_groupsRow->setVisible(how == GroupingMethod::ByLot || how == GroupingMethod::ByHand);
    m_seedRow->setVisible(how == GroupingMethod::ByLot);
    m_minutesRow->setVisible(!together);
    m_reasonRow->setVisible(together);
    m_hosts->setVisible(how == GroupingMethod::ByLot && !m_hall.groups().isEmpty());
    m_form->setText(together ? tr("Talk together") : tr("Form the groups"));
    m_error->setVisible(!m_error->text().isEmpty());
}

GroupingWish GroupingPanel::wish() const
{
    GroupingWish wish{.method = method(), .groups = m_groups->value(), .minutes = m_minutes->value()};
    const QString typed = m_seed->text().normalized(QString::NormalizationForm_KC).simplified();
    bool isNumber = false;
    const int seed = typed.toInt(&isNumber);
    if (wish.method == GroupingMethod::ByLot && !typed.isEmpty())
        wish.seed = isNumber ? seed : -1; // what is no number is refused as one that cannot be
    wish.hostsStay = m_hosts->isVisibleTo(this) && m_hosts->isChecked();
    if (wish.method == GroupingMethod::Together) {
        wish.reason = m_reason->text();
        wish.minutes = 0;
    }
    return wish;
}

void GroupingPanel::showError(const Reason &reason)
{
    m_error->setText(wordsOf(reason));
    m_error->show();
    if (reason.is(GroupingRefusal::SeedOutOfRange))
        m_seed->setFocus();
    else if (reason.is(GroupingRefusal::TooManyGroups))
        m_groups->setFocus();
}

QWidget *GroupingPanel::firstField() const
{
    return m_methods.at(int(method()));
}

} // namespace yishibu
