#pragma once

#include "app/outcome.h"
#include "app/rules/rule_card.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <optional>

namespace yishibu {

/// One law in force for a time, read from a file: what it says about each kind of meeting, and which matter
/// belongs where. A meeting is stamped with the pack in force on its day and keeps it (id and digest).
struct RulePack
{
    QString id;                           ///< "organic-law-2025"
    QString title;                        ///< "中华人民共和国村民委员会组织法（2025年修正）"
    QString shortTitle;                   ///< "村民委员会组织法"
    QDate effectiveFrom;                  ///< first day in force
    std::optional<QDate> effectiveUntil;  ///< last day in force; missing while it is
    QByteArray digest;                    ///< SHA-256 of the exact bytes read, 32 bytes
    QList<RuleCard> cards;
    QList<Matter> matters;

    bool operator==(const RulePack &) const = default;

    /// What this law says about that kind of meeting; null if it does not know the kind.
    const RuleCard *card(MeetingKind kind) const;
    /// A matter by its id; null if this law does not name it.
    const Matter *matter(const QString &id) const;
    bool isInForceOn(QDate day) const;
};

/// Why bytes are no rule pack. Names: the place ("cards[0].quorum"); figures: the line, where one is known.
enum class RulePackFault {
    TooLarge,      ///< figures: limit in KiB
    NotJson,       ///< figures: line
    OtherFormat,   ///< not "yishibu-rule-pack/1"
    UnknownKey,
    MissingKey,
    WrongValue,    ///< of the wrong type, out of range, or not one of the known words
    Contradictory, ///< two things in it cannot both hold: twice the same id, an end before the beginning
};

/// Reads a rule pack strictly: a key that is not understood is a fault, because law must not be half read.
/// The format is described in resources/rules/README.md.
Outcome<RulePack> readRulePack(const QByteArray &json);

/// The pack in force on that day; of several the one that came into force last. None if no law is known.
std::optional<RulePack> packInForce(const QList<RulePack> &packs, QDate day);

} // namespace yishibu
