#pragma once

#include "app/intake/headings.h"

namespace yishibu {

/// Whether a heading (blanks and brackets taken out) tells the number, birth, sex, telephone or the like of somebody else than
/// the row's person: 户主身份证号, 子女联系电话, 帮扶人联系电话, 承包方代表性别. 成员, 本人 and 户主及家庭成员 are the row's own, and so is
/// whatever is no word for a person (基本信息出生日期).
bool isOfAnother(const QString &bareHeading);

/// 身份证号（户主） as 户主身份证号: the person in the brackets is spoken of. Other headings stay as they are.
QString withOwnerFirst(const QString &heading);

/// Whether it is the name of such a person: 配偶姓名, 申请人姓名. 户主姓名 and 户代表姓名 have a meaning of their own.
bool isAnothersName(const QString &bareHeading);

/// Whether a heading names somebody of the head's family who stands in the head's row: 配偶, 子女姓名, 长子, 家庭成员1.
bool isFamilysName(const QString &heading);

/// What other people's columns tell of a line of headings that has 姓名: 户代表联系电话 stands in the rows of the others, too, and
/// is nobody's; 申请人姓名 or 承包方代表姓名 beside the members' names parts the families where nothing else does.
void readOthers(Headings &found);

} // namespace yishibu
