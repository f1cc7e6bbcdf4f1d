#pragma once

#include "app/outcome.h"
#include "app/rules/rule_card.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <optional>

namespace yishibu {

/// What a province or township says otherwise about one kind of meeting: only what it says is set. It may ask for more
/// than the law, never for less.
struct CardChange
{
    MeetingKind kind;
    std::optional<int> noticeDays;
    QString noticeSource; ///< stands where noticeDays does
    std::optional<int> postingDays;
    QString postingArticle; ///< stands where postingDays does
    std::optional<int> perYear;
    QString perYearArticle; ///< may stand where perYear does
    std::optional<Threshold> quorum;
    QString quorumArticle; ///< stands where quorum does
    std::optional<Presiding> presiding;
    QString baseExclusionsArticle; ///< empty where it says nothing
    QString partsArticle;          ///< empty where it says nothing
    QString writtenDelegationArticle; ///< as on a card; empty where it says nothing
    QString handBackArticle;       ///< as on a card; empty where it says nothing
    /// Each stands instead of the law's share, or number, of the same people. It is told and stops no meeting, so what a
    /// province words otherwise is taken as it is.
    QList<MakeUpRule> makeUp;

    bool operator==(const CardChange &) const = default;
};

/// One law in force for a time, read from a file: what it says about each kind of meeting, and which matter
/// belongs where. A meeting is stamped with the packs in force on its day and keeps them (id and digest).
struct RulePack
{
    QString id;                           ///< "organic-law-2025"
    QString title;                        ///< "中华人民共和国村民委员会组织法（2025年修正）"
    QString shortTitle;                   ///< "村民委员会组织法"
    QString family;                       ///< the law this is a wording of: "organic_law"; one wording is in force at a time
    QString overlays;                     ///< the family it lies over; empty for a law of its own
    QStringList divisions;                ///< beginnings of division codes where an overlay holds: "46"; empty for all
    QDate effectiveFrom;                  ///< first day in force
    RuleMark effectiveMark = RuleMark::Verified; ///< how sure that day is
    std::optional<QDate> effectiveUntil;  ///< last day in force; missing while it is
    QByteArray digest;                    ///< SHA-256 of the exact bytes read, 32 bytes
    QList<RuleCard> cards;
    QList<Matter> matters;
    QList<CardChange> changes;            ///< only of an overlay

    bool operator==(const RulePack &) const = default;

    /// What this law says about that kind of meeting; null if it does not know the kind.
    const RuleCard *card(const MeetingKind &kind) const;
    /// A matter by its id; null if this law does not name it.
    const Matter *matter(const QString &id) const;
    bool isInForceOn(QDate day) const;
    /// Whether it speaks of the village with that division code.
    bool holdsIn(const QString &divisionCode) const;
};

/// Why bytes are no rule pack. Names: the place ("cards[0].quorum"); figures: the line, where one is known.
enum class RulePackFault {
    TooLarge,      ///< figures: limit in KiB
    NotJson,       ///< figures: line
    OtherFormat,   ///< not "yishibu-rule-pack/1"
    UnknownKey,
    MissingKey,
    WrongValue,    ///< of the wrong type, out of range, or not one of the known words
    Contradictory, ///< two things cannot both hold: twice the same id; with a second name, what another law speaks of
    NoSuchSitting, ///< a matter asks for persons or households, and a body of it meets in one way; names: the place, the matter's name
    BelowTheLaw,   ///< it asks for less than the law; names: the place, then the kind's or matter's name; with the article
    TooMany,       ///< more than one law can have; names: the place; figures: the line, the limit
};

/// Reads a rule pack strictly: a key that is not understood is a fault, because law must not be half read.
/// The format is described in resources/rules/README.md.
Outcome<RulePack> readRulePack(const QByteArray &json);

} // namespace yishibu
