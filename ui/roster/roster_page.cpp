#include "ui/roster/roster_page.h"

#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/front_stack.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/roster/import_course.h"
#include "ui/roster/people_card.h"
#include "ui/roster/person_panel.h"
#include "ui/roster/roster_figures.h"
#include "ui/roster/waiting_panel.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>

namespace yishibu {

using namespace Qt::StringLiterals;

RosterPage::RosterPage(RosterDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), chooseFile([this] { return askForFile(); }), m_desk(desk), m_hall(hall), m_clock(clock)
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    m_views = new FrontStack(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 20, 24, 20);
    whole->addWidget(m_views);
    m_empty = newEmptyView();
    m_people = newPeopleView();
    m_import = new ImportCourse(desk, hall, clock, m_views);
    m_waiting = new WaitingPanel(desk, hall, m_views);
    for (QWidget *view : {m_empty, m_people, static_cast<QWidget *>(m_waiting)})
        m_views->addWidget(view);

    connect(m_import, &ImportCourse::over, this, &RosterPage::showPeople);
    connect(m_import, &ImportCourse::said, this, &RosterPage::said);
    connect(m_waiting, &WaitingPanel::over, this, &RosterPage::showPeople);
    connect(m_waiting, &WaitingPanel::said, this, &RosterPage::said);
    connect(&m_hall, &Hall::rosterChanged, this, &RosterPage::refresh);
    refresh();
    showPeople();
}

RosterPage::~RosterPage() = default;

void RosterPage::setChooseTarget(std::function<QString(const QString &)> choose)
{
    m_import->chooseTarget = std::move(choose);
}

QWidget *RosterPage::newEmptyView()
{
    auto *nobody = new Card(m_views);
    auto *first = new EmptyState(Icon::Roster, tr("Import the village's register first"),
                                 tr("The spreadsheet that the clerk keeps will do: titles, merged cells and old ID numbers are read as "
                                    "they are. You look at everything before it is taken in."),
                                 tr("Import a register…"), nobody);
    first->button()->setObjectName(u"importFirst"_s);
    nobody->body()->addWidget(first);
    connect(first, &EmptyState::chosen, this, &RosterPage::importRegister);
    return nobody;
}

QWidget *RosterPage::newPeopleView()
{
    auto *view = new QWidget(m_views);
    auto *row = new QHBoxLayout(view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_find = new PeopleCard(m_hall, view);
    connect(m_find, &PeopleCard::chosen, this, &RosterPage::showPerson);
    row->addWidget(m_find, 1);

    m_side = new FrontStack(view);
    m_village = new QWidget(m_side);
    m_figures = new RosterFigures(m_hall, m_village);
    m_settle = newButton({}, Look::Secondary, m_village);
    m_settle->setObjectName(u"settleWaiting"_s);
    auto *add = newButton(tr("Add a villager…"), Look::Secondary, m_village);
    add->setObjectName(u"addVillager"_s);
    auto *again = newButton(tr("Import a register…"), Look::Secondary, m_village);
    again->setObjectName(u"importRegister"_s);
    auto *column = new QVBoxLayout(m_village);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new PageScroll(m_figures, m_village), 1);
    column->addWidget(m_settle);
    column->addWidget(add);
    column->addWidget(again);
    m_person = new PersonPanel(m_desk, m_hall, m_clock, m_side);
    m_side->addWidget(m_village);
    m_side->addWidget(m_person);
    fitSide();
    row->addWidget(m_side);

    connect(add, &QPushButton::clicked, this, &RosterPage::beginNewcomer);
    connect(m_figures, &RosterFigures::partAsked, m_find, &PeopleCard::showPart);
    connect(again, &QPushButton::clicked, this, &RosterPage::importRegister);
    connect(m_settle, &QPushButton::clicked, this, [this] {
        m_waiting->refresh(m_clock.today());
        m_views->setCurrentWidget(m_waiting);
        m_waiting->focusFirst();
    });
    connect(m_person, &PersonPanel::closed, this, &RosterPage::showFigures);
    connect(m_person, &PersonPanel::personAsked, m_find, &PeopleCard::choosePerson);
    connect(m_person, &PersonPanel::said, this, &RosterPage::said);
    return view;
}

void RosterPage::refresh()
{
    const QDate today = m_clock.today();
    m_shownOn = today;
    const auto open = m_desk.waitingLines();
    if (!open)
        Q_EMIT said(Tone::Bad, wordsOf(open.error()));
    m_figures->show(today, m_desk.composition());
    m_person->refresh();
    m_find->refresh(today);
    const qsizetype waiting = m_desk.missing().size() + open.value_or(QList<WaitingLine>()).size();
    m_settle->setText(tr("Waiting for a decision: %1").arg(waiting));
    m_settle->setVisible(waiting > 0);
    if (m_views->currentWidget() == m_waiting)
        m_waiting->refresh(today);
    else if (!m_import->isUnderWay())
        showPeople();
}

/// Ages and seats are those of today, also when the window stood open over night.
void RosterPage::refreshOnANewDay()
{
    if (m_shownOn != m_clock.today())
        refresh();
}

void RosterPage::showPerson(const VillagerId &who)
{
    m_person->show(who);
    m_side->setCurrentWidget(m_person);
}

void RosterPage::beginNewcomer()
{
    m_find->forget();
    m_side->setCurrentWidget(m_person);
    m_person->beginNewcomer();
}

void RosterPage::showFigures()
{
    m_side->setCurrentWidget(m_village);
    m_find->forget();
    m_find->focusSearch();
}

void RosterPage::fitSide()
{
    m_side->setFixedWidth(tokensOf(this).scale > Tokens::ordinaryText ? tokensOf(this).high(360) : tokensOf(this).high(400));
}

void RosterPage::showPeople()
{
    QWidget *wanted = m_hall.roster().isEmpty() ? m_empty : m_people;
    const bool isThere = m_views->currentWidget() == wanted;
    m_views->setCurrentWidget(wanted);
    if (!isThere && isVisible() && wanted == m_people)
        m_find->focusSearch();
}

QString RosterPage::askForFile()
{
    return QFileDialog::getOpenFileName(this, tr("The village's register"),
                                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                        tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)"));
}

void RosterPage::importRegister()
{
    if (m_import->isUnderWay())
        return;
    const QString path = chooseFile();
    if (!path.isEmpty())
        m_import->begin(path);
}

void RosterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_side)
        fitSide();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refreshOnANewDay();
}

void RosterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshOnANewDay();
    if (const Done current = m_desk.catchUp(); !current)
        Q_EMIT said(Tone::Bad, wordsOf(current.error()));
    if (m_views->currentWidget() == m_people)
        m_find->focusSearch();
}

} // namespace yishibu
