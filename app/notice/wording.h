#pragma once

#include "app/meeting/meeting_plan.h"
#include "app/minutes/minutes.h"
#include "app/notice/convening.h"
#include "app/notice/notice.h"
#include "app/notice/posting.h"
#include "app/notice/template.h"
#include "app/outcome.h"
#include "app/rules/holidays.h"
#include "app/village/village.h"

namespace yishibu {

enum class NoticeRefusal {
    NoVillage,      ///< the village has no name yet
    NoTime,         ///< the meeting has no date and time
    NoPlace,
    NoAgenda,       ///< a notice has to say what will be talked about
    NoSuchDecision, ///< the minutes have no such item or resolution
    NotPassed,      ///< no vote in the minutes passed this text word for word
    PersonalNumber, ///< an ID number, card number or private phone stands in the text; figures: paragraph from 1, 0 for
                    ///< the title or signature; with the article
};

/// The notice of a meeting to those who attend and for the board (law-and-paper.md D1). whoAttends is the salutation
/// without colon ("各位村民代表、村委会成员"); today becomes the date under it. Without a body it is the committee that calls it.
/// Where the meeting is held in parts, all of them with the opening session first: each further one has its day, hour and place.
Outcome<Notice> meetingNotice(const NoticeTemplate &words, const Village &village, const Meeting &meeting,
                              const QStringList &agendaTitles, const QString &whoAttends, QDate today, bool practice,
                              const Convening &convening = {}, const QList<MeetingPart> &parts = {});

/// The notice that the meeting was put off or called off (变更通知), to those who were to attend it; with its further parts,
/// which move or fall with it. Refused where the plan has no change that stands.
Outcome<Notice> changeNotice(const NoticeTemplate &words, const Village &village, const Meeting &meeting,
                             const MeetingPlan &plan, const QString &whoAttends, QDate today, bool practice,
                             const Convening &convening = {});

/// The posting of one resolution with the figures of the vote that passed it (D10), hung on postedOn for as long as its
/// duty asks (PostingRefusal::TooShort where the days lie below the floor), by these holidays. item and resolution count from 0 in the minutes.
/// Without a body it is the committee that signs.
Outcome<Notice> resolutionNotice(const NoticeTemplate &words, const Village &village, const Minutes &minutes, int item,
                                 int resolution, QDate postedOn, const PostingDuty &duty, const Holidays &holidays = {},
                                 const Convening &convening = {});

/// 决议: what a meeting decided with the figures of the vote that passed it, to be signed, sealed and filed with the minutes (D9).
Outcome<Notice> resolutionDocument(const NoticeTemplate &words, const Village &village, const Minutes &minutes, int item,
                                   int resolution, const Convening &convening = {});

/// Refuses a paper with a personal number in it. The office's own numbers, printed so that people can call, are let
/// through.
Done withoutPersonalNumbers(const Notice &notice, const Village &village);

} // namespace yishibu
