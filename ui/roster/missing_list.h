#pragma once

#include "app/intake/missing_people.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace yishibu {

class Hall;
class ListTable;
class MissingModel;

/// People whom a sheet does not name any more, and the four answers: died, moved away, married away, still here. One
/// answer may be given to several people who are chosen together. Nobody is deleted.
class MissingList : public QWidget
{
    Q_OBJECT

public:
    explicit MissingList(const Hall &hall, QWidget *parent = nullptr);

    /// `thin`: groups of which more than half are among the people; the sheet may lack the whole group.
    void show(const QList<VillagerId> &people, QDate today, const QList<ThinGroup> &thin = {});
    /// What was decided so far, shown in the list.
    void setDecisions(const QHash<VillagerId, StandingDecision> &decisions);
    void focusList();

Q_SIGNALS:
    void decided(const QList<yishibu::VillagerId> &people, const yishibu::StandingDecision &decision);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addAnswer(RegisterStanding standing, const QString &words, const char *name);
    void answer(RegisterStanding standing);
    void fitColumns();

    QList<VillagerId> m_people;
    QDate m_today;
    MissingModel *m_model;
    ListTable *m_table = nullptr;
    QLabel *m_nobody;
    QLabel *m_thin;
    QWidget *m_answers;
    QCheckBox *m_dayIsKnown;
    QDateEdit *m_day;
};

} // namespace yishibu
