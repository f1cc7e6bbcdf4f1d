#include "app/intake/side_by_side.h"

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

/// The names' column of the list beside this one, or -1.
int secondName(const Headings &headings)
{
    const int name = headings.at(Column::Name);
    for (auto text = headings.texts.upperBound(name); name >= 0 && text != headings.texts.end(); ++text) {
        if (isSameHeading(headings, name, text.key()))
            return text.key();
    }
    return -1;
}

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
