#include "ui/window/more_menu.h"

using namespace Qt::StringLiterals;

namespace yishibu {

MoreMenu::MoreMenu(bool practice, bool largeText, QWidget *parent) : QMenu(parent)
{
    addAction(tr("Village…"), this, &MoreMenu::villageWanted);
    addAction(tr("Rules of this village…"), this, &MoreMenu::lawWanted);
    // The window answers F1 itself; here the key is only shown.
    addAction(tr("Keys…"), QKeySequence(Qt::Key_F1), this, &MoreMenu::keysWanted)->setShortcutContext(Qt::WidgetShortcut);
    addAction(tr("Big screen"), QKeySequence(Qt::Key_F5), this, &MoreMenu::boardWanted)->setShortcutContext(Qt::WidgetShortcut);
    m_hiding = addAction(tr("Hide private details"));
    m_hiding->setObjectName(u"hidePrivate"_s);
    m_hiding->setCheckable(true);
    m_hiding->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_hiding->setShortcutContext(Qt::WidgetShortcut);
    connect(m_hiding, &QAction::triggered, this, &MoreMenu::hidingChosen);
    addSeparator();
    QAction *large = addAction(tr("Large text"));
    large->setCheckable(true);
    large->setChecked(largeText);
    connect(large, &QAction::triggered, this, &MoreMenu::largeTextChosen);
    QMenu *languages = addMenu(tr("Language"));
    languages->addAction(u"中文"_s, this, [this] { Q_EMIT languageChosen(u"zh_CN"_s); });
    languages->addAction(u"English"_s, this, [this] { Q_EMIT languageChosen(u"en"_s); });
    addSeparator();
    addAction(practice ? tr("To our village's book") : tr("To the practice village"), this,
              [this, practice] { Q_EMIT otherBookWanted(!practice); });
    addAction(tr("Open another book…"), this, &MoreMenu::openWanted);
}

void MoreMenu::showHiding(bool hidden)
{
    m_hiding->setChecked(hidden);
}

} // namespace yishibu
