#pragma once

#include "ui/controls/card.h"
#include "ui/handover/handover_desk.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace yishibu {

class FingerprintGrid;

/// What the township must have once before it can trust a package: the village's line for its list of signers, and the
/// fingerprint that is read aloud to it over the telephone.
class SignerCard : public Card
{
    Q_OBJECT

public:
    explicit SignerCard(QWidget *parent = nullptr);

    /// Empty while the village is not set up: it has no key then.
    void tell(const VillageSigner &signer);
    const QString &line() const { return m_signersLine; }

Q_SIGNALS:
    void copied();

private:
    FingerprintGrid *m_fingerprint;
    QLabel *m_noKey;
    QLineEdit *m_line;
    QPushButton *m_copy;
    QString m_signersLine;
};

} // namespace yishibu
