#pragma once

#include "app/handover/verdict.h"
#include "app/outcome.h"

namespace yishibu {

/// Checks record packages, with no book at hand.
class VerifyDesk
{
public:
    /// Reads a list of signers in OpenSSH's allowed_signers form. SheetFault::NotFound, PackageFault::Unreadable or
    /// HandoverFault::NotASignersList.
    static Outcome<QByteArray> readSigners(const QString &path);
    /// What may be said of the package in this folder; see openPackage().
    static Outcome<PackageReport> check(const QString &folder, const std::optional<QByteArray> &signers);
};

} // namespace yishibu
