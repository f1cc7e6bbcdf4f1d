#include "ui/topic/pool_section.h"

#include "ui/controls/card.h"
#include "ui/controls/page_scroll.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

PoolSection::PoolSection(QWidget *form, const QString &fresh, const QString &name, QWidget *parent)
    : QWidget(parent), m_list(new Card(this)), m_rows(new QVBoxLayout), m_form(new Card(this)),
      m_keep(newButton({}, Look::Primary, m_form))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);

    QPushButton *begin = newButton(fresh, Look::Secondary, m_list);
    begin->setObjectName(name + u"New"_s);
    m_list->addToHead(begin);
    auto *rows = new QWidget(m_list);
    rows->setObjectName(name + u"Rows"_s);
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_list->body()->addWidget(new PageScroll(rows, m_list), 1);
    row->addWidget(m_list, 5);

    m_form->body()->addWidget(new PageScroll(form, m_form), 1);
    m_keep->setObjectName(name + u"Keep"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addStretch(1);
    foot->addWidget(m_keep);
    m_form->body()->addLayout(foot);
    row->addWidget(m_form, 4);

    connect(begin, &QPushButton::clicked, this, &PoolSection::freshWanted);
    connect(m_keep, &QPushButton::clicked, this, &PoolSection::keepWanted);
}

} // namespace yishibu
