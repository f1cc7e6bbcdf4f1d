#include "ui/window/papers_menu.h"

using namespace Qt::StringLiterals;

namespace yishibu {

PapersMenu::PapersMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(u"papersMenu"_s);
    const auto add = [this](const QString &words, const QString &name) {
        QAction *action = addAction(words);
        action->setObjectName(name);
        return action;
    };
    connect(add(tr("Sign-in sheet, one list"), u"printOneList"_s), &QAction::triggered, this,
            [this] { Q_EMIT signInSheetWanted(SheetOrder::OneList); });
    connect(add(tr("Sign-in sheets, one for each group"), u"printByGroup"_s), &QAction::triggered, this,
            [this] { Q_EMIT signInSheetWanted(SheetOrder::ByGroup); });
    addSeparator();
    connect(add(tr("Sheets for the groups, A3"), u"printGroupSheetsA3"_s), &QAction::triggered, this,
            [this] { Q_EMIT groupSheetsWanted(true); });
    connect(add(tr("Sheets for the groups, A4"), u"printGroupSheets"_s), &QAction::triggered, this,
            [this] { Q_EMIT groupSheetsWanted(false); });
    connect(add(tr("Rules of speaking"), u"printSpeakingRules"_s), &QAction::triggered, this, &PapersMenu::speakingRulesWanted);
    addSeparator();
    connect(add(tr("Resolutions to sign and file"), u"printResolutions"_s), &QAction::triggered, this, &PapersMenu::resolutionsWanted);
    addSeparator();
    connect(add(tr("Household cards to scan"), u"printCards"_s), &QAction::triggered, this, &PapersMenu::householdCardsWanted);
    connect(add(tr("List of allowances…"), u"printAllowances"_s), &QAction::triggered, this, &PapersMenu::allowanceSheetWanted);
}

} // namespace yishibu
