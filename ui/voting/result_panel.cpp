#include "ui/voting/result_panel.h"

#include "app/rules/rule_card.h"
#include "app/voting/decision.h"
#include "ui/controls/card.h"
#include "ui/controls/share_bar.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/voting/motion_card.h"
#include "ui/voting/read_aloud_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

ResultPanel::ResultPanel(QWidget *parent) : QWidget(parent), m_motion(new MotionCard(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_motion);
    auto *card = new Card(this);
    m_mark = new QLabel(card);
    m_verdict = newLabel({}, Look::Score, card);
    m_verdict->setObjectName(u"verdict"_s);
    m_sentence = newLabel({}, Look::Verdict, card, true);
    m_sentence->setObjectName(u"sentence"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_mark);
    head->addWidget(m_verdict);
    head->addStretch(1);
    card->body()->setSpacing(12);
    card->body()->addLayout(head);
    card->body()->addWidget(m_sentence);
    m_answers = new QWidget(card);
    new QVBoxLayout(m_answers);
    m_answers->layout()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_answers);
    m_sections = newLabel({}, Look::Small, card, true);
    m_sections->setObjectName(u"sectionFigures"_s);
    card->body()->addWidget(m_sections);
    card->body()->addStretch(1);
    column->addWidget(card, 1);
    m_aloud = new ReadAloudCard(this);
    m_aloud->hide();
    column->addWidget(m_aloud);
}

void ResultPanel::addAnswer(QGridLayout *grid, int row, const QString &word, int figure, int whole, Tone tone)
{
    const double share = whole > 0 ? double(figure) / whole : 0.0;
    QLabel *answer = newLabel(word, Look::Verdict);
    setTone(answer, tone);
    grid->addWidget(answer, row, 0);
    QLabel *number = newLabel(QString::number(figure), Look::Verdict);
    setTone(number, tone);
    grid->addWidget(number, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    auto *bar = new ShareBar;
    bar->setShare(share);
    bar->setTone(tone);
    grid->addWidget(bar, row, 2);
    //: part of those present, or of all members, who gave this answer
    grid->addWidget(newLabel(tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1)), Look::Soft), row, 3,
                    Qt::AlignRight | Qt::AlignVCenter);
}

void ResultPanel::tellSentence(const Vote &vote, bool isOfAll, bool ofHouses)
{
    m_sentence->setText(tr("%1 of %2 present are in favour; %3 were needed (%4).")
                            .arg(vote.count->inFavour)
                            .arg(vote.snapshot->present)
                            .arg(vote.decision->required)
                            .arg(vote.decision->article));
    if (ofHouses) // each sends one person
        m_sentence->setText(tr("%1 of %2 households present are in favour; %3 were needed (%4).")
                                .arg(vote.count->inFavour)
                                .arg(vote.snapshot->present)
                                .arg(vote.decision->required)
                                .arg(vote.decision->article));
    const bool byHouseholds = vote.snapshot->by == VotesBy::HouseholdsStoodFor;
    if (byHouseholds)
        m_sentence->setText(tr("%1 of the %2 households that those here stand for are in favour; %3 were needed (%4).")
                                .arg(vote.count->inFavour)
                                .arg(vote.snapshot->present)
                                .arg(vote.decision->required)
                                .arg(vote.decision->article));
    // Of all, not of those there: 200 of 201 there are too few of 301.
    if (isOfAll) {
        const QString words = vote.snapshot->by == VotesBy::Representatives
                                  ? tr("Of all %1 representatives %2 are in favour, %3 were present; %4 were needed (%5).")
                              : ofHouses ? tr("Of all %1 households %2 are in favour, %3 were present; %4 were needed (%5).")
                                  : tr("Of all %1 members %2 are in favour, %3 were present; %4 were needed (%5).");
        m_sentence->setText(words.arg(vote.snapshot->base)
                                .arg(vote.count->inFavour)
                                .arg(vote.snapshot->present)
                                .arg(vote.decision->required)
                                .arg(vote.decision->article));
    }
    if (vote.decision->ofSignedIn > 0) {
        m_sentence->setText(tr("%1 are in favour. Of the %2 present %3 would be enough, of the %4 who signed in it takes %5; the "
                               "stricter counts (%6).")
                                .arg(vote.count->inFavour)
                                .arg(vote.snapshot->present)
                                .arg(vote.decision->required)
                                .arg(vote.snapshot->signedIn)
                                .arg(vote.decision->ofSignedIn)
                                .arg(vote.decision->article));
    }
}

void ResultPanel::setReadAloud(const QString &motion, const QStringList &lines)
{
    m_aloud->setWords(motion, lines);
}

void ResultPanel::setVote(const Vote &vote, const RuleCard &card)
{
    if (!vote.decision || !vote.count || !vote.snapshot)
        return;
    const bool passed = vote.decision->passed;
    const Tokens tokens = tokensOf(this);
    m_motion->setMotion(tr("Vote %1, counted. The text is final.").arg(vote.ordinal), vote.motion);
    m_mark->setPixmap(tintedPixmap(passed ? Icon::Check : Icon::Close, passed ? tokens.colours.green : tokens.colours.vermilion,
                                   tokens.high(56), devicePixelRatioF()));
    m_verdict->setText(passed ? tr("Passed") : tr("Not passed"));
    setTone(m_verdict, passed ? Tone::Good : Tone::Bad);
    const bool isOfAll = card.majorityOf == Denominator::AllMembers;
    const bool ofHouses = card.countsHouseholds() && vote.snapshot->by == VotesBy::Members;
    if (vote.question.kind == QuestionKind::Motion)
        tellSentence(vote, isOfAll, ofHouses);
    else
        tellChoice(vote);
    tellSections(vote);
    QLayout *place = m_answers->layout();
    if (QLayoutItem *old = place->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    auto *rows = new QWidget(m_answers);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(2, 1);
    const bool byHouseholds = vote.snapshot->by == VotesBy::HouseholdsStoodFor;
    const int whole = isOfAll ? vote.snapshot->base : vote.snapshot->present;
    const int answers = addAnswers(grid, vote, whole);
    const QString words = byHouseholds ? tr("Percentages are of the %1 households stood for.")
                          : isOfAll    ? (ofHouses ? tr("Percentages are of all %1 households.") : tr("Percentages are of all %1 who should attend."))
                          : ofHouses   ? tr("Percentages are of the %1 households present.")
                                       : tr("Percentages are of the %1 people present.");
    QLabel *ofWhom = newLabel(words.arg(whole), Look::Small, rows, true);
    ofWhom->setObjectName(u"percentagesOf"_s);
    grid->addWidget(ofWhom, answers, 0, 1, 4);
    place->addWidget(rows);
}

} // namespace yishibu
