#include "db/stores/came_with_sign_in.h"

#include "db/sql/statement.h"
#include "db/stores/attendance_store.h"
#include "db/stores/door_rows.h"
#include "db/stores/door_store.h"
#include "db/stores/roster_store.h"
#include "db/stores/sign_in_along.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// A line of the journal: what happened, and to which record.
struct Line
{
    qint64 sequence = 0;
    QString kind;
    QString subject;

    bool is(QLatin1StringView wanted) const { return kind == wanted; }
};

/// The line just after the sign-in's own, if any, and up to four before it, the latest first.
struct Beside
{
    std::optional<Line> after;
    QList<Line> before;
};

Outcome<Beside> linesBeside(Database &database, qint64 sequence)
{
    Statement lines(database, u"SELECT seq, kind, subject FROM journal WHERE seq BETWEEN ? AND ? AND seq <> ? ORDER BY seq DESC"_s);
    if (const Done done = lines.bind(sequence - 4).bind(sequence + 1).bind(sequence).run(); !done)
        return std::unexpected(done.error());
    Beside beside;
    while (lines.next()) {
        const Line line{lines.number(0), lines.text(1), lines.text(2)};
        if (line.sequence > sequence)
            beside.after = line;
        else
            beside.before.append(line);
    }
    return beside;
}

/// The last day that stood in a representative's row before this line; invalid where it was open or cannot be read any more.
Outcome<QDate> lastDayBefore(Database &database, const Line &line)
{
    Statement earlier(database, u"SELECT p.payload FROM journal j JOIN journal_payload p ON p.seq = j.seq "
                                "WHERE j.subject = ? AND j.seq < ? ORDER BY j.seq DESC LIMIT 1"_s);
    if (const Done done = earlier.bind(line.subject).bind(line.sequence).run(); !done)
        return std::unexpected(done.error());
    if (!earlier.next() || earlier.isNull(0))
        return QDate();
    const QJsonArray images = QJsonDocument::fromJson(earlier.value(0).toByteArray()).array();
    return dateOf(images.at(0).toArray().at(1).toObject().value("held_until"_L1).toString());
}

Outcome<std::optional<LeaveOfAbsence>> endedLeave(Database &database, const QString &id)
{
    Statement row(database, u"SELECT %1 FROM leave_of_absence WHERE id = ? AND withdrawn = 1"_s.arg(leaveColumns));
    if (const Done done = row.bind(id).run(); !done)
        return std::unexpected(done.error());
    if (!row.next())
        return std::nullopt;
    LeaveOfAbsence leave = leaveAt(row);
    leave.withdrawn = false;
    return leave;
}

template<typename Record>
const Record *byHex(const QList<Record> &records, const QString &hex)
{
    const auto found = std::ranges::find_if(records, [&hex](const Record &record) { return record.id.hex() == hex; });
    return found == records.cend() ? nullptr : &*found;
}

/// The household's word, in the two lines or the one that it takes.
Done findNaming(Database &database, QList<Line> &before, const SignIn &signIn, AlongWithSignIn &came)
{
    if (before.isEmpty() || !(before.first().is(along_kind::representativeSet) || before.first().is(along_kind::representativeChanged)))
        return {};
    const auto all = RosterStore(database).representatives();
    if (!all)
        return std::unexpected(all.error());
    const HouseholdRepresentative *named = byHex(*all, before.first().subject);
    // One named by hand in the register has no meeting.
    if (!named || named->villager != signIn.villager || named->household != signIn.household || named->meeting != signIn.meeting)
        return {};
    came.named = *named;
    came.named->until = {}; // whoever is named at the door is named for good; another word may have ended it since
    came.named->withdrawn = false;
    before.removeFirst();
    if (before.isEmpty() || !before.first().is(along_kind::representativeEnded))
        return {};
    const HouseholdRepresentative *ended = byHex(*all, before.first().subject);
    if (!ended || ended->household != named->household)
        return {};
    const auto until = lastDayBefore(database, before.first());
    if (!until)
        return std::unexpected(until.error());
    came.namedBefore = *ended;
    came.namedBefore->until = *until;
    came.namedBefore->withdrawn = false;
    before.removeFirst();
    return {};
}

Done findLetter(Database &database, QList<Line> &before, const SignIn &signIn, AlongWithSignIn &came)
{
    if (before.isEmpty() || !before.first().is(along_kind::letterShown) || !signIn.proxy || before.first().subject != signIn.proxy->hex())
        return {};
    const auto door = DoorStore(database).of(signIn.meeting);
    if (!door)
        return std::unexpected(door.error());
    if (const Proxy *letter = byHex(door->proxies, before.first().subject))
        came.letter = *letter;
    before.removeFirst();
    return {};
}

Done findObserver(Database &database, const QList<Line> &before, const SignIn &signIn, AlongWithSignIn &came)
{
    if (before.isEmpty() || !before.first().is(along_kind::observingEnded))
        return {};
    const auto all = AttendanceStore(database).signIns(signIn.meeting);
    if (!all)
        return std::unexpected(all.error());
    const SignIn *observed = byHex(*all, before.first().subject);
    if (!observed || observed->villager != signIn.villager || !observed->withdrawn)
        return {};
    came.observed = *observed;
    came.observed->withdrawn = false;
    came.observed->withdrawnBecause.clear();
    return {};
}

} // namespace

Outcome<AlongWithSignIn> cameWithSignIn(Database &database, const SignIn &signIn)
{
    const auto beside = linesBeside(database, signIn.came.sequence);
    if (!beside)
        return std::unexpected(beside.error());
    AlongWithSignIn came;
    if (beside->after && beside->after->is(along_kind::leaveEnded)) {
        const auto leave = endedLeave(database, beside->after->subject);
        if (!leave)
            return std::unexpected(leave.error());
        if (*leave && (*leave)->villager == signIn.villager && (*leave)->meeting == signIn.meeting)
            came.leaveEnds = *leave;
    }
    QList<Line> before = beside->before;
    const Done found = then(then(findLetter(database, before, signIn, came), [&] { return findNaming(database, before, signIn, came); }),
                            [&] { return findObserver(database, before, signIn, came); });
    if (!found)
        return std::unexpected(found.error());
    return came;
}

} // namespace yishibu
