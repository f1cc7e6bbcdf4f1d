#pragma once

#include "app/intake/roster_reading.h"
#include "app/village/seat.h"
#include "app/village/villager.h"

#include <QList>

namespace yishibu {

/// Why a line of a list of representatives or committee members found nobody.
enum class OpenReason {
    NoName,      ///< the line has no name
    NobodyFits,  ///< nobody of that name and last four; candidates are those of the same name
    NameAlone,   ///< one of that name, but neither number nor sex and group say that it is they; the candidate is that one
    SeveralFit,  ///< two or more fit; candidates are they
    NamedTwice,  ///< the person has that seat from an earlier line
    PostUnknown, ///< the person is known, but a post on the line belongs to no body of the village
    HouseholdsUnclear, ///< the person has the seat, but 所联户 does not tell how many households they stand for
    PartyUnclear, ///< a line of a list of Party members says 停止党籍, 已去世 or what cannot be understood; nobody becomes one by it
    MemberUnclear, ///< a line of a list of the collective's members says 待定, 已退出 or what cannot be understood; nobody becomes one by it
    SeatEnded, ///< the remark says 辞去, 罢免, 已去世 and the like: nobody sits there by the line
    SeatDisagrees, ///< a register's row says otherwise than a list of the file or the book, which are followed: 否 of a representative
};

/// A line that a person has to settle.
struct OpenLine
{
    QString sheet;
    int row = 0; ///< sheet row from 1
    QString name;
    QString post; ///< 职务 as typed
    OpenReason reason = OpenReason::NobodyFits;
    QList<VillagerId> candidates;
    int households = 0; ///< that a representative stands for; 0 if not said
    QDate from;         ///< of the line's term of office; invalid where it does not say
    QDate until;        ///< its last day
    bool isOfRegister = false; ///< a row of the register itself (职务, 是否村民代表), and no line of a list

    bool operator==(const OpenLine &) const = default;
};

/// Somebody whom a list of Party members names.
struct PartyLine
{
    VillagerId who = VillagerId::fresh();
    PartyStanding party = PartyStanding::Member;
    SheetRow at;
    bool isOwnRow = false; ///< 职务 of their own row in the register says so, and no list

    bool operator==(const PartyLine &) const = default;
};

/// Somebody whom a list of the collective's members names.
struct MemberLine
{
    VillagerId who = VillagerId::fresh();
    SheetRow at;

    bool operator==(const MemberLine &) const = default;
};

/// Who sits in which body, as the lists of a workbook say.
struct BodyReading
{
    QList<Seat> seats; ///< in order of the sheet; a representative who is a committee member has two
    QList<PartyLine> party; ///< in order of the sheet
    QList<MemberLine> members; ///< of the collective, in order of the sheet
    QHash<VillagerId, QStringList> stoodFor; ///< the heads of the households that a representative stands for, where the list names them
    QList<OpenLine> open;
    QList<SkippedRow> skipped; ///< of the lists, not listed: blank rows
    int lines = 0;     ///< lines that stand for a person
    QList<Body> bodies; ///< those whose members the lists name: whoever is not in them any more has lost the seat
    QList<Body> partly; ///< of these, those that only lists of by-elections name: nobody else loses a seat by them
    QList<std::pair<Body, QString>> ofGroups; ///< of these, those that only lists of one villagers' group name, and the group: nobody of another group loses a seat by them
    int terms = 0;      ///< seats of which the lists tell the term of office
    QList<RowNote> notes; ///< of terms of office, in order of the sheet
    QHash<SeatId, OpenLine> inRegister; ///< of `seats`, those that rows of the register give, and what is asked where the book speaks against one
    QList<OpenLine> denied; ///< rows of the register with 否 in 是否村民代表: asked of where somebody holds the seat

    /// How many seats of that body were found.
    int count(Body body) const;
};

/// Reads the lists with 身份, 职务 or 联系户数 and those of Party members in a workbook and finds each line among the
/// villagers: by the ID number or by name and its last four, or, where line or villager has none, by name, sex and group if
/// only one fits, or by name, sex and birth date or household (its number or head); a line that says no sex, or no group in a village that has groups, stays open. `numbers` are those of the
/// villagers, as far as they have any, `households` those they live in. Sheets and columns are those of the choices. A workbook without such a list gives an
/// empty reading.
BodyReading readBodies(const Workbook &workbook, const QList<Villager> &villagers, const ColumnChoices &choices = {},
                       const QHash<VillagerId, PersonalNumbers> &numbers = {}, const QList<Household> &households = {});

/// The same with the sheets as they were planned already (RosterReading::sheets), so that nobody looks at all their cells again.
BodyReading readBodies(const Workbook &workbook, const RosterReading &planned, const QList<Villager> &villagers,
                       const QHash<VillagerId, PersonalNumbers> &numbers, const QList<Household> &households);

/// 党员 and 预备党员, as the post of a line that a list of Party members left open; nothing for posts of bodies.
std::optional<PartyStanding> partyPost(const QString &post);

/// Whether it is the post of a line that a list of the collective's members left open.
bool isMembersPost(const QString &post);

/// One post of a line, placed.
struct PlacedPost
{
    Body body = Body::VillagersCommittee;
    QString post; ///< "主任", "委员（妇女主任）", "副书记"; empty where only the body is said

    bool operator==(const PlacedPost &) const = default;
};

/// Takes 职务 apart: 村党支部书记、村委会主任 gives two posts. What belongs to no body is put into unknown. A post without a body's
/// name (主任, 委员) is one of the body `of` that the list is of; where it is of several, or of 监委会 and 村委会 both, it is unknown.
/// 原村委会主任, 主任候选人 and 非村民代表 are posts that nobody holds, and give nothing.
QList<PlacedPost> placedPosts(const QString &typed, QStringList *unknown = nullptr, const QList<Body> &of = {});

/// Whether a post is that of a villagers' representative: 代表, 村民代表、妇联主席; not 人大代表, 党员代表, 户代表 or 原村民代表.
bool isRepresentativesPost(const QString &typed);
/// Whether it says that somebody is none, or not any more: 非村民代表, 原村民代表, 村民代表候选人.
bool deniesRepresentative(const QString &typed);

/// Whether a remark (备注) says that the seat of its line has ended: 2024年3月辞去代表职务, 已去世, 户口迁出. Not 接替已故的周八.
bool endsSeat(const QString &remark);

/// The bodies in the name of a sheet: 村民代表及两委 names three.
QList<Body> bodiesNamedIn(const QString &title);

} // namespace yishibu
