#include "ui/voting/result_panel.h"

#include "app/voting/decision.h"
#include "ui/controls/card.h"
#include "ui/controls/share_bar.h"
#include "ui/controls/tone.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/voting/motion_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

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
    card->body()->addStretch(1);
    column->addWidget(card, 1);
}

void ResultPanel::addAnswer(QGridLayout *grid, int row, const QString &word, int figure, int present)
{
    constexpr std::array tones{Tone::Good, Tone::Bad, Tone::Neutral, Tone::Neutral};
    const double share = present > 0 ? double(figure) / present : 0.0;
    QLabel *answer = newLabel(word, Look::Verdict);
    setTone(answer, tones[size_t(row)]);
    grid->addWidget(answer, row, 0);
    QLabel *number = newLabel(QString::number(figure), Look::Verdict);
    setTone(number, tones[size_t(row)]);
    grid->addWidget(number, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    auto *bar = new ShareBar;
    bar->setShare(share);
    bar->setTone(tones[size_t(row)]);
    grid->addWidget(bar, row, 2);
    //: part of those present who gave this answer
    grid->addWidget(newLabel(tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1)), Look::Soft), row, 3,
                    Qt::AlignRight | Qt::AlignVCenter);
}

void ResultPanel::setVote(const Vote &vote)
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
    m_sentence->setText(tr("%1 of %2 present are in favour; %3 were needed (%4).")
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
    const int present = vote.snapshot->present;
    addAnswer(grid, 0, tr("In favour"), vote.count->inFavour, present);
    addAnswer(grid, 1, tr("Against"), vote.count->against, present);
    addAnswer(grid, 2, tr("Abstaining"), vote.count->abstained, present);
    addAnswer(grid, 3, tr("Silent"), silentOf(*vote.snapshot, *vote.count), present);
    grid->addWidget(newLabel(byHouseholds ? tr("Percentages are of the %1 households stood for.").arg(present)
                                          : tr("Percentages are of the %1 people present.").arg(present), Look::Small, rows, true), 4, 0, 1, 4);
    place->addWidget(rows);
}

} // namespace yishibu
