#include "app/book_trouble.h"
#include "ui/commands/commands.h"
#include "ui/handover/verify_desk.h"
#include "ui/startup/open_place.h"
#include "ui/startup/workplace.h"
#include "ui/words/reason_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// As with every option that is not what it must be.
constexpr int badOption = 2;

QString sentenceOn(const PackageReport &report, bool signersGiven)
{
    switch (report.verdict) {
    case Verdict::Altered: break;
    case Verdict::IntactSignerUnknown:
        return signersGiven ? CommandWords::tr("The package is intact, signer unknown: it is whole, but nobody we know on "
                                               "the list answers for its key %1.")
                                  .arg(report.fingerprint)
                            : CommandWords::tr("The package is intact, signer unknown: it is whole, but no list of signers "
                                               "was given, so it cannot be said whose key %1 is.")
                                  .arg(report.fingerprint);
    case Verdict::Trusted:
        return CommandWords::tr("The package is trusted: it is whole and was signed by %1.").arg(report.identity);
    }
    const QString found = report.fault ? wordsOf(Reason::failure(*report.fault, {report.file})) : QString();
    return CommandWords::tr("The package was altered: %1").arg(found);
}

} // namespace

int handoverExportCommand(const CommandLine &line, const Terminal &terminal)
{
    const auto place = openPlace(line.value(u"--book"_s), terminal.clock);
    if (!place)
        return terminal.refuse(place.error());
    const auto package = (*place)->handover.exportTo(line.value(u"--to"_s));
    if (!package)
        return terminal.refuse(package.error());
    if (!package->isNew) {
        terminal.say(CommandWords::tr("There are no new records since package %1, which lies whole in %2. "
                                      "Nothing was written; the stick may be pulled.")
                         .arg(QString::number(package->number), package->folder));
        return 0;
    }
    terminal.say(CommandWords::tr("Package %1 lies in %3, closed meetings in it: %2. The stick may be pulled.")
                     .arg(QString::number(package->number), QString::number(package->meetings), package->folder));
    return 0;
}

int handoverVerifyCommand(const CommandLine &line, const Terminal &terminal)
{
    std::optional<QByteArray> signers;
    if (line.has(u"--signers"_s)) {
        const auto list = VerifyDesk::readSigners(line.value(u"--signers"_s));
        if (!list)
            return terminal.refuse(list.error(), badOption);
        signers = *list;
    }
    const auto report = VerifyDesk::check(line.operands.constFirst(), signers);
    const int status = exitStatus(report, signers.has_value());
    if (!report)
        return terminal.refuse(report.error(), status);
    const QString sentence = sentenceOn(*report, signers.has_value());
    if (status != 0)
        return terminal.refuse(sentence, status);
    terminal.say(sentence);
    return 0;
}

int handoverSignerCommand(const CommandLine &line, const Terminal &terminal)
{
    const auto place = openPlace(line.value(u"--book"_s), terminal.clock);
    if (!place)
        return terminal.refuse(place.error());
    const auto signer = (*place)->handover.signerLine();
    if (!signer)
        return terminal.refuse(signer.error());
    if (signer->isEmpty())
        return terminal.refuse(Reason::refusal(BookTrouble::NoVillage));
    terminal.say(*signer);
    return 0;
}

} // namespace yishibu
