#include "ui/signin/sheet_card.h"

#include "ui/controls/list_table.h"
#include "ui/controls/scan_guard.h"
#include "ui/hall/hall.h"
#include "ui/signin/door_desk.h"
#include "ui/signin/sheet_model.h"
#include "ui/signin/sign_in_desk.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

SheetCard::SheetCard(SignInDesk &signIn, DoorDesk &door, const Hall &hall, QWidget *parent)
    : Card(parent), m_signIn(signIn), m_door(door), m_hall(hall), m_counting(new QWidget), m_count(new QSpinBox),
      m_verdict(newLabel({}, Look::Strong, nullptr, true)), m_model(new SheetModel(hall, this)), m_list(new ListTable)
{
    auto *row = new QHBoxLayout(m_counting);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    QLabel *words = newLabel(tr("Signatures on the sheets"), Look::Body);
    words->setBuddy(m_count);
    m_count->setObjectName(u"signaturesCounted"_s);
    m_count->setAccessibleName(tr("Signatures on the sheets"));
    m_count->setRange(0, 99999);
    QPushButton *compareNow = newButton(tr("Compare"), Look::Secondary);
    compareNow->setObjectName(u"compareSheets"_s);
    compareNow->setAutoDefault(true);
    connect(compareNow, &QPushButton::clicked, this, &SheetCard::compare);
    row->addWidget(words);
    row->addWidget(m_count);
    row->addWidget(compareNow);
    row->addStretch(1);
    QPushButton *back = newButton(tr("Back to the list"), Look::Quiet);
    back->setObjectName(u"closeSheets"_s);
    connect(back, &QPushButton::clicked, this, &SheetCard::closed);
    addToHead(back);
    m_verdict->setObjectName(u"sheetVerdict"_s);
    m_list->setObjectName(u"sheetLines"_s);
    m_list->setAccessibleName(tr("Lines of the paper sheets"));
    m_list->showHeader(true);
    m_list->setModel(m_model);
    m_list->setStrongColumns({SheetModel::Name});
    m_list->setQuietColumns({SheetModel::Place});
    m_list->setColumnWidths({110, 0, 110, 0, -1});
    m_list->setMinimumHeight(1);
    connect(m_list, &ListTable::rowChosen, this, &SheetCard::mark);
    auto *guard = new ScanGuard(this);
    for (QWidget *control : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_list), static_cast<QWidget *>(compareNow),
                             static_cast<QWidget *>(back)})
        guard->watch(control);
    connect(guard, &ScanGuard::scanned, this, [this] {
        Q_EMIT said(Tone::Info, tr("The card was not read: the sheets are open. Go back to the list with Escape, then scan again."));
    });
    body()->addWidget(m_counting);
    body()->addWidget(m_verdict);
    body()->addWidget(m_list, 1);
}

void SheetCard::open(Mode mode)
{
    m_mode = mode;
    setTitle(mode == Mode::Compare ? tr("Compare with the paper") : tr("From the paper sheet"));
    m_counting->setVisible(mode == Mode::Compare);
    refresh();
    if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->selectRow(0);
    if (mode == Mode::Compare) {
        m_count->setFocus(Qt::OtherFocusReason);
        m_count->selectAll();
    } else {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void SheetCard::setShowsPrivate(bool shows)
{
    m_model->setShowsPrivate(shows);
}

void SheetCard::refresh()
{
    m_model->follow();
    showVerdict();
}

void SheetCard::compare()
{
    m_count->interpretText();
    const auto compared = m_door.compare(m_count->value());
    if (!compared) {
        Q_EMIT said(Tone::Warn, wordsOf(compared.error()));
        return;
    }
    refresh();
    if (!compared->agrees())
        m_list->setFocus(Qt::OtherFocusReason);
}

void SheetCard::showVerdict()
{
    if (m_mode == Mode::TypeIn) {
        m_verdict->setText(tr("Go down the sheet: Space signs a line in as a late entry, Escape goes back."));
        return;
    }
    const SheetReconciliation *last = m_hall.door().lastReconciliation(m_hall.session());
    const int here = m_hall.attendance().signedMembers(); // who left early has signed too
    if (!last || !last->isCounted)
        m_verdict->setText(tr("On screen %1 have signed in. Count the signatures on all sheets and enter them.").arg(here));
    else if (last->onPaper == here)
        m_verdict->setText(tr("Paper %1, screen %2: they agree.").arg(last->onPaper).arg(here));
    else if (last->onPaper > here)
        m_verdict->setText(tr("Paper %1, screen %2: %3 more on paper. Tick line by line with Space whom the sheet has, and sign in "
                              "who is missing on screen.")
                               .arg(last->onPaper).arg(here).arg(last->onPaper - here));
    else
        m_verdict->setText(tr("Paper %1, screen %2: %3 more on screen. Tick line by line with Space whom the sheet has, and let "
                              "who is left sign, or take the sign-in back.")
                               .arg(last->onPaper).arg(here).arg(here - last->onPaper));
}

void SheetCard::mark(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const VillagerId who = m_model->whoAt(row);
    const auto signIn = m_hall.attendance().signatureOf(who);
    Done done;
    if (signIn)
        done = m_signIn.markOnPaper(signIn->id, m_mode == Mode::TypeIn || !signIn->onPaper);
    else if (m_mode == Mode::TypeIn)
        done = onlyDone(m_signIn.admit(who, Capacity::Member,
                                       {.assistedBy = {},
                                        .at = m_hall.meeting().scheduledAt,
                                        .precision = Precision::Day,
                                        .fromPaper = true}));
    else
        Q_EMIT said(Tone::Info, tr("%1 has not signed in on screen. Who is in the hall is signed in by the box above.")
                                    .arg(m_hall.nameOf(who)));
    if (!done) {
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        return;
    }
    refresh();
    if (row + 1 < m_model->rowCount())
        m_list->selectRow(row + 1);
}

void SheetCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && m_count->hasFocus())
        compare();
    else if (!event->text().isEmpty() && event->text().at(0).isPrint())
        event->accept();
    else
        Card::keyPressEvent(event);
}

} // namespace yishibu
