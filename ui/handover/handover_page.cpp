#include "ui/handover/handover_page.h"

#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/list_table.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/handover/signer_card.h"
#include "ui/handover/stick_work.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

HandoverPage::HandoverPage(HandoverDesk &desk, const Hall &hall, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_work(new StickWork(this)),
      m_model(new QStandardItemModel(this)), m_table(new ListTable), m_stack(new QStackedWidget),
      m_signer(new SignerCard)
{
    setObjectName(u"handoverPage"_s);
    m_chooseFolder = [this](const QString &title) { return QFileDialog::getExistingDirectory(this, title); };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(16);

    auto *records = new Card(tr("Records of closed meetings"));
    m_waiting = newLabel({}, Look::Soft);
    m_waiting->setObjectName(u"waitingCount"_s);
    records->addToHead(m_waiting);
    m_table->setObjectName(u"recordsTable"_s);
    m_table->setAccessibleName(tr("Records of closed meetings"));
    m_table->showHeader(true);
    m_table->setModel(m_model);
    records->body()->addWidget(m_table, 1);
    auto *nothing = new Card;
    nothing->body()->addWidget(new EmptyState(Icon::Handover, tr("No meeting is closed yet"),
                                      tr("Once a meeting is closed its records are ready here to be taken to the "
                                         "township on a stick."),
                                      {}));
    m_stack->addWidget(nothing);
    m_stack->addWidget(records);
    row->addWidget(m_stack, 1);

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(newStickCard());
    column->addWidget(m_signer);
    column->addWidget(newCheckCard());
    column->addStretch(1);
    auto *scroll = new PageScroll(side);
    scroll->setFixedWidth(std::min(440, tokensOf(this).type(400)));
    row->addWidget(scroll);

    connect(m_work, &StickWork::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    connect(&m_hall, &Hall::meetingChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_signer, &SignerCard::copied, this, [this] { Q_EMIT said(Tone::Good, tr("The line is copied.")); });
    showBusy(false);
}

Card *HandoverPage::newStickCard()
{
    auto *card = new Card(tr("Take the records to the township"));
    m_verdict = newLabel({}, Look::Verdict, nullptr, true);
    m_verdict->setObjectName(u"stickVerdict"_s);
    m_detail = newLabel({}, Look::Body, nullptr, true);
    m_detail->setObjectName(u"stickDetail"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"stickProgress"_s);
    m_progress->setAccessibleName(tr("Files written to the stick"));
    m_progress->setTextVisible(false);
    m_export = newButton(tr("Write to the stick…"), Look::Primary);
    m_export->setObjectName(u"exportButton"_s);
    m_cancel = newButton(tr("Cancel"), Look::SecondaryLarge);
    m_cancel->setObjectName(u"cancelExport"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_verdict, m_detail, m_progress, m_export, m_cancel})
        card->body()->addWidget(widget);
    connect(m_export, &QPushButton::clicked, this, &HandoverPage::exportToStick);
    connect(m_cancel, &QPushButton::clicked, m_work, &StickWork::cancel);
    return card;
}

Card *HandoverPage::newCheckCard()
{
    auto *card = new Card(tr("Check a package"));
    m_report = newLabel(tr("See whether a package on a stick is whole, and whether this village signed it."),
                        Look::Small, nullptr, true);
    m_report->setObjectName(u"checkReport"_s);
    m_check = newButton(tr("Check a package…"), Look::Secondary);
    m_check->setObjectName(u"checkButton"_s);
    card->body()->addWidget(m_report);
    card->body()->addWidget(m_check, 0, Qt::AlignLeft);
    connect(m_check, &QPushButton::clicked, this, &HandoverPage::checkPackage);
    return card;
}

void HandoverPage::refresh()
{
    showRecords();
    showSigner();
    if (!m_work->isBusy())
        sayOnCard(Tone::Neutral, {}, tr("Everything is signed, read back from the stick and checked."));
    showBusy(m_work->isBusy());
}

void HandoverPage::showRecords()
{
    const auto records = m_desk.records();
    if (!records) {
        Q_EMIT said(Tone::Bad, wordsOf(records.error()));
        return;
    }
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("No."), tr("Handed over"), tr("Meeting"), tr("Day"), tr("Decisions")});
    const Colours colours = tokensOf(this).colours;
    const QString village = m_hall.village() ? m_hall.village()->name : QString();
    int waiting = 0;
    for (const RecordToHandOver &record : *records) {
        // All are of one village: its name before each title only takes room.
        const QString title = record.title.startsWith(village) ? record.title.mid(village.size()) : record.title;
        const bool gone = record.handedOverIn > 0;
        waiting += !gone;
        auto *state = new QStandardItem(gone ? tr("Package %1").arg(record.handedOverIn) : tr("Not yet"));
        state->setForeground(toneText(gone ? Tone::Good : Tone::Warn, colours));
        m_model->appendRow({new QStandardItem(record.number), state, new QStandardItem(title),
                            new QStandardItem(dateWords(record.day)),
                            new QStandardItem(QString::number(record.resolutions))});
    }
    m_table->setStrongColumns({0});
    m_table->setColumnWidths({0, 0, -1, 0, 0});
    m_records = int(records->size());
    m_waiting->setText(waiting > 0 ? tr("Not handed over yet: %1").arg(waiting) : tr("All are handed over."));
    m_stack->setCurrentIndex(records->isEmpty() ? 0 : 1);
}

void HandoverPage::showSigner()
{
    const auto signer = m_desk.signer();
    if (!signer) {
        Q_EMIT said(Tone::Bad, wordsOf(signer.error()));
        return;
    }
    m_signer->tell(*signer);
}

} // namespace yishibu
