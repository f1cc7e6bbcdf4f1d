#pragma once

#include "app/minutes/ballot_form.h"
#include "ui/paper/paper.h"

namespace yishibu {

/// 表决票 (law-and-paper.md D7): as many as are wanted, four, two or one on an A4 sheet with lines to cut along, all of them alike to
/// the last point. The village's seal is put into the clear square of 45 mm before they are issued.
class BallotPaper : public Paper
{
public:
    BallotPaper(const BallotForm &form, int copies);
};

/// How many of these papers stand on a sheet: four where the words fit a quarter of it, two where they fit a half, else one.
int ballotsOnASheet(const BallotForm &form);

} // namespace yishibu
