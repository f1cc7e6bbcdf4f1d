#pragma once

#include <QString>
#include <optional>

namespace yishibu {

/// The share that a rule asks for, as the law words it. Tests are on whole numbers (law-and-paper.md A2;
/// 民法典 art. 1259: 以上 includes the number itself, 超过 excludes it).
enum class Threshold {
    MoreThanHalf,     ///< 过半数: 2n > N
    HalfOrMore,       ///< 半数以上: 2n >= N
    TwoThirdsOrMore,  ///< 三分之二以上: 3n >= 2N
    OneThirdOrMore,   ///< 三分之一以上: 3n >= N
    FourFifthsOrMore, ///< 五分之四以上: 5n >= 4N
    OneFifthOrMore,   ///< 五分之一以上: 5n >= N
    OneTenthOrMore,   ///< 十分之一以上: 10n >= N
    ThreeQuartersOrMore, ///< 四分之三以上: 4n >= 3N
    NoneAsked,        ///< no share is asked for (协商: art. 33): reached by anybody, needs nobody
};

/// Of whom a majority is counted.
enum class Denominator {
    Present,    ///< 到会人员: abstentions and silence work as "not yes"
    AllMembers, ///< 应到
};

/// Whether n of all reaches the threshold. Of an empty body nothing is reached that is asked for.
bool reached(Threshold threshold, qint64 n, qint64 all);

/// Whether one share asks for at least as much as another, of a body of any size.
bool asksNoLess(Threshold one, Threshold other);

/// The smallest n that reaches the threshold of all; 0 only for an empty body.
qint64 needed(Threshold threshold, qint64 all);

/// "more_than_half", "two_thirds_or_more" … as rule packs write it.
std::optional<Threshold> thresholdFromWord(const QString &word);
QString wordOf(Threshold threshold);
/// "present", "all_members".
std::optional<Denominator> denominatorFromWord(const QString &word);

/// "81.6%" of part in all, rounded half up on whole numbers; empty where all is 0.
QString percentOf(int part, int all);

/// As Chinese paper words it: "过半数", "三分之二以上".
QString paperWordsOf(Threshold threshold);

} // namespace yishibu
