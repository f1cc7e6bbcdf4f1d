#include "ui/window/top_bar.h"

#include "ui/controls/elided_label.h"
#include "ui/controls/pill.h"
#include "ui/hall/hall.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent), m_title(new ElidedLabel({}, Look::Title)), m_detail(new ElidedLabel({}, Look::Small)),
      m_practice(new Pill({}, Tone::Warn)), m_hiding(new Pill({}, Tone::Info)), m_quiet(newLabel({}, Look::Small)),
      //: a menu of papers
      m_papers(newButton(tr("Print"), Look::Quiet)), m_board(newButton({}, Look::Quiet))
{
    setLook(this, Look::Top);
    setFixedHeight(tokensOf(this).high(64));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(16);
    m_title->setObjectName(u"topTitle"_s);
    row->addWidget(m_title);
    // What stands beside the title takes what is left; only a very long title gives way itself.
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_detail, 1);
    row->addWidget(m_quiet);
    //: 演练: nothing in a practice book is real
    m_practice->setText(tr("Practice"));
    m_practice->setObjectName(u"practicePill"_s);
    m_practice->hide();
    row->addWidget(m_practice);
    //: private details: numbers, hits of the search
    m_hiding->setText(tr("Private hidden"));
    m_hiding->setObjectName(u"hidingPill"_s);
    m_hiding->setAccessibleName(tr("Private details are hidden on this screen."));
    m_hiding->setToolTip(tr("The hall sees this screen, so numbers and hits are hidden. Shift+F5 hides or shows them by hand."));
    m_hiding->hide();
    row->addWidget(m_hiding);
    m_papers->setObjectName(u"meetingPapers"_s);
    m_papers->setIcon(tinted(Icon::Printer, tokensOf(this).colours.ink2));
    m_papers->setShortcut(QKeySequence(u"Ctrl+P"_s));
    m_papers->setToolTip(u"Ctrl+P"_s);
    m_papers->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_papers);
    m_papers->hide();
    m_board->setObjectName(u"bigScreen"_s);
    m_board->setToolTip(u"F5"_s);
    m_board->setFocusPolicy(Qt::NoFocus); // F5 does it from everywhere
    connect(m_board, &QPushButton::clicked, this, &TopBar::boardWanted);
    row->addWidget(m_board);
    m_board->hide();
    showBoard(Projector::State::Off);
}

void TopBar::showMeeting(const Hall &hall)
{
    const Meeting &meeting = hall.meeting();
    QStringList detail;
    if (!meeting.number.isEmpty())
        detail.append(tr("Record book no. %1").arg(meeting.number));
    detail.append(tr("%1 %2").arg(dateWords(meeting.scheduledAt.date()), meeting.scheduledAt.toString(u"HH:mm"_s)));
    if (!meeting.place.isEmpty())
        detail.append(meeting.place);
    if (meeting.chair)
        detail.append(tr("Chair: %1").arg(hall.nameOf(meeting.chair)));
    setWords(hall.meetingTitle(), detail.join(u" · "_s), {});
    m_board->show();
    m_papers->show();
}

void TopBar::showVillage(const std::optional<Village> &village, QDate today, const QDateTime &backup)
{
    setWords(village ? village->name : tr("Village not set up yet"),
             tr("%1 %2").arg(dateWords(today), QLocale().dayName(today.dayOfWeek(), QLocale::LongFormat)),
             backup.isValid() ? tr("Last backup %1, verified").arg(dateWords(backup.date())) : QString());
    m_board->hide();
    m_papers->hide();
}

void TopBar::setPractice(bool practice)
{
    m_practice->setVisible(practice);
}

void TopBar::showHiding(bool hides)
{
    m_hiding->setVisible(hides);
}

void TopBar::setPapers(QMenu *papers)
{
    m_papers->setMenu(papers);
}

void TopBar::showBoard(Projector::State state)
{
    const Colours colours = tokensOf(this).colours;
    QColor colour = colours.ink2;
    switch (state) {
    //: 大屏, the window for the whole hall; on a button
    case Projector::State::Off: m_board->setText(tr("Big screen")); break;
    case Projector::State::OnBigScreen:
    case Projector::State::InWindow:
        m_board->setText(tr("Big screen is on"));
        colour = colours.green;
        break;
    case Projector::State::Waiting:
        m_board->setText(tr("Big screen unplugged"));
        colour = colours.amber;
        break;
    }
    m_board->setIcon(tinted(Icon::Projector, colour));
}

void TopBar::setWords(const QString &title, const QString &detail, const QString &quiet)
{
    m_title->setWhole(title);
    m_detail->setWhole(detail);
    m_quiet->setText(quiet);
}

} // namespace yishibu
