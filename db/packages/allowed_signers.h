#pragma once

#include "db/keys/signing_key.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace yishibu {

/// The line that a village gives the township once, on paper or by hand, never in a package:
/// "village-…@yishibu namespaces="yishibu-record-package" ssh-ed25519 AAAA… comment".
QString signersLine(const QString &identity, const PublicKey &key, const QString &comment);

/// Whether a list in OpenSSH's allowed_signers form gives this key to this identity for record packages. Names may
/// hold * and ?, and ! before a name takes it out, as ssh-keygen reads them. A line with an option other than
/// namespaces="…" is not used: better one signer too few than one too many.
bool signersTrust(const QByteArray &allowedSigners, const QString &identity, const PublicKey &key);

/// One line of such a list that can be used for a purpose: the names as they stand there, and the key.
struct ListedSigner
{
    QString names;
    PublicKey key;

    bool operator==(const ListedSigner &) const = default;
};

/// The lines that give keys for rule packs, in their order.
QList<ListedSigner> rulePackSigners(const QByteArray &allowedSigners);

/// Whether these bytes are a text with at least one line that signersTrust() can use. What is none would make every
/// signer look unknown.
bool isSignersList(const QByteArray &bytes);

} // namespace yishibu
