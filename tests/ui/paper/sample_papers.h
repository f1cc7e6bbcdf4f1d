#pragma once

#include "app/minutes/allowance_sheet.h"
#include "app/minutes/door_card.h"
#include "app/minutes/group_sheet.h"
#include "app/minutes/minutes.h"
#include "app/minutes/sign_in_sheet.h"
#include "app/notice/template.h"
#include "app/village/village.h"
#include "ui/paper/paper.h"

namespace yishibu::test {

/// A fictional village with the office's numbers.
Village qingshi();

/// The template of a notice that is shipped: "meeting-notice" or "resolution-notice".
Outcome<NoticeTemplate> shippedTemplate(const QString &name);

/// An evening with one item, as the first meeting of a village has it.
Minutes oneItemMinutes();

/// Three items, forty members, long names and motions, one item put off: several pages.
Minutes threeItemMinutes();

/// The blank sheet for those who attended, as one list or by group.
SignInSheet signInSheetFor(const Minutes &minutes, SheetOrder order = SheetOrder::OneList);

/// Cards for so many households.
QList<DoorCard> doorCards(int count);

/// What is paid to the members of the three-item meeting, 50.50 yuan each; a practice.
AllowanceSheet allowances();

/// The sheet of one group of so many.
GroupSheet groupSheet(int people);

/// All text of a paper in reading order without line ends.
QString saidOn(const Paper &paper);

} // namespace yishibu::test
