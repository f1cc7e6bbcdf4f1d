#include "db/packages/ssh_signature.h"

#include "db/keys/ssh_text.h"

#include <QCryptographicHash>

namespace yishibu {

namespace {

// PROTOCOL.sshsig of OpenSSH.
constexpr char magic[] = "SSHSIG";
constexpr char hashName[] = "sha512";
constexpr char firstLine[] = "-----BEGIN SSH SIGNATURE-----\n";
constexpr char lastLine[] = "-----END SSH SIGNATURE-----\n";
constexpr qsizetype lineLength = 70;
constexpr qsizetype signatureLength = 64;

/// What the key really signs: not the message but its digest, with the purpose beside it.
QByteArray signedBytes(const QByteArray &message, const QByteArray &purpose)
{
    return QByteArray(magic) + sshString(purpose) + sshString({}) + sshString(hashName) +
           sshString(QCryptographicHash::hash(message, QCryptographicHash::Sha512));
}

QByteArray beforeSignature(const PublicKey &key, const QByteArray &purpose)
{
    return QByteArray(magic) + sshNumber(1) + sshString(key.blob()) + sshString(purpose) + sshString({}) +
           sshString(hashName);
}

QByteArray wholeBlob(const SshSignature &whole)
{
    return beforeSignature(whole.key, whole.purpose) + sshString(sshString("ssh-ed25519") + sshString(whole.signature));
}

} // namespace

QByteArray sshSignature(const SigningKey &key, const QByteArray &message, const char *purpose)
{
    return SshSignature{key.publicKey(), key.sign(signedBytes(message, purpose)), purpose}.armored();
}

QByteArray SshSignature::armored() const
{
    const QByteArray base64 = wholeBlob(*this).toBase64();
    QByteArray text(firstLine);
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        text += base64.mid(at, lineLength) + '\n';
    return text + lastLine;
}

bool SshSignature::covers(const QByteArray &message) const
{
    return key.verifies(signedBytes(message, purpose), signature);
}

std::optional<SshSignature> readSshSignature(const QByteArray &armored, const char *purpose)
{
    if (!armored.startsWith(firstLine) || !armored.endsWith(lastLine))
        return std::nullopt;
    const qsizetype first = qsizetype(sizeof firstLine) - 1;
    const qsizetype length = armored.size() - first - qsizetype(sizeof lastLine) + 1;
    if (length <= 0)
        return std::nullopt;
    const QByteArray blob = QByteArray::fromBase64(armored.sliced(first, length));

    // Every field but key and signature is fixed, so their places are too; whatever else the bytes say shows when
    // the text is written again and compared.
    const qsizetype keyAt = qsizetype(sizeof magic) - 1 + 4 + 4;
    const auto key = PublicKey::fromBlob(blob.mid(keyAt, 51));
    if (!key || blob.size() < signatureLength)
        return std::nullopt;
    const SshSignature found{*key, blob.right(signatureLength), purpose};
    if (found.armored() != armored)
        return std::nullopt;
    return found;
}

} // namespace yishibu
