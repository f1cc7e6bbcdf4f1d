#include "db/keys/signing_key.h"

#include "app/handover/verdict.h"
#include "db/keys/ssh_text.h"

#include <sodium.h>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

constexpr char keyType[] = "ssh-ed25519";

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(digest), raw(bytes), quint64(bytes.size()));
    return digest;
}

} // namespace

std::optional<PublicKey> PublicKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != crypto_sign_PUBLICKEYBYTES)
        return std::nullopt;
    return PublicKey(bytes);
}

std::optional<PublicKey> PublicKey::fromBlob(const QByteArray &blob)
{
    const auto key = fromBytes(blob.right(crypto_sign_PUBLICKEYBYTES));
    if (!key || key->blob() != blob)
        return std::nullopt;
    return key;
}

QByteArray PublicKey::blob() const
{
    return sshString(keyType) + sshString(m_bytes);
}

QString PublicKey::openSshLine(const QString &comment) const
{
    const QString line = u"ssh-ed25519 "_s + QString::fromLatin1(blob().toBase64());
    return comment.isEmpty() ? line : line + u' ' + comment.simplified();
}

QString PublicKey::fingerprint() const
{
    return u"SHA256:"_s + QString::fromLatin1(sha256(blob()).toBase64(QByteArray::OmitTrailingEquals));
}

QString PublicKey::spokenFingerprint() const
{
    const QByteArray hex = sha256(blob()).toHex();
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(QString::fromLatin1(hex.sliced(at, 4)));
    return groups.join(u' ');
}

bool PublicKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    return sodiumReady() && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), quint64(message.size()), raw(m_bytes)) == 0;
}

Outcome<SigningKey> SigningKey::generate()
{
    QByteArray open(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    if (!sodiumReady() || crypto_sign_keypair(raw(open), raw(secret)) != 0)
        return std::unexpected(Reason::failure(HandoverFault::NoRandomness));
    return SigningKey(secret);
}

std::optional<SigningKey> SigningKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != crypto_sign_SECRETKEYBYTES || !sodiumReady())
        return std::nullopt;
    QByteArray open(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(open), raw(secret), raw(bytes));
    if (secret != bytes)
        return std::nullopt;
    return SigningKey(secret);
}

PublicKey SigningKey::publicKey() const
{
    return *PublicKey::fromBytes(m_secret.right(crypto_sign_PUBLICKEYBYTES));
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), quint64(message.size()), raw(m_secret));
    return signature;
}

} // namespace yishibu
