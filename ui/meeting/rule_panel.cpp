#include "ui/meeting/rule_panel.h"

#include "ui/controls/tone.h"
#include "ui/style/look.h"
#include "ui/words/rule_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

RulePanel::RulePanel(QWidget *parent)
    : Card(tr("The rule of that day"), parent), m_law(newLabel(QString(), Look::Small, this, true))
{
    m_law->setObjectName(u"ruleLaw"_s);
    body()->addWidget(m_law);
    auto *figures = new QHBoxLayout;
    m_base = addFigure(tr("should attend"), u"ruleBase"_s, figures);
    m_quorum = addFigure(tr("must be here to vote"), u"ruleQuorum"_s, figures);
    body()->addLayout(figures);
    m_who = addLine(tr("Who attends"));
    m_needed = addLine(tr("To vote, there must be here"));
    m_majority = addLine(tr("To decide"));
    m_notice = addLine(tr("Notice"));
    m_year = addLine(tr("Meetings in the year"));
    m_year.value->setObjectName(u"metThisYear"_s);
    m_standIn = addLine(tr("Where the village has no such body of its own"));
    m_standIn.value->setObjectName(u"standIn"_s);
    m_online = addLine(tr("Who cannot come in person"));
    m_online.value->setObjectName(u"mayComeOnline"_s);
    setShown(m_year, false);
    setShown(m_online, false);
}

QLabel *RulePanel::addFigure(const QString &meaning, const QString &objectName, QHBoxLayout *into)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel *figure = newLabel(QString(), Look::Count, this);
    figure->setObjectName(objectName);
    column->addWidget(figure);
    column->addWidget(newLabel(meaning, Look::Small, this, true));
    column->addStretch(1);
    into->addLayout(column, 1);
    return figure;
}

RulePanel::Line RulePanel::addLine(const QString &word)
{
    const Line line{newLabel(word, Look::Small, this), newLabel(QString(), Look::Body, this, true),
                    newLabel(QString(), Look::Small, this, true)};
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(line.word);
    column->addWidget(line.value);
    column->addWidget(line.source);
    body()->addLayout(column);
    return line;
}

void RulePanel::tell(const Line &line, const QString &value, const QString &source)
{
    line.value->setText(value);
    line.source->setText(source);
    line.source->setVisible(!source.isEmpty());
}

void RulePanel::show(const Law &law, const RuleCard &card, int base, int quorum, bool stamped)
{
    const RulePack *pack = law.packOf(card.kind);
    const QString title = pack ? pack->title : QString();
    QString words = stamped ? tr("Fixed when the meeting opened: %1").arg(title) : title;
    if (card.mark == RuleMark::Recalled)
        words += u'\n' + tr("The figures below are common practice; let the township confirm them.");
    m_law->setText(words);
    m_base->setText(QString::number(base));
    m_quorum->setText(card.decides ? QString::number(quorum) : u"–"_s);
    tell(m_who, card.whoAttends,
         tr("%1 (%2)", "where a figure comes from, article").arg(card.baseSource, card.compositionArticle));
    if (card.decides) {
        tell(m_needed, tr("%1 of the members").arg(shareWords(card.quorum)), card.quorumArticle);
        const QString otherArticle = card.majorityArticle == card.quorumArticle ? QString() : card.majorityArticle;
        tell(m_majority, tr("%1 %2", "share, of whom").arg(shareWords(card.majority), majorityOfWords(card.majorityOf)),
             otherArticle);
    } else {
        tell(m_needed, tr("No number is asked for"), card.quorumArticle);
        tell(m_majority, tr("A consultation decides nothing: consensus and things to see to are written down"), {});
    }
    tell(m_notice, tr("%1 days before the meeting").arg(card.noticeDays), card.noticeSource);
    tell(m_standIn, card.standIn.words, card.standIn.article);
    setShown(m_standIn, !card.standIn.words.isEmpty());
    tell(m_online, tr("They may take part online, and are signed in like the others"), card.onlineArticle);
    setShown(m_online, !card.onlineArticle.isEmpty());
}

void RulePanel::showYear(const RuleCard &card, int year, int met, const QList<int> &missed)
{
    QString words = tr("Met %1 of at least %2 times in %3, this meeting not counted");
    QStringList quarters;
    if (card.eachQuarter) {
        for (const int quarter : missed)
            quarters.append(QString::number(quarter));
        words = quarters.isEmpty()
                    ? tr("Met %1 of at least %2 times in %3, one in each quarter, this meeting not counted")
                    : tr("Met %1 of at least %2 times in %3, this meeting not counted; none in quarter %4");
    }
    words = words.arg(met).arg(card.perYear).arg(year);
    if (!quarters.isEmpty())
        words = words.arg(quarters.join(tr(", ", "between numbers of quarters")));
    tell(m_year, words, card.perYearArticle);
    const bool isBehind = card.eachQuarter ? !quarters.isEmpty() : met + 1 < card.perYear;
    setTone(m_year.value, isBehind ? Tone::Warn : Tone::Neutral);
    setShown(m_year, card.perYear > 0);
}

void RulePanel::setShown(const Line &line, bool isShown)
{
    for (QLabel *label : {line.word, line.value})
        label->setVisible(isShown);
    line.source->setVisible(isShown && !line.source->text().isEmpty());
}

} // namespace yishibu
