#pragma once

#include "app/procedure/dossier.h"
#include "ui/controls/card.h"

namespace yishibu {

/// The course of a dossier from the top: the matter, then each step as held, next or still missing, and below what an
/// inspector would ask about. The missing step is named in its head.
class DossierCourse : public Card
{
    Q_OBJECT

public:
    explicit DossierCourse(QWidget *parent = nullptr);

    void show(const ProcedureForm &form, const Dossier &dossier, const DossierLaw &law);
    /// Before there is one: the forms to choose from.
    void offer(const QList<ProcedureForm> &forms, const QString &chosen);

Q_SIGNALS:
    void headChosen();
    void stepChosen(const QString &step);
    void formChosen(const QString &form);

private:
    void empty();
    void addStep(const ProcedureForm &form, const Dossier &dossier, const ProcedureStep &step);
    void addWarnings(const ProcedureForm &form, const Dossier &dossier, const DossierLaw &law);

    QVBoxLayout *m_rows;
};

} // namespace yishibu
