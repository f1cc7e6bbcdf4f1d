#pragma once

#include "app/rehearsal/meeting_script.h"

namespace yishibu {

/// The words of a script file; empty where there is no such word.
std::optional<ActKind> actKindFromWord(const QString &word);
std::optional<PersonRef::Role> roleFromWord(const QString &word);
std::optional<PointColumn> columnFromWord(const QString &word);
/// Where "enter" leads. Steps of an item are named by themselves.
std::optional<StagePoint> pointFromWord(const QString &word);
std::optional<TopicClass> topicClassFromWord(const QString &word);
std::optional<TopicOrigin> topicOriginFromWord(const QString &word);
std::optional<Funds> fundsFromWord(const QString &word);

} // namespace yishibu
