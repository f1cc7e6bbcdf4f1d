#pragma once

#include "app/meeting/meeting_plan.h"
#include "app/village/village.h"

namespace yishibu {

/// How days, times and names are worded in what hangs on the board.
namespace notice_words {

QString weekdayOf(QDate day);
QString clockOf(const QDateTime &when);
/// Who answers for the committee, to stand right behind its full name: never "村民委员会村委会办公室".
QString officeOf(const Village &village);
/// "第二片，2026年12月2日（星期三）14:30，村小学；第三片，…": all but the first, which is the meeting's own time and place.
QString partsWords(const QList<MeetingPart> &parts);
QString withoutFullStop(QString text);
/// The second date of a span: the year is said once.
QString untilDate(QDate from, QDate until);
/// Word for word what was voted; only the village's name is not said twice in "本村召开".
QString withoutVillage(const QString &title, const QString &village);
/// The item's title as it reads between 关于 and 决议的公示.
QString subjectOf(const QString &itemTitle);

} // namespace notice_words

} // namespace yishibu
