#pragma once

#include "app/minutes/minutes.h"
#include "ui/paper/paper.h"

namespace yishibu {

/// What a blank sign-in sheet has to say: who is expected, in the order of the lines on paper.
struct SignInSheet
{
    QString title;      ///< meeting title without 签到表
    QString time;       ///< "2026年11月22日19:30"
    QString place;
    QString chair;
    int base = 0;       ///< 应到
    QList<AttendanceLine> members;   ///< name, group and capacity are printed
    QList<AttendanceLine> observers; ///< invited ones; blank lines for visitors follow
    bool practice = false;

    bool operator==(const SignInSheet &) const = default;
};

/// The sheet on the table at the door (law-and-paper.md D3): A4 lying, lines of 12 mm to sign in, the head on every
/// page, 第×页 共×页. Observers sign on a sheet of their own, with blank lines for those who just come.
class SignInSheetPaper : public Paper
{
public:
    explicit SignInSheetPaper(const SignInSheet &sheet);

    /// Lines to sign on one full page: the place of a name on paper is page index / lines, line index % lines.
    static int linesOnAPage();
};

} // namespace yishibu
