#include "ui/resolution/resolution_page.h"

#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/list_table.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/pill.h"
#include "ui/hall/hall.h"
#include "ui/resolution/later_answer_card.h"
#include "ui/resolution/follow_up_panel.h"
#include "ui/resolution/resolution_desk.h"
#include "ui/resolution/resolution_model.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int checksHigh = 220;

QString draftPlace(const ResolutionId &resolution)
{
    return u"progress/%1"_s.arg(resolution.hex());
}

} // namespace

ResolutionPage::ResolutionPage(ResolutionDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_clock(clock), m_model(new ResolutionModel(hall, this)),
      m_panels(new QStackedWidget)
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 20, 24, 20);
    whole->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(newLabel(tr("Resolutions"), Look::Title, this));
    head->addStretch(1);
    for (const Tone tone : {Tone::Bad, Tone::Warn, Tone::Good, Tone::Neutral}) {
        auto *pill = new Pill({}, tone, this);
        m_counts.append(pill);
        head->addWidget(pill);
    }
    whole->addLayout(head);
    m_panels->addWidget(new EmptyState(Icon::Resolutions, tr("There is no resolution yet"),
                                       tr("A motion that passes in a meeting becomes a resolution. It stands here with who "
                                          "carries it out and by when."),
                                       {}, this));
    m_panels->addWidget(newBody());
    whole->addWidget(m_panels, 1);
    whole->addWidget(newChecks());

    connect(&m_desk, &ResolutionDesk::progressChanged, this, &ResolutionPage::refresh);
    connect(&m_hall, &Hall::votesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

QWidget *ResolutionPage::newBody()
{
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *card = new Card(body);
    m_table = new ListTable(card);
    m_table->setObjectName(u"resolutions"_s);
    m_table->setAccessibleName(tr("Resolutions"));
    m_table->setModel(m_model);
    m_table->showHeader(true);
    m_table->setColumnWidths({116, -1, 0, 0, 0, 0});
    m_table->setStrongColumns({ResolutionModel::Words});
    m_table->setQuietColumns({ResolutionModel::Left});
    card->body()->addWidget(m_table, 1);
    row->addWidget(card, 2);
    m_panel = new FollowUpPanel(m_hall);
    row->addWidget(new PageScroll(m_panel, body), 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && now.row() < m_model->rows().size()) {
            m_chosen = m_model->rows().at(now.row()).resolution.id;
            showChosen();
        }
    });
    connect(m_table, &ListTable::rowChosen, this, [this] { m_panel->line()->setFocus(); });
    connect(m_panel, &FollowUpPanel::noteWanted, this, &ResolutionPage::note);
    connect(m_panel, &FollowUpPanel::paused, this, &ResolutionPage::keepDraft);
    connect(m_panel, &FollowUpPanel::withdrawWanted, this, [this](const Progress &taken) {
        if (const Done done = m_desk.withdraw(taken); !done)
            Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        else
            Q_EMIT said(Tone::Info, tr("Withdrawn: %1").arg(taken.text));
    });
    return body;
}

/// Below the resolutions, in a scroll of their own: a meeting may leave many.
QWidget *ResolutionPage::newChecks()
{
    m_checks = new LaterAnswerCard(m_hall);
    m_checksScroll = new PageScroll(m_checks, this);
    m_checksScroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_checks, &LaterAnswerCard::answerWanted, this, &ResolutionPage::answer);
    connect(m_checks, &LaterAnswerCard::withdrawWanted, this, [this](const LaterAnswer &taken) {
        if (const Done done = m_desk.withdraw(taken); !done)
            Q_EMIT said(Tone::Warn, wordsOf(done.error()));
        else
            Q_EMIT said(Tone::Info, tr("Withdrawn: %1").arg(taken.text));
    });
    return m_checksScroll;
}

void ResolutionPage::showChecks()
{
    const auto checks = m_desk.checks();
    if (!checks)
        return Q_EMIT said(Tone::Bad, wordsOf(checks.error()));
    m_checks->showChecks(*checks, m_clock.today());
    m_checksScroll->setVisible(!checks->isEmpty());
    m_checksScroll->growUpTo(tokensOf(this).high(checksHigh));
}

void ResolutionPage::answer(const RemarkId &point, const QString &text)
{
    if (const auto kept = m_desk.answer(point, text); !kept)
        Q_EMIT said(Tone::Warn, wordsOf(kept.error()));
    else
        Q_EMIT said(Tone::Good, tr("The answer is kept beside the minutes."));
}

void ResolutionPage::refresh()
{
    showChecks();
    const auto all = m_desk.all();
    if (!all) {
        Q_EMIT said(Tone::Bad, wordsOf(all.error()));
        return;
    }
    const auto wanted = m_chosen;
    m_model->setRows(*all, m_clock.today());
    m_panels->setCurrentIndex(all->isEmpty() ? 0 : 1);
    showCounts(*all);
    fitColumns();
    m_chosen = wanted;
    if (!chosen())
        m_chosen = all->isEmpty() ? std::nullopt : std::optional(all->first().resolution.id);
    if (m_chosen)
        choose(*m_chosen);
}

void ResolutionPage::choose(const ResolutionId &resolution)
{
    m_chosen = resolution;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows().at(row).resolution.id == resolution)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    showChosen();
}

void ResolutionPage::showCounts(const QList<FollowUp> &all)
{
    int counts[4] = {};
    for (const FollowUp &one : all) {
        const auto light = one.light(m_clock.today());
        ++counts[!light ? 3 : *light == Light::Red ? 0 : *light == Light::Yellow ? 1 : 2];
    }
    const QStringList words{wordOf(Light::Red), wordOf(Light::Yellow), wordOf(Light::Green), tr("Done")};
    for (int i = 0; i < 4; ++i) {
        m_counts[i]->setText(tr("%1: %2").arg(words[i]).arg(counts[i]));
        m_counts[i]->setVisible(counts[i] > 0);
    }
}

const FollowUp *ResolutionPage::chosen() const
{
    for (const FollowUp &one : m_model->rows()) {
        if (m_chosen == one.resolution.id)
            return &one;
    }
    return nullptr;
}

void ResolutionPage::showChosen()
{
    const FollowUp *one = chosen();
    if (!one)
        return;
    if (m_drafted != one->resolution.id) {
        keepDraft();
        m_drafted = one->resolution.id;
        m_panel->line()->setText(m_desk.draft(draftPlace(*m_drafted)));
    }
    m_panel->showFollowUp(*one, m_clock.today());
}

void ResolutionPage::keepDraft()
{
    if (!m_drafted)
        return;
    if (const Done kept = m_desk.keepDraft(draftPlace(*m_drafted), m_panel->line()->text()); !kept)
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
}

void ResolutionPage::note(const QString &words, bool done)
{
    const FollowUp *one = chosen();
    if (!one)
        return;
    if (const auto kept = m_desk.note(one->resolution.id, words, done); !kept) {
        Q_EMIT said(Tone::Warn, wordsOf(kept.error()));
        return;
    }
    m_panel->line()->clear();
    keepDraft();
    Q_EMIT said(Tone::Good, done ? tr("Noted as carried out.") : tr("Noted: %1").arg(words.trimmed()));
}

/// In large text the words need the room; who it is stands beside the table anyway.
void ResolutionPage::fitColumns()
{
    const bool large = tokensOf(this).scale > Tokens::ordinaryText;
    for (const int column : {ResolutionModel::Owner, ResolutionModel::Supervisor, ResolutionModel::Left})
        m_table->setColumnHidden(column, large);
}

void ResolutionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_table)
        fitColumns();
}

} // namespace yishibu
