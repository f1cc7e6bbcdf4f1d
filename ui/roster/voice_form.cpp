#include "ui/roster/person_forms.h"

#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/roster/hand_form.h"
#include "ui/roster/roster_desk.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

class VoiceFormWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::VoiceFormWords)
};

} // namespace

HandForm *newVoiceForm(RosterDesk &desk, const Villager &villager, QDate today, QWidget *parent)
{
    auto *form = new HandForm(VoiceFormWords::tr("Does %1 count in every body?").arg(villager.name),
                              VoiceFormWords::tr("Keep it"), parent);
    auto *what = new QComboBox;
    what->addItem(villager.incapacity.stands() ? VoiceFormWords::tr("Has full civil capacity again")
                                               : VoiceFormWords::tr("Without full civil capacity"), 0);
    if (villager.noPartyVote.stands())
        what->addItem(VoiceFormWords::tr("Has a vote in the Party again"), 1);
    else if (villager.party == PartyStanding::Member)
        what->addItem(VoiceFormWords::tr("Party member without a vote"), 1);
    form->add(VoiceFormWords::tr("What is so"), what, u"voiceMark"_s);
    auto *day = newDateField(VoiceFormWords::tr("From which day"), today);
    day->setMaximumDate(today);
    form->add(VoiceFormWords::tr("From which day"), day, u"voiceDay"_s);
    auto *source = new QLineEdit;
    source->setMaxLength(120);
    form->add(VoiceFormWords::tr("Which paper says so"), source, u"voiceSource"_s)
        ->setHint(VoiceFormWords::tr("For example: a court's judgment; a decision of the discipline inspection commission."));
    form->addWords(VoiceFormWords::tr("Without full civil capacity nobody is counted in the assembly of the collective's members, "
                                      "and without a vote nobody in the Party members' meeting. Every other body counts them. It "
                                      "is shown here only, on no paper and no wall. What was noted by mistake is withdrawn for "
                                      "its own first day."));
    form->setAct(
        [=, &desk, before = villager] {
            const auto which = what->currentData().toInt() == 0 ? &Villager::incapacity : &Villager::noPartyVote;
            return desk.noteVoice(before.id, which, (before.*which).noted(day->date(), source->text().simplified()));
        },
        [what, name = villager.name] {
            return VoiceFormWords::tr("%1: %2.", "a person, what is so of them").arg(name, what->currentText());
        });
    return form;
}

} // namespace yishibu
