#include "ui/roster/row_note_model.h"

#include "app/intake/headings.h"
#include "app/intake/repairs.h"
#include "app/village/masking.h"
#include "ui/style/icons.h"
#include "ui/controls/tone.h"
#include "ui/words/value_words.h"

#include <QBrush>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

/// Any number inside a text, one after the other.
QString withoutNumbers(QString text)
{
    while (const auto found = findPersonalNumber(text)) {
        if (found->length <= 0)
            break;
        text.replace(found->from, found->length, u"****"_s);
    }
    return text;
}

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
        return maskedIdNumber(repairedIdText(text).text);
    if (meaning == yishibu::Column::Phone)
        return maskedPhone(text);
    return withoutNumbers(text);
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

void RowNoteModel::showRows(const RosterReading &reading, RowVerdict verdict)
{
    const auto verdicts = verdictsOf(reading.notes);
    QHash<Place, QString> names;
    QList<Line> lines;
    for (const Villager &villager : reading.villagers) {
        const SheetRow at = reading.rows.value(villager.id);
        const Place place{sheetName(reading, at), at.row};
        names.insert(place, villager.name);
        if (verdict == RowVerdict::Good && verdicts.value(place) == RowVerdict::Good)
            lines.append({{place.first, QString::number(place.second), villager.name, {}, {}, tr("Taken in as typed."), wordOf(verdict)}, verdict});
    }
    for (const RowNote &note : reading.notes) {
        const Place place{note.sheet, note.row};
        if (verdicts.value(place) != verdict)
            continue;
        const QString before = maskedCell(note.column, note.before);
        const QString after = maskedCell(note.column, note.after);
        QString change = before;
        if (!after.isEmpty() && after != before)
            change = before.isEmpty() ? tr("→ %1").arg(after) : tr("%1 → %2").arg(before, after);
        lines.append({{note.sheet, QString::number(note.row), names.value(place), note.column, change, wordOf(note.fault), wordOf(note.verdict)},
                      note.verdict});
    }
    show(std::move(lines));
}

void RowNoteModel::showColumns(const RosterReading &reading)
{
    QList<Line> lines;
    for (const QString &heading : reading.columnsLeft)
        lines.append({{{}, {}, {}, heading, {}, tr("The register has no place for this column."), tr("Not taken in")}, RowVerdict::Doubtful});
    for (const FoldedValue &folded : reading.folded) {
        lines.append({{{}, {}, {}, folded.column, tr("%1 → %2").arg(folded.before, folded.after),
                       tr("Written so in %n row(s).", nullptr, folded.rows), tr("Tidied", "a value that is kept in the book's own form")},
                      RowVerdict::Repaired});
    }
    show(std::move(lines));
}

void RowNoteModel::showSkipped(const QList<SkippedRow> &skipped)
{
    QList<Line> lines;
    for (const SkippedRow &row : skipped)
        lines.append({{row.sheet, QString::number(row.row), {}, {}, withoutNumbers(row.text), wordOf(row.kind), tr("Passed over")}, {}});
    show(std::move(lines));
}

void RowNoteModel::showOpenLines(const QList<OpenLine> &open)
{
    QList<Line> lines;
    for (const OpenLine &line : open)
        lines.append({{line.sheet, QString::number(line.row), line.name, line.post, {}, wordOf(line.reason), tr("Open", "a line that nobody has settled")},
                      RowVerdict::Doubtful});
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
