#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "app/rules/brought_pack.h"
#include "app/rules/law.h"

#include <QHash>
#include <QObject>
#include <optional>

namespace yishibu {

class Book;
class Hall;
struct RuleShelf;

/// A key in a list of signers that a township gave, to be compared before it is trusted.
struct OfferedSigner
{
    QString name;
    QString publicKey;
    QString spokenFingerprint; ///< 16 groups of four, to be read aloud over the telephone
};

/// What this village goes by: the law of the day, what it sets itself, packs brought by the township, holidays. What it
/// changes holds from the next meeting that is opened; one that is open keeps the law it was stamped with.
class LawDesk : public QObject
{
    Q_OBJECT

public:
    LawDesk(Book &book, const Hall &hall, const Clock &clock, RuleShelf &rules)
        : m_book(book), m_hall(hall), m_clock(clock), m_rules(rules)
    {}

    /// Lays what the book has of all this on the shelf. A brought pack that does not stand any more with what the program
    /// came with is left off, and why is told by whyLeftOff().
    Done load();

    QDate today() const { return m_clock.today(); }
    /// The law here today, with what the village sets over it; and without.
    Law law() const;
    Law lawAlone() const;
    const Holidays &holidays() const;
    /// Of how many the share of those is taken who may have a meeting called, by the register of today: villagers of eighteen or
    /// more, or 村民代表. 0 while the register holds none.
    int allOf(Callers::Of whom) const;

    Done set(const LocalSettings &settings);

    Outcome<QList<TownshipSigner>> signers() const;
    /// The keys for rule packs in a file in OpenSSH's allowed_signers form; nothing is trusted yet.
    Outcome<QList<OfferedSigner>> signersIn(const QString &file) const;
    Done trust(const OfferedSigner &signer);
    Done withdraw(const TownshipSigner &signer);

    Outcome<QList<BroughtPack>> packs() const;
    bool isInUse(const BroughtPack &pack) const;
    /// Why a pack of the book does not hold, with line and article; none where it holds or was withdrawn.
    std::optional<Reason> whyLeftOff(const BroughtPack &pack) const;
    /// Whether the township brought it, not the program.
    bool isBrought(const RulePack &pack) const;
    /// Looks at a pack on a stick without taking it: refused where it is not signed by a key the book trusts, was altered,
    /// cannot be read, or does not stand with the law.
    Outcome<BroughtPack> look(const QString &path) const;
    /// The same but for the signature, against the laws that the program came with: for who writes a pack, with no book.
    static Outcome<RulePack> lookUnsigned(const QString &path);
    Done bring(const BroughtPack &pack);
    Done withdraw(const BroughtPack &pack, const QString &why);

    /// A public holiday written in, or one struck off.
    Done keep(const Holiday &holiday);

Q_SIGNALS:
    void changed();

private:
    Done reload(const Done &kept);
    Outcome<TownshipSigner> signerOf(const QByteArray &text, const QByteArray &signature, const QString &file) const;
    QString divisionCode() const;

    Book &m_book;
    const Hall &m_hall;
    const Clock &m_clock;
    RuleShelf &m_rules;
    QHash<QByteArray, Reason> m_leftOff; ///< by digest: what was brought and does not hold
};

} // namespace yishibu
