#include "ui/voting/crew_form.h"

#include "ui/controls/field_row.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

CrewForm::CrewForm(const Hall &hall, QWidget *parent)
    : QWidget(parent), m_hall(hall), m_headScrutineer(newField(u"headScrutineer"_s)), m_scrutineer(newField(u"scrutineer"_s)),
      m_secondScrutineer(newField(u"secondScrutineer"_s)), m_issuer(newField(u"issuer"_s)), m_caller(newField(u"caller"_s)),
      m_tallyClerk(newField(u"tallyClerk"_s)), m_secondTeller(newField(u"secondTeller"_s))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const auto add = [this, grid](const QString &label, PersonField *field, int row, int column) {
        auto *asked = new FieldRow(label, field, this);
        grid->addWidget(asked, row, column);
        grid->setColumnStretch(column, 1);
        return asked;
    };
    //: 唱票人: reads each paper aloud
    add(tr("Caller"), m_caller, 0, 0);
    //: 计票人 at this laptop: draws the strokes
    add(tr("Teller, laptop"), m_tallyClerk, 0, 1);
    //: 计票人 at the blackboard: the second, independent count
    add(tr("Teller, blackboard"), m_secondTeller, 0, 2);
    //: 监票人: watches issue, box and count
    add(tr("Scrutineer"), m_scrutineer, 0, 3);
    //: 总监票人
    add(tr("Head scrutineer"), m_headScrutineer, 1, 0);
    //: 发票人: gives the papers out
    add(tr("Gives out papers"), m_issuer, 1, 1);
    add(tr("Second scrutineer"), m_secondScrutineer, 1, 2)->setHint(tr("From fifty-one papers on."));
    for (PersonField *field : {m_headScrutineer, m_scrutineer, m_secondScrutineer, m_issuer, m_caller, m_tallyClerk, m_secondTeller})
        connect(field, &PersonField::personChanged, this, &CrewForm::crewChanged);
}

PersonField *CrewForm::newField(const QString &name)
{
    auto *field = new PersonField(this);
    field->setObjectName(name);
    field->setOffersWritten(tr("not in the register; as written"));
    field->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    return field;
}

void CrewForm::setCrew(const CountingCrew &crew)
{
    const auto show = [this](PersonField *field, const std::optional<Appointee> &who) {
        field->setAppointee(who.value_or(Appointee()), who ? m_hall.nameOf(*who) : QString());
    };
    const auto scrutineer = [&crew](qsizetype at) { return at < crew.scrutineers.size() ? std::optional(crew.scrutineers.at(at)) : std::nullopt; };
    show(m_headScrutineer, crew.headScrutineer);
    show(m_scrutineer, scrutineer(0));
    show(m_secondScrutineer, scrutineer(1));
    show(m_issuer, crew.issuer);
    show(m_caller, crew.caller);
    show(m_tallyClerk, crew.tallyClerk);
    show(m_secondTeller, crew.secondTeller);
}

CountingCrew CrewForm::crew() const
{
    const auto named = [](const PersonField *field) {
        return field->appointee() ? std::optional(field->appointee()) : std::nullopt;
    };
    CountingCrew crew{.headScrutineer = named(m_headScrutineer), .scrutineers = {}, .issuer = named(m_issuer), .caller = named(m_caller),
                      .tallyClerk = named(m_tallyClerk), .secondTeller = named(m_secondTeller)};
    for (const PersonField *field : {m_scrutineer, m_secondScrutineer}) {
        if (field->appointee())
            crew.scrutineers.append(field->appointee());
    }
    return crew;
}

CountingCrew crewOfMeeting(const Hall &hall)
{
    CountingCrew crew;
    if (hall.meeting().scrutineer)
        crew.scrutineers.append(hall.meeting().scrutineer);
    if (hall.meeting().teller)
        crew.tallyClerk = hall.meeting().teller;
    return crew;
}

} // namespace yishibu
