#include "ui/roster/person_forms.h"

#include "app/village/register_rules.h"
#include "ui/controls/field_row.h"
#include "ui/roster/day_field.h"
#include "ui/roster/hand_form.h"
#include "ui/roster/roster_desk.h"
#include "ui/words/value_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

class PersonFormWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::PersonFormWords)
};

QLineEdit *newText(const QString &text, int most)
{
    auto *field = new QLineEdit(text);
    field->setMaxLength(most);
    return field;
}

template<typename Value>
QComboBox *newChoice(std::initializer_list<Value> values, Value now)
{
    auto *field = new QComboBox;
    for (const Value value : values) {
        field->addItem(wordOf(value), int(value));
        if (value == now)
            field->setCurrentIndex(field->count() - 1);
    }
    return field;
}

} // namespace

HandForm *newPersonForm(RosterDesk &desk, const Villager &villager, QDate today, QWidget *parent)
{
    auto *form = new HandForm(PersonFormWords::tr("Change what the register says of %1").arg(villager.name),
                              PersonFormWords::tr("Keep the changes"), parent);
    auto *name = newText(villager.name, 40);
    form->add(PersonFormWords::tr("Name"), name, u"personName"_s);
    auto *reading = newText(villager.reading, 80);
    form->add(PersonFormWords::tr("How the name is read"), reading, u"personReading"_s)
        ->setHint(PersonFormWords::tr("Pinyin, one syllable for each character, for example: piao zhong yong. Only where "
                                      "typing the initials does not find the person."));
    auto *sex = newChoice({Sex::Male, Sex::Female, Sex::Unknown, Sex::NotStated}, villager.sex);
    form->add(PersonFormWords::tr("Sex"), sex, u"personSex"_s);
    auto *birth = new DayField(villager.birth, today);
    form->add(PersonFormWords::tr("Date of birth"), birth, u"personBirth"_s);
    auto *relation = newText(villager.relationToHead, 20);
    form->add(PersonFormWords::tr("Relation to the head of household"), relation, u"personRelation"_s);
    auto *group = newText(villager.group, 20);
    form->add(PersonFormWords::tr("Villagers' group"), group, u"personGroup"_s);
    auto *party = newChoice({PartyStanding::None, PartyStanding::Member, PartyStanding::Probationary}, villager.party);
    form->add(PersonFormWords::tr("Political status"), party, u"personParty"_s);
    auto *collective = new QCheckBox(PersonFormWords::tr("Member of the collective"));
    collective->setObjectName(u"personCollective"_s);
    collective->setChecked(villager.collectiveMember);
    form->add(collective);
    auto *citizenId = newText({}, 24);
    form->add(PersonFormWords::tr("ID number"), citizenId, u"personCitizenId"_s)
        ->setHint(PersonFormWords::tr("Leave it empty to keep the number there is."));
    auto *phone = newText({}, 24);
    form->add(PersonFormWords::tr("Telephone"), phone, u"personPhone"_s)
        ->setHint(PersonFormWords::tr("Leave it empty to keep the number there is."));
    auto *remark = newText(villager.remark, 200);
    form->add(PersonFormWords::tr("Remark"), remark, u"personRemark"_s);
    QCheckBox *settled = nullptr;
    if (!villager.doubt.isEmpty()) {
        form->addWords(doubtWords(villager.doubt));
        settled = new QCheckBox(PersonFormWords::tr("This is looked at and settled"));
        settled->setObjectName(u"doubtSettled"_s);
        form->add(settled);
    }
    form->setAct(
        [=, &desk]() -> Done {
            if (birth->isStrange())
                return std::unexpected(Reason::refusal(RegisterRefusal::NoSuchDay));
            Villager after = villager;
            after.name = name->text().simplified();
            after.reading = tidiedReading(reading->text());
            after.sex = Sex(sex->currentData().toInt());
            after.birth = birth->day();
            after.relationToHead = relation->text().simplified();
            after.group = group->text().simplified();
            after.party = PartyStanding(party->currentData().toInt());
            after.collectiveMember = collective->isChecked();
            after.remark = remark->text().simplified();
            if (settled && settled->isChecked())
                after.doubt = u""_s;
            return desk.changePerson(after, {citizenId->text(), phone->text()});
        },
        [name, reading, before = villager] {
            const QString typed = name->text().simplified();
            const bool isDropped = !before.reading.isEmpty() && typed != before.name && tidiedReading(reading->text()) == before.reading;
            return isDropped ? PersonFormWords::tr("%1: the changes are kept. The corrected pinyin was that of the former name and is left off.").arg(typed)
                             : PersonFormWords::tr("%1: the changes are kept.").arg(typed);
        });
    return form;
}

} // namespace yishibu
