#include "app/attendance/capacity_words.h"
#include "app/village/register_rules.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"
#include "ui/roster/day_field.h"
#include "ui/roster/hand_form.h"
#include "ui/roster/person_forms.h"
#include "ui/roster/roster_desk.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QSpinBox>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

class SeatFormWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::SeatFormWords)
};

QList<FoundPerson> listedPeople(const Roster &roster, const QString &typed)
{
    QList<FoundPerson> found;
    for (const VillagerId &who : roster.search(typed, 8)) {
        const Villager *villager = roster.find(who);
        found.append({.who = who, .name = villager->name, .group = villager->group});
    }
    return found;
}

QString seatName(Seat seat)
{
    seat.from = seat.until = {};
    return capacityWords(seat.villager, {seat}, QDate());
}

} // namespace

HandForm *newSeatForm(RosterDesk &desk, const Villager &villager, QDate today, QWidget *parent)
{
    auto *form = new HandForm(SeatFormWords::tr("Give %1 a seat").arg(villager.name), SeatFormWords::tr("Give the seat"), parent);
    auto *body = new QComboBox;
    for (const Body one : allBodies)
        body->addItem(wordOf(one), int(one));
    form->add(SeatFormWords::tr("Body"), body, u"seatBody"_s);
    auto *post = new QLineEdit;
    post->setMaxLength(40);
    FieldRow *postRow = form->add(SeatFormWords::tr("Post"), post, u"seatPost"_s);
    postRow->setHint(SeatFormWords::tr("For example 主任, 委员, 书记."));
    auto *households = new QSpinBox;
    households->setRange(0, 99);
    households->setSpecialValueText(SeatFormWords::tr("not known"));
    FieldRow *householdsRow = form->add(SeatFormWords::tr("Households stood for"), households, u"seatHouseholds"_s);
    householdsRow->setHint(SeatFormWords::tr("A representative is chosen by 5 to 15 households."));
    auto *from = newDateField(SeatFormWords::tr("First day of the term"), today);
    form->add(SeatFormWords::tr("First day of the term"), from, u"seatFrom"_s);
    auto *until = new DayField({}, today);
    form->add(SeatFormWords::tr("Last day of the term"), until, u"seatUntil"_s)->setHint(SeatFormWords::tr("May be left open."));
    const auto fit = [=] {
        const bool isRepresentative = body->currentData().toInt() == int(Body::Representatives);
        postRow->setVisible(!isRepresentative);
        householdsRow->setVisible(isRepresentative);
    };
    QObject::connect(body, &QComboBox::currentIndexChanged, form, fit);
    fit();
    const auto seatTyped = [=, who = villager.id] {
        const Body chosen = Body(body->currentData().toInt());
        const bool isRepresentative = chosen == Body::Representatives;
        return Seat{.villager = who,
                    .body = chosen,
                    .post = isRepresentative ? QString() : post->text().simplified(),
                    .households = isRepresentative ? households->value() : 0,
                    .from = from->date(),
                    .until = until->day()};
    };
    form->setAct(
        [&desk, until, seatTyped]() -> Done {
            if (until->isStrange())
                return std::unexpected(Reason::refusal(RegisterRefusal::NoSuchDay));
            return desk.addSeat(seatTyped());
        },
        [seatTyped, name = villager.name] {
            return SeatFormWords::tr("%1: the seat is given: %2.").arg(name, seatName(seatTyped()));
        });
    return form;
}

HandForm *newSeatEndForm(RosterDesk &desk, const Hall &hall, const Seat &seat, QDate today, QWidget *parent)
{
    const QString name = hall.nameOf(seat.villager);
    auto *form = new HandForm(SeatFormWords::tr("End a seat of %1").arg(name), SeatFormWords::tr("End the seat"), parent);
    form->addWords(seatName(seat));
    auto *lastDay = newDateField(SeatFormWords::tr("Last day of the seat"), today.addDays(-1));
    form->add(SeatFormWords::tr("Last day of the seat"), lastDay, u"seatLastDay"_s)
        ->setHint(SeatFormWords::tr("Meetings up to this day count the seat, later ones do not."));
    form->setAct([=, &desk] { return desk.endSeat(seat, lastDay->date()); },
                 [=] {
                     return SeatFormWords::tr("%1: the seat ends with %2. No later meeting counts it; earlier ones still do.")
                         .arg(name, dateWords(lastDay->date()));
                 });
    return form;
}

HandForm *newReplacementForm(RosterDesk &desk, const Hall &hall, const Seat &seat, QDate today, QWidget *parent)
{
    const QString name = hall.nameOf(seat.villager);
    auto *form = new HandForm(SeatFormWords::tr("Replace %1 within the term").arg(name), SeatFormWords::tr("Replace"), parent);
    form->addWords(seatName(seat));
    auto *successor = new PersonField;
    successor->setSearch([&hall](const QString &typed) { return listedPeople(hall.roster(), typed); });
    form->add(SeatFormWords::tr("Who takes the seat"), successor, u"seatSuccessor"_s)
        ->setHint(SeatFormWords::tr("Type initials or characters of the name."));
    auto *lastDay = newDateField(SeatFormWords::tr("Last day of the one before"), today.addDays(-1));
    form->add(SeatFormWords::tr("Last day of the one before"), lastDay, u"seatLastDay"_s)
        ->setHint(SeatFormWords::tr("The new seat begins on the day after and lasts for the rest of the term."));
    form->setAct(
        [=, &desk]() -> Done {
            if (!successor->person())
                return std::unexpected(Reason::refusal(RegisterRefusal::NoName));
            return desk.replace(seat, lastDay->date(), *successor->person());
        },
        [=, &hall] {
            return SeatFormWords::tr("%1 takes the seat of %2 from %3.")
                .arg(hall.nameOf(successor->person()), name, dateWords(lastDay->date().addDays(1)));
        });
    return form;
}

} // namespace yishibu
