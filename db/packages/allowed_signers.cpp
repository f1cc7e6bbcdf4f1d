#include "db/packages/allowed_signers.h"

#include "db/packages/ssh_signature.h"

#include <algorithm>
#include <optional>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

/// * is any text, ? any one letter. Runs in the product of both lengths at worst.
bool matchesPattern(const QByteArray &text, const QByteArray &pattern)
{
    qsizetype t = 0, p = 0, star = -1, retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern[p] == '?' || (pattern[p] != '*' && pattern[p] == text[t]))) {
            ++t;
            ++p;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool matchesList(const QByteArray &text, const QByteArray &patterns)
{
    bool named = false;
    const QList<QByteArray> each = patterns.split(',');
    for (const QByteArray &pattern : each) {
        if (pattern.startsWith('!')) {
            if (matchesPattern(text, pattern.sliced(1)))
                return false;
        } else if (matchesPattern(text, pattern)) {
            named = true;
        }
    }
    return named;
}

/// Takes the next word; blanks within quotation marks belong to it.
QByteArray takeWord(QByteArray &line)
{
    qsizetype at = 0;
    bool quoted = false;
    while (at < line.size() && (quoted || (line[at] != ' ' && line[at] != '\t'))) {
        if (line[at] == '"')
            quoted = !quoted;
        ++at;
    }
    const QByteArray word = line.first(at);
    line = line.sliced(at).trimmed();
    return quoted ? QByteArray() : word;
}

QByteArray unquoted(const QByteArray &word)
{
    return word.size() >= 2 && word.startsWith('"') && word.endsWith('"') ? word.sliced(1, word.size() - 2) : word;
}

bool optionAllows(const QByteArray &option, const char *purpose)
{
    const QByteArray start("namespaces=\"");
    if (!option.toLower().startsWith(start) || !option.endsWith('"') || option.count('"') != 2)
        return false;
    return matchesList(purpose, option.sliced(start.size(), option.size() - start.size() - 1));
}

/// What one line of the list says: this key signs for that purpose for whoever the names match.
struct SignersLine
{
    QByteArray names;
    PublicKey key;
};

std::optional<SignersLine> readLine(QByteArray line, const char *purpose)
{
    const QByteArray names = unquoted(takeWord(line));
    QByteArray word = takeWord(line);
    if (word != "ssh-ed25519") {
        if (!optionAllows(word, purpose))
            return std::nullopt;
        word = takeWord(line);
    }
    if (names.isEmpty() || word != "ssh-ed25519")
        return std::nullopt;
    const auto blob = QByteArray::fromBase64Encoding(takeWord(line), QByteArray::AbortOnBase64DecodingErrors);
    const auto key = blob ? PublicKey::fromBlob(*blob) : std::nullopt;
    return key ? std::optional(SignersLine{names, *key}) : std::nullopt;
}

QList<SignersLine> readLines(const QByteArray &list, const char *purpose = packageNamespace)
{
    const QByteArray text = list.startsWith("\xEF\xBB\xBF") ? list.sliced(3) : list;
    QList<SignersLine> read;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray bare = line.trimmed();
        if (bare.isEmpty() || bare.startsWith('#'))
            continue;
        if (const auto understood = readLine(bare, purpose))
            read.append(*understood);
    }
    return read;
}

} // namespace

QString signersLine(const QString &identity, const PublicKey &key, const QString &comment)
{
    return u"%1 namespaces=\"%2\" %3"_s.arg(identity, QLatin1String(packageNamespace), key.openSshLine(comment));
}

bool signersTrust(const QByteArray &allowedSigners, const QString &identity, const PublicKey &key)
{
    return std::ranges::any_of(readLines(allowedSigners), [&](const SignersLine &line) {
        return line.key == key && matchesList(identity.toUtf8(), line.names);
    });
}

QList<ListedSigner> rulePackSigners(const QByteArray &allowedSigners)
{
    QList<ListedSigner> listed;
    for (const SignersLine &line : readLines(allowedSigners, rulePackNamespace))
        listed.append({QString::fromUtf8(line.names), line.key});
    return listed;
}

bool isSignersList(const QByteArray &bytes)
{
    return !bytes.contains('\0') && !readLines(bytes).isEmpty();
}

} // namespace yishibu
