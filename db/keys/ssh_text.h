#pragma once

#include <QByteArray>
#include <QtEndian>

namespace yishibu {

/// A number as SSH writes it (RFC 4251): four bytes, the highest first.
inline QByteArray sshNumber(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A string as SSH writes it (RFC 4251): its length, then its bytes.
inline QByteArray sshString(const QByteArray &text)
{
    return sshNumber(quint32(text.size())) + text;
}

} // namespace yishibu
