#include "ui/commands/command_line.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

class LineWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::CommandLine)
};

std::unexpected<QString> mistake(const QString &sentence)
{
    return std::unexpected(sentence);
}

} // namespace

QString CommandForm::usage() const
{
    QStringList parts{u"yishibu"_s};
    parts += words;
    parts += operands;
    for (const QString &option : needed)
        parts.append(option + u" …"_s);
    for (const QString &option : optional)
        parts.append(u"["_s + option + u" …]"_s);
    for (const QString &flag : flags)
        parts.append(u"["_s + flag + u"]"_s);
    return parts.join(u' ');
}

std::optional<CommandForm> formOf(const QStringList &arguments, const QList<CommandForm> &forms)
{
    for (const CommandForm &form : forms) {
        if (arguments.first(qMin(form.words.size(), arguments.size())) == form.words)
            return form;
    }
    return std::nullopt;
}

std::expected<CommandLine, QString> parse(const QStringList &arguments, const CommandForm &form)
{
    CommandLine line{.words = form.words, .operands = {}, .values = {}, .flags = {}};
    bool onlyOperands = false;
    for (qsizetype at = form.words.size(); at < arguments.size(); ++at) {
        const QString &typed = arguments.at(at);
        if (onlyOperands || !typed.startsWith("--"_L1)) {
            line.operands.append(typed);
            continue;
        }
        if (typed == "--"_L1) {
            onlyOperands = true;
            continue;
        }
        const QString option = typed.section(u'=', 0, 0);
        if (form.flags.contains(option) && option == typed) {
            line.flags.append(option);
            continue;
        }
        if (!form.needed.contains(option) && !form.optional.contains(option))
            return mistake(LineWords::tr("There is no option %1 here. It is written: %2").arg(typed, form.usage()));
        const bool joined = option != typed;
        if (!joined && at + 1 >= arguments.size())
            return mistake(LineWords::tr("The option %1 needs a value behind it.").arg(option));
        line.values.insert(option, joined ? typed.section(u'=', 1) : arguments.at(++at));
    }
    if (line.operands.size() > form.operands.size())
        return mistake(LineWords::tr("%1 is too much. It is written: %2")
                           .arg(line.operands.at(form.operands.size()), form.usage()));
    if (line.operands.size() < form.operands.size())
        return mistake(LineWords::tr("%1 is missing. It is written: %2")
                           .arg(form.operands.at(line.operands.size()), form.usage()));
    for (const QString &option : form.needed) {
        if (line.value(option).isEmpty())
            return mistake(LineWords::tr("%1 is missing. It is written: %2").arg(option, form.usage()));
    }
    return line;
}

SpokenArguments withoutLanguage(const QStringList &arguments)
{
    SpokenArguments spoken;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &typed = arguments.at(at);
        if (typed == "--"_L1) {
            spoken.rest += arguments.sliced(at);
            break;
        }
        if (typed.startsWith("--lang="_L1))
            spoken.language = typed.section(u'=', 1);
        else if (typed == "--lang"_L1)
            spoken.language = arguments.value(++at);
        else
            spoken.rest.append(typed);
    }
    return spoken;
}

} // namespace yishibu
