#pragma once

#include "app/outcome.h"
#include "app/rules/local_settings.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace yishibu {

class Card;
class FieldRow;
class LawDesk;

/// What the village sets itself, each with the least that the law leaves it. It holds from the next meeting that is opened.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(LawDesk &desk, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    QWidget *newDays();
    QWidget *newVotes();
    FieldRow *addDays(Card *card, const QString &label, QSpinBox *field, const QString &objectName, int least, int most);
    QComboBox *addChoice(Card *card, const QString &label, const QString &objectName, const QStringList &words);
    LocalSettings typed() const;
    void showFault(const Reason &reason);
    void tellButtons();
    void keep();

    LawDesk &m_desk;
    QSpinBox *m_notice;
    QSpinBox *m_posting;
    QSpinBox *m_draft;
    FieldRow *m_noticeRow;
    FieldRow *m_postingRow;
    FieldRow *m_draftRow;
    QCheckBox *m_party;
    QCheckBox *m_stricter;
    QCheckBox *m_recount;
    QComboBox *m_abstentions = nullptr;
    QComboBox *m_wholeVote = nullptr;
    QComboBox *m_mark = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace yishibu
