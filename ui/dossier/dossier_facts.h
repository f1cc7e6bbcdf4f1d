#pragma once

#include "app/procedure/dossier.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace yishibu {

class FieldRow;

/// What stands the same on every sheet of a dossier: who moved the matter, what it is, whether one person holds both
/// posts, and why it is decided without a study by the Party organisation, if it is. It keeps nothing.
class DossierFacts : public QWidget
{
    Q_OBJECT

public:
    explicit DossierFacts(QWidget *parent = nullptr);

    /// articles: what asks for a study by 村党组织 before it is decided; empty where nothing does.
    void show(const Dossier &dossier, const QStringList &articles);
    Dossier typed() const;
    void setForm(const QString &form) { m_dossier.form = form; }
    /// Shows what is wrong beneath its field; true if nothing is.
    bool isRight();

private:
    Dossier m_dossier;
    QList<QRadioButton *> m_motives;
    QLineEdit *m_matter;
    QCheckBox *m_oneHead;
    QCheckBox *m_waived;
    QLineEdit *m_waiver;
    FieldRow *m_matterRow;
    FieldRow *m_waiverRow;
};

} // namespace yishibu
