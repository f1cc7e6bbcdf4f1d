#include "ui/controls/field_row.h"
#include "ui/hall/hall.h"
#include "ui/roster/hand_form.h"
#include "ui/roster/person_forms.h"
#include "ui/roster/roster_desk.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

class StoodForWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::StoodForWords)
};

/// As they are parted by hand; a blank stands inside of no name.
QStringList headsIn(const QString &typed)
{
    static const QRegularExpression cuts(u"[、，,；;\\s]+"_s);
    return typed.split(cuts, Qt::SkipEmptyParts);
}

} // namespace

HandForm *newStoodForForm(RosterDesk &desk, const Hall &hall, const Seat &seat, QWidget *parent)
{
    const QString name = hall.nameOf(seat.villager);
    auto *form = new HandForm(StoodForWords::tr("Households that %1 stands for").arg(name), StoodForWords::tr("Keep the households"), parent);
    QStringList known;
    for (const HouseholdStoodFor &one : hall.stoodFor()) {
        if (one.seat == seat.id)
            known.append(one.words);
    }
    auto *heads = new QLineEdit(known.join(u'、'));
    heads->setMaxLength(2000);
    form->add(StoodForWords::tr("Heads of the households"), heads, u"stoodForHeads"_s)
        ->setHint(StoodForWords::tr("Names with 、 between them. A name that several heads share, or nobody, is kept as typed."));
    form->setAct([=, &desk] { return desk.setStoodFor(seat, headsIn(heads->text())); },
                 [=, &hall] {
                     QStringList unknown;
                     for (const HouseholdStoodFor &one : hall.stoodFor()) {
                         if (one.seat == seat.id && !one.household)
                             unknown.append(one.words);
                     }
                     return unknown.isEmpty()
                                ? StoodForWords::tr("The households of %1 are kept.").arg(name)
                                : StoodForWords::tr("The households of %1 are kept. No single household of such a head is in the register: %2.")
                                      .arg(name, unknown.join(u'、'));
                 });
    return form;
}

} // namespace yishibu
