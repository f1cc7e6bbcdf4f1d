#include "app/village/register_rules.h"
#include "ui/controls/field_row.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"
#include "ui/roster/day_field.h"
#include "ui/roster/hand_form.h"
#include "ui/roster/person_forms.h"
#include "ui/roster/roster_desk.h"
#include "ui/words/value_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

class NewcomerFormWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::NewcomerFormWords)
};

QLineEdit *newText(int most)
{
    auto *field = new QLineEdit;
    field->setMaxLength(most);
    return field;
}

QList<FoundPerson> peopleAtHome(const Roster &roster, const QString &typed)
{
    QList<FoundPerson> found;
    for (const VillagerId &who : roster.search(typed, 8)) {
        const Villager *villager = roster.find(who);
        found.append({.who = who, .name = villager->name, .group = villager->group});
    }
    return found;
}

/// What is typed in the form, as the desk takes it.
struct NewcomerFields
{
    VillagerId who = VillagerId::fresh();
    QLineEdit *name = newText(40);
    QLineEdit *citizenId = newText(24);
    QComboBox *sex = new QComboBox;
    DayField *birth;
    QComboBox *home = new QComboBox;
    PersonField *housemate = new PersonField;
    QLineEdit *household = newText(20);
    QLineEdit *relation = newText(20);
    QLineEdit *group = newText(20);
    QLineEdit *phone = newText(24);
    QCheckBox *another = new QCheckBox(NewcomerFormWords::tr("It is another person"));

    bool isBeginningAHousehold() const { return home->currentIndex() == 1; }
    Newcomer typed(const Roster &roster) const
    {
        Newcomer newcomer{.villager = {.id = who,
                                       .name = name->text().simplified(),
                                       .sex = Sex(sex->currentData().toInt()),
                                       .birth = birth->day(),
                                       .group = group->text().simplified(),
                                       .relationToHead = relation->text().simplified()},
                          .numbers = {citizenId->text(), phone->text()},
                          .isAnother = another->isChecked()};
        const Villager *mate = housemate->person() ? roster.find(*housemate->person()) : nullptr;
        if (isBeginningAHousehold())
            newcomer.newHousehold = household->text();
        else if (mate)
            newcomer.villager.household = mate->household;
        return newcomer;
    }
};

} // namespace

NewcomerForm newNewcomerForm(RosterDesk &desk, const Hall &hall, QDate today, QWidget *parent)
{
    auto *form = new HandForm(NewcomerFormWords::tr("A villager whom no sheet names yet"),
                              NewcomerFormWords::tr("Take into the register"), parent);
    NewcomerFields fields{.birth = new DayField({}, today)};
    form->add(NewcomerFormWords::tr("Name"), fields.name, u"newName"_s);
    form->add(NewcomerFormWords::tr("ID number"), fields.citizenId, u"newCitizenId"_s)
        ->setHint(NewcomerFormWords::tr("It gives sex and date of birth by itself."));
    for (const Sex one : {Sex::Unknown, Sex::Male, Sex::Female})
        fields.sex->addItem(wordOf(one), int(one));
    form->add(NewcomerFormWords::tr("Sex"), fields.sex, u"newSex"_s);
    form->add(NewcomerFormWords::tr("Date of birth"), fields.birth, u"newBirth"_s)
        ->setHint(NewcomerFormWords::tr("Only where there is no ID number."));
    fields.home->addItem(NewcomerFormWords::tr("A household of the register"));
    fields.home->addItem(NewcomerFormWords::tr("A new household"));
    form->add(NewcomerFormWords::tr("Belongs to"), fields.home, u"newHome"_s);
    fields.housemate->setSearch([&hall](const QString &typed) { return peopleAtHome(hall.roster(), typed); });
    FieldRow *mateRow = form->add(NewcomerFormWords::tr("Somebody of that household"), fields.housemate, u"newHousemate"_s);
    mateRow->setHint(NewcomerFormWords::tr("Type initials or characters of the name."));
    FieldRow *numberRow = form->add(NewcomerFormWords::tr("Number of the new household"), fields.household, u"newHousehold"_s);
    numberRow->setHint(NewcomerFormWords::tr("Left empty, a free one is given."));
    form->add(NewcomerFormWords::tr("Relation to the head of household"), fields.relation, u"newRelation"_s);
    FieldRow *groupRow = form->add(NewcomerFormWords::tr("Villagers' group"), fields.group, u"newGroup"_s);
    form->add(NewcomerFormWords::tr("Telephone"), fields.phone, u"newPhone"_s);
    fields.another->setObjectName(u"newIsAnother"_s);
    fields.another->hide();
    form->add(fields.another);
    const auto fit = [=] {
        mateRow->setVisible(!fields.isBeginningAHousehold());
        numberRow->setVisible(fields.isBeginningAHousehold());
        groupRow->setHint(fields.isBeginningAHousehold() ? QString()
                                                         : NewcomerFormWords::tr("Left empty, it is that of the household."));
    };
    QObject::connect(fields.home, &QComboBox::currentIndexChanged, form, fit);
    // Who is named anew must be looked at anew.
    QObject::connect(fields.name, &QLineEdit::textChanged, fields.another, [another = fields.another] {
        another->setChecked(false);
        another->hide();
    });
    fit();
    form->setAct(
        [=, &desk, &hall]() -> Done {
            if (fields.birth->isStrange())
                return std::unexpected(Reason::refusal(RegisterRefusal::NoSuchDay));
            const Done done = desk.addPerson(fields.typed(hall.roster()));
            if (!done && done.error().is(RegisterRefusal::NamesakeThere))
                fields.another->show();
            return done;
        },
        [name = fields.name] { return NewcomerFormWords::tr("%1 is in the register now.").arg(name->text().simplified()); });
    return {form, fields.who};
}

} // namespace yishibu
