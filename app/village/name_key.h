#pragma once

#include "app/village/pinyin.h"

#include <QList>
#include <QString>

namespace yishibu {

/// How well a villager fits what was typed at the door; the first is best.
enum class NameFit {
    Exact,    ///< the last four of the ID number, the household number or the whole name
    Prefix,   ///< the name begins so, by characters or initials: 张三, zs, 张sf
    Part,     ///< somewhere inside the name, or the end of a number
    None,
};

/// What of one villager can be typed to find them, worked out once. The initials of 张三丰 are zsf; characters and
/// letters may be mixed; whole syllables find too, zhangsanfeng with or without blanks, the last one begun or the later
/// ones by their initials only (zhangsf); ü is v or u. Digits mean the last four of the ID number or the household number, with or without its
/// leading zeros, or its last digits.
class NameKey
{
public:
    NameKey() = default;
    /// `reading`: the name's pinyin as corrected by hand, "piao zhong yong"; followed instead of the tables where it has
    /// one syllable for each character. A surname with two readings stays findable by both, because whoever sits at the
    /// door may know only the other.
    NameKey(const QString &name, const QString &idTail, const QString &householdNumber, const QString &reading = {});

    bool operator==(const NameKey &) const = default;

private:
    friend class NameQuery;
    QList<uint> m_characters;     ///< code points of the name, Latin letters in lower case, dots and blanks left out
    QList<LetterSet> m_initials;  ///< of each of them
    QList<QStringList> m_readings; ///< the whole syllables: as read, and with the surname's other reading
    QString m_idTail;             ///< four signs or empty
    QString m_household;          ///< digits of the household number
    QString m_householdEnd;       ///< those after the last hyphen, or the last four; without leading zeros
};

/// What was typed, made ready to be compared with thousands of keys.
class NameQuery
{
public:
    explicit NameQuery(const QString &typed);

    bool isEmpty() const { return m_characters.isEmpty(); }
    NameFit fit(const NameKey &key) const;

private:
    NameFit fitName(const NameKey &key) const;
    NameFit fitReading(const QStringList &syllables) const;
    bool goesOn(const QStringList &syllables, qsizetype syllable, qsizetype letter) const;
    NameFit fitNumber(const NameKey &key) const;
    bool matchesAt(const NameKey &key, qsizetype from) const;

    QList<uint> m_characters;
    QList<LetterSet> m_letters; ///< of each character, 0 for one that is no Latin letter
    QString m_syllables;        ///< letters only, ü as v; empty if anything else was typed
    QString m_number;           ///< half-width digits with perhaps an X at the end; empty if letters were typed
    QString m_numberWithoutZeros;
};

} // namespace yishibu
