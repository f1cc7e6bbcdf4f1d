#pragma once

#include "app/minutes/minutes.h"

namespace yishibu {

/// What went otherwise than usual, in the words of the record book: helpers, letters, late entries, who was left out of the
/// base figure, who took the chair. Empty where there is nothing to say.
namespace sentences {

/// "监票人沈娜；计票人周小燕；唱票人许超、叶平。"
QString roles(const Minutes &minutes);

/// "1. 宣布应到、实到人数；2. 逐项表决；3. 宣布散会。"
QString business(const Minutes &minutes);

/// "第一片，村小学，2026年12月1日19:30—20:40，到会18人；第二片，…。"
QString parts(const Minutes &minutes);

/// "签名由他人协助的：熊婷婷由何慧敏协助签名。"
QString assisted(const Minutes &minutes);

/// "事后据纸质签到表补录的：熊婷婷（2026年11月23日09:10录入）。"
QString typedLater(const Minutes &minutes);

/// Of each sitting a sentence: "签到表核对：纸质签名31人，屏幕签到30人，不相符。原因：一人签名后回家。"
QStringList sheetCounts(const Minutes &minutes);

/// Each letter in a sentence: "熊婷婷委托何慧敏代为参加。委托事项：…；权限：…；委托书签署于2026年11月20日，有效至2026年11月30日。"
QStringList letters(const Minutes &minutes);

/// "依照《重庆市…》第七条，下列人员不计入应到人数，19:31在会上宣布：熊婷婷（外出失去联系）。"
QString exclusions(const Minutes &minutes);

/// "20:05，议题“村道硬化”：到会31人中16人提出，因与主持人有利害关系，改由何慧敏（村委会副主任）主持，至本议题结束。"
QString chairChange(const ChairChangeLine &change);

/// What the figures count where not members, what each part came to, how it was counted (countedHow()), and
/// "本次表决由何慧敏主持。计票结果于2026年11月23日09:10补录。"
QString howVoted(const VoteLines &vote);

/// "（2026年11月23日09:10补录）" behind a remark; empty for one kept as it was said.
QString lateMark(const QString &typedAt);

} // namespace sentences

} // namespace yishibu
