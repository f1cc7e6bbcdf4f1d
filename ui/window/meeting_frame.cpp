#include "ui/window/meeting_frame.h"

#include "app/meeting/course.h"
#include "ui/controls/curtain.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/stage_bar.h"
#include "ui/controls/stage_page.h"
#include "ui/hall/hall.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/window/stage_foot.h"
#include "ui/words/reason_words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

bool sameStage(const StagePoint &a, const StagePoint &b)
{
    return a.stage == b.stage && (a.stage != Stage::Item || a.item == b.item);
}

} // namespace

MeetingFrame::MeetingFrame(MeetingDesk &desk, const Hall &hall, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_stages(new StageBar), m_pages(new QStackedWidget),
      m_foot(new StageFoot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stages->setObjectName(u"stageBar"_s);
    m_stages->setAccessibleName(tr("Stages of the meeting"));
    auto *strip = new QFrame;
    setLook(strip, Look::Stages);
    strip->setMinimumHeight(tokensOf(this).high(52));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(m_stages);
    column->addWidget(strip);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);
    connect(m_stages, &StageBar::stageChosen, this, [this](int index) {
        const QList<StagePoint> stages = stagesOf(int(m_hall.agenda().size()));
        if (index >= 0 && index < stages.size())
            goTo(stages.at(index));
    });
    connect(m_foot, &StageFoot::pressed, this, &MeetingFrame::goOn);
    connect(&m_hall, &Hall::agendaChanged, this, [this] {
        if (m_hall.hasMeeting())
            showStages();
    });
}

void MeetingFrame::addPage(Stage stage, StagePage *page, Sight sight)
{
    m_stagePages.insert(int(stage), page);
    adopt(page, sight);
}

void MeetingFrame::addPage(ItemStep step, StagePage *page, Sight sight)
{
    m_stepPages.insert(int(step), page);
    adopt(page, sight);
}

void MeetingFrame::adopt(StagePage *page, Sight sight)
{
    m_pages->addWidget(new Curtain(new PageScroll(page), sight));
    for (QPushButton *button : page->footButtons())
        button->setParent(m_foot);
    connect(page, &StagePage::footChanged, this, [this, page] {
        if (page == currentPage())
            m_foot->show(*page);
    });
    connect(page, &StagePage::said, this, &MeetingFrame::said);
    connect(page, &StagePage::goTo, this, &MeetingFrame::goTo);
    connect(page, &StagePage::finished, this, [this, page] {
        // Opening the meeting leads to the sign-in by itself.
        if (page != pageFor(m_hall.meeting().at)) {
            refresh();
            Q_EMIT moved();
        } else if (const auto next = following(m_hall.meeting().at, m_hall.facts()))
            goTo(*next);
        else
            Q_EMIT meetingDone();
    });
}

StagePage *MeetingFrame::currentPage() const
{
    return m_pages->currentWidget() ? m_pages->currentWidget()->findChild<StagePage *>() : nullptr;
}

StagePage *MeetingFrame::pageFor(const StagePoint &at) const
{
    return at.stage == Stage::Item ? m_stepPages.value(int(at.step)) : m_stagePages.value(int(at.stage));
}

void MeetingFrame::goOn()
{
    if (StagePage *page = currentPage(); page && page->whyNot().isEmpty())
        page->goOn();
}

void MeetingFrame::goTo(const StagePoint &to)
{
    if (const Done moved = m_desk.moveTo(to); !moved) {
        Q_EMIT said(Tone::Warn, wordsOf(moved.error()));
        return;
    }
    refresh();
    Q_EMIT this->moved();
}

void MeetingFrame::setShowsPrivate(bool shows)
{
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->findChild<StagePage *>()->setShowsPrivate(shows);
}

void MeetingFrame::refresh()
{
    if (!m_hall.hasMeeting())
        return;
    showStages();
    StagePage *page = pageFor(m_hall.meeting().at);
    if (!page)
        return;
    page->refresh();
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->isAncestorOf(page))
            m_pages->setCurrentIndex(i);
    }
    m_foot->show(*page);
    focusPage();
}

void MeetingFrame::focusPage()
{
    StagePage *page = currentPage();
    if (!page)
        return;
    if (QWidget *first = page->firstControl())
        first->setFocus(Qt::OtherFocusReason);
    else
        page->setFocus(Qt::OtherFocusReason);
}

void MeetingFrame::showStages()
{
    const MeetingFacts facts = m_hall.facts();
    const StagePoint &at = facts.meeting.at;
    QList<Step> steps;
    bool before = true;
    for (const StagePoint &stage : stagesOf(int(facts.items.size()))) {
        Step step;
        switch (stage.stage) {
        case Stage::Prepare: step.name = tr("Prepare"); break;
        case Stage::SignIn: step.name = tr("Sign-in"); break;
        case Stage::Item:
            step.name = facts.items.size() == 1 ? tr("Item") : tr("Item %1").arg(stage.item + 1);
            break;
        case Stage::Minutes: step.name = tr("Minutes"); break;
        //: 公示: posting what was decided
        case Stage::Publish: step.name = tr("Posting"); break;
        }
        const bool current = sameStage(stage, at);
        before = before && !current;
        const bool ended = stage.stage == Stage::Item && facts.items.at(stage.item).ending != ItemEnding::Open;
        step.state = current ? StepState::Current : before || ended ? StepState::Finished : StepState::Coming;
        const Done may = mayEnter(stage, facts);
        step.enterable = may.has_value();
        if (!may)
            step.note = wordsOf(may.error());
        steps.append(step);
    }
    m_stages->setStages(steps);
}

} // namespace yishibu
