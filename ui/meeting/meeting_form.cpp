#include "ui/meeting/meeting_form.h"

#include "app/agenda/planned_time.h"
#include "app/attendance/capacity_words.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/controls/person_field.h"
#include "ui/hall/hall.h"
#include "ui/meeting/kind_field.h"
#include "ui/words/value_words.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int columns = 12;
constexpr int askedOfRoster = 40;

QSpinBox *newCount(const QString &objectName)
{
    auto *count = new QSpinBox;
    count->setObjectName(objectName);
    count->setRange(0, 99);
    count->setSpecialValueText(u"–"_s); // not counted
    count->setKeyboardTracking(false);
    return count;
}

/// The 村民小组 as the register writes them, in its order.
QStringList groupsOf(const Roster &roster)
{
    QStringList groups;
    for (const Household &household : roster.households()) {
        if (!household.group.isEmpty() && !groups.contains(household.group))
            groups.append(household.group);
    }
    return groups;
}

} // namespace

MeetingForm::MeetingForm(const Hall &hall, QWidget *parent) : Card(parent), m_hall(hall), m_grid(new QGridLayout), m_kind(new KindField)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    body()->addWidget(m_kind);
    body()->addLayout(m_grid);
    connect(m_kind, &KindField::chosen, this, &MeetingForm::kindChosen);
    addCount();
    addTimeAndPlace();
    addRoles();
}

void MeetingForm::addCount()
{
    m_day = newDateField(QString(), QDate());
    m_day->setObjectName(u"meetingDay"_s);
    m_day->setKeyboardTracking(false);
    m_time = newTimeField(QString(), QTime());
    m_time->setObjectName(u"meetingTime"_s);
    m_time->setKeyboardTracking(false);
    m_term = newCount(u"meetingTerm"_s);
    m_ordinal = newCount(u"meetingOrdinal"_s);
    m_grid->addWidget(new FieldRow(tr("Date"), m_day), 0, 0, 1, 4);
    m_grid->addWidget(new FieldRow(tr("Time"), m_time), 0, 4, 1, 3);
    //: 第几届: the term of office of the representatives
    m_grid->addWidget(new FieldRow(tr("Term"), m_term), 0, 7, 1, 2);
    //: 第几次: the number of the meeting within the term
    m_grid->addWidget(new FieldRow(tr("Number", "of the meeting within its term"), m_ordinal), 0, 9, 1, 3);
    connect(m_day, &QDateEdit::dateChanged, this,
            [this](QDate day) { edit([day](Meeting &meeting) { meeting.scheduledAt.setDate(day); }); });
    connect(m_time, &QTimeEdit::timeChanged, this,
            [this](QTime time) { edit([time](Meeting &meeting) { meeting.scheduledAt.setTime(time); }); });
    connect(m_term, &QSpinBox::valueChanged, this,
            [this](int term) { edit([term](Meeting &meeting) { meeting.term = term; }); });
    connect(m_ordinal, &QSpinBox::valueChanged, this,
            [this](int ordinal) { edit([ordinal](Meeting &meeting) { meeting.ordinal = ordinal; }); });
}

void MeetingForm::addTimeAndPlace()
{
    m_grid->addWidget(new FieldRow(tr("Place"), newText(u"meetingPlace"_s, &Meeting::place)), 1, 0, 1, 5);
    auto *contact = new FieldRow(tr("Contact on the notice"), newText(u"meetingContact"_s, &Meeting::contact));
    m_grid->addWidget(contact, 1, 5, 1, 4);
    m_evening = newCount(u"eveningMinutes"_s);
    m_evening->setRange(0, mostEveningMinutes);
    m_evening->setSingleStep(15);
    m_grid->addWidget(new FieldRow(tr("Minutes there are"), m_evening), 1, 9, 1, 3);
    connect(m_evening, &QSpinBox::valueChanged, this,
            [this](int minutes) { edit([minutes](Meeting &meeting) { meeting.eveningMinutes = minutes; }); });
    m_baseSource = newText(u"baseSource"_s, &Meeting::baseSource);
    auto *source = new FieldRow(tr("How the number of those who should attend is made up"), m_baseSource);
    source->setHint(tr("Printed with the number and its day. Empty: as the law of the day words it."));
    m_grid->addWidget(source, 4, 0, 1, 12);
}

void MeetingForm::addRoles()
{
    m_grid->addWidget(new FieldRow(tr("Chair"), newRole(u"meetingChair"_s, &Meeting::chair)), 2, 0, 1, 4);
    auto *title = new FieldRow(tr("Posts of the chair, as on paper"),
                               newText(u"chairTitle"_s, &Meeting::chairTitle));
    m_grid->addWidget(title, 2, 4, 1, 8);
    m_grid->addWidget(new FieldRow(tr("Minute-taker"), newRole(u"meetingRecorder"_s, &Meeting::recorder)), 3, 0, 1, 4);
    //: 监票人
    m_grid->addWidget(new FieldRow(tr("Scrutineer"), newRole(u"meetingScrutineer"_s, &Meeting::scrutineer)), 3, 4, 1, 4);
    //: 计票人
    m_grid->addWidget(new FieldRow(tr("Tally clerk"), newRole(u"meetingTeller"_s, &Meeting::teller)), 3, 8, 1, 4);
}

PersonField *MeetingForm::newRole(const QString &objectName, Appointee Meeting::*role)
{
    auto *field = new PersonField;
    field->setObjectName(objectName);
    field->setOffersWritten(tr("not in the register; as written"));
    field->setSearch([this](const QString &typed) { return peopleFor(typed); });
    m_roles.append({field, role});
    connect(field, &PersonField::personChanged, this, [this, field, role] {
        edit([this, field, role](Meeting &meeting) {
            meeting.*role = field->appointee();
            if (role != &Meeting::chair)
                return;
            meeting.chairTitle =
                meeting.chair.villager
                    ? officeWords(*meeting.chair.villager, m_hall.seats(), meeting.scheduledAt.date())
                    : QString();
        });
    });
    return field;
}

QLineEdit *MeetingForm::newText(const QString &objectName, QString Meeting::*text)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setMaxLength(80);
    m_texts.append({field, text});
    connect(field, &QLineEdit::editingFinished, this, [this, field, text] {
        const QString typed = field->text().trimmed();
        field->setModified(false);
        edit([&](Meeting &meeting) { meeting.*text = typed; });
    });
    return field;
}

/// Says how the meeting should be, unless nothing differs from what was kept.
void MeetingForm::edit(const std::function<void(Meeting &)> &change)
{
    if (!m_hall.hasMeeting())
        return;
    Meeting meeting = m_hall.meeting();
    change(meeting);
    if (meeting != m_hall.meeting())
        Q_EMIT edited(meeting);
}

void MeetingForm::show(const Meeting &meeting)
{
    setTitle(meeting.group + meeting.kindName);
    m_kind->show(meeting, m_hall.law(), groupsOf(m_hall.roster()));
    const bool editable = meeting.state == MeetingState::Preparing;
    const QSignalBlocker blocked[]{QSignalBlocker(m_day), QSignalBlocker(m_time), QSignalBlocker(m_term),
                                   QSignalBlocker(m_ordinal), QSignalBlocker(m_evening)};
    m_baseSource->setPlaceholderText(m_hall.card().baseSource);
    m_day->setDate(meeting.scheduledAt.date());
    m_time->setTime(meeting.scheduledAt.time());
    m_term->setValue(meeting.term);
    m_ordinal->setValue(meeting.ordinal);
    m_evening->setValue(meeting.eveningMinutes);
    for (QWidget *field : std::initializer_list<QWidget *>{m_day, m_time, m_term, m_ordinal, m_evening})
        field->setEnabled(editable);
    for (const TextField &text : std::as_const(m_texts)) {
        const bool typing = text.field->hasFocus() && text.field->isModified();
        if (!typing && text.field->text() != meeting.*text.text)
            text.field->setText(meeting.*text.text);
        text.field->setEnabled(editable);
    }
    for (const RoleField &role : std::as_const(m_roles)) {
        role.field->setAppointee(meeting.*role.role, m_hall.nameOf(meeting.*role.role));
        role.field->setEnabled(editable);
    }
}

QWidget *MeetingForm::firstField() const
{
    return m_day;
}

/// Grown-up villagers, those who hold a seat first.
QList<FoundPerson> MeetingForm::peopleFor(const QString &typed) const
{
    const QDate day = m_hall.meeting().scheduledAt.date();
    QList<FoundPerson> people;
    for (const VillagerId &id : m_hall.roster().search(typed, askedOfRoster)) {
        const Villager &villager = *m_hall.roster().find(id);
        if (villager.ageOn(day).value_or(18) >= 18)
            people.append({.who = id, .name = villager.name, .group = villager.group,
                           .words = capacityWords(id, m_hall.seats(), day)});
    }
    std::ranges::stable_sort(people, {}, [](const FoundPerson &person) { return person.words.isEmpty(); });
    return people;
}

} // namespace yishibu
