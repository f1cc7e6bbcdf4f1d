#pragma once

#include "app/outcome.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace yishibu {

/// What may be said of a record package without trusting anything in it.
enum class Verdict {
    Altered,             ///< not, byte for byte and file for file, what one key signed
    IntactSignerUnknown, ///< whole, but nobody we know answers for the key that signed it
    Trusted,             ///< whole, and signed by a key that the list of signers gives to this village
};

/// The first thing found that makes a package altered. PackageReport::file names where, unless said otherwise.
enum class PackageFault {
    MissingFile,        ///< listed or required, and not there
    ExtraFile,          ///< there, and not listed (a file or folder, hidden ones too)
    ChangedFile,        ///< its digest is not the listed one
    EmptyFolder,        ///< a folder with nothing in it
    BadPath,            ///< a name that we never generate: other letters, a way out of the package, a reserved name
    CaseTwins,          ///< two names that a stick holds as one: they differ only in capital letters
    Link,               ///< a symbolic link
    NotAFile,           ///< a pipe, socket or device
    TooLarge,           ///< above the limits of FORMAT.md
    TooMany,            ///< more files, or deeper folders, than FORMAT.md allows
    Unreadable,         ///< the stick does not give its bytes
    MalformedBagit,     ///< bagit.txt is not the two lines of BagIt 1.0
    MalformedBagInfo,   ///< bag-info.txt is not in the one form of FORMAT.md
    WrongOxum,          ///< Payload-Oxum in bag-info.txt is not the size and number of the payload files
    MalformedManifest,  ///< a manifest is not in the one form of FORMAT.md
    DuplicateLine,      ///< a manifest lists a path twice
    BadTagManifest,     ///< the tag manifest lists other files than the three it must
    MalformedRecord,    ///< a payload file is not in the one form of FORMAT.md, or lacks what it must say
    UnknownRecord,      ///< a payload file of a kind or version that we do not know
    OtherRecord,        ///< a payload file or bag-info.txt does not say what package.json says of it
    MalformedSignature, ///< the signature is not in the one form of FORMAT.md
    WrongSignature,     ///< the signature does not belong to this tag manifest
};

/// Why a package could not be written, or could not even be looked at. These are failures, not verdicts.
enum class HandoverFault {
    NoSuchFolder,    ///< names: folder
    NotAFolder,      ///< names: folder
    NotAPackage,     ///< an ordinary folder; names: packages that lie in it, if any
    NotASignersList, ///< without one line that gives a key, not a text, or too large; names: file
    Cancelled,       ///< by the person at the keyboard
    NothingInside,   ///< no payload file was given
    TooMuch,         ///< more than FORMAT.md allows in one package; names: the file, if it is one
    BadName,         ///< a path or bag-info line the format does not allow; names: it
    AlreadyThere,    ///< a package (or anything) of that name lies there; names: folder
    StickFull,       ///< names: file
    NotWritable,     ///< names: file or folder
    ReadBackDiffers, ///< the stick does not give back what was written; names: file
    NotInPackage,    ///< the payload file asked for is not in the manifest; names: file
    NoRandomness,    ///< this computer gives no random numbers, so no key can be made
};

/// One line of bag-info.txt.
struct BagLine
{
    QString label; ///< ASCII letters, digits and hyphens
    QString value; ///< one line, no space at its ends

    bool operator==(const BagLine &) const = default;
};

/// What the check of one package found. Names come from a stick, so every one is cut and made plain ASCII before
/// it gets here.
struct PackageReport
{
    Verdict verdict = Verdict::Altered;
    std::optional<PackageFault> fault; ///< set exactly when altered
    QString file;                      ///< the file or folder of the fault, relative to the package

    // Only of an intact package:
    QString identity;       ///< the village as it signs itself, villageIdentity() of its book
    QString fingerprint;    ///< "SHA256:…" of the signing key, as ssh-keygen shows it
    QByteArray digest;      ///< 64 bytes: SHA-512 of the tag manifest, which stands for the whole package
    QList<BagLine> bagInfo; ///< in the order of the file
    QStringList payload;    ///< paths below the package folder, sorted

    bool operator==(const PackageReport &) const = default;
};

/// The status with which `yishibu handover verify` ends: 0 trusted, or intact when no list of signers was given;
/// 1 intact, but signed by nobody on the list given; 2 altered, or no package to be looked at.
int exitStatus(const Outcome<PackageReport> &report, bool signersGiven);

} // namespace yishibu
