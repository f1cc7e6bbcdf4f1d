#pragma once

#include "app/attendance/eligibility.h"
#include "app/intake/body_reading.h"
#include "app/intake/delegate_changes.h"
#include "app/intake/missing_people.h"
#include "app/intake/party_changes.h"
#include "app/intake/register_changes.h"
#include "app/intake/roster_reading.h"
#include "app/intake/waiting_line.h"
#include "app/moment.h"
#include "app/outcome.h"
#include "app/village/household_stood_for.h"
#include "app/village/masking.h"

#include <QObject>
#include <functional>
#include <stop_token>

namespace yishibu {

class Book;
class Hall;
struct HandChange;
struct RosterImport;

/// What a sheet would bring in, to be looked at before anything is kept.
struct RosterPreview
{
    QString fileName;
    QByteArray fileSha256;
    RosterReading people;
    BodyReading bodies;
    Workbook workbook;     ///< as opened, to be read again with other columns
    ColumnChoices choices; ///< what was settled by hand about its columns
};

/// A file that was read: its preview, or why there is none; the workbook as far as it could be opened, so that its columns
/// can be assigned by hand.
struct SheetReading
{
    std::optional<Workbook> workbook;
    Outcome<RosterPreview> preview;
};

/// What a sheet would change in the book.
struct RosterChanges
{
    RegisterChanges lines;
    RosterReading people; ///< the sheet's people as the book knows them, with what was noted in comparing; what is shown
    QList<Seat> seatsEnded; ///< those that the sheet does not name any more, with their last day
    QList<VillagerId> missing;    ///< people of the book whom the sheet does not name any more; nobody is deleted
    DelegateChanges delegates;    ///< 户代表 whom the sheet names and the book does not
    QList<VillagerId> namedAgain; ///< people of the sheet who died or moved away by the book; they stay so
    BodyReading bodies = {};      ///< the sheet's lists, found among the people of sheet and book; what is shown
    QList<ThinGroup> thin = {};   ///< groups of which more than half are missing: the sheet may lack the whole group
    QList<Seat> seatsClosed = {}; ///< seats whose holder goes on in a new term, with the last day of the old one
    QList<Seat> seatsTermed = {}; ///< seats of the book as they were, to which the sheet gives another term
    QList<Villager> party = {};   ///< people of the book alone, as the sheet's lists of Party members change them
    QList<VillagerId> partyUnnamed = {}; ///< Party members of the book whom a list of Party members does not name; they stay so

    /// Whether the book knew anybody of the sheet.
    bool isFirst() const { return lines.people.known() == 0; }
};

/// What was decided about those missing in a sheet. Who is not in it waits on the roster page.
using MissingDecisions = QHash<VillagerId, StandingDecision>;
/// Households for which somebody said that the sheet is right about who stands for them. For the others the present 户代表
/// stays.
using DelegateDecisions = QSet<HouseholdId>;

/// Somebody whom no sheet named.
struct Newcomer
{
    Villager villager;                   ///< `household`: the one they join, unless one begins with them
    PersonalNumbers numbers;             ///< as typed; empty where not known
    std::optional<QString> newHousehold; ///< one begins with them, of this number; empty lets a number be given
    bool isAnother = false;              ///< whoever has the same name and birth date is another person
};

/// A representative who stayed away from the last meetings in a row without leave. It ends no seat by itself.
struct LongAbsence
{
    QString name;
    int times = 0;
    QDate last; ///< the last of these meetings
};

/// How far the seats are from what the law asks of the representatives' meeting.
struct Composition
{
    QList<CompositionGap> gaps;
    QList<LongAbsence> absences; ///< three in a row or more, from the kept records
};

/// Takes a village's register from a spreadsheet into the book, and the people of the book into the hall.
class RosterDesk : public QObject
{
    Q_OBJECT

public:
    RosterDesk(Book &book, Hall &hall, const Clock &clock) : m_book(book), m_hall(hall), m_clock(clock) {}

    /// Lays the people of the book into the hall.
    Done load();
    /// The same where a household named its 户代表 at the door since: what is shown and decided is what the book holds.
    Done catchUp();
    /// Reads a sheet. Touches neither book nor hall, so it may run beside the window.
    static Outcome<RosterPreview> read(const QString &path, QDate today);
    /// The same, with the cells beside it; who waits for it may stop it.
    static SheetReading open(const QString &path, QDate today, std::stop_token stop = {});
    /// Reads what is open already, with the columns as somebody assigned them.
    static Outcome<RosterPreview> read(const Workbook &workbook, QDate today, const ColumnChoices &choices = {});
    /// Saves the rows that were not taken in, under their headings, so that they can be mended and imported by themselves.
    /// `words`: why a row was refused.
    Done saveRefusedRows(const RosterPreview &preview, const QString &path,
                         const std::function<QString(RowFault)> &words) const;
    /// What keeping a preview would change. Refused with SheetFault::AnotherVillage where almost nobody of the sheet is
    /// in the roster.
    Outcome<RosterChanges> changes(const RosterPreview &preview);
    /// Keeps what was looked at: all of it or nothing. People already known by ID number, or by name and household,
    /// keep their ids and are updated; each known person is found once. Seats of the bodies which the sheet names end
    /// yesterday where it does not name them any more. A workbook of nothing but lists is joined to the people of the book;
    /// refused with SheetFault::OnlyLists where the book has nobody yet. `progress` may cancel by returning false.
    Done import(const RosterPreview &preview, const std::function<bool(int, int)> &progress = {},
                const MissingDecisions &decisions = {}, const DelegateDecisions &delegates = {});
    /// Everybody listed whom the last sheet did not name, until somebody decides.
    QList<VillagerId> missing() const;
    /// The lines of the bodies' lists that found nobody, or several, and that nobody holds by now. Candidates are those
    /// of the same name.
    Outcome<QList<WaitingLine>> waitingLines() const;
    /// The line means that person: the seats it names are given to them; or they are the Party member it names.
    Done settle(const WaitingLine &line, const VillagerId &who);
    /// The line means nobody of this village.
    Done dismiss(const WaitingLine &line);

    // By hand. Each is a fact of its own; what was wrong is put right by another one.

    /// The person's own fields. Numbers that are empty in `typed` stay as they are. Another name takes the corrected reading
    /// of the former one away, unless another reading comes with it.
    Done changePerson(const Villager &changed, const PersonalNumbers &typed = {});
    /// Takes somebody into the register. An ID number gives sex and birth date where they are not typed. Refused with
    /// RegisterRefusal::NamesakeThere until somebody says that it is another person.
    Done addPerson(const Newcomer &newcomer);
    /// Died, moved, back, or still here. Seats and representation of who goes end with the day before the standing
    /// begins, or yesterday where no day is known.
    Done decide(const QList<VillagerId> &people, const StandingDecision &decision);
    /// Somebody counts no more in the bodies that ask for that mark, or counts again (VoiceMark).
    Done noteVoice(const VillagerId &who, VoiceMark Villager::*which, const VoiceMark &mark);
    /// Whether somebody who was taken in by mistake may be taken out again; refused where the book has them elsewhere too.
    Done mayWithdraw(const VillagerId &who) const;
    /// Takes them out again, with why. It stays on record; a sheet that names them brings them in anew.
    Done withdraw(const VillagerId &who, const QString &because);
    /// Both numbers as they may stand on a screen.
    Outcome<PersonalNumbers> maskedNumbers(const VillagerId &who) const;
    /// The number itself, after the journal knows that it was asked for.
    Outcome<QString> uncover(const VillagerId &who, MaskedNumber which);

    Done addSeat(const Seat &seat);
    /// That day is its last.
    Done endSeat(const Seat &seat, QDate lastDay);
    /// Somebody else takes the seat for the rest of its term, from the day after.
    Done replace(const Seat &seat, QDate lastDay, const VillagerId &successor);
    /// The seat was not to end: its term is what it was before.
    Done takeBackEnding(const Seat &seat);

    /// 联户: the households that a representative stands for are those of these heads, and no others.
    Done setStoodFor(const Seat &seat, const QStringList &heads);

    /// 户代表 from that day on; whoever stood for the household before ends the day before. Who left the register
    /// since may be entered for a day before, from the paper of a meeting: they stand until they left.
    Done setRepresentative(VillagerId who, QDate from);
    Done endRepresentative(const HouseholdRepresentative &representative, QDate lastDay);

    /// By the law in force today.
    Composition composition() const;

private:
    QList<LongAbsence> longAbsences() const;
    struct Compared
    {
        RosterPreview preview; ///< its people and seats bear their ids of the book
        RosterChanges changes;
    };
    Outcome<Compared> compare(RosterPreview preview) const;
    HandChange goneBy(const RosterImport &from, const RosterChanges &changes, const MissingDecisions &decisions,
                      const DelegateDecisions &delegates) const;
    /// What the sheet's lists change in the households that representatives name as theirs.
    QList<HouseholdStoodFor> stoodForBy(const RosterPreview &preview) const;
    HandChange changeOf(const QList<VillagerId> &people, const StandingDecision &decision) const;
    Done afterThat(const Done &done);

    Book &m_book;
    Hall &m_hall;
    const Clock &m_clock;
};

/// Whose seats they are and which: "张守义（村民代表、村委会主任）", each person once.
QStringList seatWords(const QList<Seat> &seats, const Hall &hall);

} // namespace yishibu
