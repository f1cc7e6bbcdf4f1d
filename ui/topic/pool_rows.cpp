#include "ui/topic/pool_rows.h"

#include "ui/controls/empty_state.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

class PoolRows
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::PoolRows)
};

const QString between = u" ・ "_s;

QString fundsWords(const Topic &topic)
{
    if (topic.funds == Funds::None)
        return wordOf(topic.funds);
    return PoolRows::tr("%1 %2", "what pays for it, amount").arg(wordOf(topic.funds), moneyWords(topic.amountFen));
}

QString stateWords(const TopicStanding &standing)
{
    switch (standing.kind) {
    case TopicStanding::Kind::Waiting: return PoolRows::tr("Waiting", "state of a topic");
    case TopicStanding::Kind::OnAgenda: return PoolRows::tr("On the agenda", "state of a topic");
    case TopicStanding::Kind::Ended: break;
    }
    const QString ended = PoolRows::tr("%1 on %2", "how a topic ended, and the day of that meeting")
                              .arg(wordOf(standing.ending), dateWords(standing.day));
    return standing.isFree() ? PoolRows::tr("%1, free for the next meeting").arg(ended) : ended;
}

/// What a delegation needs beside the decision itself: writing, posting, filing.
QString writingWords(const Delegation &delegation)
{
    const QString paper = delegation.paper.isEmpty() ? PoolRows::tr("not in writing yet") : delegation.paper;
    const QString posted = delegation.postedOn.isValid() ? PoolRows::tr("hung on %1").arg(dateWords(delegation.postedOn))
                                                         : PoolRows::tr("not hung yet");
    const QString filed = delegation.filedOn.isValid() ? PoolRows::tr("filed on %1").arg(dateWords(delegation.filedOn))
                                                       : PoolRows::tr("not filed yet");
    return QStringList{paper, posted, filed}.join(between);
}

Tone toneOf(const TopicStanding &standing)
{
    const bool decided = standing.isSettled();
    return decided ? Tone::Good : Tone::Info;
}

} // namespace

QString pool_rows::matterName(const QString &id, const QList<Matter> &matters)
{
    const auto found = std::ranges::find(matters, id, &Matter::id);
    return found != matters.end() ? found->name : PoolRows::tr("A matter the law in force does not name");
}

TodoRow *pool_rows::rowOf(const Topic &topic, const QString &matter, const TopicStanding &standing)
{
    const QString from = topic.raisedBy.isEmpty()
                             ? wordOf(topic.origin)
                             : PoolRows::tr("%1 (%2)", "where a topic came from, who raised it").arg(wordOf(topic.origin), topic.raisedBy);
    const QString detail = QStringList{stateWords(standing), wordOf(topic.topicClass), from, dateWords(topic.raisedOn)}.join(between) + u'\n'
                           + QStringList{matter, fundsWords(topic)}.join(between);
    auto *row = new TodoRow(toneOf(standing), topic.title, detail, PoolRows::tr("Change"));
    row->button()->setObjectName(u"changeTopic"_s);
    return row;
}

TodoRow *pool_rows::rowOf(const Delegation &delegation, const QString &matter, QDate today)
{
    Tone tone = Tone::Good;
    QString state = PoolRows::tr("In force", "state of a delegation");
    if (today < delegation.from) {
        tone = Tone::Info;
        state = PoolRows::tr("Not yet in force", "state of a delegation");
    } else if (delegation.until.isValid() && delegation.until < today) {
        tone = Tone::Neutral;
        state = PoolRows::tr("Ended", "state of a delegation");
    }
    const bool holds = tone == Tone::Good;
    if (holds && delegation.paper.isEmpty())
        tone = Tone::Warn;
    const QString days = PoolRows::tr("%1 to %2", "first and last day").arg(dateWords(delegation.from), dateWords(delegation.until));
    const QString given = PoolRows::tr("given on %1").arg(dateWords(delegation.decidedOn));
    QString detail = QStringList{state, days, given}.join(between);
    if (!delegation.text.isEmpty())
        detail += u'\n' + delegation.text;
    detail += u'\n' + writingWords(delegation);
    auto *row = new TodoRow(tone, matter, detail, PoolRows::tr("Change"));
    row->button()->setObjectName(u"changeDelegation"_s);
    return row;
}

QWidget *pool_rows::nothing(Icon icon, const QString &title, const QString &detail)
{
    return new EmptyState(icon, title, detail, {});
}

void pool_rows::add(QVBoxLayout &rows, TodoRow *row)
{
    if (rows.count() > 0)
        rows.addWidget(newRule());
    rows.addWidget(row);
}

void pool_rows::empty(QVBoxLayout &rows)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace yishibu
