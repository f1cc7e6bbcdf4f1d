#include "ui/meeting/prepare_page.h"

#include "app/meeting/course.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/names_note.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/meeting/agenda_card.h"
#include "ui/meeting/business_card.h"
#include "ui/meeting/change_card.h"
#include "ui/meeting/day_card.h"
#include "ui/meeting/exclusion_card.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/meeting/meeting_form.h"
#include "ui/meeting/notice_panel.h"
#include "ui/meeting/parts_card.h"
#include "ui/meeting/rule_panel.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

PreparePage::PreparePage(MeetingDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : StagePage(parent), m_desk(desk), m_hall(hall), m_clock(clock), m_form(new MeetingForm(hall)),
      m_agenda(new AgendaCard(hall, clock)), m_rule(new RulePanel), m_unsettledNote(new NamesNote), m_notice(new NoticePanel),
      m_business(new BusinessCard(desk, hall)), m_change(new ChangeCard(desk, hall, clock)), m_parts(new PartsCard(desk, hall)),
      m_exclusions(new ExclusionCard(desk, hall)), m_day(new DayCard(desk, hall, clock)),
      m_warnings(new Card(tr("Worth a look"))), m_warningLines(new QVBoxLayout),
      m_empty(new EmptyState(Icon::Roster, tr("First set up the village and bring in the roster"),
                             tr("Who should attend and how many must be there is worked out from the roster and its "
                                "seats. Set the village up, then bring in the roster with its representatives."),
                             QString())),
      m_content(newContent()), m_stack(new QStackedLayout(this))
{
    setLook(this, Look::Paper);
    m_empty->setObjectName(u"noRoster"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    connectParts();
}

QWidget *PreparePage::newContent()
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_form);
    left->addWidget(m_agenda);
    left->addWidget(m_business);
    left->addWidget(m_parts);
    left->addWidget(m_exclusions);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    m_warnings->setObjectName(u"meetingWarnings"_s);
    m_warnings->body()->addLayout(m_warningLines);
    m_warningLines->setSpacing(8);
    m_unsettledNote->setObjectName(u"unsettledNote"_s);
    m_rule->body()->addWidget(m_unsettledNote);
    right->addWidget(m_rule);
    right->addWidget(m_warnings);
    right->addWidget(m_notice);
    right->addWidget(m_day);
    right->addWidget(m_change);
    right->addStretch(1);
    columns->addLayout(left, 9);
    columns->addLayout(right, 4);
    return new PageScroll(content);
}

void PreparePage::connectParts()
{
    connect(m_form, &MeetingForm::edited, this, &PreparePage::keep);
    connect(m_form, &MeetingForm::kindChosen, this, [this](const MeetingKind &kind, const QString &group) {
        tell(m_desk.changeKind(kind, group));
    });
    connect(m_agenda, &AgendaCard::topicChosen, this, &PreparePage::takeUp);
    connect(m_agenda, &AgendaCard::edited, this, &PreparePage::keepItem);
    connect(m_agenda, &AgendaCard::moveWanted, this, &PreparePage::move);
    connect(m_agenda, &AgendaCard::dropWanted, this, &PreparePage::drop);
    connect(m_notice, &NoticePanel::givenOn, this, &PreparePage::setNotice);
    connect(m_notice, &NoticePanel::urgentBecause, this, &PreparePage::setUrgent);
    connect(m_notice, &NoticePanel::noticeWanted, this, &PreparePage::noticeWanted);
    connect(m_notice, &NoticePanel::signInSheetWanted, this, &PreparePage::signInSheetWanted);
    connect(m_business, &BusinessCard::changed, this, &PreparePage::refresh);
    connect(m_business, &BusinessCard::said, this, &PreparePage::said);
    connect(m_change, &ChangeCard::changed, this, &PreparePage::refresh);
    connect(m_change, &ChangeCard::said, this, &PreparePage::said);
    connect(m_day, &DayCard::said, this, &PreparePage::said);
    connect(m_parts, &PartsCard::changed, this, &PreparePage::refresh);
    connect(m_parts, &PartsCard::said, this, &PreparePage::said);
    connect(m_exclusions, &ExclusionCard::said, this, &PreparePage::said);
    for (const auto changed : {&Hall::meetingChanged, &Hall::agendaChanged, &Hall::poolChanged, &Hall::rosterChanged,
                               &Hall::villageChanged})
        connect(&m_hall, changed, this, &PreparePage::refresh);
}

bool PreparePage::hasPeople() const
{
    return m_hall.village().has_value() && !m_hall.roster().isEmpty();
}

void PreparePage::refresh()
{
    if (!m_hall.hasMeeting())
        return;
    const Meeting &meeting = m_hall.meeting();
    const bool ready = hasPeople() || meeting.state != MeetingState::Preparing;
    m_stack->setCurrentWidget(ready ? m_content : static_cast<QWidget *>(m_empty));
    m_form->show(meeting);
    m_agenda->refresh();
    m_notice->show(meeting, m_clock.today(), m_hall.card(), m_hall.law().holidays);
    const bool stamped = !meeting.rulePackDigest.isEmpty();
    const int base = stamped ? meeting.base : int(m_hall.entitled().size());
    m_rule->show(m_hall.law(), m_hall.card(), base, int(needed(m_hall.card().quorum, base)), stamped);
    if (const auto so = m_desk.metThisYear())
        m_rule->showYear(m_hall.card(), so->year, so->met, so->missed);
    m_unsettled.follow(m_hall);
    m_unsettledNote->setNote(m_unsettled.sentences(), m_unsettled.names());
    showWarnings();
    showPlan();
    m_exclusions->refresh();
    m_day->refresh();
    Q_EMIT footChanged();
}

void PreparePage::showPlan()
{
    const auto plan = m_desk.plan();
    if (!plan)
        return Q_EMIT said(Tone::Bad, wordsOf(plan.error()));
    m_business->show(*plan);
    m_change->show(*plan);
    m_parts->show(*plan);
}

void PreparePage::showWarnings()
{
    while (QLayoutItem *line = m_warningLines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    const bool preparing = m_hall.meeting().state == MeetingState::Preparing;
    const QList<MeetingWarning> warnings = preparing && showsPrivate() ? warningsOf(m_hall.facts()) : QList<MeetingWarning>();
    for (const MeetingWarning &warning : warnings) {
        QLabel *line = newLabel(wordsOf(warning), Look::Body, m_warnings, true);
        setTone(line, Tone::Warn);
        m_warningLines->addWidget(line);
    }
    m_warnings->setVisible(!warnings.isEmpty());
}

QString PreparePage::nextStep() const
{
    if (!m_hall.hasMeeting())
        return {};
    return m_hall.meeting().state == MeetingState::Preparing ? tr("Begin sign-in") : tr("To the sign-in");
}

QString PreparePage::whyNot() const
{
    if (!m_hall.hasMeeting())
        return {};
    if (const MeetingState state = m_hall.meeting().state; state != MeetingState::Preparing && state != MeetingState::Cancelled)
        return {};
    const Done may = mayOpen(m_hall.facts());
    return may ? QString() : wordsOf(may.error());
}

QString PreparePage::note() const
{
    if (!m_hall.hasMeeting() || m_hall.meeting().state != MeetingState::Preparing)
        return {};
    const QDate day = m_hall.meeting().scheduledAt.date();
    if (m_hall.course().lateEntry)
        return tr("Late entry from paper: the record will say it was held on %1").arg(dateWords(day));
    if (day > m_clock.today())
        return tr("The meeting is on %1; begin the sign-in on that day").arg(dateWords(day));
    if (day.isValid() && day < m_clock.today())
        return tr("The day above is past: hold it today, or enter it from paper");
    return tr("The law and the figures of that day are fixed then");
}

QWidget *PreparePage::firstControl() const
{
    return m_form->firstField();
}

} // namespace yishibu
