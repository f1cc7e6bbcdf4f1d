#include "ui/controls/field_row.h"
#include "ui/roster/hand_form.h"
#include "ui/roster/person_forms.h"
#include "ui/roster/roster_desk.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

class WithdrawalFormWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::WithdrawalFormWords)
};

} // namespace

HandForm *newWithdrawalForm(RosterDesk &desk, const Villager &villager, QWidget *parent)
{
    auto *form = new HandForm(WithdrawalFormWords::tr("Was %1 taken in by mistake?").arg(villager.name),
                              WithdrawalFormWords::tr("Take %1 out again").arg(villager.name), parent);
    auto *why = new QLineEdit;
    form->add(WithdrawalFormWords::tr("Why it was a mistake"), why, u"withdrawalReason"_s)
        ->setHint(WithdrawalFormWords::tr("For example: entered twice; lives in another village."));
    form->addWords(WithdrawalFormWords::tr("They are then in no list, no search and no count. The book keeps that they were taken "
                                           "out, when and why; their ID number and telephone are erased and would have to be "
                                           "typed or imported anew. Who died or moved away is not taken out: note that instead."));
    form->setAct([why, &desk, who = villager.id] { return desk.withdraw(who, why->text()); },
                 [name = villager.name] {
                     return WithdrawalFormWords::tr("%1 was taken out of the register again.").arg(name);
                 });
    return form;
}

} // namespace yishibu
