#include "ui/hall/hall.h"
#include "ui/roster/import_panel.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QRegularExpression>

namespace yishibu {

using namespace Qt::StringLiterals;

std::optional<int> expectedBySheet(const RosterReading &reading)
{
    static const QRegularExpression number(u"\\d{1,6}"_s);
    std::optional<int> expected;
    for (const SkippedRow &row : reading.skipped) {
        if (row.kind != RowKind::Total || row.text.contains(u"小计"_s))
            continue;
        // People are more than households, so the larger number of the line is theirs.
        for (const QRegularExpressionMatch &match : number.globalMatch(row.text))
            expected = qMax(expected.value_or(0), match.capturedView().toInt());
    }
    return expected;
}

QString ImportPanel::linesInWords(const RegisterChanges &lines) const
{
    const LineChanges &people = lines.people;
    const LineChanges &households = lines.households;
    if (people.changed + people.added + households.changed + households.added == 0)
        return tr("All of these people are in the roster just so.");
    QString words = tr("People changed: %1, new: %2, unchanged: %3.")
                        .arg(people.changed).arg(people.added).arg(people.unchanged);
    if (households.changed + households.added > 0)
        words += u' ' + tr("Households changed: %1, new: %2.").arg(households.changed).arg(households.added);
    return words;
}

/// What the lists tell of terms of office, and of whom a list of a by-election leaves alone.
QStringList ImportPanel::termsInWords(const RosterChanges &changes) const
{
    QStringList words;
    if (m_lists.terms > 0)
        words.append(tr("Seats of which the sheet tells the term of office: %1.").arg(m_lists.terms));
    const auto unclear = std::ranges::count(m_lists.notes, RowVerdict::Doubtful, &RowNote::verdict);
    if (unclear > 0)
        words.append(tr("Terms of office to be looked at: %1.").arg(unclear));
    if (!changes.seatsTermed.isEmpty())
        words.append(tr("Seats of the roster that get another term by the sheet: %1.").arg(seatWords(changes.seatsTermed, m_hall).join(tr(", "))));
    if (!changes.seatsClosed.isEmpty())
        words.append(tr("Seats whose holder goes on in a new term: %1.").arg(seatWords(changes.seatsClosed, m_hall).join(tr(", "))));
    QStringList bodies;
    for (const Body body : m_lists.partly)
        bodies.append(wordOf(body));
    if (!bodies.isEmpty()) {
        //: 补选
        words.append(tr("The list is one of a by-election (%1): it adds whom it names, and nobody's seat ends by it.").arg(bodies.join(tr(", "))));
    }
    QStringList groups;
    for (const auto &[body, group] : m_lists.ofGroups)
        groups.append(u"%1 %2"_s.arg(group, wordOf(body)));
    if (!groups.isEmpty())
        words.append(tr("The list is one of a part (%1): nobody of another group loses a seat by it.").arg(groups.join(tr(", "))));
    return words;
}

QStringList ImportPanel::endsInWords(const RosterChanges &changes, QDate today) const
{
    QStringList words;
    if (!changes.seatsEnded.isEmpty()) {
        words.append(tr("Seats that end, because the sheet does not name them any more: %1. Their last day is %2: %3.")
                         .arg(QString::number(changes.seatsEnded.size()), dateWords(changes.seatsEnded.constFirst().until),
                              seatWords(changes.seatsEnded, m_hall).join(tr(", "))));
    }
    const auto away = std::ranges::count_if(m_lists.seats, [today](const Seat &seat) { return !seat.isHeldOn(today); });
    if (away > 0)
        words.append(tr("Seats whose term is over, or has not begun, by the sheet: %1. They do not count in a meeting of today.").arg(away));
    return words;
}

void ImportPanel::showWords(const RosterChanges &changes, QDate today)
{
    const RosterCounts &counts = m_people.counts;
    const bool onlyLists = counts.read == 0;
    QString whole = onlyLists ? tr("The file has no register, only lists. They are joined to the people of the roster; nobody is taken in anew.")
                              : tr("%1 people in %2 households.").arg(QString::number(counts.persons), QString::number(counts.households));
    if (!changes.isFirst())
        whole += u' ' + linesInWords(changes.lines);
    if (!counts.isAsExpected()) {
        whole += u' ' + tr("A second count of the sheet finds %1 people, the rows read are %2: look at what was passed over.")
                            .arg(QString::number(counts.expected), QString::number(counts.read));
    }
    const auto total = expectedBySheet(m_preview.people);
    if (total && *total != counts.read)
        whole += u' ' + tr("The sheet's own total says %1: compare it before taking the people in.").arg(*total);
    if (const auto &begins = changes.delegates.begins; !begins.isEmpty()) {
        //: 户代表
        whole += u' ' + tr("Representatives of households who begin: %1.").arg(begins.size());
    }
    if (const auto &open = changes.delegates.open; !open.isEmpty())
        whole += u' ' + tr("Households for which the sheet names another representative: %1. The present ones stay unless you decide otherwise.").arg(open.size());
    if (!changes.namedAgain.isEmpty()) {
        QStringList names;
        for (const VillagerId &who : changes.namedAgain)
            names.append(m_hall.nameOf(who));
        whole += u' ' + tr("Named again, though dead or gone by the register; they stay so until you change it: %1.").arg(names.join(tr(", ")));
    }
    if (!changes.partyUnnamed.isEmpty()) {
        QStringList names;
        for (const VillagerId &who : changes.partyUnnamed)
            names.append(m_hall.nameOf(who));
        whole += u' ' + tr("Party members of the roster whom the list of Party members does not name: %1. They stay so until you change it.").arg(names.join(tr(", ")));
    }
    m_whole->setText(whole);

    const BodyReading &bodies = m_lists;
    QStringList seats;
    for (const Body body : allBodies) {
        if (const int count = bodies.count(body); count > 0)
            seats.append(tr("%1 %2", "name of a body, number of its seats").arg(wordOf(body), QString::number(count)));
    }
    if (!bodies.party.isEmpty())
        seats.append(tr("Party members in lists: %1").arg(bodies.party.size()));
    if (!bodies.members.isEmpty())
        seats.append(tr("Members of the collective in lists: %1").arg(bodies.members.size()));
    QString found = seats.isEmpty() ? tr("No list of representatives or committees was found in it.")
                                          : tr("Seats found: %1.").arg(seats.join(tr(", ")));
    if (!bodies.inRegister.isEmpty()) {
        //: 花名册里"职务""是否村民代表"等列
        found += u' ' + tr("Of these seats %1 stand in the register's own rows; a blank cell there ends nobody's seat.").arg(bodies.inRegister.size());
    }
    m_bodies->setText((QStringList{found} + termsInWords(changes)).join(u' '));
    const QStringList ends = endsInWords(changes, today);
    m_ended->setVisible(!ends.isEmpty());
    m_ended->setText(ends.join(u' '));
}

} // namespace yishibu
