#pragma once

#include <QString>

namespace yishibu {

class Hall;
struct TopicStanding;

/// 暂缓: when an earlier meeting put a topic off, at whose word and to when, as one line beside it.
QString putOffWords(const TopicStanding &standing, const Hall &hall);

} // namespace yishibu
