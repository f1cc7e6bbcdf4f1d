#include "app/minutes/count_report.h"

#include "app/minutes/draft_order.h"
#include "app/minutes/draft_words.h"
#include "app/minutes/sentences.h"
#include "app/minutes/vote_paper_words.h"
#include "app/voting/recount.h"
#include "app/voting/tally.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// One vote with all that its report says, put together.
class Report
{
public:
    Report(const MinutesSource &source, const Vote &vote, const Ballot &ballot, const BallotSurroundings &around)
        : m_source(source), m_vote(vote), m_ballot(ballot), m_around(around), m_figures(finalFigures(vote.question, ballot))
    {}

    void layHead(CountReport &report) const;
    void layBox(CountReport &report) const;
    void layAnswers(CountReport &report) const;
    void layCounts(CountReport &report) const;
    void layRecounts(CountReport &report) const;
    void layNotes(CountReport &report) const;
    void layFindings(CountReport &report) const;
    void laySigners(CountReport &report) const;

private:
    QString nameOf(const std::optional<Appointee> &who) const { return who ? nameIn(m_source, *who) : QString(); }
    QString resultWords() const;
    QString figureWords(const PaperFigures &figures) const;
    RecountLine recountLine(int batch) const;

    const MinutesSource &m_source;
    const Vote &m_vote;
    const Ballot &m_ballot;
    const BallotSurroundings &m_around;
    PaperFigures m_figures; ///< those that count
};

void Report::layHead(CountReport &report) const
{
    const Meeting &meeting = m_source.meeting;
    const QDate held = dayHeld(meeting, m_source.course.lateEntry.has_value());
    report.village = m_source.village.name;
    report.township = m_source.village.township;
    report.title = titleOf(meeting, m_source.village.name);
    report.time = paperDate(held);
    if (m_vote.counted) {
        const QDate counted = m_vote.counted->circumstance.happenedAt.date();
        report.date = counted.isValid() ? counted : held;
        report.time = paperDate(report.date) + timeWords(m_vote.counted->circumstance);
    }
    report.place = meeting.place;
    report.item = itemWords(m_source, m_vote);
    report.motion = m_vote.motion;
    report.method = methodWords(m_vote.method);
    report.unit = m_around.card.countsHouseholds() ? u"户"_s : u"人"_s;
    const VoteSnapshot there = m_vote.snapshot.value_or(VoteSnapshot());
    report.base = there.base;
    report.present = there.present;
    report.quorum = there.quorum;
    report.seal = m_source.seal();
    report.practice = m_source.practice;
}

void Report::layBox(CountReport &report) const
{
    const BallotBox &box = m_ballot.box;
    report.issued = box.issued;
    report.back = box.back;
    report.voters = m_around.local.wholeVote == WholeVoteTest::BackAtMostVoted ? box.voters : std::nullopt;
    report.spare = box.spare;
    report.forged = box.forged;
    report.spoiled = m_figures.spoiled;
    report.abstained = m_figures.rows.value(abstentionRow(m_vote.question));
    report.valid = m_figures.papers - m_figures.spoiled;
    if (m_around.local.abstentions == AbstentionClass::BesideValid)
        report.valid -= report.abstained;
    if (!box.back)
        return;
    const QList<BallotFinding> faults = faultsOf(m_vote, m_ballot, m_around);
    const bool isVoid = std::ranges::any_of(faults, [](const BallotFinding &one) { return one.fault == BallotFault::MoreBackThanMayBe; });
    report.validity = isVoid ? u"无效，重新投票"_s : u"有效"_s;
}

void Report::layAnswers(CountReport &report) const
{
    const bool ofAll = m_around.card.majorityOf == Denominator::AllMembers;
    const int whole = ofAll ? report.base : report.present + m_around.proxies;
    report.ofWhom = (ofAll ? u"应到%1%2"_s : u"到会%1%2"_s).arg(QString::number(whole), report.unit);
    report.isChoice = m_vote.question.kind != QuestionKind::Motion;
    const QStringList names = numberedRowWords(m_vote.question);
    for (int row = 0; row < names.size(); ++row) {
        const int votes = m_figures.rows.value(row);
        report.answers.append({names.at(row), votes, sentences::share(votes, whole), m_vote.chosen.contains(row)});
    }
    report.result = resultWords();
}

QString Report::resultWords() const
{
    if (!m_vote.decision)
        return {};
    if (m_vote.withdrawn)
        return u"已撤回，不作数"_s;
    if (m_vote.question.kind == QuestionKind::Motion)
        return m_vote.decision->passed ? u"通过"_s : u"未通过"_s;
    QStringList chosen;
    for (const int option : m_vote.chosen)
        chosen += m_vote.question.options.value(option);
    return chosen.isEmpty() ? u"未通过：没有一项入选"_s : u"入选：%1"_s.arg(chosen.join(u'、'));
}

void Report::layCounts(CountReport &report) const
{
    report.rowNames = shortRowWords(m_vote.question) + QStringList{u"无效"_s};
    const auto add = [&report](const QString &name, const QString &by, const PaperFigures &figures) {
        report.counts.append({name, by, figures.rows + QList<int>{figures.spoiled}, figures.papers});
    };
    add(u"初计（电脑）"_s, nameOf(m_ballot.crew.tallyClerk), firstCount(m_vote.question, m_ballot));
    if (m_ballot.blackboard)
        add(u"初计（黑板）"_s, nameOf(m_ballot.crew.secondTeller), *m_ballot.blackboard);
    if (!m_ballot.recounts.isEmpty())
        add(isRecounted(m_vote.question, m_ballot) ? u"复核后"_s : u"复核中"_s, QString(), m_figures);
}

QString Report::figureWords(const PaperFigures &figures) const
{
    const QStringList names = shortRowWords(m_vote.question);
    QStringList words;
    for (int row = 0; row < names.size(); ++row)
        words += names.at(row) + QString::number(figures.rows.value(row));
    words += u"无效%1"_s.arg(figures.spoiled);
    return words.join(u'，');
}

RecountLine Report::recountLine(int batch) const
{
    const int first = batch * batchSize + 1;
    RecountLine line{.batch = u"第%1批\n第%2—%3张"_s.arg(batch + 1).arg(first).arg(first + papersIn(m_ballot, batch) - 1),
                     .called = figureWords(firstCount(m_vote.question, m_ballot, batch))};
    QStringList by;
    for (const RecountedBatch &recount : m_ballot.recounts) {
        if (recount.batch != batch)
            continue;
        line.counted += figureWords(recount.figures);
        by += nameIn(m_source, recount.by);
    }
    by.removeDuplicates();
    line.by = by.join(u'、');
    switch (standingOf(m_vote.question, m_ballot, batch)) {
    case BatchStanding::NotRecounted: line.outcome = u"未复核"_s; break;
    case BatchStanding::Agreed: line.outcome = u"一致"_s; break;
    case BatchStanding::Differs: line.outcome = u"尚未一致"_s; break;
    case BatchStanding::Settled: line.outcome = u"按复核计"_s; break;
    }
    return line;
}

void Report::layRecounts(CountReport &report) const
{
    if (m_ballot.recounts.isEmpty())
        return;
    if (const auto cause = recountCause(m_around.card, m_vote, m_ballot, m_around.local))
        report.recountCause = recountWords(*cause);
    for (int batch = 0; batch < batchesOf(m_ballot); ++batch)
        report.recounts.append(recountLine(batch));
}

void Report::layNotes(CountReport &report) const
{
    QStringList reasons;
    for (const CalledPaper &paper : standing(m_ballot)) {
        if (paper.spoiled)
            reasons += spoiledWords(paper);
    }
    QStringList each = reasons;
    each.removeDuplicates();
    for (const QString &reason : std::as_const(each))
        report.spoiledWhy += u"%1%2张"_s.arg(reason).arg(reasons.count(reason));
    const BallotBox &box = m_ballot.box;
    if (box.shownEmpty)
        report.notes += u"投票前票箱当众验空封好。"_s;
    if (m_vote.method == VoteMethod::NamedBallot)
        report.notes += u"记名投票：票上写明姓名，唱票时逐张念出姓名。"_s;
    else
        report.notes += box.secretPlace ? u"设秘密写票处。"_s : u"没有记载设秘密写票处。"_s;
    report.notes += box.helped > 0 ? u"由代书人代写%1张，不记所写内容。"_s.arg(box.helped) : u"没有代书。"_s;
    if (box.spare > 0)
        report.notes += u"剩余空白票%1张，当众销毁或者封存。"_s.arg(box.spare);
    if (box.forged > 0)
        report.notes += u"另有%1张不是本次发出的票，单独封存，不计入收回票数。"_s.arg(box.forged);
    if (!box.observers.isEmpty())
        report.notes += u"观察人员：%1。"_s.arg(box.observers.join(u'、'));
    for (const QString &reason : m_ballot.boardTakenBack)
        report.notes += u"黑板票数录入后更正一次，原因：%1。"_s.arg(reason);
}

void Report::layFindings(CountReport &report) const
{
    for (const BallotFinding &fault : faultsOf(m_vote, m_ballot, m_around))
        report.findings += findingWords(fault, m_vote.question);
    for (const BallotFinding &doubt : doubtsOf(m_vote, m_ballot, m_around)) {
        report.findings += findingWords(doubt, m_vote.question) + (isNoted(m_ballot, doubt) ? u"（总监票人已确认）"_s : QString());
    }
}

void Report::laySigners(CountReport &report) const
{
    const CountingCrew &crew = m_ballot.crew;
    report.signers.append({u"总监票人"_s, nameOf(crew.headScrutineer)});
    for (const Appointee &scrutineer : crew.scrutineers)
        report.signers.append({u"监票人"_s, nameIn(m_source, scrutineer)});
    if (crew.scrutineers.isEmpty())
        report.signers.append({u"监票人"_s, QString()});
    report.signers.append({u"计票人"_s, nameOf(crew.tallyClerk)});
    if (m_ballot.blackboard || crew.secondTeller)
        report.signers.append({u"计票人（黑板）"_s, nameOf(crew.secondTeller)});
    report.signers.append({u"唱票人"_s, nameOf(crew.caller)});
    QStringList recounted;
    for (const RecountedBatch &recount : m_ballot.recounts)
        recounted += nameIn(m_source, recount.by);
    recounted.removeDuplicates();
    for (const QString &name : std::as_const(recounted))
        report.signers.append({u"复核人"_s, name});
}

} // namespace

CountReport countReportOf(const MinutesSource &source, const Vote &vote, const Ballot &ballot, const BallotSurroundings &around,
                          const QStringList &announced)
{
    CountReport report;
    const Report made(source, vote, ballot, around);
    made.layHead(report);
    made.layBox(report);
    made.layAnswers(report);
    made.layCounts(report);
    made.layRecounts(report);
    made.layNotes(report);
    made.layFindings(report);
    made.laySigners(report);
    if (vote.decision)
        report.announced = announced;
    return report;
}

} // namespace yishibu
