#include "ui/roster/busy_panel.h"

#include "ui/controls/card.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWindow>

namespace yishibu {

using namespace Qt::StringLiterals;

BusyPanel::BusyPanel(QWidget *parent) : QWidget(parent)
{
    auto *card = new Card(this);
    m_what = newLabel({}, Look::Title, card, true);
    m_bar = new QProgressBar(card);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop = newButton(tr("Stop"), Look::SecondaryLarge, card);
    m_stop->setObjectName(u"stopWork"_s);
    card->body()->setSpacing(16);
    card->body()->addStretch(2);
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(newLabel(tr("If it is stopped, nothing is kept."), Look::Small, card, true));
    card->body()->addWidget(m_stop, 0, Qt::AlignLeft);
    card->body()->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        Q_EMIT stopped();
    });
}

void BusyPanel::begin(const QString &what)
{
    m_stopped = false;
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_stop->setFocus();
}

void BusyPanel::setProgress(int done, int whole)
{
    m_bar->setRange(0, whole);
    m_bar->setValue(done);
}

void BusyPanel::breathe()
{
    qApp->installEventFilter(this);
    QCoreApplication::processEvents();
    qApp->removeEventFilter(this);
}

bool BusyPanel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
        event->ignore();
        return true;
    case QEvent::Shortcut:
    case QEvent::Drop: return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::ContextMenu:
    case QEvent::KeyPress:
    case QEvent::KeyRelease: return watched != m_stop && !qobject_cast<QWindow *>(watched);
    default: return false;
    }
}

} // namespace yishibu
