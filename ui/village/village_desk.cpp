#include "ui/village/village_desk.h"

#include "db/book.h"
#include "db/keys/signing_key.h"
#include "db/stores/village_store.h"
#include "ui/hall/hall.h"

using namespace Qt::StringLiterals;

namespace yishibu {

Done VillageDesk::load()
{
    const auto village = m_book.village().village();
    if (!village)
        return std::unexpected(village.error());
    m_hall.setVillage(*village, m_book.isPractice());
    return {};
}

Done VillageDesk::setUp(const Village &village)
{
    if (const Done may = mayBeSetUp(village); !may)
        return may;
    auto secret = m_book.village().secret();
    if (!secret)
        return std::unexpected(secret.error());
    if (secret->isEmpty()) {
        const auto key = SigningKey::generate();
        if (!key)
            return std::unexpected(key.error());
        secret = key->secretBytes();
    }
    const auto key = SigningKey::fromBytes(*secret);
    const QString line = key ? key->publicKey().openSshLine(u"village-"_s + m_book.id().hex()) : QString();
    if (const Done kept = m_book.village().setUp(village, line, *secret, m_clock.now()); !kept)
        return kept;
    return load();
}

Outcome<QString> VillageDesk::fingerprint() const
{
    const auto secret = m_book.village().secret();
    if (!secret)
        return std::unexpected(secret.error());
    const auto key = SigningKey::fromBytes(*secret);
    return key ? key->publicKey().spokenFingerprint() : QString();
}

Outcome<QString> VillageDesk::setting(const QString &name) const
{
    return m_book.village().setting(name);
}

Done VillageDesk::set(const QString &name, const QString &value)
{
    return m_book.village().set(name, value, m_clock.now());
}

} // namespace yishibu
