#include "ui/window/stage_foot.h"

#include "ui/controls/big_button.h"
#include "ui/controls/stage_page.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

StageFoot::StageFoot(QWidget *parent)
    : QFrame(parent), m_left(new QHBoxLayout), m_note(newLabel({}, Look::Small, nullptr, true)),
      m_next(new BigButton({}))
{
    setLook(this, Look::Foot);
    setMinimumHeight(tokensOf(this).high(76));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(16);
    m_left->setSpacing(16);
    row->addLayout(m_left);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setObjectName(u"footNote"_s);
    row->addWidget(m_note, 1);
    m_next->setObjectName(u"nextStep"_s);
    m_next->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &StageFoot::pressed);
}

void StageFoot::show(const StagePage &page)
{
    const QList<QPushButton *> buttons = page.footButtons();
    if (buttons != m_shown) {
        for (QPushButton *button : std::as_const(m_shown)) {
            m_left->removeWidget(button);
            button->hide();
        }
        for (QPushButton *button : buttons) {
            m_left->addWidget(button);
            button->show();
        }
        m_shown = buttons;
    }
    m_next->setText(page.nextStep());
    m_next->setAccessibleName(page.nextStep());
    m_next->setVisible(!page.nextStep().isEmpty());
    const QString whyNot = page.whyNot();
    if (whyNot.isEmpty())
        m_next->allow();
    else
        m_next->block(whyNot);
    m_note->setText(whyNot.isEmpty() ? page.note() : whyNot);
    // A text set anew drops the shortcut that Qt made from it.
    m_next->setShortcut(QKeySequence(u"Ctrl+Return"_s));
}

} // namespace yishibu
