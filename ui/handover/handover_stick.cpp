#include "ui/handover/handover_page.h"

#include "ui/handover/signer_card.h"
#include "ui/handover/stick_work.h"
#include "ui/handover/verify_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace yishibu {

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
