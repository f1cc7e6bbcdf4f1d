#include "ui/meeting/notice_panel.h"

#include "app/meeting/meeting.h"
#include "app/rules/day_count.h"
#include "app/rules/holidays.h"
#include "app/rules/rule_card.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/controls/tone.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

NoticePanel::NoticePanel(QWidget *parent)
    : Card(tr("Notice and papers"), parent), m_given(new QCheckBox(tr("The notice was given on"), this)),
      m_day(newDateField(tr("Day the notice was given"), QDate(), this)), m_earliest(newLabel({}, Look::Small, this, true)),
      m_urgent(new QLineEdit), m_urgentRow(new FieldRow(tr("Why it could not be given in time"), m_urgent, this))
{
    m_urgent->setObjectName(u"urgentReason"_s);
    m_urgent->setMaxLength(80);
    m_given->setObjectName(u"noticeGiven"_s);
    m_day->setObjectName(u"noticeGivenOn"_s);
    m_day->setKeyboardTracking(false);
    m_earliest->setObjectName(u"earliestDay"_s);
    QPushButton *notice = newButton(tr("Show the notice"), Look::Secondary, this);
    notice->setObjectName(u"showNotice"_s);
    QPushButton *sheet = newButton(tr("Blank sign-in sheet"), Look::Secondary, this);
    sheet->setObjectName(u"showSignInSheet"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_given, m_day, m_earliest, m_urgentRow, notice, sheet})
        body()->addWidget(widget);
    connect(m_given, &QCheckBox::toggled, this,
            [this](bool given) { Q_EMIT givenOn(given ? m_day->date() : QDate()); });
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) { Q_EMIT givenOn(day); });
    connect(m_urgent, &QLineEdit::editingFinished, this, [this] {
        if (m_urgent->isModified())
            Q_EMIT urgentBecause(m_urgent->text().simplified());
    });
    connect(notice, &QPushButton::clicked, this, &NoticePanel::noticeWanted);
    connect(sheet, &QPushButton::clicked, this, &NoticePanel::signInSheetWanted);
}

void NoticePanel::show(const Meeting &meeting, QDate today, const RuleCard &card, const Holidays &holidays)
{
    const bool editable = meeting.state == MeetingState::Preparing;
    const QSignalBlocker blocked[]{QSignalBlocker(m_given), QSignalBlocker(m_day)};
    m_given->setChecked(meeting.noticeGivenOn.isValid());
    m_day->setDate(meeting.noticeGivenOn.isValid() ? meeting.noticeGivenOn : today);
    m_given->setEnabled(editable);
    m_day->setEnabled(editable && meeting.noticeGivenOn.isValid());
    m_earliest->setVisible(editable && card.noticeDays > 0);
    showEarliest(meeting, today, card, holidays);
    showUrgent(meeting, today, card, holidays);
}

/// A short notice is on record with its reason, where the law lets an urgent matter be notified at short notice.
void NoticePanel::showUrgent(const Meeting &meeting, QDate today, const RuleCard &card, const Holidays &holidays)
{
    const QDate given = meeting.noticeGivenOn.isValid() ? meeting.noticeGivenOn : today;
    const NoticeStanding standing = noticeStanding(given, meeting.scheduledAt.date(), card.noticeDays, holidays);
    const bool isShort = standing == NoticeStanding::TooLate || standing == NoticeStanding::Arguable;
    const bool isAllowed = !card.urgentArticle.isEmpty();
    // With the reason on record the usual days are not what it hangs on.
    if (isAllowed && isShort && !meeting.urgentReason.isEmpty())
        m_earliest->hide();
    m_urgentRow->setVisible(isAllowed && (isShort || !meeting.urgentReason.isEmpty()));
    m_urgentRow->setHint(tr("In special circumstances the notice may be shorter (%1). The reason is printed in the notice and the minutes.")
                             .arg(card.urgentArticle));
    m_urgent->setEnabled(meeting.state == MeetingState::Preparing);
    if (m_urgent->text() != meeting.urgentReason && !(m_urgent->hasFocus() && m_urgent->isModified())) {
        m_urgent->setText(meeting.urgentReason);
        m_urgent->setModified(false);
    }
}

/// From when on the meeting is lawful: where the days differ, between them the township may see it otherwise.
void NoticePanel::showEarliest(const Meeting &meeting, QDate today, const RuleCard &card, const Holidays &holidays)
{
    const bool given = meeting.noticeGivenOn.isValid();
    const NoticeDays allowed = meetingAllowedFrom(given ? meeting.noticeGivenOn : today, card.noticeDays, holidays);
    const QDate day = meeting.scheduledAt.date();
    const QString words = given ? tr("With this notice the meeting is lawful from %1 at the earliest; from %2 on nobody can argue.")
                                : tr("With a notice given today the meeting is lawful from %1 at the earliest; from %2 on nobody "
                                     "can argue.");
    m_earliest->setText(words.arg(dateWords(allowed.arguableFrom), dateWords(allowed.safeFrom)));
    setTone(m_earliest, !day.isValid() || day >= allowed.safeFrom ? Tone::Neutral
                        : day >= allowed.arguableFrom             ? Tone::Warn
                                                                  : Tone::Bad);
}

} // namespace yishibu
