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

void ImportPanel::showWords(const RosterChanges &changes)
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
    m_whole->setText(whole);

    const BodyReading &bodies = m_lists;
    QStringList seats;
    for (const Body body : allBodies) {
        if (const int count = bodies.count(body); count > 0)
            seats.append(tr("%1 %2", "name of a body, number of its seats").arg(wordOf(body), QString::number(count)));
    }
    if (!bodies.party.isEmpty())
        seats.append(tr("Party members in lists: %1").arg(bodies.party.size()));
    m_bodies->setText(seats.isEmpty() ? tr("No list of representatives or committees was found in it.")
                                      : tr("Seats found: %1.").arg(seats.join(tr(", "))));
    m_ended->setVisible(!changes.seatsEnded.isEmpty());
    if (!changes.seatsEnded.isEmpty()) {
        m_ended->setText(tr("Seats that end, because the sheet does not name them any more: %1. Their last day is %2: %3.")
                             .arg(QString::number(changes.seatsEnded.size()),
                                  dateWords(changes.seatsEnded.constFirst().until),
                                  seatWords(changes.seatsEnded, m_hall).join(tr(", "))));
    }
}

} // namespace yishibu
