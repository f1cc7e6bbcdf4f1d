#include "ui/roster/person_forms.h"

#include "ui/controls/date_fields.h"
#include "ui/controls/option_card.h"
#include "ui/roster/hand_form.h"
#include "ui/roster/roster_desk.h"
#include "ui/words/value_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

class StandingFormWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::StandingFormWords)
};

} // namespace

HandForm *newStandingForm(RosterDesk &desk, const Villager &villager, QDate today, QWidget *parent)
{
    auto *form = new HandForm(StandingFormWords::tr("Is %1 still on the register?").arg(villager.name),
                              StandingFormWords::tr("Keep it"), parent);
    auto *standing = new QComboBox;
    for (const RegisterStanding one : {RegisterStanding::Listed, RegisterStanding::Died, RegisterStanding::MovedAway,
                                       RegisterStanding::MarriedAway})
        standing->addItem(wordOf(one), int(one));
    standing->setCurrentIndex(int(villager.standing));
    form->add(StandingFormWords::tr("What is so"), standing, u"personStanding"_s);
    auto *isKnown = new QCheckBox(StandingFormWords::tr("The day is known"));
    isKnown->setObjectName(u"standingDayIsKnown"_s);
    isKnown->setChecked(true);
    form->add(isKnown);
    const QDate since = villager.standingFrom.isValid() ? villager.standingFrom : today;
    auto *day = newDateField(StandingFormWords::tr("Day of the death or move"), since);
    day->setMaximumDate(today);
    form->add(StandingFormWords::tr("Day of the death or move"), day, u"standingDay"_s);
    form->addWords(StandingFormWords::tr("Who is no longer on the register is neither found at the door nor counted. Their "
                                         "seats in the village's bodies end with the day before; seats of the collective and of the "
                                         "Party organisation end with a death alone. Earlier meetings still name them. Nothing is "
                                         "deleted."));
    const auto fit = [=] {
        const bool goes = standing->currentData().toInt() != int(RegisterStanding::Listed);
        isKnown->setEnabled(goes);
        day->setEnabled(goes && isKnown->isChecked());
    };
    QObject::connect(standing, &QComboBox::currentIndexChanged, form, fit);
    QObject::connect(isKnown, &QCheckBox::toggled, form, fit);
    fit();
    form->setAct(
        [=, &desk, who = villager.id] {
            return desk.decide({who}, {RegisterStanding(standing->currentData().toInt()), day->isEnabled() ? day->date() : QDate()});
        },
        [standing, name = villager.name] {
            return StandingFormWords::tr("%1: %2.", "a person, what is so of them").arg(name, standing->currentText());
        });
    return form;
}

} // namespace yishibu
