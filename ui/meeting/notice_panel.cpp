#include "ui/meeting/notice_panel.h"

#include "app/meeting/meeting.h"
#include "ui/controls/date_fields.h"
#include "ui/style/look.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

NoticePanel::NoticePanel(QWidget *parent)
    : Card(tr("Notice and papers"), parent), m_given(new QCheckBox(tr("The notice was given on"), this)),
      m_day(newDateField(tr("Day the notice was given"), QDate(), this))
{
    m_given->setObjectName(u"noticeGiven"_s);
    m_day->setObjectName(u"noticeGivenOn"_s);
    m_day->setKeyboardTracking(false);
    QPushButton *notice = newButton(tr("Show the notice"), Look::Secondary, this);
    notice->setObjectName(u"showNotice"_s);
    QPushButton *sheet = newButton(tr("Blank sign-in sheet"), Look::Secondary, this);
    sheet->setObjectName(u"showSignInSheet"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_given, m_day, notice, sheet})
        body()->addWidget(widget);
    connect(m_given, &QCheckBox::toggled, this,
            [this](bool given) { Q_EMIT givenOn(given ? m_day->date() : QDate()); });
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) { Q_EMIT givenOn(day); });
    connect(notice, &QPushButton::clicked, this, &NoticePanel::noticeWanted);
    connect(sheet, &QPushButton::clicked, this, &NoticePanel::signInSheetWanted);
}

void NoticePanel::show(const Meeting &meeting, QDate today)
{
    const bool editable = meeting.state == MeetingState::Preparing;
    const QSignalBlocker blocked[]{QSignalBlocker(m_given), QSignalBlocker(m_day)};
    m_given->setChecked(meeting.noticeGivenOn.isValid());
    m_day->setDate(meeting.noticeGivenOn.isValid() ? meeting.noticeGivenOn : today);
    m_given->setEnabled(editable);
    m_day->setEnabled(editable && meeting.noticeGivenOn.isValid());
}

} // namespace yishibu
