#include "ui/notice/posting_card.h"

#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/controls/pill.h"
#include "ui/notice/notice_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

QString hungWords(const PostedNotice &notice)
{
    if (!notice.postedUntil.isValid())
        return PostingCard::tr("Hung on %1.").arg(dateWords(notice.postedOn));
    const PostingPeriod period = postingPeriod(notice.postedOn, int(notice.postedOn.daysTo(notice.postedUntil)));
    return PostingCard::tr("Hung on %1. It counts from %2 to %3 and may come down on %4.")
        .arg(dateWords(period.postedOn), dateWords(period.first), dateWords(period.last), dateWords(period.takeDown));
}

PostingCard::PostingCard(QWidget *parent)
    : Card(parent), m_day(newDateField(tr("Day on which it was hung"), QDate())),
      m_dayRow(new FieldRow(tr("Day on which it was hung"), m_day)), m_words(newLabel({}, Look::Body, nullptr, true)),
      m_hint(newLabel({}, Look::Small, nullptr, true)), m_state(new Pill({}, Tone::Neutral)),
      m_print(newButton(tr("Preview and print"), Look::SecondaryLarge)),
      m_post(newButton(tr("It hangs on the board"), Look::SecondaryLarge))
{
    setObjectName(u"postingCard"_s);
    setTitle(tr("On the board"));
    addToHead(m_state);
    m_day->setObjectName(u"hungOn"_s);
    m_words->setObjectName(u"periodWords"_s);
    m_hint->setObjectName(u"postingHint"_s);
    m_state->setObjectName(u"postingState"_s);
    m_print->setObjectName(u"printNotice"_s);
    m_post->setObjectName(u"postNotice"_s);
    body()->addWidget(m_dayRow);
    body()->addWidget(m_words);
    body()->addWidget(m_hint);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_print);
    buttons->addWidget(m_post);
    body()->addSpacing(4);
    body()->addLayout(buttons);
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        showPeriod();
        Q_EMIT dayChanged(day);
    });
    connect(m_print, &QPushButton::clicked, this, &PostingCard::printWanted);
    connect(m_post, &QPushButton::clicked, this, &PostingCard::postWanted);
}

QDate PostingCard::day() const
{
    return m_day->date();
}

void PostingCard::showNothing(const QString &why)
{
    m_state->hide();
    m_dayRow->hide();
    m_words->setText(why);
    m_hint->hide();
    m_print->hide();
    m_post->hide();
}

void PostingCard::showToPost(QDate day, QDate today, const std::function<PostingDuty(QDate)> &dutyOn, const Holidays &holidays)
{
    m_today = today;
    m_dutyOn = dutyOn;
    m_holidays = holidays;
    m_state->setText(tr("Not hung yet"));
    m_state->setTone(Tone::Warn);
    m_state->show();
    m_dayRow->show();
    m_print->show();
    m_post->show();
    const QSignalBlocker quiet(m_day);
    m_day->setDate(day);
    showPeriod();
}

void PostingCard::showPosted(const PostedNotice &notice, QDate today)
{
    const PostingPeriod period = postingPeriod(notice.postedOn, int(notice.postedOn.daysTo(notice.postedUntil)));
    const int left = daysStillToHang(period, today);
    m_state->setText(wordOf(postingState(period, today)));
    m_state->setTone(left > 0 ? Tone::Info : Tone::Good);
    m_state->show();
    m_dayRow->hide();
    m_words->setText(hungWords(notice));
    m_hint->setText(left > 0 ? tr("Days still to hang: %1").arg(left) : tr("All days are over."));
    m_hint->show();
    m_print->show();
    m_post->hide();
}

QString PostingCard::hintOn(const PostingDuty &duty)
{
    if (duty.least > 0)
        return tr("%1 whole days; the day it is hung does not count (%2).").arg(QString::number(duty.days), duty.article);
    return tr("%1 whole days; the day it is hung does not count. No law sets this number (%2).")
        .arg(QString::number(duty.days), duty.article);
}

void PostingCard::showPeriod()
{
    const PostingDuty duty = m_dutyOn ? m_dutyOn(m_day->date()) : PostingDuty();
    const auto period = decisionPosting(m_day->date(), duty, m_holidays);
    const bool ahead = m_day->date() > m_today;
    m_words->setText(period ? tr("It counts from %1 to %2 and may come down on %3.")
                                  .arg(dateWords(period->first), dateWords(period->last), dateWords(period->takeDown))
                            : wordsOf(period.error()));
    m_hint->setText(ahead ? tr("This day lies ahead. Print the notice now and say that it hangs on the day itself.")
                    : hintOn(duty));
    m_hint->show();
    m_post->setEnabled(period && !ahead);
}

} // namespace yishibu
