#pragma once

#include "app/intake/sheet.h"
#include "app/outcome.h"

#include <chrono>
#include <stop_token>

namespace yishibu {

/// How the bytes of a file are read: by a program of their own, so that what a hostile file does it does there.
struct ReadingApart
{
    QString program;                   ///< the reading program
    std::chrono::milliseconds patience; ///< how long it is waited for
    std::stop_token stop;              ///< whoever waits may give up

    /// By the program that lies beside the running one.
    static ReadingApart usual(std::stop_token stop = {});
};

/// Gives the bytes to the reading program and checks what it answers. May be called in any thread, and waits there.
/// Fails with the file's own faults, and with ReaderMissing, ReaderStopped, TookTooLong and ReadingCancelled.
Outcome<QList<Sheet>> readApart(const QByteArray &bytes, const QString &fileName, const ReadingApart &how);

} // namespace yishibu
