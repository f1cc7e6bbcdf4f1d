#include "ui/handover/handover_page.h"

#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/list_table.h"
#include "ui/controls/page_scroll.h"
#include "ui/hall/hall.h"
#include "ui/handover/signer_card.h"
#include "ui/handover/stick_work.h"
#include "ui/handover/verify_desk.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QDir>
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

void HandoverPage::exportToStick()
{
    const QString folder = m_chooseFolder(tr("Choose the stick or a folder on it"));
    if (folder.isEmpty() || m_work->isBusy())
        return;
    const auto package = m_desk.prepare();
    if (!package) {
        sayOnCard(Tone::Bad, tr("Nothing was written"), wordsOf(package.error()));
        return;
    }
    sayOnCard(Tone::Warn, tr("Do not pull the stick out"), tr("Writing to %1 and reading it back.").arg(QDir::toNativeSeparators(folder)));
    m_progress->setRange(0, 0);
    const auto written = std::make_shared<std::optional<Outcome<WrittenPackage>>>();
    m_work->start(
        [package = *package, folder, written](const StickWork::Progress &progress) {
            written->emplace(HandoverDesk::write(package, folder, progress));
        },
        [this, package = *package, written] { finishExport(package, **written); });
    showBusy(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void HandoverPage::finishExport(const PreparedPackage &package, const Outcome<WrittenPackage> &written)
{
    showBusy(false);
    if (!written) {
        const bool cancelled = written.error().is(HandoverFault::Cancelled);
        sayOnCard(cancelled ? Tone::Neutral : Tone::Bad, tr("Nothing was handed over"), wordsOf(written.error()));
        return;
    }
    const auto kept = m_desk.keep(package, *written);
    showRecords();
    if (!kept) {
        sayOnCard(Tone::Bad, tr("Written, but not noted in the book"), wordsOf(kept.error()));
        return;
    }
    if (!kept->isNew) {
        sayOnCard(Tone::Good, tr("The stick may be pulled out"),
                  tr("There are no new records since package %1, which lies whole on this stick: %2")
                      .arg(QString::number(kept->number), QDir(kept->folder).dirName()));
        return;
    }
    sayOnCard(Tone::Good, tr("The stick may be pulled out"),
              tr("Package %1 with %2 meetings was read back and is whole: %3")
                  .arg(QString::number(kept->number), QString::number(kept->meetings),
                       QDir(kept->folder).dirName()));
    Q_EMIT said(Tone::Good, tr("The records are on the stick, read back and noted. The stick may be pulled out."));
}

void HandoverPage::checkPackage()
{
    const QString folder = m_chooseFolder(tr("Choose the folder of the package"));
    if (folder.isEmpty() || m_work->isBusy())
        return;
    m_report->setText(tr("Checking…"));
    setTone(m_report, Tone::Neutral);
    m_progress->setRange(0, 0);
    const auto report = std::make_shared<std::optional<Outcome<PackageReport>>>();
    m_work->start(
        [folder, signers = m_signer->line().toUtf8(), report](const StickWork::Progress &) {
            report->emplace(VerifyDesk::check(folder, signers));
        },
        [this, report] { showReport(**report); });
    showBusy(true);
    m_cancel->hide(); // looking changes nothing
}

void HandoverPage::showReport(const Outcome<PackageReport> &report)
{
    showBusy(false);
    if (!report) {
        m_report->setText(wordsOf(report.error()));
        // A folder chosen by mistake is nothing bad.
        setTone(m_report, report.error().is(HandoverFault::NotAPackage) ? Tone::Warn : Tone::Bad);
        return;
    }
    const QString verdict = wordOf(report->verdict);
    if (report->fault) {
        const QStringList names = report->file.isEmpty() ? QStringList() : QStringList(report->file);
        m_report->setText(tr("%1: %2").arg(verdict, wordsOf(Reason::failure(*report->fault, names))));
        setTone(m_report, Tone::Bad);
        return;
    }
    const bool ours = report->verdict == Verdict::Trusted;
    // One long word that may be parted anywhere, or the end of it would lie outside the card.
    QString signer = report->fingerprint;
    for (qsizetype at = signer.size() - 1; at > 0; --at)
        signer.insert(at, QChar(0x200b));
    m_report->setText(ours ? tr("Whole, and signed by this village.")
                           : tr("%1: the signature is of %2.").arg(verdict, signer));
    setTone(m_report, ours ? Tone::Good : Tone::Warn);
}

void HandoverPage::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_export->setVisible(!busy && m_records > 0);
    m_check->setEnabled(!busy);
}

void HandoverPage::sayOnCard(Tone tone, const QString &verdict, const QString &detail)
{
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    setTone(m_verdict, tone);
    m_detail->setText(detail);
}

} // namespace yishibu
