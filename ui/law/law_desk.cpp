#include "ui/law/law_desk.h"

#include "app/attendance/eligibility.h"
#include "app/handover/verdict.h"
#include "db/book.h"
#include "db/packages/allowed_signers.h"
#include "db/packages/plain_file.h"
#include "db/packages/rule_pack_file.h"
#include "db/packages/ssh_signature.h"
#include "db/stores/local_law_store.h"
#include "ui/hall/hall.h"
#include "ui/hall/rule_shelf.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qint64 largestList = 1024 * 1024;

std::unexpected<Reason> refuse(BroughtPackFault fault, const QStringList &names = {})
{
    return std::unexpected(Reason::failure(fault, names));
}

QByteArray digestOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

QString LawDesk::divisionCode() const
{
    return m_hall.village() ? m_hall.village()->divisionCode : QString();
}

Done LawDesk::load()
{
    const auto settings = m_book.localLaw().settings();
    const auto own = m_book.localLaw().holidays();
    const auto brought = m_book.localLaw().packs();
    if (!settings)
        return std::unexpected(settings.error());
    if (!own)
        return std::unexpected(own.error());
    if (!brought)
        return std::unexpected(brought.error());
    m_rules.takeOffBrought();
    m_leftOff.clear();
    for (const BroughtPack &pack : *brought) {
        const Done stands = pack.withdrawnOn ? Done() : m_rules.bring(pack.text);
        if (!stands)
            m_leftOff.insert(digestOf(pack.text), stands.error());
    }
    m_rules.local = *settings;
    m_rules.holidays = Holidays::shipped().with(*own);
    Q_EMIT changed();
    return {};
}

Done LawDesk::reload(const Done &kept)
{
    return then(kept, [this] { return load(); });
}

Law LawDesk::law() const
{
    return m_rules.lawOn(today(), divisionCode());
}

int LawDesk::allOf(Callers::Of whom) const
{
    RuleCard everybody;
    everybody.attends = whom == Callers::Of::Villagers ? Attends::Adults : Attends::Seats;
    if (whom == Callers::Of::Representatives)
        everybody.seats = {u"representatives"_s};
    return int(eligible(everybody, m_hall.roster().villagers(), m_hall.roster().households(), {}, m_hall.seats(), today()).members.size());
}

Law LawDesk::lawAlone() const
{
    return lawOn(m_rules.packs, today(), divisionCode());
}

const Holidays &LawDesk::holidays() const
{
    return m_rules.holidays;
}

Done LawDesk::set(const LocalSettings &settings)
{
    if (const Done may = mayLieOver(settings, lawAlone()); !may)
        return may;
    return reload(m_book.localLaw().keep(settings, m_clock.now()));
}

Outcome<QList<TownshipSigner>> LawDesk::signers() const
{
    return m_book.localLaw().signers();
}

Outcome<QList<OfferedSigner>> LawDesk::signersIn(const QString &path) const
{
    const auto file = openPlainFile(path);
    if (!file)
        return std::unexpected(Reason::failure(PackageFault::Unreadable, {path}));
    QList<OfferedSigner> offered;
    for (const ListedSigner &one : rulePackSigners(file->read(largestList)))
        offered.append({one.names, one.key.openSshLine({}).trimmed(), one.key.spokenFingerprint()});
    if (offered.isEmpty())
        return refuse(BroughtPackFault::NoSignerListed, {path});
    return offered;
}

Done LawDesk::trust(const OfferedSigner &offered)
{
    const auto known = signers();
    if (!known)
        return std::unexpected(known.error());
    TownshipSigner signer{.name = offered.name, .publicKey = offered.publicKey, .trustedOn = today()};
    for (const TownshipSigner &one : *known) {
        if (one.publicKey == offered.publicKey)
            signer.id = one.id;
    }
    return reload(m_book.localLaw().keep(signer, m_clock.now()));
}

Done LawDesk::withdraw(const TownshipSigner &signer)
{
    TownshipSigner withdrawn = signer;
    withdrawn.withdrawn = true;
    return reload(m_book.localLaw().keep(withdrawn, m_clock.now()));
}

Outcome<QList<BroughtPack>> LawDesk::packs() const
{
    return m_book.localLaw().packs();
}

bool LawDesk::isInUse(const BroughtPack &pack) const
{
    return !pack.withdrawnOn && m_rules.brought.contains(digestOf(pack.text));
}

std::optional<Reason> LawDesk::whyLeftOff(const BroughtPack &pack) const
{
    const auto found = m_leftOff.constFind(digestOf(pack.text));
    return pack.withdrawnOn || found == m_leftOff.cend() ? std::nullopt : std::optional(*found);
}

bool LawDesk::isBrought(const RulePack &pack) const
{
    return m_rules.brought.contains(pack.digest);
}

Outcome<TownshipSigner> LawDesk::signerOf(const QByteArray &text, const QByteArray &armored, const QString &file) const
{
    const auto signature = readSshSignature(armored, rulePackNamespace);
    if (!signature)
        return refuse(BroughtPackFault::NotSigned, {file + u".sig"_s});
    if (!signature->covers(text))
        return refuse(BroughtPackFault::Altered, {file});
    const auto known = signers();
    if (!known)
        return std::unexpected(known.error());
    const QString key = signature->key.openSshLine({}).trimmed();
    const auto signer = std::ranges::find(*known, key, &TownshipSigner::publicKey);
    if (signer == known->cend())
        return refuse(BroughtPackFault::SignerUnknown, {signature->key.fingerprint()});
    if (signer->withdrawn)
        return refuse(BroughtPackFault::SignerWithdrawn, {signer->name});
    return *signer;
}

Outcome<BroughtPack> LawDesk::look(const QString &path) const
{
    const auto found = readPackOnStick(path);
    if (!found)
        return std::unexpected(found.error());
    const auto signer = signerOf(found->text, found->signature, found->file);
    if (!signer)
        return std::unexpected(signer.error());
    const auto pack = readRulePack(found->text);
    if (!pack)
        return std::unexpected(pack.error());
    for (const RulePack &there : m_rules.packs) {
        if (there.digest == pack->digest)
            return refuse(BroughtPackFault::AlreadyThere, {pack->title});
    }
    if (const Done may = mayBeBrought(*pack, m_rules.packs, m_rules.brought, found->text); !may)
        return std::unexpected(may.error());
    return BroughtPack{.title = pack->title,
                       .text = found->text,
                       .signature = found->signature,
                       .signer = signer->id,
                       .broughtOn = today(),
                       .withdrawnOn = {},
                       .withdrawnWhy = {}};
}

Outcome<RulePack> LawDesk::lookUnsigned(const QString &path)
{
    const auto found = readPackOnStick(path);
    if (!found)
        return std::unexpected(found.error());
    const auto pack = readRulePack(found->text);
    auto shelf = RuleShelf::open();
    if (!pack)
        return std::unexpected(pack.error());
    if (!shelf)
        return std::unexpected(shelf.error());
    // One that the program came with is compared with the others, but not with the wording that it replaces.
    const auto isIt = [&pack](const RulePack &shipped) { return shipped.digest == pack->digest; };
    const bool isShipped = shelf->packs.removeIf(isIt) > 0;
    if (isShipped) {
        shelf->packs.removeIf([&pack](const RulePack &shipped) {
            return shipped.family == pack->family && shipped.effectiveFrom < pack->effectiveFrom;
        });
    }
    const Done may = isShipped ? mayStandWith(*pack, shelf->packs, found->text) : mayBeBrought(*pack, shelf->packs, {}, found->text);
    if (!may)
        return std::unexpected(may.error());
    return *pack;
}

Done LawDesk::bring(const BroughtPack &pack)
{
    return reload(m_book.localLaw().bring(pack, m_clock.now()));
}

Done LawDesk::withdraw(const BroughtPack &pack, const QString &why)
{
    if (pack.withdrawnOn)
        return refuse(BroughtPackFault::AlreadyWithdrawn);
    if (why.trimmed().isEmpty())
        return refuse(BroughtPackFault::NoReason);
    BroughtPack withdrawn = pack;
    withdrawn.withdrawnOn = today();
    withdrawn.withdrawnWhy = why.trimmed();
    return reload(m_book.localLaw().withdraw(withdrawn, m_clock.now()));
}

Done LawDesk::keep(const Holiday &holiday)
{
    return reload(m_book.localLaw().keep(holiday, m_clock.now()));
}

} // namespace yishibu
