#include "ui/roster/column_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/tone.h"
#include "ui/roster/sheet_columns.h"
#include "ui/style/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

ColumnPanel::ColumnPanel(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    whole->addWidget(m_card);
    m_content = new QWidget(m_card);
    m_sheets = new QVBoxLayout(m_content);
    m_sheets->setContentsMargins(0, 0, 12, 0);
    m_sheets->setSpacing(12);
    m_why = newLabel({}, Look::Body, m_content, true);
    m_why->setObjectName(u"whyNotRead"_s);
    setTone(m_why, Tone::Warn);
    m_sheets->addWidget(m_why);
    m_sheets->addWidget(newLabel(tr("Say for each column what it is about. A register needs at least a name and one more column."),
                                 Look::Soft, m_content, true));
    m_sheets->addStretch(1);
    auto *scroll = new PageScroll(m_content, m_card);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what the buttons leave
    m_card->body()->addWidget(scroll, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(newLabel(tr("Nothing is kept yet."), Look::Small, m_card, true), 1);
    auto *cancel = newButton(tr("Back"), Look::SecondaryLarge, m_card);
    cancel->setObjectName(u"cancelColumns"_s);
    auto *again = newButton(tr("Read it again"), Look::Primary, m_card);
    again->setObjectName(u"readAgain"_s);
    foot->addWidget(cancel);
    foot->addWidget(again);
    m_card->body()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &ColumnPanel::cancelled);
    connect(again, &QPushButton::clicked, this, &ColumnPanel::readAgain);
}

void ColumnPanel::show(const Workbook &workbook, const ColumnChoices &choices, const QString &why)
{
    m_workbook = workbook;
    m_choices = choices;
    m_card->setTitle(tr("The columns of “%1”").arg(workbook.fileName));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    showSheets();
}

void ColumnPanel::showSheets()
{
    if (m_blocks) {
        m_blocks->hide();
        m_blocks->deleteLater(); // a field of its own may have asked for this
    }
    m_blocks = new QWidget(m_content);
    auto *column = new QVBoxLayout(m_blocks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    int number = 0;
    for (const SheetPlan &plan : planSheets(m_workbook, m_choices)) {
        auto *sheet = new SheetColumns(plan, m_choices.value(number), number, m_blocks);
        connect(sheet, &SheetColumns::chosen, this, [this](int which, const SheetChoice &choice, bool anew) {
            m_choices.insert(which, choice);
            if (anew)
                showSheets();
        });
        column->addWidget(sheet);
        ++number;
    }
    m_sheets->insertWidget(2, m_blocks);
    m_blocks->show();
}

void ColumnPanel::focusFirst()
{
    if (auto *field = m_blocks ? m_blocks->findChild<QComboBox *>() : nullptr)
        field->setFocus();
}

} // namespace yishibu
