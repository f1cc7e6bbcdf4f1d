#pragma once

#include "app/procedure/dossier.h"
#include "ui/dossier/dossier_desk.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace yishibu {

class FieldRow;

/// One sheet of the record book: what the step was, when, who came, and what was said (law-and-paper.md B2). What this program
/// led is taken over from that record; its figures are then not typed. It keeps nothing.
class StepSheetForm : public QWidget
{
    Q_OBJECT

public:
    explicit StepSheetForm(const DossierDesk &desk, QWidget *parent = nullptr);

    /// The sheet of a step, or a blank one for that day.
    void show(const ProcedureStep &step, const StepRecord &record, const QList<StepOffer> &offers);
    StepRecord typed() const;
    QWidget *firstField() const;

private:
    QWidget *newOffers();
    QWidget *newFigures();
    QPlainTextEdit *newText(const QString &name, int lines);
    void addTexts(QVBoxLayout &column);
    void lay(const StepRecord &record);
    void takeOver();
    void showShare();
    void offerBase();
    void showSource();

    const DossierDesk &m_desk;
    ProcedureStep m_step;
    StepRecord m_record;
    QList<StepOffer> m_offers;
    QWidget *m_offerRow = nullptr;
    QComboBox *m_offer;
    QLabel *m_source;
    QDateEdit *m_day;
    FieldRow *m_dayRow;
    QComboBox *m_kind;
    FieldRow *m_kindRow;
    QWidget *m_figures = nullptr;
    QSpinBox *m_base;
    FieldRow *m_baseRow = nullptr;
    QSpinBox *m_present;
    QSpinBox *m_inFavour;
    QSpinBox *m_version;
    QLabel *m_share;
    QPlainTextEdit *m_words = nullptr;
    FieldRow *m_wordsRow = nullptr;
    QPlainTextEdit *m_people = nullptr;
    FieldRow *m_peopleRow = nullptr;
    QPlainTextEdit *m_township = nullptr;
    FieldRow *m_townshipRow = nullptr;
    QPlainTextEdit *m_supervision = nullptr;
    FieldRow *m_supervisionRow = nullptr;
};

} // namespace yishibu
