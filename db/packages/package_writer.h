#pragma once

#include "app/handover/verdict.h"
#include "app/record_id.h"
#include "db/keys/signing_key.h"
#include "db/packages/stick.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>

namespace yishibu {

/// One payload file of a package.
struct PackageFile
{
    QString path; ///< below data/, without it: "meetings/m001/minutes.json"; isPackagePath() with "data/" before
    QByteArray bytes;

    bool operator==(const PackageFile &) const = default;
};

/// What goes to the township in one package, chosen and cleared of personal numbers before it gets here.
struct PackageContents
{
    BookId book;            ///< whose records these are; becomes the identity of the signature
    QList<BagLine> bagInfo; ///< lines for bag-info.txt beside the format's own, for example Bagging-Date
    QList<PackageFile> files;
};

/// Told after each step; answering false cancels.
using PackageProgress = std::function<bool(int done, int total)>;

/// Writes the package as a new folder `name` in the folder `to`, signed, flushed and read back, and gives the path of
/// the finished folder. Until the very last step it lies under "<name>.unfinished"; when anything fails, or when it is
/// cancelled, nothing of it stays. Same contents and key, same bytes. Failures: HandoverFault.
Outcome<QString> writePackage(Stick &stick, const QString &to, const QString &name, const PackageContents &contents,
                              const SigningKey &key, const PackageProgress &progress = {});

} // namespace yishibu
