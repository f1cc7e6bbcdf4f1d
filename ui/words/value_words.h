#pragma once

#include "app/attendance/eligibility.h"
#include "app/attendance/sign_in.h"
#include "app/discussion/remark.h"
#include "app/handover/verdict.h"
#include "app/intake/body_reading.h"
#include "app/intake/headings.h"
#include "app/intake/register_row.h"
#include "app/intake/row_fault.h"
#include "app/meeting/course.h"
#include "app/minutes/completeness.h"
#include "app/notice/notice.h"
#include "app/notice/posting.h"
#include "app/resolution/resolution.h"
#include "app/topic/topic.h"
#include "app/village/seat.h"
#include "app/village/village.h"
#include "app/village/villager.h"
#include "app/voting/vote.h"

#include <QDateTime>
#include <QString>

namespace yishibu {

// The words on screen for the values of a meeting, in the language of the program. Words without a full stop stand in
// lists and on pills; those that say what is missing (Gap, warnings) are whole sentences.

QString wordOf(Sex sex);
QString wordOf(PartyStanding standing);
QString wordOf(RegisterStanding standing);
QString wordOf(Body body);
QString wordOf(BookKind kind);
QString wordOf(TopicClass topicClass);
QString wordOf(TopicOrigin origin);
QString wordOf(Funds funds);
QString wordOf(HouseholdStance stance);
QString wordOf(MeetingState state);
QString wordOf(Stage stage);
QString wordOf(ItemStep step);
QString wordOf(Capacity capacity);
QString wordOf(PointColumn column);
QString wordOf(VoteMethod method);
QString wordOf(ItemEnding ending);
/// How an item ended, and without a vote at whose word, to when and at what hour; `by` is the name of who that was.
QString endingWords(const AgendaItem &item, const QString &by);
QString wordOf(Light light);
QString wordOf(NoticeKind kind);
QString wordOf(PostingState state);
QString wordOf(NoticeStanding standing);

// What an import found.
QString wordOf(RowVerdict verdict);
QString wordOf(RowFault fault);
QString wordOf(OpenReason reason);
QString wordOf(RowKind kind);
QString wordOf(Column column);
/// The machine words of Villager::doubt in one line; words that are not known are left out.
QString doubtWords(const QString &doubt);

// What a check of a record package found.
QString wordOf(Verdict verdict);

// Whole sentences: what is missing, and what to do.
QString wordOf(Gap gap);
QString wordsOf(const MeetingWarning &warning);
QString wordsOf(const CompositionGap &gap);

/// "2026年11月22日" or "22 November 2026"; empty for an invalid day.
QString dateWords(QDate day);
/// "11月22日" or "22 Nov" within the year of today, with its year otherwise.
QString nearDateWords(QDate day, QDate today);
/// "19:30" by the clock on the wall.
QString timeWords(const QDateTime &time);
/// Day and time: "2026年11月22日 19:30".
QString dateTimeWords(const QDateTime &time);
/// 1234567 fen as "12,345.67 元".
QString moneyWords(qint64 fen);

} // namespace yishibu
