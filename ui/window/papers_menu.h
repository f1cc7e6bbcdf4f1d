#pragma once

#include "app/minutes/sign_in_sheet.h"

#include <QMenu>

namespace yishibu {

/// What is printed for a meeting: sheets to sign, sheets for the groups, the rules of speaking, cards of the households, the
/// list of allowances, and what was decided as papers to be signed.
class PapersMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PapersMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void signInSheetWanted(yishibu::SheetOrder order);
    void householdCardsWanted();
    void allowanceSheetWanted();
    void groupSheetsWanted(bool onA3);
    void speakingRulesWanted();
    void resolutionsWanted();
};

} // namespace yishibu
