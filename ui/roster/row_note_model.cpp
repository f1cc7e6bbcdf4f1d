#include "ui/roster/row_note_model.h"

#include "app/intake/headings.h"
#include "app/intake/masked_text.h"
#include "app/intake/repairs.h"
#include "app/village/masking.h"
#include "ui/style/icons.h"
#include "ui/controls/tone.h"
#include "ui/words/value_words.h"

#include <QBrush>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Good: return Tone::Neutral;
    case RowVerdict::Repaired: return Tone::Good;
    case RowVerdict::Doubtful: return Tone::Warn;
    case RowVerdict::Refused: return Tone::Bad;
    }
    return Tone::Neutral;
}

Icon iconOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Good: return Icon::Dot;
    case RowVerdict::Repaired: return Icon::Check;
    case RowVerdict::Doubtful: return Icon::Warning;
    case RowVerdict::Refused: return Icon::Close;
    }
    return Icon::Dot;
}

} // namespace

QString maskedCell(const QString &heading, const QString &text)
{
    const auto meaning = columnMeaning(heading);
    if (text.isEmpty())
        return text;
    if (meaning == yishibu::Column::CitizenId)
        return maskedIdNumber(repairedIdText(text).text.left(64));
    if (meaning == yishibu::Column::Phone)
        return maskedPhone(text.left(64));
    return withoutPersonalNumbers(text);
}

namespace {

using Place = std::pair<QString, int>; ///< sheet and row

/// What the whole row came to: the worst of what was found in it.
QHash<Place, RowVerdict> verdictsOf(const QList<RowNote> &notes)
{
    QHash<Place, RowVerdict> verdicts;
    for (const RowNote &note : notes) {
        RowVerdict &worst = verdicts[{note.sheet, note.row}];
        worst = std::max(worst, note.verdict);
    }
    return verdicts;
}

QString sheetName(const RosterReading &reading, const SheetRow &at)
{
    return at.sheet >= 0 && at.sheet < reading.sheets.size() ? reading.sheets[at.sheet].name : QString();
}

} // namespace

QString RowNoteModel::changeWords(const QString &before, const QString &after)
{
    return before.isEmpty() ? tr("→ %1").arg(after) : tr("%1 → %2").arg(before, after.isEmpty() ? tr("(nothing)") : after);
}

/// With the other row, where one is meant.
QString RowNoteModel::wordsOf(const RowNote &note)
{
    const QString words = wordOf(note.fault);
    return note.other.isEmpty() ? words : words + u' ' + tr("The other row: %1.").arg(note.other);
}

void RowNoteModel::showRows(const RosterReading &reading, RowVerdict verdict)
{
    const auto verdicts = verdictsOf(reading.notes);
    QHash<Place, QString> names;
    QList<Line> lines;
    for (const Villager &villager : reading.villagers) {
        const SheetRow at = reading.rows.value(villager.id);
        const Place place{sheetName(reading, at), at.row};
        names.insert(place, withoutPersonalNumbers(villager.name));
        if (verdict == RowVerdict::Good && verdicts.value(place) == RowVerdict::Good)
            lines.append({{place.first, QString::number(place.second), names.value(place), {}, {}, tr("Taken in as typed."), wordOf(verdict)}, verdict});
    }
    for (const RowNote &note : reading.notes) {
        const Place place{note.sheet, note.row};
        if (verdicts.value(place) != verdict)
            continue;
        const QString before = maskedCell(note.column, note.before);
        const QString after = maskedCell(note.column, note.after);
        const QString change = after.isEmpty() || after == before ? before : changeWords(before, after);
        lines.append({{note.sheet, QString::number(note.row), names.value(place), withoutPersonalNumbers(note.column), change, wordsOf(note), wordOf(note.verdict)},
                      note.verdict});
    }
    show(std::move(lines));
}

void RowNoteModel::showColumns(const RosterReading &reading)
{
    QList<Line> lines;
    for (const QString &heading : reading.columnsLeft)
        lines.append({{{}, {}, {}, withoutPersonalNumbers(heading), {}, tr("The register has no place for this column."), tr("Not taken in")}, RowVerdict::Doubtful});
    for (const FoldedValue &folded : reading.folded) {
        lines.append({{{}, {}, {}, withoutPersonalNumbers(folded.column),
                       changeWords(maskedCell(folded.column, folded.before), maskedCell(folded.column, folded.after)),
                       tr("Written so in %n row(s).", nullptr, folded.rows), tr("Tidied", "a value that is kept in the book's own form")},
                      RowVerdict::Repaired});
    }
    show(std::move(lines));
}

void RowNoteModel::showChanges(const RosterReading &reading, const QList<FieldChange> &changes)
{
    QList<Line> lines;
    for (const FieldChange &change : changes) {
        const QString heading = wordOf(change.field);
        const auto masked = [&](const QString &value) {
            return change.field == yishibu::Column::CitizenId ? maskedIdNumber(value)
                   : change.field == yishibu::Column::Phone   ? maskedPhone(value)
                                                              : withoutPersonalNumbers(value);
        };
        const bool isPersons = change.at.row > 0;
        const bool isGroups = !isPersons && change.name.isEmpty() && change.field == yishibu::Column::Group;
        lines.append({{isPersons ? sheetName(reading, change.at) : QString(), isPersons ? QString::number(change.at.row) : QString(),
                       withoutPersonalNumbers(change.name), heading, changeWords(masked(change.before), masked(change.after)),
                       isPersons  ? tr("The roster differs.")
                       : isGroups ? tr("The sheet calls the whole group so.")
                                  : tr("A value of the household."),
                       tr("Changed", "a value of the roster")},
                      RowVerdict::Repaired});
    }
    show(std::move(lines));
}

void RowNoteModel::showSkipped(const QList<SkippedRow> &skipped)
{
    QList<Line> lines;
    for (const SkippedRow &row : skipped)
        lines.append({{row.sheet, QString::number(row.row), {}, {}, withoutPersonalNumbers(row.text), wordOf(row.kind), tr("Passed over")}, {}});
    show(std::move(lines));
}

void RowNoteModel::showOpenLines(const QList<OpenLine> &open, const QList<RowNote> &terms)
{
    QList<Line> lines;
    for (const OpenLine &line : open)
        lines.append({{line.sheet, QString::number(line.row), withoutPersonalNumbers(line.name), withoutPersonalNumbers(line.post), {}, wordOf(line.reason), tr("Open", "a line that nobody has settled")},
                      RowVerdict::Doubtful});
    for (const RowNote &note : terms) {
        const QString before = withoutPersonalNumbers(note.before);
        lines.append({{note.sheet, QString::number(note.row), {}, withoutPersonalNumbers(note.column), note.after.isEmpty() ? before : changeWords(before, note.after), wordsOf(note),
                       wordOf(note.verdict)},
                      note.verdict});
    }
    show(std::move(lines));
}

void RowNoteModel::show(QList<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int RowNoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RowNoteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RowNoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return line.texts[index.column()];
    if (index.column() != VerdictColumn || line.verdict == RowVerdict::Good)
        return {};
    const QColor colour = toneText(toneOf(line.verdict), Colours());
    if (role == Qt::ForegroundRole)
        return QBrush(colour);
    if (role == Qt::DecorationRole)
        return tinted(iconOf(line.verdict), colour);
    return {};
}

QVariant RowNoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SheetName: return tr("Sheet");
    case Row: return tr("Row");
    case Person: return tr("Name");
    case Heading: return tr("Column");
    case Change: return tr("As typed, and as taken in");
    case What: return tr("What was found");
    case VerdictColumn: return tr("What became of it");
    default: return {};
    }
}

} // namespace yishibu
