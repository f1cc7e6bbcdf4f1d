#pragma once

#include "db/keys/signing_key.h"

#include <QByteArray>
#include <optional>

namespace yishibu {

/// What a signature under a record package is for; a signature made for anything else never passes.
inline constexpr char packageNamespace[] = "yishibu-record-package";
/// The same for a rule pack that a township brings.
inline constexpr char rulePackNamespace[] = "yishibu-rule-pack";

/// The signature as `ssh-keygen -Y sign -n PURPOSE` writes it with the same key, byte for byte.
QByteArray sshSignature(const SigningKey &key, const QByteArray &message, const char *purpose = packageNamespace);

/// What a file "-----BEGIN SSH SIGNATURE-----" says: which key, and its Ed25519 signature.
struct SshSignature
{
    PublicKey key;
    QByteArray signature; ///< 64 bytes
    QByteArray purpose = packageNamespace;

    /// The one text of this signature.
    QByteArray armored() const;
    /// Whether it is the key's signature over these bytes, for that purpose.
    bool covers(const QByteArray &message) const;
};

/// Reads exactly what sshSignature() may write: Ed25519, SHA-512, that purpose, one form of every byte.
std::optional<SshSignature> readSshSignature(const QByteArray &armored, const char *purpose = packageNamespace);

} // namespace yishibu
