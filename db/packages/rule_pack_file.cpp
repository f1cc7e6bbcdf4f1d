#include "db/packages/rule_pack_file.h"

#include "app/rules/brought_pack.h"
#include "db/packages/plain_file.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr qint64 largestPack = 1024 * 1024; // as readRulePack() takes it
constexpr qint64 largestSignature = 16 * 1024;

} // namespace

Outcome<PackOnStick> readPackOnStick(const QString &path)
{
    PackOnStick found{.file = QFileInfo(path).isDir() ? QDir(path).filePath(u"pack.json"_s) : path, .text = {}, .signature = {}};
    const auto file = openPlainFile(found.file);
    if (!file)
        return std::unexpected(Reason::failure(BroughtPackFault::NoPackThere, {QDir::toNativeSeparators(path)}));
    found.text = file->read(largestPack + 1);
    if (file->error() != QFile::NoError)
        return std::unexpected(Reason::failure(BroughtPackFault::NoPackThere, {QDir::toNativeSeparators(path)}));
    if (found.text.size() > largestPack)
        return std::unexpected(Reason::failure(RulePackFault::TooLarge, {}, {largestPack / 1024}));
    if (const auto signature = openPlainFile(found.file + u".sig"_s))
        found.signature = signature->read(largestSignature);
    return found;
}

} // namespace yishibu
