#pragma once

#include "app/minutes/sign_in_sheet.h"
#include "ui/paper/paper.h"

namespace yishibu {

/// The sheet on the table at the door (law-and-paper.md D3): A4 lying, lines of 12 mm to sign in, the head on every
/// page, 第×页 共×页, one sheet for all or one for every group. Observers sign on a sheet of their own, with blank lines
/// for those who just come.
class SignInSheetPaper : public Paper
{
public:
    explicit SignInSheetPaper(const SignInSheet &sheet);
};

} // namespace yishibu
