#pragma once

#include "app/record_id.h"
#include "app/village/voice_mark.h"

#include <QDate>
#include <QString>
#include <optional>

namespace yishibu {

/// 性别, by GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated.
enum class Sex { Unknown = 0, Male = 1, Female = 2, NotStated = 9 };

/// 政治面貌, as far as a meeting asks: who may vote in a party meeting and who attends without a vote.
enum class PartyStanding { None, Member, Probationary };

/// 在册, 去世, 迁出, 婚迁: whether somebody still belongs to the village. Who does not stays in the book, because
/// earlier meetings name them, but is neither found at the door nor counted.
enum class RegisterStanding { Listed, Died, MovedAway, MarriedAway };

/// 户主, in the words registers have for it (与户主关系).
bool isHeadOfHousehold(const QString &relation);

/// One villager, as the village's roster (花名册) knows them. ID number and phone are not here: they lie in a
/// table of their own (PersonalNumbers) so that they can be erased and never reach a notice by accident.
struct Villager
{
    VillagerId id = VillagerId::fresh();
    HouseholdId household = HouseholdId::fresh();
    QString name;               ///< as typed in the roster, inner blanks of Han names removed
    Sex sex = Sex::Unknown;     ///< as typed; a disagreeing ID number is flagged, not followed
    QDate birth;                ///< invalid where the roster does not say
    QString group;              ///< 村民小组, short form: "三组"; empty where unknown
    QString relationToHead;     ///< 与户主关系 as typed: "户主", "配偶", …
    QString ethnicity;          ///< 民族 as typed, with 族; may be empty
    PartyStanding party = PartyStanding::None;
    QString schooling;          ///< 文化程度 as typed; may be empty
    QString remark;             ///< 备注 as typed; internal, never printed
    QString idTail;             ///< last four of the ID number, for finding and telling apart; may be empty
    QString doubt;              ///< machine words (app/intake/row_fault.h) for what the import could not settle, parted by blanks
    QString reading;            ///< the name's pinyin corrected by hand, "piao zhong yong"; empty where the tables read it
    RegisterStanding standing = RegisterStanding::Listed;
    QDate standingFrom;         ///< day of the death or move; invalid where nobody said, and while listed
    bool collectiveMember = false; ///< 集体成员: member of the collective economic organisation (RCEO art. 11)
    std::optional<RosterImportId> missingIn; ///< the import that no longer named them, until somebody decides
    VoiceMark incapacity = {};   ///< 不具有完全民事行为能力: counts in no 成员大会 (RCEO art. 27); internal, never printed
    VoiceMark noPartyVote = {};  ///< a Party member without a vote, 留党察看期间; internal, never printed

    bool operator==(const Villager &) const = default;

    /// Whether the register calls them the head of their household.
    bool isHead() const { return isHeadOfHousehold(relationToHead); }
    bool isListed() const { return standing == RegisterStanding::Listed; }

    /// Full years on that day; the birthday itself counts as reached (law-and-paper.md G2, default).
    std::optional<int> ageOn(QDate day) const;
    /// 18 or older on that day; false where the birth date is unknown.
    bool isAdultOn(QDate day) const;
};

/// What may be erased and must never hang on a wall: 公民身份号码 and phone of one villager.
struct PersonalNumbers
{
    QString citizenId; ///< 18 characters, upper-case X; empty if none
    QString phone;     ///< digits; empty if none

    bool operator==(const PersonalNumbers &) const = default;
};

} // namespace yishibu
