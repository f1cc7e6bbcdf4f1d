#include "db/sheets/sheet_answer.h"

#include "db/sheets/sheet_limits.h"

#include <QDate>
#include <QtEndian>

namespace yishibu {

namespace {

// Every figure has four bytes, the lowest first; a text is its length and two bytes a character.
constexpr QByteArrayView beginning("YSB sheets 1\n");
constexpr QByteArrayView ending("end\n");
constexpr quint32 sheetsFollow = 1;
constexpr quint32 faultFollows = 2;

/// The faults that are the file's own.
constexpr SheetFault faults[] = {SheetFault::NotASpreadsheet, SheetFault::TooLarge, SheetFault::Unreadable,
                                 SheetFault::TooManyRows, SheetFault::OtherFormat};

class Writing
{
public:
    void figure(qint64 value)
    {
        const quint32 bytes = qToLittleEndian(quint32(value));
        out.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    }
    void text(const QString &value)
    {
        figure(value.size());
        const qsizetype at = out.size();
        out.resize(at + 2 * value.size());
        qToLittleEndian<quint16>(value.utf16(), value.size(), out.data() + at);
    }

    QByteArray out;
};

void write(Writing &writing, const Sheet &sheet)
{
    writing.text(sheet.name);
    writing.figure(sheet.merges.size());
    for (const Merge &merge : sheet.merges) {
        for (const int figure : {merge.top, merge.left, merge.bottom, merge.right})
            writing.figure(figure);
    }
    writing.figure(sheet.rows.size());
    for (const QList<Cell> &row : sheet.rows) {
        writing.figure(row.size());
        for (const Cell &cell : row) {
            writing.out.append(char(cell.kind));
            if (cell.kind != Cell::Kind::Empty)
                writing.text(cell.text);
        }
    }
}

/// Whether a text can be that of a number: no more than digits, a sign, a point and an exponent.
bool isNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok && std::ranges::all_of(text, [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || QStringView(u"+-.eE").contains(c);
    });
}

bool isDay(const QString &text)
{
    const bool isMonth = text.size() == 7 && QDate::fromString(text, u"yyyy-MM").isValid();
    return isMonth || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid());
}

/// Takes the answer apart; after the first thing that is wrong it gives nothing but zeros.
class Checking
{
public:
    explicit Checking(const QByteArray &bytes) : m_bytes(bytes) {}

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }

    void expect(bool right) { m_failed = m_failed || !right; }

    void literally(QByteArrayView wanted)
    {
        if (!has(wanted.size()))
            return;
        expect(QByteArrayView(m_bytes).sliced(m_at, wanted.size()) == wanted);
        m_at += wanted.size();
    }

    /// A figure from 0 to `most`.
    qsizetype figure(qsizetype most)
    {
        if (!has(4))
            return 0;
        const qsizetype value = qFromLittleEndian<quint32>(m_bytes.constData() + m_at);
        m_at += 4;
        expect(value <= most);
        return m_failed ? 0 : value;
    }

    int byte(int most)
    {
        if (!has(1))
            return 0;
        const int value = quint8(m_bytes[m_at++]);
        expect(value <= most);
        return m_failed ? 0 : value;
    }

    QString text(qsizetype most)
    {
        const qsizetype length = figure(most);
        if (!has(2 * length))
            return {};
        QString value(length, Qt::Uninitialized);
        qFromLittleEndian<quint16>(m_bytes.constData() + m_at, length, value.data());
        m_at += 2 * length;
        return value;
    }

private:
    bool has(qsizetype count)
    {
        expect(count <= m_bytes.size() - m_at);
        return !m_failed;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

Cell readCell(Checking &from)
{
    Cell cell;
    cell.kind = Cell::Kind(from.byte(int(Cell::Kind::Date)));
    if (cell.kind == Cell::Kind::Empty)
        return cell;
    cell.text = from.text(cellTextLimit);
    from.expect(!cell.text.isEmpty());
    from.expect(cell.kind != Cell::Kind::Number || isNumber(cell.text));
    from.expect(cell.kind != Cell::Kind::Date || isDay(cell.text));
    return cell;
}

/// What the sheets of one answer may still hold.
struct Left
{
    qsizetype cells = sheetCellLimit;
    qsizetype rows = 2 * sheetRowLimit;
    qsizetype merges = sheetMergeLimit;
};

Sheet readSheet(Checking &from, Left &left)
{
    Sheet sheet;
    sheet.name = from.text(sheetNameLimit);
    const qsizetype merges = from.figure(left.merges);
    left.merges -= merges;
    for (qsizetype i = 0; i < merges && !from.failed(); ++i) {
        Merge merge;
        merge.top = int(from.figure(sheetRowLimit - 1));
        merge.left = int(from.figure(sheetColumnLimit - 1));
        merge.bottom = int(from.figure(sheetRowLimit - 1));
        merge.right = int(from.figure(sheetColumnLimit - 1));
        from.expect(merge.top <= merge.bottom && merge.left <= merge.right);
        sheet.merges.append(merge);
    }
    const qsizetype rows = from.figure(qMin<qsizetype>(left.rows, sheetRowLimit));
    left.rows -= rows;
    for (qsizetype i = 0; i < rows && !from.failed(); ++i) {
        const qsizetype width = from.figure(qMin<qsizetype>(left.cells, sheetColumnLimit));
        left.cells -= width;
        QList<Cell> row;
        row.reserve(width);
        for (qsizetype column = 0; column < width && !from.failed(); ++column)
            row.append(readCell(from));
        sheet.rows.append(std::move(row));
    }
    return sheet;
}

} // namespace

QByteArray writtenAnswer(const SheetAnswer &answer)
{
    Writing writing;
    writing.out = beginning.toByteArray();
    if (answer) {
        writing.figure(sheetsFollow);
        writing.figure(answer->size());
        for (const Sheet &sheet : *answer)
            write(writing, sheet);
    } else {
        writing.figure(faultFollows);
        writing.figure(std::ranges::find(faults, answer.error()) - std::begin(faults));
    }
    writing.out += ending;
    return writing.out;
}

std::optional<SheetAnswer> checkedAnswer(const QByteArray &bytes)
{
    Checking from(bytes);
    from.literally(beginning);
    SheetAnswer answer;
    const qsizetype what = from.figure(faultFollows);
    from.expect(what == sheetsFollow || what == faultFollows);
    if (what == faultFollows) {
        answer = std::unexpected(faults[from.figure(std::size(faults) - 1)]);
    } else {
        const qsizetype count = from.figure(sheetCountLimit);
        Left left;
        for (qsizetype i = 0; i < count && !from.failed(); ++i)
            answer->append(readSheet(from, left));
    }
    from.literally(ending);
    if (from.failed() || !from.atEnd())
        return std::nullopt;
    return answer;
}

} // namespace yishibu
