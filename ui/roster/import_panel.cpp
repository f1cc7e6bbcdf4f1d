#include "ui/roster/import_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/front_stack.h"
#include "ui/controls/list_table.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/tone.h"
#include "ui/roster/delegate_list.h"
#include "ui/roster/import_figures.h"
#include "ui/roster/missing_list.h"
#include "ui/roster/row_list.h"
#include "ui/roster/row_note_model.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {
enum Tab { Rows, Missing, Delegates, Seats, PassedOver, Columns, Changed };
}

ImportPanel::ImportPanel(const Hall &hall, QWidget *parent) : QWidget(parent), m_hall(hall)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    whole->addWidget(m_card);
    addHead();

    // What was read may be higher than the screen in large text; the buttons below it always stay in sight.
    auto *content = new QWidget(m_card);
    auto *read = new QVBoxLayout(content);
    read->setContentsMargins(0, 0, 0, 0);
    m_figures = new ImportFigures(content);
    read->addWidget(m_figures);
    m_whole = newLabel({}, Look::Body, content, true);
    m_bodies = newLabel({}, Look::Soft, content, true);
    m_ended = newLabel({}, Look::Body, content, true);
    m_ended->setObjectName(u"seatsEnding"_s);
    setTone(m_ended, Tone::Warn);
    for (QLabel *label : {m_whole, m_bodies, m_ended})
        read->addWidget(label);
    addTabs(read);
    auto *scroll = new PageScroll(content, m_card);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what the buttons leave
    m_card->body()->addWidget(scroll, 1);
    addFoot();
}

void ImportPanel::addHead()
{
    m_saveRefused = newButton(tr("Save refused rows…"), Look::Secondary, m_card);
    m_saveRefused->setObjectName(u"saveRefusedRows"_s);
    QPushButton *assign = newButton(tr("Assign columns…"), Look::Secondary, m_card);
    assign->setObjectName(u"assignColumns"_s);
    m_card->addToHead(m_saveRefused);
    m_card->addToHead(assign);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportPanel::refusedRowsAsked);
    connect(assign, &QPushButton::clicked, this, &ImportPanel::columnsAsked);
}

void ImportPanel::addTabs(QVBoxLayout *column)
{
    m_tabs = new QTabBar(m_card);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the preview"));
    m_tabs->setMinimumHeight(tokensOf(this).high(44));
    for (int i = Rows; i <= Changed; ++i)
        m_tabs->addTab(QString());
    column->addWidget(m_tabs);
    m_parts = new FrontStack(m_card);
    m_rows = new RowList(m_parts);
    m_missing = new MissingList(m_hall, m_parts);
    m_delegates = new DelegateList(m_hall, m_parts);
    m_others = new QWidget(m_parts);
    auto *others = new QVBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    m_model = new RowNoteModel(this);
    m_table = newRowTable(m_model, tr("What was not taken in as it stands"), m_others);
    m_table->setObjectName(u"importOthers"_s);
    m_nothing = newLabel(tr("There is nothing to look at here."), Look::Soft, m_others, true);
    others->addWidget(m_table, 1);
    others->addWidget(m_nothing, 1, Qt::AlignTop);
    for (QWidget *part : {static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_missing), static_cast<QWidget *>(m_delegates), m_others})
        m_parts->addWidget(part);
    column->addWidget(m_parts, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportPanel::showTab);
    connect(m_missing, &MissingList::decided, this, &ImportPanel::decide);
}

void ImportPanel::addFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(newLabel(tr("Nothing is kept yet."), Look::Small, m_card, true), 1);
    auto *cancel = newButton(tr("Cancel"), Look::SecondaryLarge, m_card);
    cancel->setObjectName(u"cancelImport"_s);
    m_take = newButton(tr("Take into the roster"), Look::Primary, m_card);
    m_take->setObjectName(u"takeIn"_s);
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    m_card->body()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);
    connect(m_take, &QPushButton::clicked, this, &ImportPanel::taken);
}

void ImportPanel::show(RosterPreview preview, const RosterChanges &changes, QDate today)
{
    m_preview = std::move(preview);
    const bool isCompared = !changes.people.sheets.isEmpty();
    m_people = isCompared ? changes.people : m_preview.people;
    m_lists = isCompared ? changes.bodies : m_preview.bodies;
    m_people.skipped += m_lists.skipped;
    m_changed = changes.lines.fields;
    m_decisions.clear();
    m_card->setTitle(tr("What “%1” would bring in").arg(m_preview.fileName));
    m_saveRefused->setVisible(m_people.counts.refused > 0);
    m_figures->show(m_people.counts);
    showWords(changes, today);
    m_rows->show(m_people);
    m_missing->show(changes.missing, today, changes.thin);
    m_missing->setDecisions(m_decisions);
    m_delegates->show(changes.delegates.open, m_people.villagers);

    const QSignalBlocker quiet(m_tabs);
    m_tabs->setTabText(Rows, tr("Rows: %1").arg(m_people.counts.read));
    m_tabs->setTabText(Changed, tr("Changed values: %1").arg(m_changed.size()));
    m_tabs->setTabVisible(Changed, !m_changed.isEmpty());
    m_tabs->setTabText(Missing, tr("Not in the sheet: %1").arg(changes.missing.size()));
    //: 户代表
    m_tabs->setTabText(Delegates, tr("Delegates: %1").arg(changes.delegates.open.size()));
    m_tabs->setTabVisible(Delegates, !changes.delegates.open.isEmpty());
    m_tabs->setTabText(Seats, m_lists.notes.isEmpty() ? tr("Open seats: %1").arg(m_lists.open.size())
                                                      : tr("Open seats: %1, terms noted: %2").arg(m_lists.open.size()).arg(m_lists.notes.size()));
    m_tabs->setTabText(PassedOver, tr("Passed over: %1").arg(m_people.skipped.size()));
    m_tabs->setTabText(Columns, tr("Columns: %1").arg(m_people.columnsLeft.size() + m_people.folded.size()));
    const Tab first = m_people.counts.read == 0 ? Seats : Rows; // a file of nothing but lists
    m_tabs->setCurrentIndex(first);
    showTab(first);
}

void ImportPanel::showTab(int tab)
{
    if (tab <= Delegates) {
        m_parts->setCurrentWidget(tab == Rows ? static_cast<QWidget *>(m_rows) : tab == Missing ? static_cast<QWidget *>(m_missing) : m_delegates);
        return;
    }
    if (tab == Changed)
        m_model->showChanges(m_people, m_changed);
    else if (tab == Seats)
        m_model->showOpenLines(m_lists.open, m_lists.notes);
    else if (tab == PassedOver)
        m_model->showSkipped(m_people.skipped);
    else
        m_model->showColumns(m_people);
    m_table->setColumnHidden(RowNoteModel::VerdictColumn, tab == Changed); // one word for all of them
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_parts->setCurrentWidget(m_others);
}

const DelegateDecisions &ImportPanel::delegates() const
{
    return m_delegates->replaced();
}

void ImportPanel::decide(const QList<VillagerId> &people, const StandingDecision &decision)
{
    for (const VillagerId &who : people)
        m_decisions.insert(who, decision);
    m_missing->setDecisions(m_decisions);
}

} // namespace yishibu
