#include "ui/handover/signer_card.h"

#include "ui/controls/fingerprint_grid.h"
#include "ui/style/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

SignerCard::SignerCard(QWidget *parent)
    : Card(tr("The village's signing key"), parent), m_fingerprint(new FingerprintGrid(Look::Body)),
      m_noKey(newLabel(tr("The village is not set up yet."), Look::Body, nullptr, true)), m_line(new QLineEdit),
      m_copy(newButton(tr("Copy the line"), Look::Secondary))
{
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_line->setReadOnly(true);
    m_line->setAccessibleName(tr("Line for the township's list of signers"));
    m_line->setObjectName(u"signerLine"_s);
    m_copy->setObjectName(u"copySigner"_s);
    body()->addWidget(newLabel(tr("Give the township this line once, and read the fingerprint aloud to it over the "
                                  "telephone."),
                               Look::Small, nullptr, true));
    body()->addWidget(m_fingerprint);
    body()->addWidget(m_noKey);
    body()->addWidget(m_line);
    body()->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_signersLine);
        Q_EMIT copied();
    });
}

void SignerCard::tell(const VillageSigner &signer)
{
    m_signersLine = signer.line;
    m_fingerprint->setFingerprint(signer.spokenFingerprint);
    m_fingerprint->setVisible(!signer.spokenFingerprint.isEmpty());
    m_noKey->setVisible(signer.spokenFingerprint.isEmpty());
    m_line->setText(signer.line);
    m_line->setCursorPosition(0);
    m_line->setToolTip(u"<p>%1</p>"_s.arg(signer.line.toHtmlEscaped())); // broken into lines, as it is long
    m_line->setVisible(!signer.line.isEmpty());
    m_copy->setVisible(!signer.line.isEmpty());
}

} // namespace yishibu
