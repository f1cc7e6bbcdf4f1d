#pragma once

#include "app/outcome.h"
#include "app/record_id.h"
#include "app/rules/rule_pack.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace yishibu {

using TownshipSignerId = RecordId<struct TownshipSignerTag>;
using BroughtPackId = RecordId<struct BroughtPackTag>;

/// Somebody at the township whose rule packs this book takes, by a key that was compared group by group.
struct TownshipSigner
{
    TownshipSignerId id = TownshipSignerId::fresh();
    QString name;      ///< as the township's list of signers writes it
    QString publicKey; ///< "ssh-ed25519 AAAA…"
    QDate trustedOn;
    bool withdrawn = false;

    bool operator==(const TownshipSigner &) const = default;
};

/// A rule pack that the township brought. It takes part in the law of every day from then on, until it is withdrawn.
struct BroughtPack
{
    BroughtPackId id = BroughtPackId::fresh();
    QString title;
    QByteArray text;      ///< the exact bytes
    QByteArray signature; ///< the SSH signature over them, as it came
    TownshipSignerId signer = TownshipSignerId::fresh();
    QDate broughtOn;
    std::optional<QDate> withdrawnOn;
    QString withdrawnWhy; ///< stands where withdrawnOn does

    bool operator==(const BroughtPack &) const = default;
};

/// Why a pack on a stick is not taken; what is wrong within it is told as RulePackFault.
enum class BroughtPackFault {
    NoPackThere,     ///< names: the file or folder chosen
    NotSigned,       ///< no readable signature beside it; names: the file where it should be
    Altered,         ///< the signature is not over these bytes; names: the file
    SignerUnknown,   ///< names: the fingerprint of the key that signed
    SignerWithdrawn, ///< names: the signer's name
    AlreadyThere,    ///< names: the pack's title
    NoSignerListed,  ///< the list gives no key for rule packs; names: the file
    NoReason,        ///< a withdrawal says why
    AlreadyWithdrawn,
};

/// Whether a pack may stand beside those there are: no second one of the same id, a law there is under an overlay, no
/// meeting, body or matter that another law speaks of, no word for a body or a meeting that nobody knows. With it, the law
/// of no day that it covers and in no place where it holds asks for less than without it. RulePackFault otherwise; with the
/// bytes it was read from the line is told.
Done mayStandWith(const RulePack &pack, const QList<RulePack> &others, const QByteArray &json = {});

/// The same for one that the township brings: it is no new wording of an overlay that came with the program, which it would
/// put out of force, and hands no new matter to those who need a delegation for it, nor to some members of a body alone.
/// brought: digests of those of the others that were brought too.
Done mayBeBrought(const RulePack &pack, const QList<RulePack> &others, const QSet<QByteArray> &brought, const QByteArray &json = {});

/// The same for one that the book took in before, perhaps when packs could not say yet all that the law obliges to: what it is
/// silent about goes on to hold as the law has it, also of a new sitting of a body that the law has.
Done mayStayBrought(const RulePack &pack, const QList<RulePack> &others, const QSet<QByteArray> &brought, const QByteArray &json = {});

} // namespace yishibu
