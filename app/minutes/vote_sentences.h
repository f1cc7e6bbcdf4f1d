#pragma once

#include "app/minutes/minutes.h"

namespace yishibu {

/// What a vote says beside three answers of raised hands, in the words of the record book (law-and-paper.md C6): the box, the
/// options, who counted, what was found, who wanted something on record. Empty where there is nothing to say.
namespace sentences {

/// "无记名投票，3项中限选2项", "…，3项中选1项", "…，3项中逐项认可，取前2项"; a motion is said by its method alone.
QString methodOf(const VoteLines &vote);

/// In what the answers of a vote are counted: "票" on papers, with names or without, else as its people are.
QString answerUnitOf(const VoteLines &vote);

/// "发出表决票31张，收回30张，未收回1张，收回票数没有超过发出票数，投票有效；有效票29张（其中弃权票2张），无效票1张（多选1张）". More back
/// than may be is said as what it is: void.
QString boxOf(const VoteLines &vote);
/// Whether nobody was to object to a motion, so that it says who did instead of three answers.
bool isConsensus(const VoteLines &vote);
/// "依照《…》第三十三条，到会人员无人反对，协商一致，通过。" Somebody objecting, it says that.
QString consensusDecided(const VoteLines &vote);

/// Whether no paper of the box was called: the vote was void, or taken back before.
bool isUncalled(const BallotLines &ballot);

/// "同意22票（71.0%），不同意5票（16.1%），弃权2票（6.5%），未表态1人（3.2%）", of a choice optionsOf() and 弃权, of a consensus "无人反对，
/// 2人保留意见"; shares are of those present. Empty where no paper of the box was called.
QString answersOf(const VoteLines &vote);

/// "三组18票（58.1%）、五组9票（29.0%）": every option with its votes, shares of those present.
QString optionsOf(const VoteLines &vote);

/// "依照《中华人民共和国村民委员会组织法》第三十条，每项须得16票以上才能入选，最多选出2项，通过：三组入选。"
QString choiceDecided(const VoteLines &vote);

/// The motion, of a choice with what was chosen: "先修哪一条路（入选：三组）".
QString motionWithChoice(const VoteLines &vote);

/// "总监票人李秀英，监票人孙玉珍、周小梅，唱票人陈志强": of a vote on paper.
QString crewOf(const VoteLines &vote);

/// Sections of the hall, the vote before a run-off, how the box was kept, what was recounted and found, and dissents, each in a
/// sentence of its own.
QString countedHow(const VoteLines &vote);

} // namespace sentences

} // namespace yishibu
