#pragma once

#include "app/moment.h"
#include "app/outcome.h"
#include "ui/commands/command_line.h"

#include <QCoreApplication>
#include <QTextStream>

namespace yishibu {

class Paper;
struct Workplace;
struct BodyReading;

/// Where a command reads the time and writes its words.
struct Terminal
{
    const Clock &clock;
    QTextStream &out;
    QTextStream &err;

    /// One plain sentence on stderr; the status of a command that failed.
    int refuse(const QString &sentence, int status = 1) const;
    int refuse(const Reason &reason, int status = 1) const;
    void say(const QString &sentence) const { out << sentence << '\n'; }
};

/// Sentences shared by the commands.
class CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::CommandWords)
};

/// All commands as they are written.
QList<CommandForm> commandForms();

/// The sentence about a language that the program does not speak; none if it speaks it, or none was asked for.
std::optional<QString> unknownLanguage(const SpokenArguments &spoken);

/// Whether these arguments (without the program's name and --lang) name a command or ask for help; else they are the
/// window's.
bool isCommand(const QStringList &arguments);

/// The options of the window. On a mistake: one sentence.
std::expected<CommandLine, QString> parseWindowOptions(const QStringList &arguments);

/// Runs a command over the desks of the window and returns the exit status of the program: 0 only if it was done.
int runCommand(const QStringList &arguments, const Terminal &terminal);

/// The lines of a list of representatives that found nobody, one by one, for a person to settle.
void sayOpenLines(const BodyReading &bodies, const Terminal &terminal);

// Each command by itself.
int demoCommand(const CommandLine &line, const Terminal &terminal);
int rosterImportCommand(const CommandLine &line, const Terminal &terminal);
int printCommand(const CommandLine &line, const Terminal &terminal);
int printDossierCommand(const CommandLine &line, const Terminal &terminal);
int handoverExportCommand(const CommandLine &line, const Terminal &terminal);
int handoverVerifyCommand(const CommandLine &line, const Terminal &terminal);
int handoverSignerCommand(const CommandLine &line, const Terminal &terminal);
int rulesCheckCommand(const CommandLine &line, const Terminal &terminal);
int bookNewCommand(const CommandLine &line, const Terminal &terminal);
int bookCheckCommand(const CommandLine &line, const Terminal &terminal);

/// 表决票, 计票单, 计票结果报告单: of the last vote on paper in the meeting that was entered, or on the item asked for.
QStringList votePapers();
int printVotePaper(const Workplace &place, const CommandLine &line, const Terminal &terminal);

/// Writes the PDF and says so; characters that no font here can draw are named before.
int writePaper(const Paper &paper, const QString &path, const Terminal &terminal);

} // namespace yishibu
