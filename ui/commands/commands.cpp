#include "ui/commands/commands.h"

#include "ui/startup/language.h"
#include "ui/words/reason_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

using Run = int (*)(const CommandLine &, const Terminal &);

struct Command
{
    CommandForm form;
    Run run;
};

QList<Command> commands()
{
    const QString book = u"--book"_s;
    return {
        {{{u"demo"_s}, {}, {book}, {u"--script"_s, u"--roster"_s}, {}}, demoCommand},
        {{{u"roster"_s, u"import"_s}, {u"SHEET"_s}, {book}, {}, {u"--json"_s}}, rosterImportCommand},
        {{{u"print"_s, u"dossier"_s}, {}, {book, u"--topic"_s, u"--out"_s}, {}, {}}, printDossierCommand},
        {{{u"print"_s}, {u"KIND"_s}, {book, u"--meeting"_s, u"--out"_s}, {u"--item"_s, u"--spare"_s}, {}}, printCommand},
        {{{u"handover"_s, u"export"_s}, {}, {book, u"--to"_s}, {}, {}}, handoverExportCommand},
        {{{u"handover"_s, u"verify"_s}, {u"PACKAGE"_s}, {}, {u"--signers"_s}, {}}, handoverVerifyCommand},
        {{{u"handover"_s, u"signer"_s}, {}, {book}, {}, {}}, handoverSignerCommand},
        {{{u"rules"_s, u"check"_s}, {u"FILE"_s}, {}, {}, {}}, rulesCheckCommand},
        {{{u"book"_s, u"check"_s}, {u"FILE"_s}, {}, {}, {}}, bookCheckCommand},
        {{{u"book"_s, u"new"_s}, {u"FILE"_s}, {}, {}, {u"--practice"_s}}, bookNewCommand},
    };
}

CommandForm windowForm()
{
    return {{}, {}, {}, {u"--book"_s}, {u"--large-text"_s, u"--exit-after-startup"_s}};
}

QString helpOn(const CommandForm &form)
{
    const QString words = form.words.join(u' ');
    if (words == "demo"_L1)
        return CommandWords::tr("plays a whole meeting into a practice book, from the notice to the hand-over");
    if (words == "roster import"_L1)
        return CommandWords::tr("takes the register of a spreadsheet into the book and tells what stays open; --json prints it "
                                "in one line; ends with 0 taken in, also where something stays open, 1 nothing was taken in, "
                                "2 a mistake in what was typed");
    if (words == "print dossier"_L1)
        return CommandWords::tr("writes a PDF of the record book of 四议两公开 of a topic; topics count from 1");
    if (words == "print"_L1)
        return CommandWords::tr("writes a PDF of KIND minutes, meeting-notice, resolution-notice, sign-in-sheet or, of a vote on "
                                "paper, ballot, tally-sheet or count-report; meetings and items count from 1");
    if (words == "handover export"_L1)
        return CommandWords::tr("writes the signed records of closed meetings as a package");
    if (words == "handover verify"_L1)
        return CommandWords::tr("checks a package; ends with 0 trusted, 1 signer not on the list, 2 altered or no package there");
    if (words == "handover signer"_L1)
        return CommandWords::tr("shows the line that the township adds to its list of signers");
    if (words == "rules check"_L1)
        return CommandWords::tr("checks a rule pack before it is signed; ends with 0 fit for use, 1 not, with line and reason, "
                                "2 no such file");
    if (words == "book check"_L1)
        return CommandWords::tr("verifies a book from its first line to its last");
    if (words == "book new"_L1)
        return CommandWords::tr("makes an empty book");
    return CommandWords::tr("opens the window");
}

/// What may follow the first word of a command: "check", "new" after "book".
QStringList secondWordsAfter(const QString &first)
{
    QStringList words;
    for (const CommandForm &form : commandForms()) {
        if (form.words.size() == 2 && form.words.constFirst() == first)
            words.append(form.words.constLast());
    }
    return words;
}

/// The words before the first option, two at most: what was meant as a command.
QString wordsTyped(const QStringList &arguments)
{
    QStringList words;
    for (const QString &typed : arguments) {
        if (typed.startsWith(u'-') || words.size() == 2)
            break;
        words.append(typed);
    }
    return words.join(u' ');
}

QString noSuchCommand(const QStringList &arguments)
{
    const QString typed = wordsTyped(arguments);
    const QStringList second = secondWordsAfter(arguments.value(0));
    if (second.isEmpty())
        return CommandWords::tr("There is no command %1. “yishibu --help” shows them all.").arg(typed);
    const QString known = second.join(u", "_s);
    if (typed == arguments.constFirst())
        return CommandWords::tr("The command %1 needs a second word: %2.").arg(typed, known);
    return CommandWords::tr("There is no command %1. Behind %2 comes one of these words: %3.")
        .arg(typed, arguments.constFirst(), known);
}

int showHelp(const Terminal &terminal)
{
    QList<CommandForm> forms{windowForm()};
    forms += commandForms();
    for (const CommandForm &form : std::as_const(forms))
        terminal.out << form.usage() << "\n    " << helpOn(form) << '\n';
    terminal.out << CommandWords::tr("Every command knows --lang zh_CN or --lang en.") << '\n';
    return 0;
}

} // namespace

int Terminal::refuse(const QString &sentence, int status) const
{
    out.flush();
    err << sentence << '\n';
    return status;
}

int Terminal::refuse(const Reason &reason, int status) const
{
    return refuse(wordsOf(reason), status);
}

QList<CommandForm> commandForms()
{
    QList<CommandForm> forms;
    for (const Command &command : commands())
        forms.append(command.form);
    return forms;
}

bool isCommand(const QStringList &arguments)
{
    if (arguments.contains("--help"_L1))
        return true;
    return !arguments.isEmpty() && !arguments.constFirst().startsWith(u'-');
}

std::optional<QString> unknownLanguage(const SpokenArguments &spoken)
{
    if (!spoken.language || language::isKnown(*spoken.language))
        return std::nullopt;
    if (spoken.language->isEmpty())
        return CommandWords::tr("The option %1 needs a value behind it.").arg(u"--lang"_s);
    return CommandWords::tr("There is no language %1. Choose zh_CN or en.").arg(*spoken.language);
}

std::expected<CommandLine, QString> parseWindowOptions(const QStringList &arguments)
{
    return parse(arguments, windowForm());
}

int runCommand(const QStringList &arguments, const Terminal &terminal)
{
    if (arguments.contains("--help"_L1))
        return showHelp(terminal);
    for (const Command &command : commands()) {
        if (!formOf(arguments, {command.form}))
            continue;
        const auto line = parse(arguments, command.form);
        return line ? command.run(*line, terminal) : terminal.refuse(line.error(), 2);
    }
    return terminal.refuse(noSuchCommand(arguments), 2);
}

} // namespace yishibu
