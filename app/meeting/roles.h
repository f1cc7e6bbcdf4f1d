#pragma once

#include "app/meeting/course.h"

namespace yishibu {

/// Whether somebody with these posts ("村党支部书记、村委会主任") has one of those that preside (Presiding::posts). A post is
/// matched by its end, so that 村党支部书记 is a 书记; a deputy is none.
bool holdsOneOf(const QString &posts, const QStringList &presiding);

/// What is unwise about who carries which part (law-and-paper.md C1): another chair than law or custom name, one person
/// in two parts that watch each other, members left out of the base who were not read out.
QList<MeetingWarning> roleWarnings(const MeetingFacts &facts);

} // namespace yishibu
