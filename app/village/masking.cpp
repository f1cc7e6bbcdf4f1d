#include "app/village/masking.h"

#include "app/village/han.h"

#include <QDate>
#include <QList>
#include <algorithm>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// One digit (or the X at the end) of a run, and where it stands.
struct Digit
{
    char16_t sign;
    qsizetype at;
};

char16_t plain(QChar c)
{
    const char16_t code = c.unicode();
    if (c.category() == QChar::Number_DecimalDigit)
        return char16_t(u'0' + c.digitValue());
    return code >= 0xFF01 && code <= 0xFF5E ? char16_t(code - 0xFEE0) : code;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHexLetter(char16_t c)
{
    return (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Signs that people put between the digits of one number: blanks and dashes of any width.
bool isGap(char16_t c)
{
    const QChar sign(c);
    return sign.category() == QChar::Separator_Space || sign.category() == QChar::Punctuation_Dash || c == u'·' || c == u'\t';
}

/// What no eye sees: it parts nothing.
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Mark_NonSpacing;
}

constexpr int widestGap = 3; // " - "

constexpr qsizetype mobileDigits = 11;

bool looksMobile(const QList<Digit> &run, qsizetype from)
{
    return run[from].sign == u'1' && run[from + 1].sign >= u'3';
}

bool holdsMobile(const QList<Digit> &run)
{
    for (qsizetype from = 0; from + mobileDigits <= run.size(); ++from) {
        if (looksMobile(run, from))
            return true;
    }
    return false;
}

/// The digits from a place on. Gaps are passed over where allowed.
QList<Digit> runFrom(const QString &text, qsizetype at, bool gapsAllowed)
{
    QList<Digit> run;
    int gap = 0;
    for (; at < text.size(); ++at) {
        const char16_t c = plain(text[at]);
        if (isDigit(c)) {
            run.append({c, at});
            gap = 0;
        } else if (isUnseen(text[at])) {
            continue;
        } else if ((c == u'X' || c == u'x') && run.size() == 17) {
            run.append({u'X', at});
            break;
        } else if (gapsAllowed && isGap(c) && gap < widestGap && !run.isEmpty()) {
            ++gap;
        } else {
            break;
        }
    }
    return run;
}

bool holdsDate(const QList<Digit> &run, qsizetype from, int yearDigits)
{
    QString text;
    for (qsizetype i = from; i < from + yearDigits + 4; ++i)
        text.append(QChar(run[i].sign));
    const int year = text.left(yearDigits).toInt() + (yearDigits == 2 ? 1900 : 0);
    return year >= 1880 && year <= 2100 && QDate(year, text.mid(yearDigits, 2).toInt(), text.right(2).toInt()).isValid();
}

std::optional<FoundNumber::Kind> kindOf(const QList<Digit> &run, bool isDense)
{
    if (run.size() == 18 && holdsDate(run, 6, 4))
        return FoundNumber::Kind::CitizenId;
    if (run.size() == 15 && holdsDate(run, 6, 2))
        return FoundNumber::Kind::CitizenId;
    if (run.size() == mobileDigits && looksMobile(run, 0))
        return FoundNumber::Kind::Mobile;
    if (run.size() == 13 && run[0].sign == u'8' && run[1].sign == u'6' && run[2].sign == u'1' && run[3].sign >= u'3')
        return FoundNumber::Kind::Mobile;
    // Glued to digits before it or behind it, a number is still read; one that begins with 0 is a landline.
    const bool isLonger = isDense && run.size() > mobileDigits && run.size() < 16 && run[0].sign != u'0';
    if (isLonger && holdsMobile(run))
        return FoundNumber::Kind::Mobile;
    if (isDense && run.size() >= 16)
        return FoundNumber::Kind::LongNumber;
    return std::nullopt;
}

/// The number that begins at a place, if the whole run is one, or if it is a group of digits that begins there and
/// ends at a gap.
std::optional<FoundNumber> numberAt(const QString &text, qsizetype from)
{
    const QList<Digit> dense = runFrom(text, from, false);
    const qsizetype end = dense.last().at + 1;
    const bool goesOnAsDigest = end < text.size() && isHexLetter(plain(text[end]));
    if (!goesOnAsDigest) {
        if (const auto kind = kindOf(dense, true))
            return FoundNumber{*kind, from, end - from};
    }
    QList<Digit> spaced = runFrom(text, from, true);
    while (spaced.size() > dense.size()) {
        if (const auto kind = kindOf(spaced, false))
            return FoundNumber{*kind, from, spaced.last().at + 1 - from};
        // Leave off the last group of digits: 199 0123 4567 2026 is a number and a year.
        do {
            spaced.removeLast();
        } while (spaced.size() > dense.size() && spaced.last().at + 1 < text.size()
                 && !isGap(plain(text[spaced.last().at + 1])));
    }
    return std::nullopt;
}

} // namespace

QString maskedIdNumber(const QString &citizenId)
{
    if (citizenId.size() == 18)
        return citizenId.left(6) + u"********"_s + citizenId.right(4);
    if (citizenId.size() == 15)
        return citizenId.left(6) + u"******"_s + citizenId.right(3);
    return QString(citizenId.size(), u'*');
}

QString idTail(const QString &citizenId)
{
    return citizenId.size() >= 15 ? citizenId.right(4).toUpper() : QString();
}

QString maskedName(const QString &name)
{
    const QString surname = surnameOf(name);
    const qsizetype hidden = QStringView(name).sliced(surname.size()).toUcs4().size();
    return surname + QString(std::clamp<qsizetype>(hidden, name.isEmpty() ? 0 : 1, 2), u'×');
}

QString maskedPhone(const QString &phone)
{
    if (phone.size() <= 4)
        return QString(phone.size(), u'*');
    return QString(phone.size() - 4, u'*') + phone.right(4);
}

std::optional<FoundNumber> findPersonalNumber(const QString &text)
{
    // Digits inside a word of hexadecimal letters belong to a digest; those behind "Tel" or "QQ" do not.
    bool inWord = false, allHex = true, hasLetter = false;
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = plain(text[i]);
        if (!inWord) {
            allHex = true;
            hasLetter = false;
        }
        if (!isDigit(c)) {
            inWord = isLetter(c);
            hasLetter = hasLetter || inWord;
            allHex = allHex && isHexLetter(c);
            ++i;
            continue;
        }
        if (!inWord || !allHex || !hasLetter) {
            if (const auto found = numberAt(text, i))
                return found;
        }
        inWord = true;
        while (i < text.size() && isDigit(plain(text[i])))
            ++i;
    }
    return std::nullopt;
}

bool containsPersonalNumber(const QString &text)
{
    return findPersonalNumber(text).has_value();
}

} // namespace yishibu
