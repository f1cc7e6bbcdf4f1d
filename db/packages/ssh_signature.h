#pragma once

#include "db/keys/signing_key.h"

#include <QByteArray>
#include <optional>

namespace yishibu {

/// What a signature under a record package is for; a signature made for anything else never passes.
inline constexpr char packageNamespace[] = "yishibu-record-package";

/// The signature as `ssh-keygen -Y sign -n yishibu-record-package` writes it with the same key, byte for byte.
QByteArray sshSignature(const SigningKey &key, const QByteArray &message);

/// What a file "-----BEGIN SSH SIGNATURE-----" says: which key, and its Ed25519 signature.
struct SshSignature
{
    PublicKey key;
    QByteArray signature; ///< 64 bytes

    /// The one text of this signature.
    QByteArray armored() const;
    /// Whether it is the key's signature over these bytes, for a record package.
    bool covers(const QByteArray &message) const;
};

/// Reads exactly what sshSignature() may write: Ed25519, SHA-512, our namespace, one form of every byte.
std::optional<SshSignature> readSshSignature(const QByteArray &armored);

} // namespace yishibu
