#include "app/village/name_key.h"

#include "app/village/han.h"
#include "app/village/name_reading.h"

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

QStringList syllablesOf(const QString &reading)
{
    return QString(reading).toLower().replace(QChar(0xFC), u'v').split(u' ', Qt::SkipEmptyParts);
}

/// ü is typed as v or as u.
bool isLetter(QChar typed, QChar own)
{
    return typed == own || (own == u'v' && typed == u'u') || (own == u'u' && typed == u'v');
}

bool begins(QStringView typed, const QString &syllable)
{
    for (qsizetype i = 0; i < syllable.size(); ++i) {
        if (i >= typed.size() || !isLetter(typed[i], syllable[i]))
            return false;
    }
    return true;
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
    m_readings = {syllablesOf(readingOf(name))};
    if (syllables.size() == m_characters.size()) {
        const QStringList usual = m_readings.constFirst();
        m_readings = {syllablesOf(reading)};
        const qsizetype surname = surnameOf(name).toUcs4().size();
        for (qsizetype i = 0; i < syllables.size(); ++i) {
            const LetterSet letter = letterBit(syllables[i].front().unicode());
            const bool hasTwoReadings = i < surname && std::popcount(m_initials[i]) > 1;
            m_initials[i] = hasTwoReadings ? m_initials[i] | letter : letter;
        }
        if (usual.size() == syllables.size() && usual.first(surname) != m_readings.constFirst().first(surname))
            m_readings.append(usual.first(surname) + m_readings.constFirst().mid(surname));
    }
    const QString end = householdNumber.contains(u'-') ? digitsOf(householdNumber.section(u'-', -1))
                                                       : m_household.right(4);
    m_householdEnd = withoutZeros(end);
}

NameQuery::NameQuery(const QString &typed)
{
    bool isNumber = true, isSpelled = true;
    for (const uint typedCharacter : typed.toUcs4()) {
        const uint c = plain(typedCharacter);
        if (isSkipped(c))
            continue;
        const bool isDigit = c >= '0' && c <= '9';
        if (c == '-' && isNumber)
            continue; // a household number as printed: 03-0126
        const bool isSmall = c >= 'a' && c <= 'z';
        isSpelled = isSpelled && (isSmall || c == 0xFC);
        m_syllables.append(QChar(c == 0xFC ? u'v' : char16_t(isSmall ? c : u'?')));
        isNumber = isNumber && (isDigit || (c == 'x' && !m_number.isEmpty()));
        m_characters.append(c);
        m_letters.append(letterBit(c));
        m_number.append(QChar(c == 'x' ? u'X' : char16_t(isDigit ? c : u'?')));
    }
    if (!isSpelled)
        m_syllables.clear();
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
    NameFit best = NameFit::None;
    for (const QStringList &syllables : key.m_readings)
        best = qMin(best, fitReading(syllables));
    return best;
}

/// Whether the letters from there on are the syllables from there on: each whole or its initial, the last one begun.
bool NameQuery::goesOn(const QStringList &syllables, qsizetype syllable, qsizetype letter) const
{
    const QStringView rest = QStringView(m_syllables).sliced(letter);
    if (rest.isEmpty())
        return true;
    if (syllable >= syllables.size())
        return false;
    const QString &own = syllables[syllable];
    if (begins(rest, own) && goesOn(syllables, syllable + 1, letter + own.size()))
        return true;
    if (rest.size() < own.size() && begins(rest, own.first(rest.size())))
        return true;
    return isLetter(rest.front(), own.front()) && goesOn(syllables, syllable + 1, letter + 1);
}

/// The first syllable has to be typed whole: begun ones would be anybody's initials.
NameFit NameQuery::fitReading(const QStringList &syllables) const
{
    if (m_syllables.size() < 2)
        return NameFit::None;
    for (qsizetype from = 0; from < syllables.size(); ++from) {
        const QString &own = syllables[from];
        if (own.size() < 2 || !begins(m_syllables, own) || !goesOn(syllables, from + 1, own.size()))
            continue;
        if (from > 0)
            return NameFit::Part;
        qsizetype whole = 0;
        for (const QString &syllable : syllables)
            whole += syllable.size();
        return m_syllables.size() == whole ? NameFit::Exact : NameFit::Prefix;
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
