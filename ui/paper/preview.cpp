#include "ui/paper/preview.h"

#include "ui/controls/curtain.h"
#include "ui/controls/elided_label.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

PaperPreview::PaperPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"paperPreview"_s);
    m_sheets = new PaperSheets(this);
    m_missing = newLabel(QString(), Look::Error, this, true);
    m_missing->setObjectName(u"missingCharacters"_s);
    m_missing->setContentsMargins(24, 6, 24, 6);
    m_missing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newHead());
    layout->addWidget(m_missing);
    layout->addWidget(m_sheets, 1);
    layout->addWidget(newFoot());
    connect(m_sheets, &PaperSheets::pageChanged, this, &PaperPreview::showPlace);
    connect(m_sheets, &PaperSheets::zoomChanged, this, &PaperPreview::showPlace);
    setFocusProxy(m_sheets);
}

QWidget *PaperPreview::newHead()
{
    auto *head = new QFrame(this);
    setLook(head, Look::Top);
    m_title = new ElidedLabel(QString(), Look::Title, head);
    m_place = newLabel(QString(), Look::Soft, head);
    m_size = newLabel(QString(), Look::Soft, head);
    auto *smaller = newButton(u"−"_s, Look::Secondary, head);
    auto *larger = newButton(u"+"_s, Look::Secondary, head);
    auto *fit = newButton(tr("Fit the width"), Look::Quiet, head);
    smaller->setAccessibleName(tr("Show the paper smaller"));
    larger->setAccessibleName(tr("Show the paper larger"));
    for (QPushButton *button : {smaller, larger, fit})
        button->setAutoDefault(false); // in a window, Enter belongs to what is below
    connect(smaller, &QPushButton::clicked, m_sheets, [this] { m_sheets->setZoom(m_sheets->zoom() / 1.2); });
    connect(larger, &QPushButton::clicked, m_sheets, [this] { m_sheets->setZoom(m_sheets->zoom() * 1.2); });
    connect(fit, &QPushButton::clicked, m_sheets, &PaperSheets::fitWidth);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(12);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_place);
    layout->addSpacing(16);
    for (QWidget *widget : {static_cast<QWidget *>(smaller), static_cast<QWidget *>(m_size), static_cast<QWidget *>(larger), static_cast<QWidget *>(fit)})
        layout->addWidget(widget);
    return head;
}

QWidget *PaperPreview::newFoot()
{
    auto *foot = new QFrame(this);
    setLook(foot, Look::Foot);
    auto *close = newButton(tr("Close"), Look::SecondaryLarge, foot);
    auto *pdf = newButton(tr("Save as PDF"), Look::SecondaryLarge, foot);
    auto *print = newButton(tr("Print"), Look::Primary, foot);
    close->setObjectName(u"closeButton"_s);
    pdf->setObjectName(u"pdfButton"_s);
    print->setObjectName(u"printButton"_s);
    for (QPushButton *button : {close, pdf, print})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &PaperPreview::closeWanted);
    connect(pdf, &QPushButton::clicked, this, &PaperPreview::pdfWanted);
    connect(print, &QPushButton::clicked, this, &PaperPreview::printWanted);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    layout->addWidget(close);
    layout->addStretch(1);
    layout->addWidget(pdf);
    layout->addWidget(print);
    return foot;
}

void PaperPreview::setPaper(const Paper &paper)
{
    m_title->setWhole(paper.title());
    m_sheets->setPaper(paper);
    showMissing(paper.undrawable());
    showPlace();
}

void PaperPreview::showPlace()
{
    m_place->setText(tr("Page %1 of %2").arg(m_sheets->currentPage() + 1).arg(m_sheets->pageCount()));
    m_size->setText(tr("%1 %").arg(qRound(m_sheets->zoom() * 100)));
}

void PaperPreview::showMissing(const QString &characters)
{
    m_missing->setText(tr("This computer has no font that can draw: %1. Leave room and write it by hand.").arg(characters));
    m_missing->setVisible(!characters.isEmpty());
}

PreviewDialog::PreviewDialog(const Paper &paper, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"previewDialog"_s);
    setWindowTitle(paper.title());
    m_preview = new PaperPreview(this);
    m_preview->setPaper(paper);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_curtain = new Curtain(m_preview, Sight::Private, this);
    layout->addWidget(m_curtain);
    resize(parent ? parent->window()->size() * 0.9 : QSize(1100, 700));
    connect(m_preview, &PaperPreview::closeWanted, this, &QDialog::reject);
    m_preview->setFocus();
}

void PreviewDialog::setSight(Sight sight)
{
    m_curtain->setSight(sight);
}

} // namespace yishibu
