#include "app/village/name_key.h"

#include "app/village/han.h"

#include <bit>

namespace yishibu {
using namespace Qt::StringLiterals;

namespace {

/// Full-width letters and digits as half-width ones, lower case.
uint plain(uint c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

bool isSkipped(uint c)
{
    return c == 0xB7 || c == '.' || c == '\'' || QChar::isSpace(c);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

QString withoutZeros(const QString &digits)
{
    qsizetype from = 0;
    while (from + 1 < digits.size() && digits[from] == u'0')
        ++from;
    return digits.mid(from);
}

} // namespace

NameKey::NameKey(const QString &name, const QString &idTail, const QString &householdNumber, const QString &reading)
    : m_idTail(idTail.toUpper()), m_household(digitsOf(householdNumber))
{
    const auto characters = name.toUcs4();
    const auto initials = initialsOfName(name);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (isSkipped(characters[i]))
            continue;
        m_characters.append(plain(characters[i]));
        m_initials.append(initials[i]);
    }
    const QStringList syllables = reading.split(u' ', Qt::SkipEmptyParts);
    if (syllables.size() == m_characters.size()) {
        const qsizetype surname = surnameOf(name).toUcs4().size();
        for (qsizetype i = 0; i < syllables.size(); ++i) {
            const LetterSet letter = letterBit(syllables[i].front().unicode());
            const bool hasTwoReadings = i < surname && std::popcount(m_initials[i]) > 1;
            m_initials[i] = hasTwoReadings ? m_initials[i] | letter : letter;
        }
    }
    const QString end = householdNumber.contains(u'-') ? digitsOf(householdNumber.section(u'-', -1))
                                                       : m_household.right(4);
    m_householdEnd = withoutZeros(end);
}

NameQuery::NameQuery(const QString &typed)
{
    bool isNumber = true;
    for (const uint typedCharacter : typed.toUcs4()) {
        const uint c = plain(typedCharacter);
        if (isSkipped(c))
            continue;
        const bool isDigit = c >= '0' && c <= '9';
        if (c == '-' && isNumber)
            continue; // a household number as printed: 03-0126
        isNumber = isNumber && (isDigit || (c == 'x' && !m_number.isEmpty()));
        m_characters.append(c);
        m_letters.append(letterBit(c));
        m_number.append(QChar(c == 'x' ? u'X' : char16_t(isDigit ? c : u'?')));
    }
    if (!isNumber)
        m_number.clear();
    m_numberWithoutZeros = withoutZeros(m_number);
}

NameFit NameQuery::fit(const NameKey &key) const
{
    if (m_characters.isEmpty())
        return NameFit::None;
    return m_number.isEmpty() ? fitName(key) : fitNumber(key);
}

bool NameQuery::matchesAt(const NameKey &key, qsizetype from) const
{
    for (qsizetype i = 0; i < m_characters.size(); ++i) {
        if (m_characters[i] != key.m_characters[from + i] && !(m_letters[i] & key.m_initials[from + i]))
            return false;
    }
    return true;
}

NameFit NameQuery::fitName(const NameKey &key) const
{
    const qsizetype room = key.m_characters.size() - m_characters.size();
    for (qsizetype from = 0; from <= room; ++from) {
        if (!matchesAt(key, from))
            continue;
        if (from > 0)
            return NameFit::Part;
        return room == 0 ? NameFit::Exact : NameFit::Prefix;
    }
    return NameFit::None;
}

NameFit NameQuery::fitNumber(const NameKey &key) const
{
    if (m_number == key.m_idTail || m_number == key.m_household)
        return NameFit::Exact;
    if (!key.m_householdEnd.isEmpty()
        && (m_numberWithoutZeros == key.m_householdEnd || m_numberWithoutZeros == withoutZeros(key.m_household)))
        return NameFit::Exact;
    if (m_number.size() >= 2 && (key.m_idTail.endsWith(m_number) || key.m_household.endsWith(m_number)))
        return NameFit::Part;
    return NameFit::None;
}

} // namespace yishibu
