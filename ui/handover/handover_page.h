#pragma once

#include "app/outcome.h"
#include "ui/controls/tone.h"
#include "ui/handover/handover_desk.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace yishibu {

class Card;
class Hall;
class ListTable;
class SignerCard;
class StickWork;

/// 交接: which records went to the township, and the way of the others onto a stick. "May be pulled out" stands there only
/// after everything was read back from the stick and noted in the book.
class HandoverPage : public QWidget
{
    Q_OBJECT

public:
    /// Asks for a folder; empty if none was chosen.
    using FolderChooser = std::function<QString(const QString &title)>;

    HandoverPage(HandoverDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void refresh();
    void setFolderChooser(FolderChooser chooser) { m_chooseFolder = std::move(chooser); }

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    Card *newStickCard();
    Card *newCheckCard();
    void showRecords();
    void showSigner();
    void exportToStick();
    void finishExport(const PreparedPackage &package, const Outcome<WrittenPackage> &written);
    void checkPackage();
    void showReport(const Outcome<PackageReport> &report);
    void showBusy(bool busy);
    void sayOnCard(Tone tone, const QString &verdict, const QString &detail);

    HandoverDesk &m_desk;
    const Hall &m_hall;
    StickWork *m_work;
    FolderChooser m_chooseFolder;
    QStandardItemModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_stack;
    SignerCard *m_signer;
    QLabel *m_waiting = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_detail = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_check = nullptr;
    QLabel *m_report = nullptr;
    int m_records = 0;
};

} // namespace yishibu
