#pragma once

#include "app/minutes/draft.h"
#include "app/minutes/minutes.h"

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

/// The sheet of a meeting before anybody came: those who should attend, in the order of their seats. It says nothing
/// of who is here already, because the signatures on it have to.
SignInSheet signInSheetOf(const MinutesSource &source);

} // namespace yishibu
