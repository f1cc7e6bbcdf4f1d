#pragma once

#include "app/village/village.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yishibu {

class Card;
class FingerprintGrid;
class FieldRow;
class Hall;
class VillageDesk;

/// Where the village is set up, once, and mended later: its name and numbers as they stand on paper, and the
/// fingerprint of the key it signs with, to be read aloud to the township.
class VillagePage : public QWidget
{
    Q_OBJECT

public:
    VillagePage(VillageDesk &desk, const Hall &hall, QWidget *parent = nullptr);

Q_SIGNALS:
    void setUpDone(); ///< the village was set up for the first time
    void lawWanted(); ///< the rules this village goes by
    void said(yishibu::Tone tone, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *addField(QGridLayout *grid, int row, int column, const QString &label, const QString &hint,
                        const char *name);
    QWidget *newForm();
    QWidget *newKeyCard();
    void refresh();
    Village typed() const;
    void showFaults(const Village &village);
    void tellButton();
    void keep();
    FieldRow *rowOf(VillageRefusal refusal) const;

    VillageDesk &m_desk;
    const Hall &m_hall;
    Card *m_form;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QLineEdit *m_township;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    QLineEdit *m_townshipPhone;
    QLineEdit *m_board;
    QPushButton *m_keep;
    QWidget *m_keyCard;
    FingerprintGrid *m_fingerprint;
    QLabel *m_noKey;
};

} // namespace yishibu
