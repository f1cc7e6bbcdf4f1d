#include "ui/law/in_force_section.h"

#include "ui/controls/card.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/pill.h"
#include "ui/law/law_desk.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/rule_words.h"
#include "ui/words/value_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString withArticle(const QString &words, const QString &article)
{
    //: what a rule asks for, and its article
    return article.isEmpty() ? words : InForceSection::tr("%1 (%2)").arg(words, article);
}

/// One line for each of those who may have the meeting called, with how many that is here today.
QString callersWords(const QList<Callers> &callers, const LawDesk &desk)
{
    QStringList lines;
    for (const Callers &one : callers) {
        const int all = desk.allOf(one.of);
        //: a share of the villagers, how many they are today, how many of them it takes
        const QString words = all > 0 ? InForceSection::tr("%1, today %3 of %2").arg(wordsOf(one)).arg(all).arg(needed(one.share, all))
                                      : wordsOf(one);
        lines.append(withArticle(words, one.article));
    }
    return lines.join(u'\n');
}

/// The village's own bodies first, before all what it meets in most often.
QList<RuleCard> inReadingOrder(const Law &law)
{
    const RulePack *ours = law.packOf(MeetingKind::representatives());
    QList<RuleCard> cards = law.cards;
    std::ranges::stable_sort(cards, {}, [&](const RuleCard &card) {
        return card.kind == MeetingKind::representatives() ? 0 : law.packOf(card.kind) == ours ? 1 : 2;
    });
    return cards;
}

} // namespace

InForceSection::InForceSection(LawDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_laws(new Card(this)), m_lawLines(new QVBoxLayout), m_bodies(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_laws->setObjectName(u"lawsInForce"_s);
    m_lawLines->setSpacing(8);
    m_laws->body()->addLayout(m_lawLines);
    column->addWidget(m_laws);
    m_bodies->setSpacing(16);
    column->addLayout(m_bodies);
    column->addStretch(1);
}

void InForceSection::refresh()
{
    const Law law = m_desk.law();
    m_laws->setTitle(tr("In force on %1").arg(dateWords(m_desk.today())));
    empty(m_lawLines);
    for (const RulePack &pack : law.packs)
        m_lawLines->addWidget(newLawLine(pack, m_desk.isBrought(pack)));
    if (law.packs.isEmpty())
        m_lawLines->addWidget(newLabel(tr("No law that the program knows is in force today. Ask the township for its rule pack."),
                                       Look::Soft, m_laws, true));
    m_lawLines->addWidget(newLabel(tr("What is marked as common practice was not found in a law; let the township confirm it."),
                                   Look::Small, m_laws, true));
    empty(m_bodies);
    m_cards.clear();
    for (const RuleCard &card : inReadingOrder(law))
        m_cards.append(newBody(card, nameAmong(law.cards, card)));
    placeBodies();
}

/// Large text leaves room for one beside another no more.
void InForceSection::placeBodies()
{
    const int columns = tokensOf(this).scale > Tokens::ordinaryText ? 1 : 2;
    for (int at = 0; at < m_cards.size(); ++at)
        m_bodies->addWidget(m_cards.at(at), at / columns, at % columns);
    for (const int column : {0, 1})
        m_bodies->setColumnStretch(column, column < columns ? 1 : 0);
}

void InForceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeBodies();
}

QWidget *InForceSection::newLawLine(const RulePack &pack, bool brought)
{
    auto *line = new QWidget(m_laws);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(newLabel(pack.title, Look::Strong, line, true), 1);
    const bool isSure = pack.effectiveMark == RuleMark::Verified;
    QLabel *since = newLabel(isSure ? tr("since %1").arg(dateWords(pack.effectiveFrom))
                                    : tr("since %1, a day that was not read in the law: let the township confirm it")
                                          .arg(dateWords(pack.effectiveFrom)),
                             Look::Small, line, !isSure);
    since->setObjectName(u"since_"_s + pack.id);
    since->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!isSure)
        setTone(since, Tone::Warn);
    row->addWidget(since, isSure ? 0 : 1);
    row->addWidget(new Pill(brought                   ? tr("Brought by the township")
                            : pack.overlays.isEmpty() ? tr("Law")
                                                      : tr("Province"),
                            brought ? Tone::Good : Tone::Neutral, line));
    return line;
}

Card *InForceSection::newBody(const RuleCard &card, const QString &name)
{
    auto *body = new Card(name, this);
    body->setObjectName(u"body_"_s + card.kind.word);
    body->addToHead(new Pill(wordOf(card.mark), card.mark == RuleMark::Verified ? Tone::Good : Tone::Warn, body));
    auto *facts = new FactGrid(1, body);
    facts->addFact(tr("Who counts"), withArticle(card.whoAttends, card.compositionArticle), true);
    if (card.decides) {
        facts->addFact(tr("Must be there"), withArticle(shareWords(card.quorum), card.quorumArticle));
        facts->addFact(tr("To decide"), withArticle(tr("%1 %2", "share, of whom").arg(shareWords(card.majority),
                                                                                     majorityOfWords(card.majorityOf)),
                                                    card.majorityArticle));
    } else {
        facts->addFact(tr("To decide"), withArticle(tr("nothing is decided; consensus is written down"), card.quorumArticle));
    }
    facts->addFact(tr("Notice"), withArticle(card.noticeDays > 0 ? tr("%1 days before").arg(card.noticeDays) : tr("no days asked for"),
                                             card.noticeSource));
    if (!card.urgentArticle.isEmpty())
        facts->addFact(tr("At short notice"), withArticle(tr("in special circumstances, with the reason"), card.urgentArticle));
    if (card.perYear > 0)
        facts->addFact(tr("In a year"), withArticle((card.eachQuarter ? tr("at least %1 meetings, one in each quarter")
                                                                            : tr("at least %1 meetings"))
                                                               .arg(card.perYear),
                                                           card.perYearArticle));
    if (!card.standIn.words.isEmpty())
        facts->addFact(tr("Where there is none"), withArticle(card.standIn.words, card.standIn.article));
    if (!card.calledBy.isEmpty())
        facts->addFact(tr("Must be called when asked for by"), callersWords(card.calledBy, m_desk));
    facts->addFact(tr("Letters"), withArticle(card.proxy == ProxyRule::None ? tr("nobody may come for another")
                                                                            : tr("in writing, held by an adult of the same household"),
                                              card.proxyArticle));
    facts->addFact(tr("Posting"), withArticle(tr("%1 whole days").arg(card.postingDays), card.postingArticle));
    body->body()->addWidget(facts);
    body->body()->addStretch(1);
    return body;
}

} // namespace yishibu
