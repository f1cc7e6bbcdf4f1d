// yishibu-sheets: the bytes of a spreadsheet file come in, its cells go out (sheet_answer.h). Whatever the file does to
// this process, it has nothing here: no file, no child, little memory and little time.

#include "db/sheets/formats/sheet_bytes.h"
#include "db/sheets/reader/process_limits.h"
#include "db/sheets/reader/process_seal.h"
#include "db/sheets/sheet_answer.h"
#include "db/sheets/sheet_limits.h"

#include <cstdio>
#include <unistd.h>

namespace {

constexpr int limitsRefused = 3;
constexpr int noInput = 4;
constexpr int noOutput = 5;

/// Everything up to the end; nothing where it is more than a file may have.
std::optional<QByteArray> input()
{
    constexpr qsizetype limit = yishibu::sheetFileLimitMiB * 1024 * 1024;
    QByteArray bytes(limit + 1, Qt::Uninitialized);
    const size_t size = fread(bytes.data(), 1, size_t(bytes.size()), stdin);
    if (ferror(stdin) || size > size_t(limit))
        return std::nullopt;
    bytes.truncate(qsizetype(size));
    return bytes;
}

bool output(const QByteArray &bytes)
{
    return fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) && fflush(stdout) == 0;
}

yishibu::SheetAnswer answer(const yishibu::Outcome<QList<yishibu::Sheet>> &sheets)
{
    if (sheets)
        return *sheets;
    return std::unexpected(sheets.error().code<yishibu::SheetFault>().value_or(yishibu::SheetFault::Unreadable));
}

/// What is longer than anybody listens to is not worth saying.
QByteArray words(const yishibu::SheetAnswer &said)
{
    const QByteArray bytes = writtenAnswer(said);
    return bytes.size() <= yishibu::sheetAnswerLimit ? bytes : writtenAnswer(std::unexpected(yishibu::SheetFault::TooLarge));
}

} // namespace

int main()
{
    if (!yishibu::process_limits::beModest() || !yishibu::process_seal::shut())
        return limitsRefused;
    const auto bytes = input();
    if (!bytes)
        return noInput;
    yishibu::SheetBytes file(*bytes, QString());
    if (!yishibu::process_limits::writeNothing())
        return limitsRefused;
    const bool isSaid = output(words(answer(file.sheets())));
    // The memory goes with the process; giving it back cell by cell would take as long as reading did.
    _exit(isSaid ? 0 : noOutput);
}
