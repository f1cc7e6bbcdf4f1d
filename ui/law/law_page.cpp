#include "ui/law/law_page.h"

#include "ui/controls/front_stack.h"
#include "ui/controls/page_scroll.h"
#include "ui/law/holiday_section.h"
#include "ui/law/in_force_section.h"
#include "ui/law/law_desk.h"
#include "ui/law/settings_section.h"
#include "ui/law/township_section.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

LawPage::LawPage(LawDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tabs(new QTabBar), m_parts(new FrontStack), m_inForce(new InForceSection(desk)),
      m_settings(new SettingsSection(desk)), m_township(new TownshipSection(desk)), m_holidays(new HolidaySection(desk))
{
    setObjectName(u"lawPage"_s);
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(newLabel(tr("Rules of this village"), Look::Title, this), 1);
    QPushButton *village = newButton(tr("To the village"), Look::Quiet, this);
    village->setObjectName(u"toVillage"_s);
    head->addWidget(village);
    column->addLayout(head);
    m_tabs->setObjectName(u"lawTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the rules"));
    m_tabs->setMinimumHeight(tokensOf(this).high(44));
    column->addWidget(m_tabs);

    const std::pair<QString, QWidget *> parts[]{{tr("In force today"), m_inForce},
                                                {tr("Set by the village"), m_settings},
                                                {tr("From the township"), m_township},
                                                {tr("Holidays"), m_holidays}};
    for (const auto &[word, part] : parts) {
        m_tabs->addTab(word);
        m_parts->addWidget(part);
    }
    column->addWidget(new PageScroll(m_parts, this), 1);
    setChooser([this](const QString &title) { return QFileDialog::getOpenFileName(this, title); });

    connect(village, &QPushButton::clicked, this, &LawPage::villageWanted);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        QWidget *const shown[]{m_inForce, m_settings, m_township, m_holidays};
        m_parts->setCurrentWidget(shown[qBound(0, index, 3)]);
    });
    connect(m_settings, &SettingsSection::said, this, &LawPage::said);
    connect(m_township, &TownshipSection::said, this, &LawPage::said);
    connect(m_holidays, &HolidaySection::said, this, &LawPage::said);
    connect(&desk, &LawDesk::changed, this, &LawPage::refresh);
    refresh();
}

void LawPage::setChooser(const std::function<QString(const QString &)> &choose)
{
    m_township->setChooser(choose);
}

void LawPage::refresh()
{
    m_inForce->refresh();
    m_settings->refresh();
    m_township->refresh();
    m_holidays->refresh();
}

} // namespace yishibu
