// Writes the papers of a vote on paper, which the practice meeting has none of:   yishibu_vote_papers FOLDER
#include "tests/ui/paper/sample_vote_papers.h"
#include "ui/paper/ballot_paper.h"
#include "ui/paper/count_report_paper.h"
#include "ui/paper/printing.h"
#include "ui/paper/tally_sheet_paper.h"

#include <QDir>
#include <QGuiApplication>

using namespace yishibu;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    const QList<std::pair<QString, Paper>> papers{{u"ballots"_s, BallotPaper(test::roadBallot(), 4)},
                                                  {u"ballot-of-options"_s, BallotPaper(test::choiceBallot(9), 1)},
                                                  {u"tally-sheet"_s, TallySheetPaper(test::roadTally(31))},
                                                  {u"count-report"_s, CountReportPaper(test::roadReport())}};
    for (const auto &[name, paper] : papers) {
        if (const Done written = writePdf(paper, folder.filePath(name + u".pdf"_s), paper.title()); !written)
            return 1;
    }
    return 0;
}
