#pragma once

#include "app/minutes/sign_in_sheet.h"

#include <QMenu>

namespace yishibu {

/// What is printed for the door of a meeting: sheets to sign, cards of the households, the list of allowances.
class PapersMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PapersMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void signInSheetWanted(yishibu::SheetOrder order);
    void householdCardsWanted();
    void allowanceSheetWanted();
};

} // namespace yishibu
