#include "ui/topic/adviser_card.h"

#include "ui/controls/todo_row.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/topic/adviser_form.h"
#include "ui/topic/pool_rows.h"
#include "ui/topic/topic_desk.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

AdviserCard::AdviserCard(TopicDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : Card(tr("Legal adviser's opinion"), parent), m_desk(desk), m_hall(hall), m_clock(clock),
      m_nothing(newLabel(tr("No opinion yet. It goes into the minutes as it is written here."), Look::Soft, this, true)),
      m_rows(new QVBoxLayout), m_add(newButton(tr("Add an opinion"), Look::Secondary, this)), m_form(new AdviserForm(this))
{
    m_choose = [this](const QString &title) { return QFileDialog::getOpenFileName(this, title); };
    m_openFile = [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    m_add->setObjectName(u"adviserAdd"_s);
    addToHead(m_add);
    body()->addWidget(m_nothing);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_topic)
            write({.topic = *m_topic, .office = u"法律顾问"_s, .givenOn = m_clock.today()}, true);
    });
    connect(m_form, &AdviserForm::paperWanted, this, &AdviserCard::attach);
    connect(m_form, &AdviserForm::keepWanted, this, &AdviserCard::keep);
    connect(m_form, &AdviserForm::withdrawWanted, this, &AdviserCard::withdraw);
    close();
}

void AdviserCard::show(const Topic &topic)
{
    if (m_topic != topic.id) {
        m_topic = topic.id;
        close();
    }
    listOpinions();
}

void AdviserCard::listOpinions()
{
    pool_rows::empty(*m_rows);
    const QList<AdviserOpinion> opinions = opinionsOn(*m_topic, m_hall.groundwork());
    m_nothing->setVisible(opinions.isEmpty());
    for (const AdviserOpinion &opinion : opinions) {
        const QString title = tr("%1 %2, %3", "office, name, day").arg(opinion.office, opinion.adviser, dateWords(opinion.givenOn));
        auto *row = new TodoRow(Tone::Info, title, opinion.words, tr("Change"));
        row->button()->setObjectName(u"adviserChange"_s);
        connect(row, &TodoRow::chosen, this, [this, opinion] { write(opinion, false); });
        pool_rows::add(*m_rows, row);
        if (!opinion.paper)
            continue;
        auto *open = newButton(tr("Open its paper"), Look::Quiet, this);
        open->setObjectName(u"adviserOpen"_s);
        open->setAccessibleName(tr("Open: %1").arg(opinion.fileName));
        connect(open, &QPushButton::clicked, this, [this, opinion] { this->open(opinion); });
        m_rows->addWidget(open, 0, Qt::AlignLeft);
    }
}

void AdviserCard::write(const AdviserOpinion &opinion, bool isNew)
{
    m_form->setVisible(true);
    m_add->setVisible(false);
    m_form->show(opinion, isNew);
}

void AdviserCard::attach()
{
    const QString path = m_choose(tr("The signed opinion"));
    if (path.isEmpty())
        return;
    const auto with = m_desk.withPaper(m_form->typed(), path);
    if (!with) {
        Q_EMIT said(Tone::Bad, wordsOf(with.error()));
        return;
    }
    m_form->showPaper(*with);
}

void AdviserCard::open(const AdviserOpinion &opinion)
{
    const auto copy = m_desk.copyOf(opinion);
    if (!copy)
        Q_EMIT said(Tone::Warn, wordsOf(copy.error()));
    else if (!m_openFile(*copy))
        Q_EMIT said(Tone::Warn, tr("No program on this computer opens this file."));
}

void AdviserCard::keep()
{
    const AdviserOpinion opinion = m_form->typed();
    if (const Done may = mayBeKept(opinion, m_clock.today()); !may) {
        m_form->complain(may.error().code<GroundworkRefusal>().value_or(GroundworkRefusal::NoDay), wordsOf(may.error()));
        return;
    }
    if (const Done done = m_desk.keep(opinion); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    close();
    m_add->setFocus();
    Q_EMIT said(Tone::Good, tr("The opinion of %1 is kept.").arg(opinion.adviser));
}

void AdviserCard::withdraw()
{
    if (const Done done = m_desk.withdraw(m_form->typed()); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    close();
    m_add->setFocus();
    Q_EMIT said(Tone::Info, tr("The opinion is withdrawn. It stays in the book's journal."));
}

void AdviserCard::close()
{
    m_form->hide();
    m_add->setVisible(true);
}

} // namespace yishibu
