#pragma once

#include "ui/style/look.h"

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace yishibu {

/// The fingerprint of a signing key as it is read aloud over the telephone: sixteen groups of four signs, four in a row.
/// Its columns keep one width whatever the signs are, so that the page around it never moves with the key.
class FingerprintGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FingerprintGrid(Look look, QWidget *parent = nullptr);

    /// The groups, parted by spaces; empty clears the grid.
    void setFingerprint(const QString &spoken);
    QString fingerprint() const { return m_groups.join(u' '); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    Look m_look;
    QStringList m_groups;
    QGridLayout *m_grid;
};

} // namespace yishibu
