#include "app/intake/side_by_side.h"

#include "app/intake/register_row.h"

#include <QHash>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

bool isSameHeading(const Headings &headings, int one, int other)
{
    const QString text = headings.texts.value(one), again = headings.texts.value(other);
    if (text.isEmpty() || again.isEmpty())
        return false;
    const auto meaning = columnMeaning(text);
    return text == again || (meaning && meaning == columnMeaning(again));
}

} // namespace

int secondName(const Headings &headings)
{
    const int name = headings.at(Column::Name);
    for (auto text = headings.texts.upperBound(name); name >= 0 && text != headings.texts.end(); ++text) {
        if (isSameHeading(headings, name, text.key()))
            return text.key();
    }
    return -1;
}

namespace {

/// How a table's columns come again.
struct Repetition
{
    int distance = 0; ///< from one half to the next; 0 where the columns beside are those of another list
    int first = 0;    ///< the first column of the first half
    int halves = 1;
};

Repetition repetitionOf(const Headings &headings)
{
    const int name = headings.at(Column::Name), second = secondName(headings);
    Repetition found{.distance = second < 0 ? 0 : second - name, .first = name};
    for (auto known = headings.columns.begin(); found.distance > 0 && known != headings.columns.end(); ++known) {
        if (known.value() >= second) // 备注 behind all
            continue;
        const bool isAgain = isSameHeading(headings, known.value(), known.value() + found.distance);
        if (known.value() < name && isAgain)
            found.first = qMin(found.first, known.value());
        const bool maySpare = known.value() < name || known.key() == Column::SerialNumber || known.key() == Column::Remark;
        if (!isAgain && !maySpare)
            found.distance = 0;
    }
    while (found.distance > 0 && isSameHeading(headings, name, name + found.halves * found.distance))
        ++found.halves;
    return found;
}

Half halfOf(const Sheet &sheet, const Headings &headings, int end, const Repetition &found, int half)
{
    const int by = half * found.distance, begin = found.first + by;
    const int behind = half + 1 == found.halves ? int(headings.texts.lastKey()) + 1 : begin + found.distance;
    Half own{sheet, headings};
    own.headings.columns.clear();
    own.headings.texts.clear();
    for (auto known = headings.columns.begin(); known != headings.columns.end(); ++known) {
        const int column = known.value() < found.first ? known.value() : known.value() + by;
        if (column < behind && (half == 0 || known.value() < found.first || isSameHeading(headings, known.value(), column)))
            own.headings.columns.insert(known.key(), column);
    }
    for (const int column : std::as_const(own.headings.columns))
        own.headings.texts.insert(column, headings.texts.value(column));
    for (int row = headings.lastRow + 1; row < qMin<qsizetype>(end, sheet.rows.size()); ++row) {
        QList<Cell> &cells = own.sheet.rows[row];
        for (int column = 0; column < cells.size(); ++column) {
            // A note or total stands in the first column, and is one line for all halves.
            if (column >= found.first && (column < begin || column >= behind))
                cells[column] = {};
        }
    }
    return own;
}

} // namespace

QList<Half> halvesOf(const Sheet &sheet, const Headings &headings, int end)
{
    const Repetition found = repetitionOf(headings);
    QList<Half> halves;
    for (int half = 0; found.halves > 1 && half < found.halves; ++half)
        halves.append(halfOf(sheet, headings, end, found, half));
    return halves;
}

QMap<int, Column> columnsAgain(const Headings &headings)
{
    const Repetition found = repetitionOf(headings);
    QMap<int, Column> again;
    for (int half = 1; half < found.halves; ++half) {
        for (auto known = headings.columns.begin(); known != headings.columns.end(); ++known) {
            const int column = known.value() + half * found.distance;
            if (known.value() >= found.first && isSameHeading(headings, known.value(), column))
                again.insert(column, known.key());
        }
    }
    return again;
}

namespace {

/// A page's lines are read half by half; a line across the sheet, or the headings again, stands between two pages.
bool endsPage(const Sheet &sheet, const Headings &headings, const MergedCells &merged, int row)
{
    const auto isFilled = [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); };
    if (columnMeaning(sheet.at(row, headings.at(Column::Name))) == Column::Name)
        return true;
    const RegisterRow whole(sheet, headings, merged, row);
    return std::ranges::count_if(sheet.rows[row], isFilled) == 1 || kindOf(whole) == RowKind::Total;
}

class Unfolding
{
public:
    Unfolding(const Sheet &sheet, const Headings &headings, int end, QList<Half> halves, const Repetition &found)
        : m_sheet(sheet), m_halves(std::move(halves)), m_found(found)
    {
        m_out.sheet.name = sheet.name;
        m_out.headings = m_halves.constFirst().headings;
        for (auto known = m_halves.constLast().headings.columns.begin(); known != m_halves.constLast().headings.columns.end(); ++known) {
            if (!m_out.headings.has(known.key())) { // 备注 behind the last half
                m_out.headings.columns.insert(known.key(), known.value());
                m_out.headings.texts.insert(known.value(), headings.texts.value(known.value()));
            }
        }
        for (int row = 0; row <= headings.lastRow; ++row)
            append(sheet.rows[row], row, 0);
        const MergedCells merged(sheet);
        int top = headings.lastRow + 1;
        for (int row = top; row < end; ++row) {
            if (!endsPage(sheet, headings, merged, row))
                continue;
            appendPage(top, row);
            append(sheet.rows[row], row, 0);
            top = row + 1;
        }
        appendPage(top, end);
    }

    Unfolded finish() { return std::move(m_out); }

private:
    void append(const QList<Cell> &cells, int row, int half)
    {
        m_out.sheet.rows.append(cells);
        m_out.sheet.numbers.append(m_sheet.number(row));
        m_out.halves.append(half);
    }

    /// The column of the first half in whose place this one of another half stands; -1 for a column of no half.
    int placeOf(int column, int half) const
    {
        const int begin = m_found.first + half * m_found.distance;
        const bool isShared = column < m_found.first;
        const bool isOwn = column >= begin && column < begin + m_found.distance;
        const bool isBehind = half + 1 == m_found.halves && column >= begin + m_found.distance;
        return isShared || isBehind ? column : isOwn ? column - half * m_found.distance : -1;
    }

    void appendPage(int top, int end)
    {
        for (int half = 0; half < m_found.halves; ++half) {
            QHash<int, int> places; // of the page's rows
            for (int row = top; row < end; ++row) {
                QList<Cell> cells(m_sheet.rows[row].size());
                bool isFilled = half == 0;
                for (int column = 0; column < m_sheet.rows[row].size(); ++column) {
                    const int place = placeOf(column, half);
                    if (place < 0)
                        continue;
                    cells[place] = m_sheet.rows[row][column];
                    isFilled = isFilled || (column >= m_found.first && !cells[place].text.trimmed().isEmpty());
                }
                if (!isFilled)
                    continue;
                places.insert(row, int(m_out.sheet.rows.size()));
                append(cells, row, half);
            }
            for (const Merge &merge : m_sheet.merges)
                addMerge(merge, half, places);
        }
    }

    /// As far as its rows stand in this half of the page.
    void addMerge(const Merge &merge, int half, const QHash<int, int> &places)
    {
        const int left = placeOf(merge.left, half), right = placeOf(merge.right, half);
        const auto top = places.constFind(merge.top);
        if (left < 0 || right < left || top == places.constEnd())
            return;
        int bottom = *top;
        for (int row = merge.top + 1; row <= merge.bottom && places.value(row, -1) == bottom + 1; ++row)
            ++bottom;
        m_out.sheet.merges.append({*top, left, bottom, right});
    }

    const Sheet &m_sheet;
    QList<Half> m_halves;
    Repetition m_found;
    Unfolded m_out;
};

} // namespace

std::optional<Unfolded> unfold(const Sheet &sheet, const Headings &headings, int end)
{
    const QList<Half> halves = halvesOf(sheet, headings, end);
    if (halves.size() < 2)
        return std::nullopt;
    return Unfolding(sheet, headings, int(qMin<qsizetype>(end, sheet.rows.size())), halves, repetitionOf(headings)).finish();
}

QString textBeside(const Sheet &sheet, const Headings &headings, int row)
{
    const int second = secondName(headings);
    if (second < 0 || row >= sheet.rows.size() || sheet.at(row, second).trimmed().isEmpty())
        return {};
    QStringList texts;
    for (int column = second; column < sheet.rows[row].size(); ++column) {
        if (const QString text = sheet.at(row, column).simplified(); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u"  "_s);
}

} // namespace yishibu
