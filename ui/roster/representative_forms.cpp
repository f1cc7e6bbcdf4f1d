#include "app/village/register_rules.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/hall/hall.h"
#include "ui/roster/hand_form.h"
#include "ui/roster/person_forms.h"
#include "ui/roster/roster_desk.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

class RepresentativeFormWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::RepresentativeFormWords)
};

} // namespace

HandForm *newRepresentativeForm(RosterDesk &desk, const Hall &hall, const HouseholdId &household, QDate today, QWidget *parent)
{
    const Household *home = hall.roster().findHousehold(household);
    auto *form = new HandForm(RepresentativeFormWords::tr("Who stands for household %1?").arg(home ? home->number : QString()),
                              RepresentativeFormWords::tr("Keep it"), parent);
    auto *who = new QComboBox;
    const QList<VillagerId> members = hall.roster().members(household);
    for (const VillagerId &member : members) {
        const Villager *villager = hall.roster().find(member);
        if (villager && home && mayRepresent(*villager, home->id, today))
            who->addItem(villager->name, member.hex());
    }
    form->add(RepresentativeFormWords::tr("Household representative"), who, u"representative"_s)
        ->setHint(RepresentativeFormWords::tr("An adult of the household; one at a time."));
    auto *from = newDateField(RepresentativeFormWords::tr("From"), today);
    form->add(RepresentativeFormWords::tr("From", "the first day"), from, u"representativeFrom"_s);
    form->setAct(
        [=, &desk]() -> Done {
            const auto chosen = VillagerId::fromHex(who->currentData().toString());
            if (!chosen)
                return std::unexpected(Reason::failure(RegisterRefusal::NotAdult, {RepresentativeFormWords::tr("Nobody of this household")}));
            return desk.setRepresentative(*chosen, from->date());
        },
        [=] {
            return RepresentativeFormWords::tr("%1 stands for the household from %2.").arg(who->currentText(), dateWords(from->date()));
        });
    return form;
}

HandForm *newRepresentativeEndForm(RosterDesk &desk, const Hall &hall, const HouseholdRepresentative &representative,
                                   QDate today, QWidget *parent)
{
    const QString name = hall.nameOf(representative.villager);
    auto *form = new HandForm(RepresentativeFormWords::tr("%1 no longer stands for the household").arg(name),
                              RepresentativeFormWords::tr("Keep it"), parent);
    auto *lastDay = newDateField(RepresentativeFormWords::tr("Last day"), today.addDays(-1));
    form->add(RepresentativeFormWords::tr("Last day"), lastDay, u"representativeLastDay"_s);
    form->setAct([=, &desk] { return desk.endRepresentative(representative, lastDay->date()); },
                 [=] {
                     return RepresentativeFormWords::tr("Nobody stands for the household after %1.").arg(dateWords(lastDay->date()));
                 });
    return form;
}

} // namespace yishibu
