#pragma once

#include "app/discussion/speaking.h"
#include "app/outcome.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace yishibu {

class FieldRow;
class Hall;
class ListTable;
class PersonField;
class SpeakingDesk;

/// The queue of those who raised a hand, in the order in which they speak, and how long a turn takes.
class SpeakingPanel : public QWidget
{
    Q_OBJECT

public:
    SpeakingPanel(SpeakingDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void refresh();
    QWidget *firstField() const;

Q_SIGNALS:
    void rulesWanted();
    void leaveWanted();
    void said(yishibu::Tone tone, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newAsking();
    QWidget *newSettings();
    void followPerson();
    void ask();
    void takeBack();
    void beginChosen();
    void tell(const Done &done);
    QString whyEarly(const SpeakingTurn &turn) const;
    std::optional<TurnId> chosen() const;

    SpeakingDesk &m_desk;
    const Hall &m_hall;
    PersonField *m_who;
    QCheckBox *m_frail;
    std::optional<VillagerId> m_asked; ///< whom the field named until now, not on the list yet
    QPushButton *m_put;
    FieldRow *m_whoRow;
    ListTable *m_list;
    QStandardItemModel *m_model;
    QList<TurnId> m_shown;
    QSpinBox *m_limit;
    QCheckBox *m_bell;
    QPushButton *m_begin;
    QPushButton *m_down;
};

} // namespace yishibu
