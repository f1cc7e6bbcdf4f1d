#include "ui/discussion/discussion_page.h"

#include "ui/controls/card.h"
#include "ui/controls/front_stack.h"
#include "ui/discussion/discussion_input.h"
#include "ui/discussion/group_cards.h"
#include "ui/discussion/group_panel.h"
#include "ui/discussion/grouping_panel.h"
#include "ui/discussion/point_panel.h"
#include "ui/discussion/rules_panel.h"
#include "ui/discussion/speaking_card.h"
#include "ui/discussion/speaking_desk.h"
#include "ui/discussion/speaking_panel.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/talk_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

// In groups, at report-back, or all together.

bool DiscussionPage::isGrouped() const
{
    return !m_hall.groups().isEmpty();
}

/// Another round begins with its first group; one that is gone has none.
void DiscussionPage::followRound()
{
    const GroupingRound *round = m_hall.round();
    const std::optional<GroupingRoundId> now = round ? std::optional(round->id) : std::nullopt;
    const QList<DiscussionGroup> groups = m_hall.groups();
    if (now != m_round) {
        m_round = now;
        m_isReporting = false;
        m_group.reset();
    }
    const bool known = m_group && std::ranges::find(groups, *m_group, &DiscussionGroup::id) != groups.cend();
    // At report-back what the whole hall says is nobody's group's.
    if (!known)
        m_group = groups.isEmpty() || m_isReporting ? std::nullopt : std::optional(groups.first().id);
}

/// The groups still sit together: nothing was brought back yet, voted on or settled.
bool DiscussionPage::doGroupsTalk() const
{
    if (!isGrouped() || m_isReporting || m_hall.currentItem()->ending != ItemEnding::Open)
        return false;
    return std::ranges::none_of(m_hall.votes(), [this](const Vote &vote) { return vote.item == *m_item && !vote.withdrawn; });
}

/// Whoever looks at a talk that is over seats nobody in it.
void DiscussionPage::seatLatecomers()
{
    if (!isVisible() || !doGroupsTalk())
        return;
    const auto seated = m_grouping.seatLatecomers();
    if (!seated)
        Q_EMIT said(Tone::Warn, wordsOf(seated.error()));
    else if (*seated > 0)
        Q_EMIT said(Tone::Info, tr("Came late and put into a group: %1").arg(*seated));
}

/// How many points each column has of one group, or of the whole hall on this item.
std::array<int, 3> DiscussionPage::notedBy(const std::optional<GroupId> &group) const
{
    std::array<int, 3> noted{};
    for (const Point &point : m_hall.points()) {
        if (point.item == *m_item && point.group == group && !point.withdrawn)
            ++noted[size_t(point.column)];
    }
    return noted;
}

void DiscussionPage::showSide()
{
    QList<GroupLine> lines;
    for (const DiscussionGroup &group : m_hall.groups()) {
        const std::array<int, 3> noted = notedBy(group.id);
        QStringList detail{tr("%1 people", "of a group").arg(m_hall.hereOf(group.id).size())};
        if (group.facilitator)
            //: 引导员
            detail.append(tr("led by %1").arg(m_hall.nameOf(group.facilitator)));
        const QString written = noted[0] + noted[1] + noted[2] == 0
                                    ? tr("On paper, typed in at report-back")
                                    : tr("Agreed %1, disputed %2, to check %3").arg(noted[0]).arg(noted[1]).arg(noted[2]);
        lines.append({group.id, group.name, detail.join(u" · "_s) + u'\n' + written});
    }
    if (isGrouped() && m_isReporting) {
        const std::array<int, 3> noted = notedBy(std::nullopt);
        lines.append({std::nullopt, tr("The whole hall"),
                      tr("Agreed %1, disputed %2, to check %3").arg(noted[0]).arg(noted[1]).arg(noted[2])});
    }
    m_groups->setGroups(lines, m_group);
    m_groups->setVisible(!lines.isEmpty());
    m_aboutGroup->setVisible(m_group.has_value());
    const GroupingRound *round = m_hall.round();
    m_askCard->setVisible(lines.isEmpty() && round);
    m_ask->setText(!round || round->reason.isEmpty() ? tr("The hall talks together.")
                                                     : tr("The hall talks together: %1").arg(round->reason));
    m_speakingCard->refresh(showsPrivate());
    const bool isNeeded = round || !m_hall.discussion().turnsOn(*m_item).isEmpty();
    m_side->setVisible(isNeeded);
    m_askGroups->setVisible(lines.isEmpty());
    m_askToSpeak->setVisible(!isNeeded);
}

void DiscussionPage::showRoundClock()
{
    const std::optional<TalkClock> clock = m_speaking.roundClock();
    const GroupingRound *round = m_hall.hasMeeting() ? m_hall.round() : nullptr;
    m_roundClock->setVisible(clock && round);
    if (!clock || !round)
        return;
    //: 第二轮 07:42
    m_roundClock->setText(tr("Round %1  %2").arg(round->ordinal).arg(clockWords(clock->left)));
    m_roundClock->setAccessibleName(m_roundClock->text());
    setTone(m_roundClock, clock->left <= 0 ? Tone::Bad : Tone::Neutral);
}

/// What stands in front may be gone: a group of another round, a point that became part of another.
void DiscussionPage::showFront()
{
    const QWidget *front = m_front->currentWidget();
    if (front == m_groupPanel) {
        if (m_group)
            m_groupPanel->showGroup(*m_group);
        else
            m_front->setCurrentWidget(m_columnsPage);
    } else if (front == m_pointPanel) {
        if (!m_openPoint || !m_pointPanel->showPoint(*m_openPoint))
            m_front->setCurrentWidget(m_columnsPage);
    } else if (front == m_speakingPanel) {
        // Who waits, and who has not spoken, is not for the hall.
        if (showsPrivate())
            m_speakingPanel->refresh();
        else
            m_front->setCurrentWidget(m_columnsPage);
    }
}

void DiscussionPage::bringForward(QWidget *panel)
{
    if (panel == m_groupingPanel)
        m_groupingPanel->begin(int(m_grouping.people().size()));
    if (panel == m_rulesPanel)
        m_rulesPanel->begin();
    if (panel == m_speakingPanel && !showsPrivate())
        return Q_EMIT said(Tone::Info, tr("The hall sees this screen, so the list of speakers stays hidden."));
    m_front->setCurrentWidget(panel);
    refresh();
    if (QWidget *first = firstControl())
        first->setFocus();
}

void DiscussionPage::openPoint(const QString &id)
{
    m_openPoint = RemarkId::fromHex(id);
    bringForward(m_pointPanel);
}

void DiscussionPage::formGroups()
{
    const GroupingWish wish = m_groupingPanel->wish();
    const auto formed = m_grouping.form(wish);
    if (!formed)
        return m_groupingPanel->showError(formed.error());
    m_speaking.startRound(wish.minutes);
    if (isGrouped() && m_input->words().isEmpty())
        m_input->setKind(LineKind::Agreed); // a group's sheet begins with what all agree on
    bringForward(m_columnsPage);
    if (formed->method == GroupingMethod::ByLot)
        Q_EMIT said(Tone::Good, tr("The groups are drawn with the number %1.").arg(formed->seed, 6, 10, QChar(u'0')));
    else
        Q_EMIT said(Tone::Good, formed->method == GroupingMethod::Together ? tr("It stands on record that the hall talks together.")
                                                                            : tr("The groups are formed."));
}

void DiscussionPage::takeRoundBack()
{
    if (const Done back = m_grouping.takeBack(); !back)
        return m_groupingPanel->showError(back.error());
    m_speaking.stopRound();
    bringForward(m_columnsPage);
}

void DiscussionPage::report(bool reporting)
{
    keepDraft();
    m_isReporting = reporting;
    m_group.reset(); // a group's sheet may still be typed, but only where its card is chosen
    if (reporting)
        m_speaking.stopRound();
    bringForward(m_columnsPage);
}

void DiscussionPage::ring()
{
    if (m_speaking.bellSounds())
        Q_EMIT bellWanted();
    Q_EMIT said(Tone::Info, tr("The time is over."));
}

} // namespace yishibu
