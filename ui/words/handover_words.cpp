#include "app/handover/contents.h"
#include "ui/words/floor_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

QString ReasonWords::of(PackageFault code, const Reason &reason)
{
    switch (code) {
    case PackageFault::MissingFile: return tr("%1 is missing.").arg(name(reason));
    case PackageFault::ExtraFile: return tr("%1 does not belong to the package.").arg(name(reason));
    case PackageFault::ChangedFile: return tr("%1 was changed after it was signed.").arg(name(reason));
    case PackageFault::EmptyFolder: return tr("%1 is an empty folder, which no package has.").arg(name(reason));
    case PackageFault::BadPath: return tr("%1 is a name that no package has.").arg(name(reason));
    case PackageFault::CaseTwins: return tr("%1 is there twice, in small and capital letters.").arg(name(reason));
    case PackageFault::Link: return tr("%1 is a link to somewhere else.").arg(name(reason));
    case PackageFault::NotAFile: return tr("%1 is not a plain file.").arg(name(reason));
    case PackageFault::TooLarge: return tr("%1 is larger than a package allows.").arg(name(reason));
    case PackageFault::TooMany: return tr("There are more files or deeper folders than a package allows.");
    case PackageFault::Unreadable: return tr("%1 cannot be read. Check the stick and its permissions.").arg(name(reason));
    case PackageFault::MalformedBagit: return tr("bagit.txt is not as it should be.");
    case PackageFault::MalformedBagInfo: return tr("bag-info.txt is not as it should be.");
    case PackageFault::WrongOxum: return tr("The number or size of the files is not the one in bag-info.txt.");
    case PackageFault::MalformedManifest: return tr("The list of files %1 is not as it should be.").arg(name(reason));
    case PackageFault::DuplicateLine: return tr("The list of files %1 names a file twice.").arg(name(reason));
    case PackageFault::BadTagManifest: return tr("The signed list names other files than it must.");
    case PackageFault::MalformedRecord: return tr("%1 is no record as a package holds it.").arg(name(reason));
    case PackageFault::UnknownRecord:
        return tr("%1 is of a kind or version that this program does not know. Check it with a newer version.").arg(name(reason));
    case PackageFault::OtherRecord: return tr("%1 does not fit what package.json says of it.").arg(name(reason));
    case PackageFault::MalformedSignature: return tr("The signature is not as it should be.");
    case PackageFault::WrongSignature: return tr("The signature does not belong to this package.");
    }
    return {};
}

QString ReasonWords::of(HandoverFault code, const Reason &reason)
{
    switch (code) {
    case HandoverFault::NoSuchFolder: return tr("There is no folder %1. Check the stick and the name.").arg(name(reason));
    case HandoverFault::NotAFolder: return tr("%1 is not a folder. Choose the package's folder.").arg(name(reason));
    case HandoverFault::NotAPackage:
        return reason.names().isEmpty()
                   ? tr("This is not a record package. Choose the folder whose name begins with %1.").arg(packageNameStart)
                   : tr("This is not a record package, but packages lie in it. Choose one of them: %1.")
                         .arg(reason.names().join(u", "_s));
    case HandoverFault::NotASignersList:
        return tr("%1 is not a list of signers. Choose the text file that names a village and its key in each line.")
            .arg(name(reason));
    case HandoverFault::Cancelled: return tr("It was cancelled; nothing was left half-done.");
    case HandoverFault::NothingInside: return tr("There is no closed meeting to hand over yet.");
    case HandoverFault::TooMuch: return tr("This is more than one package may hold. Hand over fewer meetings at a time.");
    case HandoverFault::BadName: return tr("%1 cannot stand in a package.").arg(name(reason));
    case HandoverFault::AlreadyThere:
        return tr("%1 is there already and was not touched. Choose another folder.").arg(name(reason));
    case HandoverFault::StickFull: return tr("The stick is full, so %1 was not written. Make room and try again.").arg(name(reason));
    case HandoverFault::NotWritable: return tr("%1 cannot be written to. Choose another folder.").arg(name(reason));
    case HandoverFault::ReadBackDiffers:
        return tr("The stick does not give back what was written (%1). Do not trust it; take another stick.").arg(name(reason));
    case HandoverFault::NotInPackage: return tr("%1 is not in the package.").arg(name(reason));
    case HandoverFault::NoRandomness:
        return tr("This computer gives no random numbers, so no key can be made. Restart it and try again.");
    }
    return {};
}

} // namespace yishibu
