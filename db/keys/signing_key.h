#pragma once

#include "app/outcome.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace yishibu {

/// The public half of a village's key: who holds it can tell whether the village signed.
class PublicKey
{
public:
    /// From the 32 bytes of an Ed25519 public key.
    static std::optional<PublicKey> fromBytes(const QByteArray &bytes);
    /// From the key as SSH carries it: "ssh-ed25519" and the 32 bytes, each with its length before it.
    static std::optional<PublicKey> fromBlob(const QByteArray &blob);

    QByteArray bytes() const { return m_bytes; }
    QByteArray blob() const;

    /// "ssh-ed25519 AAAA… comment", one line without its end, as in any .pub file.
    QString openSshLine(const QString &comment) const;
    /// "SHA256:…", as `ssh-keygen -l` shows it.
    QString fingerprint() const;
    /// The same digest as 16 groups of four hexadecimal digits with spaces between, for reading aloud over the
    /// telephone. `cut -d' ' -f2 village.pub | base64 -d | sha256sum` gives the same 64 digits.
    QString spokenFingerprint() const;

    /// Whether this key signed the message (strict: no signature has a second form).
    bool verifies(const QByteArray &message, const QByteArray &signature) const;

    bool operator==(const PublicKey &) const = default;

private:
    explicit PublicKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

/// The key with which a village signs what it hands over, made once when the book is set up.
class SigningKey
{
public:
    /// A new key. HandoverFault::NoRandomness if this computer has no source of random numbers.
    static Outcome<SigningKey> generate();
    /// From the 64 bytes that secretBytes() gives; anything else, also halves that do not belong together, is no key.
    static std::optional<SigningKey> fromBytes(const QByteArray &bytes);

    /// Seed and public half. Whoever has these can sign as the village: they go to the book and nowhere else.
    QByteArray secretBytes() const { return m_secret; }
    PublicKey publicKey() const;

    /// The 64 bytes of the Ed25519 signature; the same message always gives the same ones.
    QByteArray sign(const QByteArray &message) const;

private:
    explicit SigningKey(QByteArray secret) : m_secret(std::move(secret)) {}
    QByteArray m_secret;
};

} // namespace yishibu
