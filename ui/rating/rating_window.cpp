#include "ui/rating/rating_window.h"

#include "ui/controls/field_row.h"
#include "ui/controls/front_stack.h"
#include "ui/controls/option_card.h"
#include "ui/controls/tone.h"
#include "ui/rating/face_button.h"
#include "ui/rating/rating_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/talk_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int mostPeople = 9999;

QSpinBox *newCount(const QString &name)
{
    auto *count = new QSpinBox;
    count->setObjectName(name);
    count->setRange(0, mostPeople);
    return count;
}

} // namespace

RatingWindow::RatingWindow(RatingDesk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_front(new FrontStack(this)), m_counting(newCounting()), m_tapping(newTapping()),
      m_result(newLabel({}, Look::Strong, this, true)), m_message(newLabel({}, Look::Body, this, true)),
      m_show(newButton({}, Look::Secondary, this)), m_back(newButton(tr("Take the rating back"), Look::Quiet, this)), m_close(newButton(tr("Close"), Look::Secondary, this))
{
    setObjectName(u"ratingWindow"_s);
    setWindowTitle(tr("How content people are"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(10);
    const QStringList details{tr("Slips with five faces are gathered and counted."), tr("Hands for one face after the other."),
                              tr("Whoever leaves taps a face.")};
    for (int i = 0; i < details.size(); ++i) {
        auto *way = new OptionCard(wordOf(RatingMethod(i)), details.at(i), this);
        way->setObjectName(u"ratingBy%1"_s.arg(i + 1));
        m_methods.append(way);
        ways->addWidget(way, 1);
        connect(way, &OptionCard::toggled, this, [this](bool on) {
            if (on)
                chooseMethod();
        });
    }
    column->addLayout(ways);
    m_front->addWidget(m_counting);
    m_front->addWidget(m_tapping);
    column->addWidget(m_front, 1);
    m_result->setObjectName(u"ratingResult"_s);
    m_message->setObjectName(u"ratingMessage"_s);
    column->addWidget(m_message);
    column->addWidget(m_result);
    m_back->setObjectName(u"takeRatingBack"_s);
    m_back->setAutoDefault(false);
    m_close->setObjectName(u"closeRating"_s);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    m_show->setObjectName(u"showRating"_s);
    m_show->setAutoDefault(false);
    buttons->addWidget(m_show);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_desk.show(!m_desk.isShown());
        showStanding();
    });
    connect(m_back, &QPushButton::clicked, this, &RatingWindow::takeBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    addKeys();
    const std::optional<Rating> standing = m_desk.standing();
    m_methods.at(int(standing ? standing->method : RatingMethod::Slips))->setChecked(true);
    if (standing && standing->method != RatingMethod::Taps) {
        m_asked->setValue(standing->asked);
        for (size_t mood = 0; mood < moodCount; ++mood)
            m_counts[mood]->setValue(standing->count.chosen[mood]);
    }
    showStanding();
}

QWidget *RatingWindow::newCounting()
{
    auto *counting = new QWidget;
    auto *grid = new QGridLayout(counting);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    m_asked = newCount(u"ratingAsked"_s);
    m_asked->setValue(m_desk.toBeAsked());
    auto *askedRow = new FieldRow(tr("How many were asked"), m_asked);
    grid->addWidget(askedRow, 0, 0, 1, 2);
    for (int mood = 0; mood < moodCount; ++mood) {
        m_counts[size_t(mood)] = newCount(u"mood%1"_s.arg(mood + 1));
        grid->addWidget(new FieldRow(wordOf(Mood(mood)), m_counts[size_t(mood)]), 1, mood);
        grid->setColumnStretch(mood, 1);
    }
    auto *keep = newButton(tr("Keep the count"), Look::Secondary, counting);
    keep->setObjectName(u"keepRating"_s);
    grid->addWidget(keep, 2, 0, 1, 2);
    grid->setRowStretch(3, 1);
    connect(keep, &QPushButton::clicked, this, &RatingWindow::keepCount);
    return counting;
}

QWidget *RatingWindow::newTapping()
{
    auto *tapping = new QWidget;
    auto *row = new QHBoxLayout(tapping);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (int mood = 0; mood < moodCount; ++mood) {
        auto *face = new FaceButton(Mood(mood), tapping);
        face->setObjectName(u"face%1"_s.arg(mood + 1));
        m_faces.append(face);
        row->addWidget(face, 1);
        connect(face, &FaceButton::clicked, this, [this, mood] { tap(Mood(mood)); });
    }
    return tapping;
}

/// 1 to 5 tap a face.
void RatingWindow::addKeys()
{
    for (int mood = 0; mood < moodCount; ++mood) {
        auto *key = new QShortcut(QKeySequence(Qt::Key_1 + mood), m_tapping, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, mood] { tap(Mood(mood)); });
    }
}

RatingMethod RatingWindow::method() const
{
    for (int i = 0; i < m_methods.size(); ++i) {
        if (m_methods.at(i)->isChecked())
            return RatingMethod(i);
    }
    return RatingMethod::Slips;
}

void RatingWindow::chooseMethod()
{
    const bool taps = method() == RatingMethod::Taps;
    m_front->setCurrentWidget(taps ? m_tapping : m_counting);
    m_message->clear();
    showStanding();
    (taps ? static_cast<QWidget *>(m_faces.first()) : m_counts.front())->setFocus();
}

void RatingWindow::keepCount()
{
    MoodCount count;
    for (size_t mood = 0; mood < moodCount; ++mood)
        count.chosen[mood] = m_counts[mood]->value();
    tell(m_desk.count(method(), m_asked->value(), count), tr("The count is kept."));
}

void RatingWindow::tap(Mood mood)
{
    tell(m_desk.tap(mood), tr("Thank you. The next one, please."));
}

void RatingWindow::takeBack()
{
    tell(m_desk.withdraw(), tr("The rating is taken back."));
}

void RatingWindow::tell(const Done &done, const QString &well)
{
    m_message->setText(done ? well : wordsOf(done.error()));
    setTone(m_message, done ? Tone::Good : Tone::Warn);
    showStanding();
}

void RatingWindow::showStanding()
{
    const std::optional<Rating> standing = m_desk.standing();
    m_show->setText(m_desk.isShown() ? tr("Take it off the big screen") : tr("Show it on the big screen"));
    m_show->setVisible(standing.has_value());
    m_back->setVisible(standing.has_value());
    m_result->setVisible(standing.has_value());
    m_message->setVisible(!m_message->text().isEmpty());
    if (!standing)
        return;
    const RatingFigures figures = figuresOf(*standing);
    // While people tap, how others did is for nobody to see; how many did is.
    if (method() == RatingMethod::Taps && standing->method == RatingMethod::Taps)
        return m_result->setText(tr("%1 of %2 have answered.").arg(figures.answers).arg(figures.asked));
    const QString words = tr("%1 of %2 answered (%3 %); content or very content: %4 of these (%5 %).")
                              .arg(figures.answers).arg(figures.asked).arg(figures.responsePercent).arg(figures.content).arg(figures.contentPercent);
    m_result->setText(figures.isThin() ? words + u' ' + tr("Fewer than half answered, so it speaks for few.") : words);
}

} // namespace yishibu
