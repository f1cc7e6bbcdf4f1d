#pragma once

#include "app/minutes/minutes.h"

#include <type_traits>

namespace yishibu::canonical {

/// Names each field of the values once, for writing and for reading, with the version of the form that first had it: 1
/// where nothing is said. A field is only ever added, so that minutes sealed in an older form are read for good. An extra
/// field stands only where it says something, so that what needs none of it keeps its bytes.
template<typename Visitor, typename T>
void visit(Visitor &v, T &value)
{
    using Value = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Value, AttendanceLine>) {
        v.field(QStringLiteral("name"), value.name);
        v.field(QStringLiteral("group"), value.group);
        v.field(QStringLiteral("capacity"), value.capacity);
        v.field(QStringLiteral("came_at"), value.cameAt);
        v.field(QStringLiteral("left_at"), value.leftAt);
        v.field(QStringLiteral("from_paper"), value.fromPaper);
        v.field(QStringLiteral("typed_at"), value.typedAt, 2);
        v.field(QStringLiteral("assisted_by"), value.assistedBy, 2);
        v.field(QStringLiteral("held_by"), value.heldBy, 2);
    } else if constexpr (std::is_same_v<Value, RoleLine>) {
        v.field(QStringLiteral("role"), value.role);
        v.field(QStringLiteral("names"), value.names);
    } else if constexpr (std::is_same_v<Value, PartLine>) {
        v.field(QStringLiteral("name"), value.name);
        v.field(QStringLiteral("place"), value.place);
        v.field(QStringLiteral("time"), value.time);
        v.field(QStringLiteral("attended"), value.attended);
    } else if constexpr (std::is_same_v<Value, LetterLine>) {
        v.field(QStringLiteral("principal"), value.principal);
        v.field(QStringLiteral("holder"), value.holder);
        v.field(QStringLiteral("matter"), value.matter);
        v.field(QStringLiteral("powers"), value.powers);
        v.field(QStringLiteral("signed_on"), value.signedOn);
        v.field(QStringLiteral("valid_until"), value.validUntil);
    } else if constexpr (std::is_same_v<Value, SheetCountLine>) {
        v.field(QStringLiteral("part"), value.part);
        v.field(QStringLiteral("counted"), value.counted);
        v.field(QStringLiteral("on_paper"), value.onPaper);
        v.field(QStringLiteral("on_screen"), value.onScreen);
        v.field(QStringLiteral("note"), value.note);
    } else if constexpr (std::is_same_v<Value, ExclusionLine>) {
        v.field(QStringLiteral("name"), value.name);
        v.field(QStringLiteral("reason"), value.reason);
        v.field(QStringLiteral("announced_at"), value.announcedAt);
    } else if constexpr (std::is_same_v<Value, ChairChangeLine>) {
        v.field(QStringLiteral("at"), value.at);
        v.field(QStringLiteral("item"), value.item);
        v.field(QStringLiteral("chair"), value.chair);
        v.field(QStringLiteral("reason"), value.reason);
        v.field(QStringLiteral("to_the_end"), value.toTheEnd);
        v.field(QStringLiteral("objecting"), value.objecting);
        v.field(QStringLiteral("present"), value.present);
        v.field(QStringLiteral("article"), value.article);
    } else if constexpr (std::is_same_v<Value, RemarkLine>) {
        v.field(QStringLiteral("at"), value.at);
        v.field(QStringLiteral("speaker"), value.speaker);
        v.field(QStringLiteral("text"), value.text);
        v.field(QStringLiteral("typed_at"), value.typedAt, 2);
    } else if constexpr (std::is_same_v<Value, VoteLines>) {
        v.field(QStringLiteral("motion"), value.motion);
        v.field(QStringLiteral("method"), value.method);
        v.field(QStringLiteral("base"), value.base);
        v.field(QStringLiteral("present"), value.present);
        v.field(QStringLiteral("quorum"), value.quorum);
        v.field(QStringLiteral("in_favour"), value.inFavour);
        v.field(QStringLiteral("against"), value.against);
        v.field(QStringLiteral("abstained"), value.abstained);
        v.field(QStringLiteral("silent"), value.silent);
        v.field(QStringLiteral("required"), value.required);
        v.field(QStringLiteral("passed"), value.passed);
        v.field(QStringLiteral("article"), value.article);
        v.field(QStringLiteral("scrutineer"), value.scrutineer);
        v.field(QStringLiteral("teller"), value.teller);
        v.field(QStringLiteral("counted_at"), value.countedAt);
        v.field(QStringLiteral("taken_back"), value.takenBack);
        v.field(QStringLiteral("signed_in"), value.signedIn, 2);
        v.field(QStringLiteral("of_signed_in"), value.ofSignedIn, 2);
        v.field(QStringLiteral("presided_by"), value.presidedBy, 2);
        v.field(QStringLiteral("typed_at"), value.typedAt, 2);
        v.field(QStringLiteral("counted_by"), value.countedBy, 2);
        v.field(QStringLiteral("parts"), value.parts, 2);
        v.extra(QStringLiteral("parts_left"), value.partsLeft, 3);
        v.extra(QStringLiteral("body_present"), value.bodyPresent, 3);
        v.extra(QStringLiteral("body_quorum"), value.bodyQuorum, 3);
        v.extra(QStringLiteral("body_article"), value.bodyArticle, 3);
        v.extra(QStringLiteral("question"), value.question, 3);
        v.extra(QStringLiteral("most"), value.most, 3);
        v.extra(QStringLiteral("options"), value.options, 3);
        v.extra(QStringLiteral("run_off_of"), value.runOffOf, 3);
        v.extra(QStringLiteral("sections"), value.sections, 3);
        v.extra(QStringLiteral("ballot"), value.ballot, 3);
        v.extra(QStringLiteral("dissents"), value.dissents, 3);
    } else if constexpr (std::is_same_v<Value, OptionLine>) {
        v.field(QStringLiteral("words"), value.words);
        v.field(QStringLiteral("votes"), value.votes);
        v.field(QStringLiteral("chosen"), value.chosen);
    } else if constexpr (std::is_same_v<Value, DissentLine>) {
        v.field(QStringLiteral("whose"), value.whose);
        v.field(QStringLiteral("words"), value.words);
    } else if constexpr (std::is_same_v<Value, BallotLines>) {
        v.field(QStringLiteral("crew"), value.crew);
        v.field(QStringLiteral("shown_empty"), value.shownEmpty);
        v.field(QStringLiteral("secret_place"), value.secretPlace);
        v.field(QStringLiteral("issued"), value.issued);
        v.field(QStringLiteral("spare"), value.spare);
        v.extra(QStringLiteral("voters"), value.voters);
        v.field(QStringLiteral("back"), value.back);
        v.field(QStringLiteral("forged"), value.forged);
        v.field(QStringLiteral("valid"), value.valid);
        v.field(QStringLiteral("spoiled"), value.spoiled);
        v.field(QStringLiteral("spoiled_because"), value.spoiledBecause);
        v.field(QStringLiteral("helped"), value.helped);
        v.field(QStringLiteral("observers"), value.observers);
        v.field(QStringLiteral("recounted"), value.recounted);
        v.field(QStringLiteral("findings"), value.findings);
    } else if constexpr (std::is_same_v<Value, ResolutionLine>) {
        v.field(QStringLiteral("number"), value.number);
        v.field(QStringLiteral("text"), value.text);
        v.field(QStringLiteral("owner"), value.owner);
        v.field(QStringLiteral("supervisor"), value.supervisor);
        v.field(QStringLiteral("deadline"), value.deadline);
        v.field(QStringLiteral("resources"), value.resources);
        v.field(QStringLiteral("status"), value.status);
    } else if constexpr (std::is_same_v<Value, TalkGroupLine>) {
        v.field(QStringLiteral("name"), value.name);
        v.field(QStringLiteral("people"), value.people);
        v.extra(QStringLiteral("late"), value.late);
        v.field(QStringLiteral("facilitator"), value.facilitator);
        v.field(QStringLiteral("note_taker"), value.noteTaker);
    } else if constexpr (std::is_same_v<Value, TalkRoundLine>) {
        v.field(QStringLiteral("how"), value.how);
        v.field(QStringLiteral("minutes"), value.minutes);
        v.field(QStringLiteral("groups"), value.groups);
    } else if constexpr (std::is_same_v<Value, MergedLine>) {
        v.field(QStringLiteral("column"), value.column);
        v.field(QStringLiteral("group"), value.group);
        v.field(QStringLiteral("text"), value.text);
        v.field(QStringLiteral("into"), value.into);
    } else if constexpr (std::is_same_v<Value, TalkTimeLine>) {
        v.field(QStringLiteral("leaders"), value.leaders);
        v.field(QStringLiteral("cadres"), value.cadres);
        v.field(QStringLiteral("villagers"), value.villagers);
        v.extra(QStringLiteral("women"), value.women);
        v.extra(QStringLiteral("over_60"), value.over60);
    } else if constexpr (std::is_same_v<Value, AttachmentLine>) {
        v.field(QStringLiteral("name"), value.name);
        v.field(QStringLiteral("size"), value.size);
        v.field(QStringLiteral("digest"), value.digest);
    } else if constexpr (std::is_same_v<Value, RatingLine>) {
        v.field(QStringLiteral("how"), value.how);
        v.field(QStringLiteral("asked"), value.asked);
        v.field(QStringLiteral("very_content"), value.veryContent);
        v.field(QStringLiteral("content"), value.content);
        v.field(QStringLiteral("fair"), value.fair);
        v.field(QStringLiteral("discontent"), value.discontent);
        v.field(QStringLiteral("very_discontent"), value.veryDiscontent);
    } else if constexpr (std::is_same_v<Value, ItemLines>) {
        v.field(QStringLiteral("title"), value.title);
        v.field(QStringLiteral("explanation"), value.explanation);
        v.field(QStringLiteral("purpose"), value.purpose);
        v.field(QStringLiteral("basis"), value.basis);
        v.field(QStringLiteral("study_waiver"), value.studyWaiver);
        v.field(QStringLiteral("groundwork"), value.groundwork, 2);
        v.field(QStringLiteral("funds"), value.funds);
        v.extra(QStringLiteral("attachments"), value.attachments, 3);
        v.field(QStringLiteral("remarks"), value.remarks);
        v.extra(QStringLiteral("talk_time"), value.talkTime, 3);
        v.field(QStringLiteral("agreed"), value.agreed);
        v.field(QStringLiteral("disputed"), value.disputed);
        v.field(QStringLiteral("to_check"), value.toCheck);
        v.extra(QStringLiteral("rounds"), value.rounds, 3);
        v.extra(QStringLiteral("merged"), value.merged, 3);
        v.extra(QStringLiteral("open_checks"), value.openChecks, 3);
        v.field(QStringLiteral("votes"), value.votes);
        v.field(QStringLiteral("ending"), value.ending);
        v.extra(QStringLiteral("ended_at"), value.endedAt, 3);
        v.extra(QStringLiteral("ended_by"), value.endedBy, 3);
        v.extra(QStringLiteral("put_off_to"), value.putOffTo, 3);
        v.field(QStringLiteral("resolutions"), value.resolutions);
    } else {
        static_assert(std::is_same_v<Value, Minutes>);
        v.field(QStringLiteral("village"), value.village);
        v.field(QStringLiteral("township"), value.township);
        v.field(QStringLiteral("title"), value.title);
        v.field(QStringLiteral("number"), value.number);
        v.field(QStringLiteral("day"), value.day);
        v.field(QStringLiteral("begin"), value.begin);
        v.field(QStringLiteral("announced"), value.announced, 2);
        v.field(QStringLiteral("end"), value.end);
        v.field(QStringLiteral("place"), value.place);
        v.field(QStringLiteral("chair"), value.chair);
        v.field(QStringLiteral("recorder"), value.recorder);
        v.field(QStringLiteral("roles"), value.roles, 2);
        v.field(QStringLiteral("business"), value.business, 2);
        v.field(QStringLiteral("parts"), value.parts, 2);
        v.field(QStringLiteral("parts_reason"), value.partsReason, 3);
        v.field(QStringLiteral("base"), value.base);
        v.field(QStringLiteral("base_source"), value.baseSource);
        v.field(QStringLiteral("present"), value.present);
        v.field(QStringLiteral("quorum"), value.quorum);
        v.field(QStringLiteral("quorum_article"), value.quorumArticle);
        v.field(QStringLiteral("by_households"), value.byHouseholds, 3);
        v.field(QStringLiteral("law_title"), value.lawTitle);
        v.extra(QStringLiteral("sealed_by"), value.sealedBy, 3);
        v.field(QStringLiteral("late_entry"), value.lateEntry, 2);
        v.field(QStringLiteral("urgent_notice"), value.urgentNotice, 2);
        v.field(QStringLiteral("members"), value.members);
        v.field(QStringLiteral("absent"), value.absent);
        v.field(QStringLiteral("observers"), value.observers);
        v.extra(QStringLiteral("sheet_counts"), value.sheetCounts, 3);
        v.field(QStringLiteral("letters"), value.letters, 2);
        v.field(QStringLiteral("exclusions"), value.exclusions, 2);
        v.field(QStringLiteral("exclusions_article"), value.exclusionsArticle, 2);
        v.field(QStringLiteral("chair_changes"), value.chairChanges, 2);
        v.field(QStringLiteral("items"), value.items);
        v.extra(QStringLiteral("rating"), value.rating, 3);
        v.field(QStringLiteral("practice"), value.practice);
    }
}

} // namespace yishibu::canonical
