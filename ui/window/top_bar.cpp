#include "ui/window/top_bar.h"

#include "ui/controls/elided_label.h"
#include "ui/controls/pill.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yishibu {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent), m_title(newLabel({}, Look::Title)), m_detail(new ElidedLabel({}, Look::Small)),
      m_practice(new Pill({}, Tone::Warn)), m_quiet(newLabel({}, Look::Small))
{
    setLook(this, Look::Top);
    setFixedHeight(tokensOf(this).high(64));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(16);
    m_title->setObjectName(u"topTitle"_s);
    row->addWidget(m_title);
    row->addWidget(m_detail, 1);
    row->addWidget(m_quiet);
    //: 演练: nothing in a practice book is real
    m_practice->setText(tr("Practice"));
    m_practice->setObjectName(u"practicePill"_s);
    m_practice->hide();
    row->addWidget(m_practice);
}

void TopBar::setWords(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setWhole(detail);
}

void TopBar::setPractice(bool practice)
{
    m_practice->setVisible(practice);
}

void TopBar::setQuiet(const QString &words)
{
    m_quiet->setText(words);
}

} // namespace yishibu
