#pragma once

#include "app/minutes/ballot_form.h"
#include "app/minutes/count_report.h"
#include "app/minutes/tally_sheet.h"

namespace yishibu::test {

/// The paper of a short motion, as four of them stand on a sheet.
BallotForm roadBallot();
/// The same with so many options, and 弃权.
BallotForm choiceBallot(int options);
/// A motion as long as a village ever puts one.
QString longMotion();

/// The sheet on which up to so many papers are counted by hand.
TallySheet roadTally(int papers, int options = 0);

/// A count of thirty papers that was counted anew, with everything a report can say.
CountReport roadReport();
/// The same of nine options.
CountReport choiceReport();

} // namespace yishibu::test
