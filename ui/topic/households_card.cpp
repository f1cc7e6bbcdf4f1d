#include "ui/topic/households_card.h"

#include "app/village/household_head.h"
#include "ui/controls/field_row.h"
#include "ui/controls/person_field.h"
#include "ui/controls/todo_row.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/topic/household_answer.h"
#include "ui/topic/pool_rows.h"
#include "ui/topic/topic_desk.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int searched = 40;
constexpr int shown = 8;

Tone toneOf(const HouseholdAsked &asked)
{
    if (!asked.askedOn.isValid())
        return Tone::Warn;
    return asked.stance == HouseholdStance::InFavour ? Tone::Good : Tone::Info;
}

} // namespace

HouseholdsCard::HouseholdsCard(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : Card(tr("Households it touches"), parent), m_desk(desk), m_hall(hall), m_clock(clock), m_search(new PersonField),
      m_count(newLabel({}, Look::Soft, this, true)), m_nobody(new QWidget(this)), m_finder(new QLineEdit),
      m_takeBack(newButton(tr("Take it back"), Look::Quiet, this)), m_rows(new QVBoxLayout), m_answer(new HouseholdAnswer(this))
{
    m_finder->setObjectName(u"nobodyTouchedBy"_s);
    m_finder->setMaxLength(40);
    m_takeBack->setObjectName(u"nobodyTouchedTakeBack"_s);
    auto *say = newButton(tr("It touches no household more than others"), Look::Secondary, m_nobody);
    say->setObjectName(u"nobodyTouchedSay"_s);
    auto *question = new QVBoxLayout(m_nobody);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    question->addWidget(new FieldRow(tr("Nobody to list? Who found so: name and post"), m_finder, m_nobody));
    question->addWidget(say, 0, Qt::AlignLeft);
    m_search->setObjectName(u"householdSearch"_s);
    m_search->setSearch([this](const QString &typed) { return search(typed); });
    m_count->setObjectName(u"householdCount"_s);
    auto *find = new FieldRow(tr("Add a household: its number, or somebody who lives there"), m_search, this);
    body()->addWidget(find);
    body()->addWidget(m_count);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addWidget(m_nobody);
    body()->addWidget(m_takeBack, 0, Qt::AlignLeft);
    body()->addWidget(m_answer);
    connect(say, &QPushButton::clicked, this, &HouseholdsCard::sayNobody);
    connect(m_finder, &QLineEdit::returnPressed, this, &HouseholdsCard::sayNobody);
    connect(m_finder, &QLineEdit::textEdited, this, [this] { static_cast<FieldRow *>(m_finder->parentWidget())->setError({}); });
    connect(m_takeBack, &QPushButton::clicked, this, &HouseholdsCard::takeBackNobody);
    connect(m_search, &PersonField::personChanged, this, &HouseholdsCard::add);
    connect(m_answer, &HouseholdAnswer::keepWanted, this, &HouseholdsCard::keep);
    connect(m_answer, &HouseholdAnswer::dropWanted, this, &HouseholdsCard::drop);
    close();
}

QList<FoundPerson> HouseholdsCard::search(const QString &typed) const
{
    const Roster &roster = m_hall.roster();
    QList<FoundPerson> found;
    QSet<HouseholdId> met;
    for (const VillagerId &who : roster.search(typed, searched)) {
        const Villager *villager = roster.find(who);
        const Household *household = roster.householdOf(who);
        if (!villager || !household || met.contains(household->id) || found.size() == shown)
            continue;
        met.insert(household->id);
        //: a household in a list: its number and its head
        const QString words = tr("Household %1, head %2").arg(household->number, headNameOf(roster, *household));
        found.append({.who = who, .name = villager->name, .group = villager->group, .words = words});
    }
    return found;
}

QString HouseholdsCard::nameOf(const HouseholdId &id) const
{
    const Household *household = m_hall.roster().findHousehold(id);
    if (!household)
        return tr("A household that the register no longer has");
    return QStringList{household->number, headNameOf(m_hall.roster(), *household), household->group}.join(u' ').simplified();
}

void HouseholdsCard::show(const Topic &topic)
{
    if (m_topic != topic.id) {
        m_topic = topic.id;
        m_search->setPerson(std::nullopt, {});
        m_finder->clear();
        static_cast<FieldRow *>(m_finder->parentWidget())->setError({});
        close();
    }
    listHouseholds();
    showFinding();
}

void HouseholdsCard::showFinding()
{
    const auto said = nobodyTouchedBy(*m_topic, m_hall.groundwork());
    m_nobody->setVisible(!said && touchedBy(*m_topic, m_hall.groundwork()).isEmpty());
    m_takeBack->setVisible(said.has_value());
    if (said)
        m_count->setText(tr("%1 found on %2 that it touches no household more than others.").arg(said->saidBy, dateWords(said->saidOn)));
}

void HouseholdsCard::sayNobody()
{
    if (!m_topic)
        return;
    const NobodyTouched finding{.topic = *m_topic, .saidBy = m_finder->text().trimmed(), .saidOn = m_clock.today()};
    const Done done = m_desk.keep(finding);
    if (done) {
        m_takeBack->setFocus();
        return;
    }
    if (!done.error().is(GroundworkRefusal::NoFinder)) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    static_cast<FieldRow *>(m_finder->parentWidget())->setError(wordsOf(done.error()));
    m_finder->setFocus();
}

void HouseholdsCard::takeBackNobody()
{
    const auto finding = m_topic ? nobodyTouchedBy(*m_topic, m_hall.groundwork()) : std::nullopt;
    if (!finding)
        return;
    if (const Done done = m_desk.withdraw(*finding); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    m_search->setFocus();
    Q_EMIT said(Tone::Info, tr("That is taken back. It stays in the book's journal."));
}

void HouseholdsCard::listHouseholds()
{
    pool_rows::empty(*m_rows);
    const QList<HouseholdAsked> touched = touchedBy(*m_topic, m_hall.groundwork());
    const auto asked = std::ranges::count_if(touched, [](const HouseholdAsked &one) { return one.askedOn.isValid(); });
    m_count->setText(touched.isEmpty()
                         ? tr("List those whom the matter touches, and ask them before the meeting. Paper says how many and why, never "
                              "who.")
                         : tr("Asked: %1 of %2.", "households").arg(asked).arg(touched.size()));
    for (const HouseholdAsked &one : touched)
        pool_rows::add(*m_rows, rowOf(one));
}

TodoRow *HouseholdsCard::rowOf(const HouseholdAsked &asked)
{
    QString detail = tr("Not asked yet");
    if (asked.askedOn.isValid())
        detail = tr("%1: %2", "day, what a household said").arg(dateWords(asked.askedOn), wordOf(asked.stance));
    if (!asked.answer.isEmpty())
        detail += u'\n' + asked.answer;
    auto *row = new TodoRow(toneOf(asked), nameOf(asked.household), detail, tr("Answer", "write down what a household said"));
    row->button()->setObjectName(u"householdOpen"_s);
    connect(row, &TodoRow::chosen, this, [this, asked] {
        m_open = asked;
        m_answer->setVisible(true);
        m_answer->show(asked, nameOf(asked.household), m_clock.today());
    });
    return row;
}

void HouseholdsCard::add()
{
    const auto who = m_search->person();
    const Household *household = who ? m_hall.roster().householdOf(*who) : nullptr;
    if (!household || !m_topic)
        return;
    const Done done = m_desk.keep(HouseholdAsked{.topic = *m_topic, .household = household->id});
    m_search->setPerson(std::nullopt, {});
    m_search->clear();
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

void HouseholdsCard::keep()
{
    if (!m_open)
        return;
    const HouseholdAsked asked = m_answer->typed();
    if (const Done may = mayBeKept(asked, m_hall.groundwork().households, m_clock.today()); !may) {
        m_answer->complain(wordsOf(may.error()));
        return;
    }
    if (const Done done = m_desk.keep(asked); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    close();
    m_search->setFocus();
}

void HouseholdsCard::drop()
{
    if (!m_open)
        return;
    if (const Done done = m_desk.takeOff(*m_open); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    close();
    m_search->setFocus();
    Q_EMIT said(Tone::Info, tr("The household is off the list. It stays in the book's journal."));
}

void HouseholdsCard::close()
{
    m_open.reset();
    m_answer->hide();
}

} // namespace yishibu
