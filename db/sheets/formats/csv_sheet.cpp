#include "db/sheets/formats/csv_sheet.h"

#include "db/sheets/sheet_limits.h"

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr auto quote = u'"';

/// How often a sign stands outside quotes in each of the first lines.
QList<int> countsPerLine(QStringView text, QChar sign)
{
    QList<int> counts{0};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == quote)
            quoted = !quoted;
        else if (!quoted && c == sign)
            ++counts.last();
        else if (!quoted && c == u'\n' && counts.size() < 40)
            counts.append(0);
        else if (!quoted && c == u'\n')
            break;
    }
    return counts;
}

class CsvReading
{
public:
    CsvReading(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    std::expected<Sheet, CsvFault> read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == quote && m_field.isEmpty() && !m_wasQuoted) {
                if (const auto fault = readQuoted())
                    return std::unexpected(*fault);
            } else if (c == m_separator) {
                endField();
                ++m_at;
                if (m_record.size() > sheetColumnLimit) // before a line without end has filled the memory
                    return std::unexpected(CsvFault::TooManyRows);
            } else if (c == u'\n' || c == u'\r') {
                m_at += c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
                if (!endRecord())
                    return std::unexpected(CsvFault::TooManyRows);
            } else {
                m_field.append(c);
                ++m_at;
                if (m_field.size() > cellTextLimit)
                    return std::unexpected(CsvFault::CellTooLong);
            }
        }
        if ((!m_field.isEmpty() || m_wasQuoted || !m_record.isEmpty()) && !endRecord())
            return std::unexpected(CsvFault::TooManyRows);
        return m_sheet;
    }

private:
    /// Nothing where the quote is read; else what is wrong with it.
    std::optional<CsvFault> readQuoted()
    {
        m_wasQuoted = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_field.size() > cellTextLimit)
                return CsvFault::CellTooLong;
            if (m_text[m_at] != quote) {
                m_field.append(m_text[m_at]);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == quote) {
                m_field.append(quote);
                ++m_at;
            } else {
                ++m_at;
                return std::nullopt;
            }
        }
        return CsvFault::OpenQuote;
    }

    void endField()
    {
        const auto kind = m_field.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        m_record.append(Cell{kind, m_field});
        m_field.clear();
        m_wasQuoted = false;
    }

    bool endRecord()
    {
        endField();
        m_cellsLeft -= m_record.size();
        if (m_sheet.rows.size() >= sheetRowLimit || m_record.size() > sheetColumnLimit || m_cellsLeft < 0)
            return false;
        m_sheet.rows.append(std::exchange(m_record, {}));
        return true;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_cellsLeft = sheetCellLimit;
    QString m_field;
    bool m_wasQuoted = false;
    QList<Cell> m_record;
    Sheet m_sheet;
};

} // namespace

QChar csvSeparator(QStringView text)
{
    QChar best = u',';
    int bestLines = 0, bestCount = 0;
    for (const QChar sign : {u',', u'\t', u';'}) {
        const QList<int> counts = countsPerLine(text, sign);
        // The number of signs that most lines share.
        int lines = 0, count = 0;
        for (const int wanted : counts) {
            const int same = int(counts.count(wanted));
            if (wanted > 0 && (same > lines || (same == lines && wanted > count))) {
                lines = same;
                count = wanted;
            }
        }
        if (lines > bestLines || (lines == bestLines && count > bestCount)) {
            best = sign;
            bestLines = lines;
            bestCount = count;
        }
    }
    return best;
}

std::expected<Sheet, CsvFault> readCsv(const QString &text)
{
    if (text.size() >= 5 && text.startsWith("sep="_L1, Qt::CaseInsensitive)) {
        const qsizetype end = text.indexOf(u'\n');
        if (end == 5 || (end == 6 && text[5] == u'\r'))
            return readCsv(QStringView(text).sliced(end + 1), text[4]);
    }
    return readCsv(text, csvSeparator(text));
}

std::expected<Sheet, CsvFault> readCsv(QStringView text, QChar separator)
{
    return CsvReading(text, separator).read();
}

} // namespace yishibu
