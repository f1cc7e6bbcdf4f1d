#pragma once

#include "app/intake/delegate_changes.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QStandardItemModel;

namespace yishibu {

class Hall;
class ListTable;

/// Households for which a sheet names another representative (户代表) than the book: the present one and the sheet's, by
/// name. The present one stays until somebody says here that the sheet is right; several are chosen together.
class DelegateList : public QWidget
{
    Q_OBJECT

public:
    explicit DelegateList(const Hall &hall, QWidget *parent = nullptr);

    void show(const QList<DelegateQuestion> &questions, const QList<Villager> &people);
    /// The households for which the sheet is right.
    const QSet<HouseholdId> &replaced() const { return m_replaced; }

private:
    void answer(bool sheetIsRight);
    void showAnswer(int row);
    QString nameOf(const VillagerId &who, const QList<Villager> &people) const;

    const Hall &m_hall;
    QList<DelegateQuestion> m_questions;
    QSet<HouseholdId> m_replaced;
    QStandardItemModel *m_model;
    ListTable *m_table;
};

} // namespace yishibu
