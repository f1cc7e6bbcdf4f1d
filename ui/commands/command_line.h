#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <expected>
#include <optional>

namespace yishibu {

/// How one command is written: its words, what follows them, and which options it knows.
struct CommandForm
{
    QStringList words;      ///< {"handover", "verify"}; empty for the window
    QStringList operands;   ///< names of what must follow: {"PACKAGE"}
    QStringList needed;     ///< options with a value that must be there: {"--book"}
    QStringList optional;   ///< options with a value that may be there
    QStringList flags;      ///< options without a value

    /// "yishibu handover verify PACKAGE [--signers …]".
    QString usage() const;
};

/// What was typed, taken apart by its form.
struct CommandLine
{
    QStringList words;
    QStringList operands;
    QHash<QString, QString> values;
    QStringList flags;

    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return values.value(option, otherwise);
    }
    bool has(const QString &option) const { return flags.contains(option) || values.contains(option); }
};

/// The form whose words begin these arguments; none if no command is called so.
std::optional<CommandForm> formOf(const QStringList &arguments, const QList<CommandForm> &forms);

/// Takes the arguments (without the program's name) apart. On a mistake: one sentence that names it.
std::expected<CommandLine, QString> parse(const QStringList &arguments, const CommandForm &form);

/// The arguments without --lang, which may stand anywhere before "--": even a mistake is told in the language asked for.
struct SpokenArguments
{
    std::optional<QString> language; ///< the last one asked for; empty where --lang has no value behind it
    QStringList rest;
};
SpokenArguments withoutLanguage(const QStringList &arguments);

} // namespace yishibu
