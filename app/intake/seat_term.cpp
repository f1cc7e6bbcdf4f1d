#include "app/intake/seat_term.h"

#include "app/intake/repairs.h"
#include "app/intake/spreadsheet_number.h"
#include "app/village/han.h"

#include <QRegularExpression>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestTerm = 10; ///< years; the law has five (Organic Law art. 11)

DaySpan spanOf(int year, int month, int day)
{
    if (month == 0)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    const QDate first(year, month, qMax(1, day));
    if (!first.isValid())
        return {};
    return {first, day == 0 ? first.addMonths(1).addDays(-1) : first};
}

/// Takes the dates out of the text; nothing where a calendar has no such day.
std::optional<QList<DaySpan>> takeDates(QString &text)
{
    static const QRegularExpression date(u"(?<!\\d)((?:19|20)\\d{2})(?:(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])?(?!\\d)"
                                         "|\\s*[.\\-/年]\\s*(\\d{1,2})(?!\\d)(?:\\s*[.\\-/月]\\s*(\\d{1,2})(?!\\d)\\s*[日号]?)?\\s*月?"
                                         "|(?!\\d)\\s*年?)"_s);
    static const QRegularExpression time(u"[T\\s]\\s*\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?"_s);
    text.remove(time);
    QList<DaySpan> spans;
    for (const QRegularExpressionMatch &match : date.globalMatch(text)) {
        const int month = match.captured(2).toInt() + match.captured(4).toInt(); // one of both is empty
        const int day = match.captured(3).toInt() + match.captured(5).toInt();
        const bool saysMonth = !match.captured(2).isEmpty() || !match.captured(4).isEmpty();
        const bool saysDay = !match.captured(3).isEmpty() || !match.captured(5).isEmpty();
        const DaySpan span = spanOf(match.captured(1).toInt(), month, day);
        if (!span.isValid() || (saysMonth && month == 0) || (saysDay && day == 0))
            return std::nullopt;
        spans.append(span);
    }
    text.replace(date, u"|"_s);
    return spans;
}

/// Takes 5年 or 五年 out of what the dates left.
int takeYears(QString &text)
{
    static const QRegularExpression length(u"([一二三四五六七八九十]|\\d{1,2})年"_s);
    const auto match = length.match(text);
    if (!match.hasMatch())
        return 0;
    text.replace(match.capturedStart(), match.capturedLength(), u"/"_s);
    return qMax(0, hanNumberValue(match.captured(1)));
}

/// What may stand around dates without saying anything else.
bool isOnlyAround(QString text)
{
    static const QRegularExpression around(u"第?[〇零一二三四五六七八九十\\d]{1,3}届|本?届|任期|当选|补选|增补|连任|换届|选举|产生|任职|现任|在任|至今|现在|今|自|从|起|止|至|到|为|"
                                           "期|[|/(（)）\\[\\]~～〜—–－\\-:：、,，.。;；\\s]"_s);
    return text.remove(around).isEmpty();
}

/// A lone date in 任期 is one end of it only where a word says which.
bool isBeginning(const QString &rest, int years)
{
    static const QRegularExpression words(u"起|自|从|今|当选|补选|现任|在任"_s);
    return years > 0 || words.match(rest).hasMatch();
}

bool isEnd(const QString &rest)
{
    static const QRegularExpression words(u"[至到][^|]*\\||\\|\\s*止"_s);
    return words.match(rest).hasMatch();
}

bool saysNothing(const QString &text)
{
    return text.isEmpty() || text == u"-"_s || text == u"—"_s || text == u"/"_s || text == u"无"_s;
}

} // namespace

std::optional<TypedTerm> typedTerm(const QString &typed, Column column)
{
    static const QRegularExpression serial(u"^\\d{5}$"_s), january(u"^(19|20)\\d{2}\\.1$"_s);
    QString rest = halfWidth(typed).trimmed();
    TypedTerm term;
    QList<DaySpan> dates;
    if (serial.match(rest).hasMatch()) {
        const QDate day = spreadsheetDay(rest.toDouble());
        if (day.year() < 1990 || column == Column::Term)
            return std::nullopt;
        dates = {DaySpan{day, day}};
        term.isSerial = true;
        rest.clear();
    } else {
        term.mayBeOctober = january.match(rest).hasMatch();
        const auto taken = takeDates(rest);
        if (!taken)
            return std::nullopt;
        dates = *taken;
        term.years = takeYears(rest);
    }
    if (dates.size() > 2 || !isOnlyAround(rest))
        return std::nullopt;
    if (dates.size() == 2) {
        term.from = dates[0];
        term.until = dates[1];
    } else if (dates.size() == 1) {
        const bool ends = column == Column::TermUntil || (column == Column::Term && !isBeginning(rest, term.years) && isEnd(rest));
        if (column == Column::Term && !ends && !isBeginning(rest, term.years))
            return std::nullopt;
        (ends ? term.until : term.from) = dates[0];
    }
    return term;
}

namespace {

/// What the cells of one line tell together.
class TermJoin
{
public:
    explicit TermJoin(const RegisterRow &row) : m_row(row) {}

    SeatTerm join()
    {
        for (const Column column : {Column::Term, Column::TermFrom, Column::TermUntil})
            take(column);
        settleElection();
        settleLength();
        const bool isBackward = m_from.isValid() && m_until.isValid() && (m_from.first > m_until.last || m_until.last > m_from.first.addYears(longestTerm));
        if (isBackward || !m_agrees) {
            if (m_first)
                note(*m_first, RowFault::TermUnclear, {});
            return m_term;
        }
        m_term.from = m_from.first;
        m_term.until = m_until.last;
        noteReading();
        return m_term;
    }

private:
    void take(Column column)
    {
        const QString text = m_row.filledText(column);
        if (saysNothing(text))
            return;
        const auto typed = typedTerm(text, column);
        if (!typed)
            return note(column, RowFault::TermUnclear, {});
        if (!typed->tellsDays())
            return; // 第十一届
        if (!m_first || (typed->until.isValid() && typed->from.isValid()))
            m_first = column;
        m_isSerial = m_isSerial || typed->isSerial;
        if (typed->years > 0)
            m_years = typed->years;
        if (column == Column::TermFrom && !typed->until.isValid()) {
            m_elected = typed->from;
            m_mayBeOctober = typed->mayBeOctober ? std::optional(column) : std::nullopt;
            return;
        }
        add(m_from, typed->from);
        add(m_until, typed->until);
    }

    /// Of two that say the same the one that says more; else they disagree.
    void add(DaySpan &known, const DaySpan &more)
    {
        if (!more.isValid() || (known.isValid() && more.has(known)))
            return;
        m_agrees = m_agrees && (!known.isValid() || known.has(more));
        known = more;
    }

    void settleElection()
    {
        if (!m_elected.isValid())
            return;
        if (!m_from.isValid() || m_from.has(m_elected)) {
            m_from = m_elected;
        } else if (m_elected.last < m_from.first) {
            m_agrees = m_agrees && m_elected.first.addYears(1) >= m_from.first;
        } else if (!m_elected.has(m_from)) {
            m_from = m_elected; // by-elected; one after the term's end is found to be backward
        }
    }

    void settleLength()
    {
        if (m_years == 0 || !m_from.isValid())
            return;
        const QDate last = m_from.last.addYears(m_years);
        if (!m_until.isValid())
            m_until.first = m_until.last = m_from.isOneDay() ? last.addDays(-1) : last;
        else if (!m_elected.isValid())
            m_agrees = m_agrees && qAbs(m_until.last.daysTo(last)) <= 366;
        m_isRead = true;
    }

    void noteReading()
    {
        const bool isRounded = (m_from.isValid() && !m_from.isOneDay()) || (m_until.isValid() && !m_until.isOneDay());
        if (!m_first || !(isRounded || m_isRead || m_isSerial))
            return;
        const auto word = [](QDate day) { return day.toString(Qt::ISODate); };
        const QString days = !m_term.until.isValid()  ? word(m_term.from)
                             : !m_term.from.isValid() ? u"– "_s + word(m_term.until)
                                                      : word(m_term.from) + u" – "_s + word(m_term.until);
        const bool mayBeOctober = m_mayBeOctober && m_from == m_elected;
        note(mayBeOctober ? *m_mayBeOctober : *m_first, mayBeOctober ? RowFault::TermMaybeOctober : RowFault::TermRead, days);
    }

    void note(Column column, RowFault fault, const QString &after)
    {
        m_term.notes.append({m_row.sheet().name, m_row.number(), verdict(fault), m_row.headingText(column), m_row.filledText(column), after, fault});
    }

    const RegisterRow &m_row;
    SeatTerm m_term;
    DaySpan m_from;
    DaySpan m_until;
    DaySpan m_elected; ///< 当选时间, 任期起: a lone beginning
    int m_years = 0;
    bool m_agrees = true;
    bool m_isSerial = false;
    bool m_isRead = false; ///< a length was counted out
    std::optional<Column> m_first;        ///< the column that tells most
    std::optional<Column> m_mayBeOctober; ///< the column whose beginning was typed as 2021.1
};

} // namespace

SeatTerm termOf(const RegisterRow &row)
{
    return TermJoin(row).join();
}

} // namespace yishibu
